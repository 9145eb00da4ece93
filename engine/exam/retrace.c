#include "exam/retrace.h"

#include <inttypes.h>
#include <string.h>

static bool choose(const Ticket *ticket, const char *id, Session *session, Err *err) {
  if (ticket_over(ticket, session)) return err_set(err, "it goes on after its end");
  uint32_t option = story_find_option(session_story(session), id);
  if (option == NONE) return err_set(err, "the course has no option %s", id);
  return session_choose(session, option, err);
}

bool retrace_line(const Ticket *ticket, const ChainLine *line, Session *session, Err *err) {
  uint8_t state[CHAIN_STATE];
  if (line->kind == CHAIN_CHOOSE && !choose(ticket, line->what, session, err)) return false;
  chain_digest_state(session_state(session), state);
  return memcmp(state, line->state, CHAIN_STATE) == 0 ||
         err_set(err, "it does not lead to the state it holds");
}

bool retrace(const Ticket *ticket, const Chain *chain, Session *session, Err *err) {
  for (uint32_t i = 0; i < chain->count; i++)
    if (!retrace_line(ticket, &chain->lines[i], session, err))
      return err_prefix(err, "line %" PRIu32 " of the journal", i + 1);
  return true;
}
