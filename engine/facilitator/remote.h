// What the keys mean here: a keyboard that counts, and a presenter's remote, which sends Page Down,
// Page Up, the full stop, F5 and Escape. Forward presses what is highlighted, back moves the
// highlight on, the blank key blanks the wall, and nothing leaves at one press.
//
// While the wall is in front, nothing is highlighted: forward takes the next sensible step, back
// turns the wall's page back, and letters and digits count.
#ifndef FACILITATOR_REMOTE_H
#define FACILITATOR_REMOTE_H

#include "facilitator/shared.h"

bool remote_take(Screens *screens, const Input *input);

#endif
