#include "desk/places.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"

static bool take(const Buf *path, char out[SAVE_PATH], Err *err) {
  if (path->length >= SAVE_PATH) return err_set(err, "%s: the path is too long", buf_text(path));
  memcpy(out, buf_text(path), path->length + 1);
  return true;
}

bool places_key(const char *asked, char out[SAVE_PATH], Err *err) {
  char folder[SAVE_PATH];
  Buf path = {0};
  if (!asked && !save_folder(NULL, folder, err)) return false;
  if (asked) {
    buf_add(&path, asked);
  } else {
    buf_add_format(&path, "%s/assessor.key", folder);
  }
  bool taken = take(&path, out, err);
  buf_free(&path);
  return taken;
}

bool places_sitting(const char *data, const Ticket *ticket, char out[SAVE_PATH], Err *err) {
  char folder[SAVE_PATH], nonce[2 * TICKET_NONCE + 1];
  Buf path = {0};
  if (!save_folder(data, folder, err)) return false;
  buf_add_format(&path, "%s/sittings", folder);
  bool done = file_make_folders(buf_text(&path), err);
  crypt_hex(ticket->nonce, TICKET_NONCE, nonce);
  buf_add_format(&path, "/%s.sitting", nonce);
  done = done && take(&path, out, err);
  buf_free(&path);
  return done;
}

int places_hold(const char *path, Err *err) {
  Buf name = {0};
  buf_add_format(&name, "%s.lock", path);
  int held = open(buf_text(&name), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  buf_free(&name);
  if (held < 0) {
    err_set(err, "%s: cannot be held: %s", path, strerror(errno));
    return -1;
  }
  if (flock(held, LOCK_EX | LOCK_NB) == 0) return held;
  err_set(err, "%s: another program is at work on it", path);
  close(held);
  return -1;
}

void places_release(int held) {
  if (held >= 0) close(held);
}
