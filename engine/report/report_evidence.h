// Which turns a number rests on: those after which it is another than before. It looks at the
// states the session went through and knows nothing of what is counted. Only this room uses it.
#ifndef REPORT_REPORT_EVIDENCE_H
#define REPORT_REPORT_EVIDENCE_H

#include "report/report_paper.h"

// `changed[choice]` for every line of the debrief; the caller's to free. A mark rests on what its
// shares count, not on what they are divided by: every turn makes the talk longer.
bool *report_evidence_of(const Paper *paper, const Quantity *quantity);
bool *report_evidence_of_condition(const Paper *paper, uint32_t when);

// "1, 4–7, 9" with links, or "none".
void report_evidence_add(Paper *paper, const bool *changed);

#endif
