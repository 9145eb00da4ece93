#include "base/buf.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

// Room for `more` bytes and the final zero. A size that cannot be is memory_grow's to refuse.
static void make_room(Buf *buf, size_t more) {
  if (buf->text && more < buf->cap - buf->length) return;
  size_t needed = more < SIZE_MAX - buf->length ? buf->length + more + 1 : SIZE_MAX;
  size_t cap = buf->cap < 32 ? 64 : buf->cap * 2;
  if (cap < needed) cap = needed;
  buf->text = memory_grow(buf->text, cap, 1);
  buf->cap = cap;
}

void buf_add_bytes(Buf *buf, const void *bytes, size_t length) {
  make_room(buf, length);
  if (length > 0) memcpy(buf->text + buf->length, bytes, length);
  buf->length += length;
  buf->text[buf->length] = '\0';
}

void buf_add(Buf *buf, const char *text) {
  buf_add_bytes(buf, text, strlen(text));
}

void buf_add_char(Buf *buf, char c) {
  buf_add_bytes(buf, &c, 1);
}

void buf_add_arguments(Buf *buf, const char *format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  int length = vsnprintf(NULL, 0, format, arguments);
  assert(length >= 0);
  make_room(buf, (size_t)length);
  vsnprintf(buf->text + buf->length, (size_t)length + 1, format, again);
  va_end(again);
  buf->length += (size_t)length;
}

void buf_add_format(Buf *buf, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  buf_add_arguments(buf, format, arguments);
  va_end(arguments);
}

const char *buf_text(const Buf *buf) {
  return buf->text ? buf->text : "";
}

void buf_clear(Buf *buf) {
  buf->length = 0;
  if (buf->text) buf->text[0] = '\0';
}

void buf_free(Buf *buf) {
  free(buf->text);
  *buf = (Buf){0};
}

static size_t characters(const char *text, size_t length) {
  const char *end = text + length;
  size_t count = 0;
  for (; text < end; count++) utf8_next(&text);
  return count;
}

static size_t start_line(Buf *buf, int indent) {
  buf_add_char(buf, '\n');
  for (int i = 0; i < indent; i++) buf_add_char(buf, ' ');
  return indent > 0 ? (size_t)indent : 0;
}

// How wide the line is that the text will go on from.
static size_t last_line_width(const Buf *buf) {
  const char *end = buf_text(buf) + buf->length, *start = end;
  while (start > buf_text(buf) && start[-1] != '\n') start--;
  return characters(start, (size_t)(end - start));
}

void buf_add_wrapped(Buf *buf, const char *text, int columns, int indent) {
  size_t limit = columns > 0 ? (size_t)columns : 0, width = last_line_width(buf);
  bool at_start = true;  // of a line of this text: no space goes before the word
  while (*text) {
    size_t length = strcspn(text, " \n"), wide = characters(text, length);
    if (length > 0) {
      if (!at_start && width + 1 + wide > limit) {
        width = start_line(buf, indent);
      } else if (!at_start) {
        buf_add_char(buf, ' ');
        width++;
      }
      buf_add_bytes(buf, text, length);
      width += wide;
      at_start = false;
    }
    text += length;
    if (*text == '\n') {
      width = start_line(buf, indent);
      at_start = true;
    }
    if (*text) text++;
  }
}

void buf_add_plain(Buf *buf, const char *text, size_t most) {
  char bytes[5];
  for (uint32_t c; (c = utf8_next(&text)) != 0;) {
    utf8_encode(utf8_is_control(c) ? ' ' : c, bytes);
    if (strlen(bytes) > most) return;
    most -= strlen(bytes);
    buf_add(buf, bytes);
  }
}
