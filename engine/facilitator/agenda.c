#include "facilitator/agenda.h"

#include <inttypes.h>

enum { MINUTE_MS = 60000 };

static uint32_t row_now(const Facilitator *facilitator) {
  uint32_t row = (uint32_t)workshop_agenda_row(facilitator->workshop);
  uint32_t last = facilitator->agenda->row_count - 1;
  return row < last ? row : last;
}

static AgendaClock clock_now(const Facilitator *facilitator, const Screens *screens) {
  return guide_clock(facilitator->agenda, row_now(facilitator),
                     workshop_agenda_row_ms(facilitator->workshop),
                     facilitator_elapsed_ms(facilitator, screens));
}

static void add_minutes(int64_t minutes, Buf *out) {
  buf_add_format(out, "%" PRId64 " %s", minutes, minutes == 1 ? "minute" : "minutes");
}

// A minute that has begun is still there: there are never 0 minutes left.
static int64_t begun_minutes(int64_t ms) {
  return (ms + MINUTE_MS - 1) / MINUTE_MS;
}

// Less than a minute late is not late.
static bool is_late(const AgendaClock *clock) {
  return clock->late_ms >= MINUTE_MS;
}

// "5 minutes left, 2 minutes late."
static void add_left(const AgendaClock *clock, Buf *out) {
  if (clock->left_ms > 0) {
    add_minutes(begun_minutes(clock->left_ms), out);
    buf_add(out, " left");
  } else {
    buf_add(out, "Its time is over");
  }
  if (is_late(clock)) {
    buf_add(out, ", ");
    add_minutes(clock->late_ms / MINUTE_MS, out);
    buf_add(out, " late");
  }
  buf_add(out, ".");
}

int agenda_draw_clock(const Facilitator *facilitator, const Screens *screens, Pen *pen, int x,
                      int y, int width) {
  const Agenda *agenda = facilitator->agenda;
  int64_t minutes = facilitator_elapsed_ms(facilitator, screens) / MINUTE_MS;
  Buf words = {0};
  if (agenda)
    buf_add_format(&words, "%" PRId64 " of %" PRId32 " minutes", minutes, agenda->minutes);
  else
    add_minutes(minutes, &words);
  int height = widgets_text(pen, STYLE_SECTION, pen->theme->ink, buf_text(&words), x, y, width);
  buf_free(&words);
  return height;
}

static int draw_row(const Facilitator *facilitator, const AgendaClock *clock, Pen *pen, int x,
                    int y, int width) {
  uint32_t row = row_now(facilitator);
  const AgendaRow *it = &facilitator->agenda->rows[row];
  const Theme *theme = pen->theme;
  int top = y;
  Buf left = {0};
  add_left(clock, &left);
  y += widgets_text(pen, STYLE_LABEL, theme->ink, it->what, x, y, width);
  y += widgets_text(pen, STYLE_STRONG, is_late(clock) ? theme->accent : theme->ink, buf_text(&left),
                    x, y, width);
  buf_clear(&left);
  buf_add_format(&left, "If it is late: %s", it->cut);
  if (is_late(clock) && *it->cut)
    y += widgets_text(pen, STYLE_LABEL, theme->ink, buf_text(&left), x, y, width);
  buf_free(&left);
  return y - top;
}

int agenda_draw(const Facilitator *facilitator, const Screens *screens, Pen *pen, int x, int y,
                int width) {
  const Agenda *agenda = facilitator->agenda;
  int top = y;
  if (!agenda || agenda->row_count == 0) return 0;
  AgendaClock clock = clock_now(facilitator, screens);
  y += draw_row(facilitator, &clock, pen, x, y, width);
  if (row_now(facilitator) + 1 == agenda->row_count) return y - top;
  Button button = {.name = "Next row", .action = PRESS_ROW};
  y += pen_units(pen, 8);
  return y + widgets_buttons(pen, &button, 1, x, y, width) - top;
}

void agenda_next(Screens *screens) {
  const Facilitator *facilitator = facilitator_of(screens);
  int32_t row = (int32_t)row_now(facilitator) + 1;
  if ((uint32_t)row == facilitator->agenda->row_count) return;
  if (facilitator_do(screens, (WorkshopEvent){.kind = EVENT_AGENDA, .number = row}))
    screens->focus = ACTION_NONE;  // to the next sensible step
}

int64_t agenda_deadline(const Facilitator *facilitator, const Screens *screens) {
  int64_t elapsed = facilitator_elapsed_ms(facilitator, screens);
  return facilitator->began_ms + (elapsed / MINUTE_MS + 1) * MINUTE_MS;
}
