// The rule for a certificate's evidence, as it came out: each sitting and what it is good for, the
// figures, what is missing, and what all of it does not prove.
#ifndef CODED_CERTIFICATE_REPORT_H
#define CODED_CERTIFICATE_REPORT_H

#include "coded/certificate.h"

typedef struct CertifyReport {
  const CertifyRule *rule;
  const CertifySitting *sittings;
  const CertifyRolePlay *role_play;  // NULL: none
  const CertifyFinding *finding;     // of these
} CertifyReport;

void certificate_report_add(const CertifyReport *report, int columns, Buf *out);

const char *certificate_report_verdict(const CertifyFinding *finding);  // in a sentence or two
extern const char *const certificate_report_limits[];  // what is not proved; NULL at the end

// In a sentence what is missing or must not be there, each; "" at the end of them.
const char *certificate_report_lack(const CertifyReport *report, uint32_t number, Buf *room);

#endif
