#include "xapi/answer.h"

static const Story *story_of(const Statement *statement) {
  return statement->sender->story;
}

static const char *words(const Statement *statement, Text text) {
  return story_text(story_of(statement), text);
}

static void put_text(Statement *statement, const char *extension, const char *value) {
  statement_extension(statement, extension);
  json_text(&statement->json, value);
}

static void put_move(Statement *statement, const Exchange *exchange, uint32_t index) {
  const Story *story = story_of(statement);
  const Landed *landed = &exchange->volley.moves[index];
  const Row *row = &story->rows[landed->row];
  const Code *written = &story->codes[story->options[exchange->option].moves[index].code];
  const Code *received = &story->codes[row->received];
  json_open_object(&statement->json);
  statement_text(statement, "written", words(statement, written->name));
  statement_text(statement, "writtenFamily", story_family_name(written->family));
  statement_text(statement, "received", words(statement, received->name));
  statement_text(statement, "receivedFamily", story_family_name(received->family));
  statement_text(statement, "row", words(statement, row->id));
  statement_int(statement, "severity", row->severity);
  statement_bool(statement, "voided", landed->voided);
  json_close_object(&statement->json);
}

static void put_landing(Statement *statement, const Exchange *exchange) {
  const Volley *volley = &exchange->volley;
  statement_object(statement, "extensions");
  statement_extension(statement, "moves");
  json_open_array(&statement->json);
  for (uint32_t i = 0; i < volley->move_count; i++) put_move(statement, exchange, i);
  json_close_array(&statement->json);
  put_text(statement, "landing",
           words(statement, story_of(statement)->landings[volley->landing].id));
  statement_extension(statement, "severity");
  json_int(&statement->json, volley->severity);
  json_close_object(&statement->json);
}

void answer_put_result(Statement *statement, const Exchange *exchange) {
  const Option *option = &story_of(statement)->options[exchange->option];
  statement_object(statement, "result");
  statement_text(statement, "response", words(statement, option->id));
  if (exchange->mind != NONE) put_landing(statement, exchange);
  json_close_object(&statement->json);
}

void answer_put_offered(Statement *statement, const ActivityQuestion *question) {
  const Story *story = story_of(statement);
  statement_extension(statement, "offered");
  json_open_array(&statement->json);
  for (uint32_t i = 0; i < question->option_count; i++)
    json_text(&statement->json, words(statement, story->options[question->options[i]].id));
  json_close_array(&statement->json);
}

void answer_put_to(Statement *statement, const Exchange *exchange) {
  const Story *story = story_of(statement);
  if (exchange->mind == NONE) return;
  const MindStart *mind = &story->minds[exchange->mind];
  put_text(statement, "to", words(statement, story->cast[mind->speaker].id));
}

// What was said before a choice is in the transcript with a lower number than what it brings.
void answer_find_line(const Session *session, uint32_t choice, uint32_t *entry, uint32_t *line) {
  uint32_t count;
  const Entry *entries = session_entries(session, &count);
  for (; *entry < count && entries[*entry].exchange <= choice; (*entry)++)
    if (entries[*entry].kind == ENTRY_LINE && *entries[*entry].text) *line = entries[*entry].index;
}
