#include "page/typeset.h"

#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

// A quotation mark after one of these opens.
static bool opens_after(char before) {
  return before == '\0' || strchr(" \t\n([-/", before) != NULL;
}

static const char *quotation(char mark, char before) {
  bool opens = opens_after(before);
  if (mark == '"') return opens ? "“" : "”";
  return opens ? "‘" : "’";
}

static bool lone_hyphen(const char *text, char before) {
  return text[0] == '-' && before == ' ' && text[1] == ' ';
}

void typeset_signs(const char *text, Buf *out) {
  char before = '\0';
  for (; *text; before = *text++) {
    if (*text == '\'' || *text == '"') {
      buf_add(out, quotation(*text, before));
    } else if (lone_hyphen(text, before)) {
      buf_add(out, "–");
    } else if (strncmp(text, "...", 3) == 0) {
      buf_add(out, "…");
      text += 2;
    } else {
      buf_add_char(out, *text);
    }
  }
}

static uint32_t capital(uint32_t c) {
  if (c >= 'a' && c <= 'z') return c - 32;
  if ((c >= 0xE0 && c <= 0xFE && c != 0xF7) || (c >= 0x430 && c <= 0x44F)) return c - 32;
  if (c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2) return c - 32;
  if (c >= 0x450 && c <= 0x45F) return c - 80;
  bool odd = c % 2 == 1;
  if ((c >= 0x100 && c <= 0x137 && c != 0x131) || (c >= 0x14A && c <= 0x177))
    return odd ? c - 1 : c;
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return odd ? c : c - 1;
  return c;
}

void typeset_capitals(const char *text, Buf *out) {
  for (uint32_t c; (c = utf8_next(&text)) != 0;) {
    char bytes[5];
    utf8_encode(capital(c), bytes);
    buf_add(out, bytes);
  }
}

void typeset_sentence(const char *text, Buf *out) {
  const char *rest = text;
  char first[5];
  utf8_encode(utf8_next(&rest), first);
  if (*text) typeset_capitals(first, out);
  buf_add(out, rest);
}
