#include "screens/screens.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "screens/exam.h"
#include "screens/guest.h"
#include "screens/inputs.h"
#include "screens/play.h"

enum { MOST_PASSES = 6 };

static const Screen *const screen_table[SCREEN_COUNT] = {
    [SCREEN_TITLE] = &title_screen,       [SCREEN_DIALOGUE] = &dialogue_screen,
    [SCREEN_REVIEW] = &review_screen,     [SCREEN_PLAN] = &plan_screen,
    [SCREEN_SETTINGS] = &settings_screen, [SCREEN_BACK] = &back_screen,
    [SCREEN_SHELF] = &shelf_screen,       [SCREEN_KEYS] = &keys_screen,
    [SCREEN_EXAM] = &exam_screen,
};

const Screen *screens_current(const Screens *screens) {
  if (screens->screen == SCREEN_GUEST) return guest_screen(screens);
  return screens->screen == SCREEN_RECORDS ? screens->world.records : screen_table[screens->screen];
}

Screens *screens_new(const ScreensWorld *world, int64_t now_ms) {
  Screens *screens = memory_new(1, sizeof *screens);
  screens->world = *world;
  screens->settings = settings_read(world->data_folder);
  screens->now_ms = now_ms;
  screens->width = 1280;
  screens->height = 720;
  screens->scale_percent = 100;
  screens->layout = layout_new();
  screens->shelf = memory_new((size_t)world->course_count + 1, sizeof *screens->shelf);
  screens->unseen = true;
  if (!world->data_folder)
    screens_notice(screens, "There is no folder to write to: this conversation will not be kept.");
  return screens;
}

void screens_free(Screens *screens) {
  if (!screens) return;
  play_close(screens);
  guest_close(screens);
  layout_free(screens->layout);
  saved_list_free(&screens->shelved.list);
  free(screens->shelf);
  free(screens->spots.items);
  if (screens->world.records) screens->world.records->close(screens);
  buf_free(&screens->plan.text);
  buf_free(&screens->news);
  buf_free(&screens->hints);
  buf_free(&screens->keys);
  buf_free(&screens->exam.clock_words);
  buf_free(&screens->exam.code_words);
  free(screens);
}

void screens_notice(Screens *screens, const char *sentence) {
  size_t length = utf8_cut(sentence, sizeof screens->notice - 1);
  memcpy(screens->notice, sentence, length);
  screens->notice[length] = '\0';
  screens->notices++;
  screens->unseen = true;
}

bool screens_over(const Screens *screens) {
  return screens->over;
}

bool screens_open(Screens *screens, const char *course, uint64_t seed, char why[512]) {
  return play_open(screens, course, seed, why);
}

void screens_take(Screens *screens, Session *session, Save *save) {
  play_take(screens, session, save);
}

void screens_sit(Screens *screens, const ScreensExam *exam) {
  exam_begin(screens, exam);
}

Session *screens_give_back(Screens *screens, Save **save) {
  return play_give_back(screens, save);
}

Hearing screens_hearing(const Screens *screens) {
  const Settings *settings = &screens->settings;
  bool looking_back = screens->screen == SCREEN_REVIEW || screens->screen == SCREEN_PLAN;
  return (Hearing){
      .place = looking_back ? "" : screens->figure.place,
      .room_percent = settings->sound ? settings->room_percent : 0,
      .effects_percent = settings->sound ? settings->effects_percent : 0,
      .hushed = screens->screen == SCREEN_DIALOGUE && screens->dialogue.wait == WAIT_SILENCE};
}

const char *screens_cue(Screens *screens) {
  return screens->cue_taken < screens->cue_count ? screens->cues[screens->cue_taken++] : NULL;
}

const Settings *screens_settings(const Screens *screens) {
  return &screens->settings;
}

bool screens_listening(const Screens *screens) {
  return screens->listening;
}

void screens_input(Screens *screens, Input input) {
  inputs_take(screens, input);
}

Scroll *screens_scroll(Screens *screens) {
  return &screens->scrolls[screens->screen];
}

void screens_go(Screens *screens, ScreenName screen) {
  if (screen == SCREEN_TITLE && screens->host) {
    screens->over = true;
    return;
  }
  bool back = (screens->screen == SCREEN_SETTINGS && screen == screens->behind) ||
              (screens->screen == SCREEN_KEYS && screen == SCREEN_SETTINGS);
  if (screen == SCREEN_SETTINGS && !back) screens->behind = screens->screen;
  screens->screen = screen;
  screens->focus = screens->pressed = ACTION_NONE;
  screens->unseen = true;
  screens->bring = screen == SCREEN_DIALOGUE ? BRING_FRESH_AT_ONCE : BRING_NOTHING;
  if (!back) *screens_scroll(screens) = (Scroll){0};
}

void screens_keep_settings(Screens *screens) {
  Err err;
  if (!screens->world.data_folder) return;  // said when the game began
  if (!settings_write(screens->world.data_folder, &screens->settings, &err))
    screens_notice(screens, err.text);
}

// Drawing ----------------------------------------------------------------------------------------

// In a large window everything grows, so that a page on a wall is still a page.
int screens_growth(int width, int height, int scale_percent) {
  int wide = width * 100 / scale_percent * 100 / 1440;
  int high = height * 100 / scale_percent * 100 / 900;
  int least = wide < high ? wide : high;
  return least < 100 ? 100 : least > 300 ? 300 : least;
}

