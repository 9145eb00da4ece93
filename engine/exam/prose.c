#include "exam/prose.h"

#include <stdarg.h>
#include <stdio.h>

void prose_say(Buf *out, int columns, int indent, const char *format, ...) {
  char text[4096];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  for (int i = 0; i < indent; i++) buf_add_char(out, ' ');
  buf_add_wrapped(out, text, columns, indent);
  buf_add_char(out, '\n');
}

void prose_heading(Buf *out, int columns, const char *text) {
  buf_add_char(out, '\n');
  prose_say(out, columns, 0, "%s", text);
  buf_add_char(out, '\n');
}
