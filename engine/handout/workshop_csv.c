#include "handout/workshop_csv.h"

#include <stdio.h>

#include "base/csv.h"
#include "workshop/wording.h"

enum { LETTERS_LEAST = LIMIT_OPTIONS < 5 ? LIMIT_OPTIONS : 5 };

typedef struct Rows {
  const Workshop *workshop;
  const Story *story;
  uint32_t letters;
  CsvLine line;
} Rows;

// Cells ------------------------------------------------------------------------------------------

static void add_words(Rows *rows, const char *words) {
  csv_put_words(&rows->line, words);
}

static void add_text(Rows *rows, Text text) {
  add_words(rows, story_text(rows->story, text));
}

static void add_number(Rows *rows, int64_t number) {
  csv_put_int(&rows->line, number);
}

static void add_letter(Rows *rows, uint32_t option) {
  const char letter[] = {tally_letter(option), '\0'};
  add_words(rows, letter);
}

static void add_nothing(Rows *rows) {
  add_words(rows, "");
}

// The header -------------------------------------------------------------------------------------

static void add_round_name(Rows *rows, int round, char letter) {
  char name[32];
  snprintf(name, sizeof name, "round_%d_%c", round, letter);
  add_words(rows, name);
}

static void add_header(Rows *rows) {
  static const char *const before[] = {"run", "kind", "team", "choice", "scene", "beat", "offered"},
                           *const after[] = {"leading", "taken", "by", "option", "move", "landing"};
  for (size_t i = 0; i < sizeof before / sizeof *before; i++) add_words(rows, before[i]);
  for (int round = 1; round <= WORKSHOP_ROUNDS; round++)
    for (uint32_t i = 0; i < rows->letters; i++) add_round_name(rows, round, tally_letter(i));
  for (size_t i = 0; i < sizeof after / sizeof *after; i++) add_words(rows, after[i]);
  csv_end_line(&rows->line);
}

// A row ------------------------------------------------------------------------------------------

static void add_votes(Rows *rows, const Decision *decision) {
  for (uint32_t round = 0; round < WORKSHOP_ROUNDS; round++) {
    for (uint32_t i = 0; i < rows->letters; i++) {
      if (round < decision->round_count && i < decision->offered) {
        add_number(rows, decision->rounds[round].votes[i]);
      } else {
        add_nothing(rows);
      }
    }
  }
}

static void add_leading(Rows *rows, const Decision *decision) {
  uint32_t leading = 0;
  switch (tally_lead(&decision->rounds[decision->round_count - 1], &leading)) {
    case TALLY_EMPTY: add_nothing(rows); return;
    case TALLY_ONE: add_letter(rows, leading); return;
    case TALLY_TIE: add_words(rows, "tie"); return;
  }
}

static void add_written(Rows *rows, const Option *option) {
  Buf written = {0};
  for (uint32_t i = 0; i < option->move_count; i++)
    buf_add_format(&written, "%s%s", i ? " + " : "",
                   story_text(rows->story, rows->story->codes[option->moves[i].code].id));
  add_words(rows, buf_text(&written));
  buf_free(&written);
}

static void add_taken(Rows *rows, const Exchange *exchange, const Decision *decision) {
  const Option *option = &rows->story->options[exchange->option];
  add_leading(rows, decision);
  add_letter(rows, decision->chosen);
  add_words(rows, wording_decided(decision->by));
  add_text(rows, option->id);
  add_written(rows, option);
  if (exchange->mind != NONE) {
    add_text(rows, rows->story->landings[exchange->volley.landing].id);
  } else {
    add_nothing(rows);
  }
}

static void add_row(Rows *rows, const WorkshopRun *run, uint32_t index, uint32_t choice) {
  const Decision *decision = workshop_decision_at(rows->workshop, index, choice);
  const Exchange *exchange = session_exchange(run->session, choice);
  const Beat *beat = &rows->story->beats[rows->story->options[exchange->option].beat];
  add_number(rows, (int64_t)index + 1);
  add_words(rows, wording_run(run->kind));
  add_words(rows, run->team);
  add_number(rows, (int64_t)choice + 1);
  add_text(rows, rows->story->scenes[beat->scene].id);
  add_text(rows, beat->id);
  add_number(rows, decision->offered);
  add_votes(rows, decision);
  add_taken(rows, exchange, decision);
  csv_end_line(&rows->line);
}

static uint32_t letters_of(const WorkshopRun *runs, uint32_t count) {
  uint32_t letters = LETTERS_LEAST;
  for (uint32_t r = 0; r < count; r++)
    for (uint32_t i = 0; i < runs[r].decision_count; i++)
      if (runs[r].decisions[i].offered > letters) letters = runs[r].decisions[i].offered;
  return letters;
}

void workshop_csv_add(const Workshop *workshop, Buf *out) {
  uint32_t count;
  const WorkshopRun *runs = workshop_runs(workshop, &count);
  Rows rows = {.workshop = workshop,
               .story = workshop_story(workshop),
               .letters = letters_of(runs, count),
               .line = {.out = out}};
  add_header(&rows);
  for (uint32_t r = 0; r < count; r++)
    for (uint32_t i = runs[r].shared; i < session_choices(runs[r].session); i++)
      add_row(&rows, &runs[r], r, i);
}
