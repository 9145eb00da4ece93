#include "facilitator/advance.h"

#include <stdio.h>

#include "facilitator/shown.h"

static void add(Advance *out, int action, const char *name) {
  if (out->count == ADVANCE_MOST) return;
  char *own = out->names[out->count];
  snprintf(own, ADVANCE_NAME, "%s", name);
  out->buttons[out->count] = (Button){.name = own, .action = action};
  out->count++;
}

static void add_letter(Advance *out, int action, const char *before, uint32_t option,
                       const char *after) {
  char name[ADVANCE_NAME];
  snprintf(name, sizeof name, "%s %c%s", before, tally_letter(option), after);
  add(out, action, name);
}

static void add_open(const Decision *decision, Advance *out) {
  if (decision->offered == 1)
    add_letter(out, PRESS_EVENT + EVENT_FOLLOW, "Go on with", 0, "");
  else
    add(out, PRESS_EVENT + EVENT_CLOSE, "Close the round");
}

static void add_follow(const Tally *tally, Advance *out) {
  Buf words = {0};
  uint32_t option;
  if (tally_lead(tally, &option) != TALLY_ONE) return;
  buf_add(&words, "Follow ");
  tally_words(tally, &words);
  add(out, PRESS_EVENT + EVENT_FOLLOW, buf_text(&words));
  buf_free(&words);
}

// Those that lead, or the others: `leading` says which. One that leads alone is followed.
static void add_takes(const Tally *tally, bool leading, Advance *out) {
  uint32_t lead = 0;
  bool one = tally_lead(tally, &lead) == TALLY_ONE;
  for (uint32_t i = 0; i < tally->offered; i++)
    if (!(one && i == lead) && leading == (tally->votes[i] == tally->votes[lead]))
      add_letter(out, PRESS_TAKE + (int)i, "Take", i, one ? " instead" : "");
}

// After a tie: once more, then the first of those that are tied.
static void add_shown(const Decision *decision, Advance *out) {
  const Tally *tally = &decision->rounds[decision->round_count - 1];
  add_follow(tally, out);
  if (decision->round_count < WORKSHOP_ROUNDS) add(out, PRESS_EVENT + EVENT_AGAIN, "Vote again");
  add_takes(tally, true, out);
  add_takes(tally, false, out);
}

static void add_conversation(const Facilitator *facilitator, Advance *out) {
  const Workshop *workshop = facilitator->workshop;
  if (shown_more(facilitator)) add(out, PRESS_READ_ON, "Read on");
  switch (workshop_phase(workshop)) {
    case PHASE_VOTE: add_open(workshop_decision(workshop), out); return;
    case PHASE_SHOWN: add_shown(workshop_decision(workshop), out); return;
    case PHASE_ENDED: add(out, PRESS_STEP + STEP_REACTIONS, "Debrief: reactions first"); return;
  }
}

static void add_debrief(const Facilitator *facilitator, WorkshopStep step, Advance *out) {
  if (shown_more(facilitator))
    add(out, PRESS_READ_ON, step == STEP_TURNING_POINTS ? "Next point" : "Read on");
  if (step == STEP_REACTIONS) add(out, PRESS_STEP + STEP_TURNING_POINTS, "Turning points");
  if (step == STEP_TURNING_POINTS) add(out, PRESS_STEP + STEP_SENTENCES, "Sentences");
  if (step == STEP_SENTENCES) add(out, PRESS_EVENT + EVENT_END, "End the workshop");
}

void advance_list(const Facilitator *facilitator, Advance *out) {
  const Workshop *workshop = facilitator->workshop;
  WorkshopStep step = workshop_step(workshop);
  out->count = 0;
  if (workshop_over(workshop))
    add(out, PRESS_LEAVE, "Leave");
  else if (workshop_paused(workshop))
    add(out, PRESS_EVENT + EVENT_GO_ON, "Go on");
  else if (step == STEP_CONVERSATION)
    add_conversation(facilitator, out);
  else
    add_debrief(facilitator, step, out);
}

int advance_action(const Facilitator *facilitator) {
  Advance list;
  advance_list(facilitator, &list);
  return list.buttons[0].action;
}

// Pressing ---------------------------------------------------------------------------------------

static void take(Screens *screens, uint32_t place) {
  const Workshop *workshop = facilitator_of(screens)->workshop;
  const Decision *decision = workshop_decision(workshop);
  const Story *story = workshop_story(workshop);
  if (!decision || place >= decision->offered) return;
  const char *id = story_text(story, story->options[decision->options[place]].id);
  facilitator_do(screens, (WorkshopEvent){.kind = EVENT_CHOOSE, .text = id});
}

bool advance_press(Screens *screens, int action) {
  if (action == PRESS_READ_ON || action == PRESS_READ_BACK)
    shown_turn(screens, action == PRESS_READ_ON ? 1 : -1);
  else if (action >= PRESS_TAKE && action < PRESS_TAKE + LIMIT_OPTIONS)
    take(screens, (uint32_t)(action - PRESS_TAKE));
  else if (action >= PRESS_STEP && action < PRESS_STEP + STEP_COUNT)
    facilitator_do(
        screens, (WorkshopEvent){.kind = EVENT_STEP, .step = (WorkshopStep)(action - PRESS_STEP)});
  else if (action >= PRESS_EVENT && action < PRESS_EVENT + EVENT_COUNT)
    facilitator_do(screens, (WorkshopEvent){.kind = (EventKind)(action - PRESS_EVENT)});
  else
    return false;
  return true;
}
