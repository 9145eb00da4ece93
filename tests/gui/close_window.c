// Asks a window to close, as its frame or a window manager does when somebody clicks on its [x]:
// xdotool can only end the program behind it. Usage: close_window ID
#include <X11/Xlib.h>
#include <stdio.h>
#include <stdlib.h>

static XEvent asking(Display *display, Window window) {
  XEvent event = {.xclient = {.type = ClientMessage, .window = window, .format = 32}};
  event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
  event.xclient.data.l[0] = (long)XInternAtom(display, "WM_DELETE_WINDOW", False);
  event.xclient.data.l[1] = CurrentTime;
  return event;
}

int main(int words, char **word) {
  Display *display = XOpenDisplay(NULL);
  Window window = words == 2 ? strtoul(word[1], NULL, 0) : 0;
  if (display == NULL || window == 0) {
    fprintf(stderr, "close_window ID, with DISPLAY set\n");
    return 1;
  }
  XEvent event = asking(display, window);
  XSendEvent(display, window, False, NoEventMask, &event);
  XCloseDisplay(display);
  return 0;
}
