#include "course/where.h"

#include <ctype.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>

typedef struct Walk {
  const char *at;
  int line, depth;
  bool opened;
} Walk;

static bool in_name(char c) {
  return isalnum((unsigned char)c) || c == '_';
}

static const char *past_line(const char *at) {
  return at + strcspn(at, "\n");
}

// Past a text in quotes; it ends with its line at the latest.
static const char *past_quotes(const char *at) {
  const char quote = *at++;
  while (*at && *at != quote && *at != '\n') at += *at == '\\' && at[1] ? 2 : 1;
  return *at == quote ? at + 1 : at;
}

// Past [[ ... ]] or [==[ ... ]==]; NULL when none begins here.
static const char *past_brackets(const char *at) {
  const size_t level = strspn(at + 1, "=");
  if (at[level + 1] != '[') return NULL;
  for (at += level + 2; *at; at++)
    if (*at == ']' && strspn(at + 1, "=") >= level && at[level + 1] == ']') return at + level + 2;
  return at;
}

static const char *past_comment(const char *at) {
  const char *end = at[2] == '[' ? past_brackets(at + 2) : NULL;
  return end ? end : past_line(at);
}

static const char *past_name(const char *at) {
  while (in_name(*at)) at++;
  return at;
}

// Past whatever begins here: a text, a comment, a name, or one character.
static const char *past_token(const char *at) {
  const char *end = NULL;
  if (*at == '"' || *at == '\'') return past_quotes(at);
  if (*at == '-' && at[1] == '-') return past_comment(at);
  if (in_name(*at)) return past_name(at);
  if (*at == '[') end = past_brackets(at);
  return end ? end : at + 1;
}

static void pass(Walk *walk, const char *end) {
  walk->depth += *walk->at == '{';
  walk->depth -= *walk->at == '}';
  walk->opened |= *walk->at == '{';
  for (; walk->at < end; walk->at++) walk->line += *walk->at == '\n';
}

static bool is_field(const char *at, const char *field, size_t length) {
  if (strncmp(at, field, length) != 0 || in_name(at[length])) return false;
  at += length + strspn(at + length, " \t");
  return at[0] == '=' && at[1] != '=';
}

static Walk walk_from(const char *text, int line) {
  Walk walk = {.at = text, .line = 1};
  while (walk.line < line && *walk.at) {
    walk.at = past_line(walk.at);
    walk.at += *walk.at == '\n';
    walk.line++;
  }
  return walk;
}

int where_field(const char *text, int line, const char *field) {
  Walk walk = walk_from(text, line);
  const size_t length = strlen(field);
  int found = line, nearest = INT_MAX;
  while (*walk.at && length) {
    if (walk.line > line && walk.opened && walk.depth <= 0) break;
    if (walk.depth >= 1 && walk.depth < nearest && is_field(walk.at, field, length)) {
      nearest = walk.depth;
      found = walk.line;
    }
    pass(&walk, past_token(walk.at));
  }
  return found;
}
