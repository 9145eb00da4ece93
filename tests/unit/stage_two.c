// Two windows under the dummy driver: what is painted in which, what a display that comes or goes
// changes, and whom a key or a pointer reaches. How many displays there are, and where, is made up
// here; the linker sends the stage's questions to these functions.
#include <SDL.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "stage/app.h"
#include "tiny_guest.h"

enum { SCRIBBLE = 0x123456, WINDOWS = 16, CORNER = 4 };

static struct {
  int count;
  bool same;  // both show the same
  int first;  // where the first window is
} displays;

int __wrap_SDL_GetNumVideoDisplays(void);
int __wrap_SDL_GetDisplayBounds(int display, SDL_Rect *bounds);
int __wrap_SDL_GetWindowDisplayIndex(SDL_Window *window);

int __wrap_SDL_GetNumVideoDisplays(void) {
  return displays.count;
}

int __wrap_SDL_GetDisplayBounds(int display, SDL_Rect *bounds) {
  *bounds = (SDL_Rect){displays.same ? 0 : display * 1024, 0, 1024, 768};
  return 0;
}

int __wrap_SDL_GetWindowDisplayIndex(SDL_Window *window) {
  (void)window;
  return displays.first;
}

// What was sent to the screen, of all windows.
static int presented;

int __real_SDL_UpdateWindowSurface(SDL_Window *window);
int __real_SDL_UpdateWindowSurfaceRects(SDL_Window *window, const SDL_Rect *rects, int count);
int __wrap_SDL_UpdateWindowSurface(SDL_Window *window);
int __wrap_SDL_UpdateWindowSurfaceRects(SDL_Window *window, const SDL_Rect *rects, int count);

int __wrap_SDL_UpdateWindowSurface(SDL_Window *window) {
  presented++;
  return __real_SDL_UpdateWindowSurface(window);
}

int __wrap_SDL_UpdateWindowSurfaceRects(SDL_Window *window, const SDL_Rect *rects, int count) {
  presented++;
  return __real_SDL_UpdateWindowSurfaceRects(window, rects, count);
}

static const Story *no_course(void *of, const char *name, char why[512]) {
  (void)of;
  (void)name;
  strcpy(why, "there are no courses in this test");
  return NULL;
}

typedef struct Test {
  Screens *screens;
  TinyGuest tiny;
  const Display *page;
  SDL_Window *first, *wall;  // as they are now
  int at;                    // steps taken
} Test;

// What happens at once and then, between two sleeps of the stage; an input or a pushed event.
typedef void (*Step)(Test *test, Input *input);

typedef struct Run {
  Test test;
  const Step *steps;
  int count;
} Run;

// The first is opened first.
static void look_at_windows(Test *test) {
  test->first = test->wall = NULL;
  for (Uint32 id = 1; id < WINDOWS; id++) {
    SDL_Window *window = SDL_GetWindowFromID(id);
    if (window != NULL && test->first == NULL)
      test->first = window;
    else if (window != NULL)
      test->wall = window;
  }
}

static bool next(void *of, const Display *display, Input *input) {
  Run *run = of;
  run->test.page = display;
  look_at_windows(&run->test);
  if (run->test.at == run->count) return false;
  run->steps[run->test.at++](&run->test, input);
  return true;
}

static void play(const Step *steps, int count, bool wall_window, Run *run) {
  Err err;
  ScreensWorld world = {.course = no_course};
  *run = (Run){.steps = steps, .count = count};
  run->test.screens = screens_new(&world, 0);
  tiny_open(&run->test.tiny, run->test.screens);
  StageSetup setup = {.width = 800,
                      .height = 600,
                      .scale_percent = 100,
                      .wall_window = wall_window,
                      .devices_folder = "/nowhere",
                      .script = {next, run}};
  if (!stage_run(run->test.screens, setup, &err)) fail_msg("%s", err.text);
  assert_int_equal(run->test.at, count);
}

static void end(Run *run) {
  screens_free(run->test.screens);
}

#define PLAY(steps, wall_window, run) \
  play(steps, (int)(sizeof(steps) / sizeof *(steps)), wall_window, run)

// Looking ------------------------------------------------------------------------------------------

static uint32_t *pixel(SDL_Window *window, int x, int y) {
  SDL_Surface *surface = SDL_GetWindowSurface(window);
  return (uint32_t *)((uint8_t *)surface->pixels + y * surface->pitch) + x;
}

// Something was painted that is neither paper nor empty.
static bool is_painted(SDL_Window *window) {
  SDL_Surface *surface = SDL_GetWindowSurface(window);
  uint32_t paper = *pixel(window, surface->w - CORNER, surface->h - CORNER) & 0xffffff;
  int other = 0;
  for (int y = 0; y < surface->h; y++)
    for (int x = 0; x < surface->w; x++) other += (*pixel(window, x, y) & 0xffffff) != paper;
  return paper != 0 && other > 500;
}

