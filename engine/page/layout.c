#include "page/layout.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "page/typeset.h"

enum { KEPT_LIMIT = 4096, TABLE_SIZE = 2 * KEPT_LIMIT };

// A piece of text no line is broken in.
typedef struct Piece {
  uint32_t start, length;
  int width, hang;
  bool space;   // a space goes before it unless it begins a line
  bool dashed;  // it ends in a dash, not at a space: a poorer place to break after
  bool ends;    // the line ends after it whatever comes
} Piece;

// The best way to set the pieces before this one.
typedef struct Stop {
  int64_t cost;
  size_t from;
} Stop;

typedef struct Kept {
  uint64_t key;  // 0 is free
  Paragraph paragraph;
} Kept;

struct Layout {
  Arena arena;
  Kept table[TABLE_SIZE];
  size_t kept;
  Piece *pieces;
  size_t piece_count, piece_cap;
  Stop *stops;
  size_t stop_cap;
  Buf scratch;
};

// What measuring needs, in one hand.
typedef struct Hand {
  const Metrics *metrics;
  Font font;
  int size, width, space;
} Hand;

Layout *layout_new(void) {
  return memory_new(1, sizeof(Layout));
}

void layout_free(Layout *layout) {
  if (!layout) return;
  arena_free(&layout->arena);
  free(layout->pieces);
  free(layout->stops);
  buf_free(&layout->scratch);
  free(layout);
}

void layout_forget(Layout *layout) {
  arena_free(&layout->arena);
  layout->arena = (Arena){0};
  memset(layout->table, 0, sizeof layout->table);
  layout->kept = 0;
}

void layout_tidy(Layout *layout) {
  if (layout->kept > KEPT_LIMIT / 2) layout_forget(layout);
}

static int measure(const Hand *hand, const char *text, size_t bytes) {
  return bytes ? hand->metrics->width(hand->metrics->of, hand->font, hand->size, text, bytes) : 0;
}

static bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n';
}

static bool starts_with(const char *text, const char *prefix) {
  return strncmp(text, prefix, strlen(prefix)) == 0;
}

