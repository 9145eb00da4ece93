#include "facilitator/phrases.h"
#include "screens/words.h"

#include <inttypes.h>
#include <string.h>

const char *phrases_option(const Workshop *workshop, uint32_t option) {
  const Story *story = workshop_story(workshop);
  const Option *it = &story->options[option];
  bool said = *story_text(story, it->say) != '\0';
  return session_fill(workshop_session(workshop), said ? it->say : it->does);
}

void phrases_amount(int32_t number, WorkshopUnit unit, Buf *out) {
  static const char *const one[UNIT_COUNT] = {"person", "pair", "table"};
  buf_add_format(out, "%" PRId32 " %s", number, number == 1 ? one[unit] : event_unit_word(unit));
}

void phrases_voted(const Tally *tally, WorkshopUnit unit, Buf *out) {
  buf_add_format(out, "%" PRId32 " of ", tally_total(tally));
  if (unit == UNIT_PEOPLE)
    buf_add_format(out, "%" PRId32, tally->room);
  else
    phrases_amount(tally->room, unit, out);
  buf_add(out, " have voted");
}

// What undo would take back -----------------------------------------------------------------------

// The letter of what was decided last on this road.
static char letter_taken(const Workshop *workshop) {
  uint32_t choices = session_choices(workshop_session(workshop));
  const Decision *decision =
      choices > 0 ? workshop_decision_at(workshop, workshop_run(workshop), choices - 1) : NULL;
  return decision && decision->chosen != NONE ? tally_letter(decision->chosen) : '?';
}

static void add_step(WorkshopStep step, Buf *out) {
  static const char *const steps[STEP_COUNT] = {"going back to the conversation", "the reactions",
                                                "the turning points", "the sentences"};
  buf_add(out, steps[step]);
}

static void add_quoted(const char *text, Buf *out) {
  enum { MOST = 24 };
  buf_add_char(out, '"');
  buf_add_plain(out, text, MOST);
  buf_add(out, strlen(text) > MOST ? "...\"" : "\"");
}

void phrases_event(const Workshop *workshop, const WorkshopEvent *event, Buf *out) {
  switch (event->kind) {
    case EVENT_ROOM:
      buf_add(out, "the room, ");
      phrases_amount(event->number, event->unit, out);
      return;
    case EVENT_VOTES:
      buf_add_format(out, "%" PRId32 " for %c", event->number, tally_letter(event->option));
      return;
    case EVENT_CLOSE: buf_add(out, "closing the round"); return;
    case EVENT_AGAIN: buf_add(out, "voting again"); return;
    case EVENT_FOLLOW: buf_add_format(out, "following %c", letter_taken(workshop)); return;
    case EVENT_CHOOSE: buf_add_format(out, "taking %c", letter_taken(workshop)); return;
    case EVENT_BACK: buf_add(out, "going back"); return;
    case EVENT_SCENE: buf_add(out, "the jump"); return;
    case EVENT_TEAM:
      buf_add(out, "the team ");
      add_quoted(event->text, out);
      return;
    case EVENT_VARIANT: buf_add(out, "somebody else"); return;
    case EVENT_RETURN: buf_add(out, "the return"); return;
    case EVENT_PAUSE: buf_add(out, "the pause"); return;
    case EVENT_GO_ON: buf_add(out, "going on"); return;
    case EVENT_SHOW: buf_add(out, "showing what was drawn"); return;
    case EVENT_HIDE: buf_add(out, "hiding what was drawn"); return;
    case EVENT_STEP: add_step(event->step, out); return;
    case EVENT_PLUS:
    case EVENT_DELTA:
    case EVENT_SENTENCE: add_quoted(event->text, out); return;
    case EVENT_AGENDA: buf_add(out, "the row of the agenda"); return;
    case EVENT_END: buf_add(out, "the end"); return;
    case EVENT_UNDO:
    case EVENT_COUNT: return;
  }
}

// Roads ------------------------------------------------------------------------------------------

static void add_scene(const Workshop *workshop, const JournalHead *head, Buf *out) {
  const Story *story = workshop_story(workshop);
  uint32_t scene = story_find_scene(story, head->from);
  buf_add(out, scene == NONE ? head->from : story_text(story, story->scenes[scene].title));
  if (head->pushy) buf_add(out, ", as after pushing");
}

static void add_variant(const char *variant, Buf *out) {
  const char *equals = strchr(variant, '=');
  Buf name = {0};
  buf_add_bytes(&name, variant, equals ? (size_t)(equals - variant) : strlen(variant));
  words_plain(buf_text(&name), out);
  buf_add(out, " is ");
  words_plain(equals ? equals + 1 : "", out);
  buf_free(&name);
}

void phrases_run(const Workshop *workshop, uint32_t run, Buf *out) {
  uint32_t count;
  const WorkshopRun *it = &workshop_runs(workshop, &count)[run];
  buf_add_format(out, "%" PRIu32 ". ", run + 1);
  switch (it->kind) {
    case RUN_FIRST: buf_add(out, "The first road"); break;
    case RUN_ROAD:
      buf_add_format(out, "Another way from decision %" PRIu32 " of road %" PRIu32, it->shared + 1,
                     it->parent + 1);
      break;
    case RUN_SCENE: add_scene(workshop, session_head(it->session), out); break;
    case RUN_TEAM: buf_add(out, "From the beginning"); break;
    case RUN_VARIANT: add_variant(it->variant, out); break;
  }
  if (*it->team) buf_add_format(out, ", team %s", it->team);
}

static void add_lead(const Decision *decision, Buf *out) {
  tally_words(&decision->rounds[decision->round_count - 1], out);
  if (decision->by == DECIDED_MAJORITY)
    buf_add(out, ", followed.");
  else
    buf_add_format(out, "; you took %c.", tally_letter(decision->chosen));
}

void phrases_last_time(const Workshop *workshop, Buf *out) {
  uint32_t count, now = workshop_run(workshop);
  const WorkshopRun *run = &workshop_runs(workshop, &count)[now];
  if (run->kind != RUN_ROAD || session_choices(run->session) != run->shared) return;
  const Decision *there = workshop_decision_at(workshop, run->parent, run->shared);
  if (!there || there->chosen == NONE || there->by == DECIDED_ONLY) return;
  buf_add(out, "Last time here: ");
  add_lead(there, out);
}

// Votes ------------------------------------------------------------------------------------------

static void add_round(const Tally *tally, Buf *out) {
  bool first = true;
  for (uint32_t i = 0; i < tally->offered; i++) {
    if (tally->votes[i] == 0) continue;
    buf_add_format(out, "%s%c %" PRId32, first ? "" : ", ", tally_letter(i), tally->votes[i]);
    first = false;
  }
  if (first) buf_add(out, "no votes");
}

static void add_outcome(const Decision *decision, Buf *out) {
  if (decision->chosen == NONE) return;
  char letter = tally_letter(decision->chosen);
  switch (decision->by) {
    case DECIDED_NOT: return;
    case DECIDED_MAJORITY: buf_add_format(out, " %c was followed.", letter); return;
    case DECIDED_FACILITATOR: buf_add_format(out, " You took %c.", letter); return;
    case DECIDED_ONLY: return;
  }
}

void phrases_decision(const Decision *decision, Buf *out) {
  if (decision->by == DECIDED_ONLY) {
    buf_add(out, "There was only this.");
    return;
  }
  for (uint32_t i = 0; i < decision->round_count; i++) {
    if (i > 0) buf_add(out, "; then ");
    add_round(&decision->rounds[i], out);
  }
  buf_add_char(out, '.');
  add_outcome(decision, out);
}