static Pen take_pen(Screens *screens, const Metrics *metrics, Display *display) {
  int scale = screens->scale_percent;
  int fine = scale * screens_growth(screens->width, screens->height, scale) / 100;
  display_clear(display, screens->width, screens->height);
  screens->spots.count = 0;
  return (Pen){.display = display,
               .metrics = metrics,
               .theme = theme_get(screens->settings.theme),
               .layout = screens->layout,
               .spots = &screens->spots,
               .typeface = screens->settings.typeface,
               .spacing_percent = screens->settings.spacing_percent,
               .percent = fine * screens->settings.text_percent / 100,
               .fine_percent = fine,
               .focus = screens->focus,
               .words = INT32_MAX,
               .view = {0, 0, screens->width, screens->height}};
}

const Spot *screens_spot(const Screens *screens, int action) {
  for (size_t i = 0; i < screens->spots.count; i++)
    if (screens->spots.items[i].action == action) return &screens->spots.items[i];
  return NULL;
}

static void bring_rows(Screens *screens, int top, int bottom, bool glide) {
  Scroll *scroll = screens_scroll(screens);
  int before = scroll->offset, offset = scroll_showing(scroll, top, bottom);
  if (glide) {
    scroll_glide(scroll, offset, screens->now_ms);
    return;
  }
  scroll_jump(scroll, offset);
  if (scroll->offset != before) screens->again = true;
}

// The options about the one at `at` belong together: they are shown together where they fit.
static Rect group_of(const Screens *screens, size_t at) {
  const Spot *spots = screens->spots.items;
  Rect group = spots[at].full;
  size_t first = at, last = at;
  if (spots[at].role != ROLE_OPTION) return group;
  while (first > 0 && spots[first - 1].role == ROLE_OPTION && spots[first - 1].full.x == group.x)
    first--;
  while (last + 1 < screens->spots.count && spots[last + 1].role == ROLE_OPTION &&
         spots[last + 1].full.x == group.x)
    last++;
  int height = spots[last].full.y + spots[last].full.h - spots[first].full.y;
  if (height > screens->view.h * 9 / 10) return group;
  return (Rect){group.x, spots[first].full.y, group.w, height};
}

static void bring_focus(Screens *screens, const Pen *pen) {
  const Spot *spot = screens_spot(screens, screens->focus);
  if (!spot || !spot->clipped) return;
  Rect group = group_of(screens, (size_t)(spot - screens->spots.items));
  int away = pen_units(pen, 16), offset = screens_scroll(screens)->offset;
  int top = group.y - screens->view.y + offset;
  bring_rows(screens, top - away, top + group.h + away, false);
}

static void bring_fresh(Screens *screens, bool glide) {
  bring_rows(screens, screens->fresh_top, screens->fresh_bottom, glide);
}

// The widget with the focus may have gone; then the screen's first one has it.
static void find_focus(Screens *screens) {
  if (screens_spot(screens, screens->focus) || screens->spots.count == 0) return;
  screens->focus =
      screens_current(screens)->first ? screens_current(screens)->first(screens) : ACTION_NONE;
  if (!screens_spot(screens, screens->focus)) screens->focus = screens->spots.items[0].action;
  screens->again = true;
}

// What was asked to be seen is brought into view.
static void settle(Screens *screens, const Pen *pen) {
  Bring bring = screens->bring;
  find_focus(screens);
  screens->bring = BRING_NOTHING;
  switch (bring) {
    case BRING_NOTHING: return;
    case BRING_FOCUS: bring_focus(screens, pen); return;
    case BRING_FRESH: bring_fresh(screens, screens->settings.motion); return;
    case BRING_FRESH_AT_ONCE: bring_fresh(screens, false); return;
  }
}

// The body's view, as the screen clipped it: the first clip of the list.
static Rect body_view(const Display *display) {
  for (size_t i = 0; i < display->item_count; i++)
    if (display->items[i].kind == DISPLAY_CLIP) return display->items[i].rect;
  return (Rect){0, 0, display->width, display->height};
}

static void draw_page(Screens *screens, const Metrics *metrics, Display *display) {
  layout_tidy(screens->layout);
  scroll_tick(screens_scroll(screens), screens->now_ms);
  for (int pass = 0; pass < MOST_PASSES; pass++) {
    Pen pen = take_pen(screens, metrics, display);
    screens->again = false;
    display_box(display, pen.view, 0, pen.theme->paper);
    screens_current(screens)->draw(screens, &pen);
    screens->view = body_view(display);
    settle(screens, &pen);
    if (!screens->again) break;
  }
}

void screens_draw(Screens *screens, const Metrics *metrics, Display *display) {
  if (guest_shows_wall(screens)) {
    screens->spots.count = 0;
    screens_draw_wall(screens, metrics, screens->width, screens->height, screens->scale_percent,
                      display);
  } else {
    draw_page(screens, metrics, display);
  }
  screens->unseen = false;
}

// -1 is never.
static int64_t sooner(int64_t a, int64_t b) {
  return a < 0 || (b >= 0 && b < a) ? b : a;
}

int64_t screens_deadline(const Screens *screens) {
  const Screen *screen = screens_current(screens);
  int64_t deadline = screen->deadline ? screen->deadline(screens) : -1;
  int64_t frame = screens->scrolls[screens->screen].gliding ? screens->now_ms + 16 : -1;
  int64_t page = sooner(sooner(deadline, frame), exam_deadline(screens));
  return sooner(page, guest_wall_deadline(screens));
}
