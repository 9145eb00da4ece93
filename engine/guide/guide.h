// A course's guide for whoever leads the room, scenes/<course>/guide.md: ordinary Markdown, of
// which the program reads the agendas. An agenda is a heading "20 minutes" with a table under it,
// of three columns: minutes, what to do, and what to cut when it is late. A row that names a scene
// in `code` begins there; one that begins with Debrief is the room talking.
// The list under the last heading is what the facilitator keeps in view: her notes, for when it goes
// another way.
//
// What is read is harmless: raw HTML is text, a picture is its description, a link goes to http,
// https or mailto or is none.
//
// Built without libcmark-gfm, guide_read and guide_html refuse with a sentence, and guide_can_read
// is false.
#ifndef GUIDE_GUIDE_H
#define GUIDE_GUIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/memory.h"

enum {
  GUIDE_AGENDAS = 6,
  GUIDE_ROWS = 24,
  GUIDE_NOTES = 12,         // more are left out
  GUIDE_MINUTES = 480,      // the longest agenda
  GUIDE_BYTES = 64 << 10,   // of a file
  GUIDE_LINE_BYTES = 2000,  // of a line
  GUIDE_LINE_BARS = 16      // of a line: a table is no wider
};

typedef struct AgendaRow {
  int32_t minutes;
  const char *what, *cut;  // plain text, without Markdown's signs; "" when nothing is said
  const char *scene;       // an id, "" when it names none; whether it exists is not looked at here
  bool debrief;
} AgendaRow;

typedef struct Agenda {
  int32_t minutes;  // what its rows add up to
  AgendaRow rows[GUIDE_ROWS];
  uint32_t row_count;
} Agenda;

// Zero is none: it has no agendas, and may be freed.
typedef struct Guide {
  const char *title;
  Agenda agendas[GUIDE_AGENDAS];   // in the order of the file
  uint32_t agenda_count;           // may be none
  const char *notes[GUIDE_NOTES];  // plain text
  uint32_t note_count;
  const char *source;  // the file, ended by zero
  Arena texts;         // owns all of them
} Guide;

bool guide_can_read(void);

// `guide` is zero, and zero again when this fails: `err` says what is wrong on which line of
// `name`.
bool guide_read(Guide *guide, const char *name, const char *text, size_t length, Err *err);
void guide_free(Guide *guide);
const Agenda *guide_agenda(const Guide *guide, int32_t minutes);  // NULL when there is none

// Where an agenda is by the clock, for a room that is at `row`, which it began at `begun_ms`.
typedef struct AgendaClock {
  uint32_t due;      // the row the clock is at; row_count when the time is over
  int64_t late_ms;   // that `row` began late, or goes on too long; negative is early
  int64_t left_ms;   // until `row` should be over; negative when it should have been
  int64_t total_ms;  // until everything should be over
} AgendaClock;
AgendaClock guide_clock(const Agenda *agenda, uint32_t row, int64_t begun_ms, int64_t now_ms);

// One page to print: what a guide that was read says, with the agenda of these minutes and no other (0: with
// all, over as many pages as they need). False: there is no such agenda.
bool guide_html(const Guide *guide, int32_t minutes, Buf *out, Err *err);

#endif
