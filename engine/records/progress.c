#include "records/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { UNDERSTOOD = 2 };  // a concern's level from which on it is

typedef struct Looking {
  Index *index;
  Progress *out;
  const HistoryAttempt *attempt;
  int32_t share;  // what this attempt counts
  int64_t *sums;  // of each item: missed x share, and share x of what it is counted in
  int64_t *shares;
  size_t sum_cap, share_cap;
} Looking;

static bool belongs(const ProgressItem *item, ProgressKind kind, const char *id,
                    const char *course) {
  if (item->kind != kind || strcmp(item->id, id) != 0) return false;
  return kind != PROGRESS_CONCERN || strcmp(item->course, course) == 0;
}

static size_t find_item(Looking *looking, ProgressKind kind, const char *id) {
  Progress *out = looking->out;
  for (size_t i = 0; i < out->count; i++)
    if (belongs(&out->items[i], kind, id, looking->attempt->course)) return i;
  looking->sums = memory_push(looking->sums, out->count, &looking->sum_cap, sizeof *looking->sums);
  looking->shares =
      memory_push(looking->shares, out->count, &looking->share_cap, sizeof *looking->shares);
  out->items = memory_push(out->items, out->count, &out->cap, sizeof *out->items);
  looking->sums[out->count] = looking->shares[out->count] = 0;
  ProgressItem *item = &out->items[out->count];
  *item = (ProgressItem){.kind = kind};
  snprintf(item->id, sizeof item->id, "%s", id);
  return out->count++;
}

// The attempts come newest first, so the first that names a course names the last one.
static void add(Looking *looking, ProgressKind kind, const char *id, uint32_t missed, uint32_t of) {
  size_t place = find_item(looking, kind, id);
  ProgressItem *item = &looking->out->items[place];
  if (item->course[0] == '\0')
    snprintf(item->course, sizeof item->course, "%s", looking->attempt->course);
  item->missed += missed;
  item->of += of;
  item->attempts++;
  looking->sums[place] += (int64_t)missed * looking->share;
  looking->shares[place] += looking->share;
}

static bool add_moves(Looking *looking, Err *err) {
  Query query = database_query(index_database(looking->index),
                               "SELECT move, best, taken FROM moves WHERE attempt = ? AND best > 0"
                               " ORDER BY move",
                               "i", looking->attempt->row);
  while (query_next(&query)) {
    uint32_t best = (uint32_t)query_int(&query, 1), taken = (uint32_t)query_int(&query, 2);
    add(looking, PROGRESS_MOVE, query_text(&query, 0), best > taken ? best - taken : 0, best);
  }
  return query_end(&query, err);
}

static bool add_concerns(Looking *looking, Err *err) {
  Query query = database_query(index_database(looking->index),
                               "SELECT concern, level FROM concerns WHERE attempt = ?"
                               " ORDER BY concern",
                               "i", looking->attempt->row);
  while (query_next(&query))
    add(looking, PROGRESS_CONCERN, query_text(&query, 0), query_int(&query, 1) < UNDERSTOOD, 1);
  return query_end(&query, err);
}

static bool look(Looking *looking, Err *err) {
  add(looking, PROGRESS_PUSH, "push", looking->attempt->pushes, looking->attempt->lines);
  return add_moves(looking, err) && add_concerns(looking, err);
}

// A move that was not wanted in a conversation counts there as not missed: its divisor is the share
// of all conversations, a concern's that of its course.
static void weigh(Looking *looking, int64_t all_shares) {
  for (size_t i = 0; i < looking->out->count; i++) {
    ProgressItem *item = &looking->out->items[i];
    int64_t shares = item->kind == PROGRESS_CONCERN ? looking->shares[i] : all_shares;
    item->weight = shares > 0 ? (int32_t)(looking->sums[i] * 1000 / shares) : 0;
  }
}

