// How long plays are: choices, volleys with the expert, and words a person reads in them (lines,
// and every option offered).
#ifndef PLAYERS_LENGTHS_H
#define PLAYERS_LENGTHS_H

#include "players/players.h"

typedef enum LengthsKind {
  LENGTHS_CHOICES,
  LENGTHS_VOLLEYS,
  LENGTHS_WORDS,
  LENGTHS_KINDS
} LengthsKind;

// Of one player's plays, standing in order of size: the least, a quarter on, the middle, ...
typedef struct Lengths {
  uint32_t plays;
  uint32_t least[LENGTHS_KINDS], lower[LENGTHS_KINDS], middle[LENGTHS_KINDS], upper[LENGTHS_KINDS],
      most[LENGTHS_KINDS];
} Lengths;

void lengths_of(const Story *story, const Player *player, uint32_t plays, Lengths *out);

uint32_t lengths_line_words(const Story *story, uint32_t line);  // spoken, and the stage line

#endif
