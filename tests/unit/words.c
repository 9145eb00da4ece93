// scenes/words.lua tells authors what there is. Here every word and every field the program accepts
// is found in it, and nothing else.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "course/course.h"
#include "course/known.h"
#include "course/vocabulary.h"

enum { MOST = 256, NAME = 64, MOST_BYTES = 1 << 18 };

typedef struct Names {
  char items[MOST][NAME];
  size_t count;
} Names;

typedef struct Stubs {
  Names words;  // functions and globals
  Names classes;
  Names fields[MOST];  // of each class
} Stubs;

static void add(Names *names, const char *from, size_t length) {
  assert_true(names->count < MOST && length < NAME);
  memcpy(names->items[names->count], from, length);
  names->items[names->count++][length] = '\0';
}

static size_t find(const Names *names, const char *name) {
  for (size_t i = 0; i < names->count; i++)
    if (!strcmp(names->items[i], name)) return i;
  return MOST;
}

static size_t name_length(const char *at) {
  return strspn(at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
}

static const char *after(const char *line, const char *start) {
  const size_t length = strlen(start);
  return strncmp(line, start, length) == 0 ? line + length : NULL;
}

static void read_stub_line(Stubs *stubs, const char *line) {
  const char *at;
  if ((at = after(line, "function "))) {
    add(&stubs->words, at, name_length(at));
  } else if ((at = after(line, "---@class "))) {
    add(&stubs->classes, at, name_length(at));
  } else if ((at = after(line, "---@field ")) && *at != '[') {
    add(&stubs->fields[stubs->classes.count - 1], at, name_length(at));
  } else if (name_length(line) > 0 && after(line + name_length(line), " = nil")) {
    add(&stubs->words, line, name_length(line));
  }
}

static void read_stubs(Stubs *stubs) {
  Buf text = {0};
  Err err;
  assert_true(file_read(UNPERSUADED_SOURCE "/scenes/words.lua", MOST_BYTES, &text, &err));
  for (char *line = strtok(text.text, "\n"); line; line = strtok(NULL, "\n"))
    read_stub_line(stubs, line);
  buf_free(&text);
}

typedef struct Both {
  Story *common;
  Stubs stubs;
} Both;

static int read_both(void **state) {
  CourseFaults faults = {0};
  Both *both = calloc(1, sizeof *both);
  *state = both;
  both->common = course_load_common(UNPERSUADED_SOURCE "/scenes/common", &faults);
  read_stubs(&both->stubs);
  return both->common ? 0 : -1;
}

static int free_both(void **state) {
  Both *both = *state;
  story_free(both->common);
  free(both);
  return 0;
}

static void check_same(const char *what, const Names *program, const Names *stubs) {
  for (size_t i = 0; i < program->count; i++)
    if (find(stubs, program->items[i]) == MOST)
      fail_msg("%s: %s is not in scenes/words.lua", what, program->items[i]);
  for (size_t i = 0; i < stubs->count; i++)
    if (find(program, stubs->items[i]) == MOST)
      fail_msg("%s: %s is in scenes/words.lua and nowhere else", what, stubs->items[i]);
  assert_int_equal(program->count, stubs->count);
}

static void every_word_has_a_stub(void **state) {
  const Both *both = *state;
  Names words = {.count = 0};
  for (const Word *word = vocabulary; word->name; word++)
    add(&words, word->name, strlen(word->name));
  for (uint32_t i = 0; i < both->common->code_count_of_model; i++) {
    const char *id = story_text(both->common, both->common->codes[i].id);
    add(&words, id, strlen(id));
  }
  add(&words, "append", 6);
  check_same("words", &words, &both->stubs.words);
}

// "gate_row" becomes "GateRowFields".
static void class_name(const char *of, char out[NAME]) {
  size_t length = 0;
  for (bool starts = true; *of; of++) {
    if (*of != '_') out[length++] = (char)(starts ? *of - 'a' + 'A' : *of);
    starts = *of == '_';
  }
  snprintf(out + length, NAME - length, "Fields");
}

static void every_field_is_told(void **state) {
  const Both *both = *state;
  const Story *common = both->common;
  Names classes = {.count = 0};
  for (const Known *const *known = known_all; *known; known++) {
    char name[NAME];
    Names fields = {.count = 0};
    class_name((*known)->of, name);
    add(&classes, name, strlen(name));
    for (const char *const *field = (*known)->fields; *field; field++)
      add(&fields, *field, strlen(*field));
    for (uint32_t a = 0; a < common->axis_count && (*known)->axes; a++) {
      const char *id = story_text(common, common->axes[a].id);
      add(&fields, id, strlen(id));
    }
    const size_t stub = find(&both->stubs.classes, name);
    if (stub == MOST) fail_msg("%s is not in scenes/words.lua", name);
    check_same(name, &fields, &both->stubs.fields[stub]);
  }
  check_same("classes", &classes, &both->stubs.classes);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_word_has_a_stub),
      cmocka_unit_test(every_field_is_told),
  };
  return cmocka_run_group_tests(tests, read_both, free_both);
}
