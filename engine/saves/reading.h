// What a person has read before, of one course: so that a second attempt need not wait for lines
// that are known. Kept as read/<course>.txt in the data folder, one line a paragraph (a hash of its
// words); losing the file costs nothing but patience.
#ifndef SAVES_READING_H
#define SAVES_READING_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Reading Reading;

// `folder` may be NULL: then it is remembered as long as the program runs. Never fails: what cannot
// be read counts as not known.
Reading *reading_open(const char *folder, const char *course);
void reading_close(Reading *reading);  // what is new is written down first; accepts NULL

bool reading_knows(const Reading *reading, const char *paragraph);
void reading_add(Reading *reading, const char *paragraph);

// Writes down what came since the last time. A failure is kept quiet: nothing of value is lost.
void reading_keep(Reading *reading);

#endif
