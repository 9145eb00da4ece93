// The words of one turn: what stands under `moves` and under `landed`. Only moves_file.c needs
// this.
#ifndef CODED_MOVES_WORDS_H
#define CODED_MOVES_WORDS_H

#include "coded/moves_file.h"

typedef struct MovesWords {
  MovesFile *file;  // takes new names of concerns
  const Story *story;
  CodedSession *session;
  const char *moves, *landed;
  // When it is refused:
  bool in_landed;  // in which of the two
  const char *at;  // and where
  Err why;
} MovesWords;

bool moves_words_read(MovesWords *words, CodedTurn *turn);

#endif
