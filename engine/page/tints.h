// The colours drawings are made in, and what becomes of them: a theme has its own for each, and the
// hour lies over all. A colour that is none of them stays.
#ifndef PAGE_TINTS_H
#define PAGE_TINTS_H

#include <stdbool.h>

#include "page/theme.h"

typedef enum Hour { HOUR_MORNING, HOUR_DAY, HOUR_EVENING, HOUR_NIGHT, HOUR_COUNT } Hour;

const char *tints_hour_word(Hour hour);             // "evening"
bool tints_find_hour(const char *word, Hour *out);  // by that word

// `drawn` and the answer are 0xRRGGBB. Figures take less of the hour than rooms: a face stays a
// face.
Colour tints_of(Colour drawn, ThemeName theme, Hour hour);

#endif
