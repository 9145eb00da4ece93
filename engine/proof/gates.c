#include "proof/gates.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "proof/order.h"
#include "proof/trial.h"

enum { FAR = 1 << 20, TAPES = 1 << 16 };

typedef struct Work {
  const Story *story;
  Slots slots;
  Trial trial;
  Box any;                  // every number the model can hold
  bool later[SLOTS_WORDS];  // may change between the ending and the last look at the state
} Work;

// What numbers there can be ----------------------------------------------------------------------

static void allow(Work *work, uint32_t word, int32_t low, int32_t high) {
  work->any.low[word] = low;
  work->any.high[word] = high;
}

static void allow_slots(Work *work) {
  for (uint32_t w = 0; w < SLOTS_WORDS; w++) allow(work, w, 0, FAR);
  for (uint32_t i = 0; i < work->slots.count; i++) {
    const Slot *slot = &work->slots.items[i];
    if (slot->kind == SLOT_WHOLE) allow(work, slot->word, slot->low, slot->high);
    if (slot->kind == SLOT_BIT) allow(work, slot->word, 0, -1);
  }
  for (uint32_t c = 0; c < work->story->count_count; c++)
    allow(work, STATE_SLOT(count) + c, 0, FAR);
}

static void allow_mind(Work *work, uint32_t mind) {
  static const uint16_t concerns[] = {MIND_SLOT(voiced), MIND_SLOT(understood), MIND_SLOT(purposes),
                                      MIND_SLOT(honoured), MIND_SLOT(answered)};
  const int32_t count = (int32_t)work->story->minds[mind].concern_count;
  for (size_t i = 0; i < sizeof concerns / sizeof *concerns; i++)
    allow(work, slots_word(mind, concerns[i]), 0, count);
  allow(work, slots_word(mind, MIND_SLOT(volleys)), 0, FAR);
  allow(work, slots_word(mind, MIND_SLOT(openness)), -FAR, FAR);
  allow(work, slots_word(mind, MIND_SLOT(hot)), 0, 1);
  allow(work, slots_word(mind, MIND_SLOT(loss)), 0, 1);
}

// What changes after the ending is decided and before the next choice: effects of the epilogue.
static void note_effects(Work *work, Range effects) {
  for (uint32_t i = 0; i < effects.count; i++)
    work->later[work->story->effects[effects.first + i].slot] = true;
}

static void note_passages(Work *work, Range passages) {
  const Story *story = work->story;
  for (uint32_t p = passages.first; p < passages.first + passages.count; p++)
    for (uint32_t l = 0; l < story->passages[p].lines.count; l++)
      note_effects(work, story->lines[story->passages[p].lines.first + l].effects);
}

static void note_scene(Work *work, const Scene *scene) {
  note_effects(work, scene->effects);
  for (uint32_t b = scene->beats.first; b < scene->beats.first + scene->beats.count; b++) {
    note_effects(work, work->story->beats[b].effects);
    note_passages(work, work->story->beats[b].passages);
    note_passages(work, work->story->beats[b].otherwise);
  }
}

typedef struct Back {
  const Story *story;
  bool found;
} Back;

static void leads_back(void *to, uint32_t beat) {
  Back *back = to;
  back->found |= beat != GO_END && !back->story->scenes[back->story->beats[beat].scene].epilogue;
}

static void note_later(Work *work) {
  const Story *story = work->story;
  Back back = {.story = story};
  for (uint32_t b = 0; b < story->beat_count; b++)
    if (story->scenes[story->beats[b].scene].epilogue) order_exits(story, b, leads_back, &back);
  for (uint32_t s = 0; s < story->scene_count; s++)
    if (story->scenes[s].epilogue || back.found) note_scene(work, &story->scenes[s]);
}

// What the model promises ------------------------------------------------------------------------

// Whoever sets the flag counts at least one, and no row takes any away.
static bool flag_counts(const Story *story, uint32_t flag, uint32_t count) {
  bool sets = false;
  for (uint32_t r = 0; r < story->row_count; r++) {
    const Row *row = &story->rows[r];
    if (row->counts[count] < 0) return false;
    if (!(row->sets >> flag & 1)) continue;
    sets = true;
    if (row->counts[count] < 1) return false;
  }
  return sets;
}

