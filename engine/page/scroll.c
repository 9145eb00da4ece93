#include "page/scroll.h"

static int within(const Scroll *scroll, int offset) {
  int most = scroll->content - scroll->view;
  if (offset > most) offset = most;
  return offset < 0 ? 0 : offset;
}

bool scroll_measured(Scroll *scroll, int content, int view) {
  scroll->content = content;
  scroll->view = view;
  int before = scroll->offset;
  scroll->offset = within(scroll, scroll->offset);
  if (scroll->gliding) scroll->target = within(scroll, scroll->target);
  return scroll->offset != before;
}

void scroll_jump(Scroll *scroll, int offset) {
  scroll->offset = within(scroll, offset);
  scroll->gliding = false;
}

void scroll_glide(Scroll *scroll, int offset, int64_t now_ms) {
  scroll->from = scroll->offset;
  scroll->target = within(scroll, offset);
  scroll->start_ms = now_ms;
  scroll->gliding = scroll->target != scroll->offset;
}

void scroll_by(Scroll *scroll, int pixels) {
  int64_t offset = (int64_t)scroll->offset + pixels;
  scroll_jump(scroll, offset > scroll->content ? scroll->content : offset < 0 ? 0 : (int)offset);
}

void scroll_tick(Scroll *scroll, int64_t now_ms) {
  if (!scroll->gliding) return;
  int64_t passed = now_ms - scroll->start_ms;
  if (passed >= SCROLL_GLIDE_MS) {
    scroll->offset = scroll->target;
    scroll->gliding = false;
    return;
  }
  int64_t left = SCROLL_GLIDE_MS - (passed < 0 ? 0 : passed), whole = SCROLL_GLIDE_MS;
  int64_t away = scroll->target - scroll->from;  // slows down towards the end: 1 - (1 - t)^3
  scroll->offset = scroll->target - (int)(away * left * left * left / (whole * whole * whole));
}

int scroll_showing(const Scroll *scroll, int top, int bottom) {
  int offset = scroll->offset;
  if (bottom > offset + scroll->view) offset = bottom - scroll->view;
  if (top < offset) offset = top;
  return within(scroll, offset);
}

bool scroll_at_end(const Scroll *scroll) {
  return scroll->offset >= within(scroll, scroll->content);
}
