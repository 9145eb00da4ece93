#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

// By way of a second piece of memory, because an argument may be the old sentence.
static void write_sentence(Err *err, const char *format, va_list arguments) {
  char text[sizeof err->text];
  int length = vsnprintf(text, sizeof text, format, arguments);
  if (length < 0) text[0] = '\0';
  if (length >= (int)sizeof text) text[utf8_cut(text, sizeof text - 1)] = '\0';
  memcpy(err->text, text, strlen(text) + 1);
}

bool err_set(Err *err, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  write_sentence(err, format, arguments);
  va_end(arguments);
  return false;
}

bool err_prefix(Err *err, const char *format, ...) {
  Err prefix;
  va_list arguments;
  va_start(arguments, format);
  write_sentence(&prefix, format, arguments);
  va_end(arguments);
  return err_set(err, "%s: %s", prefix.text, err->text);
}
