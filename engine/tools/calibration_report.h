// The calibration rows as a table and as JSON (in thousandths): what published sessions showed,
// what the course shows.
#ifndef TOOLS_CALIBRATION_REPORT_H
#define TOOLS_CALIBRATION_REPORT_H

#include "base/buf.h"
#include "story/story.h"

// For a course with marks. False when a row is outside its band.
bool calibration_report_add(const Story *story, uint32_t plays, bool json, Buf *out);

#endif
