// The pages of the debrief. Each draws itself at x, y and returns its height.
#ifndef SCREENS_PAGES_H
#define SCREENS_PAGES_H

#include "screens/shared.h"

int thinking_page(Screens *screens, Pen *pen, int x, int y, int width);  // what was not said aloud
int record_page(Screens *screens, Pen *pen, int x, int y,
                int width);  // every line, as written and received
int instead_page(Screens *screens, Pen *pen, int x, int y, int width);  // one other way
int notebook_page(Screens *screens, Pen *pen, int x, int y,
                  int width);  // what was there, what was found
int marks_page(Screens *screens, Pen *pen, int x, int y, int width);  // marks, gates, the plot

// The line of the record that waits for the player's word; NONE when all have it.
uint32_t record_waiting(Screens *screens);

#endif
