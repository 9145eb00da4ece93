#include "tools/terminal.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/prose.h"

enum { LONGEST_LINE = 4096 };

void terminal_say(const Terminal *terminal, const char *text) {
  Buf out = {0};
  prose_say(&out, terminal->columns, 0, "%s", text);
  terminal->write(terminal->to, buf_text(&out));
  buf_free(&out);
}

// The program's own ------------------------------------------------------------------------------

static bool read_own(void *to, Buf *line) {
  (void)to;
  buf_clear(line);
  if (isatty(STDIN_FILENO)) fputs("> ", stdout);
  fflush(stdout);
  int c = getchar();
  if (c == EOF) return false;
  for (; c != EOF && c != '\n'; c = getchar())
    if (line->length < LONGEST_LINE) buf_add_char(line, (char)c);
  return true;
}

static void write_own(void *to, const char *text) {
  (void)to;
  fputs(text, stdout);
}

static void hold_own(void *to, uint32_t hold_ms) {
  (void)to;
  struct timespec left = {.tv_sec = hold_ms / 1000, .tv_nsec = hold_ms % 1000 * 1000000L};
  fflush(stdout);
  nanosleep(&left, NULL);
}

Terminal terminal_own(void) {
  const char *columns = getenv("COLUMNS");
  long wide = columns && *columns ? strtol(columns, NULL, 10) : TERMINAL_COLUMNS;
  wide = wide < 40 ? 40 : wide > 100 ? 100 : wide;
  return (Terminal){.read = read_own,
                    .write = write_own,
                    .hold = isatty(STDIN_FILENO) ? hold_own : NULL,
                    .columns = (int)wide};
}
