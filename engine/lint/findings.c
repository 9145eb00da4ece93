#include "lint/findings.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SENTENCE = 1024 };

void findings_add(Findings *findings, const char *rule, Text at, Place place, const char *format,
                  ...) {
  char sentence[SENTENCE];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(sentence, sizeof sentence, format, arguments);
  va_end(arguments);
  findings->items =
      memory_push(findings->items, findings->count, &findings->cap, sizeof *findings->items);
  findings->items[findings->count++] =
      (Finding){.rule = rule, .at = at, .place = place, .sentence = memory_copy_text(sentence)};
}

void findings_add_option(Findings *findings, const Story *story, const char *rule, uint32_t option,
                         const char *sentence) {
  const Option *it = &story->options[option];
  findings_add(findings, rule, it->id, it->place, "%s", sentence);
}

size_t findings_of(const Findings *findings, const char *rule) {
  size_t count = 0;
  for (size_t i = 0; i < findings->count; i++) count += strcmp(findings->items[i].rule, rule) == 0;
  return count;
}

void findings_free(Findings *findings) {
  for (size_t i = 0; i < findings->count; i++) free(findings->items[i].sentence);
  free(findings->items);
  *findings = (Findings){0};
}

static void print_one(const Finding *finding, const Story *story, Buf *out) {
  if (finding->place.line)
    buf_add_format(out, "%s:%d: ", story_text(story, finding->place.file),
                   (int)finding->place.line);
  if (finding->at) buf_add_format(out, "%s: ", story_text(story, finding->at));
  buf_add_format(out, "%s [%s]\n", finding->sentence, finding->rule);
}

void findings_print(const Findings *findings, const Story *story, Buf *out) {
  for (size_t i = 0; i < findings->count; i++) print_one(&findings->items[i], story, out);
}

static void put_one(const Finding *finding, const Story *story, Json *json) {
  json_open_object(json);
  json_put_text(json, "rule", finding->rule);
  json_put_text(json, "at", finding->at ? story_text(story, finding->at) : NULL);
  if (finding->place.line) {
    json_put_text(json, "file", story_text(story, finding->place.file));
    json_put_int(json, "line", finding->place.line);
  }
  json_put_text(json, "sentence", finding->sentence);
  json_close_object(json);
}

void findings_json(const Findings *findings, const Story *story, Json *json) {
  json_open_array(json);
  for (size_t i = 0; i < findings->count; i++) put_one(&findings->items[i], story, json);
  json_close_array(json);
}
