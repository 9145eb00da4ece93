// One playthrough by a simulated player, from the first line to the end. Bout number n is the same
// play every time: its variants are combination n, counted round, and n is its seed.
#ifndef PLAYERS_BOUT_H
#define PLAYERS_BOUT_H

#include "players/players.h"

enum { BOUT_LONGEST = 2000 };  // choices; a play that is not over by then is given up

typedef struct Bout {
  State last;        // where marks are taken from: when the ending was decided, else at the end
  uint32_t choices;  // all, the epilogue's too
  bool over;
  bool leaned;  // something hung on the order shown, or on chance
} Bout;

// Told what happens, in order: lines as they are shown, the options then offered, the exchange that
// came of one. NULL functions are not called.
typedef struct BoutSink {
  void (*line)(void *to, uint32_t line);
  void (*offer)(void *to, const uint32_t *shown, uint32_t count);
  void (*exchange)(void *to, const Exchange *exchange, const State *after);
  void *to;
} BoutSink;

uint32_t bout_combinations(const Story *story);  // of the variants, at least 1

// `warmth` as in PlayersSeat; the sink may be NULL.
void bout_play(const Story *story, const Player *player, const int16_t *warmth, uint32_t number,
               const BoutSink *sink, Bout *out);

#endif
