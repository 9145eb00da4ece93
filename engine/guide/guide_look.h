// How a printed guide looks: its style sheet.
#ifndef GUIDE_GUIDE_LOOK_H
#define GUIDE_GUIDE_LOOK_H

#include "base/buf.h"

void guide_look_add(Buf *out);

#endif
