// Plays a sitting's journal again, line by line. Sittings that go on, verifying and coding all tread
// the same way: each choice must be offered, belong to the ticket's scenes, and lead to the state
// its line holds.
#ifndef EXAM_RETRACE_H
#define EXAM_RETRACE_H

#include "exam/chain.h"
#include "exam/ticket.h"

// One line. False: `err` says why, without the line's number.
bool retrace_line(const Ticket *ticket, const ChainLine *line, Session *session, Err *err);

// All of them, from the session's beginning; `err` names the line, from 1.
bool retrace(const Ticket *ticket, const Chain *chain, Session *session, Err *err);

#endif
