#include "tools/workshop_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>

#include "base/file.h"
#include "base/memory.h"

static const char ending[] = ".workshop";

struct WorkshopFile {
  FileAppend file;
};

// Names ------------------------------------------------------------------------------------------

static bool fits(const Buf *path, char out[SAVE_PATH], Err *err) {
  if (path->length >= SAVE_PATH) return err_set(err, "%s: the path is too long", buf_text(path));
  memcpy(out, buf_text(path), path->length + 1);
  return true;
}

static bool name_try(char out[SAVE_PATH], const char *stem, const char *end, int try, Err *err) {
  Buf path = {0};
  buf_add(&path, stem);
  if (try > 1) buf_add_format(&path, "-%d", try);
  buf_add(&path, end);
  bool done = fits(&path, out, err);
  buf_free(&path);
  return done;
}

// A name that nobody has: stem.end, stem-2.end, ...
static bool name_free(char out[SAVE_PATH], const char *stem, const char *end, Err *err) {
  for (int try = 1; try <= 100; try++) {
    if (!name_try(out, stem, end, try, err)) return false;
    if (!file_exists(out)) return true;
  }
  return err_set(err, "%s%s: there are a hundred of them already", stem, end);
}

static bool name_new(char out[SAVE_PATH], const char *folder, const Workshop *workshop, Err *err) {
  Buf stem = {0};
  char when[32] = "";
  const Story *story = workshop_story(workshop);
  time_t seconds = (time_t)workshop_setup(workshop).utc_seconds;
  struct tm utc;
  if (gmtime_r(&seconds, &utc)) strftime(when, sizeof when, "%Y%m%d-%H%M%S", &utc);
  buf_add_format(&stem, "%s/workshops", folder);
  bool done = file_make_folders(buf_text(&stem), err);
  buf_add_format(&stem, "/%s-%s", story_text(story, story->name), when);
  done = done && name_free(out, buf_text(&stem), ending, err);
  buf_free(&stem);
  return done;
}

// Writing ----------------------------------------------------------------------------------------

static bool write_down(void *to, const char *bytes, size_t length, Err *err) {
  WorkshopFile *file = to;
  return file_append(&file->file, bytes, length, err);
}

static SessionSink sink_of(WorkshopFile *file) {
  return (SessionSink){.write = write_down, .to = file};
}

