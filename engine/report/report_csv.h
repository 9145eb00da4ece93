// The record as rows for a spreadsheet, one a turn, as RFC 4180 has them: a header, fields in
// quotation marks where they need them, lines that end with CR LF.
//
// Words may come from anybody, and a spreadsheet takes a cell that begins with = + - @, a tab or a
// carriage return for a formula: such a cell gets an apostrophe before it. No number here is
// negative, so that none is taken for one.
//
//   turn              from 1
//   scene, option     ids
//   said, reply       words; the stage line where nothing was said
//   written           codes and tags, with " + " between them
//   received, rows    the same for how they landed
//   landing           the one that decided the reply
//   severity          sum
//   after_no          full, half, neither or against; empty when it answers no no
//   opened            concerns that rose, or "shut"
//   advice            ids of cards
//   <axis>_before, <axis>_after    0 to 100, for each axis of the model
#ifndef REPORT_REPORT_CSV_H
#define REPORT_REPORT_CSV_H

#include "base/buf.h"
#include "story/session.h"

void report_csv_add(Session *session, Buf *out);

#endif
