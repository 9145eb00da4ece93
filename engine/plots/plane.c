#include "plots/plane.h"

#include <stdio.h>

#include "page/rect.h"
#include "page/widgets.h"
#include "plots/plane_words.h"
#include "plots/signs.h"
#include "plots/strokes.h"

enum { SIDE = 420, INSET = 13, LEAST_LEGEND = 210 };  // layout units
enum { WHOLE = 1000, MOST_TAKEN = 160 };

// Drawing ----------------------------------------------------------------------------------------

// The square, and what is printed in it already.
typedef struct Field {
  Rect rect;   // from 0 to 100
  Rect frame;  // as much larger as a ring needs that stands at the edge
  Rect taken[MOST_TAKEN];
  int taken_count;
} Field;

static void take(Field *field, Rect rect) {
  if (field->taken_count < MOST_TAKEN) field->taken[field->taken_count++] = rect;
}

// A full field has no room left.
static bool is_free(const Field *field, Rect rect) {
  if (field->taken_count == MOST_TAKEN) return false;
  for (int i = 0; i < field->taken_count; i++)
    if (!rect_empty(rect_common(rect, field->taken[i]))) return false;
  return true;
}

static bool is_inside(Rect inner, Rect outer) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
         inner.y + inner.h <= outer.y + outer.h;
}

static int part_of(int length, int32_t per_mille) {
  int32_t inside = per_mille < 0 ? 0 : per_mille > WHOLE ? WHOLE : per_mille;
  return (int)((int64_t)length * inside / WHOLE);
}

static Point place(const Field *field, const PlaneAttempt *attempt) {
  Rect rect = field->rect;
  return (Point){rect.x + part_of(rect.w, attempt->coercion),
                 rect.y + rect.h - part_of(rect.h, attempt->curiosity)};
}

static Rect region_rect(const Field *field, const PlaneRegion *region) {
  PlaneAttempt low = {.curiosity = region->most_curiosity, .coercion = region->least_coercion};
  PlaneAttempt high = {.curiosity = region->least_curiosity, .coercion = region->most_coercion};
  Point a = place(field, &low), b = place(field, &high);
  Rect frame = field->frame;
  if (region->least_coercion == 0) a.x = frame.x;
  if (region->most_coercion == WHOLE) b.x = frame.x + frame.w;
  if (region->most_curiosity == WHOLE) a.y = frame.y;
  if (region->least_curiosity == 0) b.y = frame.y + frame.h;
  return (Rect){a.x, a.y, b.x - a.x, b.y - a.y};
}

// The larger first, so that what is asked more strictly lies on top.
static void draw_regions(const Plane *plane, Pen *pen, const Field *field) {
  for (int strict = 0; strict <= 1; strict++)
    for (uint32_t i = 0; i < plane->story->gate_count; i++) {
      PlaneRegion region;
      if (!plane_region(plane->story, i, &region)) continue;
      Rect rect = region_rect(field, &region);
      if (strict)
        display_frame(pen->display, rect, 0, pen_fine(pen, 1), pen->theme->edge);
      else
        display_box(pen->display, rect, 0, pen->theme->panel);
    }
}

// A label at the first of the places where nothing stands yet; nowhere when all are taken: the
// legend has it too. `ground` is laid under it.
static void draw_label(Pen *pen, Field *field, Style style, Colour ground, const char *text,
                       const Point *places, size_t count, Rect within) {
  Colour colour = style == STYLE_STRONG ? pen->theme->ink : pen->theme->soft;
  int width = pen_width(pen, style, text), leading = pen_leading(pen, style);
  for (size_t i = 0; i < count; i++) {
    Rect rect = {places[i].x, places[i].y, width, leading};
    if (!is_inside(rect, within) || !is_free(field, rect)) continue;
    display_box(pen->display, rect_grown(rect, 2), pen_units(pen, 4), ground);
    pen_line(pen, style, colour, text, rect.x, rect.y, width);
    take(field, rect);
    return;
  }
}

static void draw_region_names(const Plane *plane, Pen *pen, Field *field) {
  for (uint32_t i = 0; i < plane->story->gate_count; i++) {
    PlaneRegion region;
    if (!plane_region(plane->story, i, &region)) continue;
    const char *name = session_fill(plane->session, plane->story->gates[i].name);
    Rect rect = region_rect(field, &region);
    int width = pen_width(pen, STYLE_CAPTION, name), leading = pen_leading(pen, STYLE_CAPTION);
    int gap = pen_units(pen, 5), bottom = rect.y + rect.h - leading - 4,
        right = rect.x + rect.w - width - gap;
    Point places[] = {
        {rect.x + gap, bottom}, {right, bottom}, {right, rect.y + 4}, {rect.x + gap, rect.y + 4}};
    draw_label(pen, field, STYLE_CAPTION, pen->theme->panel, name, places, 4, rect);
  }
}

