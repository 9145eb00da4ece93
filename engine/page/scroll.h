// Where a long page stands: how far it is scrolled, and the short glide to where it should be.
#ifndef PAGE_SCROLL_H
#define PAGE_SCROLL_H

#include <stdbool.h>
#include <stdint.h>

enum { SCROLL_GLIDE_MS = 220 };

typedef struct Scroll {
  int offset;         // pixels of the content above the view
  int content, view;  // heights in pixels
  int from, target;
  int64_t start_ms;
  bool gliding;
} Scroll;

// Tells the heights after the content was laid out. True when the offset had to change: draw again.
bool scroll_measured(Scroll *scroll, int content, int view);

void scroll_jump(Scroll *scroll, int offset);
void scroll_glide(Scroll *scroll, int offset, int64_t now_ms);
void scroll_by(Scroll *scroll, int pixels);
void scroll_tick(Scroll *scroll, int64_t now_ms);  // moves a glide on

// The smallest change that brings content from `top` to `bottom` into view; its top when it is too
// tall. Where it goes, glided or not, is the caller's.
int scroll_showing(const Scroll *scroll, int top, int bottom);
bool scroll_at_end(const Scroll *scroll);

#endif
