#include "report/report_csv.h"

#include <inttypes.h>

#include "base/csv.h"
#include "story/debrief.h"

enum { WORDS = 12, FIELDS = 1 + WORDS + 2 * LIMIT_AXES };

typedef struct Fields {
  Buf cells[FIELDS];
  uint32_t count;
} Fields;

static Buf *next(Fields *fields) {
  Buf *cell = &fields->cells[fields->count++];
  buf_clear(cell);
  return cell;
}

static void add_words(Fields *fields, const char *text) {
  csv_guard(next(fields), text);
}

static void add_number(Fields *fields, int64_t number) {
  buf_add_format(next(fields), "%" PRId64, number);
}

static void end_row(Fields *fields, Buf *out) {
  const char *texts[FIELDS];
  for (uint32_t i = 0; i < fields->count; i++) texts[i] = buf_text(&fields->cells[i]);
  csv_write_line(out, texts, fields->count);
  fields->count = 0;
}

// The header -------------------------------------------------------------------------------------

static void add_header(const Story *story, Fields *fields, Buf *out) {
  static const char *const names[WORDS + 1] = {
      "turn", "scene",   "option",   "said",     "reply",  "written", "received",
      "rows", "landing", "severity", "after_no", "opened", "advice"};
  for (int i = 0; i <= WORDS; i++) add_words(fields, names[i]);
  for (uint32_t a = 0; a < story->axis_count; a++) {
    buf_add_format(next(fields), "%s_before", story_text(story, story->axes[a].id));
    buf_add_format(next(fields), "%s_after", story_text(story, story->axes[a].id));
  }
  end_row(fields, out);
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

// What is put together from ids may begin with anything as well.
static void add_made(Fields *fields, Buf *made) {
  add_words(fields, buf_text(made));
  buf_clear(made);
}

static void add_moves(const Record *record, Fields *fields) {
  const Volley *volley = &record->line->exchange->volley;
  Buf made = {0};
  add_written(record, &made);
  add_made(fields, &made);
  add_landed(record, false, &made);
  add_made(fields, &made);
  add_landed(record, true, &made);
  add_made(fields, &made);
  add_words(fields, story_text(record->story, record->story->landings[volley->landing].id));
  add_number(fields, volley->severity);
  add_words(fields, after_no(volley));
  add_opened(record, &made);
  add_made(fields, &made);
  add_advice(record, &made);
  add_made(fields, &made);
  buf_free(&made);
}

static void add_row(const Record *record, Fields *fields, Buf *out) {
  const Story *story = record->story;
  const Option *option = option_of(record);
  const Mind *before = &session_before(record->session, record->line->choice)->mind[0];
  add_number(fields, record->line->exchange->number);
  add_words(fields, story_text(story, story->scenes[story->beats[option->beat].scene].id));
  add_words(fields, story_text(story, option->id));
  add_words(fields, record->line->said);
  add_words(fields, reply_of(record));
  add_moves(record, fields);
  for (uint32_t a = 0; a < story->axis_count; a++) {
    add_number(fields, before->axis[a]);
    add_number(fields, before->axis[a] + record->line->change[a]);
  }
  end_row(fields, out);
}

void report_csv_add(Session *session, Buf *out) {
  const Story *story = session_story(session);
  Debrief debrief;
  Fields fields = {.count = 0};
  debrief_make(session, &debrief);
  add_header(story, &fields, out);
  for (uint32_t i = 0; i < debrief.line_count; i++) {
    Record record = {session, story, &debrief.lines[i]};
    if (debrief_counts(record.line->exchange)) add_row(&record, &fields, out);
  }
  for (int i = 0; i < FIELDS; i++) buf_free(&fields.cells[i]);
  debrief_free(&debrief);
}
