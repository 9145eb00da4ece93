#include "tools/debrief_text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/prose.h"
#include "tools/debrief_page.h"

static const char *expert_name(const DebriefPage *page) {
  const Story *story = page->story;
  if (story->mind_count == 0) return "";
  return debrief_page_words(page, story->cast[story->minds[0].speaker].label);
}

static const char *said(const DebriefPage *page, uint32_t option) {
  const Option *it = &page->story->options[option];
  return debrief_page_words(page, it->say ? it->say : it->does);
}

// What was thought -------------------------------------------------------------------------------

static void add_moments(DebriefPage *page) {
  const Debrief *debrief = page->debrief;
  if (debrief->moment_count == 0) return;
  prose_heading(page->out, page->columns, "What you could not hear");
  for (uint32_t i = 0; i < debrief->moment_count; i++) {
    const DebriefMoment *moment = &debrief->moments[i];
    const Exchange *exchange = session_exchange(page->session, moment->choice);
    prose_say(page->out, page->columns, 0, "At your line %" PRIu32 ", %s.", moment->choice + 1,
              moment->because);
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "You: %s", said(page, exchange->option));
    if (*moment->reply)
      prose_say(page->out, page->columns, DEBRIEF_INDENT, "%s: %s", expert_name(page),
                moment->reply);
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "Not said aloud: %s", moment->inner);
  }
}

// The record -------------------------------------------------------------------------------------

static void add_concerns(const DebriefPage *page, uint32_t mind, uint8_t concerns, Buf *out) {
  const MindStart *start = &page->story->minds[mind];
  for (uint32_t c = 0; c < start->concern_count; c++)
    if (concerns >> c & 1)
      buf_add_format(out, ", \"%s\"", debrief_page_words(page, start->concerns[c].name));
}

static void add_move(DebriefPage *page, const DebriefLine *line, uint32_t index) {
  const Exchange *exchange = line->exchange;
  const Move *move = &page->story->options[exchange->option].moves[index];
  const Landed *landed = &exchange->volley.moves[index];
  const Row *row = &page->story->rows[landed->row];
  Buf written = {0}, why = {0};
  buf_add(&written, debrief_page_words(page, page->story->codes[move->code].name));
  if (move->tag != TAG_NONE)
    buf_add_format(&written, " %s", debrief_page_words(page, page->story->tags[move->tag]));
  add_concerns(page, exchange->mind, move->concerns, &written);
  debrief_explain(page->session, line, index, &why);
  prose_say(page->out, page->columns, DEBRIEF_INDENT, "As written: %s. As received: %s, %s%s. %s",
            buf_text(&written), debrief_page_words(page, page->story->codes[row->received].name),
            debrief_page_words(page, page->story->landings[row->landing].id),
            landed->voided ? ", undone by the push beside it" : "", buf_text(&why));
  buf_free(&written);
  buf_free(&why);
}

static void add_changes(DebriefPage *page, const DebriefLine *line) {
  Buf all = {0};
  for (uint32_t a = 0; a < page->story->axis_count; a++)
    if (line->change[a] != 0)
      buf_add_format(&all, "%s%s %+" PRId32, all.length ? ", " : "",
                     debrief_page_words(page, page->story->axes[a].name), line->change[a]);
  if (all.length) prose_say(page->out, page->columns, DEBRIEF_INDENT, "%s.", buf_text(&all));
  buf_free(&all);
}

static void add_raised(DebriefPage *page, const DebriefLine *line) {
  Buf names = {0};
  add_concerns(page, line->exchange->mind, (uint8_t)line->raised, &names);
  if (names.length)
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "Opened further: %s.",
              buf_text(&names) + 2);
  if (line->shut)
    prose_say(page->out, page->columns, DEBRIEF_INDENT,
              "A worry that could have been said here was not.");
  buf_free(&names);
}

static void add_advice(DebriefPage *page, const DebriefLine *line) {
  Buf all = {0};
  debrief_advice(page->story, line, &all);
  if (all.length)
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "%s: %s",
              debrief_advice_label(page->story, line), buf_text(&all));
  buf_free(&all);
}

static void add_line(DebriefPage *page, const DebriefLine *line) {
  const Exchange *exchange = line->exchange;
  buf_add_char(page->out, '\n');
  prose_say(page->out, page->columns, 0, "Line %" PRIu32 ". You: %s", line->choice + 1, line->said);
  for (uint32_t i = 0; i < exchange->volley.move_count; i++) add_move(page, line, i);
  add_changes(page, line);
  add_raised(page, line);
  if (*line->inner)
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "Not said aloud: %s", line->inner);
  add_advice(page, line);
}

