// What stands on a page, found as somebody looks for it who reads it aloud: by its role, by the
// focus, by the heading above it. Places are indexes of the display's widgets.
#ifndef PAGE_FIND_H
#define PAGE_FIND_H

#include <stdbool.h>

#include "page/display.h"

enum { FIND_NOWHERE = -1 };

int find_role(const Display *display, Role role);  // the first of it
int find_focus(const Display *display);
const char *find_name(const Display *display, int at);  // "" for nowhere
const char *find_value(const Display *display, int at);

// Answers of a conversation: "2 of 4" is the value of one; other options are on or off.
bool find_is_answer(Role role, const char *value);
int find_answers(const Display *display);

// Is it read with the page itself? Nothing to type, not the conversation's transcript (`log` is its
// place or nowhere), not the head of controls.
bool find_is_read(const Display *display, size_t at, int log);

// The heading that names the controls where the focus is; "" for the page's own.
const char *find_section(const Display *display, int focus);

#endif
