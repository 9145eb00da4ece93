#include "exam/verify.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "exam/anomalies.h"
#include "exam/retrace.h"

const char *verify_check_name(VerifyCheck check) {
  static const char *const names[VERIFY_CHECKS] = {"seal",   "ticket", "course", "chain",
                                                   "replay", "window", "codes",  "register"};
  return names[check];
}

char verify_trust_letter(VerifyTrust trust) {
  return "PUAS"[trust];
}

const char *verify_trust_about(VerifyTrust trust) {
  switch (trust) {
    case VERIFY_PRACTICE: return "practice: a check failed, and nothing may rest on it";
    case VERIFY_UNSUPERVISED:
      return "unsupervised: nobody can say who sat, with what help, or on what program";
    case VERIFY_ANCHORED:
      return "anchored: its first and last code were told, so that it was not written afterwards";
    case VERIFY_SUPERVISED: return "supervised, as the assessor states";
  }
  return "";
}

// Answers ----------------------------------------------------------------------------------------

bool verify_intact(const Verification *verification) {
  for (int i = 0; i < VERIFY_CHECKS; i++)
    if (verification->checks[i] == VERIFY_BAD) return false;
  return verification->session != NULL;
}

static void judge(Verification *verification) {
  verification->trust = !verify_intact(verification)       ? VERIFY_PRACTICE
                        : verification->supervised         ? VERIFY_SUPERVISED
                        : verification->codes_at_both_ends ? VERIFY_ANCHORED
                                                           : VERIFY_UNSUPERVISED;
}

void verify_answer(Verification *verification, VerifyCheck check, bool good, const char *why) {
  verification->checks[check] = good ? VERIFY_GOOD : VERIFY_BAD;
  err_set(&verification->why[check], "%s", why);
  judge(verification);
}

void verify_anomaly(Verification *verification, const char *sentence) {
  verification->anomalies =
      memory_push(verification->anomalies, verification->anomaly_count, &verification->anomaly_cap,
                  sizeof *verification->anomalies);
  err_set(&verification->anomalies[verification->anomaly_count++], "%s", sentence);
}

void verify_free(Verification *verification) {
  session_free(verification->session);
  free(verification->anomalies);
  *verification = (Verification){0};
}

// Seal, ticket, course, chain --------------------------------------------------------------------

static void check_seal(const Result *result, Verification *out) {
  Err why;
  bool good = result_sealed(result, &why);
  verify_answer(out, VERIFY_SEAL, good,
                good ? "nothing was altered since it was sealed" : why.text);
}

static void check_ticket(const Result *result, const VerifySetup *setup, Verification *out) {
  Err why;
  bool good = ticket_signed(&result->ticket, setup->assessor, &why);
  verify_answer(out, VERIFY_TICKET, good, good ? "signed with your key" : why.text);
}

static void check_course(const Result *result, const VerifySetup *setup, Verification *out) {
  Err why;
  if (!setup->story) err_set(&why, "%s", setup->no_story ? setup->no_story : "it is not here");
  bool good = setup->story && ticket_fits(&result->ticket, setup->story, &why);
  verify_answer(out, VERIFY_COURSE, good,
                good ? "course and version are those the ticket was made for" : why.text);
}

static void check_chain(const Result *result, Verification *out) {
  Err why;
  bool good = chain_intact(&result->chain, result->ticket_digest, &why);
  if (good && chain_last(&result->chain)->kind != CHAIN_END)
    good = err_set(&why, "the journal has no end");
  if (good)
    err_set(&why, "%" PRIu32 " lines, each following from the one before", result->chain.count);
  verify_answer(out, VERIFY_CHAIN, good, why.text);
}

// Playing again ----------------------------------------------------------------------------------

static bool replay(const Result *result, Session *session, Verification *out, Err *err) {
  Hurry hurry = {0};
  for (uint32_t i = 0; i < result->chain.count; i++) {
    const ChainLine *line = &result->chain.lines[i];
    if (line->kind == CHAIN_CHOOSE) anomalies_hurry(&hurry, &result->chain, i, session);
    if (!retrace_line(&result->ticket, line, session, err))
      return err_prefix(err, "line %" PRIu32 " of the journal", i + 1);
  }
  anomalies_hurried(&hurry, out);
  return true;
}

static void check_replay(const Result *result, const VerifySetup *setup, Verification *out) {
  Err why;
  if (out->checks[VERIFY_COURSE] == VERIFY_BAD || out->checks[VERIFY_CHAIN] == VERIFY_BAD) return;
  Session *session = ticket_session(&result->ticket, setup->story, &why);
  bool good = session && replay(result, session, out, &why);
  if (good) {
    out->session = session;
    out->over = ticket_over(&result->ticket, session);
    err_set(&why, "every choice was offered and led where the journal says");
  } else {
    session_free(session);
  }
  verify_answer(out, VERIFY_REPLAY, good, why.text);
}

