#include "workshop/now.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

bool now_begin(Now *now, const Story *story, const WorkshopHead *head, Err *err) {
  *now = (Now){.story = story, .room = head->room, .unit = head->unit};
  WorkshopRun first = {.kind = RUN_FIRST, .parent = NONE};
  return runs_begin(now, first, &head->journal, err);
}

void now_free(Now *now) {
  for (uint32_t i = 0; i < now->run_count; i++) {
    session_free(now->runs[i].session);
    free(now->runs[i].decisions);
  }
  free(now->runs);
  free(now->said);
  *now = (Now){0};
}

// Where we are -----------------------------------------------------------------------------------

Decision *now_decision(const Now *now) {
  WorkshopRun *run = &now->runs[now->run];
  return session_over(run->session) ? NULL : &run->decisions[run->decision_count - 1];
}

WorkshopPhase now_phase(const Now *now) {
  const Decision *decision = now_decision(now);
  if (!decision) return PHASE_ENDED;
  return decision->closed ? PHASE_SHOWN : PHASE_VOTE;
}

static Tally *round_now(Decision *decision) {
  return &decision->rounds[decision->round_count - 1];
}

// Deciding ---------------------------------------------------------------------------------------

// What goes on with the conversation, while it is what the wall shows.
static bool can_go_on(const Now *now, Err *err) {
  if (now->paused) return err_set(err, "The workshop is paused: go on first.");
  return now->step == STEP_CONVERSATION ||
         err_set(err, "The debrief is on the wall: go back to the conversation first.");
}

static bool is_asked(const Now *now, Err *err) {
  if (!can_go_on(now, err)) return false;
  return now_decision(now) || err_set(err, "The conversation is over: there is nothing to decide.");
}

static bool is_open(const Now *now, Err *err) {
  if (!is_asked(now, err)) return false;
  return !now_decision(now)->closed ||
         err_set(err, "The round is closed: vote again, decide, or undo the closing.");
}

static bool count_votes(Now *now, const WorkshopEvent *event, Err *err) {
  return is_open(now, err) &&
         tally_set(round_now(now_decision(now)), event->option, event->number, err);
}

static bool close_round(Now *now, Err *err) {
  if (!is_open(now, err)) return false;
  Decision *decision = now_decision(now);
  if (tally_total(round_now(decision)) == 0)
    return err_set(err, "Nobody has voted yet: the round stays open.");
  decision->closed = true;
  return true;
}

static bool vote_again(Now *now, Err *err) {
  if (!is_asked(now, err)) return false;
  Decision *decision = now_decision(now);
  if (!decision->closed) return err_set(err, "The round is still open: close it first.");
  if (decision->round_count == WORKSHOP_ROUNDS)
    return err_set(err, "There were two rounds: decide now, or undo.");
  decision->round_count++;
  decision->closed = false;
  round_now(decision)->room = now->room;
  return true;
}

bool now_leader(const Now *now, uint32_t *place, Err *err) {
  Buf words = {0};
  if (!is_asked(now, err)) return false;
  Decision *decision = now_decision(now);
  *place = 0;
  if (decision->offered == 1) return true;
  if (!decision->closed) return err_set(err, "The round is still open: close it first.");
  if (tally_lead(round_now(decision), place) == TALLY_ONE) return true;
  tally_words(round_now(decision), &words);
  err_set(err, "It is %s: take one yourself, or vote again.", buf_text(&words));
  buf_free(&words);
  return false;
}

static bool decide(Now *now, uint32_t place, DecidedBy by, Err *err) {
  Decision *decision = now_decision(now);
  Session *session = now->runs[now->run].session;
  if (!session_choose(session, decision->options[place], err)) return false;
  decision->chosen = place;
  decision->by = by;
  runs_decide(now);
  return true;
}

static const char *option_id(const Now *now, uint32_t place) {
  uint32_t option = now_decision(now)->options[place];
  return story_text(now->story, now->story->options[option].id);
}

static bool follow(Now *now, const char *id, Err *err) {
  uint32_t place;
  if (!now_leader(now, &place, err)) return false;
  if (id && strcmp(option_id(now, place), id) != 0)
    return err_set(err, "%s is not what the room voted for", id);
  bool alone = now_decision(now)->offered == 1;
  return decide(now, place, alone ? DECIDED_ONLY : DECIDED_MAJORITY, err);
}

static bool find_place(const Now *now, const char *id, uint32_t *place, Err *err) {
  const Decision *decision = now_decision(now);
  for (*place = 0; *place < decision->offered; (*place)++)
    if (strcmp(option_id(now, *place), id) == 0) return true;
  return err_set(err, "%s is not offered here", id);
}

