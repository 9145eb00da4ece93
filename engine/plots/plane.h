// Where a conversation came out between curiosity and coercion, which are never netted: coercion to
// the right, curiosity upwards, what the gates ask of the two as regions, this conversation as a
// disc, earlier ones of the same course as numbered rings with a path from one to the next.
#ifndef PLOTS_PLANE_H
#define PLOTS_PLANE_H

#include "page/pen.h"
#include "story/debrief.h"

typedef struct PlaneAttempt {
  const char *when;             // as it is shown, "2026-11-20"
  int32_t curiosity, coercion;  // per mille, 0..1000
  uint32_t gates;               // bit of gate: passed
} PlaneAttempt;

enum { PLANE_ALONE = -1 };  // in place of a count: nothing is said of earlier ones

typedef struct PlaneAttempts {  // the oldest first; lent
  const PlaneAttempt *items;
  int count;
  bool looking_over;  // on a page of all attempts: the one beside them is the newest
} PlaneAttempts;

// The part of the plane outside of which a gate cannot be passed, per mille and inclusive. It asks
// for other things besides. False: the gate asks nothing of the two.
typedef struct PlaneRegion {
  int32_t least_curiosity, most_curiosity, least_coercion, most_coercion;
} PlaneRegion;
bool plane_region(const Story *story, uint32_t gate, PlaneRegion *out);

// The marks of the two axes as a rubric names them, the first of its axes and the second: indices
// of `Story.marks`. False: it has not two.
bool plane_axes(const Story *story, uint32_t *curiosity, uint32_t *coercion);

void plane_name(Session *session, Buf *out);
void plane_words(Session *session, const Debrief *debrief, PlaneAttempts earlier, Buf *out);

// With its heading and its legend; returns the height. A conversation without marks gives the
// heading and a sentence.
int plane_draw(Pen *pen, Session *session, const Debrief *debrief, PlaneAttempts earlier, int x,
               int y, int width);

#endif
