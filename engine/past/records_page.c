#include "past/records_page.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "past/past.h"
#include "plots/skills.h"
#include "screens/body.h"
#include "screens/letters.h"
#include "screens/play.h"
#include "screens/words.h"

enum { MOST_PEOPLE = 40, MOST_TO_PRACTISE = 3, MOST_MISSED = 8 };

static const char what_a_name_is[] =
    "A name keeps your conversations apart from those of others at this machine. It is no "
    "password: "
    "who can open this folder can read them. Choosing one shows only what was played under it.";
static const char how_it_counts[] =
    "These are counts from your newest ten scored conversations, each counting half as much as the "
    "one after it. They are practice marks, and nobody else's are beside them.";

// Reading ----------------------------------------------------------------------------------------

static const Story *course(void *of, const char *name, char why[512]) {
  return play_course(of, name, why);
}

// What is held as long as the page is open.
typedef struct Page {
  Past *past;
  Buf name;  // a new one
  Letters letters;
} Page;

static Page *page_of(Screens *screens) {
  Err notice = {{0}};
  if (screens->records) return screens->records;
  Page *page = memory_new(1, sizeof *page);
  page->past = past_read(screens->world.data_folder, (IndexCourses){course, screens}, &notice);
  screens->records = page;
  if (notice.text[0]) screens_notice(screens, notice.text);
  return page;
}

static void close_page(Screens *screens) {
  Page *page = screens->records;
  if (!page) return;
  past_free(page->past);
  buf_free(&page->name);
  free(page);
  screens->records = NULL;
}

// Who plays --------------------------------------------------------------------------------------

// The chosen one is listed also before anything was played under the name; nobody always is.
static const char *person_at(const Past *past, int place) {
  if (place == 0) return "";
  if (place == 1) return past->person;
  return past->people.items[place - 2].name;
}

static bool is_listed(const Past *past, int place) {
  const char *name = person_at(past, place);
  return place == 0 || (*name && (place == 1 || strcmp(name, past->person) != 0));
}

static int people_count(const Past *past) {
  size_t count = past->people.count;
  return 2 + (int)(count < MOST_PEOPLE ? count : MOST_PEOPLE);
}

static int draw_people(Screens *screens, Pen *pen, int x, int y, int width) {
  const Past *past = page_of(screens)->past;
  int top = y;
  for (int i = 0; i < people_count(past); i++) {
    if (!is_listed(past, i)) continue;
    const char *name = person_at(past, i);
    y += widgets_mark(pen, ROLE_OPTION, *name ? name : "Without a name",
                      strcmp(name, past->person) == 0, ACTION_PERSON + i, x, y, width);
  }
  return y - top;
}

static bool is_empty(const Page *page) {
  char name[PERSON_NAME];
  person_clean(buf_text(&page->name), name);
  return *name == '\0';
}

static int draw_naming(Screens *screens, Pen *pen, int x, int y, int width) {
  const Page *page = page_of(screens);
  const Letters *letters = &page->letters;
  int top = y, gap = pen_units(pen, 14);
  y += widgets_field(pen, "Another name", buf_text(&page->name), "A name you choose", ACTION_FIELD,
                     x, y, width) +
       gap;
  if (letters->asked) y += letters_draw(pen, letters, x, y, width) + gap;
  Button buttons[] = {
      {.name = "Play under this name", .action = ACTION_KEEP, .disabled = is_empty(page)},
      {.name = "Letters", .action = ACTION_LETTERS}};
  return y + widgets_buttons(pen, buttons, letters->asked ? 1 : 2, x, y, width) - top;
}

static int draw_who(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y, gap = pen_units(pen, 14);
  y += widgets_heading(pen, STYLE_SECTION, "Who plays?", x, y, width) + gap / 2;
  y += draw_people(screens, pen, x, y, width) + gap;
  y += draw_naming(screens, pen, x, y, width) + gap;
  return y + widgets_text(pen, STYLE_CAPTION, pen->theme->soft, what_a_name_is, x, y, width) - top;
}

// How it went ------------------------------------------------------------------------------------

static int draw_course(Pen *pen, const PastCourse *course, int x, int y, int width) {
  int top = y, gap = pen_units(pen, 26);
  PlaneAttempts earlier = {course->earlier, course->count - 1, true};
  y += widgets_heading(pen, STYLE_HEADING, story_text(course->story, course->story->title), x, y,
                       width) +
       pen_units(pen, 10);
  y += plane_draw(pen, course->session, &course->debrief, earlier, x, y, width) + gap;
  return y + skills_draw(pen, course->story, course->marks, course->count, x, y, width) - top;
}

static int draw_item(Screens *screens, Pen *pen, const ProgressItem *item, bool explained, int x,
                     int y, int width) {
  char why[512];
  int top = y;
  Buf name = {0}, reason = {0};
  const Story *story = play_course(screens, item->course, why);
  progress_name(item, story, &name);
  if (item->kind == PROGRESS_CONCERN) {
    buf_add(&name, " · ");
    words_course(screens, item->course, &name);
  }
  progress_reason(item, &reason);
  const char *about = explained ? progress_about(item, story) : "";
  if (*about) buf_add_format(&reason, " %s", about);
  y += widgets_text(pen, STYLE_STRONG, pen->theme->ink, buf_text(&name), x, y, width);
  y += widgets_labelled(pen, STYLE_LABEL, pen->theme->ink, buf_text(&name), buf_text(&reason), x, y,
                        width);
  buf_free(&name);
  buf_free(&reason);
  return y + pen_units(pen, 10) - top;
}

