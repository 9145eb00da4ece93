// Whose statements they are, and of which attempt: what is the same in all statements of a journal.
//
// The actor is an account whose name is a UUID made from the player's name, so that two attempts of
// one person are one actor and no name leaves the machine. Somebody with a list of names can try
// them one by one; with a key, a word that only the sender knows, that is no use. A player who gave
// no name is called what the course calls her, like everybody else who gave none: then each attempt
// is an actor of its own.
//
// A workshop's actor is a Group without members: an account that is made from the workshop itself,
// so that each workshop is a group of its own and nobody in it is anybody.
//
// The registration names the attempt. It is made from the name of the journal's file and from the
// journal's head without the hashes of the course, which change when the course does. So a journal
// keeps it while it is gone on with, mended or moved to another folder; under another file name it
// is another attempt. (From the head alone, two people with one seed would be one.)
#ifndef XAPI_SENDER_H
#define XAPI_SENDER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "story/journal.h"
#include "story/story.h"
#include "xapi/uuid.h"

// In front of all our names: reserved by RFC 2606, so it is nobody else's and leads nowhere.
#define SENDER_IRI "https://unpersuaded.invalid/xapi"

enum { SENDER_NAME = 256 };  // bytes of an actor's name, a key or a home page

typedef struct SenderSetup {
  const char *home;     // NULL: SENDER_IRI; the home page of the account, http:// or https://
  const char *actor;    // the account's name in plain words; NULL: opaque
  const char *key;      // NULL: none
  const char *attempt;  // the name of the journal's file, without folder and ending
  int64_t base_ms;      // the moment of the first statement, since 1970
  const char *clock;    // where that comes from: "given", "begun" or "changed"
} SenderSetup;

typedef struct Sender {
  const Story *story;
  Uuid registration;
  char home[SENDER_NAME], account[SENDER_NAME];
  bool group;  // the actor is a room and not a person
  int64_t base_ms;
  const char *clock;
} Sender;

// `head` is the journal's own. False: home, actor or key cannot be used, and `err` says why.
bool sender_init(Sender *sender, const SenderSetup *setup, const JournalHead *head,
                 const Story *story, Err *err);

// For a workshop: `name` says which. Of `setup`, `attempt` is not looked at: the same workshop under
// another file name is the same.
bool sender_init_group(Sender *sender, const SenderSetup *setup, const char *name,
                       const Story *story, Err *err);

// A statement's id, from everything that can make it another one: a name within the attempt, the
// actor, and the rules it was marked by.
Uuid sender_statement_id(const Sender *sender, const char *name);

#endif
