// All conversations that were kept, to go on with any of them or to look back on it.
#include "screens/body.h"
#include "screens/play.h"
#include "screens/words.h"

enum { MOST_SHOWN = 60 };

static int draw_item(Screens *screens, Pen *pen, size_t place, int x, int y, int width) {
  const SavedItem *item = &screens->shelved.list.items[place];
  Buf name = {0}, about = {0};
  char when[32];
  saved_print_changed(item, when);
  words_course(screens, item->head.course, &name);
  buf_add_format(&about, "%s, %u %s. Last played %s.",
                 item->finished ? "Played to its end" : "Not finished", (unsigned)item->choices,
                 item->choices == 1 ? "choice" : "choices", when);
  int height = widgets_entry(pen, buf_text(&name), buf_text(&about), ACTION_JOURNAL + (int)place, x,
                             y, width);
  buf_free(&name);
  buf_free(&about);
  return height + pen_fine(pen, 2 * WIDGETS_RING);
}

static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin(screens, pen, 60);
  int y = body.top + pen_units(pen, 12), x = body.x, width = body.width;
  size_t count = screens->shelved.list.count;
  y += widgets_heading(pen, STYLE_HEADING, "Your conversations", x, y, width) + pen_units(pen, 10);
  for (size_t i = 0; i < count && i < MOST_SHOWN; i++) y += draw_item(screens, pen, i, x, y, width);
  if (count > MOST_SHOWN)
    y += widgets_text(pen, STYLE_CAPTION, pen->theme->soft,
                      "Older ones are in the folder of journals and can be played with --journal.",
                      x, y, width);
  y += pen_units(pen, 26);
  Button done = {.name = "Back to the first page", .action = ACTION_DONE, .primary = true};
  y += widgets_buttons(pen, &done, 1, x, y, width);
  body_end(screens, pen, &body, y);
  body_head(pen, "Unpersuaded", NULL, 0);
}

static void act(Screens *screens, int action) {
  char why[512] = "";
  if (action == ACTION_DONE) screens_go(screens, SCREEN_TITLE);
  size_t place = (size_t)(action - ACTION_JOURNAL);
  if (action < ACTION_JOURNAL || place >= screens->shelved.list.count) return;
  SavedItem item = screens->shelved.list.items[place];
  if (!play_go_on(screens, item.path, item.head.course, why)) screens_notice(screens, why);
}

static bool input(Screens *screens, const Input *input) {
  if (input->verb != INPUT_BACK) return false;
  screens_go(screens, SCREEN_TITLE);
  return true;
}

const Screen shelf_screen = {.draw = draw, .act = act, .input = input};
