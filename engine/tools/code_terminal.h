// Gives labels at a terminal: the conversation goes on line by line, and at each of the manager's
// lines waits for what it was. The reply is shown afterwards, as it was heard; the key never is.
#ifndef TOOLS_CODE_TERMINAL_H
#define TOOLS_CODE_TERMINAL_H

#include "coded/labels.h"
#include "tools/terminal.h"

// Begins at the first line without a label. Each label goes to `sink` as a row before the next line
// is shown; when that fails it is said once, and the labels stand in memory. True: all lines have
// one, and the person wants the key. False: they left before.
bool code_terminal(Labels *labels, SessionSink sink, const Terminal *io);

#endif
