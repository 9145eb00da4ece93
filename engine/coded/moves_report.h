// Marks of coded conversations as comma-separated values, one row a session, and as JSON. Marks are
// per mille. What is not known is empty, or null. In CSV a gate has two columns, the ids of its
// rows that are missed and of those that nobody can know; below the number of turns that marks
// need, marks and gates are empty.
#ifndef CODED_MOVES_REPORT_H
#define CODED_MOVES_REPORT_H

#include "coded/moves_file.h"

void moves_report_add_csv(const MovesFile *file, const Story *story, Buf *out);
void moves_report_add_json(const MovesFile *file, const Story *story, Buf *out);

#endif
