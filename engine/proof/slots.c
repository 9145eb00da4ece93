#include "proof/slots.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#include "story/token.h"

enum { PUSH = 2, OLD = 3, EFFECT = 127, MOST_VOLLEYS = 1023, MOST_COUNT = 255 };

uint32_t slots_word(uint32_t mind, uint32_t mind_slot) {
  return (uint32_t)(STATE_SLOT(mind) + mind * (sizeof(Mind) / sizeof(int32_t)) + mind_slot);
}

uint32_t slots_find(const Slots *slots, uint32_t word, uint32_t bit) {
  const Range range = slots->of_word[word];
  if (range.count == 0) return NONE;
  if (slots->items[range.first].kind != SLOT_BIT) return range.first;
  for (uint32_t i = range.first; i < range.first + range.count; i++)
    if (slots->items[i].bit == bit) return i;
  return NONE;
}

// Building ---------------------------------------------------------------------------------------

static void add_slot(Slots *slots, Slot slot) {
  assert(slots->count < SLOTS_MOST);
  Range *range = &slots->of_word[slot.word];
  if (range->count == 0) range->first = slots->count;
  range->count++;
  slots->items[slots->count++] = slot;
}

static void add_whole(Slots *slots, uint32_t word, int32_t low, int32_t high) {
  add_slot(slots, (Slot){.kind = SLOT_WHOLE, .word = (uint16_t)word, .low = low, .high = high});
}

static void add_bits(Slots *slots, uint32_t word, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    add_slot(slots, (Slot){.kind = SLOT_BIT, .word = (uint16_t)word, .bit = (uint8_t)i, .high = 1});
}

// The greatest number of uses a row of the code tells from a greater one; -1: it calculates with
// it.
static int32_t told_apart(const Story *story, uint32_t code) {
  int32_t most = 0;
  const Range rows = story->code_rows[code];
  for (uint32_t r = rows.first; r < rows.first + rows.count; r++) {
    bool reads = false, calculates = false;
    int32_t constant = 0;
    for (const ExprOp *op = story->code + story->rows[r].when;
         story->rows[r].when && op->code != OP_END; op++) {
      reads |= op->code == OP_WHOLE && op->source == EXPR_LOCAL && op->slot == LOCAL_USES;
      calculates |= op->code >= OP_NEGATE && op->code <= OP_MULTIPLY && op->code != OP_NOT;
      if (op->code == OP_NUMBER && op->value > constant) constant = op->value;
    }
    if (reads && calculates) return -1;
    if (reads && constant + 1 > most) most = constant + 1;
  }
  return most;
}

static void add_received(Slots *slots, const Story *story, uint32_t mind) {
  for (uint32_t c = 0; c < story->code_count_of_model; c++) {
    const int32_t most = told_apart(story, c);
    if (most != 0)
      add_whole(slots, slots_word(mind, MIND_SLOT(received) + c), 0, most < 0 ? MOST_COUNT : most);
  }
}

static void add_concerns(Slots *slots, const Story *story, uint32_t mind) {
  const uint32_t count = story->minds[mind].concern_count;
  for (uint32_t c = 0; c < count; c++) {
    add_whole(slots, slots_word(mind, MIND_SLOT(level) + c), 0, 4);
    add_slot(slots, (Slot){.kind = SLOT_AGE,
                           .word = (uint16_t)slots_word(mind, MIND_SLOT(voiced_at) + c),
                           .beside = (uint16_t)slots_word(mind, MIND_SLOT(volleys)),
                           .high = OLD});
  }
  add_bits(slots, slots_word(mind, MIND_SLOT(purpose)), count);
}

static void add_recent(Slots *slots, uint32_t mind) {
  for (uint32_t i = 0; i < LIMIT_RECENT; i++)
    add_whole(slots, slots_word(mind, MIND_SLOT(recent_severity) + i), 0, PUSH);
  for (uint32_t a = 0; a < LIMIT_AXES; a++)
    add_whole(slots, slots_word(mind, MIND_SLOT(recent_effect) + a), -EFFECT, EFFECT);
  add_bits(slots, slots_word(mind, MIND_SLOT(forgiven)), LIMIT_RECENT);
}

