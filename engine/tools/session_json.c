#include "tools/session_json.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/json.h"
#include "story/debrief.h"

typedef struct Writer {
  Json json;
  Session *session;
  const Story *story;
} Writer;

static const char *words(const Writer *writer, Text text) {
  return story_text(writer->story, text);
}

static void put_text(Writer *writer, const char *key, const char *value) {
  json_key(&writer->json, key);
  json_text(&writer->json, value);
}

static void put_int(Writer *writer, const char *key, int64_t value) {
  json_key(&writer->json, key);
  json_int(&writer->json, value);
}

static void put_bool(Writer *writer, const char *key, bool value) {
  json_key(&writer->json, key);
  json_bool(&writer->json, value);
}

static void put_null(Writer *writer, const char *key) {
  json_key(&writer->json, key);
  json_nothing(&writer->json);
}

static void put_hash(Writer *writer, const char *key, uint64_t value) {
  json_key(&writer->json, key);
  json_hash(&writer->json, value);
}

static void open_object(Writer *writer, const char *key) {
  json_key(&writer->json, key);
  json_open_object(&writer->json);
}

static void open_array(Writer *writer, const char *key) {
  json_key(&writer->json, key);
  json_open_array(&writer->json);
}

// The session ------------------------------------------------------------------------------------

// Larger than a double holds, it stands in quotes.
static void put_seed(Writer *writer, uint64_t seed) {
  char text[32];
  if (seed <= UINT64_C(1) << 53) {
    put_int(writer, "seed", (int64_t)seed);
    return;
  }
  snprintf(text, sizeof text, "%" PRIu64, seed);
  put_text(writer, "seed", text);
}

static void put_head(Writer *writer, const Journal *journal, bool whole) {
  const JournalHead *head = session_head(writer->session);
  put_text(writer, "course", head->course);
  put_hash(writer, "rules", head->rules);
  put_hash(writer, "words", head->words);
  open_object(writer, "journal");
  put_hash(writer, "rules", journal->head.rules);
  put_hash(writer, "words", journal->head.words);
  put_bool(writer, "whole", whole);
  json_close_object(&writer->json);
  put_seed(writer, head->seed);
  put_text(writer, "player", head->player);
  put_text(writer, "from", head->from[0] ? head->from : NULL);
  put_bool(writer, "pushy", head->pushy);
  open_object(writer, "variants");
  for (uint32_t i = 0; i < head->variant_count; i++)
    put_text(writer, head->variant[i][0], head->variant[i][1]);
  json_close_object(&writer->json);
}

static void put_notes(Writer *writer) {
  uint32_t count;
  const JournalInput *inputs = session_inputs(writer->session, &count);
  open_array(writer, "notes");
  for (uint32_t i = 0; i < count; i++)
    if (inputs[i].kind == JOURNAL_NOTE) json_text(&writer->json, inputs[i].text);
  json_close_array(&writer->json);
}

// The expert -------------------------------------------------------------------------------------

static void put_concerns(Writer *writer, const char *key, uint32_t mind, uint32_t bits) {
  const MindStart *start = &writer->story->minds[mind];
  open_array(writer, key);
  for (uint32_t c = 0; c < start->concern_count; c++)
    if (bits >> c & 1) json_text(&writer->json, words(writer, start->concerns[c].id));
  json_close_array(&writer->json);
}

static void put_levels(Writer *writer, const Mind *mind) {
  const MindStart *start = &writer->story->minds[0];
  open_object(writer, "levels");
  for (uint32_t c = 0; c < start->concern_count; c++)
    put_int(writer, words(writer, start->concerns[c].id), mind->level[c]);
  json_close_object(&writer->json);
}

static void put_flags(Writer *writer, const State *state) {
  open_array(writer, "flags");
  for (uint32_t f = 0; f < writer->story->flag_count; f++)
    if (state_flag(state, 0, f)) json_text(&writer->json, words(writer, writer->story->flags[f]));
  json_close_array(&writer->json);
}

static void put_expert(Writer *writer, const char *key, const State *state) {
  const Story *story = writer->story;
  if (story->mind_count == 0) {
    put_null(writer, key);
    return;
  }
  const Mind *mind = &state->mind[0];
  open_object(writer, key);
  for (uint32_t a = 0; a < story->axis_count; a++)
    put_int(writer, words(writer, story->axes[a].id), mind->axis[a]);
  put_int(writer, "openness", mind->openness);
  put_levels(writer, mind);
  put_concerns(writer, "purposes", 0, (uint32_t)mind->purpose);
  put_int(writer, "window", mind->window);
  put_bool(writer, "hot", mind->hot != 0);
  put_flags(writer, state);
  json_close_object(&writer->json);
}

// Counts, marks, gates ---------------------------------------------------------------------------

