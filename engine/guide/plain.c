// What a guide is asked once it is read: no Markdown in here.
#include <assert.h>
#include <stddef.h>

#include "guide/guide.h"

void guide_free(Guide *guide) {
  arena_free(&guide->texts);
  *guide = (Guide){0};
}

const Agenda *guide_agenda(const Guide *guide, int32_t minutes) {
  for (uint32_t i = 0; i < guide->agenda_count; i++)
    if (guide->agendas[i].minutes == minutes) return &guide->agendas[i];
  return NULL;
}

static int64_t begins_ms(const Agenda *agenda, uint32_t row) {
  int64_t minutes = 0;
  for (uint32_t i = 0; i < row; i++) minutes += agenda->rows[i].minutes;
  return minutes * 60000;
}

static uint32_t due_row(const Agenda *agenda, int64_t now_ms) {
  uint32_t row = 0;
  while (row < agenda->row_count && now_ms >= begins_ms(agenda, row + 1)) row++;
  return row;
}

// A room that began a row late is late all through it. One that began it early is so until the
// clock has eaten what it had in hand.
AgendaClock guide_clock(const Agenda *agenda, uint32_t row, int64_t begun_ms, int64_t now_ms) {
  assert(row < agenda->row_count);
  int64_t began_late = begun_ms - begins_ms(agenda, row);
  int64_t left = begins_ms(agenda, row + 1) - now_ms;
  return (AgendaClock){.due = due_row(agenda, now_ms),
                       .late_ms = began_late > -left ? began_late : -left,
                       .left_ms = left,
                       .total_ms = begins_ms(agenda, agenda->row_count) - now_ms};
}
