// A page in two columns: at the left what there is to do, at the right the clock and what to know.
// In a narrow window the clock comes first, and then one under the other.
#ifndef FACILITATOR_COLUMNS_H
#define FACILITATOR_COLUMNS_H

#include "facilitator/shared.h"

typedef int (*Column)(Screens *screens, Pen *pen, int x, int y, int width);

int columns_draw(Screens *screens, Pen *pen, Column left, Column right, int x, int y, int width);

#endif
