#include "base/prose.h"

#include <stdarg.h>

static void add_paragraph(Buf *out, int columns, int indent, const char *format, va_list arguments)
    __attribute__((format(printf, 4, 0)));

// The first line goes on from what stands on it.
static void add_paragraph(Buf *out, int columns, int indent, const char *format,
                          va_list arguments) {
  Buf text = {0};
  buf_add_arguments(&text, format, arguments);
  buf_add_wrapped(out, buf_text(&text), columns, indent);
  buf_add_char(out, '\n');
  buf_free(&text);
}

void prose_say(Buf *out, int columns, int indent, const char *format, ...) {
  va_list arguments;
  for (int i = 0; i < indent; i++) buf_add_char(out, ' ');
  va_start(arguments, format);
  add_paragraph(out, columns, indent, format, arguments);
  va_end(arguments);
}

void prose_hang(Buf *out, int columns, int indent, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  add_paragraph(out, columns, indent, format, arguments);
  va_end(arguments);
}

void prose_heading(Buf *out, int columns, const char *text) {
  buf_add_char(out, '\n');
  prose_say(out, columns, 0, "%s", text);
  buf_add_char(out, '\n');
}
