#include "page/widgets.h"

#include <stdio.h>
#include <string.h>

static void draw_ring(Pen *pen, Rect box, int radius) {
  int away = pen_fine(pen, WIDGETS_RING), wide = pen_fine(pen, 2);
  Rect ring = {box.x - away, box.y - away, box.w + 2 * away, box.h + 2 * away};
  display_frame(pen->display, ring, radius + away, wide, pen->theme->accent);
}

int widgets_heading(Pen *pen, Style style, const char *text, int x, int y, int width) {
  int height = pen_text(pen, style, pen->theme->ink, text, x, y, width);
  pen_widget(pen, ROLE_HEADING, text, NULL, (Rect){x, y, width, height}, 0, 0);
  return height;
}

int widgets_text(Pen *pen, Style style, Colour colour, const char *text, int x, int y, int width) {
  if (*text == '\0') return 0;
  int height = pen_text(pen, style, colour, text, x, y, width);
  pen_widget(pen, ROLE_TEXT, text, NULL, (Rect){x, y, width, height}, 0, 0);
  return height;
}

int widgets_labelled(Pen *pen, Style style, Colour colour, const char *label, const char *text,
                     int x, int y, int width) {
  Buf name = {0};
  int height = pen_text(pen, style, colour, text, x, y, width);
  buf_add_format(&name, "%s: %s", label, text);
  pen_widget(pen, ROLE_TEXT, buf_text(&name), NULL, (Rect){x, y, width, height}, 0, 0);
  buf_free(&name);
  return height;
}

// A button's box: as wide as its name, at most `width`, as high as the name needs in it.
static Rect button_box(Pen *pen, const Button *button, int x, int y, int width) {
  int across = 2 * pen_units(pen, 20), down = 2 * pen_units(pen, 9);
  // each word's width is rounded: together they may be a little wider than the whole
  int wide = pen_width(pen, STYLE_STRONG, button->name) + pen_units(pen, 4) + across;
  if (wide > width) wide = width;
  return (Rect){x, y, wide, pen_height(pen, STYLE_STRONG, button->name, wide - across) + down};
}

static void draw_button(Pen *pen, const Button *button, Rect box) {
  const Theme *theme = pen->theme;
  bool filled = button->primary && !button->disabled;
  int radius = pen_units(pen, 6);
  bool focused = pen_widget(pen, ROLE_BUTTON, button->name, NULL, box, button->action,
                            button->disabled ? WIDGET_DISABLED : 0);
  if (filled || focused)
    display_box(pen->display, box, radius, filled ? theme->accent : theme->panel);
  if (!filled && !button->disabled)  // what cannot be pressed is only a word
    display_frame(pen->display, box, radius, pen_fine(pen, 1), theme->edge);
  if (focused) draw_ring(pen, box, radius);
  int across = pen_units(pen, 20), down = pen_units(pen, 9);
  Colour colour = button->disabled ? theme->soft : filled ? theme->on_accent : theme->ink;
  pen_text(pen, STYLE_STRONG, colour, button->name, box.x + across, box.y + down,
           box.w - 2 * across);
}

int widgets_buttons(Pen *pen, const Button *buttons, int count, int x, int y, int width) {
  int gap = pen_units(pen, 8) + pen_fine(pen, 2 * WIDGETS_RING), at = x, top = y, tallest = 0;
  for (int i = 0; i < count; i++) {
    Rect box = button_box(pen, &buttons[i], at, top, width);
    if (at > x && box.x + box.w > x + width) {
      top += tallest + gap;
      at = x;
      tallest = 0;
      box.x = at;
      box.y = top;
    }
    draw_button(pen, &buttons[i], box);
    at += box.w + gap;
    if (box.h > tallest) tallest = box.h;
  }
  return top + tallest - y;
}

// The numeral before an option: plain, or on a filled disc when the option has the focus.
static void draw_numeral(Pen *pen, int number, bool focused, int x, int y) {
  char text[16];
  snprintf(text, sizeof text, "%d", number);
  int leading = pen_leading(pen, STYLE_SPEECH), size = pen_units(pen, 26);
  Rect disc = {x, y + (leading - size) / 2, size, size};
  if (focused) display_box(pen->display, disc, size / 2, pen->theme->accent);
  int left = x + (size - pen_width(pen, STYLE_STRONG, text)) / 2;
  int down = (leading - pen_leading(pen, STYLE_STRONG)) / 2;
  pen_line(pen, STYLE_STRONG, focused ? pen->theme->on_accent : pen->theme->accent, text, left,
           y + down, size);
}

