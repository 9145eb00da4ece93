// The record: the whole conversation with a margin. The player rates a line first, then the margin
// says what it was written as, how it was received and why, and what it did.
#include <stdio.h>
#include <stdlib.h>

#include "screens/pages.h"
#include "screens/review.h"
#include "screens/transcript.h"
#include "screens/words.h"

static bool is_rated_at_all(const DebriefLine *line) {
  return line->exchange->number != 0;
}

uint32_t record_waiting(Screens *screens) {
  const Debrief *debrief = review_debrief(screens);
  for (uint32_t i = 0; i < debrief->line_count && !screens->review.show_all; i++) {
    const DebriefLine *line = &debrief->lines[i];
    if (is_rated_at_all(line) && review_rating(screens, line->choice) == RATING_NONE)
      return line->choice;
  }
  return NONE;
}

static uint32_t lines_to_go(Screens *screens, uint32_t from) {
  const Debrief *debrief = review_debrief(screens);
  uint32_t count = 0;
  for (uint32_t i = 0; i < debrief->line_count; i++)
    if (debrief->lines[i].choice >= from && is_rated_at_all(&debrief->lines[i])) count++;
  return count;
}

// The margin -------------------------------------------------------------------------------------

// A label and what it says, side by side; the text stands in from the label's column.
static int draw_pair(Pen *pen, const char *label, Colour colour, const char *text, int x, int y,
                     int width) {
  int indent = pen_units(pen, 84);
  if (indent > width / 2) indent = width / 2;
  pen_capitals(pen, STYLE_CAPTION, pen->theme->soft, label, x, y, indent);
  return widgets_labelled(pen, STYLE_CAPTION, colour, label, text, x + indent, y, width - indent);
}

static void add_move(Screens *screens, const Move *move, Buf *out) {
  const Story *story = screens->story;
  buf_add(out, story_text(story, story->codes[move->code].name));
  if (move->tag == TAG_NONE) return;
  buf_add(out, ", ");
  words_plain(story_text(story, story->tags[move->tag]), out);
}

static void add_received(Screens *screens, const Landed *landed, Buf *out) {
  const Story *story = screens->story;
  const Row *row = &story->rows[landed->row];
  buf_add_format(out, "%s, ", story_text(story, story->codes[row->received].name));
  words_plain(story_text(story, story->landings[row->landing].id), out);
  if (landed->voided) buf_add(out, ", void beside a push");
}

static int draw_move(Screens *screens, Pen *pen, const DebriefLine *line, uint32_t move, int x,
                     int y, int width) {
  const Landed *landed = &line->exchange->volley.moves[move];
  const Theme *theme = pen->theme;
  bool push = screens->story->rows[landed->row].severity > 0;
  int top = y;
  Buf text = {0};
  add_move(screens, &screens->story->options[line->exchange->option].moves[move], &text);
  y += draw_pair(pen, "Written", theme->ink, buf_text(&text), x, y, width);
  buf_clear(&text);
  add_received(screens, landed, &text);
  y += draw_pair(pen, "Received", push ? theme->accent : theme->ink, buf_text(&text), x, y, width);
  buf_clear(&text);
  debrief_explain(screens->session, line, move, &text);
  y += widgets_text(pen, STYLE_CAPTION, theme->ink, buf_text(&text), x, y, width);
  buf_free(&text);
  return y - top;
}

static void add_change(Buf *out, const char *axis, int32_t change) {
  int32_t size = abs(change);
  const char *much = size <= 2 ? "a little " : size >= 8 ? "far " : "";
  buf_add_format(out, "%s%s %s%s\u00A0(%s%d)", out->length ? ", " : "", axis, much,
                 change > 0 ? "up" : "down", change > 0 ? "+" : "−", (int)size);
}

static void add_changes(Screens *screens, const DebriefLine *line, Buf *out) {
  const Story *story = screens->story;
  for (uint32_t i = 0; i < story->axis_count; i++)
    if (line->change[i] != 0)
      add_change(out, story_text(story, story->axes[i].name), line->change[i]);
  buf_add(out, out->length ? "." : "It moved nothing.");
}

