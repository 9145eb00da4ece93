#include "stage/fonts.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "stage/faces.h"

// Text is measured in thousandths of its size: finer than any rounding on the page.
enum { WIDTHS = 4096, MOST_SPANS = 16 };

typedef struct Width {
  uint64_t key;  // 0 is an empty place
  int width;     // thousandths of the size
} Width;

struct Fonts {
  Faces faces;
  Width widths[WIDTHS];  // one place for each key: the newer wins
  Metrics metrics;
  Buf scratch;
};

// A part of a run that one font can draw.
typedef struct Span {
  TTF_Font *font;
  const char *text;
  size_t bytes;
  bool right_to_left;
} Span;

// A space at the end of a span that runs right to left would end up on its far side: the next one
// takes it.
static const char *take_back_spaces(Span *last, const char *start) {
  while (last->right_to_left && last->bytes > 1 && start[-1] == ' ') {
    start--;
    last->bytes--;
  }
  return start;
}

// Writes at most MOST_SPANS; what is left over stays with the last.
static int spans_of(Fonts *fonts, Font font, int size, const char *text, size_t bytes,
                    Span *spans) {
  int count = 0;
  TTF_Font *own = faces_get(&fonts->faces, font, size), *before = NULL;
  const char *end = text + bytes;
  for (const char *at = text; at < end;) {
    const char *start = at;
    uint32_t character = utf8_next(&at);
    if (character == 0 || at > end) break;
    if (before == NULL || before != own || character >= 0x80)
      before = faces_for(&fonts->faces, font, size, character, before);
    if (count == 0 || (before != spans[count - 1].font && count < MOST_SPANS)) {
      if (count > 0) start = take_back_spaces(&spans[count - 1], start);
      const Script *script = scripts_find(character);
      spans[count++] = (Span){before, start, 0, script != NULL && script->right_to_left};
    }
    spans[count - 1].bytes += (size_t)(at - start);
  }
  return count;
}

// How far the pen moves. Between spaces, because alone a slanted letter is measured by its ink.
static int advance(Fonts *fonts, Span span) {
  int inside = 0, spaces = 0;
  if (span.font == NULL) return 0;
  buf_clear(&fonts->scratch);
  buf_add_char(&fonts->scratch, ' ');
  buf_add_bytes(&fonts->scratch, span.text, span.bytes);
  buf_add_char(&fonts->scratch, ' ');
  TTF_SizeUTF8(span.font, buf_text(&fonts->scratch), &inside, NULL);
  TTF_SizeUTF8(span.font, "  ", &spaces, NULL);
  return inside - spaces;
}

static int measure(Fonts *fonts, Font font, const char *text, size_t bytes) {
  Span spans[MOST_SPANS];
  faces_make_room(&fonts->faces);
  int count = spans_of(fonts, font, FACES_MEASURE, text, bytes, spans), width = 0;
  for (int i = 0; i < count; i++) width += advance(fonts, spans[i]);
  return width;
}

static int scaled(int thousandths, int size) {
  return (int)(((int64_t)thousandths * size + FACES_MEASURE / 2) / FACES_MEASURE);
}

static int width_of(void *of, Font font, int size, const char *text, size_t bytes) {
  Fonts *fonts = of;
  if (bytes == 0 || size < 1) return 0;
  uint64_t key = hash_mix(hash_bytes(hash_int(HASH_START, font), text, bytes)) | 1;
  Width *place = &fonts->widths[(key >> 32) % WIDTHS];
  if (place->key != key) *place = (Width){key, measure(fonts, font, text, bytes)};
  return scaled(place->width, size);
}

static TTF_Font *measured(Fonts *fonts, Font font) {
  faces_make_room(&fonts->faces);
  return faces_get(&fonts->faces, font, FACES_MEASURE);
}

static int ascent_of(void *of, Font font, int size) {
  TTF_Font *found = measured(of, font);
  return found != NULL ? scaled(TTF_FontAscent(found), size) : size;
}

