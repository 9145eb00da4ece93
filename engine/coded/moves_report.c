#include "coded/moves_report.h"

#include "base/csv.h"
#include "base/json.h"
#include "coded/moves_score.h"

typedef struct Report {
  const Story *story;
  Buf *out;
  Json json;
  MovesScore result;
} Report;

typedef struct OfConcerns {  // what is counted about concerns
  const char *name;
  int32_t value;
} OfConcerns;

enum { CONCERN_COUNTS = 5 };

static void concern_counts(const Report *report, OfConcerns counts[CONCERN_COUNTS]) {
  const Mind *mind = &report->result.state.mind[0];
  counts[0] = (OfConcerns){"voiced", mind->voiced};
  counts[1] = (OfConcerns){"answered_voiced", mind->answered};
  counts[2] = (OfConcerns){"understood", mind->understood};
  counts[3] = (OfConcerns){"purposes", mind->purposes};
  counts[4] = (OfConcerns){"honoured", mind->honoured};
}

static const char *words(const Report *report, Text text) {
  return story_text(report->story, text);
}

static bool mark_shown(const Report *report, uint32_t mark) {
  return !report->result.score.empty && report->result.mark_known[mark];
}

static bool critical_shown(const Report *report) {
  return report->result.talk_known && !report->result.score.critical_empty;
}

// CSV --------------------------------------------------------------------------------------------

static void add_names(Report *report) {
  const Story *story = report->story;
  OfConcerns counts[CONCERN_COUNTS];
  concern_counts(report, counts);
  buf_add(report->out, "session");
  for (uint32_t i = 0; i < story->count_count; i++)
    buf_add_format(report->out, ",%s", words(report, story->counts[i]));
  for (int i = 0; i < CONCERN_COUNTS; i++) buf_add_format(report->out, ",%s", counts[i].name);
  for (uint32_t i = 0; i < story->mark_count; i++)
    buf_add_format(report->out, ",%s", words(report, story->marks[i].id));
  buf_add(report->out, ",CM");
  for (uint32_t i = 0; i < story->gate_count; i++) {
    const char *gate = words(report, story->gates[i].id);
    buf_add_format(report->out, ",%s_missed,%s_not_known", gate, gate);
  }
  buf_add_char(report->out, '\n');
}

static void add_number(Report *report, bool known, int32_t value) {
  buf_add_char(report->out, ',');
  if (known) buf_add_format(report->out, "%d", (int)value);
}

// The rows that are known and missed, or those that are not known.
static void add_gate_rows(Report *report, uint32_t gate, bool known) {
  Range rows = report->story->gates[gate].rows;
  const char *between = "";
  buf_add_char(report->out, ',');
  for (uint32_t i = 0; i < rows.count && !report->result.score.empty; i++) {
    if (report->result.row_known[gate][i] != known) continue;
    if (known && report->result.score.gates[gate].rows[i]) continue;
    buf_add_format(report->out, "%s%s", between,
                   words(report, report->story->gate_rows[rows.first + i].id));
    between = " ";
  }
}

static void add_row(Report *report, const CodedSession *session) {
  const MovesScore *result = &report->result;
  OfConcerns counts[CONCERN_COUNTS];
  concern_counts(report, counts);
  csv_write(report->out, &session->name, 1);
  report->out->text[--report->out->length] = '\0';  // the row goes on
  for (uint32_t i = 0; i < report->story->count_count; i++)
    add_number(report, true, result->state.count[i]);
  for (int i = 0; i < CONCERN_COUNTS; i++)
    add_number(report, result->concerns_known, counts[i].value);
  for (uint32_t i = 0; i < report->story->mark_count; i++)
    add_number(report, mark_shown(report, i), result->score.marks[i].value);
  add_number(report, critical_shown(report), result->score.critical);
  for (uint32_t i = 0; i < report->story->gate_count; i++) {
    add_gate_rows(report, i, true);
    add_gate_rows(report, i, false);
  }
  buf_add_char(report->out, '\n');
}

void moves_report_add_csv(const MovesFile *file, const Story *story, Buf *out) {
  Report report = {.story = story, .out = out};
  add_names(&report);
  for (uint32_t i = 0; i < file->session_count; i++) {
    moves_score_work_out(file, story, i, &report.result);
    add_row(&report, &file->sessions[i]);
  }
}

// JSON -------------------------------------------------------------------------------------------

static void put_counts(Report *report) {
  OfConcerns counts[CONCERN_COUNTS];
  concern_counts(report, counts);
  json_put_object(&report->json, "counts");
  for (uint32_t i = 0; i < report->story->count_count; i++)
    json_put_int(&report->json, words(report, report->story->counts[i]),
                 report->result.state.count[i]);
  for (int i = 0; i < CONCERN_COUNTS; i++)
    json_put_known_int(&report->json, counts[i].name, report->result.concerns_known,
                       counts[i].value);
  json_close_object(&report->json);
}

static void put_marks(Report *report) {
  const Story *story = report->story;
  json_put_object(&report->json, "marks");
  for (uint32_t i = 0; i < story->mark_count; i++)
    json_put_known_int(&report->json, words(report, story->marks[i].id), mark_shown(report, i),
                       report->result.score.marks[i].value);
  json_put_known_int(&report->json, "CM", critical_shown(report), report->result.score.critical);
  json_close_object(&report->json);
}

static void put_gate_row(Report *report, uint32_t gate, uint32_t row) {
  const GateScore *score = &report->result.score.gates[gate];
  bool known = report->result.row_known[gate][row];
  Range rows = report->story->gates[gate].rows;
  json_put_object(&report->json, words(report, report->story->gate_rows[rows.first + row].id));
  json_put_known_int(&report->json, "value", known, score->values[row]);
  json_put_known_bool(&report->json, "passed", known, score->rows[row]);
  json_close_object(&report->json);
}

static void put_gates(Report *report) {
  const Story *story = report->story;
  json_put_object(&report->json, "gates");
  for (uint32_t i = 0; i < story->gate_count; i++) {
    json_put_object(&report->json, words(report, story->gates[i].id));
    for (uint32_t r = 0; r < story->gates[i].rows.count && !report->result.score.empty; r++)
      put_gate_row(report, i, r);
    json_close_object(&report->json);
  }
  json_close_object(&report->json);
}

static void put_session(Report *report, const CodedSession *session) {
  json_open_object(&report->json);
  json_put_text(&report->json, "session", session->name);
  json_put_text(&report->json, "speaker", session->speaker);
  json_put_array(&report->json, "concerns");
  for (uint32_t i = 0; i < session->concern_count; i++)
    json_text(&report->json, session->concerns[i]);
  json_close_array(&report->json);
  put_counts(report);
  put_marks(report);
  put_gates(report);
  json_close_object(&report->json);
}

void moves_report_add_json(const MovesFile *file, const Story *story, Buf *out) {
  Report report = {.story = story, .out = out, .json = json_begin(out)};
  json_open_array(&report.json);
  for (uint32_t i = 0; i < file->session_count; i++) {
    moves_score_work_out(file, story, i, &report.result);
    put_session(&report, &file->sessions[i]);
  }
  json_close_array(&report.json);
  json_end(&report.json);
}