static void add_raised(Screens *screens, const DebriefLine *line, Buf *out) {
  static const char *const levels[] = {"hidden", "voiced", "understood",
                                       "known for what it looks after", "honoured"};
  const Mind *after = &session_before(screens->session, line->choice + 1)->mind[0];
  const MindStart *mind = &screens->story->minds[0];
  for (uint32_t i = 0; i < mind->concern_count; i++) {
    if (!(line->raised >> i & 1)) continue;
    buf_add_format(out, "%s\"%s\" is %s.", out->length ? " " : "",
                   session_fill(screens->session, mind->concerns[i].name), levels[after->level[i]]);
  }
  if (line->shut)
    buf_add_format(out, "%sSomething that could have opened here stayed shut.",
                   out->length ? " " : "");
}

static int draw_effects(Screens *screens, Pen *pen, const DebriefLine *line, int x, int y,
                        int width) {
  const Theme *theme = pen->theme;
  int top = y;
  Buf text = {0};
  add_changes(screens, line, &text);
  y += widgets_text(pen, STYLE_CAPTION, theme->soft, buf_text(&text), x, y, width);
  buf_clear(&text);
  add_raised(screens, line, &text);
  y += widgets_text(pen, STYLE_CAPTION, theme->ink, buf_text(&text), x, y, width);
  if (*line->inner) {
    y += pen_units(pen, 4);
    y += widgets_text(pen, STYLE_ASIDE, theme->ink, line->inner, x, y, width) + pen_units(pen, 4);
  }
  buf_clear(&text);
  debrief_advice(screens->story, line, &text);
  if (text.length > 0)
    y += draw_pair(pen, debrief_advice_label(screens->story, line), theme->soft, buf_text(&text), x,
                   y, width);
  buf_free(&text);
  return y - top;
}

static int draw_margin(Screens *screens, Pen *pen, const DebriefLine *line, int x, int y,
                       int width) {
  static const char *const ratings[] = {"", "curious", "neutral", "pushing"};
  Rating rating = review_rating(screens, line->choice);
  int top = y;
  y += pen_units(pen, 5);  // its first baseline beside the first of the larger text
  if (rating != RATING_NONE)
    y += draw_pair(pen, "You said", pen->theme->ink, ratings[rating], x, y, width);
  for (uint32_t i = 0; i < line->exchange->volley.move_count; i++)
    y += draw_move(screens, pen, line, i, x, y, width);
  return y + draw_effects(screens, pen, line, x, y, width) - top;
}

static int draw_question(Screens *screens, Pen *pen, const DebriefLine *line, int x, int y,
                         int width) {
  static const char *const names[] = {"", "1 Curious", "2 Neutral", "3 Pushing"};
  (void)screens;
  int top = y, gap = pen_fine(pen, 2 * WIDGETS_RING);
  y +=
      widgets_text(pen, STYLE_STRONG, pen->theme->ink, "How was that line of yours?", x, y, width) +
      gap;
  for (int i = RATING_CURIOUS; i <= RATING_PUSHING; i++)
    y += widgets_mark(pen, ROLE_OPTION, names[i], false, ACTION_RATE + 4 * (int)line->choice + i, x,
                      y, width) +
         gap;
  return y - top;
}

// The page ---------------------------------------------------------------------------------------

typedef struct Columns {
  int x, width;                // of the conversation
  int margin_x, margin_width;  // beside it, or under it and set in
  bool beside;
} Columns;

static Columns divide(const Pen *pen, int x, int width) {
  int gap = pen_units(pen, 40), margin = pen_units(pen, 330), left = width - gap - margin;
  if (left >= pen_measure(pen, STYLE_SPEECH, 40))
    return (Columns){x, left, x + left + gap, margin, true};
  int indent = transcript_indent(pen);
  return (Columns){x, width, x + indent, width - indent, false};
}

typedef struct Reading {  // how far the record is drawn
  const Entry *entries;
  uint32_t count;  // of entries before the epilogue
  uint32_t next;   // entry after the last one drawn
  uint32_t scene;  // entry of the last heading drawn; NONE
} Reading;

