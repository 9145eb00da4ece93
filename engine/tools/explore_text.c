#include <inttypes.h>
#include <stdio.h>

#include "tools/explore_report.h"

enum { NAME_COLUMN = 28, MOST_OPEN = 200 };

typedef struct Teller {
  const ExploreReport *report;
  const Proof *proof;
  const Story *story;
  Buf *out;
} Teller;

static void add_padded(Buf *out, const char *text) {
  buf_add_format(out, "  %-*s", NAME_COLUMN, text);
}

static const char *how(const Proof *proof, uint32_t item) {
  switch ((ProofBy)proof->by[item]) {
    case PROOF_BY_NOTHING: break;
    case PROOF_BY_SEARCH: return "everything was played";
    case PROOF_BY_RANGES: return "no range of states leads there";
    case PROOF_BY_CONDITIONS: return "the conditions exclude each other";
  }
  return "";
}

// Size -------------------------------------------------------------------------------------------

static void tell_size(const Teller *teller) {
  const Proof *proof = teller->proof;
  const Story *story = teller->story;
  buf_add_format(teller->out,
                 "%s: %" PRIu32 " scenes, %" PRIu32 " beats, %" PRIu32
                 " options; variants fall in %" PRIu32 " ways\n",
                 story_text(story, story->name), story->scene_count, story->beat_count,
                 story->option_count, trail_variant_count(story));
  if (proof->dead_end_count) return;
  buf_add_format(teller->out, "%s%s: %" PRIu64 " states, %" PRIu64 " choices",
                 proof->whole ? "Played out in full" : "Too large to be played out in full",
                 proof->whole_marks ? ", marks and all" : "", proof->states, proof->edges);
  if (proof->states) buf_add_format(teller->out, ", %.1f MB", (double)proof->bytes / 1e6);
  if (teller->report->search_seconds > 0)
    buf_add_format(teller->out, ", %.2f million choices per second of CPU",
                   (double)proof->edges / teller->report->search_seconds / 1e6);
  buf_add(teller->out, "\n");
  if (proof->plays) buf_add_format(teller->out, "Sessions played: %" PRIu64 "\n", proof->plays);
  if (proof->boxes)
    buf_add_format(teller->out, "Ranges of states carried through: %" PRIu64 "\n", proof->boxes);
  if (proof->stopped) buf_add(teller->out, "Stopped early: this is what is known so far.\n");
}

// Endings, gates, marks --------------------------------------------------------------------------

static void tell_answer(const Teller *teller, uint32_t item, const char *can) {
  const Proof *proof = teller->proof;
  switch (proof_answer(proof, item)) {
    case PROOF_CAN:
      buf_add_format(teller->out, "%s, in %" PRIu32 " choices", can,
                     trail_length(&proof->cover.trail, proof->cover.witness[item]));
      return;
    case PROOF_NEVER: buf_add_format(teller->out, "never: %s", how(proof, item)); return;
    case PROOF_OPEN: buf_add(teller->out, "open: not met, and not excluded"); return;
  }
}

static void tell_odds(const Teller *teller, uint32_t ending) {
  double low, high;
  explore_report_odds(teller->proof, ending, &low, &high);
  if (high - low >= 1) return;
  if (high - low < 1e-9)
    buf_add_format(teller->out, "; %.4f %% of even play", 100 * high);
  else
    buf_add_format(teller->out, "; %.2f to %.2f %% of even play", 100 * low, 100 * high);
}

static void tell_endings(const Teller *teller) {
  const Story *story = teller->story;
  buf_add(teller->out, "\nEndings\n");
  for (uint32_t e = 0; e < story->ending_count; e++) {
    add_padded(teller->out, story_text(story, story->endings[e].id));
    tell_answer(teller, items_number(&teller->proof->items, ITEM_ENDING, e), "comes");
    tell_odds(teller, e + 1);
    buf_add_char(teller->out, '\n');
  }
}

static void tell_gates(const Teller *teller) {
  const Story *story = teller->story;
  buf_add(teller->out, "\nGates\n");
  for (uint32_t i = 0; i < story->gate_count * story->ending_count; i++) {
    Buf name = {0};
    const uint32_t item = items_number(&teller->proof->items, ITEM_GATE, i);
    items_add_name(&teller->proof->items, item, &name);
    add_padded(teller->out, buf_text(&name));
    tell_answer(teller, item, "passes");
    buf_add_char(teller->out, '\n');
    buf_free(&name);
  }
}