static void scribble(SDL_Window *window) {
  SDL_Surface *surface = SDL_GetWindowSurface(window);
  for (int y = 0; y < surface->h; y++)
    for (int x = 0; x < surface->w; x++) *pixel(window, x, y) = SCRIBBLE;
}

static int scribbled(SDL_Window *window) {
  SDL_Surface *surface = SDL_GetWindowSurface(window);
  int count = 0;
  for (int y = 0; y < surface->h; y++)
    for (int x = 0; x < surface->w; x++) count += *pixel(window, x, y) == SCRIBBLE;
  return count;
}

static bool shows(const Test *test, const char *part) {
  const Display *display = test->page;
  for (size_t i = 0; i < display->widget_count; i++)
    if (strstr(display_chars(display, display->widgets[i].name), part) != NULL) return true;
  return false;
}

// Doing --------------------------------------------------------------------------------------------

static void push_display(int event, int display) {
  SDL_Event pushed = {
      .display = {.type = SDL_DISPLAYEVENT, .event = (Uint8)event, .display = (Uint32)display}};
  SDL_PushEvent(&pushed);
}

static void push_window(SDL_Window *window, int event) {
  SDL_Event pushed = {.window = {.type = SDL_WINDOWEVENT,
                                 .event = (Uint8)event,
                                 .windowID = SDL_GetWindowID(window)}};
  SDL_PushEvent(&pushed);
}

static void push_key(SDL_Window *window, SDL_Keycode key) {
  SDL_Event pushed = {.key = {.type = SDL_KEYDOWN,
                              .windowID = SDL_GetWindowID(window),
                              .state = SDL_PRESSED,
                              .keysym = {.sym = key}}};
  SDL_PushEvent(&pushed);
}

static void push_click(const Test *test, SDL_Window *window, const char *name) {
  Rect rect = {0};
  for (size_t i = 0; i < test->page->widget_count; i++)
    if (strcmp(display_chars(test->page, test->page->widgets[i].name), name) == 0)
      rect = test->page->widgets[i].rect;
  assert_true(rect.w > 0);
  for (int up = 0; up <= 1; up++) {
    SDL_Event pushed = {.button = {.type = up ? SDL_MOUSEBUTTONUP : SDL_MOUSEBUTTONDOWN,
                                   .windowID = SDL_GetWindowID(window),
                                   .button = SDL_BUTTON_LEFT,
                                   .x = rect.x + rect.w / 2,
                                   .y = rect.y + rect.h / 2}};
    SDL_PushEvent(&pushed);
  }
}

static void nothing(Test *test, Input *input) {
  (void)test;
  input->verb = INPUT_TIME;
}

static void vote(Test *test, Input *input) {
  (void)test;
  input->verb = INPUT_ACCEPT;
}

// Takes all that SDL has to say of new windows.
static void settle(Test *test, Input *input) {
  (void)test;
  (void)input;
  SDL_Event pushed = {.type = SDL_USEREVENT};
  SDL_PumpEvents();
  SDL_PushEvent(&pushed);
}

// Both are painted ---------------------------------------------------------------------------------

static void both_are_painted(Test *test, Input *input) {
  assert_non_null(test->wall);
  assert_false(guest_shares(test->screens));
  assert_false(SDL_IsScreenSaverEnabled());
  assert_true(shows(test, "The facilitator's page"));
  assert_true(is_painted(test->first));
  assert_true(is_painted(test->wall));
  scribble(test->first);
  scribble(test->wall);
  presented = 0;
  input->verb = INPUT_NEXT;  // the focus moves: nothing of it is on the wall
}

static void only_the_first_was_painted(Test *test, Input *input) {
  int all = 800 * 600;
  assert_int_equal(scribbled(test->wall), all);
  assert_true(scribbled(test->first) < all);
  assert_true(scribbled(test->first) > all / 2);  // and only where it changed
  assert_int_equal(presented, 1);
  scribble(test->first);
  input->verb = INPUT_PREVIOUS;
}

// The heading of the wall is in its upper fifth.
static void only_what_changed(Test *test, Input *input) {
  (void)input;
  int all = 800 * 600;
  assert_int_equal(test->tiny.votes, 1);
  assert_true(scribbled(test->wall) < all);
  assert_true(scribbled(test->wall) > all * 4 / 5);
  scribble(test->first);
  scribble(test->wall);
  presented = 0;
  input->verb = INPUT_TIME;
}

static void nothing_was_painted(Test *test, Input *input) {
  (void)input;
  assert_int_equal(scribbled(test->first), 800 * 600);
  assert_int_equal(scribbled(test->wall), 800 * 600);
  assert_int_equal(presented, 0);
  input->verb = INPUT_TIME;
}

