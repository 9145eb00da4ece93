// The last page: one plan of the player's own for one real conversation, kept in the session's
// journal.
#include <string.h>

#include "base/utf8.h"
#include "screens/body.h"
#include "screens/play.h"

enum { LONGEST_PLAN = 400 };  // bytes

static bool is_empty(const Screens *screens) {
  return strspn(buf_text(&screens->plan.text), " ") == screens->plan.text.length;
}

static int draw_writing(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y, gap = pen_units(pen, 18);
  y += widgets_text(pen, STYLE_SPEECH, pen->theme->ink,
                    "Think of one conversation that is waiting for you. Write one sentence for it: "
                    "if this happens, "
                    "then I do that.",
                    x, y, width) +
       gap;
  y += widgets_field(pen, "Your plan", buf_text(&screens->plan.text),
                     "If the answer is no, then I ask what the no looks after.", ACTION_FIELD, x, y,
                     width) +
       gap;
  y += widgets_text(pen, STYLE_LABEL, pen->theme->soft,
                    "Never write the real person's name. The sentence is kept with this "
                    "conversation, on this "
                    "machine.",
                    x, y, width) +
       gap;
  Button buttons[] = {
      {.name = "Keep it", .action = ACTION_KEEP, .primary = true, .disabled = is_empty(screens)},
      {.name = "Finish without a plan", .action = ACTION_FINISH}};
  return y + widgets_buttons(pen, buttons, 2, x, y, width) - top;
}

static int draw_kept(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y, gap = pen_units(pen, 18);
  y += widgets_text(pen, STYLE_STAGE, pen->theme->ink, buf_text(&screens->plan.text), x, y, width) +
       gap;
  y += widgets_text(pen, STYLE_LABEL, pen->theme->soft, "Kept.", x, y, width) + gap;
  Button button = {.name = "Back to the first page", .action = ACTION_FINISH, .primary = true};
  return y + widgets_buttons(pen, &button, 1, x, y, width) - top;
}

static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin(screens, pen, 60);
  int y = body.top;
  y += widgets_heading(pen, STYLE_HEADING, "One last thing", body.x, y, body.width) +
       pen_units(pen, 12);
  y += screens->plan.kept ? draw_kept(screens, pen, body.x, y, body.width)
                          : draw_writing(screens, pen, body.x, y, body.width);
  body_end(screens, pen, &body, y);
  Button links[] = {{.name = "Settings", .action = ACTION_SETTINGS}};
  body_head(pen, "For a real conversation", links, 1);
}

static void keep(Screens *screens) {
  if (is_empty(screens)) return;
  Buf note = {0};
  buf_add_format(&note, "plan %s", buf_text(&screens->plan.text));
  play_note(screens, buf_text(&note));
  buf_free(&note);
  screens->plan.kept = true;
  screens->focus = ACTION_NONE;
}

static void act(Screens *screens, int action) {
  if (action == ACTION_FIELD || action == ACTION_KEEP) keep(screens);
  if (action == ACTION_FINISH) play_finish(screens);
}

static void erase(Buf *text) {
  if (text->length == 0) return;
  size_t length = utf8_cut(text->text, text->length - 1);
  text->text[text->length = length] = '\0';
}

static bool input(Screens *screens, const Input *input) {
  Buf *text = &screens->plan.text;
  if (screens->plan.kept || screens->focus != ACTION_FIELD) return false;
  if (input->verb == INPUT_ERASE) erase(text);
  bool types =
      input->text[0] != '\0' &&
      (input->verb == INPUT_LETTER || input->verb == INPUT_DIGIT || input->verb == INPUT_ACCEPT);
  if (types && text->length + strlen(input->text) <= LONGEST_PLAN) buf_add(text, input->text);
  screens->bring = BRING_FOCUS;
  return types || input->verb == INPUT_ERASE;
}

const Screen plan_screen = {.draw = draw, .act = act, .input = input};
