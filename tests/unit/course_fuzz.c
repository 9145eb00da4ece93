// Courses damaged by chance, the same chance each time: whatever becomes of them, reading one ends
// soon with a story or with sentences, and a story that was accepted can be played. And Lua's
// memory refused at every request in turn.
//
//   course_fuzz [SECONDS [SEED]]      the tests; or, for a longer hunt, other damage
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/utf8.h"
#include "course/course.h"
#include "story/run.h"

#define SCENES UNPERSUADED_SOURCE "/scenes"

enum { COURSES = 2, MOST_FILES = 16, MOST_BYTES = 1 << 18, MOST_TOKENS = 1 << 15, CHOICES = 60 };
static const double LONGEST_SECONDS = 1.5;

typedef struct Hunt {
  double seconds;  // for each test: a slow machine does fewer rounds
  uint64_t seed;
} Hunt;

typedef struct Token {
  const char *from;
  size_t length;
  char kind;  // 'a' a name, '"' a text, '0' a number, ' ' space, or any other sign
} Token;

typedef struct Original {
  char path[256];  // of the copy
  int course;      // it belongs to; of the common files, any
  Buf text;
  Token tokens[MOST_TOKENS];
  size_t count;
} Original;

typedef struct Fuzz {
  Hunt hunt;
  char top[64], common[128], courses[COURSES][128];
  Original *files;
  size_t file_count;
  uint64_t chance;
  int stories, refused;
} Fuzz;

static double seconds_since(clock_t from) {
  return (double)(clock() - from) / CLOCKS_PER_SEC;
}

// xorshift64*
static size_t draw(Fuzz *fuzz, size_t count) {
  fuzz->chance ^= fuzz->chance >> 12;
  fuzz->chance ^= fuzz->chance << 25;
  fuzz->chance ^= fuzz->chance >> 27;
  return count ? (size_t)((fuzz->chance * UINT64_C(0x2545F4914F6CDD1D)) >> 33) % count : 0;
}

// Tokens -----------------------------------------------------------------------------------------

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static Token next_token(const char *at) {
  Token token = {at, 1, *at};
  if (*at == '"') {
    token.length += strcspn(at + 1, "\"\n");
    token.length += at[token.length] == '"';
  } else if (is_letter(*at)) {
    token.kind = 'a';
    while (is_letter(at[token.length]) || is_digit(at[token.length])) token.length++;
  } else if (is_digit(*at)) {
    token.kind = '0';
    token.length = strspn(at, "0123456789.");
  } else if (*at == ' ' || *at == '\n') {
    token.kind = ' ';
    token.length = strspn(at, " \n");
  }
  return token;
}

static void split(Original *file) {
  for (const char *at = buf_text(&file->text); *at && file->count < MOST_TOKENS;) {
    file->tokens[file->count] = next_token(at);
    at += file->tokens[file->count++].length;
  }
}

// Damage -----------------------------------------------------------------------------------------

typedef enum Damage {
  LEAVE_OUT,
  SAY_TWICE,
  SWAP,
  OF_ITS_KIND,
  OF_ANY_KIND,
  SPAN_OUT,
  SPAN_TWICE,
  OTHER_NUMBER,
  OTHER_BYTE,
  CUT,
  DAMAGES
} Damage;

static Token drawn_token(Fuzz *fuzz, const Original *file, char kind) {
  Token token = file->tokens[draw(fuzz, file->count)];
  for (int i = 0; i < 200 && kind && token.kind != kind; i++)
    token = file->tokens[draw(fuzz, file->count)];
  return token;
}

static void add(Buf *out, Token token) {
  buf_add_bytes(out, token.from, token.length);
}

static void add_number(Fuzz *fuzz, Buf *out) {
  static const char *const numbers[] = {"0",      "-1", "1e9", "0.5", "9223372036854775807",
                                        "0x7fff", "1/0"};
  buf_add(out, numbers[draw(fuzz, sizeof numbers / sizeof *numbers)]);
}

