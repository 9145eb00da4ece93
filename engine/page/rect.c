#include "page/rect.h"

Rect rect_common(Rect a, Rect b) {
  int left = a.x > b.x ? a.x : b.x, top = a.y > b.y ? a.y : b.y;
  int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
  int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
  if (right <= left || bottom <= top) return (Rect){0};
  return (Rect){left, top, right - left, bottom - top};
}

Rect rect_grown(Rect rect, int by) {
  return (Rect){rect.x - by, rect.y - by, rect.w + 2 * by, rect.h + 2 * by};
}

bool rect_holds(Rect rect, int x, int y) {
  return x >= rect.x && y >= rect.y && x < rect.x + rect.w && y < rect.y + rect.h;
}

bool rect_empty(Rect rect) {
  return rect.w <= 0 || rect.h <= 0;
}
