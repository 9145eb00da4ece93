// The drill of tests/courses told as statements, line by line, and what can be read in a line.
#ifndef UNIT_TOLD_H
#define UNIT_TOLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "drill.h"
#include "xapi/statements.h"

#define WHOLE "awgpawgpawgpawgpts"
#define ATTEMPT "drill-20231115-120000-3"
enum { LINES = 200 };

typedef struct Told {
  Buf text;
  char *line[LINES];  // each ended by zero
  int count;
} Told;

static inline int setup(void **state) {
  *state = drill_course();
  return 0;
}

static inline int teardown(void **state) {
  story_free(*state);
  return 0;
}

static inline SenderSetup usual(void) {
  return (SenderSetup){.attempt = ATTEMPT, .base_ms = INT64_C(1700049600000), .clock = "begun"};
}

static inline void split(Told *told) {
  for (char *at = told->text.text; at && *at && told->count < LINES; told->count++) {
    told->line[told->count] = at;
    at = strchr(at, '\n');
    assert_non_null(at);
    *at++ = '\0';
  }
}

static inline Told tell_as(Session *session, bool whole, const SenderSetup *sender) {
  Err err;
  Told told = {.count = 0};
  if (!statements_add(session, session_head(session), whole, sender, &told.text, &err))
    fail_msg("%s", err.text);
  split(&told);
  return told;
}

static inline Told tell(Session *session) {
  SenderSetup sender = usual();
  return tell_as(session, true, &sender);
}

static inline Told tell_play(const Story *story, const char *player, const char *letters) {
  Session *session = drill_play(story, player, letters);
  Told told = tell(session);
  session_free(session);
  return told;
}

// The number of an extension, -1 when it is not there.
static inline long extension(const char *line, const char *name) {
  char key[128];
  snprintf(key, sizeof key, "\"" SENDER_IRI "/extension/%s\":", name);
  const char *at = strstr(line, key);
  return at ? strtol(at + strlen(key), NULL, 10) : -1;
}

static inline bool has_verb(const char *line, const char *verb) {
  char text[128];
  snprintf(text, sizeof text, "\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/%s\"", verb);
  return strstr(line, text) != NULL;
}

// "initialized answered answered ...", by letters: i a s r c p f t.
static inline void verbs_of(const Told *told, char out[LINES + 1]) {
  static const char *const verbs[] = {"initialized", "answered", "suspended", "resumed",
                                      "completed",   "passed",   "failed",    "terminated"};
  for (int i = 0; i < told->count; i++) {
    out[i] = '?';
    for (int v = 0; v < 8; v++)
      if (has_verb(told->line[i], verbs[v])) out[i] = verbs[v][0];
  }
  out[told->count] = '\0';
}

static inline void assert_verbs(const Told *told, const char *expected) {
  char verbs[LINES + 1];
  verbs_of(told, verbs);
  assert_string_equal(verbs, expected);
}

// The value of the first key of this name that has a text.
static inline void text_of(const char *line, const char *key, char out[256]) {
  char wanted[64];
  snprintf(wanted, sizeof wanted, "\"%s\":\"", key);
  const char *at = strstr(line, wanted);
  assert_non_null(at);
  at += strlen(wanted);
  size_t length = strcspn(at, "\"");
  assert_true(length < 256);
  memcpy(out, at, length);
  out[length] = '\0';
}

static inline const char *find_id(const Told *told, const char *id) {
  for (int i = 0; i < told->count; i++) {
    char other[256];
    text_of(told->line[i], "id", other);
    if (strcmp(id, other) == 0) return told->line[i];
  }
  return NULL;
}

#endif
