#include "players/calibration.h"

#include <string.h>

#include "players/answers.h"

enum { SKILLED_TO_POOR = 5 };

// Counting ---------------------------------------------------------------------------------------

typedef struct Ratio {
  uint32_t count, of;
} Ratio;

enum { LONGEST_ANSWER = 400 };  // words; longer ones are counted there

typedef struct AnswerLengths {
  uint32_t of_words[LONGEST_ANSWER + 1], answers;
} AnswerLengths;

typedef struct Counts {
  Ratio change_after_change, sustain_after_sustain;
  Ratio sustain_told, sustain_reflected;  // after sustain
  Ratio change_open, change_closed;
  Ratio doubt_open, doubt_reflected;  // change after sustain
  Ratio skilled_change[3], skilled_sustain[3], poor_sustain[3];
  AnswerLengths open, reflected, closed;
  Ratio short_pressed, short_own;
} Counts;

static void count(Ratio *ratio, bool of, bool counts) {
  ratio->of += of;
  ratio->count += of && counts;
}

static bool is_change(const Answer *answer) {
  return answer->talk == TALK_CHANGE;
}

static bool is_sustain(const Answer *answer) {
  return answer->talk == TALK_SUSTAIN || answer->talk == TALK_DISCORD;
}

static void count_pair(Counts *counts, const Answer *before, const Answer *now) {
  bool no = is_sustain(before);
  count(&counts->change_after_change, is_change(before), is_change(now));
  count(&counts->sustain_after_sustain, no, is_sustain(now));
  count(&counts->sustain_told, no && now->speech == KINDS_TELLING, is_sustain(now));
  count(&counts->sustain_reflected, no && now->speech == KINDS_REFLECTION, is_sustain(now));
  count(&counts->doubt_open, no && now->speech == KINDS_OPEN_QUESTION, is_change(now));
  count(&counts->doubt_reflected, no && now->speech == KINDS_REFLECTION, is_change(now));
}

static void count_talk(Counts *counts, const Answer *answer, bool skilled) {
  count(&counts->change_open, answer->speech == KINDS_OPEN_QUESTION, is_change(answer));
  count(&counts->change_closed, answer->speech == KINDS_CLOSED_QUESTION, is_change(answer));
  count(&counts->skilled_change[answer->third], skilled, is_change(answer));
  count(&counts->skilled_sustain[answer->third], skilled, is_sustain(answer));
  count(&counts->poor_sustain[answer->third], !skilled, is_sustain(answer));
}

static void count_length(AnswerLengths *lengths, bool of, uint32_t words) {
  lengths->answers += of;
  lengths->of_words[words < LONGEST_ANSWER ? words : LONGEST_ANSWER] += of;
}

static void count_words(Counts *counts, const Answer *answer) {
  bool late_yes = answer->third == 2 && is_change(answer);
  count_length(&counts->open, answer->speech == KINDS_OPEN_QUESTION, answer->words);
  count_length(&counts->reflected, answer->speech == KINDS_REFLECTION, answer->words);
  count_length(&counts->closed, answer->speech == KINDS_CLOSED_QUESTION, answer->words);
  count(&counts->short_pressed, late_yes && answer->pressured, answer->words <= 5);
  count(&counts->short_own, late_yes && !answer->pressured, answer->words <= 5);
}

static void count_answers(Counts *counts, const Answers *answers, bool skilled) {
  const Answer *before = NULL;
  for (uint32_t i = 0; i < answers->count; i++) {
    const Answer *now = &answers->items[i];
    count_words(counts, now);
    if (now->words <= 3 || (now->pressured && is_change(now))) continue;
    count_talk(counts, now, skilled);
    if (before) count_pair(counts, before, now);
    before = now;
  }
}

// Rows -------------------------------------------------------------------------------------------

static int32_t thousandths(const Ratio *ratio) {
  return ratio->of ? (int32_t)(((uint64_t)ratio->count * 2000 + ratio->of) / (2 * ratio->of)) : 0;
}

static int32_t median(const AnswerLengths *lengths) {
  uint32_t below = 0, words = 0, lower = (lengths->answers + 1) / 2;
  while (words < LONGEST_ANSWER && (below += lengths->of_words[words]) < lower) words++;
  uint32_t upper = words;
  if (lengths->answers % 2 == 0 && below == lower)
    for (upper++; upper < LONGEST_ANSWER && !lengths->of_words[upper];) upper++;
  return lengths->answers ? (int32_t)(words + upper) * 500 : 0;
}

