// The fonts of the page, found where packages put them, opened when first used. Text is measured
// at one large size and scaled, so that a line is as long as the sum of its words at any size,
// and remembered word by word.
#ifndef STAGE_FONTS_H
#define STAGE_FONTS_H

#include <SDL.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "page/display.h"

typedef struct Fonts Fonts;

// `folder` is /usr/share/fonts when NULL. False if not one usable font is there.
bool fonts_open(Fonts **out, const char *folder, Err *err);
void fonts_close(Fonts **fonts);

const Metrics *fonts_metrics(const Fonts *fonts);  // lives as long as the fonts

// One run of text, white on nothing; `*offset` is where its top left stands from the start of
// the baseline. NULL for text without ink. Yours.
SDL_Surface *fonts_render(Fonts *fonts, Font font, int size, const char *text, SDL_Point *offset);

// A sentence naming the package to install, once for each font that another had to stand in for;
// else NULL.
const char *fonts_notice(Fonts *fonts);

#endif
