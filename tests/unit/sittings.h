// Six sittings of one person, enough for a certificate, to be spoilt one by one.
#ifndef UNIT_SITTINGS_H
#define UNIT_SITTINGS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "coded/certificate.h"

static const CertifyRule rule = {.volleys = 12, .curiosity = 700};

enum { FULL = 6 };

// Six scenarios of one person, each with 800 of curiosity.
static inline void fill(CertifySitting sittings[FULL]) {
  static const char *const scenes[FULL] = {"a", "b", "c", "d", "e", "f"};
  for (int i = 0; i < FULL; i++)
    sittings[i] = (CertifySitting){.course = "course",
                                   .scene = scenes[i],
                                   .candidate = "ref 7",
                                   .form = "A",
                                   .variants = "ready=yes",
                                   .seed = 1,
                                   .volleys = 14,
                                   .curiosity = 800,
                                   .within = true,
                                   .severity = 1,
                                   .intact = true,
                                   .level = 'S'};
}

static inline CertifyFinding find(const CertifySitting *sittings, uint32_t count,
                                  const CertifyRolePlay *role_play) {
  CertifyFinding finding;
  certificate_find(&rule, sittings, count, role_play, &finding);
  return finding;
}

static inline void set_marks(CertifySitting sittings[FULL], const int32_t marks[FULL]) {
  fill(sittings);
  for (int i = 0; i < FULL; i++) sittings[i].curiosity = marks[i];
}

#endif
