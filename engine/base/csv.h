// Comma-separated values as RFC 4180 has them: rows are read one by one with line and columns, for
// sentences about what is wrong, and fields are written so that they read back as they were.
#ifndef BASE_CSV_H
#define BASE_CSV_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

enum { CSV_FIELDS = 16 };

typedef struct Csv {
  const char *at;    // what is left of the text; lent
  const char *from;  // where the line begins that is being read
  int line;
} Csv;

typedef struct CsvRow {
  Buf chars;  // all fields, each ended by a zero
  const char *fields[CSV_FIELDS];
  int columns[CSV_FIELDS];  // where each begins, in characters from 1
  uint32_t count;
  int line;
} CsvRow;

Csv csv_begin(const char *text);

// The next row that is not empty, into `row` (zero at first). False at the end, with an empty
// `err`, and at a row that cannot be read, with "line:column: why".
bool csv_next(Csv *csv, CsvRow *row, Err *err);
void csv_row_free(CsvRow *row);

// Writes one row.
void csv_write(Buf *out, const char *const *fields, uint32_t count);

// A row for a spreadsheet, cell by cell: it ends with CR LF. Words may be anybody's, and a
// spreadsheet takes those that begin with = + - @, a tab or a carriage return for a formula: they
// get an apostrophe before them.
typedef struct CsvLine {
  Buf *out;
  bool begun;  // a cell is written
} CsvLine;

void csv_put_words(CsvLine *line, const char *words);
void csv_put_int(CsvLine *line, int64_t value);
void csv_end_line(CsvLine *line);  // the next row may begin

#endif
