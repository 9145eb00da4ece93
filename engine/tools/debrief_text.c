#include "tools/debrief_text.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "story/debrief.h"

enum { INDENT = 3 };

typedef struct Page {
  Session *session;
  const Story *story;
  const Debrief *debrief;
  int columns;
  Buf *out;
} Page;

static const char *words(const Page *page, Text text) {
  return session_fill(page->session, text);
}

// One paragraph, its lines indented.
static void say(Page *page, int indent, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void say(Page *page, int indent, const char *format, ...) {
  char text[4096];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  for (int i = 0; i < indent; i++) buf_add_char(page->out, ' ');
  buf_add_wrapped(page->out, text, page->columns, indent);
  buf_add_char(page->out, '\n');
}

static void heading(Page *page, const char *text) {
  buf_add_char(page->out, '\n');
  say(page, 0, "%s", text);
  buf_add_char(page->out, '\n');
}

static const char *expert_name(const Page *page) {
  const Story *story = page->story;
  if (story->mind_count == 0) return "";
  return words(page, story->cast[story->minds[0].speaker].label);
}

static const char *said(const Page *page, uint32_t option) {
  const Option *it = &page->story->options[option];
  return words(page, it->say ? it->say : it->does);
}

// What was thought -------------------------------------------------------------------------------

static void add_moments(Page *page) {
  const Debrief *debrief = page->debrief;
  if (debrief->moment_count == 0) return;
  heading(page, "What you could not hear");
  for (uint32_t i = 0; i < debrief->moment_count; i++) {
    const DebriefMoment *moment = &debrief->moments[i];
    const Exchange *exchange = session_exchange(page->session, moment->choice);
    say(page, 0, "At your line %" PRIu32 ", %s.", moment->choice + 1, moment->because);
    say(page, INDENT, "You: %s", said(page, exchange->option));
    if (*moment->reply) say(page, INDENT, "%s: %s", expert_name(page), moment->reply);
    say(page, INDENT, "Not said aloud: %s", moment->inner);
  }
}

// The record -------------------------------------------------------------------------------------

static void add_concerns(const Page *page, uint32_t mind, uint8_t concerns, Buf *out) {
  const MindStart *start = &page->story->minds[mind];
  for (uint32_t c = 0; c < start->concern_count; c++)
    if (concerns >> c & 1) buf_add_format(out, ", \"%s\"", words(page, start->concerns[c].name));
}

static void add_move(Page *page, const DebriefLine *line, uint32_t index) {
  const Exchange *exchange = line->exchange;
  const Move *move = &page->story->options[exchange->option].moves[index];
  const Landed *landed = &exchange->volley.moves[index];
  const Row *row = &page->story->rows[landed->row];
  Buf written = {0}, why = {0};
  buf_add(&written, words(page, page->story->codes[move->code].name));
  if (move->tag != TAG_NONE)
    buf_add_format(&written, " %s", words(page, page->story->tags[move->tag]));
  add_concerns(page, exchange->mind, move->concerns, &written);
  debrief_explain(page->session, line, index, &why);
  say(page, INDENT, "As written: %s. As received: %s, %s%s. %s", buf_text(&written),
      words(page, page->story->codes[row->received].name),
      words(page, page->story->landings[row->landing].id),
      landed->voided ? ", undone by the push beside it" : "", buf_text(&why));
  buf_free(&written);
  buf_free(&why);
}

static void add_changes(Page *page, const DebriefLine *line) {
  Buf all = {0};
  for (uint32_t a = 0; a < page->story->axis_count; a++)
    if (line->change[a] != 0)
      buf_add_format(&all, "%s%s %+" PRId32, all.length ? ", " : "",
                     words(page, page->story->axes[a].name), line->change[a]);
  if (all.length) say(page, INDENT, "%s.", buf_text(&all));
  buf_free(&all);
}

static void add_raised(Page *page, const DebriefLine *line) {
  Buf names = {0};
  add_concerns(page, line->exchange->mind, (uint8_t)line->raised, &names);
  if (names.length) say(page, INDENT, "Opened further: %s.", buf_text(&names) + 2);
  if (line->shut) say(page, INDENT, "A worry that could have been said here was not.");
  buf_free(&names);
}

static void add_advice(Page *page, const DebriefLine *line) {
  Buf all = {0};
  debrief_advice(page->story, line, &all);
  if (all.length)
    say(page, INDENT, "%s: %s", debrief_advice_label(page->story, line), buf_text(&all));
  buf_free(&all);
}

static void add_line(Page *page, const DebriefLine *line) {
  const Exchange *exchange = line->exchange;
  buf_add_char(page->out, '\n');
  say(page, 0, "Line %" PRIu32 ". You: %s", line->choice + 1, line->said);
  for (uint32_t i = 0; i < exchange->volley.move_count; i++) add_move(page, line, i);
  add_changes(page, line);
  add_raised(page, line);
  if (*line->inner) say(page, INDENT, "Not said aloud: %s", line->inner);
  add_advice(page, line);
}

// Lines `first` up to the one before `end`, none of which was said to somebody who listens.
static void add_passed_over(Page *page, uint32_t first, uint32_t end) {
  if (first == end) return;
  buf_add_char(page->out, '\n');
  if (end - first == 1) {
    say(page, 0, "Line %" PRIu32 " was no turn in this talk.", first + 1);
  } else {
    say(page, 0, "Lines %" PRIu32 " to %" PRIu32 " were no turns in this talk.", first + 1, end);
  }
}

static void add_meanings(Page *page) {
  const uint32_t moves = debrief_moves(page->story, page->debrief);
  heading(page, "What the moves mean");
  for (uint32_t i = 0; i < page->story->code_count_of_model; i++)
    if (moves >> i & 1)
      say(page, 0, "%s: %s", words(page, page->story->codes[i].name),
          words(page, page->story->codes[i].about));
}

static void add_sources(Page *page) {
  Text sources[LIMIT_CARDS];
  const uint32_t count = debrief_sources(page->story, page->debrief, sources);
  if (count == 0) return;
  heading(page, "Where the advice comes from");
  for (uint32_t i = 0; i < count; i++) say(page, 0, "%s.", words(page, sources[i]));
}

static void add_record(Page *page) {
  uint32_t told = 0;
  buf_add_char(page->out, '\n');
  say(page, 0, "The record, line by line");
  for (uint32_t i = 0; i < page->debrief->line_count; i++) {
    const DebriefLine *line = &page->debrief->lines[i];
    if (!debrief_counts(line->exchange)) continue;
    add_passed_over(page, told, line->choice);
    add_line(page, line);
    told = line->choice + 1;
  }
  if (page->debrief->line_count > told) add_passed_over(page, told, page->debrief->line_count);
}

// One other way ----------------------------------------------------------------------------------

static void add_instead(Page *page) {
  const DebriefInstead *instead = &page->debrief->instead;
  if (instead->choice == NONE) return;
  heading(page, "One other way");
  say(page, 0, "Go back to before your line %" PRIu32 " (write: back %" PRIu32 ") and try:",
      instead->choice + 1, instead->choice + 1);
  say(page, INDENT, "%s", said(page, instead->option));
  if (instead->why && *instead->why) say(page, INDENT, "%s", instead->why);
}

// The notebook against the truth -----------------------------------------------------------------

static const char *level_words(const Mind *mind, uint32_t concern) {
  switch (mind->level[concern]) {
    case 0: return "not said";
    case 1: return "said, not understood";
    case 2: return "understood";
    case 3: return "understood, and you know what it looks after";
    default:
      return mind->purpose >> concern & 1 ? "honoured, and you know what it looks after"
                                          : "honoured";
  }
}

static void add_drawn(Page *page) {
  const Story *story = page->story;
  Buf all = {0};
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const Choices *choices = &story->choices[story->variants[i]];
    buf_add_format(&all, "%s%s: %s", i ? ", " : "", words(page, choices->id),
                   choices->values[page->debrief->last->variant[i]]);
  }
  if (all.length) say(page, 0, "Drawn for this playthrough: %s.", buf_text(&all));
  buf_free(&all);
}

