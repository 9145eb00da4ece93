// What somebody took the lines of a played conversation for: one label a line, a code of the
// codebook. The lines are those the debrief marks: said to the expert, in a move, before the
// ending. The key is what each was written as.
//
// A line may be written in several moves, and gets one label all the same. Which of its moves is the
// key is said beforehand and is the same for everybody (`labels_rule`), so that no label is better
// than another before the line was read.
//
// Labels are kept as comma-separated values, a row each as it is given:
//
//   turn,label,words
//   1,ASK-OPEN,0123456789abcdef
//   2,16,
//   1,REFLECT,0123456789abcdef
//
// Turns are counted from 1; of several labels for a turn the last counts. A label is a code's name,
// word or number. `words` is a digest of what was heard at that turn: labels of another conversation
// are refused by it. It may be empty, and the column may be left out.
#ifndef CODED_LABELS_H
#define CODED_LABELS_H

#include "base/buf.h"
#include "base/err.h"
#include "story/session.h"

enum { LABELS_MOST = 1000, LABELS_BYTES = 1 << 20, LABELS_NONE = 255 };

typedef struct LabelLine {
  uint32_t choice;   // of the session, from 0
  uint32_t entry;    // of its transcript: what was said
  uint64_t written;  // bit of code: all its moves
  uint8_t key;       // the code that counts
  uint8_t label;     // a code, LABELS_NONE: not yet
  uint64_t words;    // digest
} LabelLine;

typedef struct Labels {
  const Session *session;  // lent, with its course
  LabelLine *lines;
  uint32_t count;
} Labels;

// Finds the lines of the session's branch; valid until its next input. To be freed either way.
// False: there are none, or more than LABELS_MOST.
bool labels_begin(Labels *labels, const Session *session, Err *err);
void labels_free(Labels *labels);

// In a sentence, which move of a line counts.
extern const char labels_rule[];

// The code somebody means by `word`. False: `err` names the nearest.
bool labels_find_code(const Story *story, const char *word, uint8_t *out, Err *err);

// Takes the labels of a whole file, or none: `err` says "path:line:column: why".
bool labels_read(Labels *labels, const char *path, const char *text, Err *err);

void labels_write_head(Buf *out);
void labels_write(const Labels *labels, uint32_t line, Buf *out);  // the row of one that is given

// The first line without a label; `count` when all have one.
uint32_t labels_missing(const Labels *labels);

// A digest of all that can be labelled: the same for the same words at the same turns.
uint64_t labels_digest(const Labels *labels);

#endif
