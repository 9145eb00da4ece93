#include "screens/body.h"

#include <string.h>

#include "screens/exam_strip.h"
#include "screens/hints.h"

static int head_height(const Pen *pen) {
  return pen_units(pen, 46);
}

// What never scrolls: the running head, and the strip of a sitting.
static int top_height(Screens *screens, Pen *pen) {
  return head_height(pen) + exam_strip_height(screens, pen);
}

int body_margin(const Pen *pen) {
  int margin = pen_units(pen, 28), most = pen->display->width / 20;
  return margin < most ? margin : most;
}

// The notice takes its height from the body, so that it never lies over something.
static int notice_height(Screens *screens, Pen *pen) {
  if (screens->notice[0] == '\0') return 0;
  int width = pen->display->width - 2 * body_margin(pen);
  int height = pen_height(pen, STYLE_CAPTION, screens->notice, width) + 2 * pen_units(pen, 10);
  int most = pen->display->height / 2;
  return height < most ? height : most;
}

// A notice lies where the hints are, as long as it is there.
static int foot_height(Screens *screens, Pen *pen) {
  int notice = notice_height(screens, pen), hints = screens->tight ? 0 : hints_height(pen);
  return notice > hints ? notice : hints;
}

// The hints give way where what has to be read at once fits without them only. What is longer is
// scrolled anyway.
static void measure_foot(Screens *screens, Pen *pen, const Body *body, int bottom) {
  int read_before = screens->screen == SCREEN_DIALOGUE ? screens->fresh_top : 0;
  int need = bottom - body->top - read_before + body->pad;
  int most = pen->display->height - top_height(screens, pen) - notice_height(screens, pen);
  bool tight = need <= most && need > most - hints_height(pen);
  if (tight != screens->tight) screens->again = true;
  screens->tight = tight;
}

Body body_begin_wide(Screens *screens, Pen *pen) {
  int top = top_height(screens, pen), margin = body_margin(pen);
  Rect view = {0, top, pen->display->width, pen->display->height - top - foot_height(screens, pen)};
  pen_clip(pen, view);
  int pad = pen_units(pen, 10);
  return (Body){view, margin, view.w - 2 * margin, view.y + pad - screens_scroll(screens)->offset,
                pad};
}

Body body_begin(Screens *screens, Pen *pen, int characters) {
  Body body = body_begin_wide(screens, pen);
  int width = pen_measure(pen, STYLE_SPEECH, characters);
  if (width < body.width) {
    body.x = (pen->display->width - width) / 2;
    body.width = width;
  }
  return body;
}

// Text does not end at a knife's edge: the paper closes over it in steps.
static void fade_edges(Pen *pen, const Body *body, const Scroll *scroll) {
  enum { STEPS = 6 };
  int step = pen_units(pen, 3), out = pen_units(pen, 24);
  if (step < 1) return;
  for (int i = 0; i < STEPS; i++) {
    Colour paper = theme_fade(pen->theme->paper, 255 - 255 * (i + 1) / (STEPS + 1));
    Rect over = {body->x - out, body->view.y + i * step, body->width + 2 * out, step};
    Rect under = over;
    under.y = body->view.y + body->view.h - (i + 1) * step;
    if (scroll->offset > 0) display_box(pen->display, over, 0, paper);
    if (!scroll_at_end(scroll)) display_box(pen->display, under, 0, paper);
  }
}

static void draw_notice(Screens *screens, Pen *pen) {
  int height = notice_height(screens, pen), margin = body_margin(pen);
  if (height == 0) return;
  Rect bar = {0, pen->display->height - height, pen->display->width, height};
  pen_clip(pen, bar);
  display_box(pen->display, bar, 0, pen->theme->panel);
  display_box(pen->display, (Rect){0, bar.y, bar.w, pen_fine(pen, 2)}, 0, pen->theme->accent);
  Rect text = {margin, bar.y + pen_units(pen, 10), bar.w - 2 * margin, 0};
  text.h = pen_text(pen, STYLE_CAPTION, pen->theme->ink, screens->notice, text.x, text.y, text.w);
  pen_widget(pen, ROLE_NOTICE, screens->notice, NULL, text, 0, 0);
  pen_unclip(pen);
}

int body_height(const Pen *pen, const Body *body, int bottom) {
  return bottom - body->top + body->pad + pen_units(pen, 40);
}

void body_end(Screens *screens, Pen *pen, const Body *body, int bottom) {
  Scroll *scroll = screens_scroll(screens);
  measure_foot(screens, pen, body, bottom);
  int content = body_height(pen, body, bottom);
  if (scroll_measured(scroll, content, body->view.h)) screens->again = true;
  fade_edges(pen, body, scroll);
  Rect side = body->view;
  side.w -= pen_fine(pen, 4);
  widgets_thumb(pen, side, scroll->offset, content);
  pen_unclip(pen);
  exam_strip_draw(screens, pen, head_height(pen));
  if (screens->notice[0] == '\0' && !screens->tight) hints_draw(screens, pen);
  draw_notice(screens, pen);
}

static int link_width(const Pen *pen, const Button *link) {
  return pen_width(pen, STYLE_CAPTION, link->name) + 2 * pen_units(pen, 8);
}

static void draw_link(Pen *pen, const Button *link, Rect box) {
  const Theme *theme = pen->theme;
  bool focused = pen_widget(pen, ROLE_BUTTON, link->name, NULL, box, link->action, 0);
  if (focused) {
    display_box(pen->display, box, pen_units(pen, 4), theme->panel);
    display_frame(pen->display, box, pen_units(pen, 4), pen_fine(pen, 2), theme->accent);
  }
  int down = (box.h - pen_leading(pen, STYLE_CAPTION)) / 2;
  pen_line(pen, STYLE_CAPTION, focused ? theme->ink : theme->soft, link->name,
           box.x + pen_units(pen, 8), box.y + down, box.w);
}

void body_head(Pen *pen, const char *title, const Button *links, int count) {
  int margin = body_margin(pen), height = head_height(pen), box_height = pen_units(pen, 30);
  int x = pen->display->width - margin + pen_units(pen, 8), y = (height - box_height) / 2;
  for (int i = 0; i < count; i++) x -= link_width(pen, &links[i]) + (i ? pen_units(pen, 4) : 0);
  int left = x - margin - pen_units(pen, 12), down = (height - pen_leading(pen, STYLE_CAPTION)) / 2;
  if (title && *title && left > 0) {
    Rect rect = {margin, down, left, pen_leading(pen, STYLE_CAPTION)};
    pen_line(pen, STYLE_CAPTION, pen->theme->soft, title, margin, down, left);
    pen_widget(pen, ROLE_HEADING, title, NULL, rect, 0, 0);
  }
  for (int i = 0; i < count; i++) {
    Rect box = {x, y, link_width(pen, &links[i]), box_height};
    draw_link(pen, &links[i], box);
    x += box.w + pen_units(pen, 4);
  }
}