static void add_notebook(Page *page) {
  if (page->story->mind_count == 0) return;
  const MindStart *start = &page->story->minds[0];
  heading(page, "The notebook against the truth");
  for (uint32_t c = 0; c < start->concern_count; c++) {
    const Concern *concern = &start->concerns[c];
    say(page, 0, "%s: %s.", words(page, concern->name),
        level_words(&page->debrief->last->mind[0], c));
    say(page, INDENT, "%s", words(page, concern->truth));
  }
  add_drawn(page);
}

// The marks --------------------------------------------------------------------------------------

static void add_shares(Page *page, const Share *shares, const ShareScore *scores, uint32_t count,
                       const char *sign, const char *unit) {
  char value[16];
  for (uint32_t i = 0; i < count; i++) {
    score_print(scores[i].value, value);
    say(page, INDENT, "%s %s%s: %s", sign, value, unit, words(page, shares[i].about));
  }
}

static void add_mark(Page *page, uint32_t index) {
  char value[16];
  const Mark *mark = &page->story->marks[index];
  const MarkScore *score = &page->debrief->score.marks[index];
  score_print(score->value, value);
  say(page, 0, "%s: %s%s, %s.", words(page, mark->name), value,
      mark->kind == MARK_RATIO ? " per cent" : "", words(page, mark->about));
  if (mark->kind == MARK_RATIO || score->value == 0) return;
  add_shares(page, mark->lines, score->lines, mark->line_count, "plus", "");
  add_shares(page, mark->scaled, score->scaled, mark->scaled_count, "times", " per cent");
}

