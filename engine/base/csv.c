#include "base/csv.h"

#include <inttypes.h>
#include <string.h>

#include "base/utf8.h"

Csv csv_begin(const char *text) {
  if (strncmp(text, "\xEF\xBB\xBF", 3) == 0) text += 3;  // spreadsheets put a mark of order first
  return (Csv){.at = text, .from = text, .line = 1};
}

static int column_of(const Csv *csv, const char *at) {
  int column = 1;
  for (const char *c = csv->from; c < at; column++) utf8_next(&c);
  return column;
}

static bool broken(const Csv *csv, const char *at, const char *why, Err *err) {
  return err_set(err, "%d:%d: %s", csv->line, column_of(csv, at), why);
}

static void end_line(Csv *csv) {
  if (*csv->at == '\r') csv->at++;
  if (*csv->at == '\n') csv->at++;
  csv->from = csv->at;
  csv->line++;
}

static bool at_end(const char *at) {
  return *at == '\0' || *at == '\n' || (*at == '\r' && (at[1] == '\n' || at[1] == '\0'));
}

// A quotation may hold line breaks; the lines go on being counted.
static void take_quoted(Csv *csv, CsvRow *row) {
  bool breaks = *csv->at == '\n';
  buf_add_char(&row->chars, *csv->at++);
  if (!breaks) return;
  csv->line++;
  csv->from = csv->at;
}

static bool read_quoted(Csv *csv, CsvRow *row, Err *err) {
  Csv opened = *csv;
  csv->at++;
  while (*csv->at && (*csv->at != '"' || csv->at[1] == '"')) {
    csv->at += *csv->at == '"';
    take_quoted(csv, row);
  }
  if (!*csv->at) return broken(&opened, opened.at, "this quotation does not end", err);
  csv->at++;
  if (*csv->at == ',' || at_end(csv->at)) return true;
  return broken(csv, csv->at, "a comma is missing after the quotation", err);
}

static bool read_plain(Csv *csv, CsvRow *row, Err *err) {
  for (; *csv->at != ',' && !at_end(csv->at); csv->at++) {
    if (*csv->at == '"') return broken(csv, csv->at, "a quotation begins within a field", err);
    buf_add_char(&row->chars, *csv->at);
  }
  return true;
}

static bool read_field(Csv *csv, CsvRow *row, size_t starts[CSV_FIELDS], Err *err) {
  if (row->count == CSV_FIELDS) return broken(csv, csv->at, "a row has too many fields", err);
  starts[row->count] = row->chars.length;
  row->columns[row->count++] = column_of(csv, csv->at);
  bool read = *csv->at == '"' ? read_quoted(csv, row, err) : read_plain(csv, row, err);
  buf_add_bytes(&row->chars, "", 1);
  return read;
}

bool csv_next(Csv *csv, CsvRow *row, Err *err) {
  size_t starts[CSV_FIELDS];
  buf_clear(&row->chars);
  row->count = 0;
  err->text[0] = '\0';
  while (*csv->at && at_end(csv->at)) end_line(csv);
  if (!*csv->at) return false;
  row->line = csv->line;
  for (bool more = true; more; csv->at += more) {
    if (!read_field(csv, row, starts, err)) return false;
    more = *csv->at == ',';
  }
  for (uint32_t i = 0; i < row->count; i++) row->fields[i] = row->chars.text + starts[i];
  end_line(csv);
  return true;
}

void csv_row_free(CsvRow *row) {
  buf_free(&row->chars);
  row->count = 0;
}

static void write_field(Buf *out, const char *field) {
  if (!strpbrk(field, ",\"\r\n")) {
    buf_add(out, field);
    return;
  }
  buf_add_char(out, '"');
  for (const char *c = field; *c; c++) {
    if (*c == '"') buf_add_char(out, '"');
    buf_add_char(out, *c);
  }
  buf_add_char(out, '"');
}

void csv_write(Buf *out, const char *const *fields, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (i) buf_add_char(out, ',');
    write_field(out, fields[i]);
  }
  buf_add_char(out, '\n');
}

static void begin_cell(CsvLine *line) {
  if (line->begun) buf_add_char(line->out, ',');
  line->begun = true;
}

void csv_put_words(CsvLine *line, const char *words) {
  Buf cell = {0};
  bool formula = *words && strchr("=+-@\t\r", *words);
  buf_add(&cell, formula ? "'" : "");
  buf_add(&cell, words);
  begin_cell(line);
  write_field(line->out, buf_text(&cell));
  buf_free(&cell);
}

void csv_put_int(CsvLine *line, int64_t value) {
  begin_cell(line);
  buf_add_format(line->out, "%" PRId64, value);
}

void csv_end_line(CsvLine *line) {
  buf_add(line->out, "\r\n");
  line->begun = false;
}
