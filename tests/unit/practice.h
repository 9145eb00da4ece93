// Plays the course tests/courses/practice by words, and checks what came of it by words.
//
//   practice_do(practice, "T=60 pace=1 concern.pace neutral.info*2")
//
// A word is one of: an axis T X F R and its value; a concern and its level (3 has its purpose known, 4 has not); a count and its
// value (V: of volleys); +flag; a variant and its value; or an option, as beat.option of the drill or scene.beat.option,
// with *3 said three times. The way there leads through options without a move, which are no volleys.
//
//   practice_expect(practice, "T=66 pace=2 window=0 +designed -dropped V=1 K=1000 good=0")
//
// compares the same and openness (O), fields of the mind, flags of the model, counts, marks and gates (1 passed, 0 not, -1
// empty), all by the names the codebook has.
#ifndef UNIT_PRACTICE_H
#define UNIT_PRACTICE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "course/course.h"
#include "story/run.h"
#include "story/score.h"

typedef struct Practice {
  const Story *story;
  State state;
  Exchange last;     // what the last option came to
  const char *said;  // the last words somebody said
} Practice;

static inline Story *practice_load(const char *name) {
  char folder[1024];
  CourseFaults faults = {0};
  snprintf(folder, sizeof folder, UNPERSUADED_SOURCE "/tests/courses/%s", name);
  Story *story = course_load(UNPERSUADED_SOURCE "/scenes/common", folder, &faults);
  for (size_t i = 0; i < faults.count; i++) {
    print_error("%s\n", faults.sentences[i]);
  }
  course_faults_free(&faults);
  return story;
}

static inline int practice_setup(void **state) {
  *state = practice_load("practice");
  return *state ? 0 : -1;
}

static inline int practice_teardown(void **state) {
  story_free(*state);
  return 0;
}

// Begins with the first word of each variant: misconception, already_there, yes.
static inline Practice practice_begin(const Story *story) {
  Practice practice = {.story = story};
  const uint32_t variants[LIMIT_VARIANTS] = {0};
  state_init(story, &practice.state, 1, variants);
  run_start(story, &practice.state, NONE, false, NULL);
  return practice;
}

// Looking things up -------------------------------------------------------------------------------------------

static inline const char *practice_text(const Practice *practice, Text text) {
  return story_text(practice->story, text);
}

static inline int practice_index(const char *const *names, size_t count, const char *name) {
  for (size_t i = 0; i < count; i++) {
    if (!strcmp(names[i], name)) {
      return (int)i;
    }
  }
  return -1;
}

static inline int practice_axis(const char *name) {
  static const char *const names[] = {"T", "X", "F", "R"};
  return practice_index(names, 4, name);
}

static inline int practice_concern(const Practice *practice, const char *name) {
  const MindStart *start = &practice->story->minds[0];
  for (uint32_t i = 0; i < start->concern_count; i++) {
    if (!strcmp(practice_text(practice, start->concerns[i].id), name)) {
      return (int)i;
    }
  }
  return -1;
}

static inline int practice_flag(const Practice *practice, const char *name) {
  for (uint32_t i = 0; i < practice->story->flag_count; i++) {
    if (!strcmp(practice_text(practice, practice->story->flags[i]), name)) {
      return (int)i;
    }
  }
  fail_msg("no flag is called %s", name);
  return -1;
}

static inline int32_t *practice_count(Practice *practice, const char *name) {
  for (uint32_t i = 0; i < practice->story->count_count; i++) {
    if (!strcmp(practice_text(practice, practice->story->counts[i]), name)) {
      return &practice->state.count[i];
    }
  }
  return NULL;
}

static inline int practice_mark(const Practice *practice, const char *name) {
  for (uint32_t i = 0; i < practice->story->mark_count; i++) {
    if (!strcmp(practice_text(practice, practice->story->marks[i].id), name)) {
      return (int)i;
    }
  }
  return -1;
}

static inline int practice_gate(const Practice *practice, const char *name) {
  for (uint32_t i = 0; i < practice->story->gate_count; i++) {
    if (!strcmp(practice_text(practice, practice->story->gates[i].id), name)) {
      return (int)i;
    }
  }
  return -1;
}

