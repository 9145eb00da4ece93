#include "screens/hints.h"

#include <stdio.h>
#include <string.h>

#include "screens/back.h"
#include "screens/body.h"
#include "screens/guest.h"

typedef struct Hint {
  const char *does;          // NULL ends the list
  BoundVerb verb, opposite;  // BOUND_COUNT: one key alone
} Hint;

// By importance: what does not fit any more is left out.
static const Hint at_title[] = {{"choose", BOUND_ACCEPT, BOUND_COUNT},
                                {"move", BOUND_PREVIOUS, BOUND_NEXT},
                                {"settings", BOUND_MENU, BOUND_COUNT},
                                {0}};
static const Hint at_dialogue[] = {{"choose", BOUND_ACCEPT, BOUND_COUNT},
                                   {"move", BOUND_PREVIOUS, BOUND_NEXT},
                                   {"go back", BOUND_REWIND, BOUND_COUNT},
                                   {"settings", BOUND_MENU, BOUND_COUNT},
                                   {0}};
static const Hint at_review[] = {{"choose", BOUND_ACCEPT, BOUND_COUNT},
                                 {"turn the page", BOUND_LESS, BOUND_MORE},
                                 {"move", BOUND_PREVIOUS, BOUND_NEXT},
                                 {"settings", BOUND_MENU, BOUND_COUNT},
                                 {0}};
static const Hint at_plan[] = {{"choose", BOUND_ACCEPT, BOUND_COUNT},
                               {"move", BOUND_PREVIOUS, BOUND_NEXT},
                               {"leave", BOUND_BACK, BOUND_COUNT},
                               {0}};
static const Hint at_field[] = {{"keep it", BOUND_ACCEPT, BOUND_COUNT},
                                {"move", BOUND_PREVIOUS, BOUND_NEXT},
                                {"leave", BOUND_BACK, BOUND_COUNT},
                                {0}};
static const Hint at_settings[] = {{"change", BOUND_ACCEPT, BOUND_COUNT},
                                   {"less and more", BOUND_LESS, BOUND_MORE},
                                   {"move", BOUND_PREVIOUS, BOUND_NEXT},
                                   {"done", BOUND_BACK, BOUND_COUNT},
                                   {0}};
static const Hint at_lists[] = {{"choose", BOUND_ACCEPT, BOUND_COUNT},
                                {"move", BOUND_PREVIOUS, BOUND_NEXT},
                                {"stay", BOUND_BACK, BOUND_COUNT},
                                {0}};
static const Hint at_exam[] = {{"choose", BOUND_ACCEPT, BOUND_COUNT},
                               {"move", BOUND_PREVIOUS, BOUND_NEXT},
                               {"settings", BOUND_MENU, BOUND_COUNT},
                               {0}};
static const Hint at_keys[] = {{"change", BOUND_ACCEPT, BOUND_COUNT},
                               {"move", BOUND_PREVIOUS, BOUND_NEXT},
                               {"done", BOUND_BACK, BOUND_COUNT},
                               {0}};
static const Hint at_guest[] = {{"choose", BOUND_ACCEPT, BOUND_COUNT},
                                {"move", BOUND_PREVIOUS, BOUND_NEXT},
                                {"to the wall", BOUND_TURN, BOUND_COUNT},
                                {"settings", BOUND_MENU, BOUND_COUNT},
                                {0}};

static bool types(const Screens *screens) {
  return screens->focus == ACTION_FIELD && screens->device == DEVICE_KEYBOARD;
}

static const Hint *hints_of(const Screens *screens) {
  switch (screens->screen) {
    case SCREEN_TITLE: return at_title;
    case SCREEN_DIALOGUE: return at_dialogue;
    case SCREEN_REVIEW: return at_review;
    case SCREEN_PLAN: return types(screens) ? at_field : at_plan;
    case SCREEN_SETTINGS: return at_settings;
    case SCREEN_KEYS: return at_keys;
    case SCREEN_GUEST: return at_guest;
    case SCREEN_RECORDS: return types(screens) ? at_field : at_lists;
    case SCREEN_EXAM: return at_exam;
    case SCREEN_BACK:
    case SCREEN_SHELF: return at_lists;
    case SCREEN_COUNT: break;
  }
  return at_title;
}

