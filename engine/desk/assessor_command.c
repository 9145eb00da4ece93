#include "desk/assessor_command.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "desk/passphrase.h"
#include "desk/places.h"
#include "exam/keys.h"
#include "exam/paper.h"

const CommandOption assessor_command_options[] = {
    {"--key", "FILE", "The key's file, instead of assessor.key in the data folder."},
    {"--passphrase-file", "FILE", "Takes the passphrase from its first line and does not ask."},
    {0}};

static int print_key(const uint8_t public_key[CRYPT_PUBLIC]) {
  char hex[2 * CRYPT_PUBLIC + 1];
  crypt_hex(public_key, CRYPT_PUBLIC, hex);
  return printf("%s\n", hex) > 0 && fflush(stdout) == 0 ? COMMAND_DONE : COMMAND_FAILED;
}

static bool make_folder_of(const char *path, Err *err) {
  Buf folder = {0};
  const char *slash = strrchr(path, '/');
  if (slash && slash != path) buf_add_bytes(&folder, path, (size_t)(slash - path));
  bool made = folder.length == 0 || file_make_folders(buf_text(&folder), err);
  buf_free(&folder);
  return made;
}

// Nobody's key is written over, and only its owner may read it.
static bool write_key(const char *path, const Buf *text, Err *err) {
  if (!make_folder_of(path, err)) return false;
  int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0 && errno == EEXIST)
    return err_set(err, "%s: there is a file already; a key is never written over", path);
  if (fd < 0) return err_set(err, "%s: cannot be made: %s", path, strerror(errno));
  close(fd);
  if (file_write(path, buf_text(text), text->length, err)) return true;
  unlink(path);
  return false;
}

static int init(const char *path, const char *passphrase_file) {
  Err err;
  Buf passphrase, text = {0};
  uint8_t public_key[CRYPT_PUBLIC];
  if (file_exists(path)) {
    err_set(&err, "%s: there is a file already; a key is never written over", path);
    return command_fail(&err);
  }
  if (!passphrase_read(passphrase_file, true, &passphrase, &err)) return command_fail(&err);
  bool done =
      keys_make(buf_text(&passphrase), &text, public_key, &err) && write_key(path, &text, &err);
  passphrase_free(&passphrase);
  buf_free(&text);
  return done ? print_key(public_key) : command_fail(&err);
}

static int show(const char *path) {
  Err err;
  Buf text = {0};
  uint8_t public_key[CRYPT_PUBLIC];
  bool done =
      file_read(path, PAPER_BYTES, &text, &err) && keys_public(path, &text, public_key, &err);
  buf_free(&text);
  return done ? print_key(public_key) : command_fail(&err);
}

int assessor_command_run(const CommandWorld *world, const CommandLine *line) {
  Err err;
  char path[SAVE_PATH];
  (void)world;
  if (!crypt_ready(&err) || !places_key(command_value(line, "--key"), path, &err))
    return command_fail(&err);
  if (strcmp(line->words[0], "init") == 0)
    return init(path, command_value(line, "--passphrase-file"));
  if (strcmp(line->words[0], "show") == 0) return show(path);
  err_set(&err, "assessor knows init and show, not \"%s\"", line->words[0]);
  command_fail(&err);
  return COMMAND_MISUSED;
}
