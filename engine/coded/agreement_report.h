// What labels came to, for the one who gave them: figures, what was taken for what, each line where
// label and key part with both definitions, and what all that does not say. Every line must have
// its label.
#ifndef CODED_AGREEMENT_REPORT_H
#define CODED_AGREEMENT_REPORT_H

#include "coded/agreement.h"

void agreement_report_add(const Labels *labels, int columns, Buf *out);
void agreement_report_add_json(const Labels *labels, Buf *out);

#endif
