// What is wrong with the guide.md beside a course: what cannot be read of it, and scenes its agendas
// name and the course does not have.
#ifndef TOOLS_CHECK_GUIDE_H
#define TOOLS_CHECK_GUIDE_H

#include "base/err.h"
#include "lint/findings.h"

// True when nothing is, also when there is no guide: a course need not have one. Nothing is looked
// at in a program that was built without its reader.
bool check_guide(const Story *story, const char *folder, Findings *wrong);

#endif
