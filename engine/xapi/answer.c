#include "xapi/answer.h"

static const Story *story_of(const Statement *statement) {
  return statement->sender->story;
}

static const char *words(const Statement *statement, Text text) {
  return story_text(story_of(statement), text);
}

static void put_move(Statement *statement, const Exchange *exchange, uint32_t index) {
  const Story *story = story_of(statement);
  const Landed *landed = &exchange->volley.moves[index];
  const Row *row = &story->rows[landed->row];
  const Code *written = &story->codes[story->options[exchange->option].moves[index].code];
  const Code *received = &story->codes[row->received];
  json_open_object(&statement->json);
  json_put_text(&statement->json, "written", words(statement, written->name));
  json_put_text(&statement->json, "writtenFamily", story_family_name(written->family));
  json_put_text(&statement->json, "received", words(statement, received->name));
  json_put_text(&statement->json, "receivedFamily", story_family_name(received->family));
  json_put_text(&statement->json, "row", words(statement, row->id));
  json_put_int(&statement->json, "severity", row->severity);
  json_put_bool(&statement->json, "voided", landed->voided);
  json_close_object(&statement->json);
}

static void put_landing(Statement *statement, const Exchange *exchange) {
  const Volley *volley = &exchange->volley;
  json_put_object(&statement->json, "extensions");
  statement_extension(statement, "moves");
  json_open_array(&statement->json);
  for (uint32_t i = 0; i < volley->move_count; i++) put_move(statement, exchange, i);
  json_close_array(&statement->json);
  statement_extension_text(statement, "landing",
                           words(statement, story_of(statement)->landings[volley->landing].id));
  statement_extension_int(statement, "severity", volley->severity);
  json_close_object(&statement->json);
}

void answer_put_result(Statement *statement, const Exchange *exchange) {
  const Option *option = &story_of(statement)->options[exchange->option];
  json_put_object(&statement->json, "result");
  json_put_text(&statement->json, "response", words(statement, option->id));
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
  statement_extension_text(statement, "to", words(statement, story->cast[mind->speaker].id));
}

// What was said before a choice is in the transcript with a lower number than what it brings.
void answer_find_line(const Session *session, uint32_t choice, uint32_t *entry, uint32_t *line) {
  uint32_t count;
  const Entry *entries = session_entries(session, &count);
  for (; *entry < count && entries[*entry].exchange <= choice; (*entry)++)
    if (entries[*entry].kind == ENTRY_LINE && *entries[*entry].text) *line = entries[*entry].index;
}
