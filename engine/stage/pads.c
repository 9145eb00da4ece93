#include "stage/pads.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "stage/events.h"

enum {
  MOST = 32767,
  LEANS = MOST / 2,         // a stick that leans this far is a direction
  UPRIGHT = MOST * 7 / 20,  // until it comes back to here
  DEAD = MOST / 5,          // the right stick at rest
  PULLED = MOST / 4         // a trigger is a button from here on
};

// A pad that is open. `stick` is the direction its left stick leans to, by the d-pad's name.
typedef struct Pad {
  SDL_GameController *controller;
  SDL_JoystickID id;
  int left_x, left_y, right_y;
  const char *stick;  // NULL: upright
  bool pulled[2];     // the triggers
} Pad;

// What goes on until it is let go.
typedef struct Held {
  SDL_JoystickID id;
  char name[BINDINGS_NAME];  // "" for nothing
  Input input;
  int64_t next_ms;
} Held;

struct Pads {
  char *devices;
  bool open;    // SDL's part for pads
  bool asking;  // the window has the focus
  Pad *pads;
  size_t count, cap;
  Held held;
  int64_t asked_ms;
  double rest;  // of a pixel the right stick has still to move
};

void pads_prepare(void) {
  SDL_SetHint(SDL_HINT_AUTO_UPDATE_JOYSTICKS, "0");
  SDL_SetHint(SDL_HINT_JOYSTICK_HIDAPI, "0");  // the kernel knows them as well, and starts faster
}

Pads *pads_new(const char *devices) {
  Pads *pads = memory_new(1, sizeof *pads);
  pads->devices = memory_copy_text(devices != NULL ? devices : "/dev/input");
  return pads;
}

// Opening and closing ----------------------------------------------------------------------------

static Pad *find_pad(Pads *pads, SDL_JoystickID id) {
  for (size_t i = 0; i < pads->count; i++)
    if (pads->pads[i].id == id) return &pads->pads[i];
  return NULL;
}

static void let_go(Pads *pads) {
  pads->held = (Held){0};
  pads->rest = 0;
}

static void close_all(Pads *pads) {
  for (size_t i = 0; i < pads->count; i++) SDL_GameControllerClose(pads->pads[i].controller);
  pads->count = 0;
  let_go(pads);
  if (pads->open) SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
  pads->open = false;
}

void pads_free(Pads *pads) {
  if (pads == NULL) return;
  close_all(pads);
  free(pads->pads);
  free(pads->devices);
  free(pads);
}

// `index` counts what SDL sees now, and may be another by the time it is told: whoever is open
// already is not opened twice.
static void open_pad(Pads *pads, int index) {
  if (!SDL_IsGameController(index)) return;
  SDL_GameController *controller = SDL_GameControllerOpen(index);
  if (controller == NULL) return;
  SDL_JoystickID id = SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(controller));
  if (id < 0 || find_pad(pads, id) != NULL) {
    SDL_GameControllerClose(controller);
    return;
  }
  pads->pads = memory_push(pads->pads, pads->count, &pads->cap, sizeof *pads->pads);
  pads->pads[pads->count++] = (Pad){.controller = controller, .id = id};
}

static void open_all(Pads *pads) {
  for (int i = 0; i < SDL_NumJoysticks(); i++) open_pad(pads, i);
}

static void drop_pad(Pads *pads, SDL_JoystickID id) {
  Pad *pad = find_pad(pads, id);
  if (pad == NULL) return;
  SDL_GameControllerClose(pad->controller);
  *pad = pads->pads[--pads->count];
  if (pads->held.id == id) let_go(pads);
  if (pads->count == 0) open_all(pads);  // another one may just have come
  if (pads->count == 0) close_all(pads);
}

static void note_device(void *of, const char *name) {
  bool *found = of;
  if (strncmp(name, "js", 2) == 0 && name[2] >= '0' && name[2] <= '9') *found = true;
}