static void test_two_views(void **state) {
  (void)state;
  static const Step steps[] = {both_are_painted,  only_the_first_was_painted, vote,
                               only_what_changed, nothing_was_painted,        nothing};
  Run run;
  PLAY(steps, true, &run);
  assert_false(screens_over(run.test.screens));
  end(&run);
}

// A display goes -----------------------------------------------------------------------------------

static void unplug(Test *test, Input *input) {
  (void)input;
  assert_non_null(test->wall);
  assert_int_equal(test->tiny.votes, 1);
  push_display(SDL_DISPLAYEVENT_DISCONNECTED, displays.count - 1);
}

static void all_is_in_one(Test *test, Input *input) {
  (void)input;
  assert_null(test->wall);
  assert_true(guest_shares(test->screens));
  assert_true(shows(test, "The second display is gone"));
  assert_true(shows(test, "Counted: 1"));
  input->verb = INPUT_TURN;
}

static void the_wall_is_in_front(Test *test, Input *input) {
  (void)input;
  assert_true(shows(test, "1 have voted"));
  assert_true(is_painted(test->first));
  push_display(SDL_DISPLAYEVENT_CONNECTED, displays.count - 1);
}

static void each_has_its_own(Test *test, Input *input) {
  (void)input;
  assert_non_null(test->wall);
  assert_true(is_painted(test->wall));
  assert_false(guest_shares(test->screens));
  assert_true(shows(test, "Counted: 1"));
  push_window(test->wall, SDL_WINDOWEVENT_CLOSE);
}

static void close_the_first(Test *test, Input *input) {
  (void)input;
  assert_null(test->wall);
  assert_true(shows(test, "The second display is gone"));
  push_display(SDL_DISPLAYEVENT_CONNECTED, displays.count - 1);
}

static void while_there_are_two(Test *test, Input *input) {
  (void)input;
  assert_non_null(test->wall);
  push_window(test->first, SDL_WINDOWEVENT_CLOSE);
}

static void test_a_window_goes_and_comes(void **state) {
  (void)state;
  static const Step steps[] = {vote,
                               unplug,
                               all_is_in_one,
                               the_wall_is_in_front,
                               each_has_its_own,
                               close_the_first,
                               while_there_are_two};
  Run run;
  PLAY(steps, true, &run);
  assert_true(screens_over(run.test.screens));
  assert_int_equal(run.test.tiny.votes, 1);
  end(&run);
}

// Which display ------------------------------------------------------------------------------------

static void fills_the_second(Test *test, Input *input) {
  Uint32 full = SDL_WINDOW_FULLSCREEN_DESKTOP;
  assert_non_null(test->wall);
  assert_int_equal(SDL_GetWindowFlags(test->wall) & full, full);
  assert_int_equal(SDL_GetWindowFlags(test->first) & full, 0);
  assert_true(is_painted(test->wall));
  input->verb = INPUT_ACCEPT;
}

static void another_one_goes(Test *test, Input *input) {
  (void)input;
  assert_non_null(test->wall);
  displays.count = 3;
  push_display(SDL_DISPLAYEVENT_DISCONNECTED, 2);
}

// The one before both: SDL counts them anew.
static void the_first_one_goes(Test *test, Input *input) {
  (void)input;
  assert_non_null(test->wall);
  displays.first = 1;
  displays.count = 2;
  push_display(SDL_DISPLAYEVENT_DISCONNECTED, 0);
}

static void its_own_goes(Test *test, Input *input) {
  (void)input;
  assert_int_equal(SDL_GetWindowID(test->wall), 2);  // it was not opened anew
  displays.count = 1;
  push_display(SDL_DISPLAYEVENT_DISCONNECTED, 0);
}

static void test_a_second_display(void **state) {
  (void)state;
  static const Step steps[] = {fills_the_second, another_one_goes, the_first_one_goes, its_own_goes,
                               all_is_in_one};
  Run run;
  displays.count = 2;
  PLAY(steps, false, &run);
  end(&run);
}

static void there_is_none(Test *test, Input *input) {
  (void)input;
  assert_null(test->wall);
  assert_true(guest_shares(test->screens));
  assert_false(shows(test, "display is gone"));
  displays.same = false;
  displays.count = 2;
  push_display(SDL_DISPLAYEVENT_CONNECTED, 1);
}

static void test_one_display_at_first(void **state) {
  (void)state;
  static const Step steps[] = {there_is_none, fills_the_second};
  Run run;
  displays.count = 1;
  PLAY(steps, false, &run);
  end(&run);
}

static void test_displays_that_show_the_same_are_one(void **state) {
  (void)state;
  static const Step steps[] = {there_is_none, fills_the_second};
  Run run;
  displays.count = 2;
  displays.same = true;
  PLAY(steps, false, &run);
  end(&run);
}

