#include "saves/attempts.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "story/score.h"

// Journals that were given up early cost time and count for nothing: further back nobody looks.
enum { MOST_PLAYED = 100 };

static bool find_axes(const Story *story, uint32_t axes[2]) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < story->mark_count && count < 2; i++)
    if (story->marks[i].kind == MARK_AXIS) axes[count++] = i;
  return count == 2;
}

// The state the marks are taken from: the one in which the ending was decided. NULL: it was not.
static const State *last_state(const Session *session) {
  uint32_t choice = session_ending_choice(session);
  if (choice != NONE) return session_before(session, choice);
  return session_over(session) ? session_state(session) : NULL;
}

static bool rate(const Session *session, Attempt *out) {
  Score score;
  uint32_t axes[2];
  const Story *story = session_story(session);
  const State *last = last_state(session);
  if (!last || !find_axes(story, axes)) return false;
  score_work_out(story, last, &score);
  if (score.empty) return false;
  out->curiosity = score.marks[axes[0]].value;
  out->coercion = score.marks[axes[1]].value;
  for (uint32_t i = 0; i < story->gate_count; i++)
    out->gates |= score.gates[i].passed ? 1u << i : 0;
  return true;
}

static bool play_again(const SavedItem *item, const Story *story, Attempt *out) {
  Err parted, err;
  Journal journal;
  if (!save_read(item->path, &journal, &err)) return false;
  Session *session = journal.fault.text[0] ? NULL : session_replay(story, &journal, &parted, &err);
  bool rated = session && !parted.text[0] && rate(session, out);
  session_free(session);
  journal_free(&journal);
  return rated;
}

void attempts_day(int64_t seconds, char out[16]) {
  time_t when = (time_t)seconds;
  struct tm here;
  if (!localtime_r(&when, &here) || strftime(out, 16, "%Y-%m-%d", &here) == 0) memcpy(out, "?", 2);
}

static bool read_attempt(const SavedItem *item, const Story *story, Attempt *out) {
  *out = (Attempt){.when = item->changed};
  if (!play_again(item, story, out)) return false;
  attempts_day(item->changed, out->day);
  memcpy(out->path, item->path, sizeof out->path);
  return true;
}

// "a//b.journal" and "a/b.journal" are one file; so the names decide, and the folder does not.
static bool is_same_file(const char *path, const char *other) {
  const char *name = strrchr(path, '/'), *other_name = strrchr(other, '/');
  return strcmp(name ? name + 1 : path, other_name ? other_name + 1 : other) == 0;
}

// The first item of the list, which is in order, that is older than the one looked at.
static size_t first_earlier(const SavedList *list, const char *looked_at) {
  for (size_t i = 0; looked_at && i < list->count; i++)
    if (is_same_file(list->items[i].path, looked_at)) return i + 1;
  return 0;
}

static bool may_count(const SavedItem *item, const Story *story, const char *person) {
  return strcmp(item->person, person) == 0 &&
         strcmp(item->head.course, story_text(story, story->name)) == 0 &&
         item->head.from[0] == '\0' && item->choices > 0;
}

static void turn_round(Attempts *attempts) {
  for (int i = 0, j = attempts->count - 1; i < j; i++, j--) {
    Attempt kept = attempts->items[i];
    attempts->items[i] = attempts->items[j];
    attempts->items[j] = kept;
  }
}

void attempts_read(const char *folder, const Story *story, const char *looked_at, Attempts *out) {
  SavedList list = {0};
  int played = 0;
  *out = (Attempts){.items = memory_new(ATTEMPTS_MOST, sizeof *out->items)};
  if (folder) saved_list(folder, &list);
  size_t first = first_earlier(&list, looked_at);
  char person[PERSON_NAME] = "";
  if (first > 0)
    memcpy(person, list.items[first - 1].person, sizeof person);
  else if (folder)
    person_chosen(folder, person);
  for (size_t i = first; i < list.count && out->count < ATTEMPTS_MOST && played < MOST_PLAYED;
       i++) {
    if (!may_count(&list.items[i], story, person)) continue;
    out->count += read_attempt(&list.items[i], story, &out->items[out->count]);
    played++;
  }
  saved_list_free(&list);
  turn_round(out);
}

void attempts_free(Attempts *attempts) {
  free(attempts->items);
  *attempts = (Attempts){0};
}