static inline const char *practice_row(const Practice *practice, uint32_t move) {
  return practice_text(practice, practice->story->rows[practice->last.volley.moves[move].row].id);
}

static inline const char *practice_landing(const Practice *practice) {
  return practice_text(practice, practice->story->landings[practice->last.volley.landing].id);
}

static inline const char *practice_ending(const Practice *practice) {
  const int32_t ending = practice->state.ending;
  return ending ? practice_text(practice, practice->story->endings[ending - 1].id) : "none";
}

// Doing -------------------------------------------------------------------------------------------------------

static inline void practice_hear(void *to, uint32_t line) {
  Practice *practice = to;
  const Line *it = &practice->story->lines[line];
  practice->said = it->text ? practice_text(practice, it->text) : practice->said;
}

static inline void practice_take(Practice *practice, uint32_t option) {
  const RunSink sink = {.line = practice_hear, .to = practice};
  practice->said = "";
  run_choose(practice->story, &practice->state, option, &practice->last, &sink);
}

// From beat to beat by the option "on", in the scene where it is.
static inline void practice_walk(Practice *practice, uint32_t beat) {
  for (int steps = 0; (uint32_t)practice->state.beat != beat; steps++) {
    char on[256];
    assert_true(steps < 64);
    snprintf(on, sizeof on, "%s.on",
             practice_text(practice, practice->story->beats[practice->state.beat].id));
    const uint32_t option = story_find_option(practice->story, on);
    if (option == NONE) {
      fail_msg("there is no %s on the way to %s", on,
               practice_text(practice, practice->story->beats[beat].id));
    }
    practice_take(practice, option);
  }
}

static inline void practice_say(Practice *practice, const char *name) {
  char id[256];
  const char *dot = strchr(name, '.');
  snprintf(id, sizeof id, "%s%s", dot && strchr(dot + 1, '.') ? "" : "drill.", name);
  const uint32_t option = story_find_option(practice->story, id);
  if (option == NONE) {
    fail_msg("there is no option %s", id);
  }
  practice_walk(practice, practice->story->options[option].beat);
  practice_take(practice, option);
}

static inline void practice_level(Practice *practice, int concern, int32_t level) {
  Mind *mind = &practice->state.mind[0];
  mind->level[concern] = level;
  mind->purpose |= level == 3 ? 1 << concern : 0;
}

static inline bool practice_set_count(Practice *practice, const char *name, int32_t value) {
  int32_t *count = practice_count(practice, name);
  if (count) {
    *count = value;
    practice->state.mind[0].volleys = strcmp(name, "V") ? practice->state.mind[0].volleys : value;
  }
  return count != NULL;
}

static inline bool practice_variant(Practice *practice, const char *name, const char *value) {
  for (uint32_t i = 0; i < practice->story->variant_count; i++) {
    const Choices *choices = &practice->story->choices[practice->story->variants[i]];
    if (!strcmp(practice_text(practice, choices->id), name)) {
      practice->state.variant[i] = practice_index(choices->values, choices->count, value);
      assert_int_not_equal(practice->state.variant[i], -1);
      return true;
    }
  }
  return false;
}

static inline void practice_set(Practice *practice, const char *name, const char *value) {
  const int axis = practice_axis(name), concern = practice_concern(practice, name);
  if (axis >= 0) {
    practice->state.mind[0].axis[axis] = atoi(value);
  } else if (concern >= 0) {
    practice_level(practice, concern, atoi(value));
  } else if (!practice_set_count(practice, name, atoi(value)) &&
             !practice_variant(practice, name, value)) {
    fail_msg("%s cannot be set", name);
  }
  state_refresh(practice->story, &practice->state, 0);
}

static inline void practice_word(Practice *practice, char *word) {
  char *equals = strchr(word, '='), *star = strchr(word, '*');
  if (*word == '+') {
    practice->state.mind[0].flags |= 1 << practice_flag(practice, word + 1);
    return;
  }
  if (equals) {
    *equals = '\0';
    practice_set(practice, word, equals + 1);
    return;
  }
  const int times = star ? atoi(star + 1) : 1;
  if (star) {
    *star = '\0';
  }
  for (int i = 0; i < times; i++) {
    practice_say(practice, word);
  }
}

