// What there is to say about how a conversation went: its lines, signs and chapters, read once, and
// the sentences that the drawing's legend and its words have in common. Only trend.c uses it.
#ifndef PLOTS_TREND_WORDS_H
#define PLOTS_TREND_WORDS_H

#include "plots/lines.h"
#include "plots/trend.h"
#include "plots/turns.h"

enum { TREND_CHAPTERS = 64 };  // what comes after the last of them belongs to it

typedef struct Chapter {
  PlotChapter plot;
  int last;  // its last turn
  Buf title;
} Chapter;

// One session as it is drawn: `axes` in the order of the lines.
typedef struct Trend {
  Session *session;
  const Story *story;
  const Debrief *debrief;
  Turns turns;
  uint32_t axes[LIMIT_AXES], axis_count;
  int32_t *values[LIMIT_AXES];
  PlotMark *marks;
  int mark_count;
  Chapter chapters[TREND_CHAPTERS];
  int chapter_count;
} Trend;

extern const char trend_words_none[];

// Free it also when nothing was said: then it has no turns.
void trend_words_read(Session *session, const Debrief *debrief, Trend *out);
void trend_words_free(Trend *trend);

const char *trend_words_axis(const Trend *trend, uint32_t line);  // its name
bool trend_words_is_pressure(const Trend *trend, uint32_t line);

void trend_words_add_chapter(const Chapter *chapter, Buf *out);  // "Friday, turns 22 to 27"
void trend_words_add_moment(const Trend *trend, const PlotMark *mark, Buf *out);
void trend_words_add_all(const Trend *trend, Buf *out);

#endif
