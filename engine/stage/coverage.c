#include "stage/coverage.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { STEPS = 4 };  // scan lines in each row of pixels; along a scan line coverage is exact

Coverage coverage_new(int width, int height) {
  Coverage coverage = {width > 0 ? width : 1, height > 0 ? height : 1, NULL};
  coverage.alpha = memory_new((size_t)coverage.width, (size_t)coverage.height);
  return coverage;
}

void coverage_free(Coverage *coverage) {
  free(coverage->alpha);
  *coverage = (Coverage){0};
}

static int clamp(int value, int low, int high) {
  return value < low ? low : value > high ? high : value;
}

// From the distance between a pixel's middle and an edge, positive inside.
static uint8_t at_edge(float inside) {
  return (uint8_t)(fminf(fmaxf(inside + 0.5f, 0), 1) * 255 + 0.5f);
}

void coverage_ring(Coverage *onto, int outer, int inner) {
  float middle_x = (float)onto->width / 2, middle_y = (float)onto->height / 2;
  for (int y = 0; y < onto->height; y++) {
    for (int x = 0; x < onto->width; x++) {
      float away = hypotf((float)x + 0.5f - middle_x, (float)y + 0.5f - middle_y);
      float inside = (float)outer - away;
      if (inner > 0) inside = fminf(inside, away - (float)inner);
      onto->alpha[y * onto->width + x] = at_edge(inside);
    }
  }
}

static float distance(float x, float y, Point from, Point to) {
  float along_x = (float)(to.x - from.x), along_y = (float)(to.y - from.y);
  float length = along_x * along_x + along_y * along_y, part = 0;
  x -= (float)from.x;
  y -= (float)from.y;
  if (length > 0) part = fminf(fmaxf((x * along_x + y * along_y) / length, 0), 1);
  return hypotf(x - part * along_x, y - part * along_y);
}

// Where segments overlap the larger coverage counts, so joints are as thick as the line.
static void segment(Coverage *onto, Point from, Point to, int width) {
  int reach = width / 2 + 2;
  int left = clamp((from.x < to.x ? from.x : to.x) - reach, 0, onto->width);
  int right = clamp((from.x > to.x ? from.x : to.x) + reach, 0, onto->width);
  int top = clamp((from.y < to.y ? from.y : to.y) - reach, 0, onto->height);
  int bottom = clamp((from.y > to.y ? from.y : to.y) + reach, 0, onto->height);
  for (int y = top; y < bottom; y++) {
    for (int x = left; x < right; x++) {
      float away = distance((float)x + 0.5f, (float)y + 0.5f, from, to);
      uint8_t here = at_edge((float)width / 2 - away), *there = &onto->alpha[y * onto->width + x];
      if (here > *there) *there = here;
    }
  }
}

static Point moved(Point point, Point origin) {
  return (Point){point.x - origin.x, point.y - origin.y};
}

void coverage_line(Coverage *onto, const Point *points, size_t count, Point origin, int width) {
  for (size_t i = 0; i + 1 < count; i++)
    segment(onto, moved(points[i], origin), moved(points[i + 1], origin), width);
}

static int by_value(const void *a, const void *b) {
  float left = *(const float *)a, right = *(const float *)b;
  return (left > right) - (left < right);
}

// Where the edges cross the scan line at height `y`, from left to right.
static size_t crossings(const Point *points, size_t count, Point origin, float y, float *out) {
  size_t found = 0;
  for (size_t i = 0; i < count; i++) {
    Point from = moved(points[i], origin), to = moved(points[(i + 1) % count], origin);
    if (((float)from.y <= y) == ((float)to.y <= y)) continue;
    float part = (y - (float)from.y) / (float)(to.y - from.y);
    out[found++] = (float)from.x + part * (float)(to.x - from.x);
  }
  qsort(out, found, sizeof *out, by_value);
  return found;
}

static void add_stretch(float *row, int width, float from, float to) {
  from = fminf(fmaxf(from, 0), (float)width);
  to = fminf(fmaxf(to, 0), (float)width);
  for (int x = (int)from; (float)x < to; x++)
    row[x] += fminf(to, (float)x + 1) - fmaxf(from, (float)x);
}

void coverage_shape(Coverage *onto, const Point *points, size_t count, Point origin) {
  if (count < 3) return;
  float *row = memory_new((size_t)onto->width, sizeof *row), *at = memory_new(count, sizeof *at);
  for (int y = 0; y < onto->height; y++) {
    memset(row, 0, (size_t)onto->width * sizeof *row);
    for (int step = 0; step < STEPS; step++) {
      float height = (float)y + ((float)step + 0.5f) / STEPS;
      size_t found = crossings(points, count, origin, height, at);
      for (size_t i = 0; i + 1 < found; i += 2) add_stretch(row, onto->width, at[i], at[i + 1]);
    }
    for (int x = 0; x < onto->width; x++)
      onto->alpha[y * onto->width + x] = (uint8_t)(fminf(row[x] / STEPS, 1) * 255 + 0.5f);
  }
  free(row);
  free(at);
}
