#include "tools/title_command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/prose.h"
#include "saves/saved.h"
#include "tools/play_command.h"
#include "tools/terminal.h"

const CommandOption title_command_options[] = {
    {"--terminal", NULL, "Play here, in plain text, also where there is a display."},
    {"--data", "DIR", "The folder that keeps sessions, instead of the usual one."},
    {0}};

typedef struct Title {
  const CommandWorld *world;
  const CommandLine *line;
  Terminal io;
  const char *const *names;
  size_t name_count;
  SavedList saved;  // only those that can be gone on with
} Title;

static void keep_unfinished(SavedList *list) {
  size_t kept = 0;
  for (size_t i = 0; i < list->count; i++)
    if (list->items[i].choices > 0 && !list->items[i].finished)
      list->items[kept++] = list->items[i];
  list->count = kept < 5 ? kept : 5;
}

static void find_saved(Title *title) {
  Err err;
  char folder[SAVE_PATH];
  if (!save_folder(command_value(title->line, "--data"), folder, &err)) return;
  char person[PERSON_NAME];
  person_chosen(folder, person);
  saved_list_of(folder, person, &title->saved);
  keep_unfinished(&title->saved);
}

static void add_item(Buf *out, size_t number, const char *text, int columns) {
  prose_hang(out, columns, 3, "%zu. %s", number, text);
}

static void add_course(const Title *title, size_t index, Buf *out) {
  Err err;
  Buf text = {0};
  const Story *story = library_course(title->world->library, title->names[index], &err);
  if (story) {
    buf_add_format(&text, "%s. %s", story_text(story, story->title),
                   story_text(story, story->about));
  } else {
    buf_add_format(&text, "%s cannot be played: %s", title->names[index], err.text);
  }
  add_item(out, index + 1, buf_text(&text), title->io.columns);
  buf_free(&text);
}

static void add_saved(const Title *title, size_t index, Buf *out) {
  char when[32];
  Buf text = {0};
  const SavedItem *item = &title->saved.items[index];
  saved_print_changed(item, when);
  buf_add_format(&text, "Go on with %s, last played %s.", item->head.course, when);
  add_item(out, title->name_count + index + 1, buf_text(&text), title->io.columns);
  buf_free(&text);
}

static void show_title(const Title *title) {
  Buf out = {0};
  buf_add(&out, "Unpersuaded\n\n");
  buf_add_wrapped(&out,
                  "This is practice in listening. It is not a script for handling a person: do not "
                  "try it on somebody who has not been told.",
                  title->io.columns, 0);
  buf_add(&out, "\n\n");
  for (size_t i = 0; i < title->name_count; i++) add_course(title, i, &out);
  for (size_t i = 0; i < title->saved.count; i++) add_saved(title, i, &out);
  buf_add(&out, "\nWrite a number, or quit.\n");
  title->io.write(title->io.to, buf_text(&out));
  buf_free(&out);
}

static int play_item(const Title *title, size_t number) {
  if (number <= title->name_count)
    return play_command_course(title->world, title->line, title->names[number - 1]);
  const SavedItem *item = &title->saved.items[number - title->name_count - 1];
  return play_command_journal(title->world, item->head.course, item->path);
}

// The number of an item, by number or by the name of a course; 0 when it is neither.
static size_t chosen_item(const Title *title, const char *text) {
  size_t number = 0;
  for (size_t i = 0; i < title->name_count; i++)
    if (strcmp(text, title->names[i]) == 0) return i + 1;
  if (strlen(text) > 3 || strspn(text, "0123456789") != strlen(text)) return 0;
  number = strtoul(text, NULL, 10);
  return number <= title->name_count + title->saved.count ? number : 0;
}

static int ask_title(const Title *title) {
  Buf line = {0};
  size_t number = 0;
  while (number == 0 && title->io.read(title->io.to, &line)) {
    if (strcmp(buf_text(&line), "quit") == 0) break;
    number = chosen_item(title, buf_text(&line));
    if (number == 0) title->io.write(title->io.to, "Write one of the numbers above, or quit.\n");
  }
  buf_free(&line);
  if (number == 0) return COMMAND_DONE;
  title->io.write(title->io.to, "\n");
  return play_item(title, number);
}

int title_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  if (world->window && !command_given(line, "--terminal")) {
    if (world->window(world, line, NULL, &err)) return COMMAND_DONE;
    fprintf(stderr, "unpersuaded: %s\n", err.text);
  }
  Title title = {.world = world, .line = line, .io = terminal_own()};
  title.names = library_names(world->library, &title.name_count);
  find_saved(&title);
  show_title(&title);
  int result = ask_title(&title);
  saved_list_free(&title.saved);
  return result;
}
