// What is odd about a sitting's times. An anomaly is a question to ask, and proof of nothing: who
// is ill, reads fast or has an old computer leaves the same traces.
#ifndef EXAM_ANOMALIES_H
#define EXAM_ANOMALIES_H

#include "exam/verify.h"

enum {
  ANOMALIES_LEAST_MS = 2000,  // nobody reads options and decides in less
  ANOMALIES_WORD_MS = 100,    // 600 words a minute; silent reading is 238 (Brysbaert 2019)
  ANOMALIES_AHEAD_S = 300,    // by so much the clocks of two people's computers may part
  ANOMALIES_CLOCK_S = 5       // by so much the two clocks may part between two lines
};

typedef struct Hurry {  // zero at first
  uint32_t entries;     // of the transcript, read before
  uint32_t choices, hurried;
  uint32_t lines[8];  // of the journal, from 1: the first of those hurried
} Hurry;

// To be called before the choice at `line` of the journal is played.
void anomalies_hurry(Hurry *hurry, const Chain *chain, uint32_t line, Session *session);
void anomalies_hurried(const Hurry *hurry, Verification *out);

// Interruptions, a clock on the wall that was set, and an end that lies ahead of `now_s`, the
// assessor's clock (0: not known).
void anomalies_of_times(const Chain *chain, int64_t now_s, Verification *out);

#endif
