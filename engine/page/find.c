#include "page/find.h"

#include <string.h>

const char *find_name(const Display *display, int at) {
  return at == FIND_NOWHERE ? "" : display_chars(display, display->widgets[at].name);
}

const char *find_value(const Display *display, int at) {
  return at == FIND_NOWHERE ? "" : display_chars(display, display->widgets[at].value);
}

int find_role(const Display *display, Role role) {
  for (size_t i = 0; i < display->widget_count; i++)
    if (display->widgets[i].role == role) return (int)i;
  return FIND_NOWHERE;
}

int find_focus(const Display *display) {
  for (size_t i = 0; i < display->widget_count; i++)
    if (display->widgets[i].state & WIDGET_FOCUSED) return (int)i;
  return FIND_NOWHERE;
}

bool find_is_answer(Role role, const char *value) {
  size_t number = strspn(value, "0123456789");
  return role == ROLE_OPTION && number > 0 && strncmp(value + number, " of ", 4) == 0;
}

int find_answers(const Display *display) {
  int count = 0;
  for (size_t i = 0; i < display->widget_count; i++)
    count += find_is_answer(display->widgets[i].role, find_value(display, (int)i));
  return count;
}

// Does a text stand under this heading, or does it name the controls that follow?
static bool leads_to_text(const Display *display, size_t heading) {
  for (size_t i = heading + 1; i < display->widget_count; i++) {
    const Widget *widget = &display->widgets[i];
    if (widget->action != 0) return false;
    if (widget->role == ROLE_TEXT || widget->role == ROLE_PLOT || widget->role == ROLE_HEADING)
      return true;
  }
  return false;
}

bool find_is_read(const Display *display, size_t at, int log) {
  const Widget *widget = &display->widgets[at];
  if (widget->action != 0 || (int)at < log) return false;
  if (widget->role == ROLE_TEXT || widget->role == ROLE_PLOT) return true;
  if (widget->role != ROLE_HEADING || log != FIND_NOWHERE) return false;
  return (int)at == find_role(display, ROLE_HEADING) || leads_to_text(display, at);
}

const char *find_section(const Display *display, int focus) {
  int at = focus;
  while (at > FIND_NOWHERE && display->widgets[at].role != ROLE_HEADING) at--;
  bool own = at == find_role(display, ROLE_HEADING);
  return at == FIND_NOWHERE || own || leads_to_text(display, (size_t)at) ? ""
                                                                         : find_name(display, at);
}
