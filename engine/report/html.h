// Writes an HTML document into a buffer. Elements close in order (checked by assert), and whatever
// comes from outside is escaped: text and attributes hold no markup, whoever wrote them. Bytes that
// are no UTF-8, and characters HTML has no way to write, become U+FFFD.
#ifndef REPORT_HTML_H
#define REPORT_HTML_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

enum { HTML_DEPTH = 32 };

typedef struct Html {
  Buf *out;
  const char *open[HTML_DEPTH];  // tags, lent
  int depth;
  bool in_tag;  // attributes may still be added to the last one opened
} Html;

Html html_begin(Buf *out);
void html_end(Html *html);  // asserts that all was closed

// `tag` and the names of attributes are literals. Elements without content (meta) are closed too.
void html_open(Html *html, const char *tag);
void html_attribute(Html *html, const char *name, const char *value);
void html_number(Html *html, const char *name, int64_t value);  // an attribute that is a number
void html_close(Html *html, const char *tag);

void html_text(Html *html, const char *text);
void html_format(Html *html, const char *format, ...) __attribute__((format(printf, 2, 3)));

// A whole element with nothing but text in it. `class` may be NULL.
void html_say(Html *html, const char *tag, const char *class, const char *text);

// Opens `tag` with a class, for what is written most.
void html_open_class(Html *html, const char *tag, const char *class);

// Markup that is known to be whole: a picture, a style sheet.
void html_markup(Html *html, const char *markup);

#endif
