#include "page/ballot.h"

#include <math.h>

// The corners in a square of BALLOT_SQUARE.
typedef struct Shape {
  const char *name;
  uint32_t count;  // 0: a circle
  struct {
    int x, y;
  } corners[12];
} Shape;

static const Shape shapes[BALLOT_SIGNS] = {
    {.name = "circle"},
    {"square", 4, {{60, 60}, {940, 60}, {940, 940}, {60, 940}}},
    {"triangle", 3, {{500, 20}, {1000, 920}, {0, 920}}},
    {"diamond", 4, {{500, 0}, {960, 500}, {500, 1000}, {40, 500}}},
    {"star",
     10,
     {{500, 0},
      {620, 345},
      {985, 345},
      {695, 570},
      {800, 920},
      {500, 710},
      {200, 920},
      {305, 570},
      {15, 345},
      {380, 345}}},
    {"hexagon", 6, {{250, 70}, {750, 70}, {1000, 500}, {750, 930}, {250, 930}, {0, 500}}},
    {"cross",
     12,
     {{350, 40},
      {650, 40},
      {650, 350},
      {960, 350},
      {960, 650},
      {650, 650},
      {650, 960},
      {350, 960},
      {350, 650},
      {40, 650},
      {40, 350},
      {350, 350}}},
    {"wedge", 3, {{0, 80}, {1000, 80}, {500, 980}}},
    {"arrow",
     7,
     {{500, 20}, {980, 520}, {680, 520}, {680, 960}, {320, 960}, {320, 520}, {20, 520}}},
    {"hourglass", 6, {{80, 40}, {920, 40}, {580, 500}, {920, 960}, {80, 960}, {420, 500}}},
    {"house", 5, {{500, 20}, {960, 420}, {960, 960}, {40, 960}, {40, 420}}},
    {"band", 4, {{0, 300}, {1000, 300}, {1000, 700}, {0, 700}}},
};

static const char *const colour_words[BALLOT_COLOURS] = {"blue",   "brown", "green",
                                                         "purple", "gold",  "grey"};

// On light paper, on dark.
static const Colour colours[2][BALLOT_COLOURS] = {
    {0x1D4FC4FF, 0x7A3B10FF, 0x2B9468FF, 0xB01C8CFF, 0xA0840FFF, 0x3A3A3AFF},
    {0x4A82B8FF, 0xC4521FFF, 0x52E8A4FF, 0xC43DF0FF, 0xEFC21AFF, 0xE2DFE8FF}};

const char *ballot_shape(uint32_t option) {
  return shapes[option % BALLOT_SIGNS].name;
}

const char *ballot_colour_word(uint32_t option) {
  return colour_words[option % BALLOT_COLOURS];
}

Colour ballot_colour(uint32_t option, const Theme *theme) {
  bool dark = theme_contrast(theme->paper, 0xFFFFFFFF) > theme_contrast(theme->paper, 0x000000FF);
  return colours[dark][option % BALLOT_COLOURS];
}

static uint32_t round_corners(Point out[BALLOT_POINTS]) {
  for (int i = 0; i < BALLOT_POINTS; i++) {
    double angle = 6.283185307179586 * i / BALLOT_POINTS;
    out[i] = (Point){(int)lround(500 + 480 * cos(angle)), (int)lround(500 + 480 * sin(angle))};
  }
  return BALLOT_POINTS;
}

uint32_t ballot_corners(uint32_t option, Point out[BALLOT_POINTS]) {
  const Shape *shape = &shapes[option % BALLOT_SIGNS];
  if (shape->count == 0) return round_corners(out);
  for (uint32_t i = 0; i < shape->count; i++)
    out[i] = (Point){shape->corners[i].x, shape->corners[i].y};
  return shape->count;
}

void ballot_draw(Pen *pen, uint32_t option, Rect square) {
  Point points[BALLOT_POINTS];
  Colour colour = ballot_colour(option, pen->theme);
  uint32_t count = ballot_corners(option, points);
  if (count == BALLOT_POINTS) {
    display_box(pen->display, square, square.w / 2, colour);
    return;
  }
  for (uint32_t i = 0; i < count; i++)
    points[i] = (Point){square.x + points[i].x * square.w / BALLOT_SQUARE,
                        square.y + points[i].y * square.h / BALLOT_SQUARE};
  display_shape(pen->display, points, count, colour);
}
