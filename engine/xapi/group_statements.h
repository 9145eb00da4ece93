// A workshop as xAPI 1.0.3 statements, one a line (NDJSON). The actor is a group without members:
// what a room did, and nothing of who was in it. No names, of teams neither, nothing that was
// typed, and no marks: they are made for one conversation of one person.
//
//   initialized   the course, when the workshop began
//   answered      each decision, of every road; what two roads share is told once
//   completed     a road came to the end of the course
//   terminated    the workshop is over
//
// The registration names the workshop: its course and beginning, from its own file, whatever the
// file is called. Ids follow from what is said, so a file can be sent twice, and again after it was
// gone on with. What was sent and then undone in the room stays sent: at one "run" and "choice" the
// option that the file has now is the one that counts.
//
// An answer's context has the extensions "run" and "choice" (from 0), "kind" of the run, "team" (a
// number from 0, when there are teams), "offered", "votes" (for each round the votes in the order
// of "offered"), "by" ("majority", "facilitator" or "only"), and "to". Its result is as in
// answer.h.
#ifndef XAPI_GROUP_STATEMENTS_H
#define XAPI_GROUP_STATEMENTS_H

#include "workshop/workshop.h"
#include "xapi/sender.h"

// Adds the lines. `whole`: nothing of the file had to be left out; otherwise no end is told. Of
// `setup`, attempt is not used; base_ms only when clock is "given". False: nothing was added.
bool group_statements_add(const Workshop *workshop, bool whole, const SenderSetup *setup, Buf *out,
                          Err *err);

#endif
