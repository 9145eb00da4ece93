// How files call what a workshop went through: rows for a spreadsheet, statements for a store.
#ifndef WORKSHOP_WORDING_H
#define WORKSHOP_WORDING_H

#include "workshop/workshop.h"

const char *wording_run(RunKind kind);      // "road"
const char *wording_decided(DecidedBy by);  // "majority"; "" while it is not

#endif