int widgets_option(Pen *pen, Style style, int number, int count, const char *text, int action,
                   int x, int y, int width) {
  int pad = pen_units(pen, 8), indent = pen_units(pen, 38), radius = pen_units(pen, 6);
  int text_width = width - indent - 2 * pad;
  Rect box = {x, y, width, pen_height(pen, style, text, text_width) + 2 * pad};
  char value[32];
  snprintf(value, sizeof value, "%d of %d", number, count);
  bool focused = pen_widget(pen, ROLE_OPTION, text, value, box, action, 0);
  if (focused) {
    display_box(pen->display, box, radius, pen->theme->panel);
    draw_ring(pen, box, radius);
  }
  if (number <= 9) draw_numeral(pen, number, focused, x + pad, y + pad);
  pen_text(pen, style, pen->theme->ink, text, x + pad + indent, y + pad, text_width);
  return box.h;
}

int widgets_entry(Pen *pen, const char *name, const char *about, int action, int x, int y,
                  int width) {
  int pad = pen_units(pen, 16), radius = pen_units(pen, 6), away = pen_fine(pen, WIDGETS_RING);
  int title = pen_height(pen, STYLE_SECTION, name, width);
  Rect box = {x, y, width, title + pen_height(pen, STYLE_LABEL, about, width) + 2 * pad};
  bool focused = pen_widget(pen, ROLE_BUTTON, name, about, box, action, 0);
  pen_rule(pen, x, y - away, width);
  if (focused) {
    Rect ground = {x - pad, y, width + 2 * pad, box.h};
    display_box(pen->display, ground, radius, pen->theme->panel);
    draw_ring(pen,
              (Rect){ground.x + away, ground.y + away, ground.w - 2 * away, ground.h - 2 * away},
              radius);
  }
  pen_text(pen, STYLE_SECTION, focused ? pen->theme->accent : pen->theme->ink, name, x, y + pad,
           width);
  pen_text(pen, STYLE_LABEL, pen->theme->soft, about, x, y + pad + title, width);
  return box.h;
}

// A box to tick or a ring to fill, with the sign inside that says it is on.
static void draw_sign(Pen *pen, bool round, bool on, Rect sign) {
  const Theme *theme = pen->theme;
  int radius = round ? sign.w / 2 : sign.w / 5;
  display_frame(pen->display, sign, radius, pen_fine(pen, 2), on ? theme->accent : theme->edge);
  if (!on) return;
  int in = sign.w / 4;
  if (round) {
    Rect dot = {sign.x + in, sign.y + in, sign.w - 2 * in, sign.h - 2 * in};
    display_box(pen->display, dot, dot.w / 2, theme->accent);
    return;
  }
  Point tick[] = {{sign.x + in, sign.y + sign.h / 2},
                  {sign.x + sign.w * 9 / 20, sign.y + sign.h - in - 1},
                  {sign.x + sign.w - in, sign.y + in}};
  display_line(pen->display, tick, 3, pen_fine(pen, 3), theme->accent);
}

int widgets_mark(Pen *pen, Role role, const char *name, bool on, int action, int x, int y,
                 int width) {
  int pad = pen_units(pen, 8), size = pen_units(pen, 20), indent = pen_units(pen, 32);
  int leading = pen_leading(pen, STYLE_LABEL), radius = pen_units(pen, 6);
  Rect box = {x, y, width, pen_height(pen, STYLE_LABEL, name, width - indent - 2 * pad) + 2 * pad};
  bool focused =
      pen_widget(pen, role, name, on ? "on" : "off", box, action, on ? WIDGET_SELECTED : 0);
  if (focused) {
    display_box(pen->display, box, radius, pen->theme->panel);
    draw_ring(pen, box, radius);
  }
  draw_sign(pen, role != ROLE_CHECK, on,
            (Rect){x + pad, y + pad + (leading - size) / 2, size, size});
  pen_text(pen, STYLE_LABEL, pen->theme->ink, name, x + pad + indent, y + pad,
           width - indent - 2 * pad);
  return box.h;
}

