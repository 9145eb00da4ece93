#include "exam/appeal.h"
#include "exam/paper_write.h"
#include "story/debrief.h"

typedef struct Writer {
  Json *json;
  Session *session;
  const Story *story;
} Writer;

static const char *words(const Writer *writer, Text text) {
  return session_fill(writer->session, text);
}

static void put_concerns(const Writer *writer, const Exchange *exchange, const Move *move) {
  const MindStart *mind = &writer->story->minds[exchange->mind];
  json_put_array(writer->json, "concerns");
  for (uint32_t c = 0; c < mind->concern_count; c++)
    if (move->concerns >> c & 1) json_text(writer->json, words(writer, mind->concerns[c].id));
  json_close_array(writer->json);
}

static void put_counts(const Writer *writer, const Row *row) {
  json_put_object(writer->json, "counts");
  for (uint32_t i = 0; i < writer->story->count_count; i++) {
    bool once = row->volley_counts >> i & 1;
    if (row->counts[i] == 0 && !once) continue;
    json_put_int(writer->json, words(writer, writer->story->counts[i]), once ? 1 : row->counts[i]);
  }
  json_close_object(writer->json);
}

static void put_move(const Writer *writer, const DebriefLine *line, uint32_t index) {
  const Exchange *exchange = line->exchange;
  const Story *story = writer->story;
  const Move *move = &story->options[exchange->option].moves[index];
  const Landed *landed = &exchange->volley.moves[index];
  const Row *row = &story->rows[landed->row];
  Buf why = {0};
  debrief_explain(writer->session, line, index, &why);
  json_open_object(writer->json);
  json_put_text(writer->json, "written", words(writer, story->codes[move->code].name));
  put_concerns(writer, exchange, move);
  json_put_text(writer->json, "received", words(writer, story->codes[row->received].name));
  json_put_text(writer->json, "landing", words(writer, story->landings[row->landing].id));
  json_put_int(writer->json, "severity", row->severity);
  json_put_text(writer->json, "rule", words(writer, row->id));
  json_put_text(writer->json, "why", buf_text(&why));
  json_put_bool(writer->json, "voided", landed->voided);
  if (!landed->voided) put_counts(writer, row);
  json_close_object(writer->json);
  buf_free(&why);
}

static void put_marks(const Writer *writer, const char *key, uint32_t choices) {
  Score score;
  score_work_out(writer->story, session_before(writer->session, choices), &score);
  json_put_object(writer->json, key);
  for (uint32_t i = 0; i < writer->story->mark_count; i++)
    json_put_int(writer->json, words(writer, writer->story->marks[i].id), score.marks[i].value);
  json_close_object(writer->json);
}

static void put_turn(const Writer *writer, const DebriefLine *line) {
  const Volley *volley = &line->exchange->volley;
  json_put_array(writer->json, "moves");
  for (uint32_t i = 0; i < volley->move_count; i++) put_move(writer, line, i);
  json_close_array(writer->json);
  if (volley->critical) json_put_int(writer->json, "CM", volley->critical_value * 500);
  json_put_text(writer->json, "answered", story_talk_name(line->exchange->talk));
  put_marks(writer, "marks_before", line->choice);
  put_marks(writer, "marks_after", line->choice + 1);
}

static void put_exchange(const Writer *writer, const DebriefLine *line) {
  bool counts = debrief_counts(line->exchange);
  json_open_object(writer->json);
  json_put_int(writer->json, "exchange", line->choice + 1);
  json_put_text(writer->json, "option",
                words(writer, writer->story->options[line->exchange->option].id));
  json_put_text(writer->json, "said", line->said);
  json_put_bool(writer->json, "counts", counts);
  if (counts) put_turn(writer, line);
  json_close_object(writer->json);
}

void appeal_add_json(Session *session, Json *json) {
  Debrief debrief;
  Writer writer = {json, session, session_story(session)};
  debrief_make(session, &debrief);
  json_put_array(json, "exchanges");
  for (uint32_t i = 0; i < debrief.line_count && writer.story->marked; i++)
    put_exchange(&writer, &debrief.lines[i]);
  json_close_array(json);
  debrief_free(&debrief);
}
