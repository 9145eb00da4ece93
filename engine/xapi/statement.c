#include "xapi/statement.h"

#include <inttypes.h>

#include "xapi/stamp.h"

static const char *const verbs[VERBS] = {
    [VERB_INITIALIZED] = "initialized", [VERB_ANSWERED] = "answered",
    [VERB_SUSPENDED] = "suspended",     [VERB_RESUMED] = "resumed",
    [VERB_COMPLETED] = "completed",     [VERB_PASSED] = "passed",
    [VERB_FAILED] = "failed",           [VERB_TERMINATED] = "terminated",
};

void statement_words(Statement *statement, const char *key, const char *value) {
  json_put_object(&statement->json, key);
  json_put_text(&statement->json, "en", value);
  json_close_object(&statement->json);
}

void statement_extension(Statement *statement, const char *name) {
  Buf iri = {0};
  buf_add_format(&iri, SENDER_IRI "/extension/%s", name);
  json_key(&statement->json, buf_text(&iri));
  buf_free(&iri);
}

void statement_extension_text(Statement *statement, const char *name, const char *value) {
  statement_extension(statement, name);
  json_text(&statement->json, value);
}

void statement_extension_int(Statement *statement, const char *name, int64_t value) {
  statement_extension(statement, name);
  json_int(&statement->json, value);
}

static void put_uuid(Statement *statement, const char *key, const Uuid *uuid) {
  char text[UUID_TEXT];
  uuid_print(uuid, text);
  json_put_text(&statement->json, key, text);
}

static void put_id(Statement *statement, Verb verb, const char *about) {
  Buf name = {0};
  buf_add_format(&name, "%" PRIu32 " %s %s", statement->sequence, verbs[verb], about);
  Uuid id = sender_statement_id(statement->sender, buf_text(&name));
  put_uuid(statement, "id", &id);
  buf_free(&name);
}

static void put_timestamp(Statement *statement) {
  char text[STAMP_TEXT];
  stamp_print(statement->sender->base_ms + statement->sequence, text);
  json_put_text(&statement->json, "timestamp", text);
}

static void put_actor(Statement *statement) {
  json_put_object(&statement->json, "actor");
  json_put_text(&statement->json, "objectType", statement->sender->group ? "Group" : "Agent");
  json_put_object(&statement->json, "account");
  json_put_text(&statement->json, "homePage", statement->sender->home);
  json_put_text(&statement->json, "name", statement->sender->account);
  json_close_object(&statement->json);
  json_close_object(&statement->json);
}

static void put_verb(Statement *statement, Verb verb) {
  Buf iri = {0};
  buf_add_format(&iri, "http://adlnet.gov/expapi/verbs/%s", verbs[verb]);
  json_put_object(&statement->json, "verb");
  json_put_text(&statement->json, "id", buf_text(&iri));
  statement_words(statement, "display", verbs[verb]);
  json_close_object(&statement->json);
  buf_free(&iri);
}

Statement statement_open(const Sender *sender, Verb verb, uint32_t sequence, const char *about,
                         Buf *out) {
  Statement statement = {.json = json_begin_line(out), .sender = sender, .sequence = sequence};
  json_open_object(&statement.json);
  put_id(&statement, verb, about);
  put_timestamp(&statement);
  put_actor(&statement);
  put_verb(&statement, verb);
  return statement;
}

void statement_extensions(Statement *statement) {
  const Sender *sender = statement->sender;
  json_put_object(&statement->json, "extensions");
  statement_extension_int(statement, "sequence", statement->sequence);
  statement_extension_text(statement, "clock", sender->clock);
  statement_extension(statement, "course");
  json_open_object(&statement->json);
  json_put_hash(&statement->json, "rules", sender->story->rules);
  json_put_hash(&statement->json, "words", sender->story->words);
  json_close_object(&statement->json);
}

void statement_context(Statement *statement) {
  json_put_object(&statement->json, "context");
  put_uuid(statement, "registration", &statement->sender->registration);
  json_put_text(&statement->json, "platform", "Unpersuaded " UNPERSUADED_VERSION);
  json_put_text(&statement->json, "language", "en");
}

void statement_close(Statement *statement) {
  json_close_object(&statement->json);  // extensions
  json_close_object(&statement->json);  // context
  json_put_text(&statement->json, "version", "1.0.3");
  json_close_object(&statement->json);
  json_end(&statement->json);
}
