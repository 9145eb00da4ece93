#include "records/outcome.h"

#include <string.h>

#include "story/debrief.h"

static bool has_move(const Option *option, uint32_t code) {
  for (uint32_t i = 0; i < option->move_count; i++)
    if (option->moves[i].code == code) return true;
  return false;
}

static void count_written(const Story *story, const Exchange *exchange, Outcome *out) {
  const Option *option = &story->options[exchange->option];
  for (uint32_t i = 0; i < exchange->volley.move_count; i++) {
    const Landed *landed = &exchange->volley.moves[i];
    uint32_t code = option->moves[i].code;
    out->moves[code].written++;
    out->moves[code].landed += !landed->voided && story->rows[landed->row].received == code;
  }
}

// Where the best answer had a move of curiosity: did what was said have it too?
static void count_best(const Story *story, const State *before, uint32_t chosen, Outcome *out) {
  uint32_t best = score_best_option(story, before);
  if (best == NONE) return;
  for (uint32_t code = 0; code < story->code_count_of_model; code++) {
    if (story->codes[code].family != FAMILY_CURIOUS) continue;
    if (!has_move(&story->options[best], code)) continue;
    out->moves[code].best++;
    out->moves[code].taken += has_move(&story->options[chosen], code);
  }
}

static void count_lines(Session *session, const Debrief *debrief, Outcome *out) {
  const Story *story = session_story(session);
  for (uint32_t i = 0; i < debrief->line_count; i++) {
    const DebriefLine *line = &debrief->lines[i];
    if (!debrief_counts(line->exchange)) continue;
    out->lines++;
    out->pushes += line->exchange->volley.severity > 0;
    count_written(story, line->exchange, out);
    count_best(story, session_before(session, line->choice), line->exchange->option, out);
    out->shut += line->shut;
  }
}

static void count_concerns(const Story *story, const State *last, Outcome *out) {
  for (uint32_t c = 0; story->mind_count > 0 && c < story->minds[0].concern_count; c++)
    out->level[c] = last->mind[0].level[c];
}

static void read_debrief(Session *session, Outcome *out) {
  Debrief debrief;
  debrief_make(session, &debrief);
  out->ending = debrief.ending;
  out->finished = debrief.ending != NONE || session_over(session);
  out->scored =
      out->whole && out->finished && session_story(session)->marked && !debrief.score.empty;
  out->score = debrief.score;
  count_lines(session, &debrief, out);
  count_concerns(session_story(session), debrief.last, out);
  debrief_free(&debrief);
}

static void play_again(const Journal *journal, const Story *story, Outcome *out) {
  Err parted, err;
  Session *session = session_replay(story, journal, &parted, &err);
  if (!session || parted.text[0]) {
    out->trouble = session ? parted : err;
    session_free(session);
    return;
  }
  out->session = session;
  out->choices = session_choices(session);
  roads_find(session, &out->roads);
  read_debrief(session, out);
}

void outcome_work_out(const Journal *journal, const Story *story, const char *why, Outcome *out) {
  *out = (Outcome){.ending = NONE, .whole = journal->head.from[0] == '\0'};
  if (journal->fault.text[0]) {
    out->trouble = journal->fault;
  } else if (!story) {
    err_set(&out->trouble, "%s", why);
  } else {
    play_again(journal, story, out);
  }
}

void outcome_free(Outcome *outcome) {
  roads_free(&outcome->roads);
  session_free(outcome->session);
  outcome->session = NULL;
}
