// A person who presses what comes to hand, on every screen, in every theme, at every size: nothing
// is printed over anything, no string leaves its box, the focus is never lost.
#include "screens/screens.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../check_display.h"
#include "../gui/world.h"
#include "../table_metrics.h"
#include "base/hash.h"

typedef struct Walk {
  World world;
  Screens *screens;
  Display display;
  int64_t now_ms;
  uint64_t seed;
  uint32_t steps;
  Device device;  // changed now and then
  uint32_t seen;  // bit of place
} Walk;

// What tells a screen from the others.
static const char *const places[] = {"Unpersuaded",
                                     "Conversation",
                                     "A silence",
                                     "What ",
                                     "The record",
                                     "One other way",
                                     "Your notebook and the truth",
                                     "The marks",
                                     "One last thing",
                                     "Settings",
                                     "Go back",
                                     "Your conversations",
                                     "Your records",
                                     "Keys and buttons"};
enum { PLACES = sizeof places / sizeof *places, MOST_STEPS = 60000 };

static uint32_t draw_number(Walk *walk, uint32_t count) {
  char name[32];
  snprintf(name, sizeof name, "step %u", (unsigned)walk->steps++);
  return hash_draw(walk->seed, name, count);
}

static void note_place(Walk *walk) {
  for (size_t i = 0; i < walk->display.widget_count; i++) {
    const Widget *widget = &walk->display.widgets[i];
    if (widget->action != 0 &&
        strcmp(display_chars(&walk->display, widget->name), "A silence") != 0)
      continue;
    for (uint32_t place = 0; place < PLACES; place++)
      if (!(walk->seen >> place & 1) && strncmp(display_chars(&walk->display, widget->name),
                                                places[place], strlen(places[place])) == 0)
        walk->seen |= 1u << place;
  }
}

static void give(Walk *walk, Input input) {
  char why[512];
  walk->now_ms += 300;
  input.now_ms = walk->now_ms;
  input.device = walk->device;
  screens_input(walk->screens, input);
  screens_draw(walk->screens, &table_metrics, &walk->display);
  if (!check_display(&walk->display, why, sizeof why)) fail_msg("%s", why);
  note_place(walk);
}

static bool is_in_reach(const Walk *walk, size_t index) {
  return index < walk->display.widget_count && walk->display.widgets[index].rect.h > 8;
}

// Where things stand, as one number: it changes when they move.
static uint64_t places_of(const Display *display) {
  uint64_t sum = display->item_count;
  for (size_t i = 0; i < display->item_count; i++)
    sum = 31 * sum + (uint64_t)display->items[i].rect.y;
  return sum;
}

// False: the page is at its end that way.
static bool scroll(Walk *walk, int lines) {
  uint64_t before = places_of(&walk->display);
  give(walk, (Input){.verb = INPUT_SCROLL, .number = lines});
  return places_of(&walk->display) != before;
}

// Down to the end of the page, then up to its beginning, until it is found.
static void bring_in_reach(Walk *walk, size_t index) {
  while (!is_in_reach(walk, index) && scroll(walk, -2)) continue;
  while (!is_in_reach(walk, index) && scroll(walk, 2)) continue;
}

static void click(Walk *walk, size_t index) {
  int action = walk->display.widgets[index].action;
  bring_in_reach(walk, index);
  if (!is_in_reach(walk, index) || walk->display.widgets[index].action != action) return;
  Rect rect = walk->display.widgets[index].rect;
  Input input = {.verb = INPUT_PRESS, .x = rect.x + rect.w / 2, .y = rect.y + rect.h / 2};
  give(walk, input);
  input.verb = INPUT_RELEASE;
  give(walk, input);
}

// What would lead away or in circles is pressed seldom.
static bool is_wanted(Walk *walk, const char *name) {
  if (strcmp(name, "Leave") == 0 || strcmp(name, "Text size") == 0) return false;
  if (strcmp(name, "Light") == 0 || strcmp(name, "Dark") == 0 || strcmp(name, "High contrast") == 0)
    return false;
  bool seldom = strcmp(name, "Settings") == 0 || strcmp(name, "Back") == 0 ||
                strncmp(name, "Go back", 7) == 0;
  return !seldom || draw_number(walk, 5) == 0;
}

static void press_something(Walk *walk) {
  size_t index = draw_number(walk, (uint32_t)walk->display.widget_count);
  const Widget *widget = &walk->display.widgets[index];
  if (widget->action == 0 || (widget->state & WIDGET_DISABLED)) return;
  if (is_wanted(walk, display_chars(&walk->display, widget->name))) click(walk, index);
}

