#include "course/pronouns.h"

#include <string.h>

const char *const pronouns_names[] = {"they", "he", "she", NULL};

enum { FORMS = 6 };
static const char *const marks[FORMS] = {"{he}", "{him}", "{his}", "{himself}", "{He}", "{His}"};
static const char *const forms[3][FORMS] = {
    {"they", "them", "their", "themselves", "They", "Their"},
    {"he", "him", "his", "himself", "He", "His"},
    {"she", "her", "her", "herself", "She", "Her"}};

typedef struct Filling {
  Build *build;
  uint32_t pronouns;
} Filling;

static size_t mark_at(const char *text, uint32_t *form) {
  for (*form = 0; *form < FORMS; ++*form) {
    if (!strncmp(text, marks[*form], strlen(marks[*form]))) {
      return strlen(marks[*form]);
    }
  }
  return 0;
}

static void fill(const Filling *filling, Text *text) {
  Buf out = {0};
  uint32_t form;
  const char *at = build_chars(filling->build, *text);
  if (!strchr(at, '{')) {
    return;
  }
  while (*at) {
    const size_t length = *at == '{' ? mark_at(at, &form) : 0;
    if (length) {
      buf_add(&out, forms[filling->pronouns][form]);
      at += length;
    } else {
      buf_add_char(&out, *at++);
    }
  }
  *text = build_text(filling->build, buf_text(&out));
  buf_free(&out);
}

static void fill_shares(const Filling *filling, Share *shares, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    fill(filling, &shares[i].about);
  }
}

static void fill_model(const Filling *filling) {
  Build *build = filling->build;
  for (uint32_t i = 0; i < build->head.axis_count; i++) {
    fill(filling, &build->head.axes[i].about);
  }
  for (uint32_t i = 0; i < build->head.code_count_of_model; i++) {
    fill(filling, &build->head.codes[i].about);
  }
  for (size_t i = 0; i < build->cards_count; i++) {
    fill(filling, &build->cards[i].text);
  }
  for (size_t i = 0; i < build->landings_count; i++) {
    fill(filling, &build->landings[i].about);
  }
  for (size_t i = 0; i < build->rows_count; i++) {
    fill(filling, &build->rows[i].about);
  }
}

static void fill_rubric(const Filling *filling) {
  Build *build = filling->build;
  for (uint32_t i = 0; i < build->head.count_count; i++) {
    fill(filling, &build->head.count_abouts[i]);
  }
  for (size_t i = 0; i < build->marks_count; i++) {
    Mark *mark = &build->marks[i];
    fill(filling, &mark->about);
    fill_shares(filling, mark->lines, mark->line_count);
    fill_shares(filling, mark->scaled, mark->scaled_count);
  }
  for (size_t i = 0; i < build->gate_rows_count; i++) {
    fill(filling, &build->gate_rows[i].about);
  }
  for (size_t i = 0; i < build->endings_count; i++) {
    fill(filling, &build->endings[i].name);
    fill(filling, &build->endings[i].about);
  }
}

void pronouns_fill(Build *build, uint32_t pronouns) {
  const Filling filling = {build, pronouns};
  fill_model(&filling);
  fill_rubric(&filling);
}
