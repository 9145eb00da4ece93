// Instead of a reader of guides, where the program was built without libcmark-gfm: a workshop has
// no agenda then, and says so.
#include "guide/guide.h"

static bool refuse(Err *err) {
  return err_set(err, "this program was built without libcmark-gfm, which reads guides");
}

bool guide_can_read(void) {
  return false;
}

bool guide_read(Guide *guide, const char *name, const char *text, size_t length, Err *err) {
  (void)name, (void)text, (void)length;
  *guide = (Guide){0};
  return refuse(err);
}

bool guide_html(const Guide *guide, int32_t minutes, Buf *out, Err *err) {
  (void)guide, (void)minutes, (void)out;
  return refuse(err);
}
