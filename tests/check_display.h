// What holds for every screen at every moment: strings fit, nothing is printed over something else,
// widgets do not overlap, the focus is somewhere. Gives a sentence about the first thing that does
// not hold.
#ifndef TESTS_CHECK_DISPLAY_H
#define TESTS_CHECK_DISPLAY_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "page/display.h"
#include "page/rect.h"

static bool check_inside(Rect inner, Rect outer) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
         inner.y + inner.h <= outer.y + outer.h;
}

// Asked of every pair in every frame.
static inline bool check_apart(Rect a, Rect b) {
  return a.y >= b.y + b.h || b.y >= a.y + a.h || a.x >= b.x + b.w || b.x >= a.x + a.w ||
         rect_empty(a) || rect_empty(b);
}

// The letters of a text, as they are printed: from the top of the capitals to the lowest tail. Widths
// are rounded up, so the last pixel is not counted.
static Rect check_letters(const DisplayItem *item) {
  int up = item->size * 3 / 4, down = item->size / 4;
  return (Rect){item->rect.x, item->rect.y - up, item->rect.w - 1, up + down};
}

// A text may be cut at the top and the bottom of what scrolls, never at its sides, and nowhere else
// at all.
static bool check_texts(const Display *display, char *why, size_t size) {
  const Rect window = {0, 0, display->width, display->height};
  Rect clip = window, seen[4096];
  bool clipped = false;
  size_t count = 0;
  for (size_t i = 0; i < display->item_count; i++) {
    const DisplayItem *item = &display->items[i];
    if (item->kind == DISPLAY_CLIP) {
      clipped = !rect_empty(item->rect);
      clip = clipped ? item->rect : window;
    }
    if (item->kind != DISPLAY_TEXT) continue;
    Rect letters = check_letters(item), sides = clip;
    if (clipped) {
      sides.y = letters.y;
      sides.h = letters.h;
    }
    const char *text = display_chars(display, item->text);
    if (!check_inside(letters, sides)) {
      snprintf(why, size, "\"%s\" leaves its box: %d,%d %dx%d", text, letters.x, letters.y,
               letters.w, letters.h);
      return false;
    }
    letters = rect_common(letters, clip);
    for (size_t j = 0; j < count; j++) {
      if (check_apart(letters, seen[j])) continue;
      snprintf(why, size, "\"%s\" at %d,%d is printed over something else", text, letters.x,
               letters.y);
      return false;
    }
    if (count < sizeof seen / sizeof *seen) seen[count++] = letters;
  }
  return true;
}

// The conversation as a whole, and a plot, lie around what they hold.
static bool check_holds_others(const Widget *widget) {
  return widget->role == ROLE_LOG || widget->role == ROLE_PLOT;
}

static bool check_widgets(const Display *display, char *why, size_t size) {
  const Rect window = {0, 0, display->width, display->height};
  for (size_t i = 0; i < display->widget_count; i++) {
    const Widget *widget = &display->widgets[i];
    const char *name = display_chars(display, widget->name);
    if (!rect_empty(widget->rect) && !check_inside(widget->rect, window)) {
      snprintf(why, size, "the widget \"%s\" leaves the window", name);
      return false;
    }
    for (size_t j = 0; j < i; j++) {
      const Widget *other = &display->widgets[j];
      if (check_apart(widget->rect, other->rect)) continue;
      if (check_holds_others(widget) || check_holds_others(other)) continue;
      snprintf(why, size, "the widgets \"%s\" and \"%s\" overlap",
               display_chars(display, other->name), name);
      return false;
    }
  }
  return true;
}

static bool check_focus(const Display *display, char *why, size_t size) {
  int focused = 0, pressable = 0;
  for (size_t i = 0; i < display->widget_count; i++) {
    const Widget *widget = &display->widgets[i];
    if (widget->state & WIDGET_FOCUSED) focused++;
    if (widget->action != 0 && !(widget->state & WIDGET_DISABLED)) pressable++;
  }
  if (focused == (pressable > 0)) return true;
  snprintf(why, size, "%d of %d widgets have the focus", focused, pressable);
  return false;
}

// Tab order is reading order: in one column the focus goes down. The running head, at the top, comes
// last.
static bool check_order(const Display *display, char *why, size_t size) {
  const Widget *last = NULL;
  for (size_t i = 0; i < display->widget_count; i++) {
    const Widget *widget = &display->widgets[i];
    if (widget->action == 0 || rect_empty(widget->rect)) continue;
    bool above = last && widget->rect.y + widget->rect.h <= last->rect.y;
    bool column = last && widget->rect.x < last->rect.x + last->rect.w &&
                  last->rect.x < widget->rect.x + widget->rect.w;
    if (above && column && widget->rect.y > display->height / 6) {
      snprintf(why, size, "the focus goes up from \"%s\" to \"%s\"",
               display_chars(display, last->name), display_chars(display, widget->name));
      return false;
    }
    last = widget;
  }
  return true;
}

static bool check_display(const Display *display, char *why, size_t size) {
  return check_order(display, why, size) && check_texts(display, why, size) &&
         check_widgets(display, why, size) && check_focus(display, why, size);
}

#endif