static void do_something(Walk *walk) {
  static const InputVerb verbs[] = {INPUT_NEXT, INPUT_PREVIOUS, INPUT_NEXT, INPUT_MORE,
                                    INPUT_ERASE};
  if (draw_number(walk, 8) == 0) walk->device = (Device)draw_number(walk, DEVICE_PAD + 1);
  if (screens_listening(walk->screens) && draw_number(walk, 2)) {
    give(walk, (Input){.verb = INPUT_KEY, .text = "pad x"});
    return;
  }
  switch (draw_number(walk, 10)) {
    case 0:
      give(walk, (Input){.verb = INPUT_PAGE, .number = draw_number(walk, 2) ? 1 : -1});
      return;
    case 1: give(walk, (Input){.verb = verbs[draw_number(walk, 5)]}); return;
    case 2:
      give(walk, (Input){.verb = INPUT_DRAG, .number = (int)draw_number(walk, 200) - 100});
      return;
    case 3: give(walk, (Input){.verb = INPUT_LETTER, .text = "w"}); return;
    case 4:
      give(walk, (Input){.verb = INPUT_DIGIT, .number = 1 + (int)draw_number(walk, 4)});
      return;
    case 5: give(walk, (Input){.verb = INPUT_TIME}); return;
    default: press_something(walk); return;
  }
}

static void set_up(Walk *walk, const char *theme, int text_percent, int width, int height,
                   bool alone) {
  char path[128], settings[256];
  Err err;
  world_begin(&walk->world);
  snprintf(path, sizeof path, "%s/settings.txt", walk->world.folder);
  static const char *const fonts[] = {"serif", "sans", "dyslexic"};
  bool large = text_percent > 150;
  int length = snprintf(settings, sizeof settings,
                        "theme = %s\ntext_size = %d\nfont = %s\nline_spacing = %d\ncaptions = on\n"
                        "text_comes = %s\n",
                        theme, text_percent, fonts[(strlen(theme) + (size_t)height) % 3],
                        large ? 130 : 100, large ? "by_key" : "at_once");
  assert_true(file_write(path, settings, (size_t)length, &err));
  if (alone) {
    walk->world.screens.course_names += 2;  // the drill
    walk->world.screens.course_count = 1;
  }
  walk->screens = screens_new(&walk->world.screens, 0);
  give(walk, (Input){.verb = INPUT_SIZE, .x = width, .y = height, .scale_percent = 100});
}

static void tear_down(Walk *walk) {
  screens_free(walk->screens);
  display_free(&walk->display);
  world_end(&walk->world);
}

static void stroll(const char *theme, int text_percent, int width, int height) {
  char why[512];
  Walk walk = {.seed = hash_text((uint64_t)(width + text_percent), theme)};
  set_up(&walk, theme, text_percent, width, height, true);
  assert_true(screens_open(walk.screens, "drill", 1, why));
  give(&walk, (Input){.verb = INPUT_TIME});
  for (int i = 0; i < MOST_STEPS && walk.seen != (1u << PLACES) - 1; i++) {
    do_something(&walk);
    assert_false(screens_over(walk.screens));
  }
  for (uint32_t place = 0; place < PLACES; place++)
    if (!(walk.seen >> place & 1))
      fail_msg("%s, %d %%, %dx%d: never came to \"%s\"", theme, text_percent, width, height,
               places[place]);
  tear_down(&walk);
}

static void stroll_everywhere(const char *theme) {
  for (int text_percent = 100; text_percent <= 200; text_percent += 100) {
    stroll(theme, text_percent, 800, 600);
    stroll(theme, text_percent, 1280, 720);
    stroll(theme, text_percent, 3840, 2160);
  }
}

static void test_light(void **state) {
  (void)state;
  stroll_everywhere("light");
}

static void test_dark(void **state) {
  (void)state;
  stroll_everywhere("dark");
}

static void test_contrast(void **state) {
  (void)state;
  stroll_everywhere("contrast");
}

// The courses as they are, whatever they are.
static void test_through_every_course(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 3; seed++) {
    Walk walk = {.seed = seed};
    set_up(&walk, "light", 80 + 40 * (int)seed, 800 + 160 * (int)seed, 600, false);
    for (int i = 0; i < 600 && !screens_over(walk.screens); i++) do_something(&walk);
    tear_down(&walk);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_light),
      cmocka_unit_test(test_dark),
      cmocka_unit_test(test_contrast),
      cmocka_unit_test(test_through_every_course),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
