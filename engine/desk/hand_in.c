#include "desk/hand_in.h"

#include <string.h>

#include "base/file.h"

static bool is_there(const char *path, const Buf *text) {
  Err ignored;
  Buf there = {0};
  bool same = file_read(path, PAPER_BYTES, &there, &ignored) && there.length == text->length &&
              memcmp(buf_text(&there), buf_text(text), text->length) == 0;
  buf_free(&there);
  return same;
}

static bool write_result(const char *path, const Buf *text, Err *err) {
  if (is_there(path, text)) return true;
  if (file_exists(path))
    return err_set(err, "%s: there is another file; nothing is lost: name a new one with --result",
                   path);
  return file_write(path, buf_text(text), text->length, err);
}

bool hand_in_now(HandIn *hand_in, Err *err) {
  if (hand_in->done) return true;
  Buf text = {0};
  Moment now = clock_now(hand_in->clock);
  hand_in->done = sitting_hand_in(hand_in->sitting, &now, &text, err) &&
                  write_result(hand_in->path, &text, err) && sitting_forget(hand_in->sitting, err);
  buf_free(&text);
  return hand_in->done;
}
