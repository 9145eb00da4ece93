// Where lines are read from and words are written to: the program's own input and output, or a
// test. Plain text only: no colour, and nothing is ever drawn over, so that a screen reader, a pipe
// and a log file all can follow.
#ifndef TOOLS_TERMINAL_H
#define TOOLS_TERMINAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

enum { TERMINAL_COLUMNS = 78 };

typedef struct Terminal {
  bool (*read)(
      void *to,
      Buf *line);  // one line without its end into `line`, cleared; false: there are no more
  void (*write)(void *to, const char *text);
  void (*hold)(void *to,
               uint32_t hold_ms);  // waits out a silence; NULL: it is only said that there was one
  int columns;
  void *to;
} Terminal;

void terminal_say(const Terminal *terminal, const char *text);  // one paragraph

// As wide as $COLUMNS says, from 40 to 100.
Terminal terminal_own(void);

#endif
