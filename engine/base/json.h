// Writes JSON, indented by two spaces, keys in the order given. Structure is checked by assert: a
// key before each value in an object, none in an array. Text that is not well-formed UTF-8 is
// mended with U+FFFD.
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

typedef struct Json {
  Buf *out;
  int depth;
  bool first[32];  // nothing written yet at this depth
  bool in_object[32];
  bool after_key;
  bool one_line;
} Json;

Json json_begin(Buf *out);
Json json_begin_line(Buf *out);  // without line breaks, for formats that have one value a line
void json_key(Json *json, const char *key);
void json_open_object(Json *json);
void json_close_object(Json *json);
void json_open_array(Json *json);
void json_close_array(Json *json);
void json_text(Json *json, const char *value);  // NULL writes null
void json_int(Json *json, int64_t value);
void json_per_mille(Json *json, int32_t value);  // as a number from 0 to 1: 735 is 0.735
void json_bool(Json *json, bool value);
void json_nothing(Json *json);               // writes null; the name json_null is a library's
void json_hash(Json *json, uint64_t value);  // sixteen hex digits in quotes: 64 bits fit no double

// A member: its key and its value, or its key and the beginning of its value.
void json_put_text(Json *json, const char *key, const char *value);
void json_put_int(Json *json, const char *key, int64_t value);
void json_put_bool(Json *json, const char *key, bool value);
void json_put_hash(Json *json, const char *key, uint64_t value);
void json_put_per_mille(Json *json, const char *key, int32_t value);
void json_put_nothing(Json *json, const char *key);
void json_put_object(Json *json, const char *key);
void json_put_array(Json *json, const char *key);

// Null where the value is not known.
void json_put_known_int(Json *json, const char *key, bool known, int64_t value);
void json_put_known_bool(Json *json, const char *key, bool known, bool value);

void json_end(Json *json);  // asserts that all was closed, adds a newline

#endif
