#include "exam/paper.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "exam/crypt.h"

struct Paper {
  json_t *root;
};

// The library's sentence, without the piece of the file it quotes: a terminal may obey that.
static void say_fault(const json_error_t *fault, Err *err) {
  const char *quote = strstr(fault->text, " near ");
  int length = quote ? (int)(quote - fault->text) : (int)strlen(fault->text);
  err_set(err, "line %d: this is not JSON as it should be: %.*s", fault->line, length, fault->text);
}

Paper *paper_read(const char *text, size_t length, Err *err) {
  json_error_t fault;
  json_t *root = json_loadb(text, length, JSON_REJECT_DUPLICATES, &fault);
  if (!root) {
    say_fault(&fault, err);
    return NULL;
  }
  if (!json_is_object(root)) {
    err_set(err, "a JSON object must stand here");
    json_decref(root);
    return NULL;
  }
  Paper *paper = memory_new(1, sizeof *paper);
  paper->root = root;
  return paper;
}

void paper_free(Paper *paper) {
  if (!paper) return;
  json_decref(paper->root);
  free(paper);
}

static bool fault(const char *key, const char *what, Err *err) {
  return err_set(err, "\"%s\" %s", key, what);
}

bool paper_is(const Paper *paper, const char *kind, Err *err) {
  const char *is;
  int64_t format;
  if (!paper_text(paper, "unpersuaded", &is, err)) return false;
  if (strcmp(is, kind) != 0) return err_set(err, "this is no %s of ours", kind);
  if (!paper_int(paper, "format", 0, INT32_MAX, &format, err)) return false;
  return format == PAPER_FORMAT ||
         err_set(err, "it has format %" PRId64 "; this program reads %d", format, PAPER_FORMAT);
}

// Values -----------------------------------------------------------------------------------------

bool paper_text(const Paper *paper, const char *key, const char **out, Err *err) {
  *out = json_string_value(json_object_get(paper->root, key));
  return *out || fault(key, "must be a text", err);
}

bool paper_int(const Paper *paper, const char *key, int64_t least, int64_t most, int64_t *out,
               Err *err) {
  const json_t *value = json_object_get(paper->root, key);
  if (!json_is_integer(value)) return fault(key, "must be a whole number", err);
  *out = json_integer_value(value);
  return (*out >= least && *out <= most) || fault(key, "is out of range", err);
}

bool paper_bool(const Paper *paper, const char *key, bool *out, Err *err) {
  const json_t *value = json_object_get(paper->root, key);
  *out = json_is_true(value);
  return json_is_boolean(value) || fault(key, "must be true or false", err);
}

bool paper_count(const Paper *paper, const char *key, size_t most, size_t *out, Err *err) {
  const json_t *value = json_object_get(paper->root, key);
  if (!json_is_array(value)) return fault(key, "must be a list", err);
  *out = json_array_size(value);
  return *out <= most || fault(key, "is too long", err);
}

bool paper_item(const Paper *paper, const char *key, size_t index, const char **out, Err *err) {
  *out = json_string_value(json_array_get(json_object_get(paper->root, key), index));
  return *out || fault(key, "must be a list of texts", err);
}

bool paper_words_fit(const char *text) {
  size_t length = strlen(text);
  return length > 0 && length < PAPER_WORDS && utf8_valid(text, length, NULL) &&
         !utf8_has_control(text);
}

bool paper_words(const Paper *paper, const char *key, char out[PAPER_WORDS], Err *err) {
  const char *text;
  if (!paper_text(paper, key, &text, err)) return false;
  if (!paper_words_fit(text)) return fault(key, "must be 1 to 63 bytes of plain text", err);
  memcpy(out, text, strlen(text) + 1);
  return true;
}

bool paper_is_id(const char *text) {
  size_t length = strlen(text);
  return length > 0 && length < PAPER_WORDS &&
         strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == length;
}

bool paper_id(const Paper *paper, const char *key, bool may_be_empty, char out[PAPER_WORDS],
              Err *err) {
  const char *text;
  if (!paper_text(paper, key, &text, err)) return false;
  if (!paper_is_id(text) && !(may_be_empty && *text == '\0'))
    return fault(key, "must be a name of letters, digits and _", err);
  memcpy(out, text, strlen(text) + 1);
  return true;
}

bool paper_bytes(const Paper *paper, const char *key, uint8_t *out, size_t length, Err *err) {
  const char *hex;
  if (!paper_text(paper, key, &hex, err)) return false;
  return crypt_unhex(hex, out, length) ||
         err_set(err, "\"%s\" must be %zu digits 0-9 and a-f", key, 2 * length);
}

bool paper_hash(const Paper *paper, const char *key, uint64_t *out, Err *err) {
  uint8_t bytes[8];
  if (!paper_bytes(paper, key, bytes, sizeof bytes, err)) return false;
  *out = 0;
  for (size_t i = 0; i < sizeof bytes; i++) *out = *out << 8 | bytes[i];
  return true;
}
