#include "story/debrief.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

typedef struct Reading {  // what one debrief is made from
  Session *session;
  const Story *story;
  Debrief *out;
} Reading;

bool debrief_counts(const Exchange *exchange) {
  return exchange->mind == 0;
}

// Lines ------------------------------------------------------------------------------------------

static const State *after(const Reading *reading, uint32_t choice) {
  return choice + 1 < session_choices(reading->session)
             ? session_before(reading->session, choice + 1)
             : session_state(reading->session);
}

// The first entry of an exchange of that kind for which `wanted` holds, or NULL.
static const Entry *find_entry(const Reading *reading, uint32_t choice, EntryKind kind,
                               bool (*wanted)(const Reading *reading, const Entry *entry)) {
  uint32_t count;
  const Entry *entries = session_entries(reading->session, &count);
  for (uint32_t i = 0; i < count; i++) {
    if (entries[i].exchange == choice + 1 && entries[i].kind == kind &&
        (!wanted || wanted(reading, &entries[i]))) {
      return &entries[i];
    }
  }
  return NULL;
}

static bool has_thought(const Reading *reading, const Entry *entry) {
  return reading->story->lines[entry->index].inner != 0;
}

static bool is_spoken(const Reading *reading, const Entry *entry) {
  return entry->speaker != NONE && !reading->story->cast[entry->speaker].player && entry->text[0];
}

static int32_t clamped(int32_t before, int32_t effect) {
  const int32_t value = before + effect;
  return (value < 0 ? 0 : value > 100 ? 100 : value) - before;
}

// Did a push put a hidden concern out of reach that was within it?
static bool shut_a_door(const Reading *reading, const Mind *before, const Mind *now,
                        const Volley *volley) {
  const MindStart *start = &reading->story->minds[volley->mind];
  for (uint32_t c = 0; c < start->concern_count && volley->severity > 0; c++) {
    const int32_t depth = start->concerns[c].depth;
    if (before->level[c] == 0 && depth <= before->openness && depth > now->openness) {
      return true;
    }
  }
  return false;
}

static void read_volley(const Reading *reading, DebriefLine *line) {
  const Volley *volley = &line->exchange->volley;
  const Mind *before = &session_before(reading->session, line->choice)->mind[volley->mind];
  const Mind *now = &after(reading, line->choice)->mind[volley->mind];
  for (uint32_t a = 0; a < LIMIT_AXES; a++) {
    line->change[a] = clamped(before->axis[a], volley->effect[a]);
  }
  for (uint32_t c = 0; c < LIMIT_CONCERNS; c++) {
    line->raised |= now->level[c] > before->level[c] ? 1u << c : 0;
  }
  line->shut = shut_a_door(reading, before, now, volley);
}

static void read_line(const Reading *reading, uint32_t choice, DebriefLine *line) {
  const Entry *said = find_entry(reading, choice, ENTRY_CHOICE, NULL);
  const Entry *thought = find_entry(reading, choice, ENTRY_LINE, has_thought);
  *line = (DebriefLine){.choice = choice,
                        .exchange = session_exchange(reading->session, choice),
                        .said = "",
                        .inner = ""};
  if (said) {
    line->said = said->text[0] ? said->text : said->does;
  }
  if (thought) {
    line->inner = session_fill(reading->session, reading->story->lines[thought->index].inner);
  }
  if (debrief_counts(line->exchange)) {
    read_volley(reading, line);
  }
}

static void read_lines(const Reading *reading) {
  const uint32_t decided = session_ending_choice(reading->session),
                 all = session_choices(reading->session);
  reading->out->line_count = decided == NONE ? all : decided;
  reading->out->lines = memory_new(reading->out->line_count + 1, sizeof *reading->out->lines);
  for (uint32_t i = 0; i < reading->out->line_count; i++) {
    read_line(reading, i, &reading->out->lines[i]);
  }
}

// Moments ----------------------------------------------------------------------------------------

static int levels_raised(const DebriefLine *line) {
  int count = 0;
  for (uint32_t c = 0; c < LIMIT_CONCERNS; c++) {
    count += line->raised >> c & 1;
  }
  return count;
}

// How much a line mattered: pushes most, then what he opened, then how a no was answered.
static int weight(const DebriefLine *line) {
  if (!debrief_counts(line->exchange) || !line->inner[0]) {
    return 0;
  }
  const Volley *volley = &line->exchange->volley;
  return 1 + 6 * volley->severity + 4 * levels_raised(line) + 8 * line->shut + 3 * volley->critical;
}

