#include "proof/reach.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "proof/keys.h"
#include "proof/order.h"
#include "proof/pack.h"
#include "proof/trail.h"
#include "proof/walk.h"

enum { FAR = 1 << 20, STORED = 1 << 24, PATIENCE = 24, COARSE = 5, TICK = 256, TAPES = 200000 };

typedef struct Span {
  int32_t low, high;
} Span;

typedef struct SlotLists {  // for each beat some slots, in order
  Range *at;                // by beat, of `slots`
  uint16_t *slots;
  size_t count, cap;
} SlotLists;

typedef struct Work {
  const ReachSetup *setup;
  const Story *story;
  const Slots *slots;
  Pack pack;               // of the exact slots
  SlotSet *exact;          // by beat, a row each: those that matter there
  SlotLists tight, loose;  // the same, and the others that matter

  Keys keys;
  size_t *spans_at;  // by box
  uint8_t *joins;
  uint32_t *next;  // of the list of boxes that wait, by box
  bool *waits;
  size_t cap;
  Span *spans;
  size_t span_count, span_cap;
  uint32_t *rank, *beats, *heads;  // heads: first waiting box, by rank
  uint32_t lowest;
  uint64_t waiting, done;

  Trial trial;
  Box before;
  bool *met;
  bool lost;
} Work;

// Which slots are exact --------------------------------------------------------------------------

static bool is_mind_field(const Slot *slot, uint32_t field, uint32_t count) {
  const uint32_t minds = STATE_SLOT(mind), size = sizeof(Mind) / sizeof(int32_t);
  if (slot->word < minds) return false;
  const uint32_t at = (slot->word - minds) % size;
  return at >= field && at < field + count;
}

static bool is_axis(const Slot *slot) {
  return is_mind_field(slot, MIND_SLOT(axis), LIMIT_AXES);
}

static bool is_never_exact(const Slot *slot) {
  return slot->kind == SLOT_AGE || is_axis(slot) || is_mind_field(slot, MIND_SLOT(volleys), 1) ||
         is_mind_field(slot, MIND_SLOT(recent_effect), LIMIT_AXES);
}

static bool is_between(const Slot *slot, uint32_t first, uint32_t after) {
  return slot->word >= first && slot->word < after;
}