// SDL numbers windows on and on: another number is another window.
static void goes_to_the_second(Test *test, Input *input) {
  (void)input;
  assert_int_equal(SDL_GetWindowID(test->wall), 2);
  displays.first = 1;
  push_window(test->first, SDL_WINDOWEVENT_DISPLAY_CHANGED);
}

static void the_wall_made_way(Test *test, Input *input) {
  (void)input;
  assert_int_equal(SDL_GetWindowID(test->wall), 3);
  assert_false(guest_shares(test->screens));
  assert_false(shows(test, "display is gone"));
  displays.count = 1;
  push_display(SDL_DISPLAYEVENT_DISCONNECTED, 0);
}

static void test_they_change_places(void **state) {
  (void)state;
  static const Step steps[] = {vote, goes_to_the_second, the_wall_made_way, all_is_in_one};
  Run run;
  displays.count = 2;
  PLAY(steps, false, &run);
  end(&run);
}

// Keys and pointers --------------------------------------------------------------------------------

static void a_key_in_the_wall(Test *test, Input *input) {
  (void)input;
  push_key(test->wall, SDLK_RETURN);
}

static void was_heard(Test *test, Input *input) {
  (void)input;
  assert_int_equal(test->tiny.votes, 1);
  push_click(test, test->wall, "Count one");
}

static void was_not_clicked(Test *test, Input *input) {
  (void)input;
  assert_int_equal(test->tiny.votes, 1);
  push_click(test, test->first, "Count one");
}

static void was_clicked(Test *test, Input *input) {
  (void)input;
  assert_int_equal(test->tiny.votes, 2);
  push_key(test->wall, SDLK_F11);
}

static void the_wall_is_full(Test *test, Input *input) {
  (void)input;
  assert_true(SDL_GetWindowFlags(test->wall) & SDL_WINDOW_FULLSCREEN);
  assert_false(SDL_GetWindowFlags(test->first) & SDL_WINDOW_FULLSCREEN);
  push_key(test->first, SDLK_F11);
}

static void both_are_full(Test *test, Input *input) {
  assert_true(SDL_GetWindowFlags(test->wall) & SDL_WINDOW_FULLSCREEN);
  assert_true(SDL_GetWindowFlags(test->first) & SDL_WINDOW_FULLSCREEN);
  input->verb = INPUT_TIME;
}

static void test_who_is_reached(void **state) {
  (void)state;
  static const Step steps[] = {a_key_in_the_wall, was_heard,        was_not_clicked,
                               was_clicked,       the_wall_is_full, both_are_full};
  Run run;
  PLAY(steps, true, &run);
  end(&run);
}

// Sleeping -----------------------------------------------------------------------------------------

// Nothing but the timer is what the pictures are drawn for.
typedef struct Sleep {
  Uint64 since;
  int pages, walls;
} Sleep;

static Sleep slept;

static Uint32 wake(Uint32 interval, void *of) {
  SDL_Event pushed = {.user = {.type = SDL_USEREVENT, .code = (Sint32)interval}};
  (void)of;
  SDL_PushEvent(&pushed);
  return 0;
}

static void fall_asleep(Test *test, Input *input) {
  (void)input;
  slept = (Sleep){SDL_GetTicks64(), test->tiny.page_drawn, test->tiny.wall_drawn};
  SDL_AddTimer(400, wake, NULL);
}

static void was_asleep(Test *test, Input *input) {
  assert_true(SDL_GetTicks64() - slept.since >= 400);
  assert_int_equal(test->tiny.page_drawn, slept.pages + 1);  // for the waking itself
  assert_int_equal(test->tiny.wall_drawn, slept.walls + 1);
  input->verb = INPUT_TIME;
}

static void test_nothing_happens_by_itself(void **state) {
  (void)state;
  static const Step steps[] = {vote, settle, fall_asleep, was_asleep};
  Run run;
  assert_int_equal(SDL_Init(SDL_INIT_TIMER), 0);
  PLAY(steps, true, &run);
  end(&run);
}

static int fresh(void **state) {
  (void)state;
  displays.count = 1;
  displays.first = 0;
  displays.same = false;
  return 0;
}

int main(void) {
  setenv("SDL_VIDEODRIVER", "dummy", 1);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(test_two_views, fresh),
      cmocka_unit_test_setup(test_a_window_goes_and_comes, fresh),
      cmocka_unit_test_setup(test_a_second_display, fresh),
      cmocka_unit_test_setup(test_one_display_at_first, fresh),
      cmocka_unit_test_setup(test_displays_that_show_the_same_are_one, fresh),
      cmocka_unit_test_setup(test_they_change_places, fresh),
      cmocka_unit_test_setup(test_who_is_reached, fresh),
      cmocka_unit_test_setup(test_nothing_happens_by_itself, fresh),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
