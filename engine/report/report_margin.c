// The notes on a turn: its moves as written and as received, what they did, what was not said
// aloud, and the advice.
#include <inttypes.h>
#include <stdio.h>

#include "report/report_words.h"

static void add_concerns(const Paper *paper, uint32_t mind, uint32_t concerns, Buf *out) {
  const MindStart *start = &paper->story->minds[mind];
  for (uint32_t c = 0, told = 0; c < start->concern_count; c++)
    if (concerns >> c & 1)
      buf_add_format(out, "%s\"%s\"", told++ ? ", " : "",
                     report_words_fill(paper, start->concerns[c].name));
}

// "Written", and what as.
static void add_pair(Paper *paper, const char *name, const char *text) {
  html_open(&paper->html, "p");
  html_say(&paper->html, "b", NULL, name);
  html_text(&paper->html, " ");
  printed_words(&paper->html, text);
  html_close(&paper->html, "p");
}

static void add_written(Paper *paper, const Exchange *exchange, const Move *move) {
  Buf text = {0};
  buf_add(&text, report_words_fill(paper, paper->story->codes[move->code].name));
  if (move->tag != TAG_NONE)
    buf_add_format(&text, ", %s", report_words_fill(paper, paper->story->tags[move->tag]));
  if (move->concerns) buf_add(&text, ", ");
  add_concerns(paper, exchange->mind, move->concerns, &text);
  add_pair(paper, "Written as", buf_text(&text));
  buf_free(&text);
}

static void add_received(Paper *paper, const Landed *landed) {
  const Row *row = &paper->story->rows[landed->row];
  Html *html = &paper->html;
  html_open(html, "p");
  html_say(html, "b", NULL, "Received as");
  html_text(html, " ");
  printed_words(html, report_words_fill(paper, paper->story->codes[row->received].name));
  html_text(html, ", ");
  printed_words(html, report_words_fill(paper, paper->story->landings[row->landing].id));
  if (row->severity > 0) html_format(html, ", severity %d", row->severity);
  if (landed->voided) html_text(html, ", undone by the push beside it");
  html_text(html, " (row ");
  html_say(html, "code", NULL, report_words_fill(paper, row->id));
  html_text(html, ")");
  html_close(html, "p");
}

static void add_move(Paper *paper, const DebriefLine *line, uint32_t index) {
  const Exchange *exchange = line->exchange;
  Buf why = {0};
  add_written(paper, exchange, &paper->story->options[exchange->option].moves[index]);
  add_received(paper, &exchange->volley.moves[index]);
  debrief_explain(paper->session, line, index, &why);
  printed_say(&paper->html, "p", "why", buf_text(&why));
  buf_free(&why);
}

// What it did ------------------------------------------------------------------------------------

// As it was before the line, and so much more or less.
static void add_change(Paper *paper, const DebriefLine *line, uint32_t axis) {
  const Mind *before = &session_before(paper->session, line->choice)->mind[0];
  int32_t change = line->change[axis];
  Html *html = &paper->html;
  html_open(html, "li");
  printed_words(html, report_words_fill(paper, paper->story->axes[axis].name));
  if (change == 0) {
    html_format(html, " stays at %" PRId32, before->axis[axis]);
  } else {
    html_text(html, " ");
    html_open(html, "strong");
    html_format(html, "%s%" PRId32, change > 0 ? "+" : "−", change > 0 ? change : -change);
    html_close(html, "strong");
    html_format(html, ", now %" PRId32, before->axis[axis] + change);
  }
  html_close(html, "li");
}

static void add_changes(Paper *paper, const DebriefLine *line) {
  html_open_class(&paper->html, "ul", "changes");
  for (uint32_t a = 0; a < paper->story->axis_count; a++) add_change(paper, line, a);
  html_close(&paper->html, "ul");
}

static void add_raised(Paper *paper, const DebriefLine *line) {
  Buf names = {0};
  add_concerns(paper, line->exchange->mind, line->raised, &names);
  if (names.length) add_pair(paper, "Opened further", buf_text(&names));
  if (line->shut)
    printed_say(&paper->html, "p", NULL, "Something that could have been said here stayed shut.");
  buf_free(&names);
}

// Where a line answers a no, what the answer is worth.
static void add_critical(Paper *paper, const DebriefLine *line) {
  const Volley *volley = &line->exchange->volley;
  if (!volley->critical) return;
  char text[64];
  int32_t percent = volley->critical_value * 50;
  snprintf(text, sizeof text, "%s%" PRId32 " on a scale from −100 to +100",
           percent > 0   ? "+"
           : percent < 0 ? "−"
                         : "",
           percent < 0 ? -percent : percent);
  add_pair(paper, "Answers a no:", text);
}

static void add_inner(Paper *paper, const DebriefLine *line) {
  if (!*line->inner) return;
  Html *html = &paper->html;
  html_open_class(html, "p", "inner");
  html_say(html, "b", NULL, "Not said aloud");
  html_text(html, " ");
  printed_say(html, "i", NULL, line->inner);
  html_close(html, "p");
}

static void add_advice(Paper *paper, const DebriefLine *line) {
  const Story *story = paper->story;
  const Range advice = story->options[line->exchange->option].advice;
  for (uint32_t i = advice.first; i < advice.first + advice.count; i++) {
    const char *id = story_text(story, story->advice_texts[i]);
    const uint32_t card = story_find_card(story, id);
    if (card == NONE) continue;
    Buf label = {0};
    buf_add_format(&label, "%s %s:", debrief_advice_label(story, line), id);
    add_pair(paper, buf_text(&label), report_words_fill(paper, story->cards[card].text));
    buf_free(&label);
  }
}

void report_margin_add(Paper *paper, const DebriefLine *line) {
  char name[48];
  snprintf(name, sizeof name, "Note on turn %" PRIu32, line->exchange->number);
  html_open_class(&paper->html, "div", "note");
  html_attribute(&paper->html, "role", "note");
  html_attribute(&paper->html, "aria-label", name);
  for (uint32_t i = 0; i < line->exchange->volley.move_count; i++) add_move(paper, line, i);
  add_changes(paper, line);
  add_raised(paper, line);
  add_critical(paper, line);
  add_inner(paper, line);
  add_advice(paper, line);
  html_close(&paper->html, "div");
}
