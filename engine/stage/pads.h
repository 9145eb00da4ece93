// Gamepads. Once SDL knows of one pad it wants to be woken for it, and without any it looks for some
// every three seconds; an idle window shall not wake at all. So SDL's own asking is switched off,
// its pads are opened only when the computer has some, and asked here, at most every PADS_ASK_MS,
// while the window has the focus. Whether there are any is looked up without SDL: the kernel makes a
// js0, js1, ... in /dev/input for everything it takes for a pad, whatever permissions it then has.
// plugs.h says when to look again.
//
// A direction of the d-pad or the left stick and any button that moves something goes on while it is
// held: after PADS_FIRST_MS, then every PADS_AGAIN_MS. There is no thread for that, only a deadline.
// The left stick is the d-pad, under its names. The right stick moves the page.
#ifndef STAGE_PADS_H
#define STAGE_PADS_H

#include <SDL.h>
#include <stdbool.h>
#include <stdint.h>

#include "page/bindings.h"

enum { PADS_ASK_MS = 16, PADS_FIRST_MS = 400, PADS_AGAIN_MS = 120 };
enum { PADS_INPUTS = 4 };  // at most so many from one call

typedef struct Pads Pads;

// What is needed to know what a button means now.
typedef struct PadsNow {
  const Bindings *bindings;  // lent; not NULL
  bool listening;            // the next button is given by its name: INPUT_KEY
  int64_t now_ms;
  int height;  // of the window, in device pixels: the right stick moves a window a second
} PadsNow;

// Before SDL is told to begin: how it treats pads is decided by then.
void pads_prepare(void);

// `devices` is where the kernel lists them, NULL for /dev/input. Nothing is opened yet.
Pads *pads_new(const char *devices);
void pads_free(Pads *pads);

// At the start, when the window gets the focus, and when something was plugged in: opens what is
// there, closes all when nothing is left.
void pads_look(Pads *pads);

// The window has lost the focus: nothing is held any longer, nobody is asked until pads_look.
void pads_rest(Pads *pads);

// What an event means, and how many inputs that is. Pads come and go by events too.
int pads_translate(Pads *pads, const SDL_Event *event, PadsNow now, Input out[PADS_INPUTS]);

// Asks the pads, whose news then come as events, and gives what is due of what is held.
int pads_tick(Pads *pads, PadsNow now, Input out[PADS_INPUTS]);

int64_t pads_deadline(const Pads *pads);  // of the next tick; -1 while there is no pad

#endif
