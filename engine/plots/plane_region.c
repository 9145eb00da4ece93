#include "plots/plane.h"

enum { WHOLE = 1000 };

bool plane_axes(const Story *story, uint32_t *curiosity, uint32_t *coercion) {
  *curiosity = *coercion = NONE;
  for (uint32_t i = 0; i < story->mark_count; i++) {
    if (story->marks[i].kind != MARK_AXIS) continue;
    if (*curiosity == NONE)
      *curiosity = i;
    else if (*coercion == NONE)
      *coercion = i;
  }
  return *coercion != NONE;
}

static bool is_same(const Quantity *a, const Quantity *b) {
  return a->kind == b->kind && a->value == b->value;
}

static bool is_same_ratio(const Share *share, const GateRow *row) {
  if (row->per_count == 0 || share->per_count != row->per_count || !is_same(&share->of, &row->of))
    return false;
  for (uint32_t i = 0; i < row->per_count; i++)
    if (!is_same(&share->per[i], &row->per[i])) return false;
  return true;
}

// What a figure of the row is in thousandths of the mark, times a thousand: the row compares the
// mark, or the one ratio the mark is made of. 0: it is about something else.
static int32_t factor(const Story *story, uint32_t place, const GateRow *row) {
  const Mark *mark = &story->marks[place];
  const Share *only = &mark->lines[0];
  if (row->when != 0) return 0;
  if (row->per_count == 0 && row->of.kind == QUANTITY_MARK && row->of.value == (int32_t)place)
    return 1000;
  bool plain = mark->line_count == 1 && mark->scaled_count == 0 && mark->when == 0 &&
               only->when == 0 && only->upto == INT32_MAX;
  return plain && is_same_ratio(only, row) ? only->times : 0;
}

static int32_t bound(int32_t figure, int32_t times) {
  int64_t value = (int64_t)figure * times / 1000;
  return value < 0 ? 0 : value > WHOLE ? WHOLE : (int32_t)value;
}

static void narrow(const Story *story, uint32_t mark, const GateRow *row, int32_t *least,
                   int32_t *most) {
  int32_t times = factor(story, mark, row);
  if (times <= 0) return;
  if (row->at_least != INT32_MIN && bound(row->at_least, times) > *least)
    *least = bound(row->at_least, times);
  if (row->at_most != INT32_MAX && bound(row->at_most, times) < *most)
    *most = bound(row->at_most, times);
}

bool plane_region(const Story *story, uint32_t gate, PlaneRegion *out) {
  uint32_t curiosity, coercion;
  *out = (PlaneRegion){0, WHOLE, 0, WHOLE};
  if (!plane_axes(story, &curiosity, &coercion)) return false;
  Range rows = story->gates[gate].rows;
  for (uint32_t i = rows.first; i < rows.first + rows.count; i++) {
    const GateRow *row = &story->gate_rows[i];
    narrow(story, curiosity, row, &out->least_curiosity, &out->most_curiosity);
    narrow(story, coercion, row, &out->least_coercion, &out->most_coercion);
  }
  return out->least_curiosity > 0 || out->least_coercion > 0 || out->most_curiosity < WHOLE ||
         out->most_coercion < WHOLE;
}
