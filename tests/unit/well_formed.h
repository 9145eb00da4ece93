// Whether a text is well-formed XML, as far as what we print can break it: tags close in order,
// attributes are quoted, nothing is left unescaped, every character may stand in XML.
#ifndef UNIT_WELL_FORMED_H
#define UNIT_WELL_FORMED_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

enum { WELL_FORMED_DEPTH = 16 };

static const char *well_formed_entity(const char *at) {
  static const char *const known[] = {"&lt;", "&gt;", "&amp;", "&quot;"};
  for (int i = 0; i < 4; i++)
    if (strncmp(at, known[i], strlen(known[i])) == 0) return at + strlen(known[i]);
  return NULL;
}

// From after the name to after the '>'. `*empty`: it ended with "/>".
static const char *well_formed_tag(const char *at, bool *empty) {
  bool quoted = false;
  for (; *at; at++) {
    if (*at == '"') quoted = !quoted;
    if (*at == '<') return NULL;
    if (*at == '&' && !well_formed_entity(at)) return NULL;
    if (!quoted && *at == '>') {
      *empty = at[-1] == '/';
      return at + 1;
    }
  }
  return NULL;
}

static bool well_formed(const char *text) {
  const char *open[WELL_FORMED_DEPTH], *at = text;
  int depth = 0;
  if (!utf8_valid(text, strlen(text), NULL)) return false;
  while (*at) {
    const char *character = at;
    uint32_t c = utf8_next(&character);
    if ((c < 0x20 && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF) return false;
    if (*at == '&') {
      if (!(at = well_formed_entity(at))) return false;
    } else if (strncmp(at, "</", 2) == 0) {
      size_t length = strcspn(at += 2, ">");
      if (depth == 0 || strncmp(open[--depth], at, length) != 0) return false;
      if (strchr(" >", open[depth][length]) == NULL) return false;
      at += length + 1;
    } else if (*at == '<') {
      bool empty = false;
      const char *name = at + 1;
      if (!(at = well_formed_tag(name + strcspn(name, " />"), &empty))) return false;
      if (!empty && depth == WELL_FORMED_DEPTH) return false;
      if (!empty) open[depth++] = name;
    } else {
      at = character;
    }
  }
  return depth == 0;
}

#endif
