#include "exam/findings.h"

#include <inttypes.h>

#include "base/prose.h"
#include "exam/marks_text.h"

enum { INDENT = 3 };

static const char *answer_word(VerifyAnswer answer) {
  switch (answer) {
    case VERIFY_NOT_ASKED: return "not asked";
    case VERIFY_GOOD: return "yes";
    case VERIFY_BAD: return "NO";
  }
  return "";
}

static void add_head(const Result *result, int columns, Buf *out) {
  const Ticket *ticket = &result->ticket;
  char began[MOMENT_TEXT], ended[MOMENT_TEXT];
  moment_print(result->began_s, began);
  moment_print(result->ended_s, ended);
  prose_say(out, columns, 0, "Candidate %s, form %s, course %s, seed %" PRIu64 ".",
            ticket->candidate, ticket->form, ticket->course, ticket->seed);
  if (ticket->scene[0])
    prose_say(out, columns, 0, "For the scene %s%s%s.", ticket->scene,
              ticket->through[0] ? ", to the end of " : " alone", ticket->through);
  prose_say(out, columns, 0,
            "From %s to %s by the candidate's clock; %" PRId64 " s used, interruptions: %" PRId64
            ".",
            began, ended, result->used_ms / 1000, result->interruptions);
}

static void add_checks(const Verification *verification, int columns, Buf *out) {
  prose_heading(out, columns, "Checks");
  for (int i = 0; i < VERIFY_CHECKS; i++) {
    bool asked = verification->checks[i] != VERIFY_NOT_ASKED;
    prose_say(out, columns, INDENT, "%s: %s%s%s", verify_check_name((VerifyCheck)i),
              answer_word(verification->checks[i]), asked ? ", " : "",
              asked ? verification->why[i].text : "");
  }
}

static void add_anomalies(const Verification *verification, int columns, Buf *out) {
  prose_heading(out, columns, "Anomalies, to be looked at; none of them proves anything");
  if (verification->anomaly_count == 0) prose_say(out, columns, INDENT, "none");
  for (uint32_t i = 0; i < verification->anomaly_count; i++)
    prose_say(out, columns, INDENT, "%s", verification->anomalies[i].text);
}

void findings_add_text(const Result *result, const Verification *verification, int columns,
                       Buf *out) {
  add_head(result, columns, out);
  add_checks(verification, columns, out);
  add_anomalies(verification, columns, out);
  buf_add_char(out, '\n');
  prose_say(out, columns, 0, "Level of trust: %c, %s.", verify_trust_letter(verification->trust),
            verify_trust_about(verification->trust));
  if (verification->session) marks_text_add(verification->session, columns, out);
}
