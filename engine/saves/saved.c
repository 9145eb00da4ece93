#include "saves/saved.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/file.h"
#include "base/memory.h"

bool saved_is_journal(const char *name) {
  size_t length = strlen(name), wanted = strlen(SAVE_ENDING);
  return length > wanted && strcmp(name + length - wanted, SAVE_ENDING) == 0;
}

bool saved_find(const char *folder, const char *name, char out[SAVE_PATH], Err *err) {
  Buf path = {0};
  if (file_exists(name)) return save_join(out, name, "", err);
  buf_add_format(&path, "%s/journals/%s%s", folder, name, SAVE_ENDING);
  bool found = !strchr(name, '/') && file_exists(buf_text(&path));
  bool done = found
                  ? save_join(out, buf_text(&path), "", err)
                  : err_set(err, "%s: there is no such journal, and no attempt of this name in %s",
                            name, folder);
  buf_free(&path);
  return done;
}

typedef struct Listing {
  const char *folder;
  SavedList *out;
} Listing;

static uint32_t count_choices(const Journal *journal) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < journal->input_count; i++) {
    const JournalInput *input = &journal->inputs[i];
    if (input->kind == JOURNAL_CHOOSE) count++;
    if (input->kind == JOURNAL_REWIND) count = (uint32_t)input->number;
  }
  return count;
}

static bool read_item(SavedItem *item) {
  Err err;
  Journal journal;
  struct stat about;
  if (stat(item->path, &about) != 0 || !save_read(item->path, &journal, &err)) return false;
  item->head = journal.head;
  person_of(journal.inputs, journal.input_count, item->person);
  item->choices = count_choices(&journal);
  item->finished = save_finished(journal.inputs, journal.input_count);
  item->changed = about.st_mtim.tv_sec;
  item->changed_ns = about.st_mtim.tv_nsec;
  journal_free(&journal);
  return true;
}

static void list_one(void *to, const char *name) {
  Err err;
  SavedItem item = {0};
  Listing *listing = to;
  SavedList *list = listing->out;
  if (!saved_is_journal(name) || !save_join(item.path, listing->folder, name, &err)) return;
  if (!read_item(&item)) return;
  list->items = memory_push(list->items, list->count, &list->cap, sizeof item);
  list->items[list->count++] = item;
}

void saved_print_changed(const SavedItem *item, char out[32]) {
  struct tm local;
  time_t changed = (time_t)item->changed;
  out[0] = '\0';
  char month[26];
  if (localtime_r(&changed, &local) && strftime(month, sizeof month, "%B %Y, %H:%M", &local) > 0)
    snprintf(out, 32, "%d %s", local.tm_mday, month);
}

static int newest_first(const void *left, const void *right) {
  const SavedItem *a = left, *b = right;
  if (a->changed != b->changed) return a->changed < b->changed ? 1 : -1;
  if (a->changed_ns != b->changed_ns) return a->changed_ns < b->changed_ns ? 1 : -1;
  return strcmp(b->path, a->path);
}

void saved_list(const char *folder, SavedList *out) {
  Err err;
  char journals[SAVE_PATH];
  *out = (SavedList){0};
  if (!save_join(journals, folder, "journals", &err) || !file_is_folder(journals)) return;
  Listing listing = {.folder = journals, .out = out};
  file_list(journals, list_one, &listing, &err);
  if (out->count > 1) qsort(out->items, out->count, sizeof *out->items, newest_first);
}

void saved_list_of(const char *folder, const char *person, SavedList *out) {
  size_t kept = 0;
  saved_list(folder, out);
  for (size_t i = 0; i < out->count; i++)
    if (strcmp(out->items[i].person, person) == 0) out->items[kept++] = out->items[i];
  out->count = kept;
}

void saved_list_free(SavedList *list) {
  free(list->items);
  *list = (SavedList){0};
}
