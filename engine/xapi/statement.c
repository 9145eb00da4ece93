#include "xapi/statement.h"

#include <inttypes.h>

#include "xapi/stamp.h"

static const char *const verbs[VERBS] = {
    [VERB_INITIALIZED] = "initialized", [VERB_ANSWERED] = "answered",
    [VERB_SUSPENDED] = "suspended",     [VERB_RESUMED] = "resumed",
    [VERB_COMPLETED] = "completed",     [VERB_PASSED] = "passed",
    [VERB_FAILED] = "failed",           [VERB_TERMINATED] = "terminated",
};

void statement_text(Statement *statement, const char *key, const char *value) {
  json_key(&statement->json, key);
  json_text(&statement->json, value);
}

void statement_int(Statement *statement, const char *key, int64_t value) {
  json_key(&statement->json, key);
  json_int(&statement->json, value);
}

void statement_bool(Statement *statement, const char *key, bool value) {
  json_key(&statement->json, key);
  json_bool(&statement->json, value);
}

void statement_object(Statement *statement, const char *key) {
  json_key(&statement->json, key);
  json_open_object(&statement->json);
}

void statement_words(Statement *statement, const char *key, const char *value) {
  statement_object(statement, key);
  statement_text(statement, "en", value);
  json_close_object(&statement->json);
}

void statement_extension(Statement *statement, const char *name) {
  Buf iri = {0};
  buf_add_format(&iri, SENDER_IRI "/extension/%s", name);
  json_key(&statement->json, buf_text(&iri));
  buf_free(&iri);
}

static void put_uuid(Statement *statement, const char *key, const Uuid *uuid) {
  char text[UUID_TEXT];
  uuid_print(uuid, text);
  statement_text(statement, key, text);
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
  statement_text(statement, "timestamp", text);
}

static void put_actor(Statement *statement) {
  statement_object(statement, "actor");
  statement_text(statement, "objectType", statement->sender->group ? "Group" : "Agent");
  statement_object(statement, "account");
  statement_text(statement, "homePage", statement->sender->home);
  statement_text(statement, "name", statement->sender->account);
  json_close_object(&statement->json);
  json_close_object(&statement->json);
}

static void put_verb(Statement *statement, Verb verb) {
  Buf iri = {0};
  buf_add_format(&iri, "http://adlnet.gov/expapi/verbs/%s", verbs[verb]);
  statement_object(statement, "verb");
  statement_text(statement, "id", buf_text(&iri));
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
  statement_object(statement, "extensions");
  statement_extension(statement, "sequence");
  json_int(&statement->json, statement->sequence);
  statement_extension(statement, "clock");
  json_text(&statement->json, sender->clock);
  statement_extension(statement, "course");
  json_open_object(&statement->json);
  json_key(&statement->json, "rules");
  json_hash(&statement->json, sender->story->rules);
  json_key(&statement->json, "words");
  json_hash(&statement->json, sender->story->words);
  json_close_object(&statement->json);
}

void statement_context(Statement *statement) {
  statement_object(statement, "context");
  put_uuid(statement, "registration", &statement->sender->registration);
  statement_text(statement, "platform", "Unpersuaded " UNPERSUADED_VERSION);
  statement_text(statement, "language", "en");
}

void statement_close(Statement *statement) {
  json_close_object(&statement->json);  // extensions
  json_close_object(&statement->json);  // context
  statement_text(statement, "version", "1.0.3");
  json_close_object(&statement->json);
  json_end(&statement->json);
}
