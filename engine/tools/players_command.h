// The half of `explore` that plays: simulated players, and the calibration rows. explore_command.c
// calls it when one of these is asked for.
#ifndef TOOLS_PLAYERS_COMMAND_H
#define TOOLS_PLAYERS_COMMAND_H

#include "tools/command.h"

// For the table of options.
#define PLAYERS_COMMAND_OPTIONS                                                                    \
  {"--player", "NAME[,...]",                                                                       \
   "Simulated players: curious, coercive, random, first, last, longest, shortest, kindest, "       \
   "second-kindest, middle-kindness, always-question, always-reflect, autonomy-keyword, obliger, " \
   "persuader, nice-then-push, avoid-extremes, skill=NN; or all."},                                \
      {"--plays", "N", "How often each of them plays, 2000 times unless said."}, {                 \
    "--calibration", NULL, "How he answers, beside what published sessions showed."                \
  }

bool players_command_asked(const CommandLine *line);

// With --player or --calibration. Ends with 1 when a player passes that must not, or a row is
// outside.
int players_command_run(const CommandWorld *world, const CommandLine *line);

#endif
