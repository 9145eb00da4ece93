#include "desk/verify_command.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "desk/evidence.h"
#include "desk/places.h"
#include "exam/appeal.h"
#include "exam/findings.h"
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
  const CommandLine *line;
  EvidenceSetup setup;
  EvidenceCodes codes;
  uint8_t assessor[CRYPT_PUBLIC];
} Desk;

// Others -----------------------------------------------------------------------------------------

static bool compare(const Desk *desk, const Result *result, Verification *out, Err *err) {
  uint8_t own[CRYPT_DIGEST], path[CRYPT_DIGEST], ignored[CRYPT_DIGEST];
  verify_path(result, own);
  for (size_t i = 1; i < desk->line->word_count; i++) {
    Result other;
    Buf sentence = {0};
    if (!evidence_read(desk->line->words[i], &other, ignored, err)) return false;
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
  bool explained = command_given(desk->line, "--explain");
  if (command_given(desk->line, "--json")) {
    findings_add_json(result, verification, explained, &out);
  } else {
    findings_add_text(result, verification, TERMINAL_COLUMNS, &out);
    if (explained && verification->session)
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
  if (!evidence_read(desk->line->words[0], &result, digest, err)) return command_fail(err);
  evidence_verify(&desk->setup, &result, &verification);
  bool done = compare(desk, &result, &verification, err) &&
              (!used || look_up(used, &result, digest, &verification, err));
  int status = done ? print(desk, &result, &verification) : command_fail(err);
  verify_free(&verification);
  result_free(&result);
  return status;
}

int verify_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  Desk desk = {.line = line};
  desk.setup = (EvidenceSetup){.world = world,
                               .course = command_value(line, "--course"),
                               .assessor = desk.assessor,
                               .codes = &desk.codes,
                               .supervised = command_given(line, "--supervised")};
  if (!crypt_ready(&err) || !evidence_key(line, desk.assessor, &err)) return command_fail(&err);
  bool split = evidence_codes(command_value(line, "--codes"), &desk.codes, &err);
  int status = split ? answer(&desk, &err) : command_fail(&err);
  evidence_codes_free(&desk.codes);
  return status;
}