static void lift(Work *work, uint32_t word, int32_t low) {
  Box *box = &work->trial.box;
  if (box->low[word] < low) box->low[word] = low;
  work->trial.impossible |= box->low[word] > box->high[word];
}

static void keep_promises(Work *work) {
  const uint32_t flags = (uint32_t)work->trial.box.low[slots_word(0, MIND_SLOT(flags))];
  for (uint32_t f = 0; f < work->story->flag_count; f++)
    for (uint32_t c = 0; flags >> f & 1 && c < work->story->count_count; c++)
      if (flag_counts(work->story, f, c)) lift(work, STATE_SLOT(count) + c, 1);
}

// Both at once -----------------------------------------------------------------------------------

static void assume(Work *work, bool holds) {
  work->trial.impossible |= !holds;
}

static void assume_ending(Work *work, uint32_t ending) {
  for (uint32_t e = 0; e <= ending && !work->trial.impossible; e++)
    assume(work, trial_holds(&work->trial, work->story->endings[e].when, NULL) == (e == ending));
  keep_promises(work);
}

// An axis that changed later takes openness with it.
static void let_later_change(Work *work) {
  for (uint32_t w = 0; w < SLOTS_WORDS; w++) {
    if (!work->later[w]) continue;
    work->trial.box.low[w] = work->any.low[w];
    work->trial.box.high[w] = work->any.high[w];
    for (uint32_t m = 0; m < work->story->mind_count; m++) {
      const uint32_t openness = slots_word(m, MIND_SLOT(openness));
      if (w < slots_word(m, 0) || w >= slots_word(m, LIMIT_AXES)) continue;
      work->trial.box.low[openness] = work->any.low[openness];
      work->trial.box.high[openness] = work->any.high[openness];
    }
  }
}

static void range_of(const Work *work, const Quantity *quantity, int64_t *low, int64_t *high) {
  *low = *high = quantity->value;
  if (quantity->kind == QUANTITY_SLOT) {
    *low = work->trial.box.low[quantity->value];
    *high = work->trial.box.high[quantity->value];
  }
  if (quantity->kind == QUANTITY_MARK) {
    *low = 0;
    *high = FAR;
  }
}

static void range_of_sum(const Work *work, const Quantity *parts, uint32_t count, int64_t *low,
                         int64_t *high) {
  *low = *high = 0;
  for (uint32_t i = 0; i < count; i++) {
    int64_t from, to;
    range_of(work, &parts[i], &from, &to);
    *low += from;
    *high += to;
  }
}

static void assume_number(Work *work, const GateRow *row) {
  int64_t low, high, per_low = 1, per_high = 1;
  const int64_t scale = row->per_count ? 1000 : 1;
  range_of(work, &row->of, &low, &high);
  if (row->per_count) range_of_sum(work, row->per, row->per_count, &per_low, &per_high);
  if (row->at_least != INT32_MIN)
    assume(work, high * scale >= row->at_least * (row->at_least > 0 ? per_low : per_high));
  if (row->at_most != INT32_MAX)
    assume(work, low * scale <= row->at_most * (row->at_most > 0 ? per_high : per_low));
}

static void assume_row(Work *work, const GateRow *row) {
  if (row->when) {
    assume(work, trial_holds(&work->trial, row->when, NULL));
    return;
  }
  const bool slot = row->of.kind == QUANTITY_SLOT && row->per_count == 0;
  if (slot && row->at_least != INT32_MIN)
    assume(work, trial_at_least(&work->trial, (uint32_t)row->of.value, row->at_least));
  if (slot && row->at_most != INT32_MAX)
    assume(work, !trial_at_least(&work->trial, (uint32_t)row->of.value, row->at_most + 1));
  assume_number(work, row);
}

static void assume_gate(Work *work, uint32_t gate) {
  const Range rows = work->story->gates[gate].rows;
  for (uint32_t r = rows.first; r < rows.first + rows.count && !work->trial.impossible; r++)
    assume_row(work, &work->story->gate_rows[r]);
}

