#include "proof/pack.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { BEAT_BITS = 32 };

static bool is_variant(const Slot *slot) {
  return slot->word >= STATE_SLOT(variant) && slot->word < STATE_SLOT(variant) + LIMIT_VARIANTS;
}

static uint32_t bits_for(const Slot *slot) {
  uint32_t bits = 0;
  for (uint64_t range = (uint64_t)((int64_t)slot->high - slot->low); range; range >>= 1) bits++;
  return bits;
}

// Plans ------------------------------------------------------------------------------------------

typedef struct Builder {
  Pack *pack;
  size_t field_count, field_cap, plan_cap;
  const SlotSet **plan_sets;
  size_t set_cap;
} Builder;

static void add_field(Builder *builder, const Slot *slot, uint32_t *bit) {
  Pack *pack = builder->pack;
  const uint32_t bits = bits_for(slot);
  if (bits == 0) return;
  if (*bit % 64 + bits > 64) *bit += 64 - *bit % 64;
  pack->fields =
      memory_push(pack->fields, builder->field_count, &builder->field_cap, sizeof *pack->fields);
  pack->fields[builder->field_count++] = (PackField){.word = slot->word,
                                                     .beside = slot->beside,
                                                     .kind = (uint8_t)slot->kind,
                                                     .bit = slot->bit,
                                                     .at = (uint8_t)(*bit / 64),
                                                     .shift = (uint8_t)(*bit % 64),
                                                     .low = slot->low,
                                                     .mask = (UINT64_C(1) << bits) - 1};
  *bit += bits;
}

static uint32_t add_plan(Builder *builder, const SlotSet *set) {
  Pack *pack = builder->pack;
  uint32_t bit = BEAT_BITS;
  const uint32_t first = (uint32_t)builder->field_count;
  for (uint32_t i = 0; i < pack->slots->count && bit <= PACK_WORDS * 64; i++)
    if (slotset_has(set, i) && !is_variant(&pack->slots->items[i]))
      add_field(builder, &pack->slots->items[i], &bit);
  const uint32_t words = (bit + 63) / 64;
  pack->fits &= words <= PACK_WORDS;
  pack->words = words > pack->words ? words : pack->words;
  pack->plans = memory_push(pack->plans, pack->plan_count, &builder->plan_cap, sizeof *pack->plans);
  size_t cap = builder->set_cap;
  builder->plan_sets =
      memory_push(builder->plan_sets, pack->plan_count, &cap, sizeof *builder->plan_sets);
  builder->set_cap = cap;
  builder->plan_sets[pack->plan_count] = set;
  pack->plans[pack->plan_count] = (Range){first, (uint32_t)builder->field_count - first};
  return pack->plan_count++;
}

// Most beats share their set with a neighbour; only the last few plans are looked through.
static uint32_t find_plan(Builder *builder, const SlotSet *set) {
  const uint32_t count = builder->pack->plan_count;
  const size_t size = builder->pack->slots->words * sizeof *set;
  for (uint32_t back = 1; back <= count && back <= 64; back++)
    if (memcmp(builder->plan_sets[count - back], set, size) == 0) return count - back;
  return add_plan(builder, set);
}

void pack_init(Pack *pack, const Story *story, const Slots *slots, const SlotSet *sets) {
  *pack = (Pack){.story = story, .slots = slots, .fits = true};
  pack->state_bytes = offsetof(State, mind) + story->mind_count * sizeof(Mind);
  pack->plan_of = memory_new(story->beat_count, sizeof *pack->plan_of);
  Builder builder = {.pack = pack};
  for (uint32_t b = 0; b < story->beat_count; b++)
    pack->plan_of[b] = find_plan(&builder, sets + (size_t)b * slots->words);
  free(builder.plan_sets);
}

void pack_free(Pack *pack) {
  free(pack->fields);
  free(pack->plan_of);
  free(pack->plans);
  *pack = (Pack){0};
}

// In and out -------------------------------------------------------------------------------------

static int32_t read_field(const PackField *field, const int32_t *words) {
  switch ((SlotKind)field->kind) {
    case SLOT_WHOLE: return words[field->word];
    case SLOT_BIT: return (int32_t)((uint32_t)words[field->word] >> field->bit & 1);
    case SLOT_AGE: return words[field->beside] - words[field->word];
  }
  return 0;
}

static void write_field(const PackField *field, int32_t *words, int32_t value) {
  switch ((SlotKind)field->kind) {
    case SLOT_WHOLE: words[field->word] = value; return;
    case SLOT_BIT: words[field->word] |= (int32_t)((uint32_t)value << field->bit); return;
    case SLOT_AGE: words[field->word] = words[field->beside] - value; return;
  }
}

bool pack_in(const Pack *pack, const State *state, uint64_t *key) {
  const int32_t *words = (const int32_t *)state;
  const Range plan = pack->plans[pack->plan_of[state->beat]];
  bool inside = true;
  memset(key, 0, pack->words * sizeof *key);
  key[0] = (uint32_t)state->beat;
  for (const PackField *field = pack->fields + plan.first, *end = field + plan.count; field < end;
       field++) {
    const uint64_t value = (uint64_t)((int64_t)read_field(field, words) - field->low);
    inside &= value <= field->mask;
    key[field->at] |= value << field->shift;
  }
  return inside;
}

static void spread_effects(Mind *mind) {
  for (uint32_t i = 1; i < LIMIT_RECENT; i++)
    memcpy(mind->recent_effect[i], mind->recent_effect[0], sizeof mind->recent_effect[0]);
}

void pack_out(const Pack *pack, const uint64_t *key, State *state) {
  int32_t *words = (int32_t *)state;
  state->beat = (int32_t)(uint32_t)key[0];
  state->scene = (int32_t)pack->story->beats[state->beat].scene;
  const Range plan = pack->plans[pack->plan_of[state->beat]];
  for (const PackField *field = pack->fields + plan.first, *end = field + plan.count; field < end;
       field++)
    write_field(field, words,
                (int32_t)(int64_t)(key[field->at] >> field->shift & field->mask) + field->low);
  for (uint32_t m = 0; m < pack->story->mind_count; m++) {
    spread_effects(&state->mind[m]);
    state_refresh(pack->story, state, m);
  }
}
