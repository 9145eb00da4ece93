#include "tools/calibration_report.h"

#include "base/json.h"
#include "players/calibration.h"

enum { TEST_COLUMN = 64, NUMBERS_COLUMN = 20 };

static void pad(Buf *out, size_t from, size_t width) {
  while (out->length - from < width) buf_add_char(out, ' ');
}

// Words with one place after the point where there is one, shares with two.
static void put_value(Buf *out, const CalibrationRow *row, int32_t value) {
  const char *sign = value < 0 ? "-" : "";
  int32_t size = value < 0 ? -value : value;
  if (row->words) {
    buf_add_format(out, size % 1000 ? "%s%d.%d" : "%s%d", sign, (int)size / 1000,
                   (int)size % 1000 / 100);
  } else {
    buf_add_format(out, "%s%d.%02d", sign, (int)(size + 5) / 1000, (int)(size + 5) / 10 % 100);
  }
}

static void put_values(Buf *out, const CalibrationRow *row, const int32_t *values) {
  size_t from = out->length;
  if (row->at_least && values == row->target) buf_add(out, ">=");
  for (uint32_t i = 0; i < row->parts; i++) {
    if (i) buf_add_char(out, '/');
    put_value(out, row, values[i]);
  }
  pad(out, from, NUMBERS_COLUMN);
}

static void add_row(const CalibrationRow *row, Buf *out) {
  size_t from = out->length;
  buf_add(out, row->test);
  pad(out, from, TEST_COLUMN);
  put_values(out, row, row->target);
  from = out->length;
  if (!row->at_least) {
    buf_add(out, "+-");
    put_value(out, row, row->tolerance);
  }
  pad(out, from, 8);
  if (row->answers) {
    put_values(out, row, row->value);
    buf_add_format(out, "%-9u %s\n", (unsigned)row->answers, row->inside ? "inside" : "OUTSIDE");
  } else {
    buf_add(out, "no such answers\n");
  }
}

static void add_text(const Story *story, const CalibrationRow *rows, uint32_t plays, Buf *out) {
  buf_add_format(
      out,
      "%s, %u plays: five by a skilled player (skill=85) to one by a poor one (persuader).\n\n",
      story_text(story, story->name), (unsigned)plays);
  buf_add_format(out, "%-*s%-*s%-8s%-*s%s\n", TEST_COLUMN, "test", NUMBERS_COLUMN, "target", "",
                 NUMBERS_COLUMN, "here", "answers");
  for (uint32_t i = 0; i < CALIBRATION_ROWS; i++) add_row(&rows[i], out);
}

static void json_values(Json *json, const char *key, const CalibrationRow *row,
                        const int32_t *values) {
  json_put_array(json, key);
  for (uint32_t i = 0; i < row->parts; i++) json_int(json, values[i]);
  json_close_array(json);
}

static void json_row(Json *json, const CalibrationRow *row) {
  json_open_object(json);
  json_put_text(json, "test", row->test);
  json_values(json, "target", row, row->target);
  json_put_known_int(json, "tolerance", !row->at_least, row->tolerance);
  json_values(json, "value", row, row->value);
  json_put_int(json, "answers", row->answers);
  json_put_bool(json, "inside", row->inside);
  json_close_object(json);
}

static void add_json(const Story *story, const CalibrationRow *rows, uint32_t plays, Buf *out) {
  Json json = json_begin(out);
  json_open_object(&json);
  json_put_text(&json, "course", story_text(story, story->name));
  json_put_int(&json, "plays", plays);
  json_put_array(&json, "rows");
  for (uint32_t i = 0; i < CALIBRATION_ROWS; i++) json_row(&json, &rows[i]);
  json_close_array(&json);
  json_close_object(&json);
  json_end(&json);
}

bool calibration_report_add(const Story *story, uint32_t plays, bool json, Buf *out) {
  CalibrationRow rows[CALIBRATION_ROWS];
  bool inside = true;
  calibration_rows(story, plays, rows);
  for (uint32_t i = 0; i < CALIBRATION_ROWS; i++) inside &= rows[i].inside;
  if (json) {
    add_json(story, rows, plays, out);
  } else {
    add_text(story, rows, plays, out);
  }
  return inside;
}