static void add_marks_of(Page *page, MarkKind kind) {
  for (uint32_t i = 0; i < page->story->mark_count; i++)
    if (page->story->marks[i].kind == kind) add_mark(page, i);
}

static void add_failing(Page *page, const char *name, const DebriefFailing *failing) {
  if (failing->count == 0) {
    say(page, 0, "%s: not once.", name);
    return;
  }
  const DebriefLine *line = &page->debrief->lines[failing->line];
  say(page, 0, "%s: %" PRIu32 " of your lines, line %" PRIu32 " most of all.", name, failing->count,
      line->choice + 1);
  say(page, INDENT, "You: %s", line->said);
  if (*line->inner) say(page, INDENT, "Not said aloud: %s", line->inner);
}

static void add_failings(Page *page) {
  heading(page, "Two ways past a person");
  add_failing(page, "Pushing", &page->debrief->pushes);
  add_failing(page, "Kind retreat", &page->debrief->retreats);
  say(page, 0, "%s", debrief_failings);
}

static void add_critical(Page *page) {
  char value[16];
  const Score *score = &page->debrief->score;
  if (score->critical_empty) {
    say(page, 0, "Critical moments: nothing you said was answered with a no.");
    return;
  }
  score_print(score->critical, value);
  say(page, 0,
      "Critical moments, your next line after a no: %s, from -100 to 100; %" PRId32 " of them.",
      value, page->debrief->last->critical_moments);
}

// A number as its row compares it: plain, a share of something, or a mark.
static void print_compared(const GateRow *row, int32_t value, char out[16]) {
  bool per_mille = row->per_count > 0 || row->of.kind == QUANTITY_MARK;
  if (per_mille) {
    score_print_tenths(value, out);
  } else {
    snprintf(out, 16, "%" PRId32, value);
  }
}

static void add_gate_row(Page *page, const GateRow *row, int32_t value, bool passed) {
  char has[16], wants[16] = "";
  const char *verdict = passed ? "yes" : "no", *bound = "";
  if (row->when) {
    say(page, INDENT, "%s: %s", words(page, row->about), verdict);
    return;
  }
  print_compared(row, value, has);
  if (row->at_least != INT32_MIN) {
    bound = ", at least ";
    print_compared(row, row->at_least, wants);
  } else if (row->at_most != INT32_MAX) {
    bound = ", at most ";
    print_compared(row, row->at_most, wants);
  }
  say(page, INDENT, "%s: %s%s%s: %s", words(page, row->about), has, bound, wants, verdict);
}

static void add_gate(Page *page, uint32_t index) {
  const Gate *gate = &page->story->gates[index];
  const GateScore *score = &page->debrief->score.gates[index];
  say(page, 0, "%s: %s.", words(page, gate->name),
      score->empty    ? "too few turns to say"
      : score->passed ? "passed"
                      : "not passed");
  for (uint32_t i = 0; i < gate->rows.count && !score->empty; i++)
    add_gate_row(page, &page->story->gate_rows[gate->rows.first + i], score->values[i],
                 score->rows[i]);
}

static void add_marks(Page *page) {
  heading(page, "The marks");
  if (page->debrief->score.empty) {
    say(page, 0, "Marks exist from %" PRId32 " turns on. You had %" PRId32 ".",
        page->story->marks_from, page->debrief->last->mind[0].volleys);
  } else {
    say(page, 0,
        "These are practice marks, out of 100. How it ended is in none of them, and the "
        "first two are never set off against each other.");
    add_marks_of(page, MARK_AXIS);
    add_marks_of(page, MARK_SKILL);
    add_marks_of(page, MARK_RATIO);
  }
  add_critical(page);
  for (uint32_t i = 0; i < page->story->gate_count; i++) add_gate(page, i);
}

static void add_ending(Page *page) {
  if (page->debrief->ending == NONE) return;
  const Ending *ending = &page->story->endings[page->debrief->ending];
  buf_add_char(page->out, '\n');
  say(page, 0, "How it ended: %s. %s", words(page, ending->name), words(page, ending->about));
}

// -------------------------------------------------------------------------------------------------

void debrief_text_add(Session *session, int columns, Buf *out) {
  Debrief debrief;
  debrief_make(session, &debrief);
  Page page = {.session = session,
               .story = session_story(session),
               .debrief = &debrief,
               .columns = columns,
               .out = out};
  buf_add_char(out, '\n');
  say(&page, 0, "The debrief");
  add_moments(&page);
  if (page.story->marked) {
    add_record(&page);
    add_meanings(&page);
    add_sources(&page);
  }
  add_instead(&page);
  add_notebook(&page);
  if (page.story->marked) {
    add_failings(&page);
    add_marks(&page);
    add_ending(&page);
  }
  debrief_free(&debrief);
}

uint32_t debrief_text_place(const Session *session) {
  uint32_t count, epilogue = session_epilogue(session);
  session_entries(session, &count);
  return epilogue < count || session_over(session) ? epilogue : NONE;
}
