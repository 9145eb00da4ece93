#include "workshop/workshop.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "workshop/head.h"
#include "workshop/now.h"

enum { MOST_EVENTS = 20000 };

typedef struct Done {  // an event that was not undone
  WorkshopEvent event;
  int32_t line;  // of the file it was read from, 0 when it was done now
} Done;

struct Workshop {
  const Story *story;
  WorkshopHead head;
  Now now;
  Done *done;
  uint32_t done_count;
  size_t done_cap;
  Buf written;  // every line so far, undone ones too
  int64_t elapsed_ms;
  SessionSink sink;
  Err trouble;
  Arena texts;
};

// Beginning --------------------------------------------------------------------------------------

static Workshop *begin(const Story *story, const WorkshopHead *head, Err *err) {
  Workshop *workshop = memory_new(1, sizeof *workshop);
  workshop->story = story;
  workshop->head = *head;
  if (now_begin(&workshop->now, story, head, err)) return workshop;
  free(workshop);
  return NULL;
}

Workshop *workshop_new(const Story *story, const WorkshopSetup *setup, Err *err) {
  WorkshopHead head = {.room = setup->room,
                       .unit = setup->unit,
                       .agenda = setup->agenda,
                       .utc_seconds = setup->utc_seconds};
  if (setup->room < 1 || setup->room > WORKSHOP_ROOM_MOST) {
    err_set(err, "there are 1 to %d votes in a room, and not %" PRId32, WORKSHOP_ROOM_MOST,
            setup->room);
    return NULL;
  }
  Session *session = session_new(story, &setup->session, err);
  if (!session) return NULL;
  head.journal = *session_head(session);
  session_free(session);
  return begin(story, &head, err);
}

void workshop_free(Workshop *workshop) {
  if (!workshop) return;
  now_free(&workshop->now);
  free(workshop->done);
  buf_free(&workshop->written);
  arena_free(&workshop->texts);
  free(workshop);
}

// Writing down -----------------------------------------------------------------------------------

void workshop_write(const Workshop *workshop, Buf *out) {
  head_write(&workshop->head, out);
  buf_add(out, buf_text(&workshop->written));
}

static bool send(Workshop *workshop, const char *bytes, size_t length, Err *err) {
  if (workshop->sink.write(workshop->sink.to, bytes, length, err)) return true;
  workshop->sink.write = NULL;
  workshop->trouble = *err;
  return false;
}

bool workshop_record(Workshop *workshop, SessionSink sink, Err *err) {
  Buf all = {0};
  workshop_write(workshop, &all);
  workshop_record_on(workshop, sink);
  bool sent = send(workshop, buf_text(&all), all.length, err);
  buf_free(&all);
  return sent;
}

void workshop_record_on(Workshop *workshop, SessionSink sink) {
  workshop->trouble.text[0] = '\0';
  workshop->sink = sink;
}

const char *workshop_trouble(const Workshop *workshop) {
  return workshop->trouble.text;
}

static void write_down(Workshop *workshop, const WorkshopEvent *event) {
  Err ignored;
  size_t before = workshop->written.length;
  event_write(event, &workshop->written);
  if (!workshop->sink.write) return;
  send(workshop, buf_text(&workshop->written) + before, workshop->written.length - before,
       &ignored);
}

// Doing ------------------------------------------------------------------------------------------

static void keep(Workshop *workshop, const WorkshopEvent *event, int32_t line) {
  workshop->done = memory_push(workshop->done, workshop->done_count, &workshop->done_cap,
                               sizeof *workshop->done);
  workshop->done[workshop->done_count++] = (Done){*event, line};
}

// What was done before can be done again.
static void make_anew(Workshop *workshop) {
  Err ignored;
  now_free(&workshop->now);
  now_begin(&workshop->now, workshop->story, &workshop->head, &ignored);
  for (uint32_t i = 0; i < workshop->done_count; i++)
    now_apply(&workshop->now, &workshop->done[i].event, &ignored);
}

static bool undo(Workshop *workshop, Err *err) {
  if (workshop->done_count == 0) return err_set(err, "There is nothing to undo.");
  workshop->done_count--;
  make_anew(workshop);
  return true;
}

