#include "screens/guest.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"

struct Host {
  Guest guest;
  bool own_window;  // of the wall
  bool turned;      // while they share: the wall is in front
  uint32_t told;    // the notice that it is gone, as notices are counted; 0 none
  Layout *layout;   // of the wall, for one size at a time
  int width, height, scale_percent;
  Spots spots;  // what the wall's widgets leave behind; nothing of it can be pressed
};

void guest_open(Screens *screens, Guest guest) {
  guest_close(screens);
  screens->host = memory_new(1, sizeof *screens->host);
  *screens->host = (Host){.guest = guest, .layout = layout_new()};
  screens_go(screens, SCREEN_GUEST);
}

void guest_close(Screens *screens) {
  Host *host = screens->host;
  screens->host = NULL;
  if (!host) return;
  layout_free(host->layout);
  free(host->spots.items);
  free(host);
}

void *guest_of(const Screens *screens) {
  return screens->host ? screens->host->guest.of : NULL;
}

const Screen *guest_screen(const Screens *screens) {
  return screens->host ? screens->host->guest.screen : NULL;
}

// The two sides --------------------------------------------------------------------------------

bool guest_shares(const Screens *screens) {
  return screens->host && !screens->host->own_window;
}

bool guest_shows_wall(const Screens *screens) {
  return guest_shares(screens) && screens->host->turned && screens->screen == SCREEN_GUEST;
}

void guest_turn(Screens *screens) {
  if (!guest_shares(screens) || screens->screen != SCREEN_GUEST) return;
  screens->host->turned = !screens->host->turned;
  screens->pressed = ACTION_NONE;
  screens->unseen = true;
}

bool guest_keeps(Screens *screens, const Input *input) {
  if (!guest_shows_wall(screens)) return false;
  if (input->verb == INPUT_BACK) guest_turn(screens);
  switch (input->verb) {
    case INPUT_MENU:
    case INPUT_TURN:
    case INPUT_VOICE:
    case INPUT_REPEAT:
    case INPUT_SIZE:
    case INPUT_QUIT: return false;
    case INPUT_NOTHING:
    case INPUT_NEXT:
    case INPUT_PREVIOUS:
    case INPUT_LESS:
    case INPUT_MORE:
    case INPUT_ACCEPT:
    case INPUT_BACK:
    case INPUT_DIGIT:
    case INPUT_LETTER:
    case INPUT_ERASE:
    case INPUT_REWIND:
    case INPUT_KEY:
    case INPUT_SCROLL:
    case INPUT_PAGE:
    case INPUT_POINT:
    case INPUT_PRESS:
    case INPUT_RELEASE:
    case INPUT_DRAG:
    case INPUT_TIME: return true;
  }
  return true;
}

int64_t guest_wall_deadline(const Screens *screens) {
  const Host *host = screens->host;
  bool seen = host && (host->own_window || guest_shows_wall(screens));
  return seen && host->guest.wall_deadline ? host->guest.wall_deadline(screens) : -1;
}

// The wall ---------------------------------------------------------------------------------------

bool screens_has_wall(const Screens *screens) {
  return screens->host != NULL;
}

static void tell_it_is_gone(Screens *screens) {
  char sentence[160];
  const char *key = bindings_first(&screens->settings.bindings, BOUND_TURN, screens->device);
  snprintf(sentence, sizeof sentence,
           "The second display is gone: both views are in this window now, %s turns between them.",
           bindings_called(key));
  screens_notice(screens, sentence);
  screens->host->told = screens->notices;
}

// Whoever has just lost the wall finds his own page in front of him, and so does who gets it back.
void screens_give_wall(Screens *screens, bool own_window) {
  Host *host = screens->host;
  if (!host || host->own_window == own_window) return;
  host->own_window = own_window;
  host->turned = false;
  screens->unseen = true;
  if (!own_window)
    tell_it_is_gone(screens);
  else if (host->told == screens->notices)
    screens->notice[0] = '\0';  // it is true no longer
}

// Lines were broken for one size of window.
static void fit(Host *host, int width, int height, int scale_percent) {
  bool same = host->width == width && host->height == height;
  if (!same || host->scale_percent != scale_percent) layout_forget(host->layout);
  layout_tidy(host->layout);
  host->width = width;
  host->height = height;
  host->scale_percent = scale_percent;
}

static Pen wall_pen(const Screens *screens, const Metrics *metrics, Display *display) {
  Host *host = screens->host;
  int scale = host->scale_percent;
  int percent = scale * screens_growth(host->width, host->height, scale) / 100;
  return (Pen){.display = display,
               .metrics = metrics,
               .theme = theme_get(screens->settings.theme),
               .layout = host->layout,
               .spots = &host->spots,
               .typeface = screens->settings.typeface,
               .spacing_percent = screens->settings.spacing_percent,
               .percent = percent,
               .fine_percent = percent,
               .words = INT32_MAX,
               .view = {0, 0, host->width, host->height}};
}

void screens_draw_wall(Screens *screens, const Metrics *metrics, int width, int height,
                       int scale_percent, Display *display) {
  display_clear(display, width, height);
  if (!screens->host) return;
  fit(screens->host, width, height, scale_percent);
  Pen pen = wall_pen(screens, metrics, display);
  screens->host->spots.count = 0;
  display_box(display, pen.view, 0, pen.theme->paper);
  screens->host->guest.wall(screens, &pen);
}
