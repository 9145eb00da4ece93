#include "report/document.h"

Html document_begin(Buf *out) {
  Html html = html_begin(out);
  html_open(&html, "html");
  html_attribute(&html, "lang", "en");
  html_open(&html, "head");
  html_open(&html, "meta");
  html_attribute(&html, "charset", "utf-8");
  html_close(&html, "meta");
  return html;
}

static void add_meta(Html *html, const char *name, const char *content) {
  html_open(html, "meta");
  html_attribute(html, "name", name);
  html_attribute(html, "content", content);
  html_close(html, "meta");
}

void document_for_screens(Html *html) {
  add_meta(html, "viewport", "width=device-width, initial-scale=1");
  add_meta(html, "color-scheme", "light dark");
}

void document_open_body(Html *html, const Buf *look) {
  add_meta(html, "referrer", "no-referrer");
  html_open(html, "style");
  html_markup(html, buf_text(look));
  html_close(html, "style");
  html_close(html, "head");
  html_open(html, "body");
}

void document_end(Html *html) {
  html_close(html, "body");
  html_close(html, "html");
  html_end(html);
}
