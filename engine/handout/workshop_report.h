// A workshop as one HTML file to take home: no script, nothing fetched, to be read on a screen,
// printed on A4 or Letter, or listened to. What it was; the path, decision by decision, with what
// was offered, both rounds, which way was taken and what came back; roads and teams side by side;
// the turning points; what the room said; and a sheet to fill in by hand. The same file gives the
// same bytes.
//
// It has no marks. They say how one conversation went that one person led alone; here many led it,
// talked in between, went back, and were led. A number would be taken for the room's, and the
// next one compared with it. The document says so itself.
#ifndef HANDOUT_WORKSHOP_REPORT_H
#define HANDOUT_WORKSHOP_REPORT_H

#include "workshop/workshop.h"

typedef struct WorkshopFacts {
  const char *trouble;  // why this is not all of the file, as a sentence; "" when it is
} WorkshopFacts;

void workshop_report_add(const Workshop *workshop, const WorkshopFacts *facts, Buf *out);

#endif
