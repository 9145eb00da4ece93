#include "base/json.h"

#include <assert.h>
#include <inttypes.h>
#include <stddef.h>

#include "base/utf8.h"

enum { DEPTH_LIMIT = sizeof((Json *)0)->first / sizeof(bool) };

Json json_begin(Buf *out) {
  return (Json){.out = out, .first = {true}};
}

Json json_begin_line(Buf *out) {
  return (Json){.out = out, .first = {true}, .one_line = true};
}

static void start_line(Json *json) {
  if (json->one_line) return;
  buf_add_char(json->out, '\n');
  for (int i = 0; i < json->depth; i++) buf_add(json->out, "  ");
}

static void start_item(Json *json) {
  if (!json->first[json->depth]) buf_add_char(json->out, ',');
  json->first[json->depth] = false;
  if (json->depth > 0) start_line(json);
}

static void start_value(Json *json) {
  if (json->in_object[json->depth]) {
    assert(json->after_key);
    json->after_key = false;
    return;
  }
  assert(json->depth > 0 || json->first[0]);  // one value is the whole
  start_item(json);
}

static void add_escaped(Buf *out, uint32_t c) {
  char bytes[5];
  switch (c) {
    case '"': buf_add(out, "\\\""); return;
    case '\\': buf_add(out, "\\\\"); return;
    case '\b': buf_add(out, "\\b"); return;
    case '\f': buf_add(out, "\\f"); return;
    case '\n': buf_add(out, "\\n"); return;
    case '\r': buf_add(out, "\\r"); return;
    case '\t': buf_add(out, "\\t"); return;
    default: break;
  }
  if (c < 0x20) {
    buf_add_format(out, "\\u%04" PRIx32, c);
    return;
  }
  utf8_encode(c, bytes);
  buf_add(out, bytes);
}

// Ill-formed bytes come out as U+FFFD, so what is written can always be read.
static void add_string(Buf *out, const char *text) {
  buf_add_char(out, '"');
  for (uint32_t c; (c = utf8_next(&text)) != 0;) add_escaped(out, c);
  buf_add_char(out, '"');
}

void json_key(Json *json, const char *key) {
  assert(json->in_object[json->depth] && !json->after_key);
  start_item(json);
  add_string(json->out, key);
  buf_add(json->out, json->one_line ? ":" : ": ");
  json->after_key = true;
}

static void open_with(Json *json, char bracket, bool in_object) {
  start_value(json);
  buf_add_char(json->out, bracket);
  assert(json->depth + 1 < (int)DEPTH_LIMIT);
  json->depth++;
  json->first[json->depth] = true;
  json->in_object[json->depth] = in_object;
}

static void close_with(Json *json, char bracket, bool in_object) {
  assert(json->depth > 0 && json->in_object[json->depth] == in_object && !json->after_key);
  bool empty = json->first[json->depth];
  json->depth--;
  if (!empty) start_line(json);
  buf_add_char(json->out, bracket);
}

void json_open_object(Json *json) {
  open_with(json, '{', true);
}

void json_close_object(Json *json) {
  close_with(json, '}', true);
}

void json_open_array(Json *json) {
  open_with(json, '[', false);
}

void json_close_array(Json *json) {
  close_with(json, ']', false);
}

void json_text(Json *json, const char *value) {
  start_value(json);
  if (value) {
    add_string(json->out, value);
  } else {
    buf_add(json->out, "null");
  }
}

void json_int(Json *json, int64_t value) {
  start_value(json);
  buf_add_format(json->out, "%" PRId64, value);
}

void json_per_mille(Json *json, int32_t value) {
  assert(value >= 0 && value <= 1000);
  start_value(json);
  buf_add_format(json->out, "%" PRId32 ".%03" PRId32, value / 1000, value % 1000);
}

void json_bool(Json *json, bool value) {
  start_value(json);
  buf_add(json->out, value ? "true" : "false");
}

void json_nothing(Json *json) {
  json_text(json, NULL);
}

void json_hash(Json *json, uint64_t value) {
  start_value(json);
  buf_add_format(json->out, "\"%016" PRIx64 "\"", value);
}

void json_put_text(Json *json, const char *key, const char *value) {
  json_key(json, key);
  json_text(json, value);
}

void json_put_int(Json *json, const char *key, int64_t value) {
  json_key(json, key);
  json_int(json, value);
}

void json_put_bool(Json *json, const char *key, bool value) {
  json_key(json, key);
  json_bool(json, value);
}

void json_put_hash(Json *json, const char *key, uint64_t value) {
  json_key(json, key);
  json_hash(json, value);
}

void json_put_per_mille(Json *json, const char *key, int32_t value) {
  json_key(json, key);
  json_per_mille(json, value);
}

void json_put_nothing(Json *json, const char *key) {
  json_key(json, key);
  json_nothing(json);
}

void json_put_object(Json *json, const char *key) {
  json_key(json, key);
  json_open_object(json);
}

void json_put_array(Json *json, const char *key) {
  json_key(json, key);
  json_open_array(json);
}

void json_put_known_int(Json *json, const char *key, bool known, int64_t value) {
  if (known) json_put_int(json, key, value);
  if (!known) json_put_nothing(json, key);
}

void json_put_known_bool(Json *json, const char *key, bool known, bool value) {
  if (known) json_put_bool(json, key, value);
  if (!known) json_put_nothing(json, key);
}

void json_end(Json *json) {
  assert(json->depth == 0 && !json->first[0]);
  buf_add_char(json->out, '\n');
}
