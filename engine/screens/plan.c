// The last page: one plan of the player's own for one real conversation, kept in the session's
// journal.
#include <string.h>

#include "base/utf8.h"
#include "screens/body.h"
#include "screens/letters.h"
#include "screens/play.h"

enum { LONGEST_PLAN = 400, TAIL = 24 };  // bytes; characters

static bool is_empty(const Screens *screens) {
  return strspn(buf_text(&screens->plan.text), " ") == screens->plan.text.length;
}

static int draw_letters(Screens *screens, Pen *pen, int x, int y, int width) {
  const Letters *letters = &screens->plan.letters;
  return letters_shown(screens, letters) ? letters_draw(pen, letters, x, y, width) : 0;
}

static int draw_writing_buttons(Screens *screens, Pen *pen, int x, int y, int width) {
  Button buttons[] = {
      {.name = "Keep it", .action = ACTION_KEEP, .primary = true, .disabled = is_empty(screens)},
      {.name = "Finish without a plan", .action = ACTION_FINISH},
      {.name = "Letters", .action = ACTION_LETTERS}};
  int count = letters_shown(screens, &screens->plan.letters) ? 2 : 3;
  return widgets_buttons(pen, buttons, count, x, y, width);
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
  int letters = draw_letters(screens, pen, x, y, width);
  if (letters > 0) y += letters + gap;
  y += widgets_text(pen, STYLE_LABEL, pen->theme->soft,
                    "Never write the real person's name. The sentence is kept with this "
                    "conversation, on this "
                    "machine.",
                    x, y, width) +
       gap;
  return y + draw_writing_buttons(screens, pen, x, y, width) - top;
}

static int draw_kept(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y, gap = pen_units(pen, 18);
  y += widgets_text(pen, STYLE_STAGE, pen->theme->ink, buf_text(&screens->plan.text), x, y, width) +
       gap;
  y += widgets_text(pen, STYLE_LABEL, pen->theme->soft, "Kept.", x, y, width) + gap;
  Button button = {.name = "Back to the first page", .action = ACTION_FINISH, .primary = true};
  return y + widgets_buttons(pen, &button, 1, x, y, width) - top;
}

static bool sees_field(const Screens *screens) {
  for (size_t i = 0; i < screens->spots.count; i++) {
    const Spot *spot = &screens->spots.items[i];
    if (spot->action == ACTION_FIELD) return spot->seen.h == spot->full.h;
  }
  return true;
}

// Where the letters leave no room for the field, the head shows the end of what is written.
static void add_title(const Screens *screens, Buf *out) {
  const char *text = buf_text(&screens->plan.text);
  if (screens->plan.kept || !letters_is(screens->focus) || sees_field(screens) || *text == '\0') {
    buf_add(out, "For a real conversation");
    return;
  }
  size_t count = utf8_count(text);
  if (count > TAIL) buf_add(out, "…");
  for (; count > TAIL; count--) utf8_next(&text);
  buf_add(out, text);
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
  Buf title = {0};
  add_title(screens, &title);
  body_head(pen, buf_text(&title), links, 1);
  buf_free(&title);
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

static void erase(Buf *text) {
  if (text->length == 0) return;
  size_t length = utf8_cut(text->text, text->length - 1);
  text->text[text->length = length] = '\0';
}

static void type(Screens *screens, const char *character) {
  Buf *text = &screens->plan.text;
  if (text->length + strlen(character) <= LONGEST_PLAN) buf_add(text, character);
}

static void press_letter(Screens *screens, int action) {
  char character[2];
  switch (letters_press(&screens->plan.letters, action, character)) {
    case LETTERS_NOTHING: return;
    case LETTERS_TYPE: type(screens, character); return;
    case LETTERS_ERASE: erase(&screens->plan.text); return;
  }
}

// Enter in the field keeps what was written; a button of a pad, or a finger, wants to write.
static void act(Screens *screens, int action) {
  bool writes = action == ACTION_FIELD && screens->device != DEVICE_KEYBOARD;
  if (action == ACTION_LETTERS) screens->plan.letters.asked = true;
  if (writes || action == ACTION_LETTERS) screens->focus = ACTION_LETTER + 'q';
  if (letters_is(action)) press_letter(screens, action);
  if (action == ACTION_KEEP || (action == ACTION_FIELD && !writes)) keep(screens);
  if (action == ACTION_FINISH) play_finish(screens);
  if (screens->screen == SCREEN_PLAN) screens->bring = BRING_FOCUS;
}

// What is typed goes into the one field there is, wherever the focus is; only Space is also a press.
static bool is_typed(const Screens *screens, const Input *input) {
  if (input->verb == INPUT_ERASE) return true;
  if (input->verb == INPUT_KEY || input->text[0] == '\0') return false;
  return input->text[0] != ' ' || screens->focus == ACTION_FIELD;
}

static bool input(Screens *screens, const Input *input) {
  if (screens->plan.kept) return false;
  if (!is_typed(screens, input)) return letters_move(screens, input);
  if (input->verb == INPUT_ERASE)
    erase(&screens->plan.text);
  else
    type(screens, input->text);
  screens->plan.letters.asked = false;
  screens->focus = ACTION_FIELD;
  screens->bring = BRING_FOCUS;
  return true;
}

const Screen plan_screen = {.draw = draw, .act = act, .input = input};
