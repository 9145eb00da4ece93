// Verifies a result with the assessor's own copy of the course: asks whether every part of it is
// what it should be, plays the journal again, and leaves a session from which all marks are worked
// out anew. Nothing in the file is believed that can be worked out.
#ifndef EXAM_VERIFY_H
#define EXAM_VERIFY_H

#include "exam/result.h"

typedef enum VerifyCheck {
  VERIFY_SEAL,      // undamaged since it was sealed
  VERIFY_TICKET,    // signed by this assessor
  VERIFY_COURSE,    // the course and the version it was made for are those here
  VERIFY_CHAIN,     // every line follows from the one before
  VERIFY_REPLAY,    // every choice was offered, and led to the state the line holds
  VERIFY_WINDOW,    // begun and ended in time
  VERIFY_CODES,     // the codes the assessor wrote down stand in the chain
  VERIFY_REGISTER,  // the ticket was not used before
  VERIFY_CHECKS
} VerifyCheck;

typedef enum VerifyAnswer { VERIFY_NOT_ASKED, VERIFY_GOOD, VERIFY_BAD } VerifyAnswer;

// How far the result may be relied upon.
typedef enum VerifyTrust {
  VERIFY_PRACTICE,      // P: some check failed; it is a practice session and nothing more
  VERIFY_UNSUPERVISED,  // U: intact; nobody can say who sat, or with what help
  VERIFY_ANCHORED,      // A: and the first and the last code were told while it went on
  VERIFY_SUPERVISED     // S: and the assessor states that somebody was there
} VerifyTrust;

typedef struct VerifySetup {
  const Story *story;  // the assessor's own; NULL: there is none, and `no_story` says why
  const char *no_story;
  const uint8_t *assessor;   // CRYPT_PUBLIC bytes
  const char *const *codes;  // in the order told; small letters, and O, I, L for 0, 1, 1, will do
  uint32_t code_count;
  bool supervised;
  int64_t now_s;  // by the assessor's clock; 0: not known
} VerifySetup;

typedef struct Verification {  // zero is an empty one
  VerifyAnswer checks[VERIFY_CHECKS];
  Err why[VERIFY_CHECKS];  // a sentence for each that was asked
  Err *anomalies;          // sentences: to be looked at, and proof of nothing
  uint32_t anomaly_count;
  size_t anomaly_cap;
  VerifyTrust trust;
  bool supervised, codes_at_both_ends;
  bool over;         // the course came to its end
  Session *session;  // NULL when it could not be played to its last line
} Verification;

// `result` is as result_read gave it.
void verify_result(const Result *result, const VerifySetup *setup, Verification *out);
void verify_free(Verification *verification);

// Takes in what is known from elsewhere, and judges the level of trust anew.
void verify_answer(Verification *verification, VerifyCheck check, bool good, const char *why);
void verify_anomaly(Verification *verification, const char *sentence);

// No check failed, so that the level is above practice.
bool verify_intact(const Verification *verification);

const char *verify_check_name(VerifyCheck check);  // "ticket"
const char *verify_trust_about(VerifyTrust trust);
char verify_trust_letter(VerifyTrust trust);

// A digest of the options chosen, in order: the same for two results that took the same path.
void verify_path(const Result *result, uint8_t out[CRYPT_DIGEST]);

#endif
