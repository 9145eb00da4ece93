// The display list: a picture as data. Screens write it; the stage prints it with SDL, a report
// prints plots to SVG, tests read it as text, speech reads its widgets aloud. All lengths are
// device pixels, the origin is the top left, text stands on its baseline. What is drawn this frame
// lives until display_clear.
#ifndef PAGE_DISPLAY_H
#define PAGE_DISPLAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

typedef struct Rect {
  int x, y, w, h;
} Rect;
typedef struct Point {
  int x, y;
} Point;
typedef uint32_t Colour;  // 0xRRGGBBAA

typedef enum Font {
  FONT_SERIF,
  FONT_SERIF_ITALIC,
  FONT_SERIF_BOLD,
  FONT_SANS,
  FONT_SANS_BOLD,
  FONT_SANS_ITALIC,
  FONT_DYSLEXIC,
  FONT_DYSLEXIC_ITALIC,
  FONT_DYSLEXIC_BOLD,
  FONT_COUNT
} Font;

// How wide text is, told by whoever can measure it: the stage by its fonts, tests by a fixed table.
typedef struct Metrics {
  int (*width)(void *of, Font font, int size, const char *text, size_t bytes);
  int (*ascent)(void *of, Font font, int size);   // baseline to the top of the tallest letters
  int (*descent)(void *of, Font font, int size);  // baseline to the lowest, positive
  void *of;
} Metrics;

typedef enum DisplayKind {
  DISPLAY_BOX,    // filled, corners rounded by `radius`
  DISPLAY_FRAME,  // outline of `width`, inside the rectangle
  DISPLAY_LINE,   // an open line through `points`, `width` thick
  DISPLAY_SHAPE,  // a filled polygon through `points`
  DISPLAY_TEXT,   // one run in one font, `rect.x` and `rect.y` on the baseline; rect.w as measured,
                  // rect.h the size
  DISPLAY_PICTURE,  // assets/<text>, an SVG or PNG, fitted into `rect`, faded by the colour's alpha
  DISPLAY_CLIP      // what follows is seen only inside `rect`; an empty rect ends it
} DisplayKind;

typedef struct DisplayItem {
  DisplayKind kind;
  Rect rect;
  Colour colour;
  Font font;
  int size;                      // text height in pixels
  int radius, width;             // pixels
  uint32_t text;                 // offset into Display.chars, of text ended by zero
  uint32_t points, point_count;  // range of Display.points
} DisplayItem;

typedef enum Role {
  ROLE_BUTTON,
  ROLE_OPTION,
  ROLE_CHECK,
  ROLE_SLIDER,
  ROLE_LINK,
  ROLE_HEADING,
  ROLE_TEXT,
  ROLE_NOTICE,  // a sentence about something that has just come up
  ROLE_HINT,    // which keys do what: read when it is asked for
  ROLE_CLOCK,   // how much time there is: likewise, however often it changes
  ROLE_LOG,
  ROLE_PICTURE,
  ROLE_PLOT
} Role;

enum { WIDGET_FOCUSED = 1, WIDGET_SELECTED = 2, WIDGET_DISABLED = 4 };

// What a person can find on the screen. Call order is tab order; focus, speech and tests read the
// same list. A widget cannot be added without a name.
typedef struct Widget {
  Role role;
  int state;       // WIDGET_ flags
  Rect rect;       // what of it can be seen; empty while it is scrolled out of sight
  uint32_t name;   // what it is called, in words: offset into Display.chars
  uint32_t value;  // what it says or holds now ("120 %"), "" when nothing
  int action;      // what pressing it does, a number of the screen's own; 0 cannot be pressed
} Widget;

typedef struct Display {
  int width, height;
  DisplayItem *items;
  size_t item_count, item_cap;
  Widget *widgets;
  size_t widget_count, widget_cap;
  Point *points;
  size_t point_count, point_cap;
  Buf chars;
} Display;  // zero is an empty one; memory is kept from frame to frame

void display_clear(Display *display, int width, int height);
void display_free(Display *display);

void display_box(Display *display, Rect rect, int radius, Colour colour);
void display_frame(Display *display, Rect rect, int radius, int width, Colour colour);
void display_line(Display *display, const Point *points, size_t count, int width, Colour colour);
void display_shape(Display *display, const Point *points, size_t count, Colour colour);
void display_text(Display *display, const Metrics *metrics, Font font, int size, Point baseline,
                  Colour colour, const char *text, size_t bytes);
void display_picture(Display *display, const char *name, Rect rect, Colour colour);
void display_clip(Display *display, Rect rect);
void display_unclip(Display *display);
Widget *display_widget(Display *display, Role role, const char *name, const char *value, Rect rect,
                       int action);

const char *display_chars(const Display *display, uint32_t offset);
uint64_t display_hash(const Display *display);  // equal lists give equal pictures
void display_print(const Display *display,
                   Buf *out);  // one line an item and a widget, for goldens and for eyes

#endif
