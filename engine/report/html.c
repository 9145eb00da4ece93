#include "report/html.h"

#include <assert.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"

static bool is_one_of(const char *tag, const char *const *tags) {
  for (; *tags; tags++)
    if (strcmp(*tags, tag) == 0) return true;
  return false;
}

static bool is_void(const char *tag) {
  static const char *const tags[] = {"meta", "br", NULL};
  return is_one_of(tag, tags);
}

// A line break after these would be a space in the running text.
static bool is_inline(const char *tag) {
  static const char *const tags[] = {"a", "b", "bdi", "code", "em", "i", "span", "strong", NULL};
  return is_one_of(tag, tags);
}

// HTML allows no control characters but space, and no noncharacters.
static bool is_unprintable(uint32_t c) {
  bool control = c < 0x20 && c != '\t' && c != '\n';
  bool noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  return control || (c >= 0x7F && c < 0xA0) || noncharacter;
}

static void add_character(Buf *out, uint32_t c) {
  char bytes[5];
  switch (c) {
    case '<': buf_add(out, "&lt;"); return;
    case '>': buf_add(out, "&gt;"); return;
    case '&': buf_add(out, "&amp;"); return;
    case '"': buf_add(out, "&quot;"); return;
    case '\'': buf_add(out, "&#39;"); return;
    default: break;
  }
  utf8_encode(is_unprintable(c) ? 0xFFFD : c, bytes);
  buf_add(out, bytes);
}

static void add_escaped(Buf *out, const char *text) {
  for (uint32_t c; (c = utf8_next(&text)) != 0;) add_character(out, c);
}

static void end_tag(Html *html) {
  if (html->in_tag) buf_add_char(html->out, '>');
  html->in_tag = false;
}

Html html_begin(Buf *out) {
  buf_add(out, "<!DOCTYPE html>\n");
  return (Html){.out = out};
}

void html_end(Html *html) {
  assert(html->depth == 0 && !html->in_tag);
}

void html_open(Html *html, const char *tag) {
  assert(html->depth < HTML_DEPTH);
  end_tag(html);
  buf_add_format(html->out, "<%s", tag);
  html->open[html->depth++] = tag;
  html->in_tag = true;
}

void html_attribute(Html *html, const char *name, const char *value) {
  assert(html->in_tag);
  buf_add_format(html->out, " %s=\"", name);
  add_escaped(html->out, value);
  buf_add_char(html->out, '"');
}

void html_number(Html *html, const char *name, int64_t value) {
  assert(html->in_tag);
  buf_add_format(html->out, " %s=\"%" PRId64 "\"", name, value);
}

void html_close(Html *html, const char *tag) {
  assert(html->depth > 0 && strcmp(html->open[html->depth - 1], tag) == 0);
  end_tag(html);
  html->depth--;
  if (!is_void(tag)) buf_add_format(html->out, "</%s>", tag);
  if (!is_inline(tag)) buf_add_char(html->out, '\n');
}

void html_text(Html *html, const char *text) {
  end_tag(html);
  add_escaped(html->out, text);
}

void html_format(Html *html, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(NULL, 0, format, arguments);
  va_end(arguments);
  assert(length >= 0);
  char *text = memory_new((size_t)length + 1, 1);
  va_start(arguments, format);
  vsnprintf(text, (size_t)length + 1, format, arguments);
  va_end(arguments);
  html_text(html, text);
  free(text);
}

void html_say(Html *html, const char *tag, const char *class, const char *text) {
  html_open(html, tag);
  if (class) html_attribute(html, "class", class);
  html_text(html, text);
  html_close(html, tag);
}

void html_open_class(Html *html, const char *tag, const char *class) {
  html_open(html, tag);
  html_attribute(html, "class", class);
}

void html_markup(Html *html, const char *markup) {
  end_tag(html);
  buf_add(html->out, markup);
}