static void add_mind(Slots *slots, const Story *story, uint32_t mind) {
  const struct {
    uint32_t field;
    int32_t high;
  } plain[] = {{MIND_SLOT(volleys), MOST_VOLLEYS},
               {MIND_SLOT(questions), 3},
               {MIND_SLOT(run), 3},
               {MIND_SLOT(window), story->window_length},
               {MIND_SLOT(offers), 15},
               {MIND_SLOT(praise), 2},
               {MIND_SLOT(praised_here), 1},
               {MIND_SLOT(after_question), 1},
               {MIND_SLOT(asked), 1},
               {MIND_SLOT(landing), (int32_t)story->landing_count}};
  for (uint32_t a = 0; a < story->axis_count; a++)
    add_whole(slots, slots_word(mind, MIND_SLOT(axis) + a), 0, 100);
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
    add_whole(slots, slots_word(mind, plain[i].field), 0, plain[i].high);
  add_bits(slots, slots_word(mind, MIND_SLOT(flags)), story->flag_count);
  add_bits(slots, slots_word(mind, MIND_SLOT(tags_low)), 32);
  add_bits(slots, slots_word(mind, MIND_SLOT(tags_high)),
           story->tag_count > 32 ? story->tag_count - 32 : 0);
  add_concerns(slots, story, mind);
  add_received(slots, story, mind);
  add_recent(slots, mind);
}

static void add_memory(Slots *slots, const Story *story) {
  for (uint32_t from = 0; from < story->memory_count; from += 32) {
    const uint32_t left = story->memory_count - from;
    add_bits(slots, STATE_SLOT(memory) + from / 32, left < 32 ? left : 32);
  }
}

void slots_init(Slots *slots, const Story *story, bool marks) {
  memset(slots, 0, sizeof *slots);
  slots->marks = marks;
  slots->minds = story->mind_count;
  add_whole(slots, STATE_SLOT(ending), 0, (int32_t)story->ending_count);
  for (uint32_t i = 0; i < story->variant_count; i++)
    add_whole(slots, STATE_SLOT(variant) + i, 0,
              (int32_t)story->choices[story->variants[i]].count - 1);
  for (uint32_t i = 0; i < story->variable_count; i++)
    add_whole(slots, STATE_SLOT(variable) + i, story->variables[i].low, story->variables[i].high);
  add_memory(slots, story);
  for (uint32_t m = 0; m < story->mind_count; m++) add_mind(slots, story, m);
  for (uint32_t c = 0; marks && c < story->count_count; c++)
    add_whole(slots, STATE_SLOT(count) + c, 0, MOST_COUNT);
  slots->words = (slots->count + 63) / 64;
}

// The normal form --------------------------------------------------------------------------------

static void cut_received(const Slots *slots, uint32_t mind, Mind *it) {
  for (uint32_t c = 0; c < LIMIT_CODES; c++) {
    const Range range = slots->of_word[slots_word(mind, MIND_SLOT(received) + c)];
    const int32_t most = range.count ? slots->items[range.first].high : 0;
    it->received[c] = it->received[c] > most ? most : it->received[c];
  }
}

// Only how long ago a voiced concern was voiced is ever asked, and not beyond "old".
static void cut_voices(Mind *it) {
  for (uint32_t c = 0; c < LIMIT_CONCERNS; c++) {
    const bool fresh = it->level[c] == 1 && it->volleys - it->voiced_at[c] < OLD;
    if (!fresh) it->voiced_at[c] = it->volleys - OLD;
  }
}

static void cut_recent(Mind *it) {
  int32_t effect[LIMIT_AXES] = {0};
  for (uint32_t i = LIMIT_RECENT; i-- > 0;) {
    if (it->recent_severity[i] >= 1) memcpy(effect, it->recent_effect[i], sizeof effect);
    if (it->recent_severity[i] > PUSH) it->recent_severity[i] = PUSH;
    if (it->recent_severity[i] < PUSH) it->forgiven &= ~(1 << i);
  }
  for (uint32_t i = 0; i < LIMIT_RECENT; i++) memcpy(it->recent_effect[i], effect, sizeof effect);
}

void slots_normalise(const Slots *slots, const Story *story, State *state) {
  for (uint32_t m = 0; m < story->mind_count; m++) {
    Mind *it = &state->mind[m];
    cut_received(slots, m, it);
    cut_voices(it);
    cut_recent(it);
    if (it->window == 0) it->offers = 0;
  }
}

// Sets -------------------------------------------------------------------------------------------

void slotset_add(SlotSet *set, uint32_t slot) {
  if (slot != NONE) set[slot / 64] |= UINT64_C(1) << slot % 64;
}

void slotset_remove(SlotSet *set, uint32_t slot) {
  if (slot != NONE) set[slot / 64] &= ~(UINT64_C(1) << slot % 64);
}

bool slotset_has(const SlotSet *set, uint32_t slot) {
  return slot != NONE && (set[slot / 64] >> slot % 64 & 1);
}

bool slotset_join(SlotSet *set, const SlotSet *other, uint32_t words) {
  uint64_t added = 0;
  for (uint32_t i = 0; i < words; i++) {
    added |= other[i] & ~set[i];
    set[i] |= other[i];
  }
  return added != 0;
}
