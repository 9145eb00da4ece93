#include "report/printed.h"

#include <stdio.h>

#include "page/typeset.h"

void printed_words(Html *html, const char *text) {
  Buf set = {0};
  typeset_signs(text, &set);
  html_text(html, buf_text(&set));
  buf_free(&set);
}

void printed_say(Html *html, const char *tag, const char *class, const char *text) {
  html_open(html, tag);
  if (class) html_attribute(html, "class", class);
  printed_words(html, text);
  html_close(html, tag);
}

void printed_line(Html *html, const char *class, const char *who, const char *text) {
  if (!*text) return;
  html_open_class(html, "p", class);
  html_attribute(html, "dir", "auto");
  html_say(html, "b", NULL, who);
  html_text(html, " ");
  printed_words(html, text);
  html_close(html, "p");
}

static void add_stage_line(Html *html, const char *does) {
  html_open(html, "i");
  html_text(html, "(");
  printed_words(html, does);
  html_text(html, ")");
  html_close(html, "i");
}

void printed_paragraph(Html *html, const Entry *entry, const char *who, bool own) {
  html_open_class(html, "p", own ? "you" : *who ? "speech" : "stage");
  html_attribute(html, "dir", "auto");
  if (*who) {
    html_say(html, "b", NULL, who);
    html_text(html, " ");
  }
  if (*who && *entry->does) {
    add_stage_line(html, entry->does);
  } else {
    printed_words(html, entry->does);
  }
  if (*entry->does && *entry->text) html_text(html, " ");
  printed_words(html, entry->text);
  html_close(html, "p");
}

void printed_open(Html *html, const char *id, const char *heading) {
  char name[64];
  snprintf(name, sizeof name, "%s-heading", id);
  html_open(html, "section");
  html_attribute(html, "id", id);
  html_attribute(html, "aria-labelledby", name);
  html_open(html, heading);
  html_attribute(html, "id", name);
}

void printed_content(Html *html, const char *place, const char *title) {
  html_open(html, "li");
  html_open(html, "a");
  html_attribute(html, "href", place);
  html_text(html, title);
  html_close(html, "a");
  html_close(html, "li");
}

void printed_fact(Html *html, const char *name, const char *value) {
  if (*name) html_say(html, "dt", NULL, name);
  html_open(html, "dd");
  html_say(html, "bdi", NULL, value);
  html_close(html, "dd");
}

void printed_trouble(Html *html, const char *trouble) {
  if (!*trouble) return;
  html_open_class(html, "p", "trouble");
  html_say(html, "b", NULL, "Not whole:");
  html_text(html, " ");
  printed_words(html, trouble);
  html_close(html, "p");
}
