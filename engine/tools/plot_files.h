// The plots of a session as files that stand alone: trend.svg, plane.svg, notebook.svg, in the
// light theme, each with a heading, the course and the player above it and the words for who does
// not see it inside.
#ifndef TOOLS_PLOT_FILES_H
#define TOOLS_PLOT_FILES_H

#include "base/err.h"
#include "story/session.h"

// Writes them into `folder`, which is made if need be. `journal` is the path the session was read
// from: earlier attempts are looked for in the data folder it lies in. Stops at the first file that
// cannot be written; those before it are whole.
bool plot_files_write(Session *session, const char *journal, const char *folder, Err *err);

#endif