static const char *reason(const DebriefLine *line) {
  const Volley *volley = &line->exchange->volley;
  if (line->shut) {
    return "a push, and something you might have been told stayed shut";
  }
  if (volley->severity > 0) {
    return volley->critical ? "a push, right after a no" : "a push";
  }
  if (volley->voiced != NONE) {
    return "a worry said aloud for the first time";
  }
  if (line->raised) {
    return "you were let further in";
  }
  return volley->critical ? "your answer to a no" : "a turn in the talk";
}

static DebriefMoment moment_of(const Reading *reading, const DebriefLine *line) {
  const Entry *reply = find_entry(reading, line->choice, ENTRY_LINE, is_spoken);
  return (DebriefMoment){line->choice, line->inner, reply ? reply->text : "", reason(line)};
}

static bool taken(const uint32_t *picked, uint32_t count, uint32_t line) {
  for (uint32_t i = 0; i < count; i++) {
    if (picked[i] == line) {
      return true;
    }
  }
  return false;
}

static void pick_moments(const Reading *reading) {
  const Debrief *out = reading->out;
  uint32_t picked[DEBRIEF_MOMENTS], count = 0;
  while (count < DEBRIEF_MOMENTS) {
    uint32_t best = NONE;
    for (uint32_t i = 0; i < out->line_count; i++) {
      const int here = weight(&out->lines[i]);
      if (here > 0 && !taken(picked, count, i) &&
          (best == NONE || here > weight(&out->lines[best]))) {
        best = i;
      }
    }
    if (best == NONE) {
      break;
    }
    picked[count++] = best;
  }
  for (uint32_t i = 0; i < out->line_count; i++) {  // in the order they happened
    if (taken(picked, count, i)) {
      reading->out->moments[reading->out->moment_count++] = moment_of(reading, &out->lines[i]);
    }
  }
}

// One other way ----------------------------------------------------------------------------------

static int32_t step_of(const Reading *reading, uint32_t choice, uint32_t option) {
  const State *before = session_before(reading->session, choice);
  State now = *before;
  Exchange exchange;
  run_choose(reading->story, &now, option, &exchange, NULL);
  return score_step(reading->story, before, &now, &exchange);
}

static DebriefInstead instead_of(const Reading *reading, const DebriefLine *line) {
  const State *before = session_before(reading->session, line->choice);
  const Option *chosen = &reading->story->options[line->exchange->option];
  if (chosen->instead != NONE && run_offers(reading->story, before, chosen->instead)) {
    return (DebriefInstead){line->choice, chosen->instead,
                            session_fill(reading->session, chosen->why)};
  }
  return (DebriefInstead){line->choice, score_best_option(reading->story, before), ""};
}

static void find_instead(const Reading *reading) {
  int32_t most = 0;
  reading->out->instead = (DebriefInstead){NONE, NONE, ""};
  for (uint32_t i = 0; i < reading->out->line_count; i++) {
    const DebriefLine *line = &reading->out->lines[i];
    if (!debrief_counts(line->exchange)) {
      continue;
    }
    const DebriefInstead other = instead_of(reading, line);
    const int32_t gain =
        step_of(reading, i, other.option) - step_of(reading, i, line->exchange->option);
    const int32_t worth =
        gain > 0 ? 2 * gain + (other.why[0] != 0) : 0;  // an author's reason breaks ties
    if (worth > most) {
      most = worth;
      reading->out->instead = other;
    }
  }
}

// Two ways past a person -------------------------------------------------------------------------

const char debrief_failings[] =
    "A push costs trust at once, and is easy to see. A kind retreat costs nothing that evening, "
    "and "
    "leaves the reason where it was. After either, nobody knows more than before.";

// A subject dropped weighs more than one talked away; 0: the line stayed with it.
static int retreat_weight(const Story *story, const Volley *volley) {
  int weight = 0;
  for (uint32_t i = 0; i < volley->move_count; i++) {
    const Row *row = &story->rows[volley->moves[i].row];
    const int here = row->sets ? 2 : 1;
    if (story->codes[row->received].family == FAMILY_AVOIDANT && here > weight) {
      weight = here;
    }
  }
  return weight;
}

