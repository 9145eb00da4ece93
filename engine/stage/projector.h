// The window of the wall (screens/guest.h): the whole of a display the first window is not on, or,
// where it is set up so, an ordinary window beside the first. It opens when there is a wall and a
// place for it. When its display is unplugged, or somebody closes it, it is gone until the next
// display is plugged in, and the screens are told: both views are in the first window then.
#ifndef STAGE_PROJECTOR_H
#define STAGE_PROJECTOR_H

#include "stage/view.h"

typedef struct Projector {
  View view;    // without a window while there is none
  View *first;  // lent, like all that follows
  Screens *screens;
  const StageSetup *setup;
  Fonts *fonts;
  bool wanted;  // to be opened as soon as it can be: from the start
  int display;  // where it was opened, as SDL counts displays now
} Projector;

// Opens it if it can be, and moves it away from where the first window has come to. Before drawing.
void projector_settle(Projector *projector);

// Events of its window, and of displays.
void projector_take(Projector *projector, const SDL_Event *event);

// Draws the wall and shows it. True: it is another picture than before.
bool projector_paint(Projector *projector);

// The window goes, and nobody is told.
void projector_close(Projector *projector);

#endif
