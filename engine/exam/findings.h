// What was found about a result, in words and as JSON: each check, the anomalies, the level of
// trust, and practice marks and gates as the assessor's own copy works them out, with what each is
// a sum of.
#ifndef EXAM_FINDINGS_H
#define EXAM_FINDINGS_H

#include "exam/verify.h"

void findings_add_text(const Result *result, const Verification *verification, int columns,
                       Buf *out);
// `explained`: with every exchange, as appeal.h has them.
void findings_add_json(const Result *result, const Verification *verification, bool explained,
                       Buf *out);

#endif