// Exchanges that are not rated are left out. Then what is needed to understand the next one: the
// heading, when the scene is another one, and the last thing that was said to the player in it.
static int draw_lead(Screens *screens, Pen *pen, Reading *reading, uint32_t first,
                     const Columns *columns, int y) {
  int top = y;
  uint32_t scene = first, line = NONE;
  for (; scene > 0 && reading->entries[scene].kind != ENTRY_SCENE; scene--)
    if (line == NONE && scene < first && reading->entries[scene].kind == ENTRY_LINE &&
        reading->entries[scene].speaker != NONE)
      line = scene;
  if (reading->entries[scene].kind == ENTRY_SCENE && scene != reading->scene) {
    y += pen_units(pen, reading->scene == NONE ? 24 : 48);
    y += transcript_entry(screens, pen, &reading->entries[scene], 0, columns->x, y, columns->width);
    reading->scene = scene;
  }
  if (line == NONE || line < reading->next) return y - top;
  y += pen_units(pen, 18);
  return y +
         transcript_entry(screens, pen, &reading->entries[line], 0, columns->x, y, columns->width) -
         top;
}

// The entries of one exchange, up to the next scene.
static int draw_exchange(Screens *screens, Pen *pen, Reading *reading, uint32_t exchange,
                         const Columns *columns, int y) {
  int top = y;
  uint32_t at = reading->next;
  for (; at < reading->count && reading->entries[at].exchange == exchange; at++) {
    if (reading->entries[at].kind == ENTRY_SCENE) break;
    y += transcript_entry(screens, pen, reading->entries, at, columns->x, y, columns->width);
  }
  reading->next = at;
  return y - top;
}

// `*note` gets where the note on it begins: what a person wants to see when it is new.
static int draw_line(Screens *screens, Pen *pen, const DebriefLine *line, Reading *reading,
                     const Columns *columns, int y, bool waits, int *note) {
  uint32_t first = reading->next;
  while (first + 1 < reading->count && reading->entries[first].exchange <= line->choice) first++;
  int top = y, space = pen_units(pen, 18);
  y += draw_lead(screens, pen, reading, first, columns, y);
  reading->next = first;
  int text = draw_exchange(screens, pen, reading, line->choice + 1, columns, y), margin;
  int margin_y = columns->beside ? y + space : y + text + pen_units(pen, 10);
  if (waits)
    margin = draw_question(screens, pen, line, columns->margin_x, margin_y, columns->margin_width);
  else
    margin = draw_margin(screens, pen, line, columns->margin_x, margin_y, columns->margin_width);
  *note = margin_y - space;
  int below = margin_y + margin - y;
  return y + (below > text ? below : text) - top;
}

static int draw_rest(Screens *screens, Pen *pen, uint32_t waiting, const Columns *columns, int y) {
  uint32_t to_go = lines_to_go(screens, waiting) - 1;
  int top = y;
  char text[64];
  y += pen_units(pen, 28);
  pen_rule(pen, columns->x, y, columns->width);
  y += pen_units(pen, 14);
  snprintf(text, sizeof text,
           to_go == 1 ? "One more line after this one." : "%u more lines after this one.",
           (unsigned)to_go);
  if (to_go > 0)
    y += widgets_text(pen, STYLE_CAPTION, pen->theme->soft, text, columns->x, y, columns->width);
  Button all = {.name = "Show everything without rating", .action = ACTION_SHOW_ALL};
  y += pen_units(pen, 10);
  return y + widgets_buttons(pen, &all, 1, columns->x, y, columns->width) - top;
}

int record_page(Screens *screens, Pen *pen, int x, int y, int width) {
  const Debrief *debrief = review_debrief(screens);
  Columns columns = divide(pen, x, width);
  uint32_t waiting = record_waiting(screens), count;
  Reading reading = {.entries = session_entries(screens->session, &count), .scene = NONE};
  reading.count = session_epilogue(screens->session);
  int top = y;
  y += widgets_heading(pen, STYLE_HEADING, "The record", x, y, columns.width) + pen_units(pen, 4);
  y += widgets_text(
      pen, STYLE_LABEL, pen->theme->soft,
      "Every line of yours that counted: first how it was to you, then how it arrived.", x, y,
      columns.width);
  for (uint32_t i = 0; i < debrief->line_count; i++) {
    const DebriefLine *line = &debrief->lines[i];
    int note = y;
    if (!is_rated_at_all(line)) continue;
    y += draw_line(screens, pen, line, &reading, &columns, y, line->choice == waiting, &note);
    if (line->choice == screens->review.rated) screens->fresh_top = note - top;
    screens->fresh_bottom = y - top + pen_units(pen, 40);
    if (line->choice == waiting) return y + draw_rest(screens, pen, waiting, &columns, y) - top;
  }
  return y + meanings_draw(screens, pen, columns.x, y, columns.width) - top;
}