static void draw_scale(const Plane *plane, Pen *pen, const Field *field) {
  Rect rect = field->rect, frame = field->frame;
  int leading = pen_leading(pen, STYLE_CAPTION), below = frame.y + frame.h + pen_units(pen, 5);
  for (int at = 0; at <= 100; at += 25) {
    char text[16];
    snprintf(text, sizeof text, "%d", at);
    int wide = pen_width(pen, STYLE_CAPTION, text), y = rect.y + rect.h - part_of(rect.h, at * 10);
    pen_line(pen, STYLE_CAPTION, pen->theme->soft, text, frame.x - wide - pen_units(pen, 8),
             y - leading / 2, wide);
    pen_line(pen, STYLE_CAPTION, pen->theme->soft, text,
             rect.x + part_of(rect.w, at * 10) - wide / 2, below, wide);
  }
  display_frame(pen->display, frame, 0, pen_fine(pen, 1), pen->theme->edge);
  const char *up = plane_words_mark(plane, plane->curiosity),
             *on = plane_words_mark(plane, plane->coercion);
  int wide = pen_width(pen, STYLE_CAPTION, on);
  if (wide > frame.w) wide = frame.w;
  pen_line(pen, STYLE_CAPTION, pen->theme->ink, up, frame.x, frame.y - leading - pen_units(pen, 6),
           frame.w);
  pen_line(pen, STYLE_CAPTION, pen->theme->ink, on, frame.x + frame.w - wide, below + leading,
           wide);
}

static void draw_path(const Plane *plane, Pen *pen, const Field *field) {
  Point last = place(field, &plane->now);
  for (int i = plane->earlier.count - 1; i >= 0; i--) {
    Point points[] = {place(field, &plane->earlier.items[i]), last};
    strokes_draw(pen, STROKE_HAIR, pen->theme->edge, points, 2);
    last = points[0];
  }
}

static Rect around(Point at, int size) {
  return (Rect){at.x - size / 2, at.y - size / 2, size, size};
}

// Bit i: attempt i gets its number, because there is room. The newest come first.
static uint64_t choose_numbered(const Plane *plane, const Pen *pen, Field *field) {
  int size = signs_size(pen, SIGN_RING_NUMBER);
  uint64_t numbered = 0;
  for (int i = plane->earlier.count - 1; i >= 0; i--) {
    Rect rect = around(place(field, &plane->earlier.items[i]), size);
    if (i >= 64 || !is_free(field, rect)) continue;
    numbered |= UINT64_C(1) << i;
    take(field, rect);
  }
  return numbered;
}

// Those without a number are smaller and lie under the others.
static void draw_earlier(const Plane *plane, Pen *pen, Field *field) {
  uint64_t numbered = choose_numbered(plane, pen, field);
  for (int with_number = 0; with_number <= 1; with_number++)
    for (int i = 0; i < plane->earlier.count; i++) {
      Point at = place(field, &plane->earlier.items[i]);
      int has_number = i < 64 && (numbered >> i & 1) != 0;
      if (has_number != with_number) continue;
      signs_draw(pen, has_number ? SIGN_RING_NUMBER : SIGN_RING, i + 1, at);
      if (!has_number) take(field, around(at, signs_size(pen, SIGN_RING)));
    }
}

static void draw_now(const Plane *plane, Pen *pen, Field *field, int size) {
  Buf text = {0};
  Point at = place(field, &plane->now);
  int leading = pen_leading(pen, STYLE_STRONG), gap = size / 2 + pen_units(pen, 6);
  display_box(pen->display, around(at, size), size / 2, pen->theme->accent);
  plane_words_add_both(plane, &plane->now, &text);
  int width = pen_width(pen, STYLE_STRONG, buf_text(&text));
  int right = at.x + gap, left = at.x - gap - width, middle = at.x - width / 2;
  int level = at.y - leading / 2, above = at.y - gap - leading, below = at.y + gap;
  Point places[] = {{right, level},
                    {left, level},
                    {right, level - leading / 3},
                    {left, level - leading / 3},
                    {right, level + leading / 3},
                    {left, level + leading / 3},
                    {middle, above},
                    {middle, below},
                    {field->frame.x + gap, above},
                    {field->frame.x + gap, below}};
  draw_label(pen, field, STYLE_STRONG, pen->theme->paper, buf_text(&text), places,
             sizeof places / sizeof *places, rect_grown(field->frame, -4));
  buf_free(&text);
}

