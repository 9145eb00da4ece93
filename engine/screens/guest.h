// A screen that another room brings: a workshop's. It has two sides. One is a page like any other,
// in the first window, where inputs go. The other is the wall, what everybody sees: it is drawn
// into a window of its own where there is a second display, and has nothing to press. With one
// display both share the first window, and guest_turn shows the other one.
//
// Inputs reach the page's Screen.input while the wall is what can be seen, too: it may count votes
// then and refuse the rest. What it does not take does nothing, except that leaving the wall turns
// back to the page; only the settings, the turning and the end work as everywhere.
#ifndef SCREENS_GUEST_H
#define SCREENS_GUEST_H

#include "screens/shared.h"

typedef struct Guest {
  const Screen *screen;                      // SCREEN_GUEST from now on
  void (*wall)(Screens *screens, Pen *pen);  // its pen has no focus, and a layout of its own
  int64_t (*wall_deadline)(const Screens *screens);  // when the wall changes by itself, -1 never.
                                                     // May be NULL
  void *of;                                          // the guest's own, lent
} Guest;

// Shows it instead of the title; leaving it ends the program.
void guest_open(Screens *screens, Guest guest);
void *guest_of(const Screens *screens);

bool guest_shares(const Screens *screens);      // there is one window for both
bool guest_shows_wall(const Screens *screens);  // and the wall is what can be seen in it
void guest_turn(Screens *screens);              // to the other; nothing when each has its own

// For screens.c and inputs.c. Without a guest they do nothing, and say so.
const Screen *guest_screen(const Screens *screens);  // NULL
int64_t guest_wall_deadline(const Screens *screens);
bool guest_keeps(Screens *screens, const Input *input);  // from the page, which cannot be seen
void guest_close(Screens *screens);

#endif
