// An agenda out of a guide: the heading "20 minutes", and the table under it.
#ifndef GUIDE_AGENDA_H
#define GUIDE_AGENDA_H

#include "guide/guide.h"
#include "guide/markdown.h"

// Whether a heading means to be one of an agenda: it begins with a number and ends in "minutes".
bool agenda_heads(MarkdownNode *heading);

// The minutes it says, 0 when they are none.
int32_t agenda_minutes(MarkdownNode *heading);

// False: `err` says what is wrong on which line of `name`. The texts go to the arena.
bool agenda_read(MarkdownNode *heading, const char *name, Agenda *agenda, Arena *texts, Err *err);

#endif
