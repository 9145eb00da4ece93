#include "screens/review.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "screens/body.h"
#include "screens/dialogue.h"
#include "screens/inputs.h"
#include "screens/pages.h"
#include "screens/play.h"
#include "screens/words.h"

typedef struct Page {
  const char *name;
  int (*draw)(Screens *screens, Pen *pen, int x, int y, int width);
  int characters;  // the column's width; 0: the whole window
} Page;

static const Page pages[] = {
    {"The thoughts", thinking_page, 60}, {"The record", record_page, 108},
    {"One other way", instead_page, 60}, {"The notebook", notebook_page, 66},
    {"The marks", marks_page, 84},
};
enum { PAGES = sizeof pages / sizeof *pages };

static const char *const rating_words[] = {"", "curious", "neutral", "pushing"};

const Debrief *review_debrief(Screens *screens) {
  Review *review = &screens->review;
  if (!review->made) debrief_make(screens->session, &review->debrief);
  review->made = true;
  return &review->debrief;
}

// A debrief does not outlive an input to the session.
static void forget(Screens *screens) {
  if (screens->review.made) debrief_free(&screens->review.debrief);
  screens->review.made = false;
}

static void forget_attempts(Screens *screens) {
  Review *review = &screens->review;
  attempts_free(&review->attempts);
  free(review->earlier);
  review->earlier = NULL;
  review->attempts_read = false;
}

static void read_attempts(Screens *screens) {
  Review *review = &screens->review;
  const char *own = screens->save ? save_path(screens->save) : NULL;
  attempts_read(screens->world.data_folder, screens->story, own, &review->attempts);
  review->earlier = memory_new((size_t)review->attempts.count + 1, sizeof *review->earlier);
  for (int i = 0; i < review->attempts.count; i++) {
    const Attempt *attempt = &review->attempts.items[i];
    review->earlier[i] =
        (PlaneAttempt){attempt->day, attempt->curiosity, attempt->coercion, attempt->gates};
  }
  review->attempts_read = true;
}

PlaneAttempts review_earlier(Screens *screens) {
  if (!screens->review.attempts_read) read_attempts(screens);
  return (PlaneAttempts){.items = screens->review.earlier, .count = screens->review.attempts.count};
}

void review_close(Screens *screens) {
  forget(screens);
  forget_attempts(screens);
  free(screens->review.ratings);
  screens->review = (Review){0};
}

// Ratings ----------------------------------------------------------------------------------------

Rating review_rating(const Screens *screens, uint32_t choice) {
  const Review *review = &screens->review;
  return choice < review->rating_count ? (Rating)review->ratings[choice] : RATING_NONE;
}

static void set_rating(Screens *screens, uint32_t choice, Rating rating) {
  Review *review = &screens->review;
  uint32_t count = review->rating_count;
  if (choice >= count) {
    review->rating_count = choice + 1;
    review->ratings = memory_grow(review->ratings, review->rating_count, 1);
    memset(review->ratings + count, RATING_NONE, review->rating_count - count);
  }
  review->ratings[choice] = (uint8_t)rating;
}

void review_rate(Screens *screens, uint32_t choice, Rating rating) {
  char note[64];
  if (rating < RATING_CURIOUS || rating > RATING_PUSHING) return;
  forget(screens);
  snprintf(note, sizeof note, "rating %u %s", (unsigned)choice, rating_words[rating]);
  play_note(screens, note);
  set_rating(screens, choice, rating);
}

// "rating 4 curious"
static void remember_note(Screens *screens, const char *note) {
  static const char word[] = "rating ";
  char *end;
  if (strncmp(note, word, sizeof word - 1) != 0) return;
  unsigned long choice = strtoul(note + sizeof word - 1, &end, 10);
  if (*end != ' ' || choice >= session_choices(screens->session)) return;
  for (int i = RATING_CURIOUS; i <= RATING_PUSHING; i++)
    if (strcmp(rating_words[i], end + 1) == 0) set_rating(screens, (uint32_t)choice, (Rating)i);
}

void review_remember(Screens *screens) {
  uint32_t count;
  const JournalInput *inputs = session_inputs(screens->session, &count);
  for (uint32_t i = 0; i < count; i++) {
    uint32_t kept = (uint32_t)inputs[i].number;
    if (inputs[i].kind == JOURNAL_NOTE) remember_note(screens, inputs[i].text);
    if (inputs[i].kind == JOURNAL_REWIND && kept < screens->review.rating_count)
      screens->review.rating_count = kept;
  }
}

// Pages ------------------------------------------------------------------------------------------

static void turn_to(Screens *screens, int page) {
  if (page < 0 || page >= PAGES || !screens->story->marked) return;
  forget_attempts(screens);
  screens->review.page = page;
  screens_go(screens, SCREEN_REVIEW);
}

static bool has_epilogue(const Screens *screens) {
  uint32_t count;
  session_entries(screens->session, &count);
  return session_epilogue(screens->session) < count;
}

// What comes after the debrief: the epilogue, then the plan; after the warm-up, the title.
static Button way_on(Screens *screens) {
  if (!screens->story->marked)
    return (Button){.name = "Back to the first page", .action = ACTION_FINISH, .primary = true};
  if (!has_epilogue(screens) || (screens->dialogue.looked_back && session_over(screens->session)))
    return (Button){.name = "One last thing", .action = ACTION_PLAN, .primary = true};
  uint32_t count;
  const Entry *entries = session_entries(screens->session, &count);
  return (Button){.name = entries[session_epilogue(screens->session)].text,
                  .action = ACTION_AFTERWARDS,
                  .primary = true};
}