// As it will stand in the file, and ours.
static bool own_text(Workshop *workshop, WorkshopEvent *event, Err *err) {
  Buf clean = {0};
  if (!event->text) return true;
  bool fits = strlen(event->text) <= EVENT_TEXT;
  const char *text = event->text + strspn(event->text, " ");
  buf_add_plain(&clean, text, EVENT_TEXT);
  while (clean.length > 0 && clean.text[clean.length - 1] == ' ') clean.text[--clean.length] = '\0';
  event->text = arena_copy(&workshop->texts, buf_text(&clean), clean.length);
  buf_free(&clean);
  if (!fits) return err_set(err, "That is too long: there are %d bytes for it.", EVENT_TEXT);
  return *event->text || err_set(err, "There is nothing written.");
}

// The option that is followed has a name in the file.
static void name_followed(const Workshop *workshop, WorkshopEvent *event) {
  Err ignored;
  uint32_t place;
  if (event->kind != EVENT_FOLLOW || !now_leader(&workshop->now, &place, &ignored)) return;
  uint32_t option = now_decision(&workshop->now)->options[place];
  event->text = story_text(workshop->story, workshop->story->options[option].id);
}

static bool apply(Workshop *workshop, WorkshopEvent *event, Err *err) {
  if (event->kind == EVENT_UNDO) return undo(workshop, err);
  if (workshop->done_count == MOST_EVENTS)
    return err_set(err, "A workshop has at most %d steps, and these are all.", MOST_EVENTS);
  if (!own_text(workshop, event, err)) return false;
  name_followed(workshop, event);
  if (!now_apply(&workshop->now, event, err)) return false;
  keep(workshop, event, 0);
  return true;
}

bool workshop_do(Workshop *workshop, const WorkshopEvent *asked, Err *err) {
  WorkshopEvent event = *asked;
  if (event.at_ms < workshop->elapsed_ms) event.at_ms = workshop->elapsed_ms;
  if (!apply(workshop, &event, err)) return false;
  workshop->elapsed_ms = event.at_ms;
  write_down(workshop, &event);
  return true;
}

const WorkshopEvent *workshop_last(const Workshop *workshop) {
  return workshop->done_count > 0 ? &workshop->done[workshop->done_count - 1].event : NULL;
}

// Reading ----------------------------------------------------------------------------------------

// Undone events are never done.
static bool take_line(Workshop *workshop, char *line, int32_t number, Err *err) {
  WorkshopEvent event;
  if (utf8_has_control(line)) return err_set(err, "there is a control character in the line");
  if (workshop->done_count == MOST_EVENTS) return err_set(err, "there are too many lines");
  if (!event_read(line, &event, err)) return false;
  if (event.at_ms < workshop->elapsed_ms) return err_set(err, "the time runs back");
  if (event.kind == EVENT_UNDO && workshop->done_count == 0)
    return err_set(err, "there is nothing to undo");
  if (event.text) event.text = arena_copy(&workshop->texts, event.text, strlen(event.text));
  workshop->elapsed_ms = event.at_ms;
  if (event.kind == EVENT_UNDO)
    workshop->done_count--;
  else
    keep(workshop, &event, number);
  event_write(&event, &workshop->written);
  return true;
}

static void take_lines(Workshop *workshop, HeadReader *reader, Err *parted) {
  char *line;
  parted->text[0] = '\0';
  while (head_next_line(reader, &line, parted) && line) {
    if (take_line(workshop, line, reader->line, parted)) continue;
    err_prefix(parted, "%s:%" PRId32, reader->name, reader->line);
    return;
  }
}

// Where the course has moved on, what comes before stands; and then that is all there ever was.
static void cut_at(Workshop *workshop, uint32_t count) {
  workshop->done_count = count;
  buf_clear(&workshop->written);
  for (uint32_t i = 0; i < count; i++) event_write(&workshop->done[i].event, &workshop->written);
}

static void do_again(Workshop *workshop, const char *name, Err *parted) {
  Err why;
  for (uint32_t i = 0; i < workshop->done_count; i++) {
    const Done *done = &workshop->done[i];
    if (now_apply(&workshop->now, &done->event, &why)) continue;
    *parted = why;
    err_prefix(parted, "%s:%" PRId32, name, done->line);
    cut_at(workshop, i);
  }
}