static uint32_t detail_of_mind(const Slot *slot) {
  static const struct {
    uint16_t field, count;
    uint32_t detail;
  } all[] = {{MIND_SLOT(level), LIMIT_CONCERNS, REACH_LEVELS},
             {MIND_SLOT(purpose), 1, REACH_PURPOSES},
             {MIND_SLOT(flags), 1, REACH_FLAGS},
             {MIND_SLOT(received), LIMIT_CODES, REACH_USES},
             {MIND_SLOT(tags_low), 2, REACH_USES},
             {MIND_SLOT(questions), 2, REACH_QUESTIONS},
             {MIND_SLOT(window), 4, REACH_PERMISSION},
             {MIND_SLOT(after_question), 2, REACH_QUESTIONS},
             {MIND_SLOT(landing), 1, REACH_LANDING},
             {MIND_SLOT(recent_severity), LIMIT_RECENT, REACH_PUSHES},
             {MIND_SLOT(forgiven), 1, REACH_PUSHES}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (is_mind_field(slot, all[i].field, all[i].count)) return all[i].detail;
  return 0;
}

static uint32_t detail_of(const Slot *slot) {
  if (is_between(slot, STATE_SLOT(variable), STATE_SLOT(variable) + LIMIT_VARIABLES))
    return REACH_VARIABLES;
  if (is_between(slot, STATE_SLOT(memory), STATE_SLOT(count))) return REACH_MEMORY;
  return slot->word == STATE_SLOT(ending) ? REACH_ALL : detail_of_mind(slot);
}

static bool is_use(const Work *work, const Slot *slot, uint32_t code) {
  return is_mind_field(slot, MIND_SLOT(received) + code, 1) ||
         (work->story->codes[code].once_per_tag && is_mind_field(slot, MIND_SLOT(tags_low), 2));
}

static bool is_wanted_use(const Work *work, const Slot *slot) {
  for (uint32_t c = 0; c < LIMIT_CODES; c++)
    if (work->setup->uses >> c & 1 && is_use(work, slot, c)) return true;
  return false;
}

static bool is_exact(const Work *work, uint32_t slot) {
  const Slot *it = &work->slots->items[slot];
  return !is_never_exact(it) && (detail_of(it) & work->setup->detail ||
                                 it->word == STATE_SLOT(ending) || is_wanted_use(work, it));
}

static bool is_variant(const Slot *slot) {
  return slot->word >= STATE_SLOT(variant) && slot->word < STATE_SLOT(variant) + LIMIT_VARIANTS;
}

static SlotSet *exact_of(const Work *work, uint32_t beat) {
  return work->exact + (size_t)beat * work->slots->words;
}

static void add_slot(SlotLists *lists, uint32_t slot) {
  lists->slots = memory_push(lists->slots, lists->count, &lists->cap, sizeof *lists->slots);
  lists->slots[lists->count++] = (uint16_t)slot;
}

static void begin_list(SlotLists *lists, uint32_t beat) {
  lists->at[beat].first = (uint32_t)lists->count;
}

static void end_list(SlotLists *lists, uint32_t beat) {
  lists->at[beat].count = (uint32_t)lists->count - lists->at[beat].first;
}

static void sort_slots(Work *work, uint32_t beat) {
  const SlotSet *waiting = work->setup->live->waiting + (size_t)beat * work->slots->words;
  begin_list(&work->tight, beat);
  begin_list(&work->loose, beat);
  for (uint32_t i = 0; i < work->slots->count; i++) {
    const Slot *slot = &work->slots->items[i];
    if (!slotset_has(waiting, i) || slot->kind == SLOT_AGE || is_variant(slot)) continue;
    const bool tight = is_exact(work, i);
    if (tight) slotset_add(exact_of(work, beat), i);
    add_slot(tight ? &work->tight : &work->loose, i);
  }
  end_list(&work->tight, beat);
  end_list(&work->loose, beat);
}

// Boxes kept -------------------------------------------------------------------------------------

static void grow(Work *work, uint32_t number) {
  if (number < work->cap) return;
  work->cap = work->cap ? work->cap * 2 : 1024;
  work->spans_at = memory_grow(work->spans_at, work->cap, sizeof *work->spans_at);
  work->joins = memory_grow(work->joins, work->cap, sizeof *work->joins);
  work->next = memory_grow(work->next, work->cap, sizeof *work->next);
  work->waits = memory_grow(work->waits, work->cap, sizeof *work->waits);
}

static void wait(Work *work, uint32_t number, uint32_t beat) {
  const uint32_t rank = work->rank[beat];
  if (work->waits[number]) return;
  work->waits[number] = true;
  work->next[number] = work->heads[rank];
  work->heads[rank] = number;
  work->lowest = rank < work->lowest ? rank : work->lowest;
  work->waiting++;
}

static int32_t stored(int32_t value) {
  return (value < -STORED ? -STORED : value > STORED ? STORED : value);
}

static Span span_in(const Work *work, uint32_t slot) {
  const Slot *it = &work->slots->items[slot];
  const int32_t low = work->trial.box.low[it->word], high = work->trial.box.high[it->word];
  if (it->kind == SLOT_BIT) return (Span){(low >> it->bit & 1), (high >> it->bit & 1)};
  return (Span){stored(low), stored(high)};
}

// After many joins a range grows in steps, and then to the whole, so that loops come to an end.
static void widen(const Slot *slot, uint8_t joins, Span *span) {
  if (slot->kind == SLOT_BIT || joins < PATIENCE) return;
  if (is_axis(slot) && joins < 2 * PATIENCE) {
    span->low = (span->low - span->low % COARSE);
    span->high = (span->high + (COARSE - span->high % COARSE) % COARSE);
    return;
  }
  span->low = span->low < slot->low ? -STORED : stored(slot->low);
  span->high = span->high > slot->high ? STORED : stored(slot->high);
}

static bool join(Work *work, uint32_t number, uint32_t beat) {
  bool grew = false;
  const Range loose = work->loose.at[beat];
  for (uint32_t i = 0; i < loose.count; i++) {
    const uint32_t slot = work->loose.slots[loose.first + i];
    Span *span = &work->spans[work->spans_at[number] + i];
    const Span new = span_in(work, slot);
    if (new.low >= span->low &&new.high <= span->high) continue;
    if (new.low < span->low) span->low = new.low;
    if (new.high > span->high) span->high = new.high;
    widen(&work->slots->items[slot], work->joins[number], span);
    grew = true;
  }
  if (grew && work->joins[number] < UINT8_MAX) work->joins[number]++;
  return grew;
}

static void add_box(Work *work, uint32_t number, uint32_t beat) {
  const Range loose = work->loose.at[beat];
  grow(work, number);
  work->spans_at[number] = work->span_count;
  work->joins[number] = 0;
  work->waits[number] = false;
  for (uint32_t i = 0; i < loose.count; i++) {
    work->spans = memory_push(work->spans, work->span_count, &work->span_cap, sizeof *work->spans);
    work->spans[work->span_count++] = span_in(work, work->loose.slots[loose.first + i]);
  }
}

// Arriving ---------------------------------------------------------------------------------------

static void settle_exact(Work *work, uint32_t beat) {
  const Range tight = work->tight.at[beat];
  for (uint32_t i = 0; i < tight.count; i++) {
    const Slot *slot = &work->slots->items[work->tight.slots[tight.first + i]];
    if (slot->kind == SLOT_BIT)
      trial_bit(&work->trial, slot->word, slot->bit);
    else
      trial_settle(&work->trial, slot->word);
  }
}

static void arrive(Work *work, uint32_t beat) {
  uint64_t key[PACK_WORDS];
  State lows;
  bool fresh;
  if (beat == NONE || beat == GO_END) return;
  settle_exact(work, beat);
  if (work->trial.impossible) return;
  memcpy(&lows, work->trial.box.low, sizeof lows);
  work->lost |= !pack_in(&work->pack, &lows, key);
  const uint32_t number = keys_add(&work->keys, key, keys_hash(&work->keys, key), &fresh);
  if (fresh) add_box(work, number, beat);
  if (fresh || join(work, number, beat)) wait(work, number, beat);
}

// Going on ---------------------------------------------------------------------------------------

static void any_state(Work *work) {
  Box *box = &work->before;
  for (uint32_t w = 0; w < SLOTS_WORDS; w++) {
    box->low[w] = -FAR;
    box->high[w] = FAR;
    const Range range = work->slots->of_word[w];
    if (range.count == 0) continue;
    const Slot *slot = &work->slots->items[range.first];
    box->low[w] = slot->kind == SLOT_WHOLE ? slot->low : 0;
    box->high[w] = slot->kind == SLOT_WHOLE ? slot->high : -1;
  }
  uint32_t values[LIMIT_VARIANTS];
  if (work->setup->variants == NONE) return;
  trail_variant_values(work->story, work->setup->variants, values);
  for (uint32_t i = 0; i < work->story->variant_count; i++)
    box->low[STATE_SLOT(variant) + i] = box->high[STATE_SLOT(variant) + i] = (int32_t)values[i];
}

static void put(Box *box, const Slot *slot, int32_t low, int32_t high) {
  if (slot->kind == SLOT_WHOLE) {
    box->low[slot->word] = low;
    box->high[slot->word] = high;
    return;
  }
  const uint32_t mask = 1u << slot->bit;
  box->low[slot->word] = (int32_t)(((uint32_t)box->low[slot->word] & ~mask) | (low ? mask : 0));
  box->high[slot->word] = (int32_t)(((uint32_t)box->high[slot->word] & ~mask) | (high ? mask : 0));
}

static uint32_t take_out(Work *work, uint32_t number) {
  State exact;
  memset(&exact, 0, sizeof exact);
  pack_out(&work->pack, keys_at(&work->keys, number), &exact);
  const uint32_t beat = (uint32_t)exact.beat;
  const Range loose = work->loose.at[beat];
  any_state(work);
  Box *box = &work->before;
  box->low[STATE_SLOT(beat)] = box->high[STATE_SLOT(beat)] = exact.beat;
  box->low[STATE_SLOT(scene)] = box->high[STATE_SLOT(scene)] = exact.scene;
  const Range tight = work->tight.at[beat];
  for (uint32_t i = 0; i < tight.count; i++) {
    const Slot *slot = &work->slots->items[work->tight.slots[tight.first + i]];
    const int32_t value = ((const int32_t *)&exact)[slot->word];
    put(box, slot, slot->kind == SLOT_BIT ? value >> slot->bit & 1 : value,
        slot->kind == SLOT_BIT ? value >> slot->bit & 1 : value);
  }
  for (uint32_t i = 0; i < loose.count; i++) {
    const Span span = work->spans[work->spans_at[number] + i];
    put(box, &work->slots->items[work->loose.slots[loose.first + i]], span.low, span.high);
  }
  return beat;
}

static void try_all(Work *work, uint32_t beat, uint32_t option) {
  Trial *trial = &work->trial;
  trial->length = 0;
  uint32_t tapes = 0;
  do {
    trial_rewind(trial);
    trial->box = work->before;
    for (uint32_t m = 0; m < work->story->mind_count; m++) trial_refresh(trial, m);
    arrive(work, walk_choose(trial, beat, option));
    work->lost |= trial->lost || ++tapes > TAPES;
  } while (!work->lost && trial_next(trial));
}

static void make_choices(Work *work, uint32_t number) {
  const uint32_t beat = take_out(work, number);
  const Range options = work->story->beats[beat].options;
  for (uint32_t o = options.first; o < options.first + options.count && !work->lost; o++)
    try_all(work, beat, o);
}

static void start(Work *work) {
  Trial *trial = &work->trial;
  State state;
  uint32_t values[LIMIT_VARIANTS];
  trail_variant_values(work->story, work->setup->variants == NONE ? 0 : work->setup->variants,
                       values);
  state_init(work->story, &state, 1, values);
  slots_normalise(work->slots, work->story, &state);
  trial_box_of(&state, &work->before);
  for (uint32_t i = 0; work->setup->variants == NONE && i < work->story->variant_count; i++)
    work->before.high[STATE_SLOT(variant) + i] =
        (int32_t)work->story->choices[work->story->variants[i]].count - 1;
  do {
    trial_rewind(trial);
    trial->box = work->before;
    arrive(work, walk_start(trial));
  } while (trial_next(trial));
}

static bool go_on(Work *work) {
  if (work->lost || work->keys.count > work->setup->boxes) return false;
  if (work->done++ % TICK || !work->setup->tick) return true;
  return work->setup->tick(work->setup->to, work->done, work->waiting);
}

static bool take_waiting(Work *work, uint32_t *number) {
  while (work->lowest < work->story->beat_count && work->heads[work->lowest] == NONE)
    work->lowest++;
  if (work->lowest == work->story->beat_count) return false;
  *number = work->heads[work->lowest];
  work->heads[work->lowest] = work->next[*number];
  work->waits[*number] = false;
  work->waiting--;
  return true;
}

// All together -----------------------------------------------------------------------------------

static void on_met(void *to, uint32_t kind, uint32_t index) {
  Work *work = to;
  work->met[items_number(work->setup->items, (ItemKind)kind, index)] = true;
}

static bool is_news(void *to, uint32_t kind, uint32_t index) {
  const Work *work = to;
  const uint32_t item = items_number(work->setup->items, (ItemKind)kind, index);
  return work->setup->items->asked[item] && !work->met[item];
}

static void prepare(Work *work, const ReachSetup *setup, bool *met) {
  const uint32_t count = setup->story->beat_count;
  work->setup = setup;
  work->story = setup->story;
  work->slots = setup->slots;
  work->met = met;
  work->exact = memory_new((size_t)count * work->slots->words, sizeof *work->exact);
  work->tight.at = memory_new(count, sizeof *work->tight.at);
  work->loose.at = memory_new(count, sizeof *work->loose.at);
  for (uint32_t b = 0; b < count; b++) sort_slots(work, b);
  pack_init(&work->pack, work->story, work->slots, work->exact);
  keys_init(&work->keys, work->pack.words);
  work->rank = memory_new(count, sizeof *work->rank);
  work->beats = memory_new(count, sizeof *work->beats);
  work->heads = memory_new(count, sizeof *work->heads);
  memset(work->heads, 0xff, count * sizeof *work->heads);
  order_beats(work->story, work->rank, work->beats);
  work->lowest = count;
  work->trial = (Trial){
      .story = work->story, .slots = work->slots, .met = on_met, .news = is_news, .to = work};
}

static void clear(Work *work) {
  pack_free(&work->pack);
  keys_free(&work->keys);
  free(work->exact);
  free(work->tight.at);
  free(work->tight.slots);
  free(work->loose.at);
  free(work->loose.slots);
  free(work->spans_at);
  free(work->joins);
  free(work->next);
  free(work->waits);
  free(work->spans);
  free(work->rank);
  free(work->beats);
  free(work->heads);
  free(work);
}

bool reach_run(const ReachSetup *setup, bool *met, uint64_t *boxes) {
  Work *work = memory_new(1, sizeof *work);
  uint32_t number;
  prepare(work, setup, met);
  work->lost = !work->pack.fits;
  if (!work->lost) start(work);
  bool going = true;
  while ((going = go_on(work)) && take_waiting(work, &number)) make_choices(work, number);
  *boxes = work->keys.count;
  const bool done = going && !work->lost;
  clear(work);
  return done;
}
