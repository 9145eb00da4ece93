// How the room voted, as bars: the round that counts is solid, the one before it only an outline.
// Each bar has its number beside it.
#ifndef WALL_BARS_H
#define WALL_BARS_H

#include "wall/sheet.h"
#include "workshop/workshop.h"

int bars_numbers(const Sheet *sheet);  // the width the numbers of an option take

// The bars of an option lying along `box`, and its numbers in a line at `numbers`, beside them.
void bars_lie(const Sheet *sheet, const Decision *decision, uint32_t option, Rect box,
              Rect numbers);

// Which bar is which; returns its width, nothing while there is one round.
int bars_key(const Sheet *sheet, const Decision *decision, int right, int y, bool draw);

// "B: first round 3, second round 12", as it is read aloud.
void bars_words(const Decision *decision, uint32_t option, Buf *out);

#endif