static bool is_of(const WorkshopHead *head, const Story *story, const char *name, Err *err) {
  const char *course = story_text(story, story->name);
  return strcmp(head->journal.course, course) == 0 ||
         err_set(err, "%s: is of the course %s, not of %s", name, head->journal.course, course);
}

static Workshop *read_all(const Story *story, HeadReader *reader, size_t length, Err *parted,
                          Err *err) {
  WorkshopHead head;
  if (!head_read(reader, length, &head, err) || !is_of(&head, story, reader->name, err))
    return NULL;
  Workshop *workshop = begin(story, &head, err);
  if (!workshop) return NULL;
  take_lines(workshop, reader, parted);
  do_again(workshop, reader->name, parted);
  return workshop;
}

// Lines are ended in place.
static char *own_copy(const char *text, size_t length) {
  char *copy = memory_new(length + 1, 1);
  if (length > 0) memcpy(copy, text, length);
  return copy;
}

Workshop *workshop_read(const Story *story, const char *name, const char *text, size_t length,
                        Err *parted, Err *err) {
  char *copy = own_copy(text, length);
  parted->text[0] = '\0';
  HeadReader reader = {.name = name, .at = copy};
  Workshop *workshop = read_all(story, &reader, length, parted, err);
  free(copy);
  return workshop;
}

bool workshop_course(const char *name, const char *text, size_t length, char out[JOURNAL_NAME],
                     Err *err) {
  WorkshopHead head;
  char *copy = own_copy(text, length);
  HeadReader reader = {.name = name, .at = copy};
  bool read = head_read(&reader, length, &head, err);
  memcpy(out, read ? head.journal.course : "", read ? JOURNAL_NAME : 1);
  free(copy);
  return read;
}

// What is now ------------------------------------------------------------------------------------

const Story *workshop_story(const Workshop *workshop) {
  return workshop->story;
}

WorkshopSetup workshop_setup(const Workshop *workshop) {
  const WorkshopHead *head = &workshop->head;
  return (WorkshopSetup){.session = {.seed = head->journal.seed, .pushy = head->journal.pushy},
                         .room = workshop->now.room,
                         .unit = workshop->now.unit,
                         .agenda = head->agenda,
                         .utc_seconds = head->utc_seconds};
}

WorkshopPhase workshop_phase(const Workshop *workshop) {
  return now_phase(&workshop->now);
}

const Decision *workshop_decision(const Workshop *workshop) {
  return now_decision(&workshop->now);
}

uint32_t workshop_run(const Workshop *workshop) {
  return workshop->now.run;
}

const WorkshopRun *workshop_runs(const Workshop *workshop, uint32_t *count) {
  *count = workshop->now.run_count;
  return workshop->now.runs;
}

Session *workshop_session(const Workshop *workshop) {
  return workshop->now.runs[workshop->now.run].session;
}

const Decision *workshop_decision_at(const Workshop *workshop, uint32_t run, uint32_t choice) {
  const WorkshopRun *runs = workshop->now.runs;
  while (choice < runs[run].shared) run = runs[run].parent;
  uint32_t place = choice - runs[run].shared;
  return place < runs[run].decision_count ? &runs[run].decisions[place] : NULL;
}

bool workshop_paused(const Workshop *workshop) {
  return workshop->now.paused;
}

bool workshop_reveals(const Workshop *workshop) {
  return workshop->now.reveals;
}

bool workshop_over(const Workshop *workshop) {
  return workshop->now.over;
}

WorkshopStep workshop_step(const Workshop *workshop) {
  return workshop->now.step;
}

const WorkshopSaid *workshop_said(const Workshop *workshop, uint32_t *count) {
  *count = workshop->now.said_count;
  return workshop->now.said;
}

int32_t workshop_agenda_row(const Workshop *workshop) {
  return workshop->now.agenda_row;
}

int64_t workshop_agenda_row_ms(const Workshop *workshop) {
  return workshop->now.agenda_row_ms;
}

int64_t workshop_elapsed_ms(const Workshop *workshop) {
  return workshop->elapsed_ms;
}
