#include "proof/answers.h"

#include <assert.h>
#include <string.h>

ProofAnswer proof_answer(const Proof *proof, uint32_t item) {
  if (proof->cover.witness[item] != NONE) return PROOF_CAN;
  return proof->by[item] != PROOF_BY_NOTHING ? PROOF_NEVER : PROOF_OPEN;
}

// Its first line, NULL.
static const Line *words_of(const Proof *proof, uint32_t item) {
  const Story *story = proof->story;
  uint32_t index;
  const ItemKind kind = items_kind(&proof->items, item, &index);
  if (kind == ITEM_REPLY) {
    if (story->replies[index].passages.count == 0) return NULL;
    index = story->replies[index].passages.first;
  }
  const Range lines = story->passages[index].lines;
  return lines.count ? &story->lines[lines.first] : NULL;
}

static bool same_words(const Story *story, const Line *a, const Line *b) {
  return a && b && a->place.line == b->place.line && a->place.file == b->place.file &&
         strcmp(story_text(story, a->text), story_text(story, b->text)) == 0;
}

// The same words, written once and used in several places by a helper of the author's, are met in
// one of them.
static bool met_elsewhere(const Proof *proof, uint32_t item, ItemKind kind) {
  const Line *words = words_of(proof, item);
  for (uint32_t i = proof->items.first[kind]; i < proof->items.first[kind + 1]; i++)
    if (proof->cover.witness[i] != NONE && same_words(proof->story, words, words_of(proof, i)))
      return true;
  return false;
}

bool proof_is_fault(const Proof *proof, uint32_t item) {
  uint32_t index;
  const ItemKind kind = items_kind(&proof->items, item, &index);
  if (kind == ITEM_OPTION_SHUT || kind == ITEM_PASSAGE_SHUT || kind == ITEM_LANDING ||
      kind == ITEM_GATE)
    return false;
  if (proof_answer(proof, item) != PROOF_NEVER || items_is_spare(&proof->items, item)) return false;
  return (kind != ITEM_REPLY && kind != ITEM_PASSAGE) || !met_elsewhere(proof, item, kind);
}

bool answers_open(const Proof *proof, uint32_t item) {
  return proof->items.asked[item] && proof_answer(proof, item) == PROOF_OPEN;
}

uint64_t answers_count_open(const Proof *proof) {
  uint64_t open = 0;
  for (uint32_t i = 0; i < items_count(&proof->items); i++) open += answers_open(proof, i);
  return open;
}

bool answers_open_to_boxes(const Proof *proof, uint32_t item) {
  uint32_t index;
  return items_kind(&proof->items, item, &index) != ITEM_GATE && answers_open(proof, item);
}

bool answers_any_open_to_boxes(const Proof *proof) {
  for (uint32_t i = 0; i < items_count(&proof->items); i++)
    if (answers_open_to_boxes(proof, i)) return true;
  return false;
}

void answers_exclude(Proof *proof, uint32_t item, ProofBy by) {
  if (!proof->items.asked[item] || proof->by[item] != PROOF_BY_NOTHING) return;
  assert(proof->cover.witness[item] == NONE && "what was met cannot be proved never to happen");
  proof->by[item] = (uint8_t)by;
}

void answers_drop_met_elsewhere(Proof *proof) {
  for (uint32_t i = 0; i < items_count(&proof->items); i++) {
    uint32_t index;
    const ItemKind kind = items_kind(&proof->items, i, &index);
    const bool said = kind == ITEM_REPLY || kind == ITEM_PASSAGE || kind == ITEM_PASSAGE_SHUT;
    if (said && answers_open(proof, i) && met_elsewhere(proof, i, kind))
      proof->items.asked[i] = false;
  }
}