static int heaviest_first(const void *left, const void *right) {
  const ProgressItem *a = left, *b = right;
  if (a->weight != b->weight) return a->weight < b->weight ? 1 : -1;
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  int order = strcmp(a->id, b->id);
  return order ? order : strcmp(a->course, b->course);
}

static void keep_missed(Progress *progress) {
  size_t kept = 0;
  for (size_t i = 0; i < progress->count; i++)
    if (progress->items[i].missed > 0) progress->items[kept++] = progress->items[i];
  progress->count = kept;
  if (kept > 1) qsort(progress->items, kept, sizeof *progress->items, heaviest_first);
}

bool progress_read(Index *index, const HistoryAttempts *attempts, Progress *out, Err *err) {
  bool done = true;
  int64_t all_shares = 0;
  Looking looking = {.index = index, .out = out};
  *out = (Progress){0};
  for (size_t i = attempts->count; i > 0 && out->attempts < PROGRESS_ATTEMPTS && done; i--) {
    if (!attempts->items[i - 1].scored) continue;
    looking.attempt = &attempts->items[i - 1];
    looking.share = 1 << (PROGRESS_ATTEMPTS - 1 - (int)out->attempts++);
    all_shares += looking.share;
    done = look(&looking, err);
  }
  weigh(&looking, all_shares);
  keep_missed(out);
  free(looking.sums);
  free(looking.shares);
  if (!done) progress_free(out);
  return done;
}

void progress_free(Progress *progress) {
  free(progress->items);
  *progress = (Progress){0};
}

// Words ------------------------------------------------------------------------------------------

static const Code *find_code(const Story *story, const char *id) {
  for (uint32_t i = 0; story && i < story->code_count_of_model; i++)
    if (strcmp(story_text(story, story->codes[i].id), id) == 0) return &story->codes[i];
  return NULL;
}

static const Concern *find_concern(const Story *story, const char *id) {
  for (uint32_t i = 0; story && story->mind_count > 0 && i < story->minds[0].concern_count; i++)
    if (strcmp(story_text(story, story->minds[0].concerns[i].id), id) == 0)
      return &story->minds[0].concerns[i];
  return NULL;
}

static Text name_of(const ProgressItem *item, const Story *story) {
  const Code *code = item->kind == PROGRESS_MOVE ? find_code(story, item->id) : NULL;
  const Concern *concern = item->kind == PROGRESS_CONCERN ? find_concern(story, item->id) : NULL;
  return code ? code->name : concern ? concern->name : 0;
}

void progress_name(const ProgressItem *item, const Story *story, Buf *out) {
  Text name = name_of(item, story);
  if (item->kind == PROGRESS_PUSH)
    buf_add(out, "Letting go of the push");
  else
    buf_add(out, name ? story_text(story, name) : item->id);
}

const char *progress_about(const ProgressItem *item, const Story *story) {
  const Code *code = item->kind == PROGRESS_MOVE ? find_code(story, item->id) : NULL;
  return code ? story_text(story, code->about) : "";
}

static void add_times(uint32_t count, Buf *out) {
  if (count == 1)
    buf_add(out, "once");
  else
    buf_add_format(out, "%u times", (unsigned)count);
}

static void add_where(const ProgressItem *item, Buf *out) {
  if (item->attempts == 1)
    buf_add(out, "In one conversation");
  else
    buf_add_format(out, "In %u conversations", (unsigned)item->attempts);
}

void progress_reason(const ProgressItem *item, Buf *out) {
  add_where(item, out);
  switch (item->kind) {
    case PROGRESS_MOVE:
      buf_add(out, " it was the best answer open to you ");
      add_times(item->of, out);
      buf_add(out, "; something else was said ");
      add_times(item->missed, out);
      buf_add(out, ".");
      return;
    case PROGRESS_CONCERN:
      buf_add(out, " of this course it was not understood ");
      add_times(item->missed, out);
      buf_add(out, ".");
      return;
    case PROGRESS_PUSH:
      buf_add_format(out, " %u of %u lines were received as a push.", (unsigned)item->missed,
                     (unsigned)item->of);
      return;
  }
}
