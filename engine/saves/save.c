#include "saves/save.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"

static const char finished_note[] = "finished";

struct Save {
  FileAppend file;
  size_t length;  // of the file: what cannot be read again is not written
};

// Folders and names ------------------------------------------------------------------------------

bool save_join(char out[SAVE_PATH], const char *folder, const char *name, Err *err) {
  bool apart = *name && *folder && folder[strlen(folder) - 1] != '/';
  int length = snprintf(out, SAVE_PATH, "%s%s%s", folder, apart ? "/" : "", name);
  return length < SAVE_PATH || err_set(err, "%s%s%s: the path is longer than %d bytes", folder,
                                       apart ? "/" : "", name, SAVE_PATH - 1);
}

bool save_folder(const char *asked, char out[SAVE_PATH], Err *err) {
  const char *own = getenv("UNPERSUADED_DATA_HOME"), *shared = getenv("XDG_DATA_HOME");
  const char *home = getenv("HOME");
  if (asked && *asked) return save_join(out, asked, "", err);
  if (own && *own) return save_join(out, own, "", err);
  if (shared && *shared == '/') return save_join(out, shared, "unpersuaded", err);
  if (home && *home) return save_join(out, home, ".local/share/unpersuaded", err);
  return err_set(err, "there is no home folder to keep sessions in; name one with --data DIR");
}

bool save_name_broken(const char *path, char out[SAVE_PATH], Err *err) {
  for (int try = 1; try <= 100; try++) {
    int length = try == 1 ? snprintf(out, SAVE_PATH, "%s.broken", path)
                          : snprintf(out, SAVE_PATH, "%s.broken-%d", path, try);
    if (length >= SAVE_PATH) return err_set(err, "%s: the path is too long", path);
    if (!file_exists(out)) return true;
  }
  return err_set(err, "%s: there are a hundred broken ones of it already", path);
}

// The name of the `try`th file for this session, from 1.
static bool name_journal(char out[SAVE_PATH], const char *folder, const JournalHead *head,
                         int64_t utc_seconds, int try, Err *err) {
  char when[32] = "";
  time_t seconds = utc_seconds == SAVE_NOW ? time(NULL) : (time_t)utc_seconds;
  struct tm utc;
  if (gmtime_r(&seconds, &utc)) strftime(when, sizeof when, "%Y%m%d-%H%M%S", &utc);
  Buf name = {0};
  buf_add_format(&name, "%s-%s-%" PRIx64, head->course, when, head->seed);
  if (try > 1) buf_add_format(&name, "-%d", try);
  buf_add(&name, SAVE_ENDING);
  bool joined = save_join(out, folder, buf_text(&name), err);
  buf_free(&name);
  return joined;
}

// Makes an empty file under a name nobody has.
static bool reserve(char out[SAVE_PATH], const char *folder, const JournalHead *head,
                    int64_t utc_seconds, Err *err) {
  for (int try = 1; try <= 100; try++) {
    if (!name_journal(out, folder, head, utc_seconds, try, err)) return false;
    int fd = open(out, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0) return close(fd) == 0;
    if (errno != EEXIST) return err_set(err, "%s: cannot be made: %s", out, strerror(errno));
  }
  return err_set(err, "%s: there are a hundred journals of this second already", out);
}

// Writing ----------------------------------------------------------------------------------------

static bool write_down(void *to, const char *bytes, size_t length, Err *err) {
  Save *save = to;
  if (length > JOURNAL_BYTES - save->length)
    return err_set(err, "%s: the journal is full", save->file.path);
  if (!file_append(&save->file, bytes, length, err)) return false;
  save->length += length;
  return true;
}

static SessionSink sink_of(Save *save) {
  return (SessionSink){.write = write_down, .to = save};
}

