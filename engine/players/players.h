// Simulated players: rules of choosing that look at an option from outside (the longest, the
// kindest, always a question), a curious one that looks at what comes of it, and one that is
// curious only so often. A story whose naive players pass can be gamed; one whose curious player
// does not is unfair.
#ifndef PLAYERS_PLAYERS_H
#define PLAYERS_PLAYERS_H

#include "base/err.h"
#include "story/run.h"

typedef enum PlayersRule {
  PLAYERS_CURIOUS,   // the best option, always
  PLAYERS_COERCIVE,  // the heaviest push; ties by least trust over pressure, then as written
  PLAYERS_RANDOM,
  PLAYERS_FIRST,  // as shown
  PLAYERS_LAST,
  PLAYERS_LONGEST,  // by words
  PLAYERS_SHORTEST,
  PLAYERS_KINDEST,
  PLAYERS_SECOND_KINDEST,
  PLAYERS_MIDDLE_KINDNESS,  // of an even number the colder of the two
  PLAYERS_ALWAYS_QUESTION,
  PLAYERS_ALWAYS_REFLECT,
  PLAYERS_AUTONOMY_KEYWORD,
  PLAYERS_OBLIGER,
  PLAYERS_PERSUADER,
  PLAYERS_NICE_THEN_PUSH,  // the best for three fifths of its volleys, then coercive
  PLAYERS_AVOID_EXTREMES,  // neither the kindest nor the coldest
  PLAYERS_SKILL            // the best so often in a hundred, else any other
} PlayersRule;

enum { PLAYERS_NAME = 20, PLAYERS_MOST = 32 };

typedef struct Player {
  char name[PLAYERS_NAME];  // "longest", "skill=85"
  PlayersRule rule;
  uint32_t skill;  // in a hundred
  bool naive;      // must not pass
  bool needs_warmth;
} Player;

// Names with commas between them; "all" is every rule once, with skill=90. False: `err` names the
// nearest.
bool players_read(const char *names, Player out[PLAYERS_MOST], uint32_t *count, Err *err);

// One player at one playthrough.
typedef struct PlayersSeat {
  const Player *player;
  const Story *story;
  const int16_t *warmth;  // by option, twice the median rating; 0: not rated. NULL: no ratings
  int32_t turn;           // nice-then-push: volleys until it pushes
  uint64_t chance;        // spent by what is drawn
  bool leaned;            // a choice hung on the order shown, or on chance
} PlayersSeat;

// Which of the `count` options `shown`, in that order. A player whose kind is not offered takes the
// first.
uint32_t players_choose(PlayersSeat *seat, const State *state, const uint32_t *shown,
                        uint32_t count);

#endif