static void put_counts(Writer *writer, const State *state) {
  const Mind *mind = &state->mind[0];
  open_object(writer, "counts");
  for (uint32_t i = 0; i < writer->story->count_count; i++)
    put_int(writer, words(writer, writer->story->counts[i]), state->count[i]);
  put_int(writer, "voiced", mind->voiced);
  put_int(writer, "answered_voiced", mind->answered);
  put_int(writer, "understood", mind->understood);
  put_int(writer, "purposes", mind->purposes);
  put_int(writer, "honoured", mind->honoured);
  put_int(writer, "critical_moments", state->critical_moments);
  json_close_object(&writer->json);
}

static void put_marks(Writer *writer, const Score *score) {
  const Story *story = writer->story;
  open_object(writer, "marks");
  for (uint32_t i = 0; i < story->mark_count && story->marked; i++) {
    if (score->empty) {
      put_null(writer, words(writer, story->marks[i].id));
    } else {
      put_int(writer, words(writer, story->marks[i].id), score->marks[i].value);
    }
  }
  if (score->critical_empty) {
    put_null(writer, "CM");
  } else {
    put_int(writer, "CM", score->critical);
  }
  json_close_object(&writer->json);
}

static void put_gate_rows(Writer *writer, const Gate *gate, const GateScore *score) {
  open_object(writer, "rows");
  for (uint32_t i = 0; i < gate->rows.count; i++) {
    const GateRow *row = &writer->story->gate_rows[gate->rows.first + i];
    open_object(writer, words(writer, row->id));
    put_int(writer, "value", score->values[i]);
    put_bool(writer, "passed", score->rows[i]);
    json_close_object(&writer->json);
  }
  json_close_object(&writer->json);
}

static void put_gates(Writer *writer, const Score *score) {
  const Story *story = writer->story;
  open_object(writer, "gates");
  for (uint32_t i = 0; i < story->gate_count && story->marked; i++) {
    const GateScore *gate = &score->gates[i];
    open_object(writer, words(writer, story->gates[i].id));
    put_bool(writer, "empty", gate->empty);
    put_bool(writer, "passed", gate->passed && !gate->empty);
    if (!gate->empty) put_gate_rows(writer, &story->gates[i], gate);
    json_close_object(&writer->json);
  }
  json_close_object(&writer->json);
}

static void put_result(Writer *writer) {
  Debrief debrief;
  debrief_make(writer->session, &debrief);
  put_bool(writer, "over", session_over(writer->session));
  put_text(
      writer, "ending",
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
  json_open_object(&writer->json);
  put_text(writer, "written", words(writer, story->codes[move->code].name));
  put_text(writer, "tag", move->tag == TAG_NONE ? NULL : words(writer, story->tags[move->tag]));
  put_concerns(writer, "concerns", exchange->mind, move->concerns);
  put_text(writer, "received", words(writer, story->codes[row->received].name));
  put_text(writer, "row", words(writer, row->id));
  put_text(writer, "landing", words(writer, story->landings[row->landing].id));
  put_int(writer, "severity", row->severity);
  put_bool(writer, "voided", landed->voided);
  json_close_object(&writer->json);
}

static void put_volley(Writer *writer, const Exchange *exchange) {
  const Story *story = writer->story;
  const Volley *volley = &exchange->volley;
  put_text(writer, "landing", words(writer, story->landings[volley->landing].id));
  put_int(writer, "severity", volley->severity);
  put_text(writer, "voiced",
           volley->voiced == NONE
               ? NULL
               : words(writer, story->minds[exchange->mind].concerns[volley->voiced].id));
  if (volley->critical) {
    put_int(writer, "critical_halves", volley->critical_value);
  } else {
    put_null(writer, "critical_halves");
  }
}

static void put_exchange(Writer *writer, uint32_t choice) {
  const Story *story = writer->story;
  const Exchange *exchange = session_exchange(writer->session, choice);
  bool volley = exchange->mind != NONE;
  json_open_object(&writer->json);
  put_int(writer, "choice", choice);
  put_text(writer, "option", words(writer, story->options[exchange->option].id));
  put_int(writer, "volley", exchange->number);
  put_text(writer, "to",
           volley ? words(writer, story->cast[story->minds[exchange->mind].speaker].id) : NULL);
  open_array(writer, "moves");
  for (uint32_t i = 0; volley && i < exchange->volley.move_count; i++)
    put_move(writer, exchange, i);
  json_close_array(&writer->json);
  if (volley) put_volley(writer, exchange);
  put_text(writer, "talk", story_talk_name(exchange->talk));
  put_expert(writer, "after", session_before(writer->session, choice + 1));
  json_close_object(&writer->json);
}

void session_json_add(Session *session, const Journal *journal, bool whole, Buf *out) {
  Writer writer = {.json = json_begin(out), .session = session, .story = session_story(session)};
  json_open_object(&writer.json);
  put_head(&writer, journal, whole);
  put_result(&writer);
  open_array(&writer, "exchanges");
  for (uint32_t i = 0; i < session_choices(session); i++) put_exchange(&writer, i);
  json_close_array(&writer.json);
  put_notes(&writer);
  json_close_object(&writer.json);
  json_end(&writer.json);
}
