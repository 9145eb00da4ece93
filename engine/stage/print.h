// Prints a display list onto a surface, only where it differs from the last one. What costs
// something to make (text, round corners, slanted lines, drawings) is made once, white, and tinted
// when it is drawn again.
#ifndef STAGE_PRINT_H
#define STAGE_PRINT_H

#include <SDL.h>
#include <stdbool.h>

#include "page/display.h"
#include "stage/damage.h"
#include "stage/fonts.h"

typedef struct Print Print;

// The fonts are lent and outlive it; so is the folder `assets`, which may be NULL.
Print *print_new(Fonts *fonts, const char *assets);
void print_free(Print *print);

// Where to print from now on, lent, or NULL before that place is taken away. All of it will be
// printed anew. False: SDL_GetError says why.
bool print_onto(Print *print, SDL_Surface *surface);

// So many windows keep for their next frames what one would keep alone.
void print_share(Print *print, int windows);

// Writes the rectangles that were printed and returns how many; 0 when the picture is as it was. A
// picture keeps its proportions and stands in the middle of the lower edge of its rectangle,
// because figures are cut by that edge.
int print_display(Print *print, const Display *display, Rect changed[DAMAGE_RECTS]);

// Drawings are left out of print_display when they have still to be made, so that text never waits
// for them. This makes and prints them; 0 when there were none. With the same list.
int print_owed(Print *print, const Display *display, Rect changed[DAMAGE_RECTS]);

// Makes ready what the first drawing needs, for a moment when nothing else is to be done.
void print_prepare(Print *print);

// A sentence about something missing that the last list needed, once for each; else NULL.
const char *print_notice(Print *print);

#endif
