// The journal: a session's head and its inputs in order, as lines of text. It is the save file, the
// undo stack, the evidence and the format of tests; it never stores results.
//
//   unpersuaded journal 1
//   course resident_expert
//   rules 0123456789abcdef
//   words 0123456789abcdef
//   seed 42
//   player Sam
//   from the_ask pushy              (only when the session began in the middle)
//   variant root=betrayal
//   begin
//   choose the_ask.door.what_does_it_mean
//   rewind 0                        (back to before this choice of the branch, counted from 0)
//   note plan If he says no, then I ask what it protects.
//   note resumed                    (what follows was played after the program was closed)
#ifndef STORY_JOURNAL_H
#define STORY_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "story/limits.h"

#define JOURNAL_RESUMED "resumed"

enum { JOURNAL_NAME = 64, JOURNAL_LONGEST_LINE = 4096, JOURNAL_BYTES = 4 << 20 };

typedef struct JournalHead {
  char course[JOURNAL_NAME];
  uint64_t rules, words, seed;
  char player[JOURNAL_NAME];
  char from[JOURNAL_NAME];  // "": the beginning
  bool pushy;
  char variant[LIMIT_VARIANTS][2][JOURNAL_NAME];  // name, value
  uint32_t variant_count;
} JournalHead;

typedef enum JournalKind { JOURNAL_CHOOSE, JOURNAL_REWIND, JOURNAL_NOTE } JournalKind;

typedef struct JournalInput {
  JournalKind kind;
  const char *text;  // the option's full id, or the note
  int32_t number;    // the choice to go back to
  int32_t line;      // of the file, from 1
} JournalInput;

typedef struct Journal {
  JournalHead head;
  JournalInput *inputs;
  uint32_t input_count;
  size_t good_bytes;  // of the file, up to the end of the last line that could be read
  Err fault;          // "" or what is wrong from there on, with its line
  char *chars;        // owns the texts
} Journal;

// Reads what can be read. False when not even the head is whole: `err` says what is wrong at which
// line. A bad or unfinished line further down keeps what stands before it and fills `fault`. `name`
// is used in sentences.
bool journal_read(Journal *journal, const char *name, const char *text, size_t length, Err *err);
void journal_free(Journal *journal);

void journal_write_head(const JournalHead *head, Buf *out);
void journal_write_input(const JournalInput *input,
                         Buf *out);  // control characters in a note become spaces

#endif
