#include "exam/paper_write.h"

#include <assert.h>

#include "exam/crypt.h"
#include "exam/paper.h"

void paper_write_begin(Json *json, const char *kind) {
  json_open_object(json);
  paper_write_text(json, "unpersuaded", kind);
  paper_write_int(json, "format", PAPER_FORMAT);
}

void paper_write_text(Json *json, const char *key, const char *value) {
  json_key(json, key);
  json_text(json, value);
}

void paper_write_int(Json *json, const char *key, int64_t value) {
  json_key(json, key);
  json_int(json, value);
}

void paper_write_bool(Json *json, const char *key, bool value) {
  json_key(json, key);
  json_bool(json, value);
}

void paper_write_hash(Json *json, const char *key, uint64_t value) {
  json_key(json, key);
  json_hash(json, value);
}

void paper_write_bytes(Json *json, const char *key, const uint8_t *bytes, size_t length) {
  char hex[2 * PAPER_WRITE_BYTES + 1];
  assert(length <= PAPER_WRITE_BYTES);
  crypt_hex(bytes, length, hex);
  paper_write_text(json, key, hex);
}
