#include "past/records_text.h"

#include <string.h>
#include <time.h>

#include "base/prose.h"
#include "story/score.h"
#include "tools/terminal.h"

enum { MOST_TO_PRACTISE = 3 };

static const Story *course_of(Library *library, const char *name) {
  Err ignored;
  return library_course(library, name, &ignored);
}

static void add_day(int64_t seconds, Buf *out) {
  char day[16];
  struct tm here;
  time_t when = (time_t)seconds;
  bool known = localtime_r(&when, &here) && strftime(day, sizeof day, "%Y-%m-%d", &here) > 0;
  buf_add(out, known ? day : "?");
}

// Attempts ---------------------------------------------------------------------------------------

static void add_mark(const Story *story, const HistoryAttempt *attempt, uint32_t place, Buf *out) {
  char figure[16];
  int32_t value;
  if (!history_mark(attempt, story_text(story, story->marks[place].id), &value)) return;
  score_print(value, figure);
  buf_add_format(out, " %s %s;", story_text(story, story->marks[place].name), figure);
}

static void add_marks(const Story *story, const HistoryAttempt *attempt, Buf *out) {
  for (uint32_t i = 0; i < story->mark_count; i++)
    if (story->marks[i].kind == MARK_AXIS) add_mark(story, attempt, i, out);
  for (uint32_t i = 0; i < story->mark_count; i++)
    if (story->marks[i].kind == MARK_SKILL) add_mark(story, attempt, i, out);
  bool any = false;
  for (uint32_t i = 0; i < story->gate_count && i < attempt->gate_count; i++) {
    if (!attempt->gates[i].value) continue;
    buf_add_format(out, "%s%s", any ? ", " : " passed: ", story_text(story, story->gates[i].name));
    any = true;
  }
  buf_add(out, any ? "." : " no gate passed.");
}

static const char *why_no_marks(const HistoryAttempt *attempt) {
  if (attempt->trouble[0]) return attempt->trouble;
  if (!attempt->whole) return "no marks: it began in the middle";
  if (!attempt->finished) return "not finished";
  return "no marks: too few turns, or a course without marks";
}

static void add_attempt(Library *library, const HistoryAttempt *attempt, Buf *out) {
  Buf text = {0};
  const Story *story = course_of(library, attempt->course);
  add_day(attempt->file.changed, &text);
  buf_add_format(&text, " %s, %u %s:", story ? story_text(story, story->title) : attempt->course,
                 (unsigned)attempt->choices, attempt->choices == 1 ? "choice" : "choices");
  if (attempt->scored && story)
    add_marks(story, attempt, &text);
  else
    buf_add_format(&text, " %s.", why_no_marks(attempt));
  prose_hang(out, TERMINAL_COLUMNS, 11, "%s", buf_text(&text));
  buf_free(&text);
}

// What to practise -------------------------------------------------------------------------------

static void add_item(Library *library, const ProgressItem *item, size_t number, Buf *out) {
  Buf text = {0};
  const Story *story = course_of(library, item->course);
  buf_add_format(&text, "%zu. ", number);
  progress_name(item, story, &text);
  if (item->kind == PROGRESS_CONCERN && story)
    buf_add_format(&text, " (%s)", story_text(story, story->title));
  buf_add(&text, ". ");
  progress_reason(item, &text);
  const char *about = progress_about(item, story);
  if (*about) buf_add_format(&text, " %s", about);
  prose_hang(out, TERMINAL_COLUMNS, 3, "%s", buf_text(&text));
  buf_free(&text);
}

static void add_practice(Library *library, const Progress *progress, Buf *out) {
  if (progress->attempts == 0) return;
  buf_add(out, "\nWhat to practise next\n\n");
  if (progress->count == 0) buf_add(out, "Nothing was missed.\n");
  for (size_t i = 0; i < progress->count && i < MOST_TO_PRACTISE; i++)
    add_item(library, &progress->items[i], i + 1, out);
  prose_say(out, TERMINAL_COLUMNS, 0,
            "\nThese are counts from the newest ten scored conversations, each counting half "
            "as much as the one after it.");
}

void records_text_add(Library *library, const char *person, const HistoryAttempts *attempts,
                      const Progress *progress, Buf *out) {
  buf_add(out, "Practice records of ");
  person_quote(person, out);
  buf_add(out, "\n\n");
  if (attempts->count == 0) buf_add(out, "Nothing was played yet.\n");
  for (size_t i = 0; i < attempts->count; i++) add_attempt(library, &attempts->items[i], out);
  add_practice(library, progress, out);
}

void records_text_add_others(const HistoryPeople *people, const char *person, Buf *out) {
  Buf text = {0};
  for (size_t i = 0; i < people->count; i++) {
    if (strcmp(people->items[i].name, person) == 0) continue;
    buf_add(&text, text.length ? ", " : "\nOthers here: ");
    person_quote(people->items[i].name, &text);
  }
  if (text.length) buf_add_format(out, "%s. Their records: --person NAME.\n", buf_text(&text));
  buf_free(&text);
}
