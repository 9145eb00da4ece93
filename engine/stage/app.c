#include "stage/app.h"

#include <SDL.h>
#include <string.h>
#include <time.h>

#include "screens/settings.h"
#include "stage/events.h"
#include "stage/fonts.h"
#include "stage/heard.h"
#include "stage/pads.h"
#include "stage/plugs.h"
#include "stage/projector.h"
#include "stage/window.h"

enum { FRAME_MS = 16, MOMENT_MS = 100, QUEUE = 64 };

typedef struct App {
  StageSetup setup;
  Screens *screens;  // lent
  Fonts *fonts;
  View first;           // where inputs go
  Projector projector;  // the second, for the wall
  Events events;
  Pads *pads;
  Plugs *plugs;        // NULL where nothing tells
  Input queue[QUEUE];  // what happened since the screens were last told
  int queued;
  Uint64 happened;     // when the oldest of these was taken, in SDL's counter; 0 for none
  int64_t answered;    // the deadline INPUT_TIME was last given for
  bool idle_work;      // something could be made ready while nothing happens
  int64_t stirred_ms;  // when something last happened
  Heard heard;
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
  if (input.verb == INPUT_REPEAT) app->heard.repeat = true;
  screens_input(app->screens, input);
}

static void deliver_queue(App *app) {
  for (int i = 0; i < app->queued; i++) deliver(app, app->queue[i]);
  app->queued = 0;
}

static void deliver_size(App *app) {
  int points_x = 0, points_y = 0, width, height;
  view_measure(&app->first, &app->setup);
  SDL_GetWindowSize(app->first.window, &points_x, &points_y);
  app->events.width = width = app->first.width;
  app->events.height = height = app->first.height;
  app->events.pixels_a_point_x = points_x > 0 ? (float)width / (float)points_x : 1;
  app->events.pixels_a_point_y = points_y > 0 ? (float)height / (float)points_y : 1;
  deliver(
      app,
      (Input){
          .verb = INPUT_SIZE, .x = width, .y = height, .scale_percent = app->first.scale_percent});
}

static void enqueue(App *app, Input input) {
  if (app->queued > 0 && events_merge(&app->queue[app->queued - 1], input)) return;
  if (app->queued == QUEUE) deliver_queue(app);
  if (app->happened == 0) app->happened = SDL_GetPerformanceCounter();
  app->queue[app->queued++] = input;
}

// SDL asks to end when the last window is closed; the first ends it even with a second one open.
static void take_first(App *app, const SDL_WindowEvent *event) {
  view_take(&app->first, event);
  if (event->event == SDL_WINDOWEVENT_LEAVE)
    enqueue(app, (Input){.verb = INPUT_POINT, .x = -1, .y = -1});
  if (event->event == SDL_WINDOWEVENT_CLOSE) enqueue(app, (Input){.verb = INPUT_QUIT});
}

// The keyboard is ours while either window has it.
static void take_window_event(App *app, const SDL_WindowEvent *event) {
  if (view_is(&app->first, event->windowID)) take_first(app, event);
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

// The wall has nothing to press, and its places are not those of the first window.
static bool points_elsewhere(const App *app, const SDL_Event *event) {
  Uint32 window_id = events_pointed_at(event);
  return window_id != 0 && !view_is(&app->first, window_id);
}

// Who listens for a key is told of it at once: the next one means something again.
static void take_event(App *app, const SDL_Event *event) {
  Input inputs[EVENTS_INPUTS];
  View *wall = &app->projector.view;
  bool listening = screens_listening(app->screens);
  app->events.listening = listening;
  app->events.bindings = &screens_settings(app->screens)->bindings;
  projector_take(&app->projector, event);
  if (event->type == SDL_WINDOWEVENT) take_window_event(app, &event->window);
  if (event->type == SDL_KEYDOWN && event->key.keysym.sym == SDLK_F11 && !event->key.repeat)
    view_toggle_full_screen(view_is(wall, event->key.windowID) ? wall : &app->first);
  if (!points_elsewhere(app, event))
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
  print_prepare(app->first.print);
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
  *ended = !app->setup.script.next(app->setup.script.of, &app->first.display, &input);
  if (*ended || input.verb == INPUT_NOTHING) return *ended;
  enqueue(app, input);
  return true;
}

static void tell_screens(App *app) {
  if (app->first.resized) deliver_size(app);
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

static void finish(App *app) {
  view_finish(&app->first);
  if (app->projector.view.window != NULL) view_finish(&app->projector.view);
}

static const char *missing(App *app) {
  const Print *wall = app->projector.view.print;
  const char *notice = print_notice(app->first.print);
  if (notice == NULL && wall != NULL) notice = print_notice(app->projector.view.print);
  return notice != NULL ? notice : speech_notice(&app->heard.speech);
}

// Text in both windows first, then what takes longer.
static void draw(App *app) {
  screens_draw(app->screens, fonts_metrics(app->fonts), &app->first.display);
  bool changed = view_paint(&app->first);
  changed = projector_paint(&app->projector) || changed;
  if (changed) note_timing(app);
  finish(app);
  app->happened = 0;
  const char *notice = missing(app);
  if (notice == NULL) return;
  screens_notice(app->screens, notice);
  draw(app);  // no notice comes twice
}

// After the first picture, which does not wait for them.
static void look_for_pads(App *app) {
  if (app->setup.exit_after_first_present) return;
  app->plugs = plugs_open(app->setup.devices_folder);
  pads_look(app->pads);
}

// The second window waits for the first picture too.
static void open_wall(App *app) {
  if (app->setup.exit_after_first_present || !screens_has_wall(app->screens)) return;
  projector_settle(&app->projector);
  draw(app);
}

static void run(App *app) {
  bool ended = false;
  deliver_size(app);
  draw(app);
  look_for_pads(app);
  open_wall(app);
  while (!app->setup.exit_after_first_present && !ended && !screens_over(app->screens)) {
    heard_now(&app->heard, app->screens, &app->first.display);
    if (!ask_script(app, &ended)) sleep_and_take(app);
    tell_screens(app);
    projector_settle(&app->projector);
    draw(app);
  }
}

static bool open_first(App *app, Err *err) {
  SDL_Window *window = NULL;
  if (!window_start(err) || !fonts_open(&app->fonts, app->setup.fonts_folder, err)) return false;
  if ((window = window_open(&app->setup, err)) == NULL) return false;
  view_open(&app->first, window, print_new(app->fonts, app->setup.assets_folder));
  return true;
}

// A room talks for ten minutes and touches nothing: what it looks at stays lit.
static void stay_awake(const Screens *screens) {
  if (screens_has_wall(screens)) SDL_DisableScreenSaver();
}

bool stage_run(Screens *screens, StageSetup setup, Err *err) {
  App app = {.setup = setup, .screens = screens, .answered = -1, .idle_work = true};
  bool opened = open_first(&app, err);
  app.projector = (Projector){.first = &app.first,
                              .screens = screens,
                              .setup = &app.setup,
                              .fonts = app.fonts,
                              .wanted = true};
  if (opened) {
    heard_open(&app.heard, setup.sounds_folder);
    app.pads = pads_new(setup.devices_folder);
    stay_awake(screens);
    run(&app);
  }
  heard_close(&app.heard);
  plugs_close(app.plugs);
  pads_free(app.pads);
  projector_close(&app.projector);
  view_close(&app.first);
  fonts_close(&app.fonts);
  SDL_Quit();
  return opened;
}
