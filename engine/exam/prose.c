#include "exam/prose.h"

#include <stdarg.h>

void prose_say(Buf *out, int columns, int indent, const char *format, ...) {
  Buf text = {0};
  va_list arguments;
  va_start(arguments, format);
  buf_add_arguments(&text, format, arguments);
  va_end(arguments);
  for (int i = 0; i < indent; i++) buf_add_char(out, ' ');
  buf_add_wrapped(out, buf_text(&text), columns, indent);
  buf_add_char(out, '\n');
  buf_free(&text);
}

void prose_heading(Buf *out, int columns, const char *text) {
  buf_add_char(out, '\n');
  prose_say(out, columns, 0, "%s", text);
  buf_add_char(out, '\n');
}
