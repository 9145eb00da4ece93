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

// The same for spreadsheets: the row ends with CR LF.
void csv_write_line(Buf *out, const char *const *fields, uint32_t count);

// Adds words of anybody to a cell. A spreadsheet takes one that begins with = + - @, a tab or a
// carriage return for a formula: it gets an apostrophe before it.
void csv_guard(Buf *cell, const char *words);

#endif
