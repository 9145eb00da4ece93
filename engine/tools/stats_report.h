// How large a course is: scenes, beats, options, lines, words and who says them, moves by family;
// and how long plays are, by a curious player and by chance, with the minutes that reading takes at
// two hundred words a minute.
#ifndef TOOLS_STATS_REPORT_H
#define TOOLS_STATS_REPORT_H

#include "base/buf.h"
#include "story/story.h"

void stats_report_add(const Story *story, uint32_t plays, Buf *out);
void stats_report_add_json(const Story *story, uint32_t plays, Buf *out);

#endif
