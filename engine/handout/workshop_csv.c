#include "handout/workshop_csv.h"

#include <inttypes.h>

#include "base/csv.h"

enum {
  FIELDS = 13 + WORKSHOP_ROUNDS * LIMIT_OPTIONS,
  LETTERS_LEAST = LIMIT_OPTIONS < 5 ? LIMIT_OPTIONS : 5
};

typedef struct Rows {
  const Workshop *workshop;
  const Story *story;
  uint32_t letters;
  Buf cells[FIELDS];
  uint32_t count;
  Buf *out;
} Rows;

// Cells ------------------------------------------------------------------------------------------

static Buf *next(Rows *rows) {
  Buf *cell = &rows->cells[rows->count++];
  buf_clear(cell);
  return cell;
}

static void add_words(Rows *rows, const char *words) {
  csv_guard(next(rows), words);
}

static void add_text(Rows *rows, Text text) {
  add_words(rows, story_text(rows->story, text));
}

static void add_number(Rows *rows, int64_t number) {
  buf_add_format(next(rows), "%" PRId64, number);
}

static void add_letter(Rows *rows, uint32_t option) {
  buf_add_char(next(rows), tally_letter(option));
}

static void end_row(Rows *rows) {
  const char *texts[FIELDS];
  for (uint32_t i = 0; i < rows->count; i++) texts[i] = buf_text(&rows->cells[i]);
  csv_write_line(rows->out, texts, rows->count);
  rows->count = 0;
}

// The header -------------------------------------------------------------------------------------

static void add_header(Rows *rows) {
  static const char *const before[] = {"run", "kind", "team", "choice", "scene", "beat", "offered"},
                           *const after[] = {"leading", "taken", "by", "option", "move", "landing"};
  for (size_t i = 0; i < sizeof before / sizeof *before; i++) add_words(rows, before[i]);
  for (int round = 1; round <= WORKSHOP_ROUNDS; round++)
    for (uint32_t i = 0; i < rows->letters; i++)
      buf_add_format(next(rows), "round_%d_%c", round, tally_letter(i));
  for (size_t i = 0; i < sizeof after / sizeof *after; i++) add_words(rows, after[i]);
  end_row(rows);
}

// A row ------------------------------------------------------------------------------------------

static const char *kind_word(RunKind kind) {
  switch (kind) {
    case RUN_FIRST: return "first";
    case RUN_ROAD: return "road";
    case RUN_SCENE: return "scene";
    case RUN_TEAM: return "team";
    case RUN_VARIANT: return "variant";
  }
  return "";
}

static const char *by_word(DecidedBy by) {
  switch (by) {
    case DECIDED_NOT: return "";
    case DECIDED_MAJORITY: return "majority";
    case DECIDED_FACILITATOR: return "facilitator";
    case DECIDED_ONLY: return "only";
  }
  return "";
}

static void add_votes(Rows *rows, const Decision *decision) {
  for (uint32_t round = 0; round < WORKSHOP_ROUNDS; round++) {
    for (uint32_t i = 0; i < rows->letters; i++) {
      if (round < decision->round_count && i < decision->offered) {
        add_number(rows, decision->rounds[round].votes[i]);
      } else {
        next(rows);
      }
    }
  }
}

static void add_leading(Rows *rows, const Decision *decision) {
  uint32_t leading = 0;
  switch (tally_lead(&decision->rounds[decision->round_count - 1], &leading)) {
    case TALLY_EMPTY: next(rows); return;
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
  add_words(rows, by_word(decision->by));
  add_text(rows, option->id);
  add_written(rows, option);
  if (exchange->mind != NONE) {
    add_text(rows, rows->story->landings[exchange->volley.landing].id);
  } else {
    next(rows);
  }
}

static void add_row(Rows *rows, const WorkshopRun *run, uint32_t index, uint32_t choice) {
  const Decision *decision = workshop_decision_at(rows->workshop, index, choice);
  const Exchange *exchange = session_exchange(run->session, choice);
  const Beat *beat = &rows->story->beats[rows->story->options[exchange->option].beat];
  add_number(rows, (int64_t)index + 1);
  add_words(rows, kind_word(run->kind));
  add_words(rows, run->team);
  add_number(rows, (int64_t)choice + 1);
  add_text(rows, rows->story->scenes[beat->scene].id);
  add_text(rows, beat->id);
  add_number(rows, decision->offered);
  add_votes(rows, decision);
  add_taken(rows, exchange, decision);
  end_row(rows);
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
               .out = out};
  add_header(&rows);
  for (uint32_t r = 0; r < count; r++)
    for (uint32_t i = runs[r].shared; i < session_choices(runs[r].session); i++)
      add_row(&rows, &runs[r], r, i);
  for (int i = 0; i < FIELDS; i++) buf_free(&rows.cells[i]);
}