static void tell_tenths(Buf *out, int32_t value) {
  char shown[16];
  score_print_tenths(value, shown);
  buf_add(out, shown);
}

static void tell_mark(const Teller *teller, uint32_t ending, uint32_t mark) {
  const Story *story = teller->story;
  const uint32_t at = ending * story->mark_count + mark;
  const CoverRange *met = &teller->proof->cover.ranges[at];
  const ProofBound *bound = &teller->proof->bounds[at];
  if (met->least > met->greatest) return;
  buf_add_format(teller->out, "    %-*s", NAME_COLUMN - 2,
                 story_text(story, story->marks[mark].name));
  tell_tenths(teller->out, met->least);
  buf_add(teller->out, " to ");
  tell_tenths(teller->out, met->greatest);
  if (!teller->proof->whole_marks &&
      (bound->least < met->least || bound->greatest > met->greatest)) {
    buf_add(teller->out, " met; cannot be below ");
    tell_tenths(teller->out, bound->least < met->least ? bound->least : met->least);
    buf_add(teller->out, " or above ");
    tell_tenths(teller->out, bound->greatest > met->greatest ? bound->greatest : met->greatest);
  }
  buf_add_char(teller->out, '\n');
}

static void tell_marks(const Teller *teller) {
  const Story *story = teller->story;
  buf_add(teller->out, "\nLeast and greatest marks\n");
  for (uint32_t e = 0; e < story->ending_count; e++) {
    buf_add_format(teller->out, "  %s\n", story_text(story, story->endings[e].id));
    for (uint32_t m = 0; m < story->mark_count; m++)
      if (story->marks[m].kind == MARK_AXIS || m == 0) tell_mark(teller, e, m);
  }
}

// Lists ------------------------------------------------------------------------------------------

static void tell_item(const Teller *teller, uint32_t item, const char *said) {
  uint32_t index;
  const Place place = items_place(&teller->proof->items, item);
  const ItemKind kind = items_kind(&teller->proof->items, item, &index);
  if (place.line)
    buf_add_format(teller->out, "%s:%" PRId32 ": ", story_text(teller->story, place.file),
                   place.line);
  buf_add_format(teller->out, "%s ", items_kind_name(kind));
  items_add_name(&teller->proof->items, item, teller->out);
  buf_add_format(teller->out, " %s\n", said);
}

static const char *complaint(ItemKind kind) {
  switch (kind) {
    case ITEM_SCENE:
    case ITEM_BEAT: return "is never entered";
    case ITEM_OPTION: return "is never offered";
    case ITEM_REPLY: return "is never said";
    case ITEM_PASSAGE: return "is never shown";
    case ITEM_OPTION_SHUT:
    case ITEM_PASSAGE_SHUT: return "is never false";
    case ITEM_LANDING: return "never happens";
    case ITEM_ENDING: return "never comes";
    case ITEM_GATE: return "passes, and must not";
    case ITEM_KINDS: break;
  }
  return "";
}

static const char *never_true(const Teller *teller, ItemKind kind, uint32_t index) {
  const bool option = kind == ITEM_OPTION && teller->story->options[index].when;
  const bool passage = kind == ITEM_PASSAGE && teller->story->passages[index].when;
  const bool scene = kind == ITEM_SCENE && teller->story->scenes[index].when;
  return option    ? "is never offered: its condition is never true"
         : passage ? "is never shown: its condition is never true when its turn comes"
         : scene   ? "is never entered: its condition is never true when its turn comes"
                   : complaint(kind);
}

static void tell_faults(const Teller *teller) {
  const Proof *proof = teller->proof;
  for (uint32_t i = 0; i < items_count(&proof->items); i++) {
    uint32_t index;
    const ItemKind kind = items_kind(&proof->items, i, &index);
    if (proof_is_fault(proof, i) && !explore_report_is_covered(proof, i))
      tell_item(teller, i, never_true(teller, kind, index));
    if (explore_report_is_barred(teller->report, i) && proof_answer(proof, i) == PROOF_CAN)
      tell_item(teller, i, complaint(ITEM_GATE));
  }
}

