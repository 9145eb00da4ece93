#include <inttypes.h>

#include "exam/appeal.h"
#include "exam/paper_write.h"
#include "exam/report.h"
#include "story/debrief.h"

typedef struct Writer {
  Json json;
  const Story *story;
  const Debrief *debrief;
} Writer;

static const char *words(const Writer *writer, Text text) {
  return story_text(writer->story, text);
}

static void open_object(Json *json, const char *key) {
  json_key(json, key);
  json_open_object(json);
}

static void open_array(Json *json, const char *key) {
  json_key(json, key);
  json_open_array(json);
}

// Marks ------------------------------------------------------------------------------------------

static void put_shares(Writer *writer, const char *key, const Share *shares,
                       const ShareScore *scores, uint32_t count) {
  open_array(&writer->json, key);
  for (uint32_t i = 0; i < count; i++) {
    json_open_object(&writer->json);
    paper_write_text(&writer->json, "about", words(writer, shares[i].about));
    paper_write_int(&writer->json, "of", scores[i].of);
    paper_write_int(&writer->json, "per", scores[i].per);
    paper_write_int(&writer->json, "value", scores[i].value);
    json_close_object(&writer->json);
  }
  json_close_array(&writer->json);
}

static void put_marks(Writer *writer) {
  const Score *score = &writer->debrief->score;
  open_object(&writer->json, "practice_marks");
  for (uint32_t i = 0; i < writer->story->mark_count && !score->empty; i++) {
    const Mark *mark = &writer->story->marks[i];
    open_object(&writer->json, words(writer, mark->id));
    paper_write_int(&writer->json, "per_mille", score->marks[i].value);
    put_shares(writer, "plus", mark->lines, score->marks[i].lines, mark->line_count);
    put_shares(writer, "times", mark->scaled, score->marks[i].scaled, mark->scaled_count);
    json_close_object(&writer->json);
  }
  json_close_object(&writer->json);
  if (!score->critical_empty) paper_write_int(&writer->json, "CM", score->critical);
}

static void put_gate(Writer *writer, const Gate *gate, const GateScore *score) {
  open_object(&writer->json, words(writer, gate->id));
  paper_write_bool(&writer->json, "empty", score->empty);
  paper_write_bool(&writer->json, "passed", score->passed && !score->empty);
  open_object(&writer->json, "rows");
  for (uint32_t i = 0; i < gate->rows.count && !score->empty; i++) {
    open_object(&writer->json, words(writer, writer->story->gate_rows[gate->rows.first + i].id));
    paper_write_int(&writer->json, "value", score->values[i]);
    paper_write_bool(&writer->json, "passed", score->rows[i]);
    json_close_object(&writer->json);
  }
  json_close_object(&writer->json);
  json_close_object(&writer->json);
}

static void put_session(Writer *writer, Session *session) {
  Debrief debrief;
  writer->story = session_story(session);
  debrief_make(session, &debrief);
  writer->debrief = &debrief;
  paper_write_text(
      &writer->json, "ending",
      debrief.ending == NONE ? NULL : words(writer, writer->story->endings[debrief.ending].id));
  if (writer->story->marked) {
    put_marks(writer);
    open_object(&writer->json, "gates");
    for (uint32_t i = 0; i < writer->story->gate_count; i++)
      put_gate(writer, &writer->story->gates[i], &debrief.score.gates[i]);
    json_close_object(&writer->json);
  }
  debrief_free(&debrief);
}

// Checks -----------------------------------------------------------------------------------------

static void put_head(Json *json, const Result *result) {
  Buf seed = {0};
  buf_add_format(&seed, "%" PRIu64, result->ticket.seed);
  paper_write_text(json, "candidate", result->ticket.candidate);
  paper_write_text(json, "form", result->ticket.form);
  paper_write_text(json, "course", result->ticket.course);
  paper_write_text(json, "seed", buf_text(&seed));
  paper_write_int(json, "used_ms", result->used_ms);
  paper_write_int(json, "interruptions", result->interruptions);
  buf_free(&seed);
}

// null where nobody asked.
static void put_checks(Json *json, const Verification *verification) {
  open_object(json, "checks");
  for (int i = 0; i < VERIFY_CHECKS; i++) {
    const char *name = verify_check_name((VerifyCheck)i);
    if (verification->checks[i] == VERIFY_NOT_ASKED) {
      paper_write_text(json, name, NULL);
      continue;
    }
    open_object(json, name);
    paper_write_bool(json, "passed", verification->checks[i] == VERIFY_GOOD);
    paper_write_text(json, "why", verification->why[i].text);
    json_close_object(json);
  }
  json_close_object(json);
}

void report_add_json(const Result *result, const Verification *verification, bool explained,
                     Buf *out) {
  Writer writer = {.json = json_begin(out)};
  Json *json = &writer.json;
  paper_write_begin(json, "verification");
  put_head(json, result);
  put_checks(json, verification);
  open_array(json, "anomalies");
  for (uint32_t i = 0; i < verification->anomaly_count; i++)
    json_text(json, verification->anomalies[i].text);
  json_close_array(json);
  paper_write_text(json, "trust", (char[]){verify_trust_letter(verification->trust), '\0'});
  paper_write_bool(json, "intact", verify_intact(verification));
  paper_write_bool(json, "over", verification->over);
  if (verification->session) put_session(&writer, verification->session);
  if (verification->session && explained) appeal_add_json(verification->session, json);
  json_close_object(json);
  json_end(json);
}
