// A growing piece of text. Zero is an empty one; `text` is always ended by a zero byte once
// anything was added, and is the caller's until buf_free.
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Buf {
  char *text;  // NULL while nothing was added; buf_text gives "" instead
  size_t length, cap;
} Buf;

void buf_add(Buf *buf, const char *text);
void buf_add_bytes(Buf *buf, const void *bytes, size_t length);
void buf_add_char(Buf *buf, char c);
void buf_add_format(Buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_add_arguments(Buf *buf, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));
const char *buf_text(const Buf *buf);  // never NULL; valid until the next change
void buf_clear(Buf *buf);              // empty, memory kept
void buf_free(Buf *buf);

// Adds `text` broken at spaces so that no line is wider than `columns` characters; lines after the
// first begin with `indent` spaces. The first goes on from what the buffer's last line holds. A
// word wider than the line stands alone; a newline in `text` is kept.
void buf_add_wrapped(Buf *buf, const char *text, int columns, int indent);

// Adds at most `most` bytes of `text`, ended at a character, as they may stand on a line of a file:
// each control character becomes a space, each ill-formed byte U+FFFD.
void buf_add_plain(Buf *buf, const char *text, size_t most);

#endif
