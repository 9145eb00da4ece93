#include "base/utf8.h"

#include <string.h>

static const uint32_t replacement = 0xFFFD;

static bool continues(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

// What the first byte promises: the length, and the range of the second byte, which is where
// overlong forms, surrogates and what lies above U+10FFFF show (the Unicode Standard, table 3-7). 0
// for no first byte.
static size_t promised(unsigned char first, unsigned char *low, unsigned char *high) {
  *low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  *high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) return 3;
  return first < 0xF5 ? 4 : 0;
}

// The length of the character that starts here, 0 when none does. Looks at a byte only if those
// before fit.
static size_t character_length(const unsigned char *bytes, size_t available) {
  unsigned char low, high;
  size_t length = promised(bytes[0], &low, &high);
  if (length == 0 || length > available) return 0;
  if (length > 1 && (bytes[1] < low || bytes[1] > high)) return 0;
  for (size_t i = 2; i < length; i++)
    if (!continues(bytes[i])) return 0;
  return length;
}

bool utf8_valid(const char *bytes, size_t length, size_t *at) {
  size_t i = 0;
  while (i < length) {
    if ((unsigned char)bytes[i] < 0x80) {  // most of all text
      i++;
      continue;
    }
    size_t step = character_length((const unsigned char *)bytes + i, length - i);
    if (step == 0) {
      if (at) *at = i;
      return false;
    }
    i += step;
  }
  return true;
}

uint32_t utf8_next(const char **text) {
  const unsigned char *bytes = (const unsigned char *)*text;
  if (bytes[0] == 0) return 0;
  size_t length = character_length(bytes, 4);  // the final zero continues nothing: not passed
  *text += length > 0 ? length : 1;
  if (length == 0) return replacement;
  if (length == 1) return bytes[0];
  uint32_t c = bytes[0] & (0x7Fu >> length);
  for (size_t i = 1; i < length; i++) c = c << 6 | (bytes[i] & 0x3Fu);
  return c;
}

size_t utf8_count(const char *text) {
  size_t count = 0;
  while (utf8_next(&text) != 0) count++;
  return count;
}

typedef struct Range {
  uint32_t first, last;
} Range;

// From the Unicode property White_Space.
static const Range spaces[] = {
    {0x09, 0x0D},     {0x20, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},     {0x1680, 0x1680},
    {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000},
};

// Signs that stand alone in running text. The rest above ASCII is taken for a letter: a word too
// many in a script not listed here is the smaller mistake.
static const Range signs[] = {
    {0x80, 0xA9},     {0xAB, 0xB1},     {0xB4, 0xB4},     {0xB6, 0xB8},     {0xBB, 0xBB},
    {0xBF, 0xBF},     {0xD7, 0xD7},     {0xF7, 0xF7},     {0x200B, 0x206F}, {0x20A0, 0x20CF},
    {0x2190, 0x245F}, {0x2500, 0x2BFF}, {0x3001, 0x3004}, {0x3008, 0x3020}, {0x30FB, 0x30FB},
    {0xFE00, 0xFE6F}, {0xFEFF, 0xFEFF}, {0xFF01, 0xFF0F}, {0xFF1A, 0xFF20}, {0xFF3B, 0xFF40},
    {0xFF5B, 0xFF65}, {0xFFF9, 0xFFFD},
};

static bool is_in(const Range *ranges, size_t count, uint32_t c) {
  for (size_t i = 0; i < count; i++)
    if (c >= ranges[i].first && c <= ranges[i].last) return true;
  return false;
}

static bool is_space(uint32_t c) {
  return is_in(spaces, sizeof spaces / sizeof *spaces, c);
}

static bool is_letter_or_digit(uint32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
  return !is_in(signs, sizeof signs / sizeof *signs, c);
}

size_t utf8_words(const char *text) {
  size_t count = 0;
  bool counted = false;  // the run we are in
  for (uint32_t c; (c = utf8_next(&text)) != 0;) {
    if (is_space(c)) {
      counted = false;
    } else if (!counted && is_letter_or_digit(c)) {
      counted = true;
      count++;
    }
  }
  return count;
}

size_t utf8_cut(const char *text, size_t bytes) {
  size_t end = strnlen(text, bytes), first = end;
  while (first > 0 && end - first < 3 && continues((unsigned char)text[first - 1])) first--;
  if (first == 0) return end;
  unsigned char low, high;
  size_t length = promised((unsigned char)text[first - 1], &low, &high);
  return length > end - first + 1 ? first - 1 : end;
}

void utf8_encode(uint32_t c, char out[5]) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = replacement;
  size_t length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  static const unsigned char marks[] = {0, 0x00, 0xC0, 0xE0, 0xF0};
  for (size_t i = length; i-- > 1; c >>= 6) out[i] = (char)(0x80 | (c & 0x3F));
  out[0] = (char)(marks[length] | c);
  out[length] = '\0';
}

bool utf8_is_control(uint32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

bool utf8_has_control(const char *text) {
  for (uint32_t c; (c = utf8_next(&text)) != 0;)
    if (utf8_is_control(c)) return true;
  return false;
}
