#include "tools/session_json.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/json.h"
#include "story/debrief.h"

typedef struct Writer {
  Json *json;
  Session *session;
  const Story *story;
} Writer;

static const char *words(const Writer *writer, Text text) {
  return story_text(writer->story, text);
}

// The session ------------------------------------------------------------------------------------

// Larger than a double holds, it stands in quotes.
static void put_seed(Writer *writer, uint64_t seed) {
  char text[32];
  if (seed <= UINT64_C(1) << 53) {
    json_put_int(writer->json, "seed", (int64_t)seed);
    return;
  }
  snprintf(text, sizeof text, "%" PRIu64, seed);
  json_put_text(writer->json, "seed", text);
}

static void put_head(Writer *writer, const Journal *journal, bool whole) {
  const JournalHead *head = session_head(writer->session);
  json_put_text(writer->json, "course", head->course);
  json_put_hash(writer->json, "rules", head->rules);
  json_put_hash(writer->json, "words", head->words);
  json_put_object(writer->json, "journal");
  json_put_hash(writer->json, "rules", journal->head.rules);
  json_put_hash(writer->json, "words", journal->head.words);
  json_put_bool(writer->json, "whole", whole);
  json_close_object(writer->json);
  put_seed(writer, head->seed);
  json_put_text(writer->json, "player", head->player);
  json_put_text(writer->json, "from", head->from[0] ? head->from : NULL);
  json_put_bool(writer->json, "pushy", head->pushy);
  json_put_object(writer->json, "variants");
  for (uint32_t i = 0; i < head->variant_count; i++)
    json_put_text(writer->json, head->variant[i][0], head->variant[i][1]);
  json_close_object(writer->json);
}

static void put_notes(Writer *writer) {
  uint32_t count;
  const JournalInput *inputs = session_inputs(writer->session, &count);
  json_put_array(writer->json, "notes");
  for (uint32_t i = 0; i < count; i++)
    if (inputs[i].kind == JOURNAL_NOTE) json_text(writer->json, inputs[i].text);
  json_close_array(writer->json);
}

// The expert -------------------------------------------------------------------------------------

static void put_concerns(Writer *writer, const char *key, uint32_t mind, uint32_t bits) {
  const MindStart *start = &writer->story->minds[mind];
  json_put_array(writer->json, key);
  for (uint32_t c = 0; c < start->concern_count; c++)
    if (bits >> c & 1) json_text(writer->json, words(writer, start->concerns[c].id));
  json_close_array(writer->json);
}

static void put_levels(Writer *writer, const Mind *mind) {
  const MindStart *start = &writer->story->minds[0];
  json_put_object(writer->json, "levels");
  for (uint32_t c = 0; c < start->concern_count; c++)
    json_put_int(writer->json, words(writer, start->concerns[c].id), mind->level[c]);
  json_close_object(writer->json);
}

static void put_flags(Writer *writer, const State *state) {
  json_put_array(writer->json, "flags");
  for (uint32_t f = 0; f < writer->story->flag_count; f++)
    if (state_flag(state, 0, f)) json_text(writer->json, words(writer, writer->story->flags[f]));
  json_close_array(writer->json);
}

static void put_expert(Writer *writer, const char *key, const State *state) {
  const Story *story = writer->story;
  if (story->mind_count == 0) {
    json_put_nothing(writer->json, key);
    return;
  }
  const Mind *mind = &state->mind[0];
  json_put_object(writer->json, key);
  for (uint32_t a = 0; a < story->axis_count; a++)
    json_put_int(writer->json, words(writer, story->axes[a].id), mind->axis[a]);
  json_put_int(writer->json, "openness", mind->openness);
  put_levels(writer, mind);
  put_concerns(writer, "purposes", 0, (uint32_t)mind->purpose);
  json_put_int(writer->json, "window", mind->window);
  json_put_bool(writer->json, "hot", mind->hot != 0);
  put_flags(writer, state);
  json_close_object(writer->json);
}

// Counts, marks, gates ---------------------------------------------------------------------------

static void put_counts(Writer *writer, const State *state) {
  const Mind *mind = &state->mind[0];
  json_put_object(writer->json, "counts");
  for (uint32_t i = 0; i < writer->story->count_count; i++)
    json_put_int(writer->json, words(writer, writer->story->counts[i]), state->count[i]);
  json_put_int(writer->json, "voiced", mind->voiced);
  json_put_int(writer->json, "answered_voiced", mind->answered);
  json_put_int(writer->json, "understood", mind->understood);
  json_put_int(writer->json, "purposes", mind->purposes);
  json_put_int(writer->json, "honoured", mind->honoured);
  json_put_int(writer->json, "critical_moments", state->critical_moments);
  json_close_object(writer->json);
}

static void put_marks(Writer *writer, const Score *score) {
  const Story *story = writer->story;
  json_put_object(writer->json, "marks");
  for (uint32_t i = 0; i < story->mark_count && story->marked; i++) {
    json_put_known_int(writer->json, words(writer, story->marks[i].id), !score->empty,
                       score->marks[i].value);
  }
  json_put_known_int(writer->json, "CM", !score->critical_empty, score->critical);
  json_close_object(writer->json);
}

