// Verifies what the bench's candidate handed in.
#ifndef UNIT_EXAM_FOUND_H
#define UNIT_EXAM_FOUND_H

#include "exam/verify.h"
#include "exam_bench.h"

static inline VerifySetup found_setup(const Exam *exam) {
  return (VerifySetup){.story = exam->story, .assessor = exam->assessor};
}

static inline bool found_in(const VerifySetup *setup, const char *text, size_t length,
                            Result *result, Verification *out) {
  Err err;
  *out = (Verification){0};
  if (!result_read(result, "a.result", text, length, &err)) return false;
  verify_result(result, setup, out);
  return verify_intact(out);
}

static inline void found_drop(Result *result, Verification *verification) {
  verify_free(verification);
  result_free(result);
}

static inline bool found_anomaly(const Verification *found, const char *part) {
  for (uint32_t i = 0; i < found->anomaly_count; i++)
    if (strstr(found->anomalies[i].text, part)) return true;
  return false;
}

#endif
