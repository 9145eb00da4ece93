#include "desk/sit_command.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "desk/places.h"
#include "desk/sit_terminal.h"
#include "desk/sit_window.h"
#include "desk/sit_words.h"
#include "exam/marks_text.h"

const CommandOption sit_command_options[] = {
    {"--terminal", NULL, "Sit here, in plain text, also where there is a display."},
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

// `sit` ------------------------------------------------------------------------------------------

static void say_end(const Sit *sit, Sitting *sitting, const Terminal *io) {
  char code[SIT_CODE];
  Buf text = {0};
  sit_words_code(sitting, code);
  buf_add_format(&text, "\nThe sitting is over. Last code for your assessor: %s\n", code);
  buf_add_format(&text, "Hand this file to your assessor: %s\n", sit->result);
  if (sit->ticket.show_marks) marks_text_add(sitting_session(sitting), io->columns, &text);
  io->write(io->to, buf_text(&text));
  buf_free(&text);
}

// Until it is over or was left. True: it is to be handed in, or was.
static bool play(const CommandWorld *world, const CommandLine *line, HandIn *hand_in,
                 const Terminal *io) {
  Err err;
  if (world->window && !command_given(line, "--terminal")) {
    if (sit_window(world, line, hand_in, &err)) return sitting_ended(hand_in->sitting);
    fprintf(stderr, "unpersuaded: %s\n", err.text);
  }
  return sit_terminal(hand_in->sitting, hand_in->clock, io);
}

static bool run(const Sit *sit, const CommandWorld *world, const CommandLine *line, Err *err) {
  Terminal io = terminal_own();
  Moment now = clock_now(&sit->clock);
  Sitting *sitting = sitting_open(sit->path, sit->story, &sit->ticket_text, &now, err);
  if (!sitting) return false;
  HandIn hand_in = {.sitting = sitting, .clock = &sit->clock, .path = sit->result};
  bool over = play(world, line, &hand_in, &io), done = !over || hand_in_now(&hand_in, err);
  if (hand_in.done) say_end(sit, sitting, &io);
  if (!over)
    terminal_say(&io, "Left. The clock runs on; the same command goes on with the sitting.");
  sitting_close(sitting);
  return done;
}

int sit_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Sit sit = {.held = -1};
  bool done = prepare(&sit, world, line, &err) && run(&sit, world, line, &err);
  places_release(sit.held);
  buf_free(&sit.ticket_text);
  bool shown = fflush(stdout) == 0;
  if (!done) return command_fail(&err);
  return shown ? COMMAND_DONE : COMMAND_FAILED;
}
