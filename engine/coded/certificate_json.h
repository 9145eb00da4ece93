// The same as certificate_report.h prints, for other programs. Marks are per mille; a figure that
// needs two sittings is null below them; the seed stands in quotes, since 64 bits fit no double.
#ifndef CODED_CERTIFICATE_JSON_H
#define CODED_CERTIFICATE_JSON_H

#include "coded/certificate_report.h"

void certificate_json_add(const CertifyReport *report, Buf *out);

#endif
