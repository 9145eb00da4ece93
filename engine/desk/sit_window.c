#include "desk/sit_window.h"

#include <string.h>

#include "desk/sit_words.h"

static ScreensExamNow look(void *of) {
  const HandIn *hand_in = of;
  Sitting *sitting = hand_in->sitting;
  Moment now = clock_now(hand_in->clock);
  ScreensExamNow out = {
      .left_ms = sitting_left_ms(sitting, &now),
      .entries = ticket_entries(sitting_ticket(sitting), sitting_session(sitting)),
      .over = sitting_ended(sitting)};
  _Static_assert(SIT_CODE <= sizeof out.code, "a code fits");
  sit_words_code(sitting, out.code);
  return out;
}

static bool tell(bool done, const Err *err, char why[512]) {
  if (!done) memcpy(why, err->text, strlen(err->text) + 1);
  return done;
}

static bool choose(void *of, uint32_t option, char why[512]) {
  Err err;
  const HandIn *hand_in = of;
  Moment now = clock_now(hand_in->clock);
  return tell(sitting_choose(hand_in->sitting, option, &now, &err), &err, why);
}

static bool end(void *of, char why[512]) {
  Err err;
  return tell(hand_in_now(of, &err), &err, why);
}

ScreensExam sit_window_exam(HandIn *hand_in, Buf *beginning) {
  sit_words_beginning(hand_in->sitting, beginning);
  return (ScreensExam){.session = sitting_session(hand_in->sitting),
                       .beginning = buf_text(beginning),
                       .result = hand_in->path,
                       .now = look,
                       .choose = choose,
                       .hand_in = end,
                       .of = hand_in};
}

bool sit_window(const CommandWorld *world, const CommandLine *line, HandIn *hand_in, Err *err) {
  Buf beginning = {0};
  ScreensExam exam = sit_window_exam(hand_in, &beginning);
  bool ran = world->window(world, line, &(CommandSession){.exam = &exam}, err);
  buf_free(&beginning);
  return ran;
}
