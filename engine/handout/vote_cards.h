// Cards to vote with, for a printer: each has a letter and its shape in its colour, as the wall
// shows them (page/ballot.h), large enough to be counted from ten metres, and told apart without
// colours. All cards of a page carry one letter, so that a cut through the pile gives whole sets:
// two sets a pile with two on a page, four with four.
#ifndef HANDOUT_VOTE_CARDS_H
#define HANDOUT_VOTE_CARDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

typedef enum VotePaper { PAPER_A4, PAPER_LETTER, PAPER_COUNT } VotePaper;

enum { VOTE_CARDS_LETTERS = 5 };  // A to E: more are hardly ever offered

typedef struct VoteCards {
  VotePaper paper;
  bool small;        // four on a page, and not two
  bool tables;       // for a table each: with a line for which
  uint32_t letters;  // 0: VOTE_CARDS_LETTERS; at most BALLOT_SIGNS
} VoteCards;

const char *vote_cards_paper_word(VotePaper paper);  // "a4", "letter"
bool vote_cards_find_paper(const char *word, VotePaper *out);

// One HTML file that stands alone. The same cards give the same bytes.
void vote_cards_add(const VoteCards *cards, Buf *out);

#endif
