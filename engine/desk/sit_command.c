#include "desk/sit_command.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "desk/places.h"
#include "desk/sit_terminal.h"
#include "exam/report.h"

const CommandOption sit_command_options[] = {
    {"--result", "FILE", "The result's file, instead of result-....json here."},
    {"--course", "COURSE", "The course, when that is a folder of your own."},
    {"--data", "DIR", "The folder that keeps the sitting, instead of the usual one."},
    {0}};

typedef struct Sit {
  Buf ticket_text;
  Ticket ticket;
  const Story *story;
  char path[SAVE_PATH], result[SAVE_PATH];
  int held;
  Clock clock;
} Sit;

// Preparing --------------------------------------------------------------------------------------

static bool read_ticket(Sit *sit, const char *path, Err *err) {
  return file_read(path, PAPER_BYTES, &sit->ticket_text, err) &&
         ticket_read(&sit->ticket, path, buf_text(&sit->ticket_text), sit->ticket_text.length, err);
}

static bool name_result(Sit *sit, const char *asked, Err *err) {
  char nonce[2 * TICKET_NONCE + 1];
  crypt_hex(sit->ticket.nonce, TICKET_NONCE, nonce);
  if (!asked) {
    snprintf(sit->result, sizeof sit->result, "result-%.8s.json", nonce);
  } else {
    if (strlen(asked) >= sizeof sit->result) return err_set(err, "%s: the path is too long", asked);
    memcpy(sit->result, asked, strlen(asked) + 1);
  }
  // A sitting that was sealed and not forgotten, because the power went out, finds its own there.
  if (file_exists(sit->path) || !file_exists(sit->result)) return true;
  return err_set(err, "%s: there is a file already; name another with --result", sit->result);
}

static bool prepare(Sit *sit, const CommandWorld *world, const CommandLine *line, Err *err) {
  if (!crypt_ready(err) || !read_ticket(sit, line->words[0], err)) return false;
  const char *course = command_value(line, "--course");
  sit->story = library_course(world->library, course ? course : sit->ticket.course, err);
  if (!sit->story) return false;
  if (!places_sitting(command_value(line, "--data"), &sit->ticket, sit->path, err)) return false;
  if (!name_result(sit, command_value(line, "--result"), err)) return false;
  sit->held = places_hold(sit->path, err);
  sit->clock = clock_open();
  return sit->held >= 0;
}

// Handing in -------------------------------------------------------------------------------------

static bool is_there(const char *path, const Buf *text) {
  Err ignored;
  Buf there = {0};
  bool same = file_read(path, PAPER_BYTES, &there, &ignored) && there.length == text->length &&
              memcmp(buf_text(&there), buf_text(text), text->length) == 0;
  buf_free(&there);
  return same;
}

static bool write_result(const Sit *sit, const Buf *text, Err *err) {
  if (is_there(sit->result, text)) return true;
  if (file_exists(sit->result))
    return err_set(err, "%s: there is another file; nothing is lost: name a new one with --result",
                   sit->result);
  return file_write(sit->result, buf_text(text), text->length, err);
}

static void say_end(const Sit *sit, Sitting *sitting, const Terminal *io) {
  char code[CRYPT_CODE + 1];
  Buf text = {0};
  sitting_code(sitting, code);
  buf_add_format(&text, "\nThe sitting is over. Last code for your assessor: %.4s-%s\n", code,
                 code + CRYPT_CODE / 2);
  buf_add_format(&text, "Hand this file to your assessor: %s\n", sit->result);
  if (sit->ticket.show_marks) report_add_marks(sitting_session(sitting), io->columns, &text);
  io->write(io->to, buf_text(&text));
  buf_free(&text);
}

static bool hand_in(const Sit *sit, Sitting *sitting, const Terminal *io, Err *err) {
  Buf text = {0};
  Moment now = clock_now(&sit->clock);
  bool done = sitting_hand_in(sitting, &now, &text, err) && write_result(sit, &text, err) &&
              sitting_forget(sitting, err);
  buf_free(&text);
  if (done) say_end(sit, sitting, io);
  return done;
}

// `sit` ------------------------------------------------------------------------------------------

static bool play(const Sit *sit, Err *err) {
  Terminal io = terminal_own();
  Moment now = clock_now(&sit->clock);
  Sitting *sitting = sitting_open(sit->path, sit->story, &sit->ticket_text, &now, err);
  if (!sitting) return false;
  bool done = true;
  if (sit_terminal(sitting, &sit->clock, &io)) {
    done = hand_in(sit, sitting, &io, err);
  } else {
    terminal_say(&io, "Left. The clock runs on; the same command goes on with the sitting.");
  }
  sitting_close(sitting);
  return done;
}

int sit_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Sit sit = {.held = -1};
  bool done = prepare(&sit, world, line, &err) && play(&sit, &err);
  places_release(sit.held);
  buf_free(&sit.ticket_text);
  bool shown = fflush(stdout) == 0;
  if (!done) return command_fail(&err);
  return shown ? COMMAND_DONE : COMMAND_FAILED;
}
