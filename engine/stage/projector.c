#include "stage/projector.h"

#include "stage/window.h"

// Displays that show the same, as a laptop's and a projector's often do, are one.
static bool apart(int a, int b) {
  SDL_Rect one, other;
  if (SDL_GetDisplayBounds(a, &one) != 0 || SDL_GetDisplayBounds(b, &other) != 0) return false;
  return !SDL_HasIntersection(&one, &other);
}

// -1: there is no other.
static int other_display(SDL_Window *first) {
  int its = SDL_GetWindowDisplayIndex(first);
  for (int i = 0; i < SDL_GetNumVideoDisplays(); i++)
    if (i != its && apart(i, its)) return i;
  return -1;
}

static bool fills_a_display(const Projector *projector) {
  Uint32 flags = SDL_GetWindowFlags(projector->view.window);
  return (flags & SDL_WINDOW_FULLSCREEN_DESKTOP) == SDL_WINDOW_FULLSCREEN_DESKTOP;
}

void projector_close(Projector *projector) {
  view_close(&projector->view);
  if (projector->first->print != NULL) print_share(projector->first->print, 1);
}

// The first window was moved to where the wall is: they change places.
static void make_way(Projector *projector) {
  SDL_Window *first = projector->first->window;
  if (projector->view.window == NULL || !fills_a_display(projector)) return;
  if (SDL_GetWindowDisplayIndex(first) != projector->display || other_display(first) < 0) return;
  projector_close(projector);
  projector->wanted = true;
}

// The keyboard stays with the first.
static void show(Projector *projector, SDL_Window *window) {
  View *first = projector->first;
  view_open(&projector->view, window, print_new(projector->fonts, projector->setup->assets_folder));
  print_share(projector->view.print, 2);
  print_share(first->print, 2);
  screens_give_wall(projector->screens, true);
  SDL_RaiseWindow(first->window);
}

// What fails is not tried again before the next display comes.
static void open_window(Projector *projector) {
  Err err;
  SDL_Window *window = window_open_wall(projector->setup, projector->display, &err);
  projector->wanted = false;
  if (window != NULL)
    show(projector, window);
  else
    screens_notice(projector->screens, err.text);
}

void projector_settle(Projector *projector) {
  SDL_Window *first = projector->first->window;
  const StageSetup *setup = projector->setup;
  make_way(projector);
  if (projector->wanted && screens_has_wall(projector->screens)) {
    projector->display =
        setup->wall_window ? SDL_GetWindowDisplayIndex(first) : other_display(first);
    if (projector->display >= 0) open_window(projector);
  }
  if (projector->view.resized) view_measure(&projector->view, setup);
}

// Whoever had the keyboard in it goes on in the first.
static void lose(Projector *projector) {
  projector_close(projector);
  projector->wanted = false;
  screens_give_wall(projector->screens, false);
  SDL_RaiseWindow(projector->first->window);
}

// SDL counts displays anew without the one that went.
static void take_display(Projector *projector, const SDL_DisplayEvent *event) {
  bool open = projector->view.window != NULL;
  if (event->event == SDL_DISPLAYEVENT_CONNECTED) projector->wanted = !open;
  if (event->event != SDL_DISPLAYEVENT_DISCONNECTED || !open) return;
  bool none_left = !projector->setup->wall_window && SDL_GetNumVideoDisplays() < 2;
  if ((int)event->display == projector->display || none_left)
    lose(projector);
  else if ((int)event->display < projector->display)
    projector->display--;
}

void projector_take(Projector *projector, const SDL_Event *event) {
  if (event->type == SDL_DISPLAYEVENT) take_display(projector, &event->display);
  if (event->type != SDL_WINDOWEVENT || !view_is(&projector->view, event->window.windowID)) return;
  if (event->window.event == SDL_WINDOWEVENT_CLOSE)
    lose(projector);
  else
    view_take(&projector->view, &event->window);
}

bool projector_paint(Projector *projector) {
  View *view = &projector->view;
  if (view->window == NULL) return false;
  screens_draw_wall(projector->screens, fonts_metrics(projector->fonts), view->width, view->height,
                    view->scale_percent, &view->display);
  return view_paint(view);
}
