#include "stage/view.h"

#include "stage/window.h"

void view_open(View *view, SDL_Window *window, Print *print) {
  *view = (View){.window = window, .print = print, .resized = true, .exposed = true};
}

void view_close(View *view) {
  print_free(view->print);
  display_free(&view->display);
  if (view->window != NULL) SDL_DestroyWindow(view->window);
  *view = (View){0};
}

bool view_is(const View *view, Uint32 window_id) {
  return view->window != NULL && SDL_GetWindowID(view->window) == window_id;
}

void view_take(View *view, const SDL_WindowEvent *event) {
  if (event->event == SDL_WINDOWEVENT_EXPOSED) view->exposed = true;
  if (event->event == SDL_WINDOWEVENT_SIZE_CHANGED ||
      event->event == SDL_WINDOWEVENT_DISPLAY_CHANGED)
    view->resized = true;
}

void view_toggle_full_screen(const View *view) {
  Uint32 now = SDL_GetWindowFlags(view->window) & SDL_WINDOW_FULLSCREEN_DESKTOP;
  SDL_SetWindowFullscreen(view->window, now ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
}

void view_measure(View *view, const StageSetup *setup) {
  SDL_GetWindowSizeInPixels(view->window, &view->width, &view->height);
  view->scale_percent = window_scale_percent(view->window, setup);
  view->resized = false;
  view->exposed = view->new_surface = true;
}

// A new surface means a new size: all is printed again.
static bool have_surface(View *view) {
  if (view->new_surface) print_onto(view->print, NULL);
  SDL_Surface *surface = SDL_GetWindowSurface(view->window);
  if (surface == view->surface && !view->new_surface) return surface != NULL;
  view->surface = surface;
  view->new_surface = false;
  return surface != NULL && print_onto(view->print, surface);
}

static void present(const View *view, const Rect *changed, int count) {
  SDL_Rect rects[DAMAGE_RECTS];
  for (int i = 0; i < count; i++)
    rects[i] = (SDL_Rect){changed[i].x, changed[i].y, changed[i].w, changed[i].h};
  if (view->exposed)
    SDL_UpdateWindowSurface(view->window);
  else
    SDL_UpdateWindowSurfaceRects(view->window, rects, count);
}

static bool hidden(const View *view) {
  return SDL_GetWindowFlags(view->window) & (SDL_WINDOW_HIDDEN | SDL_WINDOW_MINIMIZED);
}

bool view_paint(View *view) {
  Rect changed[DAMAGE_RECTS];
  uint64_t hash = display_hash(&view->display);
  bool another = hash != view->shown;
  if ((!another && !view->exposed) || hidden(view) || !have_surface(view)) return false;
  int count = print_display(view->print, &view->display, changed);
  if (count > 0 || view->exposed) present(view, changed, count);
  view->exposed = false;
  view->shown = hash;
  return another;
}

void view_finish(View *view) {
  Rect changed[DAMAGE_RECTS];
  int count = print_owed(view->print, &view->display, changed);
  if (count > 0) present(view, changed, count);
}
