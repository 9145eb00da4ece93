#include "proof/rounds.h"

#include <stdlib.h>

#include "base/memory.h"
#include "proof/answers.h"
#include "proof/reach.h"

enum { BOXES = 400000 };  // in a pass, all variants together

// The first pass looks for everything, which holds every witness against it; the others only for
// what is open.
static void forget_met(const Rounds *rounds, bool first, bool *met) {
  for (uint32_t i = 0; i < items_count(&rounds->proof->items); i++)
    met[i] = !first && proof_answer(rounds->proof, i) != PROOF_OPEN;
}

// A pass over boxes: what is exact in it, and whether the variants are left open or each taken by
// itself.
typedef struct Round {
  uint32_t detail, uses;
  bool apart;
} Round;

// True when it came to an end.
static bool reach_once(Rounds *rounds, const Round *round, bool *met) {
  for (uint32_t v = 0; v < (round->apart ? rounds->variants : 1); v++) {
    uint64_t boxes;
    ReachSetup setup = {.story = rounds->proof->story,
                        .slots = rounds->slots,
                        .live = rounds->live,
                        .items = &rounds->proof->items,
                        .detail = round->detail,
                        .uses = round->uses,
                        .variants = round->apart ? v : NONE,
                        .boxes = BOXES / (round->apart ? rounds->variants : 1),
                        .tick = rounds->tick,
                        .to = rounds->to};
    if (!reach_run(&setup, met, &boxes)) return false;
  }
  return true;
}

static void reach_round(Rounds *rounds, const Round *round, bool first) {
  if (!answers_any_open_to_boxes(rounds->proof) || rounds->proof->stopped) return;
  bool *met = memory_new(items_count(&rounds->proof->items) + 1, sizeof *met);
  forget_met(rounds, first, met);
  const bool done = reach_once(rounds, round, met);
  for (uint32_t i = 0; done && i < items_count(&rounds->proof->items); i++)
    if (!met[i] && answers_open_to_boxes(rounds->proof, i))
      answers_exclude(rounds->proof, i, PROOF_BY_RANGES);
  free(met);
  rounds->progress->done++;
  rounds->progress->open = answers_count_open(rounds->proof);
}

// The option whose reply an open question is about, NONE.
static uint32_t option_of(const Items *items, uint32_t item) {
  uint32_t index;
  const ItemKind kind = items_kind(items, item, &index);
  if (kind == ITEM_PASSAGE || kind == ITEM_PASSAGE_SHUT) index = items->reply_of_passage[index];
  const bool of_reply = kind == ITEM_REPLY || kind == ITEM_PASSAGE || kind == ITEM_PASSAGE_SHUT;
  return of_reply && index != NONE ? items->option_of_reply[index] : NONE;
}

// Codes of options that have an open reply: mostly one for a move said too often.
static uint32_t open_codes(const Rounds *rounds) {
  uint32_t codes = 0;
  for (uint32_t i = 0; i < items_count(&rounds->proof->items); i++) {
    const uint32_t option =
        answers_open_to_boxes(rounds->proof, i) ? option_of(&rounds->proof->items, i) : NONE;
    if (option == NONE) continue;
    for (uint32_t m = 0; m < rounds->proof->story->options[option].move_count; m++)
      codes |= 1u << rounds->proof->story->options[option].moves[m].code;
  }
  return codes;
}

static void reach_uses(Rounds *rounds) {
  const uint32_t codes = open_codes(rounds);
  rounds->progress->all += (uint64_t)__builtin_popcount(codes);
  for (uint32_t c = 0; c < LIMIT_CODES; c++)
    if (codes >> c & 1) reach_round(rounds, &(Round){REACH_PERMISSION, 1u << c, false}, false);
}

// What was answered meanwhile is not asked again, so coarse passes come before fine ones.
void rounds_run(Rounds *rounds) {
  static const Round before[] = {
      {0, 0, false}, {REACH_QUESTIONS | REACH_PERMISSION, 0, false}, {REACH_LEVELS, 0, false}};
  static const Round after[] = {{REACH_LEVELS | REACH_MEMORY, 0, false},
                                {REACH_LEVELS, 0, true},
                                {REACH_LEVELS | REACH_MEMORY, 0, true}};
  const size_t count = sizeof before / sizeof *before;
  rounds->progress->all = count + sizeof after / sizeof *after;
  for (size_t i = 0; i < count; i++) reach_round(rounds, &before[i], i == 0);
  reach_uses(rounds);
  for (size_t i = 0; i < sizeof after / sizeof *after; i++) reach_round(rounds, &after[i], false);
}
