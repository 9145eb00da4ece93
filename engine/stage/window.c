#include "stage/window.h"

#include <string.h>

#include "stage/pads.h"

enum { WIDTH = 1280, HEIGHT = 720, LEAST_WIDTH = 800, LEAST_HEIGHT = 600 };

#define NAME "Unpersuaded"
#define WALL_NAME NAME ", the wall"

static bool set(const char *variable) {
  const char *value = SDL_getenv(variable);
  return value != NULL && value[0] != 0;
}

bool window_possible(Err *err) {
  if (set("SDL_VIDEODRIVER") || set("DISPLAY") || set("WAYLAND_DISPLAY")) return true;
  return err_set(err,
                 "there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty)");
}

// When no display answers SDL is content with a window nobody sees.
static bool can_be_seen(void) {
  const char *driver = SDL_GetCurrentVideoDriver();
  if (driver == NULL) return false;
  if (strcmp(driver, "offscreen") != 0 && strcmp(driver, "dummy") != 0) return true;
  SDL_SetError("the display does not answer");
  return false;
}

// A software surface starts in a third of the time and a sixth of the memory of a GL stack, and
// letters need no more. No joystick: watching for one would wake us (pads.h).
bool window_start(Err *err) {
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
  SDL_SetHint(SDL_HINT_RENDER_SCALE_QUALITY, "linear");
  SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");  // the wall stays while one types
  SDL_SetHint(SDL_HINT_APP_NAME, NAME);
  pads_prepare();
  if (SDL_Init(SDL_INIT_VIDEO) == 0 && (set("SDL_VIDEODRIVER") || can_be_seen())) return true;
  return err_set(err, "the window cannot be opened: %s", SDL_GetError());
}

// What the desktop was set to, else from the density the display tells, in whole steps of a half. A
// display that tells none is 100.
static int density_percent(int display) {
  enum { STEP = 50, MOST = 400 };
  float dots = 0;
  if (set("GDK_SCALE")) return SDL_clamp(SDL_atoi(SDL_getenv("GDK_SCALE")) * 100, 100, MOST);
  if (SDL_GetDisplayDPI(display, &dots, NULL, NULL) != 0) return 100;
  int percent = (int)(dots * 100 / 96 / STEP) * STEP;
  return SDL_clamp(percent, 100, MOST);
}

int window_scale_percent(SDL_Window *window, const StageSetup *setup) {
  int points = 0, pixels = 0;
  if (setup->scale_percent > 0) return setup->scale_percent;
  SDL_GetWindowSize(window, &points, NULL);
  SDL_GetWindowSizeInPixels(window, &pixels, NULL);
  if (points > 0 && pixels != points) return pixels * 100 / points;
  return density_percent(SDL_GetWindowDisplayIndex(window));
}

// A window that does not fit the display leaves a margin, for its title and to be taken hold of.
static SDL_Point first_size(const StageSetup *setup, int percent) {
  SDL_Point size = {(setup->width > 0 ? setup->width : WIDTH) * percent / 100,
                    (setup->height > 0 ? setup->height : HEIGHT) * percent / 100};
  SDL_Rect usable;
  if (SDL_GetDisplayUsableBounds(0, &usable) != 0) return size;
  if (size.x > usable.w) size.x = usable.w * 9 / 10;
  if (size.y > usable.h) size.y = usable.h * 9 / 10;
  return size;
}

static SDL_Window *opened(SDL_Window *window, Err *err) {
  if (window == NULL) err_set(err, "the window cannot be opened: %s", SDL_GetError());
  return window;
}

static SDL_Window *open_ordinary(const StageSetup *setup, const char *title, int place,
                                 Uint32 flags, Err *err) {
  int percent = setup->scale_percent > 0 ? setup->scale_percent : density_percent(0);
  SDL_Point size = first_size(setup, percent),
            least = {LEAST_WIDTH * percent / 100, LEAST_HEIGHT * percent / 100};
  flags |= SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
  SDL_Window *window = SDL_CreateWindow(title, place, place, size.x, size.y, flags);
  if (window != NULL)
    SDL_SetWindowMinimumSize(window, SDL_min(size.x, least.x), SDL_min(size.y, least.y));
  return opened(window, err);
}

SDL_Window *window_open(const StageSetup *setup, Err *err) {
  return open_ordinary(setup, setup->title != NULL ? setup->title : NAME, SDL_WINDOWPOS_CENTERED,
                       setup->full_screen ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0, err);
}

// Not in the middle when it is an ordinary one: there the first is.
SDL_Window *window_open_wall(const StageSetup *setup, int display, Err *err) {
  SDL_Rect all = {0, 0, WIDTH, HEIGHT};
  if (setup->wall_window) return open_ordinary(setup, WALL_NAME, SDL_WINDOWPOS_UNDEFINED, 0, err);
  SDL_GetDisplayBounds(display, &all);
  Uint32 place = SDL_WINDOWPOS_CENTERED_DISPLAY(display);
  return opened(SDL_CreateWindow(WALL_NAME, (int)place, (int)place, all.w, all.h,
                                 SDL_WINDOW_FULLSCREEN_DESKTOP | SDL_WINDOW_BORDERLESS |
                                     SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI),
                err);
}
