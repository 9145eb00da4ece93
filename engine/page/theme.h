// Colours by what they are for. Every pair a text is printed in reaches 4.5:1 (WCAG AA), in the
// high-contrast theme 7:1 (AAA); outlines of controls and the lines of plots reach 3:1. A test
// measures all of them. One accent colour carries focus, the chosen thing and the one line that
// matters in a plot; nothing is told by colour alone.
#ifndef PAGE_THEME_H
#define PAGE_THEME_H

#include <stdbool.h>

#include "page/display.h"

typedef enum ThemeName { THEME_LIGHT, THEME_DARK, THEME_CONTRAST, THEME_COUNT } ThemeName;

typedef struct Theme {
  const char *name;   // as settings write it
  const char *label;  // as a person reads it
  Colour paper;       // the page
  Colour panel;       // a raised piece of it: the focused option, a note
  Colour plate;       // behind a drawn figure
  Colour ink;         // text
  Colour soft;        // text beside the text: stage lines, captions, running heads
  Colour accent;      // focus, the chosen, links
  Colour on_accent;   // text on the accent colour
  Colour edge;        // outlines of controls
  Colour rule;        // ornament: hairlines between things; carries no meaning
  Colour veil;        // laid over the page while a silence is held
} Theme;

const Theme *theme_get(ThemeName name);
bool theme_find(const char *name, ThemeName *out);  // by Theme.name

// Contrast of two opaque colours as WCAG 2 defines it, in hundredths: 450 is 4.5:1. Between 100 and
// 2100.
int theme_contrast(Colour a, Colour b);

// `colour` with this alpha.
Colour theme_fade(Colour colour, int alpha);

// The theme as it is for a wall that is read from the back of a room: every pair reaches 7:1.
Theme theme_far(const Theme *theme);

// Every text colour with every ground it is printed on, for the test. False past the last.
bool theme_pair(const Theme *theme, int index, Colour *text, Colour *ground);

#endif
