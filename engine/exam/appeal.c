#include "exam/appeal.h"

#include <inttypes.h>

#include "base/prose.h"
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

static void add_concerns(const Page *page, const Exchange *exchange, const Move *move, Buf *out) {
  const MindStart *mind = &page->story->minds[exchange->mind];
  for (uint32_t c = 0; c < mind->concern_count; c++)
    if (move->concerns >> c & 1)
      buf_add_format(out, ", of %s", words(page, mind->concerns[c].name));
}

// What the row adds to the counts that marks are made of.
static void add_counts(const Page *page, const Row *row) {
  Buf all = {0};
  for (uint32_t i = 0; i < page->story->count_count; i++) {
    int32_t adds = row->counts[i];
    bool once = row->volley_counts >> i & 1;
    if (adds == 0 && !once) continue;
    buf_add_format(&all, "%s%s %+" PRId32 "%s", all.length ? ", " : "",
                   words(page, page->story->counts[i]), once ? 1 : adds,
                   once ? " once a turn" : "");
  }
  if (all.length) prose_say(page->out, page->columns, 2 * INDENT, "Counts: %s.", buf_text(&all));
  buf_free(&all);
}

static void add_move(const Page *page, const DebriefLine *line, uint32_t index) {
  const Exchange *exchange = line->exchange;
  const Move *move = &page->story->options[exchange->option].moves[index];
  const Landed *landed = &exchange->volley.moves[index];
  const Row *row = &page->story->rows[landed->row];
  Buf named = {0}, why = {0};
  add_concerns(page, exchange, move, &named);
  debrief_explain(page->session, line, index, &why);
  prose_say(page->out, page->columns, INDENT,
            "Written as %s%s. Received as %s, landing %s, severity %d, by the rule %s: %s",
            words(page, page->story->codes[move->code].name), buf_text(&named),
            words(page, page->story->codes[row->received].name),
            words(page, page->story->landings[row->landing].id), row->severity,
            words(page, row->id), buf_text(&why));
  if (!landed->voided) add_counts(page, row);
  buf_free(&named);
  buf_free(&why);
}

static void add_critical(const Page *page, const Volley *volley) {
  char value[16];
  if (!volley->critical) return;
  score_print(volley->critical_value * 500, value);
  prose_say(page->out, page->columns, INDENT, "It answers a no, and is worth %s there.", value);
}

// Which marks differ between the states before and after.
static void add_moved_marks(const Page *page, uint32_t choice) {
  Score before, after;
  score_work_out(page->story, session_before(page->session, choice), &before);
  score_work_out(page->story, session_before(page->session, choice + 1), &after);
  for (uint32_t i = 0; i < page->story->mark_count; i++) {
    char from[16], to[16];
    if (before.marks[i].value == after.marks[i].value) continue;
    score_print_tenths(before.marks[i].value, from);
    score_print_tenths(after.marks[i].value, to);
    prose_say(page->out, page->columns, 2 * INDENT, "%s: from %s to %s.",
              words(page, page->story->marks[i].name), from, to);
  }
}

static void add_line(const Page *page, const DebriefLine *line) {
  const Exchange *exchange = line->exchange;
  buf_add_char(page->out, '\n');
  prose_say(page->out, page->columns, 0, "Exchange %" PRIu32 ", %s. Said: %s", line->choice + 1,
            words(page, page->story->options[exchange->option].id), line->said);
  if (!debrief_counts(exchange)) {
    prose_say(page->out, page->columns, INDENT,
              "It is no turn of the talk, and counts in no mark.");
    return;
  }
  for (uint32_t i = 0; i < exchange->volley.move_count; i++) add_move(page, line, i);
  add_critical(page, &exchange->volley);
  prose_say(page->out, page->columns, INDENT, "Answered with: %s.",
            story_talk_name(exchange->talk));
  add_moved_marks(page, line->choice);
}

void appeal_add_text(Session *session, int columns, Buf *out) {
  Debrief debrief;
  const Story *story = session_story(session);
  debrief_make(session, &debrief);
  Page page = {session, story, &debrief, columns, out};
  prose_heading(out, columns, "Every exchange, and the rule behind every mark");
  prose_say(
      out, columns, 0,
      "Marks stand here as they would be if the talk had ended there; they count from %" PRId32
      " turns on. What came after the ending was decided counts in none.",
      story->marks_from);
  for (uint32_t i = 0; i < debrief.line_count && story->marked; i++)
    add_line(&page, &debrief.lines[i]);
  debrief_free(&debrief);
}
