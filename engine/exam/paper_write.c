#include "exam/paper_write.h"

#include <assert.h>

#include "exam/crypt.h"
#include "exam/paper.h"

void paper_write_begin(Json *json, const char *kind) {
  json_open_object(json);
  json_put_text(json, "unpersuaded", kind);
  json_put_int(json, "format", PAPER_FORMAT);
}

void paper_write_bytes(Json *json, const char *key, const uint8_t *bytes, size_t length) {
  char hex[2 * PAPER_WRITE_BYTES + 1];
  assert(length <= PAPER_WRITE_BYTES);
  crypt_hex(bytes, length, hex);
  json_put_text(json, key, hex);
}
