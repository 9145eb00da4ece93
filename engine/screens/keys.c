// The page of keys and buttons: what each verb is pressed with, and how to change it.
#include "screens/body.h"

static const char what_this_is[] =
    "Press one of these to give it another key, or another button of a gamepad. The digits always "
    "choose an answer. In a workshop a presenter's remote works too: forward presses what is "
    "highlighted, back moves the highlight on, the blank key blanks the wall.";
static const char now_press[] = "Press the key or the button now. Escape leaves it as it is.";

static void add_keys(const Bindings *bindings, BoundVerb verb, bool pad, Buf *out) {
  bool first = true;
  for (int i = 0; i < BINDINGS_KEYS; i++) {
    const char *key = bindings->keys[verb][i];
    if (*key == '\0' || bindings_is_pad(key) != pad) continue;
    buf_add_format(out, "%s%s", first ? "" : ", ", bindings_called(key));
    first = false;
  }
}

static int draw_verb(Screens *screens, Pen *pen, BoundVerb verb, int x, int y, int width) {
  const Bindings *bindings = &screens->settings.bindings;
  Buf about = {0};
  if (screens->listening && screens->asked == verb) {
    buf_add(&about, now_press);
  } else {
    add_keys(bindings, verb, false, &about);
    buf_add(&about, "  ·  ");
    add_keys(bindings, verb, true, &about);
  }
  int height = widgets_entry(pen, bindings_label(verb), buf_text(&about), ACTION_KEY + (int)verb, x,
                             y, width);
  buf_free(&about);
  return height;
}

static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin(screens, pen, 60);
  int y = body.top + pen_units(pen, 12), gap = pen_units(pen, 14), x = body.x, width = body.width;
  y += widgets_heading(pen, STYLE_HEADING, "Keys and buttons", x, y, width) + gap;
  y += widgets_text(pen, STYLE_LABEL, pen->theme->soft, what_this_is, x, y, width) + gap;
  for (int verb = 0; verb < BOUND_COUNT; verb++)
    y += draw_verb(screens, pen, (BoundVerb)verb, x, y, width) + pen_fine(pen, 2 * WIDGETS_RING);
  Button buttons[] = {{.name = "Back to the settings", .action = ACTION_DONE, .primary = true},
                      {.name = "As it was at first", .action = ACTION_KEYS_RESET}};
  y += gap;
  y += widgets_buttons(pen, buttons, 2, x, y, width);
  body_end(screens, pen, &body, y);
  body_head(pen, "Unpersuaded", NULL, 0);
}

static void say(Screens *screens, Buf *sentence) {
  screens_notice(screens, buf_text(sentence));
  buf_free(sentence);
}

static void ask_for(Screens *screens, BoundVerb verb) {
  Buf sentence = {0};
  screens->listening = true;
  screens->asked = verb;
  buf_add_format(&sentence, "Press the key or the button for \"%s\". Escape leaves it as it is.",
                 bindings_label(verb));
  say(screens, &sentence);
}

static void refuse(Screens *screens, const char *key, BoundVerb owner) {
  Buf sentence = {0};
  if (!bindings_can_be(key))
    buf_add_format(&sentence, "%s always means the same and cannot be given to something else.",
                   bindings_called(key));
  else
    buf_add_format(&sentence, "%s is all that \"%s\" has. Give that another one first.",
                   bindings_called(key), bindings_label(owner));
  say(screens, &sentence);
}

static void take_key(Screens *screens, const char *key) {
  BoundVerb verb = screens->asked, owner;
  Buf sentence = {0};
  if (!bindings_give(&screens->settings.bindings, verb, key, &owner)) {
    refuse(screens, key, owner);
    return;
  }
  buf_add_format(&sentence, "%s is for \"%s\" now", bindings_called(key), bindings_label(verb));
  if (owner != BOUND_COUNT && owner != verb)
    buf_add_format(&sentence, ", and no longer for \"%s\"", bindings_label(owner));
  buf_add(&sentence, ".");
  say(screens, &sentence);
  screens_keep_settings(screens);
}

static void act(Screens *screens, int action) {
  if (action == ACTION_DONE) screens_go(screens, SCREEN_SETTINGS);
  if (action >= ACTION_KEY && action < ACTION_KEY + BOUND_COUNT)
    ask_for(screens, (BoundVerb)(action - ACTION_KEY));
  if (action != ACTION_KEYS_RESET) return;
  screens->settings.bindings = bindings_default();
  screens_notice(screens, "All keys and buttons are as they were at first.");
  screens_keep_settings(screens);
}

// Anything else that is done gives it up: who has only a mouse or a finger is not caught here.
static bool take_while_listening(Screens *screens, const Input *input) {
  bool pointed = input->verb == INPUT_PRESS || input->verb == INPUT_SCROLL;
  if (input->verb != INPUT_KEY && input->verb != INPUT_BACK && !pointed) return false;
  screens->listening = false;
  screens->unseen = true;
  if (input->verb == INPUT_KEY) take_key(screens, input->text);
  return input->verb != INPUT_SCROLL;
}

static bool input(Screens *screens, const Input *input) {
  if (screens->listening) return take_while_listening(screens, input);
  if (input->verb != INPUT_BACK && input->verb != INPUT_MENU) return false;
  act(screens, ACTION_DONE);
  return true;
}

const Screen keys_screen = {.draw = draw, .act = act, .input = input};
