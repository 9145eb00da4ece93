#include "page/puppet.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "page/tints.h"

enum { MOST_GROUPS = 160, NAME = 48, WORDS = 9 };

typedef struct Span {
  const char *at;
  size_t length;
} Span;

typedef struct Group {
  Span name, tag, inside;  // the id, the attributes, what it holds
} Group;

typedef struct Sheet {
  Group groups[MOST_GROUPS];
  int count;
} Sheet;

// Reading ----------------------------------------------------------------------------------------

static bool starts(const char *at, const char *with) {
  return strncmp(at, with, strlen(with)) == 0;
}

// What stands in quotes after ` name=` in a tag; empty when it does not.
static Span attribute(Span tag, const char *name) {
  size_t wide = strlen(name);
  for (size_t i = 1; i + wide + 2 < tag.length; i++) {
    const char *at = tag.at + i;
    if (at[-1] != ' ' && at[-1] != '\n' && at[-1] != '\t') continue;
    if (strncmp(at, name, wide) != 0 || at[wide] != '=' || at[wide + 1] != '"') continue;
    const char *value = at + wide + 2;
    const char *end = memchr(value, '"', tag.length - (size_t)(value - tag.at));
    return end ? (Span){value, (size_t)(end - value)} : (Span){0};
  }
  return (Span){0};
}

// Past a comment; NULL when it does not end.
static const char *past_comment(const char *at) {
  const char *end = strstr(at, "-->");
  return end ? end + 3 : NULL;
}

static bool is_group_tag(const char *at) {
  return at[0] == '<' && at[1] == 'g' && (at[2] == ' ' || at[2] == '>' || at[2] == '\n');
}

// Groups within groups belong to the outermost. False when they do not close.
static bool read_sheet(const char *drawing, Sheet *sheet) {
  int depth = 0;
  Group group = {0};
  for (const char *at = strchr(drawing, '<'); at; at = strchr(at, '<')) {
    if (starts(at, "<!--")) {
      if (!(at = past_comment(at))) return false;
      continue;
    }
    const char *end = strchr(at, '>');
    if (!end) return false;
    bool opens = is_group_tag(at) && end[-1] != '/', closes = starts(at, "</g>");
    if (opens && depth++ == 0) {
      group.tag = (Span){at, (size_t)(end - at)};
      group.name = attribute(group.tag, "id");
      group.inside.at = end + 1;
    }
    if (closes && --depth == 0) {
      group.inside.length = (size_t)(at - group.inside.at);
      if (sheet->count < MOST_GROUPS) sheet->groups[sheet->count++] = group;
    }
    if (depth < 0) return false;
    at = end;
  }
  return depth == 0;
}

static const Group *find(const Sheet *sheet, const char *name) {
  size_t length = strlen(name);
  for (int i = 0; i < sheet->count; i++) {
    Span is = sheet->groups[i].name;
    if (is.length == length && strncmp(is.at, name, length) == 0) return &sheet->groups[i];
  }
  return NULL;
}

// part-value-of, part-value, part-rest; NULL when there is none of them.
static const Group *find_part(const Sheet *sheet, const char *part, const char *value,
                              const char *of, const char *rest) {
  char name[3 * NAME];
  snprintf(name, sizeof name, "%s-%s-%s", part, value, of);
  const Group *found = find(sheet, name);
  if (found) return found;
  snprintf(name, sizeof name, "%s-%s", part, value);
  if ((found = find(sheet, name))) return found;
  snprintf(name, sizeof name, "%s-%s", part, rest);
  return find(sheet, name);
}

// Writing ----------------------------------------------------------------------------------------

typedef struct Hand {
  const Sheet *sheet;
  ThemeName theme;
  Hour hour;
  Buf *out;
} Hand;

static int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// `"#rrggbb"` at `at`: the colour, or -1.
static int32_t colour_at(const char *at, size_t left) {
  int32_t colour = 0;
  if (left < 9 || at[0] != '"' || at[1] != '#' || at[8] != '"') return -1;
  for (int i = 2; i < 8; i++) {
    int digit = hex_digit(at[i]);
    if (digit < 0) return -1;
    colour = colour << 4 | digit;
  }
  return colour;
}

static void add_tinted(const Hand *hand, Span text) {
  size_t done = 0;
  for (size_t i = 0; i < text.length; i++) {
    int32_t colour = colour_at(text.at + i, text.length - i);
    if (colour < 0) continue;
    buf_add_bytes(hand->out, text.at + done, i - done);
    buf_add_format(hand->out, "\"#%06x\"",
                   (unsigned)tints_of((Colour)colour, hand->theme, hand->hour));
    i += 8;
    done = i + 1;
  }
  buf_add_bytes(hand->out, text.at + done, text.length - done);
}

