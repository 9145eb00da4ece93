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

// What the moves of the record mean, under it.
int meanings_draw(Screens *screens, Pen *pen, int x, int y, int width);

// A line of somebody's, under the name; a thought, set off by a bar.
int thinking_said(Pen *pen, const char *label, Colour colour, const char *text, int x, int y,
                  int width);
int thinking_thought(Pen *pen, const char *text, int x, int y, int width);

// The two ways past a person, a part of the marks' page.
int failings_draw(Screens *screens, Pen *pen, int x, int y, int width);

// The line of the record that waits for the player's word; NONE when all have it.
uint32_t record_waiting(Screens *screens);

#endif
