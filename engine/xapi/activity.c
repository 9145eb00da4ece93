#include "xapi/activity.h"

#include <string.h>

static const char player_mark[] = "{player}";

static const Story *story_of(const Statement *statement) {
  return statement->sender->story;
}

static const char *words(const Statement *statement, Text text) {
  return story_text(story_of(statement), text);
}

// With the name the course itself gives.
static void put_filled(Statement *statement, const char *key, Text text) {
  Buf out = {0};
  const char *rest = words(statement, text), *mark;
  while ((mark = strstr(rest, player_mark)) != NULL) {
    buf_add_bytes(&out, rest, (size_t)(mark - rest));
    buf_add(&out, words(statement, story_of(statement)->player));
    rest = mark + strlen(player_mark);
  }
  buf_add(&out, rest);
  statement_words(statement, key, buf_text(&out));
  buf_free(&out);
}

// Opens an activity, and in it the definition with its type. `below`: NULL for the course itself.
static void open_activity(Statement *statement, const char *below, const char *type) {
  Buf id = {0}, type_iri = {0};
  buf_add_format(&id, SENDER_IRI "/activity/%s", words(statement, story_of(statement)->name));
  if (below) buf_add_format(&id, "/%s", below);
  buf_add_format(&type_iri, "http://adlnet.gov/expapi/activities/%s", type);
  json_open_object(&statement->json);
  json_put_text(&statement->json, "objectType", "Activity");
  json_put_text(&statement->json, "id", buf_text(&id));
  json_put_object(&statement->json, "definition");
  json_put_text(&statement->json, "type", buf_text(&type_iri));
  buf_free(&id);
  buf_free(&type_iri);
}

static void close_activity(Statement *statement) {
  json_close_object(&statement->json);
  json_close_object(&statement->json);
}

static void put_course(Statement *statement) {
  open_activity(statement, NULL, "course");
  put_filled(statement, "name", story_of(statement)->title);
  put_filled(statement, "description", story_of(statement)->about);
  close_activity(statement);
}

static void put_scene(Statement *statement, uint32_t index) {
  const Scene *scene = &story_of(statement)->scenes[index];
  open_activity(statement, words(statement, scene->id), "simulation");
  put_filled(statement, "name", scene->title);
  close_activity(statement);
}

void activity_course(Statement *statement) {
  json_key(&statement->json, "object");
  put_course(statement);
}

static void put_choice(Statement *statement, const Option *option) {
  json_open_object(&statement->json);
  json_put_text(&statement->json, "id", words(statement, option->id));
  put_filled(statement, "description", *words(statement, option->say) ? option->say : option->does);
  json_close_object(&statement->json);
}

static void put_choices(Statement *statement, const ActivityQuestion *question) {
  json_put_array(&statement->json, "choices");
  for (uint32_t i = 0; i < question->option_count; i++)
    put_choice(statement, &story_of(statement)->options[question->options[i]]);
  json_close_array(&statement->json);
}

void activity_question(Statement *statement, const ActivityQuestion *question) {
  const Story *story = story_of(statement);
  const Beat *beat = &story->beats[question->beat];
  json_key(&statement->json, "object");
  open_activity(statement, words(statement, beat->id), "cmi.interaction");
  put_filled(statement, "name", story->scenes[beat->scene].title);
  if (question->line != NONE)
    put_filled(statement, "description", story->lines[question->line].text);
  json_put_text(&statement->json, "interactionType", "choice");
  put_choices(statement, question);
  close_activity(statement);
}

void activity_surroundings(Statement *statement, uint32_t scene) {
  json_put_object(&statement->json, "contextActivities");
  json_put_array(&statement->json, "parent");
  put_scene(statement, scene);
  json_close_array(&statement->json);
  json_put_array(&statement->json, "grouping");
  put_course(statement);
  json_close_array(&statement->json);
  json_close_object(&statement->json);
}
