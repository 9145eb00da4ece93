#include "desk/ticket_command.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "desk/passphrase.h"
#include "desk/places.h"
#include "exam/keys.h"

const CommandOption ticket_command_options[] = {
    {"--course", "COURSE", "The course, by its name or its folder."},
    {"--form", "NAME", "Which form of the exercise this is."},
    {"--candidate", "REF", "A reference to the candidate; not a name."},
    {"--seed", "N", "What chance and the order of the options are drawn from."},
    {"--scene", "SCENE", "For this scene alone, as after a sensible way there."},
    {"--through", "SCENE", "From --scene to the end of this one."},
    {"--variant", "NAME=VALUE", "Fixes a variant instead of drawing it. May be given for each."},
    {"--from", "TIME", "When it may be begun, in UTC: 2026-11-22T09:00Z."},
    {"--until", "TIME", "When it must be ended."},
    {"--minutes", "N", "How long it may take, 60 when not given."},
    {"--show-marks", NULL, "The candidate may see practice marks at the end."},
    {"--key", "FILE", "The assessor's key, instead of the one in the data folder."},
    {"--passphrase-file", "FILE", "Takes the passphrase from its first line and does not ask."},
    {"-o", "FILE", "The ticket's file; nothing may be there."},
    {0}};

static bool needed(const CommandLine *line, const char *option, const char **out, Err *err) {
  *out = command_value(line, option);
  return *out || err_set(err, "ticket new needs %s", option);
}

static bool take_word(const CommandLine *line, const char *option, char out[PAPER_WORDS],
                      Err *err) {
  const char *value;
  if (!needed(line, option, &value, err)) return false;
  if (!paper_words_fit(value)) return err_set(err, "%s needs 1 to 63 bytes of text", option);
  memcpy(out, value, strlen(value) + 1);
  return true;
}

static bool take_moment(const CommandLine *line, const char *option, int64_t *out, Err *err) {
  const char *value;
  if (!needed(line, option, &value, err)) return false;
  return moment_read(value, out) ||
         err_set(err, "%s needs a time in UTC like 2026-11-22T09:00Z, not \"%s\"", option, value);
}

static bool take_scene(const CommandLine *line, const char *option, char *out, Err *err) {
  const char *scene = command_value(line, option);
  if (scene && !paper_is_id(scene)) return err_set(err, "\"%s\" is no scene's name", scene);
  if (scene) memcpy(out, scene, strlen(scene) + 1);
  return true;
}

static bool take_variants(const CommandLine *line, Ticket *ticket, Err *err) {
  for (size_t i = 0; i < line->option_count; i++) {
    if (strcmp(line->options[i], "--variant") != 0) continue;
    if (ticket->variant_count == LIMIT_VARIANTS || strlen(line->values[i]) >= TICKET_VARIANT)
      return err_set(err, "the variants do not fit on a ticket");
    memcpy(ticket->variants[ticket->variant_count++], line->values[i], strlen(line->values[i]) + 1);
  }
  return true;
}

static bool take_all(const CommandLine *line, Ticket *ticket, Err *err) {
  const char *ignored;
  uint64_t minutes = 60;
  bool taken = take_word(line, "--form", ticket->form, err) &&
               take_word(line, "--candidate", ticket->candidate, err) &&
               needed(line, "--seed", &ignored, err) &&
               command_number(line, "--seed", UINT64_MAX, &ticket->seed, err) &&
               take_scene(line, "--scene", ticket->scene, err) &&
               take_scene(line, "--through", ticket->through, err) &&
               take_variants(line, ticket, err) &&
               take_moment(line, "--from", &ticket->from_s, err) &&
               take_moment(line, "--until", &ticket->until_s, err) &&
               command_number(line, "--minutes", TICKET_MINUTES, &minutes, err);
  ticket->minutes = (int64_t)minutes;
  ticket->show_marks = command_given(line, "--show-marks");
  return taken;
}

static bool open_key(const CommandLine *line, uint8_t secret[CRYPT_SECRET], Err *err) {
  char path[SAVE_PATH];
  Buf text = {0}, passphrase = {0};
  bool done = places_key(command_value(line, "--key"), path, err) &&
              file_read(path, PAPER_BYTES, &text, err) &&
              passphrase_read(command_value(line, "--passphrase-file"), false, &passphrase, err) &&
              keys_open(path, &text, buf_text(&passphrase), secret, err);
  passphrase_free(&passphrase);
  buf_free(&text);
  return done;
}

static bool sign(const CommandLine *line, const Story *story, Ticket *ticket, Err *err) {
  uint8_t secret[CRYPT_SECRET];
  if (!open_key(line, secret, err)) return false;
  bool done = ticket_sign(ticket, story, secret, err);
  crypt_wipe(secret, sizeof secret);
  return done;
}

static bool write(const char *path, const Ticket *ticket, Err *err) {
  Buf text = {0};
  ticket_write(ticket, &text);
  bool done = file_write(path, buf_text(&text), text.length, err);
  buf_free(&text);
  return done;
}

static bool make(const CommandWorld *world, const CommandLine *line, Err *err) {
  Ticket ticket = {0};
  const char *path, *course;
  if (!needed(line, "-o", &path, err) || !needed(line, "--course", &course, err)) return false;
  if (file_exists(path)) return err_set(err, "%s: there is a file already", path);
  const Story *story = library_course(world->library, course, err);
  return story && take_all(line, &ticket, err) && sign(line, story, &ticket, err) &&
         write(path, &ticket, err);
}

int ticket_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  if (strcmp(line->words[0], "new") != 0) {
    err_set(&err, "ticket knows new, not \"%s\"", line->words[0]);
    command_fail(&err);
    return COMMAND_MISUSED;
  }
  return crypt_ready(&err) && make(world, line, &err) ? COMMAND_DONE : command_fail(&err);
}