static bool has_devices(const Pads *pads) {
  bool found = false;
  Err ignored;
  return file_list(pads->devices, note_device, &found, &ignored) && found;
}

// In case the event that told it was lost.
static void drop_gone(Pads *pads) {
  for (size_t i = pads->count; i > 0; i--)
    if (!SDL_GameControllerGetAttached(pads->pads[i - 1].controller))
      drop_pad(pads, pads->pads[i - 1].id);
}

// What is listed may be no pad after all (some keyboards say they are), or not ours to open.
void pads_look(Pads *pads) {
  pads->asking = true;
  if (!pads->open && has_devices(pads))
    pads->open = SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) == 0;
  if (!pads->open) return;
  SDL_JoystickUpdate();
  open_all(pads);
  drop_gone(pads);
  if (pads->count == 0) close_all(pads);
}

void pads_rest(Pads *pads) {
  let_go(pads);
  pads->asking = false;
  for (size_t i = 0; i < pads->count; i++) {
    Pad *pad = &pads->pads[i];
    *pad = (Pad){.controller = pad->controller, .id = pad->id};
  }
}

// Buttons ----------------------------------------------------------------------------------------

static int name_button(const char *name, Input *out) {
  *out = (Input){.verb = INPUT_KEY, .device = DEVICE_PAD};
  SDL_strlcpy(out->text, name, sizeof out->text);
  return 1;
}

static int press(Pads *pads, SDL_JoystickID id, const char *name, PadsNow now, Input *out) {
  let_go(pads);
  if (now.listening) return name_button(name, out);
  *out = bindings_find(now.bindings, name);
  out->device = DEVICE_PAD;
  if (out->verb == INPUT_NOTHING) return 0;
  if (events_repeat(*out)) {
    pads->held = (Held){.id = id, .input = *out, .next_ms = now.now_ms + PADS_FIRST_MS};
    SDL_strlcpy(pads->held.name, name, sizeof pads->held.name);
  }
  return 1;
}

static void release(Pads *pads, SDL_JoystickID id, const char *name) {
  if (pads->held.id == id && strcmp(pads->held.name, name) == 0) let_go(pads);
}

static int button(Pads *pads, const SDL_ControllerButtonEvent *event, PadsNow now, Input *out) {
  const char *called =
      SDL_GameControllerGetStringForButton((SDL_GameControllerButton)event->button);
  char name[BINDINGS_NAME];
  if (called == NULL || find_pad(pads, event->which) == NULL) return 0;
  if (SDL_snprintf(name, sizeof name, "pad %s", called) >= (int)sizeof name) return 0;
  if (event->type == SDL_CONTROLLERBUTTONDOWN) return press(pads, event->which, name, now, out);
  release(pads, event->which, name);
  return 0;
}

// Sticks -----------------------------------------------------------------------------------------

static const char *direction(int x, int y) {
  if (abs(x) > abs(y)) return x < 0 ? "pad dpleft" : "pad dpright";
  return y < 0 ? "pad dpup" : "pad dpdown";
}

// A stick that wavers about the point where it begins to lean is one press. One that rolls from a
// direction to the next without coming upright is another.
static int lean(Pads *pads, Pad *pad, PadsNow now, Input *out) {
  int far = SDL_max(abs(pad->left_x), abs(pad->left_y));
  const char *before = pad->stick, *to = direction(pad->left_x, pad->left_y);
  if (far < (before != NULL ? UPRIGHT : LEANS)) to = NULL;
  if (before != NULL && to != NULL && far < LEANS) to = before;
  if (to == before || (to != NULL && before != NULL && strcmp(to, before) == 0)) return 0;
  if (before != NULL) release(pads, pad->id, before);
  pad->stick = to;
  if (to == NULL || now.listening) return 0;
  return press(pads, pad->id, to, now, out);
}

