#include "course/links.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "course/fields.h"
#include "course/names.h"

// Targets -----------------------------------------------------------------------------------------------------

static int dots(const char *name) {
  int count = 0;
  for (; *name; name++) {
    count += *name == '.';
  }
  return count;
}

static uint32_t find_beat(const Build *build, uint32_t scene, const char *target) {
  char full[2 * BUILD_ID + 8];
  const int given = dots(target);
  if (given > 1) {
    return NONE;
  }
  snprintf(full, sizeof full, given ? "%.0s%.100s" : "%.48s.%.48s", build_chars(build, build->scenes[scene].id), target);
  return names_find(build, full);
}

// A thousand beats are enough to guess from; a generated course has more.
static Hint beat_hint(const Build *build, const Link *link, const char *target) {
  const char *known[1002] = {"next", "end"};
  size_t count = 2;
  for (size_t i = 0; i < build->beats_count && count < 1002; i++) {
    const char *id = build_chars(build, build->beats[i].id);
    const bool here = build->beats[i].scene == link->scene && !dots(target);
    if (here || dots(target)) {
      known[count++] = here ? strchr(id, '.') + 1 : id;
    }
  }
  return fields_hint(target, known, count);
}

static uint32_t find_target(Build *build, const Link *link) {
  const char *target = build_chars(build, link->target);
  if (!strcmp(target, "next")) {
    return GO_NEXT;
  }
  if (!strcmp(target, "end")) {
    return GO_END;
  }
  const uint32_t beat = find_beat(build, link->scene, target);
  if (beat == NONE) {
    const Hint hint = beat_hint(build, link, target);
    build_fault(build, link->place, "go", "go: there is no beat \"%.100s\"%s", target, hint.text);
  }
  return beat;
}

static void settle_instead(Build *build, const Link *link) {
  Option *option = &build->options[link->index];
  char full[3 * BUILD_ID + 8];
  const char *target = build_chars(build, link->target);
  const char *known[LIMIT_OPTIONS];
  size_t count = 0;
  snprintf(full, sizeof full, "%.100s.%.48s", build_chars(build, build->beats[option->beat].id), target);
  option->instead = names_find(build, full);
  const Range options = build->beats[option->beat].options;
  for (uint32_t i = options.first; i < options.first + options.count && count < LIMIT_OPTIONS; i++) {
    known[count++] = strrchr(build_chars(build, build->options[i].id), '.') + 1;
  }
  if (option->instead == NONE) {
    const Hint hint = fields_hint(target, known, count);
    build_fault(build, link->place, "instead", "instead: there is no option \"%.48s\" in this beat%s", target, hint.text);
  }
}

void links_settle(Build *build) {
  for (size_t i = 0; i < build->links_count; i++) {
    const Link *link = &build->links[i];
    switch (link->kind) {
      case LINK_LINE: build->lines[link->index].go = find_target(build, link); break;
      case LINK_OPTION: build->options[link->index].go = find_target(build, link); break;
      case LINK_BEAT: build->beats[link->index].go = find_target(build, link); break;
      case LINK_INSTEAD: settle_instead(build, link); break;
    }
  }
}

// Walking the beats -------------------------------------------------------------------------------------------
// A beat's exits are the targets of its own lines and of its otherwise (without a choice) and those of its options and
// their replies (with one). "next" is any later scene up to the first without a condition.

typedef struct Exits {
  uint32_t *to;
  size_t count, cap;
} Exits;

static void add_exit(const Build *build, Exits *exits, uint32_t scene, uint32_t go) {
  for (uint32_t s = scene + 1; go == GO_NEXT && s < build->scenes_count; s++) {
    add_exit(build, exits, s, build->scenes[s].beats.first);
    if (!build->scenes[s].when) {
      return;
    }
  }
  if (go < build->beats_count) {
    exits->to = memory_push(exits->to, exits->count, &exits->cap, sizeof *exits->to);
    exits->to[exits->count++] = go;
  }
}

static void add_lines(const Build *build, Exits *exits, uint32_t scene, Range passages) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++) {
    const Range lines = build->passages[p].lines;
    for (uint32_t i = lines.first; i < lines.first + lines.count; i++) {
      add_exit(build, exits, scene, build->lines[i].go);
    }
  }
}

static void exits_without_choice(const Build *build, uint32_t beat, Exits *exits) {
  const Beat *it = &build->beats[beat];
  add_lines(build, exits, it->scene, it->passages);
  add_lines(build, exits, it->scene, it->otherwise);
  add_exit(build, exits, it->scene, it->go);
}

static void exits_of(const Build *build, uint32_t beat, bool choices, Exits *exits) {
  const Beat *it = &build->beats[beat];
  exits->count = 0;
  exits_without_choice(build, beat, exits);
  for (uint32_t i = it->options.first; choices && i < it->options.first + it->options.count; i++) {
    const Option *option = &build->options[i];
    add_exit(build, exits, it->scene, option->go == NONE ? beat : option->go);
    for (uint32_t r = 0; r < option->replies.count; r++) {
      add_lines(build, exits, it->scene, build->replies[option->replies.first + r].passages);
    }
  }
}

// Tarjan's strongly connected components, without recursion: a hostile course may be one long chain.
typedef struct Frame {
  uint32_t beat;
  Exits exits;
  size_t next;
} Frame;