static void tell_beat(const Teller *teller, uint32_t beat, const char *said) {
  tell_item(teller, items_number(&teller->proof->items, ITEM_BEAT, beat), said);
}

static void tell_way(const Teller *teller, uint32_t way) {
  const Trail *trail = &teller->proof->cover.trail;
  const uint32_t length = trail_length(trail, way);
  buf_add_format(teller->out, "trap: after %" PRIu32 " choices", length);
  if (length) {
    const uint32_t last = trail->steps[way].option;
    buf_add_format(teller->out, ", the last %s,",
                   story_text(teller->story, teller->story->options[last].id));
  }
  buf_add(teller->out, " no way leads to the end\n");
}

static void tell_ways(const Teller *teller) {
  const Proof *proof = teller->proof;
  for (uint32_t i = 0; i < proof->dead_end_count; i++)
    tell_beat(teller, proof->dead_ends[i],
              "is a dead end: all its options can be closed and it leads nowhere");
  for (uint32_t i = 0; i < proof->trap_count; i++) tell_way(teller, proof->traps[i]);
  for (uint32_t i = 0; !proof->traps_settled && i < proof->no_way_count; i++)
    tell_beat(teller, proof->no_ways[i], "- open whether it can be a trap");
  buf_add_format(teller->out, "Dead ends: %s. Traps: %s.\n",
                 proof->dead_end_count ? "see above" : "none",
                 proof->trap_count      ? "see above"
                 : proof->traps_settled ? "none"
                                        : "open");
}

static bool is_silent_never(const Teller *teller, uint32_t item) {
  const Proof *proof = teller->proof;
  uint32_t index;
  const ItemKind kind = items_kind(&proof->items, item, &index);
  return proof_answer(proof, item) == PROOF_NEVER && !proof_is_fault(proof, item) &&
         kind != ITEM_GATE && kind != ITEM_PASSAGE && proof->items.asked[item] &&
         !explore_report_is_covered(proof, item);
}

static void tell_remarks(const Teller *teller) {
  const Proof *proof = teller->proof;
  uint32_t spare = 0, shut = 0;
  buf_add(teller->out, "\nNo mistakes, but good to know\n");
  for (uint32_t i = 0; i < items_count(&proof->items); i++) {
    uint32_t index;
    if (!is_silent_never(teller, i)) continue;
    const ItemKind kind = items_kind(&proof->items, i, &index);
    spare += kind == ITEM_REPLY;
    shut += kind == ITEM_PASSAGE_SHUT || kind == ITEM_OPTION_SHUT;
    if (kind != ITEM_REPLY) tell_item(teller, i, complaint(kind));
  }
  buf_add_format(teller->out,
                 "%" PRIu32 " replies only stand in for landings that never happen; %" PRIu32
                 " conditions are never false.\n",
                 spare, shut);
}

static void tell_open(const Teller *teller) {
  const Proof *proof = teller->proof;
  uint32_t count = 0;
  for (uint32_t i = 0; i < items_count(&proof->items); i++) {
    if (!explore_report_is_open(proof, i)) continue;
    if (count++ == 0) buf_add(teller->out, "\nOpen: not met, and not excluded\n");
    if (count <= MOST_OPEN) tell_item(teller, i, "");
  }
  buf_add_format(teller->out, "\nOpen questions: %" PRIu32 "\n", count);
}

void explore_report_text(const ExploreReport *report, Buf *out) {
  const Teller teller = {report, report->proof, report->proof->story, out};
  tell_size(&teller);
  if (teller.story->marked && !report->proof->dead_end_count) {
    tell_endings(&teller);
    tell_gates(&teller);
    tell_marks(&teller);
  }
  const uint32_t faults = explore_report_faults(report);
  if (faults) buf_add(out, "\nMistakes\n");
  tell_faults(&teller);
  if (!faults) buf_add_char(out, '\n');
  tell_ways(&teller);
  tell_remarks(&teller);
  tell_open(&teller);
  buf_add_format(out, "Mistakes: %" PRIu32 "\n", faults);
}
