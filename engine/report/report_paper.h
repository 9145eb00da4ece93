// What the pieces of a report have in common while one is written. Only this room uses it.
#ifndef REPORT_REPORT_PAPER_H
#define REPORT_REPORT_PAPER_H

#include "report/html.h"
#include "report/report.h"
#include "story/debrief.h"

typedef struct Paper {
  Html html;
  Session *session;
  const Story *story;
  const Debrief *debrief;
  const ReportFacts *facts;
} Paper;

// The pieces, in their order in the document. Each writes one section with its heading, or nothing
// where there is nothing to say.
void report_thoughts_add(Paper *paper);  // what he was thinking
void report_record_add(Paper *paper);
void report_thoughts_add_instead(Paper *paper);  // one other way
void report_notebook_add(Paper *paper);
void report_marks_add(Paper *paper);
void report_end_add(Paper *paper);         // how it ended, and what was played after
void report_end_add_limits(Paper *paper);  // what the marks do not say

// Within the sections.
void report_record_add_entries(Paper *paper, uint32_t first, uint32_t end);  // plain, without notes
void report_margin_add(Paper *paper, const DebriefLine *line);               // notes on a turn
void report_gates_add(Paper *paper);
void report_plots_add_trend(Paper *paper);
void report_plots_add_plane(Paper *paper);
void report_plots_add_notes(Paper *paper);

#endif
