// Prints the page of a guide for tests/guide.sh.
//
//   guide_page GUIDE MINUTES
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "guide/guide.h"

static bool print_page(const char *path, int32_t minutes, Err *err) {
  Guide guide = {0};
  Buf text = {0}, page = {0};
  bool good = file_read(path, GUIDE_BYTES, &text, err) &&
              guide_read(&guide, path, buf_text(&text), text.length, err) &&
              guide_html(&guide, minutes, &page, err);
  fputs(buf_text(&page), stdout);
  guide_free(&guide);
  buf_free(&text);
  buf_free(&page);
  return good;
}

int main(int count, char **words) {
  Err err = {0};
  if (count == 3 && print_page(words[1], atoi(words[2]), &err)) return 0;
  fprintf(stderr, "%s\n", err.text);
  return 1;
}
