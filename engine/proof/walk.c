#include "proof/walk.h"

#include "proof/volley.h"

static void meet(const Trial *trial, ItemKind kind, uint32_t index) {
  if (trial->met && !trial->impossible) trial->met(trial->to, kind, index);
}

static void refresh(Trial *trial) {
  for (uint32_t m = 0; m < trial->story->mind_count; m++) trial_refresh(trial, m);
}

static int32_t cut(const Effect *effect, int32_t value) {
  return value < effect->low ? effect->low : value > effect->high ? effect->high : value;
}

static void apply(Trial *trial, Range effects) {
  for (uint32_t i = effects.first; i < effects.first + effects.count; i++) {
    const Effect *effect = &trial->story->effects[i];
    const uint32_t word = effect->slot;
    const int32_t low = effect->add ? trial->box.low[word] : 0,
                  high = effect->add ? trial->box.high[word] : 0;
    trial_set(trial, word, cut(effect, low + effect->value), cut(effect, high + effect->value));
  }
}

static void remember(Trial *trial, uint32_t memory) {
  if (memory != NONE) trial_set_bits(trial, STATE_SLOT(memory) + memory / 32, 1u << memory % 32, 0);
}

// Showing ----------------------------------------------------------------------------------------

static void say(Trial *trial, const Line *line) {
  const uint32_t mind = line->speaker == NONE ? NONE : trial->story->cast[line->speaker].mind;
  if (mind != NONE && line->text)
    trial_set(trial, slots_word(mind, MIND_SLOT(asked)), line->asks, line->asks);
  apply(trial, line->effects);
}

static uint32_t show_on(Trial *trial, Range passages) {
  uint32_t go = NONE;
  for (uint32_t i = passages.first; i < passages.first + passages.count && !trial->impossible;
       i++) {
    const Passage *passage = &trial->story->passages[i];
    if (!trial_holds(trial, passage->when, NULL)) {
      meet(trial, ITEM_PASSAGE_SHUT, i);
      continue;
    }
    meet(trial, ITEM_PASSAGE, i);
    for (uint32_t l = 0; l < passage->lines.count; l++) {
      const Line *line = &trial->story->lines[passage->lines.first + l];
      say(trial, line);
      go = line->go == NONE ? go : line->go;
    }
    i += passage->skip;
  }
  return go;
}

// Nothing but who asked last hangs on which of these are shown.
static bool only_words(const Story *story, Range passages) {
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++)
    for (uint32_t l = 0; l < story->passages[p].lines.count; l++) {
      const Line *line = &story->lines[story->passages[p].lines.first + l];
      if (line->go != NONE || line->effects.count) return false;
    }
  return true;
}

static void join_asked(const Trial *trial, Box *into) {
  for (uint32_t m = 0; m < trial->story->mind_count; m++) {
    const uint32_t word = slots_word(m, MIND_SLOT(asked));
    const int32_t low = trial->box.low[word], high = trial->box.high[word];
    into->low[word] = low < into->low[word] ? low : into->low[word];
    into->high[word] = high > into->high[word] ? high : into->high[word];
  }
}

static void forget_asked(const Trial *trial, Box *box) {
  for (uint32_t m = 0; m < trial->story->mind_count; m++) {
    box->low[slots_word(m, MIND_SLOT(asked))] = INT32_MAX;
    box->high[slots_word(m, MIND_SLOT(asked))] = INT32_MIN;
  }
}

// All the ways these can be told, without splitting what comes after by them.
static void show_words(Trial *trial, Range passages) {
  TrialTape outer;
  Box after = trial->box;
  const Box before = trial->box;
  forget_asked(trial, &after);
  trial_begin_inner(trial, &outer);
  do {
    trial_rewind(trial);
    trial->box = before;
    show_on(trial, passages);
    if (!trial->impossible) join_asked(trial, &after);
  } while (trial_next(trial));
  trial_end_inner(trial, &outer);
  trial->box = after;
}

// Is there something in it that was not met yet?
static bool has_news(const Trial *trial, Range passages) {
  for (uint32_t i = passages.first; i < passages.first + passages.count; i++)
    if (!trial->news || trial->news(trial->to, ITEM_PASSAGE, i) ||
        (trial->story->passages[i].when && trial->news(trial->to, ITEM_PASSAGE_SHUT, i)))
      return true;
  return false;
}

enum { ASKED_SILENT = -1, ASKED_EITHER = 2 };

// Whether the last thing the person says in a passage asks.
static int asked_in(const Story *story, const Passage *passage, uint32_t mind) {
  int asks = ASKED_SILENT;
  for (uint32_t l = 0; l < passage->lines.count; l++) {
    const Line *line = &story->lines[passage->lines.first + l];
    if (line->text && line->speaker != NONE && story->cast[line->speaker].mind == mind)
      asks = line->asks;
  }
  return asks;
}