static void draw_field(const Plane *plane, Pen *pen, Rect frame) {
  int size = pen_units(pen, 16), inset = pen_units(pen, INSET);
  Field field = {.rect = rect_grown(frame, -inset), .frame = frame};
  draw_regions(plane, pen, &field);
  draw_scale(plane, pen, &field);
  draw_path(plane, pen, &field);
  take(&field, around(place(&field, &plane->now), size + 2));
  draw_earlier(plane, pen, &field);
  draw_now(plane, pen, &field, size);
  draw_region_names(plane, pen, &field);
}

static int draw_attempt_keys(const Plane *plane, Pen *pen, int x, int y, int width) {
  int top = y;
  if (plane->earlier.count == PLANE_ALONE) return 0;
  y +=
      widgets_text(
          pen, STYLE_CAPTION, pen->theme->soft,
          plane->earlier.count > 0
              ? "Earlier conversations of this course, the oldest first, with the same two figures:"
              : "Conversations of this course that come to their end are drawn here, "
                "each with its number.",
          x, y, width) +
      pen_units(pen, 4);
  for (int i = 0; i < plane->earlier.count; i++) {
    const PlaneAttempt *attempt = &plane->earlier.items[i];
    Buf text = {0};
    buf_add_format(&text, "%s: ", attempt->when);
    plane_words_add_value(attempt->curiosity, &text);
    buf_add(&text, " and ");
    plane_words_add_value(attempt->coercion, &text);
    plane_words_add_gates(plane, attempt, &text);
    y += signs_key(pen, SIGN_RING_NUMBER, i + 1, buf_text(&text), x, y, width);
    buf_free(&text);
  }
  return y - top;
}

static int draw_legend(const Plane *plane, Pen *pen, int x, int y, int width) {
  int top = y;
  Buf text = {0};
  plane_words_add_now(plane, &text);
  y += signs_key(pen, SIGN_DISC, 0, buf_text(&text), x, y, width) + pen_units(pen, 8);
  y += draw_attempt_keys(plane, pen, x, y, width) + pen_units(pen, 8);
  for (uint32_t i = 0; i < plane->story->gate_count; i++) {
    buf_clear(&text);
    if (!plane_words_add_region(plane, i, &text)) continue;
    buf_add_char(&text, '.');
    y += widgets_text(pen, STYLE_CAPTION, pen->theme->soft, buf_text(&text), x, y, width) +
         pen_units(pen, 4);
  }
  buf_free(&text);
  return y - top;
}

static int draw_plot(const Plane *plane, Pen *pen, const char *name, int x, int y, int width) {
  int leading = pen_leading(pen, STYLE_CAPTION), gap = pen_units(pen, 36);
  int left = pen_width(pen, STYLE_CAPTION, "100") + pen_units(pen, 8);
  int right = pen_width(pen, STYLE_CAPTION, "100") / 2 + 1;
  int above = leading + pen_units(pen, 8), below = 2 * leading + pen_units(pen, 5);
  int side = pen_units(pen, SIDE), most = width - left - right;
  bool beside = most - side - gap >= pen_units(pen, LEAST_LEGEND);
  if (!beside && side > most) side = most;
  if (side < 1) side = 1;
  int whole = left + side + right, height = above + side + below;
  Buf words = {0};
  plane_words_add_all(plane, &words);
  pen_widget(pen, ROLE_PLOT, name, buf_text(&words), (Rect){x, y, whole, height}, 0, 0);
  buf_free(&words);
  draw_field(plane, pen, (Rect){x + left, y + above, side, side});
  if (!beside) return height + gap / 3 + draw_legend(plane, pen, x, y + height + gap / 3, width);
  int legend = draw_legend(plane, pen, x + whole + gap, y + above, width - whole - gap) + above;
  return legend > height ? legend : height;
}

int plane_draw(Pen *pen, Session *session, const Debrief *debrief, PlaneAttempts earlier, int x,
               int y, int width) {
  Plane plane;
  Buf name = {0};
  int top = y;
  plane_name(session, &name);
  y += widgets_heading(pen, STYLE_SECTION, buf_text(&name), x, y, width) + pen_units(pen, 10);
  if (plane_words_read(session, debrief, earlier, &plane))
    y += draw_plot(&plane, pen, buf_text(&name), x, y, width);
  else
    y += widgets_text(pen, STYLE_LABEL, pen->theme->soft, plane_words_no_marks, x, y, width);
  buf_free(&name);
  return y - top;
}
