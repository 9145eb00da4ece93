// What there is to say about a conversation in the plane: its figures, read once, and the sentences
// that the drawing's legend and its words have in common. Only plane.c uses it.
#ifndef PLOTS_PLANE_WORDS_H
#define PLOTS_PLANE_WORDS_H

#include "plots/plane.h"

typedef struct Plane {
  Session *session;
  const Story *story;
  const Debrief *debrief;
  PlaneAttempts earlier;
  uint32_t curiosity, coercion;  // indices of marks
  PlaneAttempt now;
} Plane;

extern const char plane_words_no_marks[];

// False: there are no marks to draw, and only the names may be asked for.
bool plane_words_read(Session *session, const Debrief *debrief, PlaneAttempts earlier, Plane *out);

const char *plane_words_mark(const Plane *plane, uint32_t mark);  // its name

// Each adds to `out`. A value is in per cent: "62", "54.9"; what is just under a bound must not
// look like the bound.
void plane_words_add_value(int32_t per_mille, Buf *out);
void plane_words_add_both(const Plane *plane, const PlaneAttempt *attempt, Buf *out);
void plane_words_add_gates(const Plane *plane, const PlaneAttempt *attempt, Buf *out);
void plane_words_add_now(const Plane *plane, Buf *out);
bool plane_words_add_region(const Plane *plane, uint32_t gate, Buf *out);  // false: it has none
void plane_words_add_all(const Plane *plane, Buf *out);

#endif