static size_t quotation_mark(const char *text) {
  static const char *const marks[] = {"“", "‘", "„", "«", "\"", "'"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (starts_with(text, marks[i])) return strlen(marks[i]);
  return 0;
}

// The bytes of a dash that a line may end after, where one stands at `text` inside a word.
static size_t dash(const char *text) {
  size_t length = starts_with(text, "—") || starts_with(text, "–") ? 3 : *text == '-' ? 1 : 0;
  if (length == 0 || text[length] == '\0' || is_blank(text[length])) return 0;
  return length;
}

static Piece *add_piece(Layout *layout, const Hand *hand, const char *text, size_t start,
                        size_t length, bool space) {
  layout->pieces =
      memory_push(layout->pieces, layout->piece_count, &layout->piece_cap, sizeof(Piece));
  Piece *piece = &layout->pieces[layout->piece_count++];
  *piece = (Piece){.start = (uint32_t)start, .length = (uint32_t)length, .space = space};
  piece->width = measure(hand, text + start, length);
  piece->hang = measure(hand, text + start, quotation_mark(text + start));
  return piece;
}

// The most characters of the text that fit the column, at least one.
static size_t fitting(const Hand *hand, const char *text, size_t length) {
  size_t good = 0;
  const char *at = text;
  do {
    utf8_next(&at);
    if (good > 0 && measure(hand, text, (size_t)(at - text)) > hand->width) break;
    good = (size_t)(at - text);
  } while (good < length);
  return good < length ? good : length;
}

// One piece, or several when it is wider than the column.
static void add_word(Layout *layout, const Hand *hand, const char *text, size_t start,
                     size_t length, bool space) {
  Piece *piece = add_piece(layout, hand, text, start, length, space);
  if (piece->width <= hand->width) return;
  layout->piece_count--;
  while (length > 0) {
    size_t part = fitting(hand, text + start, length);
    add_piece(layout, hand, text, start, part, space);
    start += part;
    length -= part;
    space = false;
  }
}

static size_t piece_length(const char *text, bool *dashed) {
  size_t length = 0;
  *dashed = false;
  while (text[length] && !is_blank(text[length])) {
    size_t mark = length > 0 ? dash(text + length) : 0;
    length += mark ? mark : 1;
    if (!mark) continue;
    *dashed = true;
    break;
  }
  return length;
}

static void cut(Layout *layout, const Hand *hand, const char *text) {
  size_t at = 0;
  bool space = false;
  layout->piece_count = 0;
  while (text[at]) {
    if (is_blank(text[at])) {
      if (text[at] == '\n' && layout->piece_count > 0)
        layout->pieces[layout->piece_count - 1].ends = true;
      space = true;
      at++;
      continue;
    }
    bool dashed;
    size_t length = piece_length(text + at, &dashed);
    add_word(layout, hand, text, at, length, space);
    layout->pieces[layout->piece_count - 1].dashed = dashed;
    at += length;
    space = false;
  }
}

static int64_t square(int64_t x) {
  return x * x;
}

// What a line of pieces `from` up to `to` costs, `width` pixels wide. A short line costs the square
// of its lack; the last one is free unless it is a lone word.
static int64_t line_cost(const Layout *layout, const Hand *hand, size_t from, size_t to,
                         int width) {
  const Piece *last = &layout->pieces[to - 1];
  if (to == layout->piece_count || last->ends) {
    bool lone = to - from == 1 && from > 0 && !layout->pieces[from - 1].ends;
    return lone ? square(hand->width / 2) : 0;
  }
  return square(hand->width - width) + (last->dashed ? square(hand->width / 8) : 0);
}

static void find_stops(Layout *layout, const Hand *hand) {
  size_t count = layout->piece_count;
  if (layout->stop_cap < count + 1) {
    layout->stop_cap = 2 * count + 2;
    free(layout->stops);
    layout->stops = memory_new(layout->stop_cap, sizeof(Stop));
  }
  for (size_t i = 1; i <= count; i++) layout->stops[i].cost = INT64_MAX;
  layout->stops[0] = (Stop){0, 0};
  for (size_t from = 0; from < count; from++) {
    if (layout->stops[from].cost == INT64_MAX) continue;
    int width = -layout->pieces[from].hang;
    for (size_t to = from; to < count; to++) {
      const Piece *piece = &layout->pieces[to];
      width += piece->width + (to > from && piece->space ? hand->space : 0);
      if (width > hand->width && to > from) break;
      int64_t cost = layout->stops[from].cost + line_cost(layout, hand, from, to + 1, width);
      if (cost < layout->stops[to + 1].cost) layout->stops[to + 1] = (Stop){cost, from};
      if (piece->ends) break;
    }
  }
}

static Paragraph take_lines(Layout *layout, const char *text) {
  int count = 0;
  for (size_t at = layout->piece_count; at > 0; at = layout->stops[at].from) count++;
  LayoutLine *lines = arena_take(&layout->arena, (size_t)count + 1, sizeof *lines);
  int i = count;
  for (size_t at = layout->piece_count; at > 0; at = layout->stops[at].from) {
    const Piece *first = &layout->pieces[layout->stops[at].from], *last = &layout->pieces[at - 1];
    lines[--i] = (LayoutLine){first->start, last->start + last->length - first->start, first->hang};
  }
  return (Paragraph){lines, count, text};
}

static Kept *find_kept(Layout *layout, uint64_t key) {
  size_t at = key % TABLE_SIZE;
  while (layout->table[at].key != 0 && layout->table[at].key != key) at = (at + 1) % TABLE_SIZE;
  return &layout->table[at];
}

static uint64_t key_of(const Hand *hand, const char *text) {
  uint64_t key = hash_int(HASH_START, (int64_t)hand->width << 32 | (uint32_t)hand->size);
  key = hash_mix(hash_text(hash_int(key, (int64_t)hand->font), text));
  return key ? key : 1;
}

Paragraph layout_break(Layout *layout, const Metrics *metrics, Font font, int size,
                       const char *text, int width) {
  Hand hand = {metrics, font, size, width > 1 ? width : 1, 0};
  Kept *kept = find_kept(layout, key_of(&hand, text));
  if (kept->key != 0) return kept->paragraph;
  Buf *set = layout_scratch(layout);
  typeset_signs(text, set);
  const char *signs = arena_copy(&layout->arena, buf_text(set), set->length);
  hand.space = measure(&hand, " ", 1);
  cut(layout, &hand, signs);
  find_stops(layout, &hand);
  Paragraph paragraph = take_lines(layout, signs);
  if (layout->kept < KEPT_LIMIT) {
    *kept = (Kept){key_of(&hand, text), paragraph};
    layout->kept++;
  }
  return paragraph;
}

Buf *layout_scratch(Layout *layout) {
  buf_clear(&layout->scratch);
  return &layout->scratch;
}

int layout_measure(const Metrics *metrics, Font font, int size, int characters) {
  static const char sample[] =
      "You have four minutes. The change window opens at nine and I am not late for it.";
  int width = metrics->width(metrics->of, font, size, sample, sizeof sample - 1);
  return width * characters / (int)(sizeof sample - 1);
}