// Lines `first` up to the one before `end`, none of which was said to somebody who listens.
static void add_passed_over(DebriefPage *page, uint32_t first, uint32_t end) {
  if (first == end) return;
  buf_add_char(page->out, '\n');
  if (end - first == 1) {
    prose_say(page->out, page->columns, 0, "Line %" PRIu32 " was no turn in this talk.", first + 1);
  } else {
    prose_say(page->out, page->columns, 0,
              "Lines %" PRIu32 " to %" PRIu32 " were no turns in this talk.", first + 1, end);
  }
}

static void add_meanings(DebriefPage *page) {
  const uint32_t moves = debrief_moves(page->story, page->debrief);
  prose_heading(page->out, page->columns, "What the moves mean");
  for (uint32_t i = 0; i < page->story->code_count_of_model; i++)
    if (moves >> i & 1)
      prose_say(page->out, page->columns, 0, "%s: %s",
                debrief_page_words(page, page->story->codes[i].name),
                debrief_page_words(page, page->story->codes[i].about));
}

static void add_sources(DebriefPage *page) {
  Text sources[LIMIT_CARDS];
  const uint32_t count = debrief_sources(page->story, page->debrief, sources);
  if (count == 0) return;
  prose_heading(page->out, page->columns, "Where the advice comes from");
  for (uint32_t i = 0; i < count; i++)
    prose_say(page->out, page->columns, 0, "%s.", debrief_page_words(page, sources[i]));
}

static void add_record(DebriefPage *page) {
  uint32_t told = 0;
  buf_add_char(page->out, '\n');
  prose_say(page->out, page->columns, 0, "The record, line by line");
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

static void add_instead(DebriefPage *page) {
  const DebriefInstead *instead = &page->debrief->instead;
  if (instead->choice == NONE) return;
  prose_heading(page->out, page->columns, "One other way");
  prose_say(page->out, page->columns, 0,
            "Go back to before your line %" PRIu32 " (write: back %" PRIu32 ") and try:",
            instead->choice + 1, instead->choice + 1);
  prose_say(page->out, page->columns, DEBRIEF_INDENT, "%s", said(page, instead->option));
  if (instead->why && *instead->why)
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "%s", instead->why);
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

static void add_drawn(DebriefPage *page) {
  const Story *story = page->story;
  Buf all = {0};
  for (uint32_t i = 0; i < story->variant_count; i++) {
    const Choices *choices = &story->choices[story->variants[i]];
    buf_add_format(&all, "%s%s: %s", i ? ", " : "", debrief_page_words(page, choices->id),
                   choices->values[page->debrief->last->variant[i]]);
  }
  if (all.length)
    prose_say(page->out, page->columns, 0, "Drawn for this playthrough: %s.", buf_text(&all));
  buf_free(&all);
}

static void add_notebook(DebriefPage *page) {
  if (page->story->mind_count == 0) return;
  const MindStart *start = &page->story->minds[0];
  prose_heading(page->out, page->columns, "The notebook against the truth");
  for (uint32_t c = 0; c < start->concern_count; c++) {
    const Concern *concern = &start->concerns[c];
    prose_say(page->out, page->columns, 0, "%s: %s.", debrief_page_words(page, concern->name),
              level_words(&page->debrief->last->mind[0], c));
    prose_say(page->out, page->columns, DEBRIEF_INDENT, "%s",
              debrief_page_words(page, concern->truth));
  }
  add_drawn(page);
}

// -------------------------------------------------------------------------------------------------

void debrief_text_add(Session *session, int columns, Buf *out) {
  Debrief debrief;
  debrief_make(session, &debrief);
  DebriefPage page = {.session = session,
                      .story = session_story(session),
                      .debrief = &debrief,
                      .columns = columns,
                      .out = out};
  buf_add_char(out, '\n');
  prose_say(page.out, page.columns, 0, "The debrief");
  add_moments(&page);
  if (page.story->marked) {
    add_record(&page);
    add_meanings(&page);
    add_sources(&page);
  }
  add_instead(&page);
  add_notebook(&page);
  if (page.story->marked) debrief_marks_add(&page);
  debrief_free(&debrief);
}

uint32_t debrief_text_place(const Session *session) {
  uint32_t count, epilogue = session_epilogue(session);
  session_entries(session, &count);
  return epilogue < count || session_over(session) ? epilogue : NONE;
}
