#include "desk/passphrase.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/file.h"
#include "exam/crypt.h"

enum { LONGEST = 1024, INTERRUPT = 3 };  // 3 is Ctrl-C

void passphrase_free(Buf *passphrase) {
  if (passphrase->text) crypt_wipe(passphrase->text, passphrase->cap);
  buf_free(passphrase);
}

static bool read_file(const char *path, Buf *out, Err *err) {
  if (!file_read(path, LONGEST, out, err)) return false;
  size_t length = strcspn(buf_text(out), "\r\n");
  if (strlen(buf_text(out)) < out->length && out->text[length] == '\0')
    return err_set(err, "%s: there is a zero byte in its first line", path);
  if (length == 0) return err_set(err, "%s: there is no passphrase in its first line", path);
  out->text[length] = '\0';
  out->length = length;
  return true;
}

// Room is taken at once, so that growing leaves no copies behind.
static bool read_typed(int terminal, Buf *out) {
  char c;
  static const char room[LONGEST + 1] = {0};
  buf_add_bytes(out, room, sizeof room);
  buf_clear(out);
  while (read(terminal, &c, 1) == 1 && c != '\n') {
    if (c == INTERRUPT) return false;
    if (out->length < LONGEST) buf_add_char(out, c);
  }
  return out->length > 0;
}

static bool ask(int terminal, const char *question, Buf *out, Err *err) {
  struct termios before;
  if (tcgetattr(terminal, &before) != 0) return err_set(err, "the terminal cannot be asked");
  struct termios quiet = before;
  quiet.c_lflag &= ~(tcflag_t)(ECHO | ISIG);  // a signal here would leave the terminal mute
  tcsetattr(terminal, TCSAFLUSH, &quiet);
  bool asked = write(terminal, question, strlen(question)) >= 0;
  bool typed = asked && read_typed(terminal, out);
  tcsetattr(terminal, TCSAFLUSH, &before);
  if (write(terminal, "\n", 1) < 0) typed = false;
  return typed || err_set(err, "no passphrase was typed");
}

static bool ask_twice(int terminal, Buf *out, Err *err) {
  Buf again = {0};
  bool same = ask(terminal, "The same again: ", &again, err);
  if (same && strcmp(buf_text(out), buf_text(&again)) != 0)
    same = err_set(err, "the two passphrases differ");
  passphrase_free(&again);
  return same;
}

static bool read_terminal(bool twice, Buf *out, Err *err) {
  int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0)
    return err_set(err, "there is no terminal to type the passphrase at; use --passphrase-file");
  bool done = ask(terminal, "Passphrase: ", out, err) && (!twice || ask_twice(terminal, out, err));
  close(terminal);
  return done;
}

bool passphrase_read(const char *path, bool twice, Buf *out, Err *err) {
  *out = (Buf){0};
  bool done = path ? read_file(path, out, err) : read_terminal(twice, out, err);
  if (!done) passphrase_free(out);
  return done;
}
