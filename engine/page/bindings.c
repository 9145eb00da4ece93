#include "page/bindings.h"

Bindings bindings_default(void) {
  return (Bindings){0};
}
const char *bindings_first(const Bindings *bindings, BoundVerb verb, Device device) {
  (void)bindings, (void)verb, (void)device;
  return "";
}
bool bindings_take(Bindings *bindings, const char *word, const char *keys) {
  (void)bindings, (void)word, (void)keys;
  return false;
}
void bindings_print(const Bindings *bindings, Buf *out) {
  (void)bindings, (void)out;
}
