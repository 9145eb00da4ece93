#include "tools/explore_report.h"

#include <string.h>

// Mistakes ---------------------------------------------------------------------------------------

static bool never(const Proof *proof, ItemKind kind, uint32_t index) {
  return index != NONE &&
         proof_answer(proof, items_number(&proof->items, kind, index)) == PROOF_NEVER;
}

static bool option_is_covered(const Proof *proof, uint32_t option) {
  return never(proof, ITEM_BEAT, proof->story->options[option].beat);
}

static bool reply_is_covered(const Proof *proof, uint32_t reply) {
  const uint32_t option = proof->items.option_of_reply[reply];
  return never(proof, ITEM_OPTION, option) || option_is_covered(proof, option);
}

static bool passage_is_covered(const Proof *proof, uint32_t passage) {
  const uint32_t reply = proof->items.reply_of_passage[passage];
  if (reply == NONE) return never(proof, ITEM_BEAT, proof->items.beat_of_passage[passage]);
  return never(proof, ITEM_REPLY, reply) || reply_is_covered(proof, reply);
}

bool explore_report_is_covered(const Proof *proof, uint32_t item) {
  uint32_t index;
  switch (items_kind(&proof->items, item, &index)) {
    case ITEM_BEAT: return never(proof, ITEM_SCENE, proof->story->beats[index].scene);
    case ITEM_OPTION:
    case ITEM_OPTION_SHUT: return option_is_covered(proof, index);
    case ITEM_REPLY: return reply_is_covered(proof, index);
    case ITEM_PASSAGE:
    case ITEM_PASSAGE_SHUT: return passage_is_covered(proof, index);
    case ITEM_SCENE:
    case ITEM_LANDING:
    case ITEM_ENDING:
    case ITEM_GATE:
    case ITEM_KINDS: break;
  }
  return false;
}

// A line follows its reply, or the question would be put twice.
static bool follows_open_reply(const Proof *proof, uint32_t item) {
  uint32_t index;
  const ItemKind kind = items_kind(&proof->items, item, &index);
  if (kind != ITEM_PASSAGE && kind != ITEM_PASSAGE_SHUT) return false;
  const uint32_t reply = proof->items.reply_of_passage[index];
  return reply != NONE &&
         proof_answer(proof, items_number(&proof->items, ITEM_REPLY, reply)) == PROOF_OPEN;
}

bool explore_report_is_open(const Proof *proof, uint32_t item) {
  return proof->items.asked[item] && proof_answer(proof, item) == PROOF_OPEN &&
         !items_is_spare(&proof->items, item) && !explore_report_is_covered(proof, item) &&
         !follows_open_reply(proof, item);
}

bool explore_report_is_barred(const ExploreReport *report, uint32_t item) {
  const Story *story = report->proof->story;
  uint32_t index;
  if (items_kind(&report->proof->items, item, &index) != ITEM_GATE) return false;
  const char *ending = story_text(story, story->endings[index % story->ending_count].id);
  for (uint32_t i = 0; i < report->barred_count; i++)
    if (strcmp(report->barred[i], ending) == 0) return true;
  return false;
}

uint32_t explore_report_faults(const ExploreReport *report) {
  const Proof *proof = report->proof;
  uint32_t count = proof->dead_end_count + proof->trap_count;
  for (uint32_t i = 0; i < items_count(&proof->items); i++) {
    count += proof_is_fault(proof, i) && !explore_report_is_covered(proof, i);
    count += explore_report_is_barred(report, i) && proof_answer(proof, i) == PROOF_CAN;
  }
  return count;
}

// Odds -------------------------------------------------------------------------------------------

static double root(double value) {  // Newton; good to the digits shown
  double guess = value > 1 ? value : 1;
  for (int i = 0; i < 60; i++) guess = (guess + value / guess) / 2;
  return guess;
}

// Wilson's interval at 99 in 100.
static void wilson(double hits, double plays, double *low, double *high) {
  const double z = 2.5758, share = hits / plays, over = 1 + z * z / plays;
  const double middle = (share + z * z / (2 * plays)) / over;
  const double half = z * root(share * (1 - share) / plays + z * z / (4 * plays * plays)) / over;
  *low = middle - half > 0 ? middle - half : 0;
  *high = middle + half < 1 ? middle + half : 1;
}

void explore_report_odds(const Proof *proof, uint32_t ending, double *low, double *high) {
  if (proof->uniform_plays) {
    wilson((double)proof->uniform[ending], (double)proof->uniform_plays, low, high);
    return;
  }
  *low = proof->whole ? proof->odds[ending] : 0;
  *high = proof->whole ? proof->odds[ending] + proof->odds_rest : 1;
}