static void add_damaged(Fuzz *fuzz, const Original *file, size_t at, Damage damage, Buf *out) {
  const Token token = file->tokens[at], next = file->tokens[(at + 1) % file->count];
  switch (damage) {
    case LEAVE_OUT: break;
    case SAY_TWICE: add(out, token), add(out, token); break;
    case SWAP: add(out, next), add(out, token); break;
    case OF_ITS_KIND: add(out, drawn_token(fuzz, file, token.kind)); break;
    case OF_ANY_KIND: add(out, drawn_token(fuzz, file, 0)); break;
    case OTHER_NUMBER: add_number(fuzz, out); break;
    case OTHER_BYTE: buf_add_char(out, (char)draw(fuzz, 256)); break;
    case SPAN_OUT:
    case SPAN_TWICE:
    case CUT:
    case DAMAGES: break;
  }
}

static void add_tokens(const Original *file, size_t from, size_t to, Buf *out) {
  for (size_t i = from; i < to && i < file->count; i++) add(out, file->tokens[i]);
}

// A file with one thing wrong somewhere.
static void damage(Fuzz *fuzz, const Original *file, Buf *out) {
  const Damage what = (Damage)draw(fuzz, DAMAGES);
  const size_t at = draw(fuzz, file->count), span = 1 + draw(fuzz, 60);
  const bool spans = what == SPAN_OUT || what == SPAN_TWICE;
  buf_clear(out);
  add_tokens(file, 0, at, out);
  if (what == CUT) return;
  if (what == SPAN_TWICE)
    add_tokens(file, at, at + span, out), add_tokens(file, at, at + span, out);
  add_damaged(fuzz, file, at, what, out);
  add_tokens(file, at + (spans ? span : what == SWAP ? 2 : 1), file->count, out);
}

// Files ------------------------------------------------------------------------------------------

