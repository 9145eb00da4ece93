#include "story/run.h"

#include <assert.h>
#include <string.h>

#include "base/hash.h"

typedef struct Walk {  // one step under way
  const Story *story;
  State *state;
  const RunSink *sink;
  Talk talk;  // the last talk an author wrote on a line shown
} Walk;

static const Beat *beat_at(const Walk *walk) {
  return &walk->story->beats[walk->state->beat];
}

// Showing ----------------------------------------------------------------------------------------

static void refresh(const Walk *walk) {
  for (uint32_t m = 0; m < walk->story->mind_count; m++) {
    state_refresh(walk->story, walk->state, m);
  }
}

static void say(Walk *walk, uint32_t index) {
  const Line *line = &walk->story->lines[index];
  const uint32_t mind = line->speaker == NONE ? NONE : walk->story->cast[line->speaker].mind;
  if (mind != NONE && line->text) {
    walk->state->mind[mind].asked = line->asks;
  }
  walk->talk = line->talk == TALK_UNSAID ? walk->talk : line->talk;
  if (line->effects.count) {
    state_apply(walk->story, walk->state, line->effects);
  }
  if (walk->sink && walk->sink->line) {
    walk->sink->line(walk->sink->to, index);
  }
}

// Shows what holds; gives the last target a line shown has, or NONE.
static uint32_t show(Walk *walk, Range passages) {
  uint32_t go = NONE;
  for (uint32_t i = passages.first; i < passages.first + passages.count; i++) {
    const Passage *passage = &walk->story->passages[i];
    if (!state_holds(walk->story, walk->state, passage->when)) {
      continue;
    }
    for (uint32_t l = 0; l < passage->lines.count; l++) {
      const Line *line = &walk->story->lines[passage->lines.first + l];
      say(walk, passage->lines.first + l);
      go = line->go == NONE ? go : line->go;
    }
    i += passage->skip;
  }
  return go;
}

// Scenes -----------------------------------------------------------------------------------------

static void decide_ending(const Walk *walk) {
  State *state = walk->state;
  for (uint32_t i = 0; i < walk->story->ending_count && !state->ending && walk->story->marked;
       i++) {
    if (state_holds(walk->story, state, walk->story->endings[i].when)) {
      state->ending = (int32_t)i + 1;
    }
  }
}

static uint32_t enter_scene(Walk *walk, uint32_t scene) {
  const Scene *it = &walk->story->scenes[scene];
  walk->state->scene = (int32_t)scene;
  if (it->epilogue) {
    decide_ending(walk);
  }
  if (it->effects.count) {
    state_apply(walk->story, walk->state, it->effects);
    refresh(walk);
  }
  if (walk->sink && walk->sink->scene) {
    walk->sink->scene(walk->sink->to, scene);
  }
  return it->beats.first;
}

static uint32_t next_scene(const Walk *walk, uint32_t from) {
  for (uint32_t i = from; i < walk->story->scene_count; i++) {
    if (state_holds(walk->story, walk->state, walk->story->scenes[i].when)) {
      return i;
    }
  }
  return NONE;
}

// The beat a target means now; entering a scene on the way. GO_END when the course is over.
static uint32_t follow(Walk *walk, uint32_t go) {
  const uint32_t here = (uint32_t)walk->state->scene;
  uint32_t scene = go == GO_NEXT  ? next_scene(walk, here + 1)
                   : go == GO_END ? NONE
                                  : walk->story->beats[go].scene;
  if (scene == here) {
    return go;
  }
  model_leave_scene(walk->story, walk->state);
  if (scene == NONE) {
    decide_ending(walk);
    return GO_END;
  }
  const uint32_t first = enter_scene(walk, scene);
  return go == GO_NEXT ? first : go;
}

// Beats ------------------------------------------------------------------------------------------

static uint32_t enter_beat(Walk *walk, uint32_t beat) {
  const Beat *it = &walk->story->beats[beat];
  walk->state->beat = (int32_t)beat;
  if (it->memory != NONE) {
    state_remember(walk->state, it->memory);
  }
  if (it->effects.count) {
    state_apply(walk->story, walk->state, it->effects);
  }
  return show(walk, it->passages);
}

static uint32_t leave_closed_beat(Walk *walk) {
  const uint32_t go = show(walk, beat_at(walk)->otherwise);
  return go == NONE ? beat_at(walk)->go : go;
}

static bool any_open(const Walk *walk) {
  const Range options = beat_at(walk)->options;
  for (uint32_t i = options.first; i < options.first + options.count; i++) {
    if (run_offers(walk->story, walk->state, i)) {
      return true;
    }
  }
  return false;
}

// Goes on until a choice waits or the course is over. `go` NONE: stay in this beat.
static void walk_on(Walk *walk, uint32_t go) {
  for (int steps = 0;; steps++) {
    assert(steps < LIMIT_STEPS && "the loader refuses beats that lead round without a choice");
    if (go == NONE && any_open(walk)) {
      return;
    }
    go = follow(walk, go == NONE ? leave_closed_beat(walk) : go);
    if (go == GO_END) {
      walk->state->beat = STATE_OVER;
      return;
    }
    go = enter_beat(walk, go);
  }
}

