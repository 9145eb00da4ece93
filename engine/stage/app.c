#include "stage/app.h"

#include <SDL.h>
#include <string.h>
#include <time.h>

#include "screens/settings.h"
#include "stage/events.h"
#include "stage/fonts.h"
#include "stage/pads.h"
#include "stage/plugs.h"
#include "stage/print.h"
#include "stage/sound.h"
#include "stage/speech.h"
#include "stage/window.h"

enum { FRAME_MS = 16, MOMENT_MS = 100, QUEUE = 64 };

typedef struct App {
  StageSetup setup;
  Screens *screens;  // lent
  SDL_Window *window;
  SDL_Surface *surface;  // the window's own, made anew by SDL when its size changes
  Fonts *fonts;
  Print *print;
  Events events;
  Pads *pads;
  Plugs *plugs;  // NULL where nothing tells
  Display display;
  uint64_t shown;  // the hash of what stands on the screen
  bool exposed;    // paint even if nothing changed
  bool resized, new_surface;
  Input queue[QUEUE];  // what happened since the screens were last told
  int queued;
  Uint64 happened;     // when the oldest of these was taken, in SDL's counter; 0 for none
  int64_t answered;    // the deadline INPUT_TIME was last given for
  bool idle_work;      // something could be made ready while nothing happens
  int64_t stirred_ms;  // when something last happened
  Speech speech;
  Sound *sound;
  bool hushed;  // when it was last listened to
  bool repeat;  // what was said is wanted once more
} App;

// The clock of main.c, which told the screens when they began.
static int64_t now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool stage_available(Err *err) {
  return window_possible(err);
}

static void deliver(App *app, Input input) {
  input.now_ms = now_ms();
  if (input.verb == INPUT_REPEAT) app->repeat = true;
  screens_input(app->screens, input);
}

static void deliver_queue(App *app) {
  for (int i = 0; i < app->queued; i++) deliver(app, app->queue[i]);
  app->queued = 0;
}

static void deliver_size(App *app) {
  int points_x = 0, points_y = 0, width = 0, height = 0;
  SDL_GetWindowSize(app->window, &points_x, &points_y);
  SDL_GetWindowSizeInPixels(app->window, &width, &height);
  app->events.width = width;
  app->events.height = height;
  app->events.pixels_a_point_x = points_x > 0 ? (float)width / (float)points_x : 1;
  app->events.pixels_a_point_y = points_y > 0 ? (float)height / (float)points_y : 1;
  app->resized = false;
  app->exposed = app->new_surface = true;
  int percent = window_scale_percent(app->window, &app->setup);
  deliver(app, (Input){.verb = INPUT_SIZE, .x = width, .y = height, .scale_percent = percent});
}

