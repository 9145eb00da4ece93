#include "course/circles.h"

#include <stdlib.h>

#include "course/links.h"

// Places -----------------------------------------------------------------------------------------
// A place is a beat, or, above the beats, the end of a scene, from which "next" leads on: to any
// later scene up to the first without a condition. A beat's exits are the targets of its own lines
// and of its otherwise (without a choice) and those of its options and their replies (with one).

typedef struct Exits {
  uint32_t *to;
  size_t count, cap;
} Exits;

static void add_place(Exits *exits, uint32_t place) {
  exits->to = memory_push(exits->to, exits->count, &exits->cap, sizeof *exits->to);
  exits->to[exits->count++] = place;
}

static void add_exit(const Build *build, Exits *exits, uint32_t scene, uint32_t go) {
  if (go == GO_NEXT) add_place(exits, (uint32_t)build->beats_count + scene);
  if (go < build->beats_count) add_place(exits, go);
}

static void add_lines(const Build *build, Exits *exits, uint32_t scene, Range passages) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++) {
    const Range lines = build->passages[p].lines;
    for (uint32_t i = lines.first; i < lines.first + lines.count; i++)
      add_exit(build, exits, scene, build->lines[i].go);
  }
}

static void add_options(const Build *build, Exits *exits, const Beat *beat, uint32_t index) {
  for (uint32_t i = beat->options.first; i < beat->options.first + beat->options.count; i++) {
    const Option *option = &build->options[i];
    add_exit(build, exits, beat->scene, option->go == NONE ? index : option->go);
    for (uint32_t r = 0; r < option->replies.count; r++)
      add_lines(build, exits, beat->scene, build->replies[option->replies.first + r].passages);
  }
}

static void add_beat(const Build *build, Exits *exits, uint32_t index, CirclesOf of) {
  const Beat *beat = &build->beats[index];
  add_lines(build, exits, beat->scene, beat->passages);
  if (of == CIRCLES_WITHOUT_CHOICE && links_always_open(build, beat)) return;
  add_lines(build, exits, beat->scene, beat->otherwise);
  add_exit(build, exits, beat->scene, beat->go);
  if (of == CIRCLES_OF_PLAY) add_options(build, exits, beat, index);
}

static void add_next_scene(const Build *build, Exits *exits, uint32_t scene) {
  if (scene + 1 >= build->scenes_count) return;
  const Scene *next = &build->scenes[scene + 1];
  add_place(exits, next->beats.first);
  if (next->when) add_exit(build, exits, scene + 1, GO_NEXT);
}

static void find_exits(const Build *build, uint32_t place, CirclesOf of, Exits *exits) {
  const uint32_t beats = (uint32_t)build->beats_count;
  if (place < beats) {
    add_beat(build, exits, place, of);
  } else {
    add_next_scene(build, exits, place - beats);
  }
}

// Components -------------------------------------------------------------------------------------
// Tarjan's strongly connected components, without recursion: a hostile course may be one long
// chain. A component is closed after all it leads to, so the length of the longest chain is known
// by then.

typedef struct Visit {  // of one place
  uint32_t index, low;  // index: 0 before it is visited
  uint32_t size;        // of its component
  uint32_t chain;       // beats that can follow each other from here
  bool waiting, self;   // on the stack; leads to itself
} Visit;

typedef struct Frame {
  uint32_t place;
  Exits exits;
  size_t next;
} Frame;

typedef struct Search {
  const Build *build;
  CirclesOf of;
  Visit *visits;
  uint32_t *stack;
  size_t stack_count;
  Frame *frames;
  size_t frame_count, frame_cap;
  uint32_t counter;
} Search;

static void open_frame(Search *search, uint32_t place) {
  Visit *visit = &search->visits[place];
  search->frames =
      memory_push(search->frames, search->frame_count, &search->frame_cap, sizeof *search->frames);
  Frame *frame = &search->frames[search->frame_count++];
  *frame = (Frame){.place = place};
  find_exits(search->build, place, search->of, &frame->exits);
  visit->index = visit->low = ++search->counter;
  visit->waiting = true;
  visit->chain = place < search->build->beats_count;
  search->stack[search->stack_count++] = place;
}

static void close_component(Search *search, uint32_t root) {
  size_t from = search->stack_count;
  while (search->stack[--from] != root) continue;
  for (size_t i = from; i < search->stack_count; i++) {
    Visit *visit = &search->visits[search->stack[i]];
    visit->size = (uint32_t)(search->stack_count - from);
    visit->waiting = false;
  }
  search->stack_count = from;
}

// What is known of a place goes on to the one that leads to it.
static void hand_on(Search *search, uint32_t from, uint32_t to) {
  const Build *build = search->build;
  const Visit *there = &search->visits[to];
  Visit *here = &search->visits[from];
  const uint32_t chain = there->chain + (from < build->beats_count);
  if (there->waiting && there->low < here->low) here->low = there->low;
  if (!there->waiting && chain > here->chain) here->chain = chain;
  here->self |= from == to;
}

static void close_frame(Search *search) {
  const Frame *frame = &search->frames[--search->frame_count];
  const uint32_t place = frame->place;
  free(frame->exits.to);
  if (search->visits[place].low == search->visits[place].index) close_component(search, place);
  if (search->frame_count) hand_on(search, search->frames[search->frame_count - 1].place, place);
}

static void visit_from(Search *search, uint32_t root) {
  open_frame(search, root);
  while (search->frame_count) {
    Frame *frame = &search->frames[search->frame_count - 1];
    if (frame->next == frame->exits.count) {
      close_frame(search);
      continue;
    }
    const uint32_t to = frame->exits.to[frame->next++];
    if (search->visits[to].index) {
      hand_on(search, frame->place, to);
    } else {
      open_frame(search, to);
    }
  }
}

void circles_each(Build *build, CirclesOf of, void (*circle)(Build *build, uint32_t beat),
                  void (*chain)(Build *build, uint32_t beat)) {
  const size_t places = build->beats_count + build->scenes_count;
  Search search = {.build = build, .of = of};
  search.visits = memory_new(places, sizeof *search.visits);
  search.stack = memory_new(places, sizeof *search.stack);
  for (uint32_t place = 0; place < places; place++)
    if (!search.visits[place].index) visit_from(&search, place);
  for (uint32_t beat = 0; beat < build->beats_count; beat++) {
    const Visit *visit = &search.visits[beat];
    const bool round = visit->size > 1 || visit->self;
    if (round) circle(build, beat);
    if (chain && !round && visit->chain == LIMIT_STEPS) chain(build, beat);
  }
  free(search.visits);
  free(search.stack);
  free(search.frames);
}
