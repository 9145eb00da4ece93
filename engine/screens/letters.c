#include "screens/letters.h"

#include <stdlib.h>

enum { COLUMNS = 10, ROWS = 4, ERASE = '\b', CAPITALS = 14 };

static const char rows[ROWS][COLUMNS + 1] = {"1234567890", "qwertyuiop", "asdfghjkl'",
                                             "zxcvbnm,.?"};

// The last row: wide ones.
static const struct {
  char character;
  int columns;
} wide[] = {{CAPITALS, 3}, {' ', 4}, {ERASE, 3}};

bool letters_shown(const Screens *screens, const Letters *letters) {
  return letters->asked || screens->device != DEVICE_KEYBOARD;
}

bool letters_is(int action) {
  return action >= ACTION_LETTER && action < ACTION_LETTER + 128;
}

static char shown_as(const Letters *letters, char character) {
  bool letter = character >= 'a' && character <= 'z';
  return letter && !letters->small ? (char)(character - 'a' + 'A') : character;
}

static const char *name_of(char character, char own[2]) {
  switch (character) {
    case '\'': return "Apostrophe";
    case ',': return "Comma";
    case '.': return "Full stop";
    case '?': return "Question mark";
    case ' ': return "Space";
    case ERASE: return "Erase";
    case CAPITALS: return "Capital";
  }
  own[0] = character;
  own[1] = '\0';
  return own;
}

static void draw_key(Pen *pen, const Letters *letters, char character, Rect box) {
  const Theme *theme = pen->theme;
  char own[2], sign[2] = {shown_as(letters, character), '\0'};
  bool capitals = character == CAPITALS, on = capitals && !letters->small;
  const char *name = name_of(sign[0], own), *label = character > ' ' ? sign : name;
  bool focused = pen_widget(pen, capitals ? ROLE_CHECK : ROLE_BUTTON, name,
                            !capitals ? NULL
                            : on      ? "on"
                                      : "off",
                            box, ACTION_LETTER + character, on ? WIDGET_SELECTED : 0);
  if (capitals) label = on ? "Capital: on" : "Capital: off";
  Style style = character > ' ' ? STYLE_SPEECH : STYLE_STRONG;
  int radius = pen_units(pen, 6), most = box.w - 2 * pen_fine(pen, 4);
  int drawn = pen_width(pen, style, label), down = (box.h - pen_leading(pen, style)) / 2;
  if (drawn > most) drawn = most;
  display_box(pen->display, box, radius, focused ? theme->accent : theme->panel);
  display_frame(pen->display, box, radius, pen_fine(pen, focused ? 2 : 1),
                focused ? theme->accent : theme->edge);
  pen_line(pen, style, focused ? theme->on_accent : theme->ink, label, box.x + (box.w - drawn) / 2,
           box.y + down, most);
}

// Columns from `first` on, of a page `width` wide.
static Rect cell(int x, int y, int width, int first, int columns, int gap, int height) {
  int left = x + first * (width + gap) / COLUMNS;
  int right = x + (first + columns) * (width + gap) / COLUMNS - gap;
  return (Rect){left, y, right - left, height};
}

int letters_draw(Pen *pen, const Letters *letters, int x, int y, int width) {
  int gap = pen_fine(pen, 5), height = pen_units(pen, 42), top = y, at = 0;
  for (int row = 0; row < ROWS; row++, y += height + gap)
    for (int i = 0; i < COLUMNS; i++)
      draw_key(pen, letters, rows[row][i], cell(x, y, width, i, 1, gap, height));
  for (size_t i = 0; i < sizeof wide / sizeof *wide; at += wide[i++].columns)
    draw_key(pen, letters, wide[i].character, cell(x, y, width, at, wide[i].columns, gap, height));
  return y + height - top;
}

LettersPress letters_press(Letters *letters, int action, char text[2]) {
  char character = (char)(action - ACTION_LETTER);
  text[0] = text[1] = '\0';
  if (!letters_is(action)) return LETTERS_NOTHING;
  if (character == ERASE) return LETTERS_ERASE;
  if (character == CAPITALS) {
    letters->small = !letters->small;
    return LETTERS_NOTHING;
  }
  text[0] = shown_as(letters, character);
  if (text[0] != character) letters->small = true;
  return LETTERS_TYPE;
}

// Moving -----------------------------------------------------------------------------------------

static int middle(const Spot *spot) {
  return spot->full.x + spot->full.w / 2;
}

// How far this one is in the direction of `by` rows from there: nearer rows first, then the nearest
// in it. -1: not in that direction.
static int rows_away(const Spot *from, const Spot *to, int by) {
  int down = (to->full.y - from->full.y) * by;
  return down <= 0 ? -1 : down * 64 + abs(middle(to) - middle(from)) / 8;
}

// Along the row, and round its end.
static int columns_away(const Spot *from, const Spot *to, int by) {
  int right = (to->full.x - from->full.x) * by;
  if (to->full.y != from->full.y || right == 0) return -1;
  return right > 0 ? right : right + (1 << 20);
}

static const Spot *nearest(const Screens *screens, const Spot *from, int by,
                           int (*away)(const Spot *from, const Spot *to, int by)) {
  const Spot *found = NULL;
  for (size_t i = 0; i < screens->spots.count; i++) {
    const Spot *to = &screens->spots.items[i];
    int distance = letters_is(to->action) ? away(from, to, by) : -1;
    if (distance >= 0 && (!found || distance < away(from, found, by))) found = to;
  }
  return found;
}

// What comes before the first letter, or after the last one.
static const Spot *outside(const Screens *screens, int by) {
  const Spot *spots = screens->spots.items;
  size_t count = screens->spots.count, first = 0;
  while (first < count && !letters_is(spots[first].action)) first++;
  if (by < 0) return &spots[(first + count - 1) % count];
  while (first < count && letters_is(spots[first].action)) first++;
  return &spots[first % count];
}

static const Spot *target(const Screens *screens, const Spot *from, InputVerb verb) {
  int by = verb == INPUT_NEXT || verb == INPUT_MORE ? 1 : -1;
  if (verb == INPUT_LESS || verb == INPUT_MORE) return nearest(screens, from, by, columns_away);
  const Spot *to = nearest(screens, from, by, rows_away);
  return to ? to : outside(screens, by);
}

bool letters_move(Screens *screens, const Input *input) {
  InputVerb verb = input->verb;
  bool direction =
      verb == INPUT_NEXT || verb == INPUT_PREVIOUS || verb == INPUT_LESS || verb == INPUT_MORE;
  if (!direction || !letters_is(screens->focus)) return false;
  for (size_t i = 0; i < screens->spots.count && !screens->unseen; i++) {
    const Spot *from = &screens->spots.items[i];
    if (from->action != screens->focus) continue;
    const Spot *to = target(screens, from, verb);
    if (to) screens->focus = to->action;
    screens->bring = BRING_FOCUS;
    break;
  }
  return true;
}