int widgets_slider(Pen *pen, const char *name, const char *value, int at, int action, int x, int y,
                   int width, Rect *track) {
  const Theme *theme = pen->theme;
  int pad = pen_units(pen, 8), leading = pen_leading(pen, STYLE_LABEL), knob = pen_units(pen, 22);
  Rect box = {x, y, width, 2 * pad + leading + knob + pad};
  bool focused = pen_widget(pen, ROLE_SLIDER, name, value, box, action, 0);
  int radius = pen_units(pen, 6);
  if (focused) {
    display_box(pen->display, box, radius, theme->panel);
    draw_ring(pen, box, radius);
  }
  int value_width = pen_width(pen, STYLE_STRONG, value), right = x + width - pad;
  pen_line(pen, STYLE_LABEL, theme->ink, name, x + pad, y + pad, width - 3 * pad - value_width);
  pen_line(pen, STYLE_STRONG, theme->ink, value, right - value_width, y + pad, value_width);
  *track = (Rect){x + pad + knob / 2, y + 2 * pad + leading, width - 2 * pad - knob, knob};
  int middle = track->y + knob / 2, thick = pen_fine(pen, 4), along = track->w * at / 1000;
  display_box(pen->display, (Rect){track->x, middle - thick / 2, track->w, thick}, thick / 2,
              theme->edge);
  display_box(pen->display, (Rect){track->x, middle - thick / 2, along, thick}, thick / 2,
              theme->accent);
  display_box(pen->display, (Rect){track->x + along - knob / 2, track->y, knob, knob}, knob / 2,
              theme->accent);
  return box.h;
}

int widgets_field(Pen *pen, const char *name, const char *text, const char *hint, int action, int x,
                  int y, int width) {
  const Theme *theme = pen->theme;
  int pad = pen_units(pen, 12), inner = width - 2 * pad - pen_fine(pen, 2);
  int radius = pen_units(pen, 6), leading = pen_leading(pen, STYLE_SPEECH);
  const char *shown = *text ? text : hint;
  int height = pen_height(pen, STYLE_SPEECH, shown, inner);
  if (height < leading) height = leading;
  Rect box = {x, y, width, height + 2 * pad};
  bool focused = pen_widget(pen, ROLE_TEXT, name, text, box, action, 0);
  display_box(pen->display, box, radius, theme->panel);
  display_frame(pen->display, box, radius, pen_fine(pen, 1), theme->edge);
  if (focused) draw_ring(pen, box, radius);
  pen_text(pen, STYLE_SPEECH, *text ? theme->ink : theme->soft, shown, x + pad, y + pad, inner);
  if (!focused) return box.h;
  int end = *text ? pen_end(pen, STYLE_SPEECH, text, inner) : 0;
  Rect caret = {x + pad + end, y + pad + height - leading * 5 / 6, pen_fine(pen, 2),
                leading * 2 / 3};
  display_box(pen->display, caret, 0, theme->accent);
  return box.h;
}

int widgets_note(Pen *pen, const char *text, int x, int y, int width) {
  int pad = pen_units(pen, 16), bar = pen_fine(pen, 3), inner = width - pad - bar;
  int height = pen_text(pen, STYLE_LABEL, pen->theme->soft, text, x + bar + pad, y, inner);
  display_box(pen->display, (Rect){x, y, bar, height}, 0, pen->theme->accent);
  pen_widget(pen, ROLE_TEXT, text, NULL, (Rect){x, y, width, height}, 0, 0);
  return height;
}

void widgets_thumb(Pen *pen, Rect view, int offset, int content) {
  if (content <= view.h) return;
  int wide = pen_fine(pen, 4), least = pen_units(pen, 24);
  int height = (int)((int64_t)view.h * view.h / content);
  if (height < least) height = least;
  if (height > view.h) height = view.h;
  int y = view.y + (int)((int64_t)(view.h - height) * offset / (content - view.h));
  Rect thumb = {view.x + view.w - wide, y, wide, height};
  display_box(pen->display, thumb, wide / 2, pen->theme->rule);
}
