// What was found about a result, in words and as JSON: each check, the anomalies, the level of
// trust, and practice marks and gates as the assessor's own copy works them out, with what each is
// a sum of.
#ifndef EXAM_REPORT_H
#define EXAM_REPORT_H

#include "exam/verify.h"

void report_add_text(const Result *result, const Verification *verification, int columns, Buf *out);
// `explained`: with every exchange, as appeal.h has them.
void report_add_json(const Result *result, const Verification *verification, bool explained,
                     Buf *out);

// Marks and gates of a session alone, for a candidate who may see them.
void report_add_marks(Session *session, int columns, Buf *out);

#endif
