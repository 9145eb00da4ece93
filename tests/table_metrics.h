// Metrics from a fixed table, so that a display list is the same on every machine, whatever fonts
// are there. Widths are about those of Noto Serif and Inter, in thousandths of the size.
#ifndef TESTS_TABLE_METRICS_H
#define TESTS_TABLE_METRICS_H

#include "base/utf8.h"
#include "page/display.h"

// A switch: it is asked for every letter of every frame.
static int table_letter(uint32_t c) {
  switch (c) {
    case 'i':
    case 'j':
    case 'l':
    case '.':
    case ',':
    case ';':
    case ':':
    case '\'':
    case '!':
    case '|':
    case '`':
    case '\0': return 290;
    case ' ': return 260;
    case 'f':
    case 'r':
    case 't':
    case '(':
    case ')':
    case '[':
    case ']':
    case '{':
    case '}':
    case '-':
    case '"':
    case '/': return 380;
    case 'm':
    case 'w':
    case 'M':
    case 'W':
    case '@':
    case '%': return 880;
    default: break;
  }
  if (c >= 'A' && c <= 'Z') return 680;
  if (c == 0x2018 || c == 0x2019) return 270;
  if (c == 0x2014 || c == 0x2026) return 900;
  return 560;
}

static int table_width(void *of, Font font, int size, const char *text, size_t bytes) {
  (void)of;
  int sum = 0;
  for (const char *at = text, *end = text + bytes; at < end;) sum += table_letter(utf8_next(&at));
  if (font == FONT_SERIF_BOLD || font == FONT_SANS_BOLD) sum = sum * 106 / 100;
  return (int)(((int64_t)sum * size + 999) / 1000);
}

static int table_ascent(void *of, Font font, int size) {
  (void)of;
  return size * (font <= FONT_SERIF_BOLD ? 107 : 97) / 100;
}

static int table_descent(void *of, Font font, int size) {
  (void)of;
  return size * (font <= FONT_SERIF_BOLD ? 29 : 24) / 100;
}

static const Metrics table_metrics = {table_width, table_ascent, table_descent, NULL};

#endif
