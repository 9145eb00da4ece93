// The pages of a sitting beside the conversation: how it begins, whether to leave, whether to hand
// in, and the end.
#include "screens/body.h"
#include "screens/exam.h"

static const char forbidden[] =
    "There is no way back, and there are no hints. The clock runs on while you read or are away. "
    "When "
    "the time is over nothing is chosen for you; what you choose then is kept, as late.";
static const char told[] =
    "A code for your assessor stands at the top now, and again with each new scene. Tell it before "
    "you choose.";
static const char leaving[] =
    "What you chose is kept, the clock runs on, and the interruption is recorded. The same command "
    "goes on with the sitting.";
static const char leaving_over[] = "It is over. What you did is handed in when you leave.";
static const char handing_in[] = "It is not over yet, and cannot be taken up again.";

static int paragraph(Pen *pen, const char *text, int x, int y, int width) {
  return widgets_text(pen, STYLE_LABEL, pen->theme->ink, text, x, y, width) + pen_units(pen, 14);
}

static int draw_beginning(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y;
  y += paragraph(pen, screens->exam.sitting.beginning, x, y, width);
  y += paragraph(pen, forbidden, x, y, width);
  return y + paragraph(pen, told, x, y, width) - top;
}

static int draw_end(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y;
  Buf *code = &screens->exam.code_words;
  buf_clear(code);
  buf_add_format(code, "Last code for your assessor: %s", exam_code(screens));
  y += paragraph(pen, buf_text(code), x, y, width);
  y += paragraph(pen, "Hand this file to your assessor:", x, y, width);
  y += widgets_text(pen, STYLE_STRONG, pen->theme->ink, screens->exam.sitting.result, x, y, width);
  return y + pen_units(pen, 14) - top;
}

static const char *title_of(ExamPage page) {
  switch (page) {
    case EXAM_BEGIN: return "An exercise";
    case EXAM_LEAVE: return "Leave?";
    case EXAM_HAND_IN: return "Hand in now?";
    case EXAM_END: break;
  }
  return "The sitting is over";
}

static int draw_text(Screens *screens, Pen *pen, int x, int y, int width) {
  switch (screens->exam.page) {
    case EXAM_BEGIN: return draw_beginning(screens, pen, x, y, width);
    case EXAM_LEAVE:
      return paragraph(pen, exam_over(screens) ? leaving_over : leaving, x, y, width);
    case EXAM_HAND_IN: return paragraph(pen, handing_in, x, y, width);
    case EXAM_END: break;
  }
  return draw_end(screens, pen, x, y, width);
}

// What goes on is first, and has the focus.
static int list_buttons(const Screens *screens, Button buttons[2]) {
  ExamPage page = screens->exam.page;
  bool begun = session_choices(screens->session) > 0;
  const char *on = page != EXAM_BEGIN ? "Stay" : begun ? "Go on" : "Begin";
  buttons[0] = (Button){.name = on, .action = ACTION_DONE, .primary = true};
  if (page == EXAM_END)
    buttons[0] = (Button){.name = "Close", .action = ACTION_QUIT, .primary = true};
  if (page == EXAM_LEAVE) buttons[1] = (Button){.name = "Leave", .action = ACTION_QUIT};
  if (page == EXAM_HAND_IN) buttons[1] = (Button){.name = "Hand in", .action = ACTION_HAND_IN};
  return page == EXAM_LEAVE || page == EXAM_HAND_IN ? 2 : 1;
}

static void draw(Screens *screens, Pen *pen) {
  Button buttons[2], settings = {.name = "Settings", .action = ACTION_SETTINGS};
  Body body = body_begin(screens, pen, 60);
  int y = body.top + pen_units(pen, 12), x = body.x, width = body.width;
  y += widgets_heading(pen, STYLE_HEADING, title_of(screens->exam.page), x, y, width);
  y += pen_units(pen, 14);
  y += draw_text(screens, pen, x, y, width) + pen_units(pen, 12);
  y += widgets_buttons(pen, buttons, list_buttons(screens, buttons), x, y, width);
  body_end(screens, pen, &body, y);
  body_head(pen, story_text(screens->story, screens->story->title), &settings, 1);
}

static void act(Screens *screens, int action) {
  if (action == ACTION_DONE && !screens->exam.sealed) screens_go(screens, SCREEN_DIALOGUE);
}

const Screen exam_screen = {.draw = draw, .act = act};