static inline void practice_do(Practice *practice, const char *words) {
  char copy[1024], *rest = copy;
  assert_true(strlen(words) < sizeof copy);
  strcpy(copy, words);
  for (char *word; (word = strtok_r(rest, " ", &rest));) {
    practice_word(practice, word);
  }
}

// From the beginning.
static inline Practice practice_of(void **state, const char *words) {
  Practice practice = practice_begin(*state);
  practice_do(&practice, words);
  return practice;
}

// Expecting ---------------------------------------------------------------------------------------------------

static inline int32_t practice_field(const Practice *practice, const char *name, bool *known) {
  const Mind *mind = &practice->state.mind[0];
  const struct {
    const char *name;
    int32_t value;
  } fields[] = {{"O", mind->openness},
                {"window", mind->window},
                {"offers", mind->offers},
                {"questions", mind->questions},
                {"run", mind->run},
                {"hot", mind->hot},
                {"loss", mind->loss},
                {"asked", mind->asked},
                {"voiced", mind->voiced},
                {"understood", mind->understood},
                {"purposes", mind->purposes},
                {"honoured", mind->honoured},
                {"answered", mind->answered},
                {"volleys", mind->volleys},
                {"moments", practice->state.critical_moments},
                {"halves", practice->state.critical_sum}};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
    if (!strcmp(fields[i].name, name)) {
      return fields[i].value;
    }
  }
  *known = false;
  return 0;
}

static inline int32_t practice_scored(const Practice *practice, const char *name) {
  Score score;
  const int mark = practice_mark(practice, name), gate = practice_gate(practice, name);
  score_work_out(practice->story, &practice->state, &score);
  if (mark < 0 && gate < 0) {
    fail_msg("nothing is called %s", name);
  }
  return mark >= 0                 ? score.marks[mark].value
         : score.gates[gate].empty ? -1
                                   : score.gates[gate].passed;
}

static inline int32_t practice_value(Practice *practice, const char *name) {
  bool known = true;
  const int axis = practice_axis(name), concern = practice_concern(practice, name);
  const int32_t field = practice_field(practice, name, &known);
  const int32_t *count = practice_count(practice, name);
  return axis >= 0      ? practice->state.mind[0].axis[axis]
         : concern >= 0 ? practice->state.mind[0].level[concern]
         : known        ? field
         : count        ? *count
                        : practice_scored(practice, name);
}

static inline void practice_expect_word(Practice *practice, char *word, const char *file,
                                        int line) {
  char *equals = strchr(word, '=');
  if (*word == '+' || *word == '-') {
    const bool set = state_flag(&practice->state, 0, (uint32_t)practice_flag(practice, word + 1));
    if (set != (*word == '+')) {
      print_error("%s:%d: %s is %s\n", file, line, word + 1, set ? "set" : "not set");
      _fail(file, line);
    }
    return;
  }
  assert_non_null(equals);
  *equals = '\0';
  const int32_t value = practice_value(practice, word);
  if (value != atoi(equals + 1)) {
    print_error("%s:%d: %s is %d, not %s\n", file, line, word, value, equals + 1);
    _fail(file, line);
  }
}

static inline void practice_expect_at(Practice *practice, const char *words, const char *file,
                                      int line) {
  char copy[1024], *rest = copy;
  assert_true(strlen(words) < sizeof copy);
  strcpy(copy, words);
  for (char *word; (word = strtok_r(rest, " ", &rest));) {
    practice_expect_word(practice, word, file, line);
  }
}
#define practice_expect(practice, words) practice_expect_at(practice, words, __FILE__, __LINE__)

// Does the first words from the beginning, and expects the second.
#define expect_after(state, words, expected)        \
  do {                                              \
    Practice practice_ = practice_of(state, words); \
    practice_expect(&practice_, expected);          \
  } while (0)

#define expect_landing(state, words, landing)                   \
  do {                                                          \
    Practice practice_ = practice_of(state, words);             \
    assert_string_equal(practice_landing(&practice_), landing); \
  } while (0)

#define expect_row(state, words, row)                      \
  do {                                                     \
    Practice practice_ = practice_of(state, words);        \
    assert_string_equal(practice_row(&practice_, 0), row); \
  } while (0)

#endif