static int failing_weight(const Story *story, const DebriefLine *line, bool push) {
  if (!debrief_counts(line->exchange)) {
    return 0;
  }
  const Volley *volley = &line->exchange->volley;
  return push ? volley->severity : retreat_weight(story, volley);
}

static DebriefFailing find_failing(const Reading *reading, bool push) {
  DebriefFailing failing = {0, NONE};
  int most = 0;
  for (uint32_t i = 0; i < reading->out->line_count; i++) {
    const int here = failing_weight(reading->story, &reading->out->lines[i], push);
    failing.count += here > 0;
    if (here > most) {
      most = here;
      failing.line = i;
    }
  }
  return failing;
}

// All of it --------------------------------------------------------------------------------------

void debrief_make(Session *session, Debrief *out) {
  *out = (Debrief){.ending = NONE};
  const Reading reading = {session, session_story(session), out};
  read_lines(&reading);
  pick_moments(&reading);
  find_instead(&reading);
  out->pushes = find_failing(&reading, true);
  out->retreats = find_failing(&reading, false);
  out->last = out->line_count < session_choices(session) ? session_before(session, out->line_count)
                                                         : session_state(session);
  out->ending =
      session_state(session)->ending ? (uint32_t)session_state(session)->ending - 1 : NONE;
  score_work_out(reading.story, out->last, &out->score);
}

void debrief_free(Debrief *debrief) {
  free(debrief->lines);
  *debrief = (Debrief){0};
}

void debrief_explain(const Session *session, const DebriefLine *line, uint32_t move, Buf *out) {
  const Story *story = session_story(session);
  const Landed *landed = &line->exchange->volley.moves[move];
  const Row *row = &story->rows[landed->row];
  if (landed->voided) {
    buf_add(out, "It was said in one breath with a push, so it did nothing.");
    return;
  }
  buf_add(out, story_text(story, row->about ? row->about : story->landings[row->landing].about));
}

static uint32_t moves_of(const Story *story, const Exchange *exchange) {
  uint32_t moves = 0;
  for (uint32_t i = 0; i < exchange->volley.move_count; i++) {
    moves |= 1u << story->options[exchange->option].moves[i].code;
    moves |= 1u << story->rows[exchange->volley.moves[i].row].received;
  }
  return moves;
}

uint32_t debrief_moves(const Story *story, const Debrief *debrief) {
  uint32_t moves = 0;
  for (uint32_t i = 0; i < debrief->line_count; i++) {
    const Exchange *exchange = debrief->lines[i].exchange;
    moves |= debrief_counts(exchange) ? moves_of(story, exchange) : 0;
  }
  return moves;
}

// Advice -----------------------------------------------------------------------------------------

const char *debrief_advice_label(const Story *story, const DebriefLine *line) {
  const Volley *volley = &line->exchange->volley;
  if (!debrief_counts(line->exchange) || story->landings[volley->landing].weak) {
    return "Touches";
  }
  return volley->severity > 0 || retreat_weight(story, volley) > 0 ? "Goes against" : "Follows";
}

void debrief_advice(const Story *story, const DebriefLine *line, Buf *out) {
  const Range advice = story->options[line->exchange->option].advice;
  for (uint32_t i = advice.first; i < advice.first + advice.count; i++) {
    const uint32_t card = story_find_card(story, story_text(story, story->advice_texts[i]));
    if (card != NONE) {
      buf_add_format(out, "%s%s", out->length ? " " : "",
                     story_text(story, story->cards[card].text));
    }
  }
}

static bool has_source(const Story *story, const Text *sources, uint32_t count, Text source) {
  for (uint32_t i = 0; i < count; i++) {
    if (strcmp(story_text(story, sources[i]), story_text(story, source)) == 0) {
      return true;
    }
  }
  return false;
}

uint32_t debrief_sources(const Story *story, const Debrief *debrief, Text out[LIMIT_CARDS]) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < debrief->line_count; i++) {
    if (!debrief_counts(debrief->lines[i].exchange)) {
      continue;
    }
    const Range advice = story->options[debrief->lines[i].exchange->option].advice;
    for (uint32_t a = advice.first; a < advice.first + advice.count; a++) {
      const uint32_t card = story_find_card(story, story_text(story, story->advice_texts[a]));
      if (card != NONE && !has_source(story, out, count, story->cards[card].source)) {
        out[count++] = story->cards[card].source;
      }
    }
  }
  return count;
}