static WorkshopFile *open_locked(const char *path, Err *err) {
  WorkshopFile *file = memory_new(1, sizeof *file);
  bool opened = file_append_open(&file->file, path, err);
  if (opened && flock(file->file.fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
    opened = err_set(err, "%s: this workshop is open in another window", path);
  if (opened) return file;
  workshop_file_close(file);
  return NULL;
}

WorkshopFile *workshop_file_begin(const char *folder, Workshop *workshop, Err *err) {
  char path[SAVE_PATH];
  if (!name_new(path, folder, workshop, err)) return NULL;
  WorkshopFile *file = open_locked(path, err);
  if (file && workshop_record(workshop, sink_of(file), err)) return file;
  workshop_file_remove(file);
  return NULL;
}

void workshop_file_close(WorkshopFile *file) {
  if (!file) return;
  file_append_close(&file->file);
  free(file);
}

void workshop_file_remove(WorkshopFile *file) {
  if (file) remove(file->file.path);
  workshop_file_close(file);
}

const char *workshop_file_path(const WorkshopFile *file) {
  return file->file.path;
}

// Going on ---------------------------------------------------------------------------------------

// The file as it was goes aside; what could be read takes its place, whole or not at all.
static bool mend(const char *path, const Buf *text, const Workshop *workshop, const Err *parted,
                 Err *notice, Err *err) {
  Buf whole = {0};
  char aside[SAVE_PATH];
  workshop_write(workshop, &whole);
  bool done = name_free(aside, path, ".broken", err) &&
              file_write(aside, buf_text(text), text->length, err) &&
              file_write(path, buf_text(&whole), whole.length, err);
  buf_free(&whole);
  if (done)
    err_set(notice, "%s. What came before stands; the file as it was is kept as %s.", parted->text,
            aside);
  return done;
}

// A clock that was set back counts from the last event on.
static int64_t clock_of(const Workshop *workshop) {
  int64_t since = ((int64_t)time(NULL) - workshop_setup(workshop).utc_seconds) * 1000;
  int64_t last = workshop_elapsed_ms(workshop);
  return since > last ? since : last;
}

// Only one program may have it before anything is read: another may be writing.
static Workshop *read_whole(const char *path, const Story *story, Err *notice, Err *err) {
  Err parted;
  Buf text = {0};
  Workshop *workshop = NULL;
  if (file_read(path, WORKSHOP_BYTES, &text, err))
    workshop = workshop_read(story, path, buf_text(&text), text.length, &parted, err);
  if (workshop && parted.text[0] && !mend(path, &text, workshop, &parted, notice, err)) {
    workshop_free(workshop);
    workshop = NULL;
  }
  buf_free(&text);
  return workshop;
}

Workshop *workshop_file_resume(const char *path, const Story *story, WorkshopFile **file,
                               int64_t *clock_ms, Err *notice, Err *err) {
  notice->text[0] = '\0';
  *file = NULL;
  if (!file_exists(path)) {
    err_set(err, "%s: there is no such file", path);
    return NULL;
  }
  WorkshopFile *first = open_locked(path, err);
  if (!first) return NULL;
  Workshop *workshop = read_whole(path, story, notice, err);
  // A file that was mended is another one under the same name.
  if (workshop) *file = notice->text[0] ? open_locked(path, err) : first;
  if (*file != first) workshop_file_close(first);
  if (!workshop || !*file) {
    workshop_free(workshop);
    return NULL;
  }
  workshop_record_on(workshop, sink_of(*file));
  *clock_ms = clock_of(workshop);
  return workshop;
}

bool workshop_file_course(const char *path, char out[JOURNAL_NAME], Err *err) {
  Buf text = {0};
  bool read = file_read(path, WORKSHOP_BYTES, &text, err) &&
              workshop_course(path, buf_text(&text), text.length, out, err);
  buf_free(&text);
  return read;
}

// The last ---------------------------------------------------------------------------------------

typedef struct Last {
  const char *folder;
  char path[SAVE_PATH];
  int64_t seconds, nanoseconds;
} Last;

// Nothing but undo comes after the end. What somebody said may end with the same word.
static bool is_end(Buf *text) {
  Err ignored;
  WorkshopEvent last;
  if (text->length == 0 || text->text[text->length - 1] != '\n') return false;
  text->text[text->length - 1] = '\0';
  char *line = strrchr(text->text, '\n');
  return line && event_read(line + 1, &last, &ignored) && last.kind == EVENT_END;
}

static bool has_ended(const char *path) {
  Err ignored;
  Buf text = {0};
  bool ended = !file_read(path, WORKSHOP_BYTES, &text, &ignored) || is_end(&text);
  buf_free(&text);
  return ended;
}

static void look_at(void *to, const char *name) {
  Err ignored;
  Last *last = to;
  Buf path = {0};
  struct stat about;
  size_t length = strlen(name), tail = strlen(ending);
  if (length <= tail || strcmp(name + length - tail, ending) != 0) return;
  buf_add_format(&path, "%s/%s", last->folder, name);
  bool later =
      stat(buf_text(&path), &about) == 0 && S_ISREG(about.st_mode) &&
      (about.st_mtim.tv_sec > last->seconds ||
       (about.st_mtim.tv_sec == last->seconds && about.st_mtim.tv_nsec >= last->nanoseconds));
  if (later && !has_ended(buf_text(&path)) && fits(&path, last->path, &ignored)) {
    last->seconds = about.st_mtim.tv_sec;
    last->nanoseconds = about.st_mtim.tv_nsec;
  }
  buf_free(&path);
}

bool workshop_file_last(const char *folder, char out[SAVE_PATH], Err *err) {
  Err ignored;
  Buf workshops = {0};
  buf_add_format(&workshops, "%s/workshops", folder);
  Last last = {.folder = buf_text(&workshops)};
  file_list(last.folder, look_at, &last, &ignored);
  if (!last.path[0]) err_set(err, "%s: there is no workshop that could go on", last.folder);
  buf_free(&workshops);
  memcpy(out, last.path, strlen(last.path) + 1);
  return out[0] != '\0';
}
