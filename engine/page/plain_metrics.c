#include "page/plain_metrics.h"

#include "base/utf8.h"
#include "page/plain_widths.h"

enum { BROAD = 700, IDEOGRAPH = 1000, FIRST_IDEOGRAPH = 0x2E80 };

static bool between(uint32_t c, uint32_t first, uint32_t last) {
  return c >= first && c <= last;
}

// Marks over and under letters, what steers the direction, joiners, variation selectors.
static bool without_width(uint32_t c) {
  return between(c, 0x300, 0x36F) || between(c, 0x200B, 0x200F) || between(c, 0x202A, 0x202E) ||
         between(c, 0x2060, 0x2069) || between(c, 0xFE00, 0xFE0F) || c == 0xFEFF;
}

static Font known(Font font) {
  return (int)font < PLAIN_FONTS ? font : FONT_SANS_BOLD;
}

static int letter(Font font, uint32_t c) {
  uint32_t before = 0;
  for (int i = 0; i < PLAIN_RANGES; i++) {
    PlainRange range = plain_ranges[i];
    if (c >= range.first && c - range.first < range.count)
      return plain_widths[font][before + c - range.first];
    before += range.count;
  }
  if (without_width(c)) return 0;
  return c >= FIRST_IDEOGRAPH ? IDEOGRAPH : BROAD;
}

static int scaled(int64_t thousandths, int size) {
  int64_t pixels = (thousandths * size + 500) / 1000;
  return pixels > INT32_MAX ? INT32_MAX : (int)pixels;
}

static int width_of(void *of, Font font, int size, const char *text, size_t bytes) {
  (void)of;
  int64_t sum = 0;
  if (size < 1) return 0;
  for (const char *at = text, *end = text + bytes; at < end;) {
    uint32_t c = utf8_next(&at);
    if (c == 0) break;
    sum += letter(known(font), c);
  }
  return scaled(sum, size);
}

static int ascent_of(void *of, Font font, int size) {
  (void)of;
  return scaled(plain_heights[known(font)].ascent, size);
}

static int descent_of(void *of, Font font, int size) {
  (void)of;
  return scaled(plain_heights[known(font)].descent, size);
}

const Metrics plain_metrics = {width_of, ascent_of, descent_of, NULL};
