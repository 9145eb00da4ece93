// A workshop at every moment the wall shows differently, by a word: for goldens and for pictures.
#ifndef UNIT_WALL_STATES_H
#define UNIT_WALL_STATES_H

#include "room.h"
#include "wall/wall.h"

static const char *const wall_states[] = {"open",  "closed",    "second", "decided",   "overridden",
                                          "tie",   "paused",    "ended",  "reactions", "turning",
                                          "roads", "sentences", "teams",  "over"};
enum { WALL_STATES = sizeof wall_states / sizeof *wall_states };

static inline void say(Workshop *workshop, EventKind kind, const char *text) {
  room_do(workshop, (WorkshopEvent){.kind = kind, .text = text});
}

static inline void go_to_step(Workshop *workshop, WorkshopStep step) {
  room_do(workshop, (WorkshopEvent){.kind = EVENT_STEP, .step = step});
}

// A round of 24: most for the letter, some for the others.
static inline void count(Workshop *workshop, char most) {
  const Decision *decision = workshop_decision(workshop);
  int32_t others = 7;
  if (decision->offered < 2) return;
  room_votes(workshop, most, 12);
  for (uint32_t i = 0; i < decision->offered && others > 0; i++) {
    if (tally_letter(i) == most) continue;
    room_votes(workshop, tally_letter(i), others);
    others -= 3;
  }
}

static inline void close_at(Workshop *workshop, char most) {
  count(workshop, most);
  if (workshop_decision(workshop)->offered > 1) room_simply(workshop, EVENT_CLOSE);
}

static inline void take(Workshop *workshop, char letter) {
  const Story *story = workshop_story(workshop);
  const Decision *decision = workshop_decision(workshop);
  uint32_t option = decision->options[letter - 'A'];
  room_do(workshop, (WorkshopEvent){.kind = EVENT_CHOOSE,
                                    .text = story_text(story, story->options[option].id)});
}

static inline void take_first_until_over(Workshop *workshop) {
  while (workshop_phase(workshop) != PHASE_ENDED) take(workshop, 'A');
}

static inline void say_all(Workshop *workshop) {
  say(workshop, EVENT_PLUS, "We asked before we offered anything.");
  say(workshop, EVENT_DELTA, "Wait longer. We filled every silence ourselves.");
  say(workshop, EVENT_PLUS, "Nobody argued with her no.");
  say(workshop, EVENT_DELTA, "The third question in a row was an interview.");
  say(workshop, EVENT_PLUS, "The second vote: two minutes of talk changed half of the room.");
  say(workshop, EVENT_SENTENCE,
      "If she looks at the clock, then I say what I have understood so far.");
  say(workshop, EVENT_SENTENCE, "If I want to explain, then I ask one question more.");
}

// Two decisions, of which the second changed the room's mind and the third was overridden.
static inline void three_decisions(Workshop *workshop) {
  close_at(workshop, 'B');
  room_simply(workshop, EVENT_FOLLOW);
  close_at(workshop, 'A');
  room_simply(workshop, EVENT_AGAIN);
  close_at(workshop, 'B');
  room_simply(workshop, EVENT_FOLLOW);
  close_at(workshop, 'A');
  take(workshop, 'B');
}

static inline void wall_state_of(Workshop *workshop, const char *state) {
  if (strcmp(state, "open") == 0) {
    count(workshop, 'B');
  } else if (strcmp(state, "closed") == 0) {
    close_at(workshop, 'B');
  } else if (strcmp(state, "second") == 0) {
    close_at(workshop, 'A');
    room_simply(workshop, EVENT_AGAIN);
    close_at(workshop, 'B');
  } else if (strcmp(state, "decided") == 0) {
    close_at(workshop, 'B');
    room_simply(workshop, EVENT_FOLLOW);
  } else if (strcmp(state, "overridden") == 0) {
    close_at(workshop, 'B');
    take(workshop, 'A');
  } else if (strcmp(state, "tie") == 0) {
    room_votes(workshop, 'A', 7);
    room_votes(workshop, 'B', 7);
    room_simply(workshop, EVENT_CLOSE);
  } else if (strcmp(state, "paused") == 0) {
    room_simply(workshop, EVENT_PAUSE);
  } else if (strcmp(state, "ended") == 0) {
    take_first_until_over(workshop);
  } else if (strcmp(state, "over") == 0) {
    room_simply(workshop, EVENT_END);
  } else if (strcmp(state, "reactions") == 0) {
    say_all(workshop);
    go_to_step(workshop, STEP_REACTIONS);
  } else if (strcmp(state, "sentences") == 0) {
    say_all(workshop);
    go_to_step(workshop, STEP_SENTENCES);
  } else if (strcmp(state, "turning") == 0) {
    three_decisions(workshop);
    go_to_step(workshop, STEP_TURNING_POINTS);
  } else if (strcmp(state, "roads") == 0) {
    three_decisions(workshop);
    room_do(workshop, (WorkshopEvent){.kind = EVENT_BACK, .number = 1});
    take(workshop, 'A');
    go_to_step(workshop, STEP_TURNING_POINTS);
  } else if (strcmp(state, "teams") == 0) {
    three_decisions(workshop);
    say(workshop, EVENT_TEAM, "The window side");
    close_at(workshop, 'C');
    room_simply(workshop, EVENT_FOLLOW);
    take(workshop, 'A');
    take(workshop, 'A');
    go_to_step(workshop, STEP_TURNING_POINTS);
  } else {
    fail_msg("there is no state %s", state);
  }
}

#endif