static int pull(Pads *pads, Pad *pad, int side, int value, PadsNow now, Input *out) {
  static const char *const names[] = {"pad lefttrigger", "pad righttrigger"};
  bool was = pad->pulled[side];
  pad->pulled[side] = value > (was ? PULLED / 2 : PULLED);
  if (pad->pulled[side] == was) return 0;
  if (!was) return press(pads, pad->id, names[side], now, out);
  release(pads, pad->id, names[side]);
  return 0;
}

static int axis(Pads *pads, const SDL_ControllerAxisEvent *event, PadsNow now, Input *out) {
  Pad *pad = find_pad(pads, event->which);
  if (pad == NULL) return 0;
  switch (event->axis) {
    case SDL_CONTROLLER_AXIS_LEFTX: pad->left_x = event->value; break;
    case SDL_CONTROLLER_AXIS_LEFTY: pad->left_y = event->value; break;
    case SDL_CONTROLLER_AXIS_RIGHTY: pad->right_y = event->value; return 0;
    case SDL_CONTROLLER_AXIS_TRIGGERLEFT: return pull(pads, pad, 0, event->value, now, out);
    case SDL_CONTROLLER_AXIS_TRIGGERRIGHT: return pull(pads, pad, 1, event->value, now, out);
    default: return 0;
  }
  return lean(pads, pad, now, out);
}

int pads_translate(Pads *pads, const SDL_Event *event, PadsNow now, Input out[PADS_INPUTS]) {
  if (!pads->open) return 0;
  switch (event->type) {
    case SDL_CONTROLLERDEVICEADDED: open_pad(pads, event->cdevice.which); return 0;
    case SDL_CONTROLLERDEVICEREMOVED: drop_pad(pads, event->cdevice.which); return 0;
    case SDL_CONTROLLERBUTTONDOWN:
    case SDL_CONTROLLERBUTTONUP: return button(pads, &event->cbutton, now, out);
    case SDL_CONTROLLERAXISMOTION: return axis(pads, &event->caxis, now, out);
  }
  return 0;
}

// Time -------------------------------------------------------------------------------------------

static int repeat(Pads *pads, PadsNow now, Input *out) {
  Held *held = &pads->held;
  if (held->name[0] == '\0' || now.listening || now.now_ms < held->next_ms) return 0;
  held->next_ms += PADS_AGAIN_MS;
  if (held->next_ms <= now.now_ms)
    held->next_ms = now.now_ms + PADS_AGAIN_MS;  // nothing is made up
  *out = held->input;
  out->repeated = true;
  return 1;
}

// Windows a second, of the stick that leans furthest; gently at first, for single lines.
static double page_speed(const Pads *pads) {
  int furthest = 0;
  for (size_t i = 0; i < pads->count; i++)
    if (abs(pads->pads[i].right_y) > abs(furthest)) furthest = pads->pads[i].right_y;
  double part = (double)(abs(furthest) - DEAD) / (MOST - DEAD);
  if (part <= 0) return 0;
  return furthest < 0 ? -part * part : part * part;
}

static int move_page(Pads *pads, PadsNow now, int64_t passed_ms, Input *out) {
  double speed = page_speed(pads);
  pads->rest = speed == 0 ? 0 : pads->rest + speed * now.height * (double)passed_ms / 1000;
  int pixels = (int)pads->rest;
  pads->rest -= pixels;
  if (pixels == 0) return 0;
  *out = (Input){.verb = INPUT_DRAG, .number = -pixels, .device = DEVICE_PAD};
  return 1;
}

int pads_tick(Pads *pads, PadsNow now, Input out[PADS_INPUTS]) {
  int64_t passed = now.now_ms - pads->asked_ms;
  if (pads_deadline(pads) < 0 || passed < PADS_ASK_MS) return 0;
  pads->asked_ms = now.now_ms;
  SDL_JoystickUpdate();
  int count = repeat(pads, now, out);
  return count + move_page(pads, now, SDL_min(passed, 2 * PADS_ASK_MS), out + count);
}

int64_t pads_deadline(const Pads *pads) {
  return pads->open && pads->asking ? pads->asked_ms + PADS_ASK_MS : -1;
}