static void toggle_full_screen(App *app) {
  Uint32 now = SDL_GetWindowFlags(app->window) & SDL_WINDOW_FULLSCREEN_DESKTOP;
  SDL_SetWindowFullscreen(app->window, now ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
}

static void enqueue(App *app, Input input) {
  if (app->queued > 0 && events_merge(&app->queue[app->queued - 1], input)) return;
  if (app->queued == QUEUE) deliver_queue(app);
  if (app->happened == 0) app->happened = SDL_GetPerformanceCounter();
  app->queue[app->queued++] = input;
}

static void take_window_event(App *app, const SDL_WindowEvent *event) {
  if (event->event == SDL_WINDOWEVENT_EXPOSED) app->exposed = true;
  if (event->event == SDL_WINDOWEVENT_LEAVE)
    enqueue(app, (Input){.verb = INPUT_POINT, .x = -1, .y = -1});
  if (event->event == SDL_WINDOWEVENT_SIZE_CHANGED ||
      event->event == SDL_WINDOWEVENT_DISPLAY_CHANGED)
    app->resized = true;
  if (event->event == SDL_WINDOWEVENT_FOCUS_GAINED) pads_look(app->pads);
  if (event->event == SDL_WINDOWEVENT_FOCUS_LOST) {
    pads_rest(app->pads);
    events_let_go(&app->events);
  }
}

static PadsNow pads_now(const App *app) {
  return (PadsNow){.bindings = &screens_settings(app->screens)->bindings,
                   .listening = screens_listening(app->screens),
                   .now_ms = now_ms(),
                   .height = app->events.height};
}

static void enqueue_all(App *app, const Input *inputs, int count) {
  for (int i = 0; i < count; i++) enqueue(app, inputs[i]);
}

static void take_pads(App *app, const SDL_Event *event) {
  Input inputs[PADS_INPUTS];
  if (plugs_changed(app->plugs, event)) pads_look(app->pads);
  enqueue_all(app, inputs, pads_translate(app->pads, event, pads_now(app), inputs));
}

// Who listens for a key is told of it at once: the next one means something again.
static void take_event(App *app, const SDL_Event *event) {
  Input inputs[EVENTS_INPUTS];
  bool listening = screens_listening(app->screens);
  app->events.listening = listening;
  app->events.bindings = &screens_settings(app->screens)->bindings;
  if (event->type == SDL_WINDOWEVENT) take_window_event(app, &event->window);
  if (event->type == SDL_KEYDOWN && event->key.keysym.sym == SDLK_F11 && !event->key.repeat)
    toggle_full_screen(app);
  enqueue_all(app, inputs, events_translate(&app->events, event, inputs));
  take_pads(app, event);
  if (listening) deliver_queue(app);
}

// Until the screens want to be asked again. A deadline that was answered and still stands waits
// for a frame, so that no mistake of a screen becomes a busy loop.
static int time_left(const App *app, int64_t deadline) {
  int64_t left = deadline - now_ms();
  if (left < 1) return deadline == app->answered ? FRAME_MS : 0;
  return (int)SDL_min(left, INT32_MAX);
}

// -1 is never.
static int64_t sooner(int64_t a, int64_t b) {
  return a < 0 || (b >= 0 && b < a) ? b : a;
}

// When nothing has happened for a moment, what will be needed is made ready.
static void work_ahead(App *app) {
  int64_t now = now_ms(), deadline = screens_deadline(app->screens);
  bool calm = now - app->stirred_ms >= MOMENT_MS && (deadline < 0 || deadline - now > MOMENT_MS);
  if (!app->idle_work || !calm) return;
  print_prepare(app->print);
  app->idle_work = false;
}

static bool wait_for(App *app, SDL_Event *event) {
  int64_t deadline = sooner(screens_deadline(app->screens), pads_deadline(app->pads));
  int left = deadline < 0 ? INT32_MAX : time_left(app, deadline);
  if (app->idle_work && left > MOMENT_MS) left = MOMENT_MS;
  if (left == INT32_MAX ? SDL_WaitEvent(event) : SDL_WaitEventTimeout(event, left)) return true;
  work_ahead(app);
  return false;
}

// Pads that only report that they are there stir nothing.
static bool stirs(const SDL_Event *event) {
  return event->type < SDL_JOYAXISMOTION || event->type >= SDL_FINGERDOWN;
}

static bool take_waiting(App *app, SDL_Event *event, bool one) {
  bool stirred = false;
  for (bool more = one || SDL_PollEvent(event); more; more = SDL_PollEvent(event)) {
    stirred = stirs(event) || stirred;
    take_event(app, event);
  }
  return stirred || app->happened != 0;
}

static bool is_due(const App *app) {
  int64_t deadline = screens_deadline(app->screens);
  return deadline >= 0 && deadline <= now_ms();
}

// Until there may be something to draw: not between two askings of the pads.
static void sleep_and_take(App *app) {
  SDL_Event event;
  Input inputs[PADS_INPUTS];
  bool stirred = false;
  while (!stirred) {
    bool one = wait_for(app, &event);
    enqueue_all(app, inputs, pads_tick(app->pads, pads_now(app), inputs));
    stirred = take_waiting(app, &event, one);
    if (stirred) app->stirred_ms = now_ms();
    if (is_due(app)) return;
  }
}

static bool ask_script(App *app, bool *ended) {
  Input input = {0};
  if (app->setup.script.next == NULL) return false;
  *ended = !app->setup.script.next(app->setup.script.of, &app->display, &input);
  if (*ended || input.verb == INPUT_NOTHING) return *ended;
  enqueue(app, input);
  return true;
}

static void tell_screens(App *app) {
  if (app->resized) deliver_size(app);
  deliver_queue(app);
  int64_t deadline = screens_deadline(app->screens);
  if (deadline < 0 || deadline > now_ms()) return;
  app->answered = deadline;
  deliver(app, (Input){.verb = INPUT_TIME});
}

static void note_timing(App *app) {
  if (app->setup.timings == NULL || app->happened == 0) return;
  double counts = (double)(SDL_GetPerformanceCounter() - app->happened);
  fprintf(app->setup.timings, "%.2f ms from input to pixels\n",
          counts * 1000 / (double)SDL_GetPerformanceFrequency());
  fflush(app->setup.timings);
}

// A new surface means a new size: all is printed again.
static bool have_surface(App *app) {
  if (app->new_surface) print_onto(app->print, NULL);
  SDL_Surface *surface = SDL_GetWindowSurface(app->window);
  if (surface == app->surface && !app->new_surface) return surface != NULL;
  app->surface = surface;
  app->new_surface = false;
  return surface != NULL && print_onto(app->print, surface);
}

static void present(const App *app, const Rect *changed, int count) {
  SDL_Rect rects[DAMAGE_RECTS];
  for (int i = 0; i < count; i++)
    rects[i] = (SDL_Rect){changed[i].x, changed[i].y, changed[i].w, changed[i].h};
  if (app->exposed)
    SDL_UpdateWindowSurface(app->window);
  else
    SDL_UpdateWindowSurfaceRects(app->window, rects, count);
}

static void paint(App *app, uint64_t hash) {
  Rect changed[DAMAGE_RECTS];
  if (!have_surface(app)) return;
  int count = print_display(app->print, &app->display, changed);
  if (count > 0 || app->exposed) present(app, changed, count);
  if (hash != app->shown) note_timing(app);
  app->exposed = false;
  count = print_owed(app->print, &app->display, changed);
  if (count > 0) present(app, changed, count);
  app->shown = hash;
}

static bool hidden(const App *app) {
  return SDL_GetWindowFlags(app->window) & (SDL_WINDOW_HIDDEN | SDL_WINDOW_MINIMIZED);
}

static void draw(App *app) {
  screens_draw(app->screens, fonts_metrics(app->fonts), &app->display);
  uint64_t hash = display_hash(&app->display);
  if ((hash != app->shown || app->exposed) && !hidden(app)) paint(app, hash);
  app->happened = 0;
  const char *notice = print_notice(app->print);
  if (notice == NULL) notice = speech_notice(&app->speech);
  if (notice == NULL) return;
  screens_notice(app->screens, notice);
  draw(app);  // no notice comes twice
}

static void speak(App *app) {
  bool on = screens_settings(app->screens)->speech;
  speech_hear(&app->speech, &app->display, on);
  if (app->repeat) speech_repeat(&app->speech, &app->display, on);
  app->repeat = false;
}

static void sound(App *app) {
  Hearing hearing = screens_hearing(app->screens);
  sound_room(app->sound, hearing.place, hearing.room_percent, hearing.hushed);
  for (const char *cue; (cue = screens_cue(app->screens)) != NULL;)
    sound_effect(app->sound, cue, hearing.effects_percent);
  if (hearing.hushed && !app->hushed) sound_effect(app->sound, "hush", hearing.effects_percent);
  app->hushed = hearing.hushed;
}

// After the first picture, which does not wait for them.
static void look_for_pads(App *app) {
  if (app->setup.exit_after_first_present) return;
  app->plugs = plugs_open(app->setup.devices_folder);
  pads_look(app->pads);
}

static void run(App *app) {
  bool ended = false;
  deliver_size(app);
  draw(app);
  look_for_pads(app);
  while (!app->setup.exit_after_first_present && !ended && !screens_over(app->screens)) {
    speak(app);
    sound(app);
    if (!ask_script(app, &ended)) sleep_and_take(app);
    tell_screens(app);
    draw(app);
  }
}

bool stage_run(Screens *screens, StageSetup setup, Err *err) {
  App app = {.setup = setup, .screens = screens, .answered = -1, .idle_work = true};
  bool opened = window_start(err) && fonts_open(&app.fonts, setup.fonts_folder, err) &&
                (app.window = window_open(&setup, err)) != NULL;
  if (opened) {
    app.print = print_new(app.fonts, setup.assets_folder);
    app.sound = sound_new(setup.sounds_folder);
    app.pads = pads_new(setup.devices_folder);
    run(&app);
  }
  speech_close(&app.speech);
  sound_free(app.sound);
  plugs_close(app.plugs);
  pads_free(app.pads);
  print_free(app.print);
  fonts_close(&app.fonts);
  display_free(&app.display);
  if (app.window != NULL) SDL_DestroyWindow(app.window);
  SDL_Quit();
  return opened;
}
