#include "desk/certify_command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "coded/certificate_json.h"
#include "coded/certificate_report.h"
#include "coded/moves_score.h"
#include "desk/evidence.h"
#include "tools/terminal.h"

const CommandOption certify_command_options[] = {
    {"--codes", "RESULT=A,B,...",
     "The codes you wrote down for that result. May be given for each."},
    {"--supervised", NULL, "You state that somebody was there at each of them and saw who sat."},
    {"--role-play", "FILE", "A role-play that was watched and coded, as score --moves reads it."},
    {"--key", "PUBLIC", "Your public key, or the file it is in, instead of the data folder's."},
    {"--course", "COURSE", "The course, when that is a folder of your own."},
    {"--json", NULL, "For other programs."},
    {0}};

// One result with everything its sitting lends from.
typedef struct Item {
  Result result;
  Verification verification;
  EvidenceCodes codes;
  Buf texts;
} Item;

typedef struct Desk {
  const CommandWorld *world;
  const CommandLine *line;
  uint8_t assessor[CRYPT_PUBLIC];
  Item *items;
  CertifySitting sittings[CERTIFY_MOST];
  uint32_t count;
  const Story *story;  // of the first that could be played
} Desk;

// Results ----------------------------------------------------------------------------------------

// "exam.result=AAAA,BBBB": the codes given for this file; NULL when there are none.
static const char *codes_for(const CommandLine *line, const char *path) {
  size_t length = strlen(path);
  for (size_t i = 0; i < line->option_count; i++) {
    const char *value = line->values[i];
    if (strcmp(line->options[i], "--codes") != 0 || strncmp(value, path, length) != 0) continue;
    if (value[length] == '=') return value + length + 1;
  }
  return NULL;
}

// A mistyped name must not pass for a result without codes.
static bool check_codes(const CommandLine *line, Err *err) {
  for (size_t i = 0; i < line->option_count; i++) {
    bool known = strcmp(line->options[i], "--codes") != 0;
    for (size_t w = 0; w < line->word_count && !known; w++) {
      size_t length = strlen(line->words[w]);
      known =
          strncmp(line->values[i], line->words[w], length) == 0 && line->values[i][length] == '=';
    }
    if (!known)
      return err_set(err, "--codes %s: write RESULT=A,B,... with one of the results given",
                     line->values[i]);
  }
  return true;
}

// What cannot be played again is still counted, as damaged.
static CertifySitting sitting_of(Item *item) {
  CertifySitting sitting = {.course = item->result.ticket.course, .variants = ""};
  Session *session = item->verification.session;
  if (session) certificate_take(session, &item->texts, &sitting);
  sitting.left_early = session && !ticket_over(&item->result.ticket, session);
  sitting.candidate = item->result.ticket.candidate;
  sitting.form = item->result.ticket.form;
  sitting.intact = session && verify_intact(&item->verification);
  // where a check failed it is damage: nobody sat this for practice
  sitting.level = sitting.intact ? verify_trust_letter(item->verification.trust) : 'U';
  return sitting;
}

static bool take(Desk *desk, const char *path, Err *err) {
  uint8_t digest[CRYPT_DIGEST];
  Item *item = &desk->items[desk->count];
  EvidenceSetup setup = {.world = desk->world,
                         .course = command_value(desk->line, "--course"),
                         .assessor = desk->assessor,
                         .codes = &item->codes,
                         .supervised = command_given(desk->line, "--supervised")};
  if (!evidence_read(path, &item->result, digest, err)) return false;
  desk->count++;
  if (!evidence_codes(codes_for(desk->line, path), &item->codes, err)) return false;
  evidence_verify(&setup, &item->result, &item->verification);
  desk->sittings[desk->count - 1] = sitting_of(item);
  if (!desk->story && item->verification.session)
    desk->story = session_story(item->verification.session);
  return true;
}

static bool take_all(Desk *desk, Err *err) {
  for (size_t i = 0; i < desk->line->word_count; i++)
    if (!take(desk, desk->line->words[i], err)) return false;
  return desk->story ||
         err_set(err, "none of these results can be played again with the courses here");
}

// The role-play ----------------------------------------------------------------------------------

typedef struct RolePlay {
  MovesFile file;
  CertifyRolePlay play;
  bool given;
} RolePlay;

static bool take_role_play(const Desk *desk, RolePlay *out, Err *err) {
  Buf text = {0};
  const char *path = command_value(desk->line, "--role-play");
  if (!path) return true;
  bool done = file_read(path, MOVES_FILE_BYTES, &text, err);
  if (done && !moves_file_read(&out->file, desk->story, path, buf_text(&text)))
    done = err_set(err, "%s cannot be read; score --moves %s says where", path, path);
  else if (done && out->file.session_count != 1)
    done = err_set(err, "%s holds %d conversations; the role-play is one", path,
                   (int)out->file.session_count);
  if (done) certificate_take_role_play(&out->file, desk->story, 0, &out->play);
  out->given = done;
  buf_free(&text);
  return done;
}

// `certify` --------------------------------------------------------------------------------------

static int print(const Desk *desk, const RolePlay *role_play) {
  CertifyRule rule = certificate_rule(desk->story);
  const CertifyRolePlay *play = role_play->given ? &role_play->play : NULL;
  CertifyFinding finding;
  Buf out = {0};
  certificate_find(&rule, desk->sittings, desk->count, play, &finding);
  CertifyReport report = {&rule, desk->sittings, play, &finding};
  if (command_given(desk->line, "--json"))
    certificate_json_add(&report, &out);
  else
    certificate_report_add(&report, TERMINAL_COLUMNS, &out);
  bool written = fwrite(buf_text(&out), 1, out.length, stdout) == out.length && fflush(stdout) == 0;
  buf_free(&out);
  return written && finding.verdict == CERTIFY_REACHED ? COMMAND_DONE : COMMAND_FAILED;
}

static void free_desk(Desk *desk) {
  for (uint32_t i = 0; i < desk->count; i++) {
    verify_free(&desk->items[i].verification);
    evidence_codes_free(&desk->items[i].codes);
    buf_free(&desk->items[i].texts);
    result_free(&desk->items[i].result);
  }
  free(desk->items);
}

int certify_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  RolePlay role_play = {.given = false};
  Desk desk = {.world = world, .line = line};
  if (line->word_count > CERTIFY_MOST)
    err_set(&err, "at most %d results at a time", (int)CERTIFY_MOST);
  if (line->word_count > CERTIFY_MOST || !crypt_ready(&err) || !check_codes(line, &err) ||
      !evidence_key(line, desk.assessor, &err))
    return command_fail(&err);
  desk.items = memory_new(line->word_count, sizeof *desk.items);
  bool taken = take_all(&desk, &err) && take_role_play(&desk, &role_play, &err);
  int status = taken ? print(&desk, &role_play) : command_fail(&err);
  moves_file_free(&role_play.file);
  free_desk(&desk);
  return status;
}