static int draw_foot(Screens *screens, Pen *pen, int x, int y, int width) {
  int page = screens->review.page;
  Buf next = {0};
  Button buttons[2];
  int count = 0;
  if (page + 1 < PAGES) {
    buf_add_format(&next, "Next: %s", pages[page + 1].name);
    buttons[count++] = (Button){.name = buf_text(&next), .action = ACTION_NEXT, .primary = true};
  } else {
    buttons[count++] = way_on(screens);
  }
  if (page > 0) buttons[count++] = (Button){.name = "Back", .action = ACTION_PREVIOUS};
  int height = widgets_buttons(pen, buttons, count, x, y, width);
  buf_free(&next);
  return height;
}

static void draw_page(Screens *screens, Pen *pen) {
  const Page *page = &pages[screens->review.page];
  Body body = body_begin(screens, pen, page->characters);
  int y = body.top + page->draw(screens, pen, body.x, body.top, body.width) + pen_units(pen, 44);
  y += draw_foot(screens, pen, body.x, y, body.width);
  body_end(screens, pen, &body, y);
}

static int draw_short_end(Screens *screens, Pen *pen, int x, int y, int width) {
  int gap = pen_units(pen, 34), top = y;
  Button on = way_on(screens);
  y += notebook_page(screens, pen, x, y, width) + gap;
  y += instead_page(screens, pen, x, y, width) + gap;
  return y + widgets_buttons(pen, &on, 1, x, y, width) - top;
}

// The warm-up is short: thoughts, notebook and the other way fit one opening of the book, or one
// page under the other.
static void draw_short(Screens *screens, Pen *pen) {
  Body body = body_begin_wide(screens, pen);
  int gap = pen_units(pen, 64), page = pen_measure(pen, STYLE_SPEECH, 50), y = body.top;
  bool beside = 2 * page + gap <= body.width;
  int whole = beside ? 2 * page + gap : page < body.width ? page : body.width;
  body.x += (body.width - whole) / 2;
  body.width = whole;
  if (!beside) page = whole;
  int left = thinking_page(screens, pen, body.x, y, page);
  if (!beside) y += left + gap;
  int right = draw_short_end(screens, pen, beside ? body.x + page + gap : body.x, y, page);
  y += beside && left > right ? left : right;
  body_end(screens, pen, &body, y);
}

static void draw(Screens *screens, Pen *pen) {
  Buf head = {0};
  buf_add(&head, "Looking back");
  if (screens->story->marked) {
    draw_page(screens, pen);
    buf_add_format(&head, ", page %d of %d", screens->review.page + 1, (int)PAGES);
  } else {
    draw_short(screens, pen);
  }
  Button links[] = {{.name = "Settings", .action = ACTION_SETTINGS},
                    {.name = "Leave", .action = ACTION_TITLE}};
  body_head(pen, buf_text(&head), links, 2);
  buf_free(&head);
}

// Inputs -----------------------------------------------------------------------------------------

// What the margin says about the line comes first; the next question may be further down.
static void rate(Screens *screens, uint32_t choice, Rating rating) {
  review_rate(screens, choice, rating);
  uint32_t next = record_waiting(screens);
  screens->review.rated = choice;
  screens->focus = next == NONE ? ACTION_NEXT : ACTION_RATE + 4 * (int)next + RATING_CURIOUS;
  screens->bring = BRING_FRESH;
  screens->unseen = true;
}

static void act(Screens *screens, int action) {
  if (action == ACTION_AFTERWARDS || action == ACTION_PLAN) forget_attempts(screens);
  if (action >= ACTION_RATE) {
    int rated = action - ACTION_RATE;
    rate(screens, (uint32_t)rated / 4, (Rating)(rated % 4));
  }
  if (action == ACTION_NEXT) turn_to(screens, screens->review.page + 1);
  if (action == ACTION_PREVIOUS) turn_to(screens, screens->review.page - 1);
  if (action == ACTION_SHOW_ALL) screens->review.show_all = true;
  if (action == ACTION_FORK) play_rewind(screens, review_debrief(screens)->instead.choice);
  if (action == ACTION_AFTERWARDS) dialogue_go_afterwards(screens);
  if (action == ACTION_PLAN) screens_go(screens, SCREEN_PLAN);
  if (action == ACTION_FINISH) play_finish(screens);
}

static bool input(Screens *screens, const Input *input) {
  if (input->verb == INPUT_LESS) turn_to(screens, screens->review.page - 1);
  if (input->verb == INPUT_MORE) turn_to(screens, screens->review.page + 1);
  if (input->verb == INPUT_LESS || input->verb == INPUT_MORE) return true;
  if (input->verb != INPUT_DIGIT || screens->unseen ||
      pages[screens->review.page].draw != record_page)
    return false;
  uint32_t waiting = record_waiting(screens);
  if (waiting == NONE || input->number > RATING_PUSHING) return true;
  if (inputs_sees(screens, ACTION_RATE + 4 * (int)waiting + input->number))
    rate(screens, waiting, (Rating)input->number);
  return true;
}

// What leads on, so that nobody goes back by a careless Enter; on the record the first line to be
// rated.
static int first(Screens *screens) {
  bool marked = screens->story->marked;
  if (marked && pages[screens->review.page].draw == record_page && record_waiting(screens) != NONE)
    return ACTION_RATE + 4 * (int)record_waiting(screens) + RATING_CURIOUS;
  return marked && screens->review.page + 1 < PAGES ? ACTION_NEXT : way_on(screens).action;
}

const Screen review_screen = {.draw = draw, .act = act, .input = input, .first = first};
