#include <inttypes.h>

#include "exam/appeal.h"
#include "exam/findings.h"
#include "exam/paper_write.h"
#include "story/debrief.h"

typedef struct Writer {
  Json json;
  const Story *story;
  const Debrief *debrief;
} Writer;

static const char *words(const Writer *writer, Text text) {
  return story_text(writer->story, text);
}

// Marks ------------------------------------------------------------------------------------------

static void put_shares(Writer *writer, const char *key, const Share *shares,
                       const ShareScore *scores, uint32_t count) {
  json_put_array(&writer->json, key);
  for (uint32_t i = 0; i < count; i++) {
    json_open_object(&writer->json);
    json_put_text(&writer->json, "about", words(writer, shares[i].about));
    json_put_int(&writer->json, "of", scores[i].of);
    json_put_int(&writer->json, "per", scores[i].per);
    json_put_int(&writer->json, "value", scores[i].value);
    json_close_object(&writer->json);
  }
  json_close_array(&writer->json);
}

static void put_marks(Writer *writer) {
  const Score *score = &writer->debrief->score;
  json_put_object(&writer->json, "practice_marks");
  for (uint32_t i = 0; i < writer->story->mark_count && !score->empty; i++) {
    const Mark *mark = &writer->story->marks[i];
    json_put_object(&writer->json, words(writer, mark->id));
    json_put_int(&writer->json, "per_mille", score->marks[i].value);
    put_shares(writer, "plus", mark->lines, score->marks[i].lines, mark->line_count);
    put_shares(writer, "times", mark->scaled, score->marks[i].scaled, mark->scaled_count);
    json_close_object(&writer->json);
  }
  json_close_object(&writer->json);
  if (!score->critical_empty) json_put_int(&writer->json, "CM", score->critical);
}

static void put_gate(Writer *writer, const Gate *gate, const GateScore *score) {
  json_put_object(&writer->json, words(writer, gate->id));
  json_put_bool(&writer->json, "empty", score->empty);
  json_put_bool(&writer->json, "passed", score->passed && !score->empty);
  json_put_object(&writer->json, "rows");
  for (uint32_t i = 0; i < gate->rows.count && !score->empty; i++) {
    json_put_object(&writer->json,
                    words(writer, writer->story->gate_rows[gate->rows.first + i].id));
    json_put_int(&writer->json, "value", score->values[i]);
    json_put_bool(&writer->json, "passed", score->rows[i]);
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
  json_put_text(
      &writer->json, "ending",
      debrief.ending == NONE ? NULL : words(writer, writer->story->endings[debrief.ending].id));
  if (writer->story->marked) {
    put_marks(writer);
    json_put_object(&writer->json, "gates");
    for (uint32_t i = 0; i < writer->story->gate_count; i++)
      put_gate(writer, &writer->story->gates[i], &debrief.score.gates[i]);
    json_close_object(&writer->json);
  }
  debrief_free(&debrief);
}

// Checks -----------------------------------------------------------------------------------------

// What was sat, so that a program can keep it beside the marks: build, content, form.
static void put_ticket(Json *json, const Ticket *ticket) {
  Buf seed = {0};
  buf_add_format(&seed, "%" PRIu64, ticket->seed);
  json_put_text(json, "candidate", ticket->candidate);
  json_put_text(json, "form", ticket->form);
  json_put_text(json, "course", ticket->course);
  json_put_text(json, "scene", ticket->scene);
  json_put_text(json, "through", ticket->through);
  json_put_text(json, "seed", buf_text(&seed));
  json_put_text(json, "engine", ticket->engine);
  json_put_hash(json, "rules", ticket->rules);
  json_put_hash(json, "words", ticket->words);
  buf_free(&seed);
}

static void put_head(Json *json, const Result *result) {
  put_ticket(json, &result->ticket);
  json_put_int(json, "used_ms", result->used_ms);
  json_put_int(json, "interruptions", result->interruptions);
}

// null where nobody asked.
static void put_checks(Json *json, const Verification *verification) {
  json_put_object(json, "checks");
  for (int i = 0; i < VERIFY_CHECKS; i++) {
    const char *name = verify_check_name((VerifyCheck)i);
    if (verification->checks[i] == VERIFY_NOT_ASKED) {
      json_put_text(json, name, NULL);
      continue;
    }
    json_put_object(json, name);
    json_put_bool(json, "passed", verification->checks[i] == VERIFY_GOOD);
    json_put_text(json, "why", verification->why[i].text);
    json_close_object(json);
  }
  json_close_object(json);
}

void findings_add_json(const Result *result, const Verification *verification, bool explained,
                       Buf *out) {
  Writer writer = {.json = json_begin(out)};
  Json *json = &writer.json;
  paper_write_begin(json, "verification");
  put_head(json, result);
  put_checks(json, verification);
  json_put_array(json, "anomalies");
  for (uint32_t i = 0; i < verification->anomaly_count; i++)
    json_text(json, verification->anomalies[i].text);
  json_close_array(json);
  json_put_text(json, "trust", (char[]){verify_trust_letter(verification->trust), '\0'});
  json_put_bool(json, "intact", verify_intact(verification));
  json_put_bool(json, "over", verification->over);
  if (verification->session) put_session(&writer, verification->session);
  if (verification->session && explained) appeal_add_json(verification->session, json);
  json_close_object(json);
  json_end(json);
}