static void write_plain(const char *path, const Buf *text) {
  FILE *file = fopen(path, "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(buf_text(text), 1, text->length, file), text->length);
  assert_int_equal(fclose(file), 0);
}

static void take_file(Fuzz *fuzz, const char *from, int course, const char *name) {
  Err err;
  char path[512];
  Original *file = &fuzz->files[fuzz->file_count++];
  file->course = course;
  snprintf(path, sizeof path, UNPERSUADED_SOURCE "/%s/%s.lua", from, name);
  snprintf(file->path, sizeof file->path, "%s/%s.lua",
           course < 0 ? fuzz->common : fuzz->courses[course], name);
  assert_true(file_read(path, MOST_BYTES, &file->text, &err));
  split(file);
  write_plain(file->path, &file->text);
}

static void take_files(Fuzz *fuzz) {
  static const char *const common[] = {"moves", "model", "rubric", "looks", "advice"};
  for (size_t i = 0; i < sizeof common / sizeof *common; i++)
    take_file(fuzz, "scenes/common", -1, common[i]);
  take_file(fuzz, "scenes/four_minutes", 0, "course");
  take_file(fuzz, "scenes/four_minutes", 0, "the_lobby");
  take_file(fuzz, "tests/courses/drill", 1, "course");
  take_file(fuzz, "tests/courses/drill", 1, "the_talk");
  take_file(fuzz, "tests/courses/drill", 1, "afterwards");
}

static int make_copies(void **state) {
  Fuzz *fuzz = calloc(1, sizeof *fuzz);
  fuzz->hunt = *(const Hunt *)*state;
  *state = fuzz;
  fuzz->chance = fuzz->hunt.seed;
  fuzz->files = calloc(MOST_FILES, sizeof *fuzz->files);
  snprintf(fuzz->top, sizeof fuzz->top, "/tmp/course_fuzz_XXXXXX");
  if (!mkdtemp(fuzz->top)) return -1;
  snprintf(fuzz->common, sizeof fuzz->common, "%s/common", fuzz->top);
  snprintf(fuzz->courses[0], sizeof fuzz->courses[0], "%s/four_minutes", fuzz->top);
  snprintf(fuzz->courses[1], sizeof fuzz->courses[1], "%s/drill", fuzz->top);
  if (mkdir(fuzz->common, 0700) != 0) return -1;
  for (int i = 0; i < COURSES; i++)
    if (mkdir(fuzz->courses[i], 0700) != 0) return -1;
  take_files(fuzz);
  return 0;
}

static int remove_copies(void **state) {
  Fuzz *fuzz = *state;
  for (size_t i = 0; i < fuzz->file_count; i++) {
    remove(fuzz->files[i].path);
    buf_free(&fuzz->files[i].text);
  }
  bool gone = rmdir(fuzz->common) == 0;
  for (int i = 0; i < COURSES; i++) gone &= rmdir(fuzz->courses[i]) == 0;
  gone &= rmdir(fuzz->top) == 0;
  free(fuzz->files);
  free(fuzz);
  return gone ? 0 : -1;
}

// What must hold ---------------------------------------------------------------------------------

static void play(const Story *story, Fuzz *fuzz) {
  State state;
  Exchange exchange;
  uint32_t options[LIMIT_OPTIONS], count;
  state_init(story, &state, fuzz->chance, NULL);
  run_start(story, &state, NONE, false, NULL);
  for (int i = 0; i < CHOICES && (count = run_options(story, &state, options)) > 0; i++)
    run_choose(story, &state, options[draw(fuzz, count)], &exchange, NULL);
}

static void check_sentence(const Fuzz *fuzz, const char *sentence) {
  assert_memory_equal(sentence, fuzz->top, strlen(fuzz->top));
  assert_true(utf8_valid(sentence, strlen(sentence), NULL));
  assert_null(strpbrk(sentence, "\n\r\t\033"));
  assert_null(strstr(sentence, "stack traceback"));
}

static void load(Fuzz *fuzz, int course) {
  CourseFaults faults = {0};
  const clock_t from = clock();
  Story *story = course_load(fuzz->common, fuzz->courses[course], &faults);
  assert_true(seconds_since(from) < LONGEST_SECONDS);
  assert_int_equal(story == NULL, faults.count > 0);
  for (size_t i = 0; i < faults.count; i++) check_sentence(fuzz, faults.sentences[i]);
  for (int i = 0; story && i < 4; i++) play(story, fuzz);
  *(story ? &fuzz->stories : &fuzz->refused) += 1;
  story_free(story);
  course_faults_free(&faults);
}

static void damaged_courses_end_well(void **state) {
  Fuzz *fuzz = *state;
  Buf damaged = {0};
  const clock_t from = clock();
  while (seconds_since(from) < fuzz->hunt.seconds) {
    Original *file = &fuzz->files[draw(fuzz, fuzz->file_count)];
    damage(fuzz, file, &damaged);
    write_plain(file->path, &damaged);
    load(fuzz, file->course < 0 ? (int)draw(fuzz, COURSES) : file->course);
    write_plain(file->path, &file->text);
  }
  buf_free(&damaged);
  print_message("%d damaged courses refused, %d played\n", fuzz->refused, fuzz->stories);
  assert_true(fuzz->refused > 100 && fuzz->stories > 10);
}

// Each request in turn and all after it are refused, until the course is read in spite of it.
static void memory_refused_at_each_request(void **state) {
  const Hunt *hunt = *state;
  Story *story = NULL;
  const clock_t from = clock();
  for (size_t n = 1; !story; n++) {
    CourseFaults faults = {0};
    story = course_load_within(SCENES "/common", SCENES "/four_minutes", COURSE_MEMORY, n, &faults);
    assert_int_equal(story == NULL, faults.count > 0);
    course_faults_free(&faults);
    if (seconds_since(from) > hunt->seconds) break;
  }
  story_free(story);
}

int main(int argc, char **argv) {
  Hunt hunt = {argc > 1 ? atof(argv[1]) : 10,
               argc > 2 ? strtoull(argv[2], NULL, 10) | 1 : UINT64_C(88172645463325253)};
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_prestate_setup_teardown(damaged_courses_end_well, make_copies, remove_copies,
                                               &hunt),
      cmocka_unit_test_prestate(memory_refused_at_each_request, &hunt),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