// The same for all the ways a group can be told: ASKED_EITHER when they differ. `*certain`: it is
// said on every way.
static int asked_in_all(const Story *story, Range passages, uint32_t mind, bool *certain) {
  int asks = ASKED_SILENT;
  *certain = story->passages[passages.first + passages.count - 1].when == 0;
  for (uint32_t i = passages.first; i < passages.first + passages.count; i++) {
    const int here = asked_in(story, &story->passages[i], mind);
    *certain = *certain && here != ASKED_SILENT;
    if (here == ASKED_SILENT) continue;
    asks = asks == ASKED_SILENT || asks == here ? here : ASKED_EITHER;
  }
  return asks;
}

// Nothing new stands in the group and all its ways leave the same behind: they need not be told
// apart. False: they must.
static bool pass_over(Trial *trial, Range passages) {
  int asks[LIMIT_MINDS];
  bool certain[LIMIT_MINDS];
  if (has_news(trial, passages)) return false;
  for (uint32_t m = 0; m < trial->story->mind_count; m++) {
    asks[m] = asked_in_all(trial->story, passages, m, &certain[m]);
    if (asks[m] == ASKED_EITHER) return false;
  }
  for (uint32_t m = 0; m < trial->story->mind_count; m++) {
    const uint32_t word = slots_word(m, MIND_SLOT(asked));
    const int32_t low = trial->box.low[word], high = trial->box.high[word];
    if (asks[m] == ASKED_SILENT) continue;
    trial_set(trial, word, certain[m] || asks[m] < low ? asks[m] : low,
              certain[m] || asks[m] > high ? asks[m] : high);
  }
  return true;
}

// A passage with the alternatives beside it; their ways are not multiplied with those of the next.
static Range group_at(const Story *story, Range passages, uint32_t first) {
  const uint32_t end = passages.first + passages.count,
                 after = first + story->passages[first].skip + 1;
  return (Range){first, (after < end ? after : end) - first};
}

static uint32_t show(Trial *trial, Range passages) {
  uint32_t go = NONE;
  for (uint32_t i = passages.first; i < passages.first + passages.count && !trial->impossible;) {
    const Range group = group_at(trial->story, passages, i);
    if (only_words(trial->story, group)) {
      if (!pass_over(trial, group)) show_words(trial, group);
    } else {
      const uint32_t to = show_on(trial, group);
      go = to == NONE ? go : to;
    }
    i += group.count;
  }
  return go;
}

// Scenes -----------------------------------------------------------------------------------------

static void decide_ending(Trial *trial) {
  const Story *story = trial->story;
  if (!story->marked || trial_settle(trial, STATE_SLOT(ending)) != 0) return;
  for (uint32_t i = 0; i < story->ending_count; i++) {
    if (!trial_holds(trial, story->endings[i].when, NULL)) continue;
    meet(trial, ITEM_ENDING, i);
    trial_set(trial, STATE_SLOT(ending), (int32_t)i + 1, (int32_t)i + 1);
    return;
  }
}

static uint32_t enter_scene(Trial *trial, uint32_t scene) {
  const Scene *it = &trial->story->scenes[scene];
  trial_set(trial, STATE_SLOT(scene), (int32_t)scene, (int32_t)scene);
  if (it->epilogue) decide_ending(trial);
  if (it->effects.count) {
    apply(trial, it->effects);
    refresh(trial);
  }
  meet(trial, ITEM_SCENE, scene);
  return it->beats.first;
}

static uint32_t next_scene(Trial *trial, uint32_t from) {
  for (uint32_t i = from; i < trial->story->scene_count; i++)
    if (trial_holds(trial, trial->story->scenes[i].when, NULL)) return i;
  return NONE;
}

static uint32_t follow(Trial *trial, uint32_t go) {
  const uint32_t here = (uint32_t)trial->box.low[STATE_SLOT(scene)];
  const uint32_t scene = go == GO_NEXT  ? next_scene(trial, here + 1)
                         : go == GO_END ? NONE
                                        : trial->story->beats[go].scene;
  if (scene == here) return go;
  volley_leave_scene(trial);
  if (scene == NONE) {
    decide_ending(trial);
    return GO_END;
  }
  const uint32_t first = enter_scene(trial, scene);
  return go == GO_NEXT ? first : go;
}

// Beats ------------------------------------------------------------------------------------------

static uint32_t enter_beat(Trial *trial, uint32_t beat) {
  const Beat *it = &trial->story->beats[beat];
  trial_set(trial, STATE_SLOT(beat), (int32_t)beat, (int32_t)beat);
  meet(trial, ITEM_BEAT, beat);
  remember(trial, it->memory);
  apply(trial, it->effects);
  return show(trial, it->passages);
}

