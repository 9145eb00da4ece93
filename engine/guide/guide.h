// A course's guide for whoever leads the room, scenes/<course>/guide.md: ordinary Markdown, of
// which the program reads the agendas. An agenda is a heading "20 minutes" with a table under it:
// minutes, what to do, and what to cut when it is late. A row that names a scene in `code` begins
// there; one that begins with Debrief is the room talking.
#ifndef GUIDE_GUIDE_H
#define GUIDE_GUIDE_H

#include "base/buf.h"
#include "base/err.h"

enum { GUIDE_AGENDAS = 6, GUIDE_ROWS = 24, GUIDE_BYTES = 256 << 10 };

typedef struct AgendaRow {
  int32_t minutes;
  const char *what, *cut;  // plain text, without Markdown's signs; "" when nothing is said
  const char *scene;       // an id, "" when it names none
  bool debrief;
} AgendaRow;

typedef struct Agenda {
  int32_t minutes;
  AgendaRow rows[GUIDE_ROWS];
  uint32_t row_count;
} Agenda;

typedef struct Guide {
  const char *title;
  Agenda agendas[GUIDE_AGENDAS];
  uint32_t agenda_count;
  Buf chars, source;  // own the texts
} Guide;

// False: `err` says what is wrong on which line of `name`.
bool guide_read(Guide *guide, const char *name, const char *text, size_t length, Err *err);
void guide_free(Guide *guide);
const Agenda *guide_agenda(const Guide *guide, int32_t minutes);  // NULL when there is none

// Where an agenda is by the clock. `row` is where the room is, begun or not.
typedef struct AgendaClock {
  uint32_t due;      // the row the clock is at; row_count when the time is over
  int64_t late_ms;   // more than the rows before `row` have: positive is late, negative early
  int64_t left_ms;   // until `row` should be over
  int64_t total_ms;  // until everything should be over
} AgendaClock;
AgendaClock guide_clock(const Agenda *agenda, uint32_t row, int64_t elapsed_ms);

// One page to print: what the guide says, with the one agenda of these minutes (0: with all).
bool guide_html(const Guide *guide, int32_t minutes, Buf *out, Err *err);

#endif
