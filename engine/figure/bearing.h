// Who is seen in a conversation, how she bears herself, and where. Private to this room.
#ifndef FIGURE_BEARING_H
#define FIGURE_BEARING_H

#include "figure/figure.h"
#include "page/tints.h"

typedef struct Bearing {
  uint32_t speaker, look, gesture;  // indices of the story, NONE
} Bearing;

Bearing bearing_now(const FigureMoment *moment);

// Where it plays, "" for nowhere; and the name of a place that has an hour, taken apart:
// "office_evening" is the office at the hour of evening. A place without an hour is there by day.
const char *bearing_setting(const FigureMoment *moment);
Hour bearing_split(const char *setting, char place[FIGURE_PLACE]);

#endif