// The window -------------------------------------------------------------------------------------

static bool clock_ran_forward(const Chain *chain, Err *err) {
  for (uint32_t i = 1; i < chain->count; i++) {
    const Moment *before = &chain->lines[i - 1].at, *at = &chain->lines[i].at;
    if (at->boot == before->boot && at->mono_ms < before->mono_ms)
      return err_set(err, "at line %" PRIu32 " the clock that only goes forward went back", i + 1);
  }
  return true;
}

// What comes after the last choice is nobody's lateness.
static bool in_time(const Result *result, Err *err) {
  const Chain *chain = &result->chain;
  int64_t passed = 0, used = 0,
          allowed = ticket_allowed_ms(&result->ticket, result->chain.lines[0].at.utc_s);
  uint32_t late = 0;
  for (uint32_t i = 1; i < chain->count; i++) {
    passed += moment_passed_ms(&chain->lines[i - 1].at, &chain->lines[i].at);
    if (chain->lines[i].kind != CHAIN_CHOOSE) continue;
    used = passed;
    late += used > allowed;
  }
  if (late > 0)
    return err_set(err, "%" PRIu32 " of the choices came late, the last by %" PRId64 " s", late,
                   (used - allowed + 999) / 1000);
  err_set(err, "begun inside it; %" PRId64 " of %" PRId64 " s used", used / 1000, allowed / 1000);
  return true;
}

static void check_window(const Result *result, Verification *out) {
  Err why;
  int64_t began = result->chain.lines[0].at.utc_s;
  bool good = began >= result->ticket.from_s && began <= result->ticket.until_s;
  if (!good) err_set(&why, "it was not begun while the ticket was valid");
  good = good && clock_ran_forward(&result->chain, &why) && in_time(result, &why);
  verify_answer(out, VERIFY_WINDOW, good, why.text);
}

// Codes ------------------------------------------------------------------------------------------

// As crypt_code writes it. False: it is no code at all.
static bool tidy(const char *told, char out[CRYPT_CODE + 1]) {
  int length = 0;
  for (; *told; told++) {
    char c = *told >= 'a' && *told <= 'z' ? (char)(*told - 'a' + 'A') : *told;
    if (c == '-' || c == ' ') continue;
    if (length == CRYPT_CODE) return false;
    out[length++] = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
  }
  out[length] = '\0';
  return length == CRYPT_CODE;
}

// The first line from `first` on whose chain has this code; the chain's count when none.
static uint32_t find_code(const Chain *chain, uint32_t first, const char *told) {
  char wanted[CRYPT_CODE + 1], code[CRYPT_CODE + 1];
  uint32_t i = tidy(told, wanted) ? first : chain->count;
  for (; i < chain->count; i++) {
    crypt_code(chain->lines[i].chain, code);
    if (strcmp(code, wanted) == 0) break;
  }
  return i;
}

static void check_codes(const Result *result, const VerifySetup *setup, Verification *out) {
  Err why;
  uint32_t next = 0, first = NONE, found = 0;
  if (setup->code_count == 0) return;
  for (; found < setup->code_count; found++) {
    uint32_t line = find_code(&result->chain, next, setup->codes[found]);
    if (line == result->chain.count) break;
    if (first == NONE) first = line;
    next = line + 1;
  }
  bool good = found == setup->code_count;
  out->codes_at_both_ends = good && first == 0 && next == result->chain.count;
  if (!good) {
    err_set(&why, "the code %s does not stand in it, or not in this order", setup->codes[found]);
  } else if (out->codes_at_both_ends) {
    err_set(&why, "%" PRIu32 " match, the first and the last among them", found);
  } else {
    err_set(&why,
            "%" PRIu32 " match; without the first and the last they anchor only lines %" PRIu32
            " to %" PRIu32,
            found, first + 1, next);
  }
  verify_answer(out, VERIFY_CODES, good, why.text);
}

// ------------------------------------------------------------------------------------------------

void verify_result(const Result *result, const VerifySetup *setup, Verification *out) {
  *out = (Verification){.supervised = setup->supervised};
  check_seal(result, out);
  check_ticket(result, setup, out);
  check_course(result, setup, out);
  check_chain(result, out);
  check_window(result, out);
  check_replay(result, setup, out);
  check_codes(result, setup, out);
  anomalies_of_times(&result->chain, setup->now_s, out);
  if (out->session && !out->over)
    verify_anomaly(out, "It was handed in before the course was over.");
  judge(out);
}

void verify_path(const Result *result, uint8_t out[CRYPT_DIGEST]) {
  Buf path = {0};
  buf_add_format(&path, "%s\n", result->ticket.course);
  for (uint32_t i = 0; i < result->chain.count; i++)
    if (result->chain.lines[i].kind == CHAIN_CHOOSE)
      buf_add_format(&path, "%s\n", result->chain.lines[i].what);
  crypt_digest(NULL, buf_text(&path), path.length, out);
  buf_free(&path);
}