static void judge(CalibrationRow *row) {
  row->inside = row->answers > 0;
  for (uint32_t i = 0; i < row->parts; i++) {
    int32_t away = row->value[i] - row->target[i];
    if (row->at_least ? away < 0 : away > row->tolerance || away < -row->tolerance)
      row->inside = false;
  }
}

static CalibrationRow one(const char *test, int32_t target, int32_t tolerance, const Ratio *ratio) {
  return (CalibrationRow){.test = test,
                          .parts = 1,
                          .target = {target},
                          .tolerance = tolerance,
                          .value = {thousandths(ratio)},
                          .answers = ratio->of};
}

static CalibrationRow less(const char *test, int32_t target, int32_t tolerance,
                           const Ratio *one_side, const Ratio *other) {
  CalibrationRow row = one(test, target, tolerance, one_side);
  row.value[0] -= thousandths(other);
  if (other->of < row.answers) row.answers = other->of;
  return row;
}

static CalibrationRow thirds(const char *test, const int32_t target[3], int32_t tolerance,
                             const Ratio ratios[3]) {
  CalibrationRow row = one(test, target[0], tolerance, &ratios[0]);
  row.parts = 3;
  for (int i = 1; i < 3; i++) {
    row.target[i] = target[i];
    row.value[i] = thousandths(&ratios[i]);
    if (ratios[i].of < row.answers) row.answers = ratios[i].of;
  }
  return row;
}

static CalibrationRow words(const char *test, int32_t target, int32_t tolerance,
                            const AnswerLengths *lengths) {
  return (CalibrationRow){.test = test,
                          .words = true,
                          .parts = 1,
                          .target = {target * 1000},
                          .tolerance = tolerance * 1000,
                          .value = {median(lengths)},
                          .answers = lengths->answers};
}

static void fill_talk(const Counts *c, CalibrationRow *out) {
  out[0] = one("P(change|previous change)", 630, 70, &c->change_after_change);
  out[1] = one("P(sustain|previous sustain)", 500, 70, &c->sustain_after_sustain);
  out[2] = less("P(sustain|sustain+telling) - P(sustain|sustain+reflecting)", 100, 0,
                &c->sustain_told, &c->sustain_reflected);
  out[2].at_least = true;
  out[3] = less("P(change|open question) - P(change|closed question)", 150, 80, &c->change_open,
                &c->change_closed);
  out[4] = less("P(change|sustain+open question) - P(change|sustain+reflection)", 160, 100,
                &c->doubt_open, &c->doubt_reflected);
  out[5] = thirds("skilled player change talk by thirds", (int32_t[]){210, 300, 470}, 100,
                  c->skilled_change);
  out[6] = thirds("skilled player sustain talk by thirds", (int32_t[]){180, 160, 100}, 60,
                  c->skilled_sustain);
  out[7] = thirds("poor player sustain talk by thirds", (int32_t[]){120, 340, 190}, 120,
                  c->poor_sustain);
}

static void fill_words(const Counts *c, CalibrationRow *out) {
  out[0] = words("median words of his reply after open question", 17, 6, &c->open);
  out[1] = words("median words of his reply after reflection", 3, 3, &c->reflected);
  out[2] = words("median words of his reply after closed question", 7, 4, &c->closed);
  out[3] = one("late yes after pressure: share of <=5-word replies", 480, 150, &c->short_pressed);
  out[4] = one("late yes on own terms: share of <=5-word replies", 260, 150, &c->short_own);
}

void calibration_rows(const Story *story, uint32_t plays, CalibrationRow out[CALIBRATION_ROWS]) {
  static const Player skilled = {.name = "skill=85", .rule = PLAYERS_SKILL, .skill = 85};
  static const Player poor = {.name = "persuader", .rule = PLAYERS_PERSUADER};
  Counts counts = {.open = {.answers = 0}};
  Answers answers = {.count = 0};
  for (uint32_t i = 0; i < plays; i++) {
    bool is_poor = i % (SKILLED_TO_POOR + 1) == SKILLED_TO_POOR;
    uint32_t number = is_poor ? i / (SKILLED_TO_POOR + 1) : i - i / (SKILLED_TO_POOR + 1);
    answers_of(story, is_poor ? &poor : &skilled, number, &answers);
    count_answers(&counts, &answers, !is_poor);
  }
  answers_free(&answers);
  fill_talk(&counts, out);
  fill_words(&counts, out + 8);
  for (int i = 0; i < CALIBRATION_ROWS; i++) judge(&out[i]);
}