static void put_gate_rows(Writer *writer, const Gate *gate, const GateScore *score) {
  json_put_object(writer->json, "rows");
  for (uint32_t i = 0; i < gate->rows.count; i++) {
    const GateRow *row = &writer->story->gate_rows[gate->rows.first + i];
    json_put_object(writer->json, words(writer, row->id));
    json_put_int(writer->json, "value", score->values[i]);
    json_put_bool(writer->json, "passed", score->rows[i]);
    json_close_object(writer->json);
  }
  json_close_object(writer->json);
}

static void put_gates(Writer *writer, const Score *score) {
  const Story *story = writer->story;
  json_put_object(writer->json, "gates");
  for (uint32_t i = 0; i < story->gate_count && story->marked; i++) {
    const GateScore *gate = &score->gates[i];
    json_put_object(writer->json, words(writer, story->gates[i].id));
    json_put_bool(writer->json, "empty", gate->empty);
    json_put_bool(writer->json, "passed", gate->passed && !gate->empty);
    if (!gate->empty) put_gate_rows(writer, &story->gates[i], gate);
    json_close_object(writer->json);
  }
  json_close_object(writer->json);
}

static void put_result(Writer *writer) {
  Debrief debrief;
  debrief_make(writer->session, &debrief);
  json_put_bool(writer->json, "over", session_over(writer->session));
  json_put_text(
      writer->json, "ending",
      debrief.ending == NONE ? NULL : words(writer, writer->story->endings[debrief.ending].id));
  put_counts(writer, debrief.last);
  put_marks(writer, &debrief.score);
  put_gates(writer, &debrief.score);
  put_expert(writer, "expert", debrief.last);
  debrief_free(&debrief);
}

// Exchanges --------------------------------------------------------------------------------------

static void put_move(Writer *writer, const Exchange *exchange, uint32_t index) {
  const Story *story = writer->story;
  const Move *move = &story->options[exchange->option].moves[index];
  const Landed *landed = &exchange->volley.moves[index];
  const Row *row = &story->rows[landed->row];
  json_open_object(writer->json);
  json_put_text(writer->json, "written", words(writer, story->codes[move->code].name));
  json_put_text(writer->json, "tag",
                move->tag == TAG_NONE ? NULL : words(writer, story->tags[move->tag]));
  put_concerns(writer, "concerns", exchange->mind, move->concerns);
  json_put_text(writer->json, "received", words(writer, story->codes[row->received].name));
  json_put_text(writer->json, "row", words(writer, row->id));
  json_put_text(writer->json, "landing", words(writer, story->landings[row->landing].id));
  json_put_int(writer->json, "severity", row->severity);
  json_put_bool(writer->json, "voided", landed->voided);
  json_close_object(writer->json);
}

static void put_volley(Writer *writer, const Exchange *exchange) {
  const Story *story = writer->story;
  const Volley *volley = &exchange->volley;
  json_put_text(writer->json, "landing", words(writer, story->landings[volley->landing].id));
  json_put_int(writer->json, "severity", volley->severity);
  json_put_text(writer->json, "voiced",
                volley->voiced == NONE
                    ? NULL
                    : words(writer, story->minds[exchange->mind].concerns[volley->voiced].id));
  json_put_known_int(writer->json, "critical_halves", volley->critical, volley->critical_value);
}

static void put_exchange(Writer *writer, uint32_t choice) {
  const Story *story = writer->story;
  const Exchange *exchange = session_exchange(writer->session, choice);
  bool volley = exchange->mind != NONE;
  json_open_object(writer->json);
  json_put_int(writer->json, "choice", choice);
  json_put_text(writer->json, "option", words(writer, story->options[exchange->option].id));
  json_put_int(writer->json, "volley", exchange->number);
  json_put_text(
      writer->json, "to",
      volley ? words(writer, story->cast[story->minds[exchange->mind].speaker].id) : NULL);
  json_put_array(writer->json, "moves");
  for (uint32_t i = 0; volley && i < exchange->volley.move_count; i++)
    put_move(writer, exchange, i);
  json_close_array(writer->json);
  if (volley) put_volley(writer, exchange);
  json_put_text(writer->json, "talk", story_talk_name(exchange->talk));
  put_expert(writer, "after", session_before(writer->session, choice + 1));
  json_close_object(writer->json);
}

void session_json_add(Session *session, const Journal *journal, bool whole, Buf *out) {
  Json json = json_begin(out);
  Writer writer = {.json = &json, .session = session, .story = session_story(session)};
  json_open_object(&json);
  put_head(&writer, journal, whole);
  put_result(&writer);
  json_put_array(&json, "exchanges");
  for (uint32_t i = 0; i < session_choices(session); i++) put_exchange(&writer, i);
  json_close_array(&json);
  put_notes(&writer);
  json_close_object(&json);
  json_end(&json);
}
