// What the keys mean here: a keyboard that counts, and a presenter's remote, which sends Page Down,
// Page Up, the full stop, F5 and Escape. A letter counts a vote and the highlight goes to the next
// sensible step; Enter presses what is highlighted and never votes. Forward presses it too, and
// counts one where it is an option; back moves it on, from the next step first to the options. The
// blank key blanks the wall, and nothing leaves at one press. Nobody presses twice within a moment
// what the first press brought there. A key that is held down votes, presses and undoes once; the
// highlight and the arrows that count go on.
//
// While the wall is in front, nothing is highlighted: forward takes the next sensible step, back
// turns the wall's page back, and letters and digits count.
#ifndef FACILITATOR_REMOTE_H
#define FACILITATOR_REMOTE_H

#include "facilitator/shared.h"

bool remote_take(Screens *screens, const Input *input);

#endif