// Gives the next way to have the ending; false: there is no other.
static bool next_way(Work *work, uint32_t ending, uint32_t *tapes) {
  if ((*tapes)++ > 0 && !trial_next(&work->trial)) return false;
  trial_rewind(&work->trial);
  work->trial.box = work->any;
  assume_ending(work, ending);
  if (!work->trial.impossible) let_later_change(work);
  return true;
}

static Work *open_work(const Story *story) {
  Work *work = memory_new(1, sizeof *work);
  work->story = story;
  slots_init(&work->slots, story, true);
  work->trial = (Trial){.story = story, .slots = &work->slots};
  allow_slots(work);
  for (uint32_t m = 0; m < story->mind_count; m++) allow_mind(work, m);
  note_later(work);
  return work;
}

bool gates_never(const Story *story, uint32_t gate, uint32_t ending) {
  Work *work = open_work(story);
  uint32_t tapes = 0;
  bool never = true;
  while (never && next_way(work, ending, &tapes)) {
    if (!work->trial.impossible) assume_gate(work, gate);
    never = work->trial.impossible && !work->trial.lost && tapes < TAPES;
  }
  free(work);
  return never;
}

// Marks ------------------------------------------------------------------------------------------

// No more of it than of what it is divided by.
static bool is_part(const Share *share) {
  for (uint32_t i = 0; i < share->per_count; i++) {
    const Quantity *per = &share->per[i];
    if (per->kind != QUANTITY_SLOT || share->of.kind != QUANTITY_SLOT) continue;
    if (per->value == share->of.value) return true;
    if (share->of.value == (int32_t)slots_word(0, MIND_SLOT(understood)) &&
        per->value == (int32_t)slots_word(0, MIND_SLOT(answered)))
      return true;
  }
  return false;
}

static int64_t most_of_share(Work *work, const Share *share) {
  int64_t low, high, per_low, per_high;
  range_of(work, &share->of, &low, &high);
  range_of_sum(work, share->per, share->per_count, &per_low, &per_high);
  if (per_high <= 0 || high <= 0) return 0;
  if (high > share->upto) high = share->upto;
  int64_t value = share->times * high / (per_low > 0 ? per_low : 1);
  if (is_part(share) && value > share->times) value = share->times;
  return value < share->at_most ? value : share->at_most;
}

static int64_t least_of_share(Work *work, const Share *share) {
  int64_t low, high, per_low, per_high;
  range_of(work, &share->of, &low, &high);
  range_of_sum(work, share->per, share->per_count, &per_low, &per_high);
  if (per_low <= 0 || low <= 0 || share->when) return 0;
  if (low > share->upto) low = share->upto;
  const int64_t value = share->times * low / per_high;
  return value < share->at_most ? value : share->at_most;
}

static void range_of_mark(Work *work, const Mark *mark, int64_t *least, int64_t *greatest) {
  *least = *greatest = 0;
  for (uint32_t i = 0; i < mark->line_count; i++) {
    *least += least_of_share(work, &mark->lines[i]);
    *greatest += most_of_share(work, &mark->lines[i]);
  }
  if (mark->scaled_count || mark->when) *least = 0;
  if (mark->scaled_count) *greatest = INT32_MAX;
  if (*least > mark->at_most) *least = mark->at_most;
  if (*greatest > mark->at_most) *greatest = mark->at_most;
}

void gates_mark_range(const Story *story, uint32_t ending, uint32_t mark, int32_t *least,
                      int32_t *greatest) {
  Work *work = open_work(story);
  uint32_t tapes = 0;
  *least = INT32_MAX;
  *greatest = INT32_MIN;
  while (next_way(work, ending, &tapes)) {
    int64_t low, high;
    if (work->trial.impossible && !work->trial.lost) continue;
    const uint32_t volleys = slots_word(0, MIND_SLOT(volleys));
    if (work->trial.box.low[volleys] < story->marks_from)
      work->trial.box.low[volleys] = story->marks_from;
    range_of_mark(work, &story->marks[mark], &low, &high);
    if (low < *least) *least = (int32_t)low;
    if (high > *greatest) *greatest = (int32_t)high;
  }
  free(work);
}