void run_start(const Story *story, State *state, uint32_t from, bool pushy, const RunSink *sink) {
  Walk walk = {story, state, sink, TALK_UNSAID};
  const uint32_t first = from == NONE ? next_scene(&walk, 0) : from;
  assert(first != NONE && "the loader sees to it that a first scene can be entered");
  if (from != NONE) {
    const Scene *scene = &story->scenes[from];
    const Range levels = pushy ? scene->pushy_levels : scene->sensible_levels;
    state_apply(story, state, pushy ? scene->pushy : scene->sensible);
    for (uint32_t i = levels.first; i < levels.first + levels.count; i++) {
      const Level *level = &story->levels[i];
      Mind *mind = &state->mind[level->mind];
      mind->level[level->concern] = level->level;
      mind->purpose |= level->level == 3 ? 1 << level->concern : 0;
    }
    refresh(&walk);
  }
  walk_on(&walk, enter_scene(&walk, first));
}

// Choosing ---------------------------------------------------------------------------------------

bool run_over(const State *state) {
  return state->beat == STATE_OVER;
}

bool run_offers(const Story *story, const State *state, uint32_t option) {
  const Option *it = &story->options[option];
  if (!it->again && it->memory != NONE && state_remembers(state, it->memory)) {
    return false;
  }
  return state_holds(story, state, it->when);
}

uint32_t run_options(const Story *story, const State *state, uint32_t out[LIMIT_OPTIONS]) {
  uint32_t count = 0;
  if (run_over(state)) {
    return 0;
  }
  const Range options = story->beats[state->beat].options;
  for (uint32_t i = options.first; i < options.first + options.count; i++) {
    if (run_offers(story, state, i)) {
      out[count++] = i;
    }
  }
  return count;
}

uint32_t run_shown(const Story *story, const State *state, uint64_t seed,
                   uint32_t out[LIMIT_OPTIONS]) {
  uint32_t order[LIMIT_OPTIONS], count = 0;
  if (run_over(state)) {
    return 0;
  }
  const Beat *beat = &story->beats[state->beat];
  if (beat->in_order) {
    return run_options(story, state, out);
  }
  hash_shuffle(seed, story_text(story, beat->id), order, beat->options.count);
  for (uint32_t i = 0; i < beat->options.count; i++) {
    const uint32_t option = beat->options.first + order[i];
    if (run_offers(story, state, option)) {
      out[count++] = option;
    }
  }
  return count;
}

static bool answers(const Reply *reply, KeyKind kind, uint32_t key) {
  return reply->kind == kind && (kind == KEY_OTHER || reply->key == key);
}

static const Reply *find_reply(const Story *story, Range replies, KeyKind kind, uint32_t key) {
  for (uint32_t i = replies.first; i < replies.first + replies.count; i++) {
    if (answers(&story->replies[i], kind, key)) {
      return &story->replies[i];
    }
  }
  return NULL;
}

// By the concern just voiced, by the landing, else what is said otherwise.
static const Reply *choose_reply(const Story *story, const Option *option,
                                 const Exchange *exchange) {
  const Reply *reply = NULL;
  if (exchange->mind != NONE) {
    const Volley *volley = &exchange->volley;
    if (volley->voiced != NONE && !story->landings[volley->landing].weak) {
      reply = find_reply(story, option->replies, KEY_CONCERN, volley->voiced);
    }
    reply = reply ? reply : find_reply(story, option->replies, KEY_LANDING, volley->landing);
  }
  return reply ? reply : find_reply(story, option->replies, KEY_OTHER, 0);
}

static void land(const Story *story, State *state, const Option *option, Exchange *out) {
  out->mind = option->move_count ? story->beats[option->beat].mind : NONE;
  out->number = 0;
  if (out->mind != NONE) {
    model_land(story, state, option, &out->volley);
    out->number = out->mind == 0 ? (uint32_t)state->mind[0].volleys : 0;
  }
}

static Talk talk_of(const Story *story, const Walk *walk, const Exchange *exchange) {
  if (walk->talk != TALK_UNSAID || exchange->mind == NONE) {
    return walk->talk == TALK_UNSAID ? TALK_NEUTRAL : walk->talk;
  }
  return story->landings[exchange->volley.landing].talk;
}

void run_choose(const Story *story, State *state, uint32_t option, Exchange *out,
                const RunSink *sink) {
  const Option *it = &story->options[option];
  assert(!run_over(state) && it->beat == (uint32_t)state->beat && run_offers(story, state, option));
  Walk walk = {story, state, sink, TALK_UNSAID};
  out->option = option;
  state->steps++;
  if (it->memory != NONE) {
    state_remember(state, it->memory);
  }
  land(story, state, it, out);
  state_apply(story, state, it->effects);
  const Reply *reply = choose_reply(story, it, out);
  const uint32_t go = reply ? show(&walk, reply->passages) : NONE;
  out->talk = talk_of(story, &walk, out);
  if (out->mind != NONE) {
    model_answered(state, out->mind, out->talk);
  }
  walk_on(&walk, go == NONE ? it->go : go);
}