typedef struct Search {
  const Build *build;
  bool choices;
  uint32_t *index, *low, *stack, *size;  // size: beats in the component, by beat
  bool *on_stack, *self;
  Frame *frames;
  size_t frame_count, frame_cap, stack_count;
  uint32_t counter;
} Search;

static void open_frame(Search *search, uint32_t beat) {
  search->frames = memory_push(search->frames, search->frame_count, &search->frame_cap, sizeof *search->frames);
  Frame *frame = &search->frames[search->frame_count++];
  *frame = (Frame){.beat = beat};
  exits_of(search->build, beat, search->choices, &frame->exits);
  search->index[beat] = search->low[beat] = ++search->counter;
  search->stack[search->stack_count++] = beat;
  search->on_stack[beat] = true;
}

static void close_frame(Search *search) {
  Frame *frame = &search->frames[--search->frame_count];
  const uint32_t beat = frame->beat;
  free(frame->exits.to);
  if (search->frame_count) {
    const uint32_t parent = search->frames[search->frame_count - 1].beat;
    search->low[parent] = search->low[beat] < search->low[parent] ? search->low[beat] : search->low[parent];
  }
  if (search->low[beat] == search->index[beat]) {
    size_t from = search->stack_count;
    while (search->stack[from - 1] != beat) {
      from--;
    }
    from--;
    for (size_t i = from; i < search->stack_count; i++) {
      search->size[search->stack[i]] = (uint32_t)(search->stack_count - from);
      search->on_stack[search->stack[i]] = false;
    }
    search->stack_count = from;
  }
}

static void visit(Search *search, uint32_t root) {
  open_frame(search, root);
  while (search->frame_count) {
    Frame *frame = &search->frames[search->frame_count - 1];
    if (frame->next == frame->exits.count) {
      close_frame(search);
      continue;
    }
    const uint32_t from = frame->beat, to = frame->exits.to[frame->next++];
    search->self[from] |= to == from;
    if (!search->index[to]) {
      open_frame(search, to);
    } else if (search->on_stack[to] && search->index[to] < search->low[from]) {
      search->low[from] = search->index[to];
    }
  }
}

// Calls `each` for every beat that lies on a way back to itself.
static void each_in_circle(Build *build, bool choices, void (*each)(Build *build, uint32_t beat)) {
  const size_t count = build->beats_count;
  Search search = {.build = build, .choices = choices};
  search.index = memory_new(count + 1, sizeof *search.index);
  search.low = memory_new(count + 1, sizeof *search.low);
  search.stack = memory_new(count + 1, sizeof *search.stack);
  search.size = memory_new(count + 1, sizeof *search.size);
  search.on_stack = memory_new(count + 1, sizeof *search.on_stack);
  search.self = memory_new(count + 1, sizeof *search.self);
  for (uint32_t beat = 0; beat < count; beat++) {
    if (!search.index[beat]) {
      visit(&search, beat);
    }
  }
  for (uint32_t beat = 0; beat < count; beat++) {
    if (search.size[beat] > 1 || search.self[beat]) {
      each(build, beat);
    }
  }
  free(search.index);
  free(search.low);
  free(search.stack);
  free(search.size);
  free(search.on_stack);
  free(search.self);
  free(search.frames);
}

static void remember_options(Build *build, uint32_t beat) {
  const Range options = build->beats[beat].options;
  for (uint32_t i = options.first; i < options.first + options.count; i++) {
    if (!build->options[i].again) {
      names_remember(build, &build->options[i].memory, build->options[i].place);
    }
  }
}

void links_remember(Build *build) { each_in_circle(build, true, remember_options); }

// Ways out ----------------------------------------------------------------------------------------------------

static bool always_open(const Build *build, const Beat *beat) {
  for (uint32_t i = beat->options.first; i < beat->options.first + beat->options.count; i++) {
    const Option *option = &build->options[i];
    if (!option->when && (option->again || option->memory == NONE)) {
      return true;
    }
  }
  return false;
}

static bool lines_lead_on(const Build *build, Range passages) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++) {
    const Passage *passage = &build->passages[p];
    for (uint32_t i = 0; i < passage->lines.count && !passage->when && !passage->skip; i++) {
      if (build->lines[passage->lines.first + i].go != NONE) {
        return true;
      }
    }
  }
  return false;
}

static void check_way_out(Build *build, const Beat *beat) {
  const bool out = beat->go != NONE || always_open(build, beat) || lines_lead_on(build, beat->passages) ||
                   lines_lead_on(build, beat->otherwise);
  if (out) {
    return;
  }
  const char *id = strchr(build_chars(build, beat->id), '.') + 1;
  if (beat->options.count) {
    build_fault(build, beat->place, NULL,
                "beat \"%s\": all its options can be closed at once; add otherwise { ..., go = \"...\" }", id);
  } else {
    build_fault(build, beat->place, NULL, "beat \"%s\" has no options and leads nowhere; add go = \"...\"", id);
  }
}

static void complain_circle(Build *build, uint32_t beat) {
  const Beat *it = &build->beats[beat];
  build_fault(build, it->place, NULL, "beat \"%s\" can lead back to itself without a choice",
              strchr(build_chars(build, it->id), '.') + 1);
}

void links_check(Build *build) {
  for (size_t i = 0; i < build->beats_count; i++) {
    check_way_out(build, &build->beats[i]);
  }
  each_in_circle(build, false, complain_circle);
}
