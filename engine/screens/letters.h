// Letters to press, for writing without a keyboard: with a pad, a finger or a mouse. Buttons in
// rows, in tab order; among them the directions go by where things are: up and down between the
// rows, left and right along one and round its ends. Above the first row and below the last the
// order of the page goes on.
#ifndef SCREENS_LETTERS_H
#define SCREENS_LETTERS_H

#include "screens/shared.h"

typedef enum LettersPress { LETTERS_NOTHING, LETTERS_TYPE, LETTERS_ERASE } LettersPress;

// Are they wanted? Unless asked for, not by somebody who uses a keyboard.
bool letters_shown(const Screens *screens, const Letters *letters);

int letters_draw(Pen *pen, const Letters *letters, int x, int y, int width);

bool letters_is(int action);  // is it one of theirs?

// What pressing this one does; with LETTERS_TYPE, one character in `text`. After a capital come
// small letters.
LettersPress letters_press(Letters *letters, int action, char text[2]);

// Moves the focus among them: true when the input was a direction and the focus is on one.
bool letters_move(Screens *screens, const Input *input);

#endif
