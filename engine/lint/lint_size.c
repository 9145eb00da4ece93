// A course with marks is written for so many turns with the expert: what the best play takes in
// every variant, and what plays by chance take.
#include "lint/lint.h"
#include "lint/pilot.h"

enum { LEAST = 18, MOST = 36, PLAYS = 200, NAME = 256 };

static int32_t play(const Story *story, uint32_t number, uint32_t skill, char name[NAME]) {
  Exchange exchange;
  Pilot pilot = pilot_start(story, number, skill);
  pilot_name(&pilot, name, NAME);
  while (pilot_waits(&pilot)) pilot_choose(&pilot, pilot_pick(&pilot), &exchange, NULL);
  return pilot.state.mind[0].volleys;
}

static bool fits(int32_t volleys) {
  return volleys >= LEAST && volleys <= MOST;
}

static void check_best(const Story *story, Findings *out) {
  char name[NAME];
  for (uint32_t v = 0; v < pilot_variants(story); v++) {
    int32_t volleys = play(story, v, 100, name);
    if (!fits(volleys))
      findings_add(
          out, "volleys", 0, (Place){0},
          "the best play%s%s has %d turns with the expert; a course is written for %d to %d",
          name[0] ? " with " : "", name, (int)volleys, LEAST, MOST);
  }
}

static void check_random(const Story *story, Findings *out) {
  char name[NAME];
  int fitting = 0;
  for (uint32_t i = 0; i < PLAYS; i++) fitting += fits(play(story, i, PILOT_RANDOM, name));
  if (fitting * 2 < PLAYS)
    findings_add(out, "volleys", 0, (Place){0},
                 "of %d plays by chance %d have %d to %d turns with the expert", PLAYS, fitting,
                 LEAST, MOST);
}

void lint_size(const Story *story, Findings *out) {
  check_best(story, out);
  check_random(story, out);
}
