// One xAPI 1.0.3 statement, in one line of JSON: its frame, which is the same whatever it says.
//
//   statement_open       id, timestamp, actor, verb
//   ... the caller:      object (see activity.h), result
//   statement_context    registration, platform, language
//   ... the caller:      the activities of the context
//   statement_extensions those that all have
//   ... the caller:      extensions of its own
//   statement_close
//
// Journals hold no clock. A timestamp is the base of the sender and a millisecond for each step of
// the sequence: it tells the order, and never how long somebody took. The extension "clock" says
// where the base comes from: "given", "begun" (the name of the journal, or the head of a workshop's
// file) or "changed" (the file's own date).
//
// Our extensions are SENDER_IRI "/extension/<name>". In every context: sequence, clock, course (the
// hashes of its rules and words).
#ifndef XAPI_STATEMENT_H
#define XAPI_STATEMENT_H

#include "base/json.h"
#include "xapi/sender.h"

typedef enum Verb {  // of the ADL vocabulary
  VERB_INITIALIZED,
  VERB_ANSWERED,
  VERB_SUSPENDED,
  VERB_RESUMED,
  VERB_COMPLETED,
  VERB_PASSED,
  VERB_FAILED,
  VERB_TERMINATED,
  VERBS
} Verb;

typedef struct Statement {
  Json json;
  const Sender *sender;
  uint32_t sequence;  // its place among the attempt's statements; numbers may be left out
} Statement;

// `about` makes the id another one where sequence and verb are the same; "" when they never are.
Statement statement_open(const Sender *sender, Verb verb, uint32_t sequence, const char *about,
                         Buf *out);
void statement_context(Statement *statement);
void statement_extensions(Statement *statement);
void statement_close(Statement *statement);

// {"en": value}
void statement_words(Statement *statement, const char *key, const char *value);

// The key of an extension, of which the value is to follow; and the key with its value.
void statement_extension(Statement *statement, const char *name);
void statement_extension_text(Statement *statement, const char *name, const char *value);
void statement_extension_int(Statement *statement, const char *name, int64_t value);

#endif
