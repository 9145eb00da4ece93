#include "report/report_csv.h"

#include "base/csv.h"
#include "story/debrief.h"

// The header -------------------------------------------------------------------------------------

// What is put together from ids may begin with anything as well.
static void add_made(CsvLine *line, Buf *made) {
  csv_put_words(line, buf_text(made));
  buf_clear(made);
}

static void add_header(const Story *story, CsvLine *line) {
  static const char *const names[] = {"turn",     "scene",    "option", "said",    "reply",
                                      "written",  "received", "rows",   "landing", "severity",
                                      "after_no", "opened",   "advice"};
  Buf made = {0};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) csv_put_words(line, names[i]);
  for (uint32_t a = 0; a < story->axis_count; a++) {
    buf_add_format(&made, "%s_before", story_text(story, story->axes[a].id));
    add_made(line, &made);
    buf_add_format(&made, "%s_after", story_text(story, story->axes[a].id));
    add_made(line, &made);
  }
  buf_free(&made);
  csv_end_line(line);
}

// Cells ------------------------------------------------------------------------------------------

typedef struct Record {
  Session *session;
  const Story *story;
  const DebriefLine *line;
} Record;

static const Option *option_of(const Record *record) {
  return &record->story->options[record->line->exchange->option];
}

static const char *reply_of(const Record *record) {
  uint32_t count;
  const Entry *entries = session_entries(record->session, &count);
  for (uint32_t i = 0; i < count; i++) {
    const Entry *entry = &entries[i];
    if (entry->exchange == record->line->choice + 1 && entry->kind == ENTRY_LINE &&
        entry->speaker != NONE && !record->story->cast[entry->speaker].player)
      return *entry->text ? entry->text : entry->does;
  }
  return "";
}

static void add_written(const Record *record, Buf *out) {
  const Option *option = option_of(record);
  for (uint32_t i = 0; i < option->move_count; i++) {
    const Move *move = &option->moves[i];
    buf_add_format(out, "%s%s", i ? " + " : "",
                   story_text(record->story, record->story->codes[move->code].id));
    if (move->tag != TAG_NONE)
      buf_add_format(out, ":%s", story_text(record->story, record->story->tags[move->tag]));
  }
}

static void add_landed(const Record *record, bool rows, Buf *out) {
  const Volley *volley = &record->line->exchange->volley;
  for (uint32_t i = 0; i < volley->move_count; i++) {
    const Row *row = &record->story->rows[volley->moves[i].row];
    Text text = rows ? row->id : record->story->codes[row->received].id;
    buf_add_format(out, "%s%s", i ? " + " : "", story_text(record->story, text));
  }
}

static void add_opened(const Record *record, Buf *out) {
  const MindStart *start = &record->story->minds[0];
  if (record->line->shut) buf_add(out, "shut");
  for (uint32_t c = 0; c < start->concern_count; c++)
    if (record->line->raised >> c & 1)
      buf_add_format(out, "%s%s", out->length ? " " : "",
                     story_text(record->story, start->concerns[c].id));
}

static void add_advice(const Record *record, Buf *out) {
  const Range advice = option_of(record)->advice;
  for (uint32_t i = 0; i < advice.count; i++)
    buf_add_format(out, "%s%s", i ? " " : "",
                   story_text(record->story, record->story->advice_texts[advice.first + i]));
}

static const char *after_no(const Volley *volley) {
  if (!volley->critical) return "";
  return volley->critical_value > 1    ? "full"
         : volley->critical_value == 1 ? "half"
         : volley->critical_value == 0 ? "neither"
                                       : "against";
}

// Rows -------------------------------------------------------------------------------------------

static void add_moves(const Record *record, CsvLine *line) {
  const Volley *volley = &record->line->exchange->volley;
  Buf made = {0};
  add_written(record, &made);
  add_made(line, &made);
  add_landed(record, false, &made);
  add_made(line, &made);
  add_landed(record, true, &made);
  add_made(line, &made);
  csv_put_words(line, story_text(record->story, record->story->landings[volley->landing].id));
  csv_put_int(line, volley->severity);
  csv_put_words(line, after_no(volley));
  add_opened(record, &made);
  add_made(line, &made);
  add_advice(record, &made);
  add_made(line, &made);
  buf_free(&made);
}

static void add_row(const Record *record, CsvLine *line) {
  const Story *story = record->story;
  const Option *option = option_of(record);
  const Mind *before = &session_before(record->session, record->line->choice)->mind[0];
  csv_put_int(line, record->line->exchange->number);
  csv_put_words(line, story_text(story, story->scenes[story->beats[option->beat].scene].id));
  csv_put_words(line, story_text(story, option->id));
  csv_put_words(line, record->line->said);
  csv_put_words(line, reply_of(record));
  add_moves(record, line);
  for (uint32_t a = 0; a < story->axis_count; a++) {
    csv_put_int(line, before->axis[a]);
    csv_put_int(line, before->axis[a] + record->line->change[a]);
  }
  csv_end_line(line);
}

void report_csv_add(Session *session, Buf *out) {
  const Story *story = session_story(session);
  Debrief debrief;
  CsvLine row = {.out = out};
  debrief_make(session, &debrief);
  add_header(story, &row);
  for (uint32_t i = 0; i < debrief.line_count; i++) {
    Record record = {session, story, &debrief.lines[i]};
    if (debrief_counts(record.line->exchange)) add_row(&record, &row);
  }
  debrief_free(&debrief);
}
