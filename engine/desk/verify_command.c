#include "desk/verify_command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "desk/clock.h"
#include "desk/places.h"
#include "exam/appeal.h"
#include "exam/keys.h"
#include "exam/report.h"
#include "exam/used.h"
#include "tools/terminal.h"

const CommandOption verify_command_options[] = {
    {"--codes", "A,B,...", "The codes you wrote down, in the order you were told them."},
    {"--supervised", NULL, "You state that somebody was there and saw who sat."},
    {"--register", "FILE", "Refuses a ticket used before, and notes this one if it is intact."},
    {"--key", "PUBLIC", "Your public key, or the file it is in, instead of the data folder's."},
    {"--course", "COURSE", "The course, when that is a folder of your own."},
    {"--explain", NULL, "For an appeal: the rule behind every mark, for every exchange."},
    {"--json", NULL, "For other programs."},
    {0}};

typedef struct Desk {
  const CommandWorld *world;
  const CommandLine *line;
  uint8_t assessor[CRYPT_PUBLIC];
  char *codes_text;  // cut up; owns the codes
  const char **codes;
  uint32_t code_count;
} Desk;

// Reading ----------------------------------------------------------------------------------------

static bool find_key(Desk *desk, Err *err) {
  Buf text = {0};
  char path[SAVE_PATH];
  const char *asked = command_value(desk->line, "--key");
  if (asked && crypt_unhex(asked, desk->assessor, CRYPT_PUBLIC)) return true;
  bool done = places_key(asked, path, err) && file_read(path, PAPER_BYTES, &text, err) &&
              keys_public(path, &text, desk->assessor, err);
  buf_free(&text);
  return done;
}

static bool split_codes(Desk *desk, Err *err) {
  const char *given = command_value(desk->line, "--codes");
  if (!given) return true;
  desk->codes_text = memory_copy_text(given);
  desk->codes = memory_new(strlen(given) + 1, sizeof *desk->codes);
  for (char *code = strtok(desk->codes_text, ","); code; code = strtok(NULL, ","))
    desk->codes[desk->code_count++] = code;
  return desk->code_count > 0 || err_set(err, "--codes needs codes with commas between them");
}

static bool read_result(const char *path, Result *out, uint8_t digest[CRYPT_DIGEST], Err *err) {
  Buf text = {0};
  bool done = file_read(path, PAPER_BYTES, &text, err) &&
              result_read(out, path, buf_text(&text), text.length, err);
  if (done) crypt_digest(NULL, buf_text(&text), text.length, digest);
  buf_free(&text);
  return done;
}

static void verify(const Desk *desk, const Result *result, Verification *out) {
  Err why;
  const char *course = command_value(desk->line, "--course");
  const Story *story =
      library_course(desk->world->library, course ? course : result->ticket.course, &why);
  VerifySetup setup = {.story = story,
                       .no_story = why.text,
                       .assessor = desk->assessor,
                       .codes = desk->codes,
                       .code_count = desk->code_count,
                       .supervised = command_given(desk->line, "--supervised")};
  verify_result(result, &setup, out);
}

// The candidate's clock and ours may differ a little.
static void look_at_our_clock(const Result *result, Verification *out) {
  Clock clock = clock_open();
  if (result->ended_s > clock_now(&clock).utc_s + 300)
    verify_anomaly(out, "It ended later than it is now by the clock of this computer.");
}

// Others -----------------------------------------------------------------------------------------

static bool compare(const Desk *desk, const Result *result, Verification *out, Err *err) {
  uint8_t own[CRYPT_DIGEST], path[CRYPT_DIGEST], ignored[CRYPT_DIGEST];
  verify_path(result, own);
  for (size_t i = 1; i < desk->line->word_count; i++) {
    Result other;
    Buf sentence = {0};
    if (!read_result(desk->line->words[i], &other, ignored, err)) return false;
    verify_path(&other, path);
    buf_add_format(&sentence, "%s took the same path.", desk->line->words[i]);
    if (memcmp(own, path, sizeof own) == 0) verify_anomaly(out, buf_text(&sentence));
    buf_free(&sentence);
    result_free(&other);
  }
  return true;
}

static bool read_register(const char *path, Buf *text, Err *err) {
  return !file_exists(path) || file_read(path, USED_BYTES, text, err);
}

static bool look_up(const char *path, const Result *result, const uint8_t digest[CRYPT_DIGEST],
                    Verification *out, Err *err) {
  Buf text = {0};
  bool is_new;
  int held = places_hold(path, err);
  bool done = held >= 0 && read_register(path, &text, err) &&
              used_look_up(&text, result, digest, out, &is_new, err);
  if (done && is_new && verify_intact(out)) {
    used_add(&text, result, digest);
    done = file_write(path, buf_text(&text), text.length, err);
  }
  places_release(held);
  buf_free(&text);
  return done;
}

// `verify` ---------------------------------------------------------------------------------------

static int print(const Desk *desk, const Result *result, const Verification *verification) {
  Buf out = {0};
  if (command_given(desk->line, "--json")) {
    report_add_json(result, verification, &out);
  } else {
    report_add_text(result, verification, TERMINAL_COLUMNS, &out);
    if (command_given(desk->line, "--explain") && verification->session)
      appeal_add_text(verification->session, TERMINAL_COLUMNS, &out);
  }
  size_t written = fwrite(buf_text(&out), 1, out.length, stdout);
  bool done = written == out.length && fflush(stdout) == 0 && verify_intact(verification);
  buf_free(&out);
  return done ? COMMAND_DONE : COMMAND_FAILED;
}

static int answer(const Desk *desk, Err *err) {
  Result result;
  uint8_t digest[CRYPT_DIGEST];
  Verification verification = {0};
  const char *used = command_value(desk->line, "--register");
  if (!read_result(desk->line->words[0], &result, digest, err)) return command_fail(err);
  verify(desk, &result, &verification);
  look_at_our_clock(&result, &verification);
  bool done = compare(desk, &result, &verification, err) &&
              (!used || look_up(used, &result, digest, &verification, err));
  int status = done ? print(desk, &result, &verification) : command_fail(err);
  verify_free(&verification);
  result_free(&result);
  return status;
}

int verify_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Desk desk = {.world = world, .line = line};
  if (!crypt_ready(&err) || !find_key(&desk, &err)) return command_fail(&err);
  int status = split_codes(&desk, &err) ? answer(&desk, &err) : command_fail(&err);
  free(desk.codes);
  free(desk.codes_text);
  return status;
}
