#include "screens/exam.h"

#include "screens/exam_clock.h"
#include "screens/play.h"

bool exam_sat(const Screens *screens) {
  return screens->exam.sitting.choose != NULL;
}

uint32_t exam_entries(const Screens *screens) {
  return screens->exam.now.entries;
}

bool exam_over(const Screens *screens) {
  return screens->exam.now.over;
}

const char *exam_code(const Screens *screens) {
  return screens->exam.code_told ? screens->exam.now.code : "";
}

// The clock ------------------------------------------------------------------------------------

static void look(Screens *screens) {
  Exam *exam = &screens->exam;
  exam->now = exam->sitting.now(exam->sitting.of);
  exam->looked_ms = screens->now_ms;
}

// Short, for the strip says it whole.
static void tell_clock(Screens *screens) {
  Buf sentence = {0};
  int64_t left_ms = screens->exam.now.left_ms;
  if (left_ms > 0) exam_clock_say(left_ms, &sentence);
  buf_add(&sentence, left_ms > 0 ? "." : "The time is over.");
  screens_notice(screens, buf_text(&sentence));
  screens->exam.notice = screens->notices;
  buf_free(&sentence);
}

// What was said of the clock is not true any more.
static void take_back(Screens *screens) {
  if (screens->notices == screens->exam.notice) screens->notice[0] = '\0';
}

void exam_look(Screens *screens) {
  Exam *exam = &screens->exam;
  if (!exam_sat(screens) || exam->sealed) return;
  int64_t before = exam_clock_minutes(exam->now.left_ms);
  look(screens);
  int64_t after = exam_clock_minutes(exam->now.left_ms);
  bool ran_out = before > 0 && after < 0;
  if (after != before) take_back(screens);
  if (after != before && (after == 5 || after == 1 || ran_out)) tell_clock(screens);
}

int64_t exam_deadline(const Screens *screens) {
  const Exam *exam = &screens->exam;
  if (!exam_sat(screens) || exam->sealed) return -1;
  return exam->looked_ms + exam_clock_changes_ms(exam->now.left_ms);
}

// Playing ----------------------------------------------------------------------------------------

static void show(Screens *screens, ExamPage page) {
  screens->exam.page = page;
  screens_go(screens, SCREEN_EXAM);
}

void exam_begin(Screens *screens, const ScreensExam *given) {
  screens->exam.sitting = *given;
  screens->exam.code_told = true;
  look(screens);
  play_sit(screens, given->session);
  show(screens, EXAM_BEGIN);
}

bool exam_choose(Screens *screens, uint32_t option) {
  Exam *exam = &screens->exam;
  char why[512] = "";
  int32_t scene = session_state(screens->session)->scene;
  if (!exam->sitting.choose(exam->sitting.of, option, why)) {
    Buf sentence = {0};
    buf_add_format(&sentence, "%s. Nothing was chosen. You can try it again.", why);
    screens_notice(screens, buf_text(&sentence));
    buf_free(&sentence);
    return false;
  }
  exam->code_told = session_state(screens->session)->scene != scene;
  look(screens);
  return true;
}

// What is pressed --------------------------------------------------------------------------------

static void hand_in(Screens *screens) {
  Exam *exam = &screens->exam;
  char why[512] = "";
  bool asked = screens->screen == SCREEN_EXAM && exam->page == EXAM_HAND_IN;
  if (!asked && !exam->now.over) {
    show(screens, EXAM_HAND_IN);
    return;
  }
  exam->sealed = exam->code_told = exam->sitting.hand_in(exam->sitting.of, why);
  look(screens);
  if (exam->sealed)
    show(screens, EXAM_END);
  else
    screens_notice(screens, why);
}

// Back from a page of the exam is into the conversation; from anywhere else it is out, which is
// asked first.
static void leave(Screens *screens) {
  const Exam *exam = &screens->exam;
  bool asking =
      screens->screen == SCREEN_EXAM && (exam->page == EXAM_LEAVE || exam->page == EXAM_HAND_IN);
  if (exam->sealed)
    screens->over = true;
  else if (asking)
    screens_go(screens, SCREEN_DIALOGUE);
  else
    show(screens, EXAM_LEAVE);
}

// The settings, the options, and the way on through a page.
static bool allowed(int action) {
  bool setting = action >= ACTION_THEME && action < ACTION_COURSE;
  bool option = action >= ACTION_OPTION && action < ACTION_JOURNAL;
  bool key = action >= ACTION_KEY && action < ACTION_PERSON;
  return setting || option || key || action == ACTION_SETTINGS || action == ACTION_KEYS ||
         action == ACTION_KEYS_RESET || action == ACTION_DONE || action == ACTION_QUIT ||
         action == ACTION_WAIT;
}

bool exam_takes(Screens *screens, int action) {
  if (!exam_sat(screens)) return false;
  if (action == ACTION_TITLE) leave(screens);
  if (action == ACTION_HAND_IN) hand_in(screens);
  return !allowed(action);
}