static int options(const Screens *screens) {
  int count = 0;
  if (screens->screen != SCREEN_DIALOGUE) return 0;
  for (size_t i = 0; i < screens->spots.count; i++)
    count += screens->spots.items[i].role == ROLE_OPTION;
  return count < 9 ? count : 9;
}

static bool nothing_to_say(const Screens *screens) {
  bool silence = screens->screen == SCREEN_DIALOGUE && screens->dialogue.wait == WAIT_SILENCE;
  return screens->listening || silence;
}

// Before an answer there is a moment: what was said stays until there is something else to choose.
static bool stays(const Screens *screens) {
  return screens->screen == SCREEN_DIALOGUE && screens->dialogue.wait != WAIT_NOTHING;
}

static bool is_possible(const Screens *screens, const Hint *hint) {
  if (hint->verb == BOUND_TURN) return guest_shares(screens);
  return hint->verb != BOUND_REWIND || back_possible(screens);
}

// "Up/Down", and of two directions of one thing the thing: "D-pad".
static void add_keys(const Screens *screens, const Hint *hint, Buf *out) {
  const Bindings *bindings = &screens->settings.bindings;
  const char *key = bindings_called(bindings_first(bindings, hint->verb, screens->device));
  buf_clear(out);
  if (hint->opposite == BOUND_COUNT) {
    buf_add(out, key);
    return;
  }
  const char *other = bindings_called(bindings_first(bindings, hint->opposite, screens->device));
  size_t word = strcspn(key, " ");
  if (key[word] == ' ' && strncmp(key, other, word + 1) == 0)
    buf_add_bytes(out, key, word);
  else
    buf_add_format(out, "%s/%s", key, other);
}

// Adds "Enter choose" behind a dot when the line stays within `width`.
static bool add_hint(Pen *pen, const char *keys, const char *does, int width, Buf *line) {
  size_t before = line->length;
  buf_add_format(line, "%s%s %s", before > 0 ? "  ·  " : "", keys, does);
  if (pen_width(pen, STYLE_CAPTION, buf_text(line)) <= width) return true;
  line->text[line->length = before] = '\0';
  return false;
}

static void add_hints(Screens *screens, Pen *pen, int width, Buf *line) {
  Buf *keys = &screens->keys;
  int count = screens->device == DEVICE_KEYBOARD ? options(screens) : 0;
  if (count > 1) {
    buf_clear(keys);
    buf_add_format(keys, "1–%d", count);
    add_hint(pen, buf_text(keys), "choose", width, line);
  }
  for (const Hint *hint = hints_of(screens); hint->does; hint++) {
    bool said = count > 1 && hint->verb == BOUND_ACCEPT;
    if (!is_possible(screens, hint)) continue;
    add_keys(screens, hint, keys);
    if (!add_hint(pen, buf_text(keys), said ? "accept" : hint->does, width, line)) break;
  }
}

static void add_pointing(const Screens *screens, Buf *line) {
  if (screens->screen != SCREEN_DIALOGUE || options(screens) == 0) return;
  buf_add(line, screens->device == DEVICE_TOUCH ? "Tap an answer, drag to read back"
                                                : "Click an answer, turn the wheel to read back");
}

int hints_height(const Pen *pen) {
  int height = pen_leading(pen, STYLE_CAPTION) + 2 * pen_units(pen, 4);
  return height * 10 <= pen->display->height ? height : 0;
}

static void draw_line(Pen *pen, const char *line, int wide) {
  Rect rect = {(pen->display->width - wide) / 2,
               pen->display->height - hints_height(pen) + pen_units(pen, 4), wide,
               pen_leading(pen, STYLE_CAPTION)};
  pen_line(pen, STYLE_CAPTION, pen->theme->soft, line, rect.x, rect.y, wide);
  pen_widget(pen, ROLE_HINT, line, NULL, rect, 0, 0);
}

void hints_draw(Screens *screens, Pen *pen) {
  int width = pen->display->width - 2 * body_margin(pen);
  Buf *line = &screens->hints;
  if (hints_height(pen) == 0 || nothing_to_say(screens)) return;
  if (!stays(screens)) {
    buf_clear(line);
    if (screens->device == DEVICE_MOUSE || screens->device == DEVICE_TOUCH)
      add_pointing(screens, line);
    else
      add_hints(screens, pen, width, line);
  }
  int wide = pen_width(pen, STYLE_CAPTION, buf_text(line));
  if (line->length > 0 && wide <= width) draw_line(pen, buf_text(line), wide);
}