static int draw_items(Screens *screens, Pen *pen, const char *title, size_t first, size_t count,
                      int x, int y, int width) {
  const Progress *progress = &page_of(screens)->past->progress;
  int top = y;
  if (first >= progress->count) return 0;
  y += widgets_heading(pen, STYLE_SECTION, title, x, y, width) + pen_units(pen, 8);
  for (size_t i = first; i < first + count && i < progress->count; i++)
    y += draw_item(screens, pen, &progress->items[i], first == 0, x, y, width);
  return y + pen_units(pen, 16) - top;
}

static int draw_practice(Screens *screens, Pen *pen, int x, int y, int width) {
  int top = y;
  if (page_of(screens)->past->progress.attempts == 0) return 0;
  y += draw_items(screens, pen, "What to practise next", 0, MOST_TO_PRACTISE, x, y, width);
  y += draw_items(screens, pen, "What else was missed", MOST_TO_PRACTISE, MOST_MISSED, x, y, width);
  return y + widgets_text(pen, STYLE_CAPTION, pen->theme->soft, how_it_counts, x, y, width) - top;
}

static int draw_past(Screens *screens, Pen *pen, int x, int y, int width) {
  const Past *past = page_of(screens)->past;
  int top = y, gap = pen_units(pen, 34);
  if (past->trouble.text[0])
    return widgets_text(pen, STYLE_LABEL, pen->theme->ink, past->trouble.text, x, y, width);
  if (past->progress.attempts == 0)
    return widgets_text(pen, STYLE_SPEECH, pen->theme->ink,
                        "Here will stand how it went, once a conversation has come to its end.", x,
                        y, width);
  y += draw_practice(screens, pen, x, y, width) + gap;
  for (int i = 0; i < past->course_count; i++)
    y += draw_course(pen, &past->courses[i], x, y, width) + gap;
  return y - top;
}

static void draw(Screens *screens, Pen *pen) {
  Body body = body_begin(screens, pen, 84);
  int y = body.top + pen_units(pen, 12), gap = pen_units(pen, 34), x = body.x, width = body.width;
  y += widgets_heading(pen, STYLE_HEADING, "Your records", x, y, width) + pen_units(pen, 14);
  y += draw_who(screens, pen, x, y, width) + gap;
  y += draw_past(screens, pen, x, y, width) + gap;
  Button done = {.name = "Back to the first page", .action = ACTION_DONE, .primary = true};
  y += widgets_buttons(pen, &done, 1, x, y, width);
  body_end(screens, pen, &body, y);
  body_head(pen, "Unpersuaded", NULL, 0);
}

// Inputs -----------------------------------------------------------------------------------------

static void leave(Screens *screens) {
  close_page(screens);
  screens_go(screens, SCREEN_TITLE);
}

static void choose(Screens *screens, const char *name) {
  Err err;
  char chosen[PERSON_NAME];
  person_clean(name, chosen);
  if (!person_choose(screens->world.data_folder, chosen, &err)) screens_notice(screens, err.text);
  close_page(screens);
  screens->shelved.looked = false;
  screens->focus = ACTION_NONE;
  screens->unseen = true;
}

static void erase(Buf *text) {
  if (text->length == 0) return;
  size_t length = utf8_cut(text->text, text->length - 1);
  text->text[text->length = length] = '\0';
}

static void type(Buf *text, const char *character) {
  if (text->length + strlen(character) < PERSON_NAME) buf_add(text, character);
}

static void press_letter(Page *page, int action) {
  char character[2];
  switch (letters_press(&page->letters, action, character)) {
    case LETTERS_NOTHING: return;
    case LETTERS_TYPE: type(&page->name, character); return;
    case LETTERS_ERASE: erase(&page->name); return;
  }
}

static void act(Screens *screens, int action) {
  Page *page = page_of(screens);
  bool writes = action == ACTION_FIELD && screens->device != DEVICE_KEYBOARD;
  bool keeps = action == ACTION_KEEP || (action == ACTION_FIELD && !writes);
  int place = action - ACTION_PERSON;
  if (action == ACTION_DONE) {
    leave(screens);
    return;
  }
  if (writes || action == ACTION_LETTERS) {
    page->letters.asked = true;
    screens->focus = ACTION_LETTER + 'q';
  }
  if (letters_is(action)) press_letter(page, action);
  if (keeps && !is_empty(page))
    choose(screens, buf_text(&page->name));
  else if (place >= 0 && place < people_count(page->past))
    choose(screens, person_at(page->past, place));
  screens->bring = BRING_FOCUS;
}

// As for the plan: what is typed goes into the one field there is; only Space is also a press.
static bool is_typed(const Screens *screens, const Input *input) {
  if (input->verb == INPUT_ERASE) return true;
  if (input->verb == INPUT_KEY || input->text[0] == '\0') return false;
  return input->text[0] != ' ' || screens->focus == ACTION_FIELD;
}

static bool input(Screens *screens, const Input *input) {
  if (is_typed(screens, input)) {
    Page *page = page_of(screens);
    if (input->verb == INPUT_ERASE)
      erase(&page->name);
    else
      type(&page->name, input->text);
    page->letters.asked = false;
    screens->focus = ACTION_FIELD;
    screens->bring = BRING_FOCUS;
    return true;
  }
  if (input->verb != INPUT_BACK) return letters_move(screens, input);
  leave(screens);
  return true;
}

static int first(Screens *screens) {
  const Past *past = page_of(screens)->past;
  return ACTION_PERSON + (past->person[0] ? 1 : 0);
}

const Screen records_page_screen = {
    .draw = draw, .act = act, .input = input, .first = first, .close = close_page};
