#include <stdlib.h>

#include "base/json.h"
#include "base/memory.h"
#include "tools/explore_report.h"

typedef struct Writer {
  Json *json;
  const ExploreReport *report;
  const Proof *proof;
  const Story *story;
} Writer;

// A witness: the variants' number and the options chosen, by id.
static void put_way(Writer *writer, const char *key, uint32_t way) {
  const Trail *trail = &writer->proof->cover.trail;
  json_key(writer->json, key);
  if (way == NONE) {
    json_nothing(writer->json);
    return;
  }
  const uint32_t length = trail_length(trail, way);
  uint32_t *options = memory_new(length + 1, sizeof *options);
  trail_options(trail, way, options);
  json_open_array(writer->json);
  for (uint32_t i = 0; i < length; i++)
    json_text(writer->json, story_text(writer->story, writer->story->options[options[i]].id));
  json_close_array(writer->json);
  free(options);
}

static const char *answer_name(ProofAnswer answer) {
  switch (answer) {
    case PROOF_OPEN: return "open";
    case PROOF_CAN: return "can";
    case PROOF_NEVER: return "never";
  }
  return "";
}

static void put_size(Writer *writer) {
  const Proof *proof = writer->proof;
  json_put_text(writer->json, "course", story_text(writer->story, writer->story->name));
  json_put_bool(writer->json, "whole", proof->whole);
  json_put_bool(writer->json, "whole_with_marks", proof->whole_marks);
  json_put_bool(writer->json, "stopped", proof->stopped);
  json_put_int(writer->json, "states", (int64_t)proof->states);
  json_put_int(writer->json, "choices", (int64_t)proof->edges);
  json_put_int(writer->json, "bytes", (int64_t)proof->bytes);
  json_put_int(writer->json, "boxes", (int64_t)proof->boxes);
  json_put_int(writer->json, "plays", (int64_t)proof->plays);
  json_put_int(writer->json, "milliseconds", (int64_t)(writer->report->search_seconds * 1000));
}

// Odds in millionths, so that no machine prints them otherwise.
static void put_ending(Writer *writer, uint32_t ending) {
  double low, high;
  const uint32_t item = items_number(&writer->proof->items, ITEM_ENDING, ending);
  explore_report_odds(writer->proof, ending + 1, &low, &high);
  json_open_object(writer->json);
  json_put_text(writer->json, "id", story_text(writer->story, writer->story->endings[ending].id));
  json_put_text(writer->json, "answer", answer_name(proof_answer(writer->proof, item)));
  json_put_int(writer->json, "odds_at_least_ppm", (int64_t)(low * 1e6 + 0.001));
  json_put_int(writer->json, "odds_at_most_ppm", (int64_t)(high * 1e6 + 0.999));
  put_way(writer, "way", writer->proof->cover.witness[item]);
  json_close_object(writer->json);
}

static void put_item(Writer *writer, uint32_t item) {
  Buf name = {0};
  uint32_t index;
  const Place place = items_place(&writer->proof->items, item);
  items_add_name(&writer->proof->items, item, &name);
  json_open_object(writer->json);
  json_put_text(writer->json, "kind",
                items_kind_name(items_kind(&writer->proof->items, item, &index)));
  json_put_text(writer->json, "name", buf_text(&name));
  json_put_text(writer->json, "answer", answer_name(proof_answer(writer->proof, item)));
  if (place.line) json_put_text(writer->json, "file", story_text(writer->story, place.file));
  if (place.line) json_put_int(writer->json, "line", place.line);
  json_close_object(writer->json);
  buf_free(&name);
}

static bool is_fault(const Writer *writer, uint32_t item) {
  const bool barred = explore_report_is_barred(writer->report, item) &&
                      proof_answer(writer->proof, item) == PROOF_CAN;
  return barred ||
         (proof_is_fault(writer->proof, item) && !explore_report_is_covered(writer->proof, item));
}

static bool is_open(const Writer *writer, uint32_t item) {
  return explore_report_is_open(writer->proof, item);
}

static bool is_gate(const Writer *writer, uint32_t item) {
  uint32_t index;
  return items_kind(&writer->proof->items, item, &index) == ITEM_GATE &&
         writer->proof->items.asked[item];
}

static void put_items(Writer *writer, const char *key, bool (*wanted)(const Writer *, uint32_t)) {
  json_put_array(writer->json, key);
  for (uint32_t i = 0; i < items_count(&writer->proof->items); i++)
    if (wanted(writer, i)) put_item(writer, i);
  json_close_array(writer->json);
}

static void put_mark(Writer *writer, uint32_t ending, uint32_t mark) {
  const uint32_t at = ending * writer->story->mark_count + mark;
  const CoverRange *met = &writer->proof->cover.ranges[at];
  if (met->least > met->greatest) return;
  json_open_object(writer->json);
  json_put_text(writer->json, "ending",
                story_text(writer->story, writer->story->endings[ending].id));
  json_put_text(writer->json, "mark", story_text(writer->story, writer->story->marks[mark].id));
  json_put_int(writer->json, "least", met->least);
  json_put_int(writer->json, "greatest", met->greatest);
  json_put_int(writer->json, "not_below",
               writer->proof->whole_marks ? met->least : writer->proof->bounds[at].least);
  json_put_int(writer->json, "not_above",
               writer->proof->whole_marks ? met->greatest : writer->proof->bounds[at].greatest);
  put_way(writer, "least_way", met->least_way);
  put_way(writer, "greatest_way", met->greatest_way);
  json_close_object(writer->json);
}

static void put_marks(Writer *writer) {
  json_put_array(writer->json, "marks");
  for (uint32_t e = 0; writer->story->marked && e < writer->story->ending_count; e++)
    for (uint32_t m = 0; m < writer->story->mark_count; m++)
      if (writer->story->marks[m].kind == MARK_AXIS || m == 0) put_mark(writer, e, m);
  json_close_array(writer->json);
}

static void put_beats(Writer *writer, const char *key, const uint32_t *beats, uint32_t count) {
  json_put_array(writer->json, key);
  for (uint32_t i = 0; i < count; i++)
    json_text(writer->json, story_text(writer->story, writer->story->beats[beats[i]].id));
  json_close_array(writer->json);
}

static void put_traps(Writer *writer) {
  json_put_array(writer->json, "traps");
  for (uint32_t i = 0; i < writer->proof->trap_count; i++) {
    json_open_object(writer->json);
    put_way(writer, "way", writer->proof->traps[i]);
    json_close_object(writer->json);
  }
  json_close_array(writer->json);
  json_put_bool(writer->json, "traps_settled", writer->proof->traps_settled);
}

void explore_report_json(const ExploreReport *report, Buf *out) {
  Json json = json_begin(out);
  Writer writer = {
      .json = &json, .report = report, .proof = report->proof, .story = report->proof->story};
  json_open_object(&json);
  put_size(&writer);
  json_put_array(&json, "endings");
  for (uint32_t e = 0; writer.story->marked && e < writer.story->ending_count; e++)
    put_ending(&writer, e);
  json_close_array(&json);
  put_items(&writer, "gates", is_gate);
  put_marks(&writer);
  put_beats(&writer, "dead_ends", report->proof->dead_ends, report->proof->dead_end_count);
  put_traps(&writer);
  put_items(&writer, "faults", is_fault);
  put_items(&writer, "open", is_open);
  json_put_int(&json, "fault_count", explore_report_faults(report));
  json_close_object(&json);
  json_end(&json);
}