static bool lock(Save *save, Err *err) {
  struct stat about;
  if (flock(save->file.fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
    return err_set(err, "%s: this session is open in another window", save->file.path);
  if (fstat(save->file.fd, &about) != 0 || about.st_size > JOURNAL_BYTES)
    return err_set(err, "%s: is larger than the %d bytes a journal may have", save->file.path,
                   JOURNAL_BYTES);
  save->length = (size_t)about.st_size;
  return true;
}

// On false nothing is open, and `*locked` says whether another program has the file.
static Save *open_save(const char *path, bool *locked, Err *err) {
  Save *save = memory_new(1, sizeof *save);
  bool opened = file_append_open(&save->file, path, err);
  *locked = opened && !lock(save, err);
  if (opened && !*locked) return save;
  save_close(save);
  return NULL;
}

Save *save_begin_at(const char *path, Session *session, Err *err) {
  bool locked;
  Save *save = open_save(path, &locked, err);
  if (!save) return NULL;
  bool begun = save->length == 0 ? session_record(session, sink_of(save), err)
                                 : err_set(err, "%s: is not empty", path);
  if (begun) return save;
  save_close(save);
  return NULL;
}

Save *save_begin(const char *folder, Session *session, int64_t utc_seconds, Err *err) {
  char journals[SAVE_PATH], path[SAVE_PATH];
  if (!save_join(journals, folder, "journals", err) || !file_make_folders(journals, err))
    return NULL;
  if (!reserve(path, journals, session_head(session), utc_seconds, err)) return NULL;
  Save *save = save_begin_at(path, session, err);
  if (!save) unlink(path);
  return save;
}

void save_close(Save *save) {
  if (!save) return;
  file_append_close(&save->file);
  free(save);
}

const char *save_path(const Save *save) {
  return save->file.path;
}

bool save_finished(const JournalInput *inputs, uint32_t count) {
  while (count > 0 && inputs[count - 1].kind == JOURNAL_NOTE)
    if (strcmp(inputs[--count].text, finished_note) == 0) return true;
  return false;
}

void save_finish(Session *session) {
  Err err;
  uint32_t count;
  const JournalInput *inputs = session_inputs(session, &count);
  if (session_over(session) && !save_finished(inputs, count))
    session_note(session, finished_note, &err);
}

// Going on ---------------------------------------------------------------------------------------

bool save_read(const char *path, Journal *out, Err *err) {
  Buf text = {0};
  *out = (Journal){0};
  bool done = file_read(path, JOURNAL_BYTES, &text, err) &&
              journal_read(out, path, buf_text(&text), text.length, err);
  buf_free(&text);
  return done;
}

static bool copy_file(const char *from, const char *to, Err *err) {
  Buf bytes = {0};
  bool done = file_read(from, JOURNAL_BYTES, &bytes, err) &&
              file_write(to, buf_text(&bytes), bytes.length, err);
  buf_free(&bytes);
  return done;
}

// First a copy of the whole, then the good part under the old name: at no moment is less on the
// disk than before.
static bool mend(const char *path, const Session *session, char kept[SAVE_PATH], Err *err) {
  Buf good = {0};
  session_write(session, &good);
  bool done = save_name_broken(path, kept, err) && copy_file(path, kept, err) &&
              file_write(path, buf_text(&good), good.length, err);
  buf_free(&good);
  return done;
}

// Why the file cannot simply be written on: "" when it can.
static void say_what_changed(const Story *story, const Journal *journal, const char *path,
                             const Err *parted, Err *notice) {
  notice->text[0] = '\0';
  if (parted->text[0]) {
    err_set(notice, "%s: %s; what came before it stands", path, parted->text);
  } else if (journal->fault.text[0]) {
    err_set(notice, "%s; what came before it stands", journal->fault.text);
  } else if (journal->head.rules != story->rules) {
    err_set(notice,
            "%s: the rules of the course have changed since; all of it could be played again",
            path);
  }
}

typedef struct Opened {
  const char *path;
  Save *save;
  Err *notice;
} Opened;

static void play_in_memory(Opened *opened, const Err *why) {
  Err *notice = opened->notice;
  const char *before = notice->text[0] ? notice->text : opened->path;
  err_set(notice, "%s. Nothing more is written down: %s", before, why->text);
  save_close(opened->save);
  opened->save = NULL;
}

static void go_on_mended(Opened *opened, const Session *session) {
  Err why;
  bool locked;
  char kept[SAVE_PATH];
  if (!mend(opened->path, session, kept, &why)) {
    play_in_memory(opened, &why);
    return;
  }
  err_set(opened->notice, "%s. The journal as it was is kept in %s", opened->notice->text, kept);
  save_close(opened->save);
  opened->save = open_save(opened->path, &locked, &why);
  if (!opened->save) play_in_memory(opened, &why);
}

static Session *replay_file(const char *path, const Story *story, Err *notice, Err *err) {
  Err parted;
  Journal journal;
  if (!save_read(path, &journal, err)) return NULL;
  Session *session = session_replay(story, &journal, &parted, err);
  if (session) say_what_changed(story, &journal, path, &parted, notice);
  journal_free(&journal);
  return session;
}

Session *save_resume(const char *path, const Story *story, Save **save, Err *notice, Err *err) {
  Err why;
  bool locked;
  *save = NULL;
  if (!file_exists(path)) {
    err_set(err, "%s: there is no such journal", path);
    return NULL;
  }
  Opened opened = {.path = path, .notice = notice, .save = open_save(path, &locked, &why)};
  Session *session = locked ? NULL : replay_file(path, story, notice, err);
  if (locked) *err = why;
  if (!session) {
    save_close(opened.save);
    return NULL;
  }
  if (!opened.save) {
    play_in_memory(&opened, &why);
  } else if (notice->text[0]) {
    go_on_mended(&opened, session);
  }
  if (opened.save) session_record_on(session, sink_of(opened.save));
  *save = opened.save;
  return session;
}