// Who takes what the room wants follows it, however it was asked for.
static DecidedBy decided_by(const Now *now, uint32_t place) {
  Err ignored;
  uint32_t leader;
  if (!now_leader(now, &leader, &ignored) || leader != place) return DECIDED_FACILITATOR;
  return now_decision(now)->offered == 1 ? DECIDED_ONLY : DECIDED_MAJORITY;
}

static bool choose(Now *now, const char *id, Err *err) {
  uint32_t place;
  if (!is_asked(now, err) || !find_place(now, id, &place, err)) return false;
  Decision *decision = now_decision(now);
  int32_t votes = tally_total(round_now(decision));
  if (!decision->closed && votes > 0)
    return err_set(err, "%" PRId32 " votes are counted: close the round first.", votes);
  return decide(now, place, decided_by(now, place), err);
}

// The rest ---------------------------------------------------------------------------------------

static bool set_room(Now *now, int32_t room, WorkshopUnit unit, Err *err) {
  Decision *decision = now_decision(now);
  if (room < 1 || room > WORKSHOP_ROOM_MOST)
    return err_set(err, "There are 1 to %d votes in a room.", WORKSHOP_ROOM_MOST);
  if (decision && !decision->closed && tally_total(round_now(decision)) > room)
    return err_set(err, "%" PRId32 " votes are counted already.", tally_total(round_now(decision)));
  if (decision && !decision->closed) round_now(decision)->room = room;
  now->room = room;
  now->unit = unit;
  return true;
}

static bool return_to(Now *now, int32_t run, Err *err) {
  if (run < 0 || (uint32_t)run >= now->run_count)
    return err_set(err, "There is no road %" PRId32 ".", run);
  if ((uint32_t)run == now->run) return err_set(err, "This is the road we are on.");
  now->run = (uint32_t)run;
  return true;
}

static bool pause(Now *now, bool paused, Err *err) {
  if (now->paused == paused)
    return err_set(err, paused ? "It is paused already." : "It is not paused.");
  now->paused = paused;
  return true;
}

static bool show_step(Now *now, WorkshopStep step, Err *err) {
  if (now->step == step) return err_set(err, "That is on the wall already.");
  now->step = step;
  now->paused = false;
  return true;
}

static bool say(Now *now, EventKind kind, const char *text, Err *err) {
  if (now->said_count == NOW_SAID)
    return err_set(err, "%d sentences are kept, and no more.", NOW_SAID);
  now->said = memory_push(now->said, now->said_count, &now->said_cap, sizeof *now->said);
  now->said[now->said_count++] = (WorkshopSaid){kind, text};
  return true;
}

static bool turn_agenda(Now *now, int32_t row, int64_t at_ms, Err *err) {
  if (row < 0) return err_set(err, "The agenda has no row before its first.");
  now->agenda_row = row;
  now->agenda_row_ms = at_ms;
  return true;
}

static bool end(Now *now) {
  now->over = true;
  return true;
}

static bool reveal(Now *now, bool reveals) {
  now->reveals = reveals;
  return true;
}

static bool back(Now *now, int32_t choice, Err *err) {
  if (choice < 0) return err_set(err, "There is no decision before the first.");
  return runs_back(now, (uint32_t)choice, err);
}

bool now_apply(Now *now, const WorkshopEvent *event, Err *err) {
  if (now->over) return err_set(err, "The workshop is over; undo takes that back.");
  switch (event->kind) {
    case EVENT_ROOM: return set_room(now, event->number, event->unit, err);
    case EVENT_VOTES: return count_votes(now, event, err);
    case EVENT_CLOSE: return close_round(now, err);
    case EVENT_AGAIN: return vote_again(now, err);
    case EVENT_FOLLOW: return follow(now, event->text, err);
    case EVENT_CHOOSE: return choose(now, event->text, err);
    case EVENT_BACK: return can_go_on(now, err) && back(now, event->number, err);
    case EVENT_SCENE:
      return can_go_on(now, err) && runs_scene(now, event->text, event->number != 0, err);
    case EVENT_TEAM: return can_go_on(now, err) && runs_team(now, event->text, err);
    case EVENT_VARIANT: return can_go_on(now, err) && runs_variant(now, event->text, err);
    case EVENT_RETURN: return can_go_on(now, err) && return_to(now, event->number, err);
    case EVENT_PAUSE: return pause(now, true, err);
    case EVENT_GO_ON: return pause(now, false, err);
    case EVENT_SHOW: return reveal(now, true);
    case EVENT_HIDE: return reveal(now, false);
    case EVENT_STEP: return show_step(now, event->step, err);
    case EVENT_PLUS:
    case EVENT_DELTA:
    case EVENT_SENTENCE: return say(now, event->kind, event->text, err);
    case EVENT_AGENDA: return turn_agenda(now, event->number, event->at_ms, err);
    case EVENT_END: return end(now);
    case EVENT_UNDO:
    case EVENT_COUNT: break;
  }
  return false;
}