static bool offers(Trial *trial, uint32_t option) {
  const Option *it = &trial->story->options[option];
  if (!it->again && it->memory != NONE &&
      trial_bit(trial, STATE_SLOT(memory) + it->memory / 32, it->memory % 32))
    return false;
  return trial_holds(trial, it->when, NULL);
}

static bool always_open(const Option *option) {
  return option->when == 0 && (option->again || option->memory == NONE);
}

static bool some_open(Trial *trial, Range options) {
  for (uint32_t i = options.first; i < options.first + options.count; i++)
    if (offers(trial, i)) return true;
  return false;
}

// Which of the two can be: bit 1 some option is open, bit 0 none is.
static unsigned openings(Trial *trial, Range options) {
  TrialTape outer;
  unsigned ways = 0;
  const Box before = trial->box;
  trial_begin_inner(trial, &outer);
  do {
    trial_rewind(trial);
    trial->box = before;
    const bool open = some_open(trial, options);
    if (!trial->impossible) ways |= open ? 2 : 1;
  } while (ways != 3 && trial_next(trial));
  trial_end_inner(trial, &outer);
  trial->box = before;
  return ways;
}

// Narrows the box only when none is open: of an open one it will be asked which.
static bool any_open(Trial *trial, uint32_t beat) {
  const Range options = trial->story->beats[beat].options;
  for (uint32_t i = options.first; i < options.first + options.count; i++)
    if (always_open(&trial->story->options[i])) return true;
  if (trial->impossible || options.count == 0) return false;
  const unsigned ways = openings(trial, options);
  if (ways == 2 || (ways == 3 && trial_decide(trial))) return true;
  trial->impossible |= some_open(trial, options);
  return false;
}

static uint32_t leave_closed_beat(Trial *trial, uint32_t beat) {
  const uint32_t go = show(trial, trial->story->beats[beat].otherwise);
  return go == NONE ? trial->story->beats[beat].go : go;
}

static uint32_t walk_on(Trial *trial, uint32_t beat, uint32_t go) {
  for (int steps = 0; steps < LIMIT_STEPS && !trial->impossible; steps++) {
    if (go == NONE && any_open(trial, beat)) return trial->impossible ? NONE : beat;
    if (go == NONE) go = leave_closed_beat(trial, beat);
    if (go == NONE) break;
    go = follow(trial, go);
    if (go == GO_END) return trial->impossible ? NONE : GO_END;
    beat = go;
    go = enter_beat(trial, beat);
  }
  return NONE;
}

uint32_t walk_start(Trial *trial) {
  const uint32_t first = next_scene(trial, 0);
  if (first == NONE) return NONE;
  return walk_on(trial, NONE, enter_scene(trial, first));
}

// Choosing ---------------------------------------------------------------------------------------

static uint32_t find_reply(const Story *story, Range replies, KeyKind kind, uint32_t key) {
  for (uint32_t i = replies.first; i < replies.first + replies.count; i++)
    if (story->replies[i].kind == kind && (kind == KEY_OTHER || story->replies[i].key == key))
      return i;
  return NONE;
}

static uint32_t choose_reply(const Story *story, const Option *option,
                             const VolleyOutcome *outcome) {
  uint32_t reply = NONE;
  if (outcome) {
    if (outcome->voiced != NONE && !story->landings[outcome->landing].weak)
      reply = find_reply(story, option->replies, KEY_CONCERN, outcome->voiced);
    if (reply == NONE) reply = find_reply(story, option->replies, KEY_LANDING, outcome->landing);
  }
  return reply != NONE ? reply : find_reply(story, option->replies, KEY_OTHER, 0);
}

static bool offered(Trial *trial, uint32_t option) {
  const Option *it = &trial->story->options[option];
  const bool fresh = it->again || it->memory == NONE ||
                     !trial_bit(trial, STATE_SLOT(memory) + it->memory / 32, it->memory % 32);
  const bool holds = trial_holds(trial, it->when, NULL);
  if (!holds) meet(trial, ITEM_OPTION_SHUT, option);
  return fresh && holds && !trial->impossible;
}

uint32_t walk_choose(Trial *trial, uint32_t beat, uint32_t option) {
  const Story *story = trial->story;
  const Option *it = &story->options[option];
  const uint32_t mind = it->move_count ? story->beats[beat].mind : NONE;
  VolleyOutcome outcome;
  if (!offered(trial, option)) return NONE;
  meet(trial, ITEM_OPTION, option);
  remember(trial, it->memory);
  if (mind != NONE) {
    volley_land(trial, it, mind, &outcome);
    meet(trial, ITEM_LANDING, outcome.landing);
  }
  apply(trial, it->effects);
  const uint32_t reply = choose_reply(story, it, mind != NONE ? &outcome : NULL);
  if (reply != NONE) meet(trial, ITEM_REPLY, reply);
  const uint32_t go = reply != NONE ? show(trial, story->replies[reply].passages) : NONE;
  return walk_on(trial, beat, go != NONE ? go : it->go);
}