static void add_group(const Hand *hand, const Group *group) {
  if (group) add_tinted(hand, group->inside);
}

static void open_place(const Hand *hand, Span place) {
  buf_add(hand->out, "<g");
  if (place.length) {
    buf_add(hand->out, " transform=\"");
    buf_add_bytes(hand->out, place.at, place.length);
    buf_add(hand->out, "\"");
  }
  buf_add(hand->out, ">");
}

static void close_place(const Hand *hand) {
  buf_add(hand->out, "</g>");
}

enum { KIND, POSTURE, HEAD, GAZE, BROWS, MOUTH, HANDS, HOUR, THEME };

static Span head_place(const Group *body, const char *head) {
  char name[NAME + 16];
  snprintf(name, sizeof name, "data-head-%s", head);
  Span own = attribute(body->tag, name);
  return own.length ? own : attribute(body->tag, "data-head");
}

static const Group *worn(const Hand *hand, const char *part, const char *head) {
  char name[NAME + 16];
  snprintf(name, sizeof name, "%s-%s", part, head);
  const Group *own = find(hand->sheet, name);
  return own ? own : find(hand->sheet, part);
}

static void add_face(const Hand *hand, char words[WORDS][NAME], const Group *head) {
  const Sheet *sheet = hand->sheet;
  open_place(hand, attribute(head->tag, "data-face"));
  add_group(hand, find_part(sheet, "gaze", words[GAZE], words[HEAD], "you"));
  add_group(hand, find_part(sheet, "brows", words[BROWS], words[HEAD], "level"));
  add_group(hand, find_part(sheet, "mouth", words[MOUTH], words[HEAD], "level"));
  close_place(hand);
}

static bool add_figure(const Hand *hand, char words[WORDS][NAME]) {
  const Sheet *sheet = hand->sheet;
  const Group *body = find_part(sheet, "body", words[POSTURE], "", "upright");
  const Group *head = find_part(sheet, "head", words[HEAD], "", "front");
  if (!body || !head) return false;
  Span at = head_place(body, words[HEAD]);
  open_place(hand, at);
  add_group(hand, worn(hand, "behind", words[HEAD]));
  close_place(hand);
  add_group(hand, body);
  open_place(hand, at);
  add_group(hand, head);
  add_face(hand, words, head);
  add_group(hand, worn(hand, "front", words[HEAD]));
  close_place(hand);
  add_group(hand, find_part(sheet, "hands", words[HANDS], words[POSTURE], "still"));
  return true;
}

static bool add_layer(const Hand *hand, const char *layer) {
  char light[NAME + 16];
  const Group *group = find(hand->sheet, layer);
  if (!group) return false;
  add_group(hand, group);
  snprintf(light, sizeof light, "light-%s", tints_hour_word(hand->hour));
  if (strcmp(layer, "back") == 0) add_group(hand, find(hand->sheet, light));
  return true;
}

// How many words there are, at most WORDS; none of them longer than it may be.
static int read_words(const char *how, char words[WORDS][NAME]) {
  int count = 0;
  while (*how && count < WORDS) {
    size_t length = strcspn(how, " ");
    if (length >= NAME) return 0;
    memcpy(words[count], how, length);
    words[count++][length] = '\0';
    how += length + (how[length] == ' ');
  }
  return *how ? 0 : count;
}

bool puppet_compose(const char *drawing, const char *how, Buf *out) {
  char words[WORDS][NAME];
  Sheet sheet = {.count = 0};
  Buf picture = {0};
  Hand hand = {.sheet = &sheet, .out = &picture};
  int count = read_words(how, words);
  bool layer = count == 4 && strcmp(words[KIND], "layer") == 0;
  bool figure = count == WORDS && strcmp(words[KIND], "figure") == 0;
  if (!layer && !figure) return false;
  if (!tints_find_hour(words[count - 2], &hand.hour) ||
      !theme_find(words[count - 1], &hand.theme) || !read_sheet(drawing, &sheet))
    return false;
  buf_add(&picture,
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 900\" width=\"600\" "
          "height=\"900\">");
  bool done = layer ? add_layer(&hand, words[1]) : add_figure(&hand, words);
  buf_add(&picture, "</svg>");
  if (done) buf_add_bytes(out, buf_text(&picture), picture.length);
  buf_free(&picture);
  return done;
}

bool puppet_has(const char *drawing, const char *group) {
  Sheet sheet = {.count = 0};
  return read_sheet(drawing, &sheet) && find(&sheet, group) != NULL;
}