static int descent_of(void *of, Font font, int size) {
  TTF_Font *found = measured(of, font);
  return found != NULL ? scaled(-TTF_FontDescent(found), size) : 0;
}

const Metrics *fonts_metrics(const Fonts *fonts) {
  return &fonts->metrics;
}

static SDL_Surface *render_span(Fonts *fonts, Span span) {
  const SDL_Color white = {255, 255, 255, 255};
  if (span.font == NULL) return NULL;
  buf_clear(&fonts->scratch);
  buf_add_bytes(&fonts->scratch, span.text, span.bytes);
  return TTF_RenderUTF8_Blended(span.font, buf_text(&fonts->scratch), white);
}

// A letter that reaches left of the pen, as an italic j does, begins the surface: the pen is
// further right.
static int left_of_pen(Span span) {
  int left = 0;
  const char *at = span.text;
  TTF_GlyphMetrics32(span.font, utf8_next(&at), &left, NULL, NULL, NULL, NULL);
  return left < 0 ? left : 0;
}

static void join(SDL_Surface *onto, SDL_Surface *part, int x, int y) {
  if (onto == NULL || part == NULL) return;
  SDL_SetSurfaceBlendMode(part, SDL_BLENDMODE_NONE);
  SDL_BlitSurface(part, NULL, onto, &(SDL_Rect){x, y, part->w, part->h});
}

static SDL_Surface *render_spans(Fonts *fonts, const Span *spans, int count, int ascent) {
  SDL_Surface *parts[MOST_SPANS] = {0};
  int width = 0, height = 0;
  for (int i = 0; i < count; i++) {
    parts[i] = render_span(fonts, spans[i]);
    if (parts[i] == NULL) continue;
    int top = ascent - TTF_FontAscent(spans[i].font);
    width += parts[i]->w;
    height = SDL_max(height, top + parts[i]->h);
  }
  SDL_Surface *whole =
      width == 0 ? NULL
                 : SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ARGB8888);
  for (int i = 0, x = 0; i < count; i++) {
    join(whole, parts[i], x, ascent - (parts[i] != NULL ? TTF_FontAscent(spans[i].font) : 0));
    x += parts[i] != NULL ? parts[i]->w : 0;
    SDL_FreeSurface(parts[i]);
  }
  return whole;
}

SDL_Surface *fonts_render(Fonts *fonts, Font font, int size, const char *text, SDL_Point *offset) {
  Span spans[MOST_SPANS];
  int ascent = 0;
  faces_make_room(&fonts->faces);
  int count = spans_of(fonts, font, size, text, strlen(text), spans);
  for (int i = 0; i < count; i++)
    if (spans[i].font != NULL) ascent = SDL_max(ascent, TTF_FontAscent(spans[i].font));
  if (count == 0 || spans[0].font == NULL) return NULL;
  *offset = (SDL_Point){left_of_pen(spans[0]), -ascent};
  return count == 1 ? render_span(fonts, spans[0]) : render_spans(fonts, spans, count, ascent);
}

const char *fonts_notice(Fonts *fonts) {
  if (!fonts->faces.notice_waiting) return NULL;
  fonts->faces.notice_waiting = false;
  return fonts->faces.notice;
}

bool fonts_open(Fonts **out, const char *folder, Err *err) {
  Fonts *fonts = memory_new(1, sizeof *fonts);
  if (!faces_open(&fonts->faces, folder, err)) {
    free(fonts);
    return false;
  }
  fonts->metrics = (Metrics){width_of, ascent_of, descent_of, fonts};
  *out = fonts;
  return true;
}

void fonts_close(Fonts **fonts) {
  if (*fonts == NULL) return;
  faces_close(&(*fonts)->faces);
  buf_free(&(*fonts)->scratch);
  free(*fonts);
  *fonts = NULL;
}
