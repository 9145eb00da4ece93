// Kills the program at random moments of piped play. Whatever was shown as chosen must be in the
// journal.
//
//   kill PROGRAM COURSE TRIALS      PROGRAM by its whole path
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"

static const char journal[] = "kill-test.journal";

typedef struct Child {
  pid_t id;
  int input, output;
} Child;

static int64_t now_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void sleep_us(int64_t us) {
  struct timespec left = {.tv_sec = us / 1000000, .tv_nsec = us % 1000000 * 1000};
  nanosleep(&left, NULL);
}

static Child start(char *const argv[]) {
  int in[2], out[2];
  if (pipe(in) != 0 || pipe(out) != 0) exit(2);
  Child child = {.id = fork(), .input = in[1], .output = out[0]};
  if (child.id == 0) {
    dup2(in[0], STDIN_FILENO);
    dup2(out[1], STDOUT_FILENO);
    close(in[0]), close(in[1]), close(out[0]), close(out[1]);
    execv(argv[0], argv);
    _exit(127);
  }
  close(in[0]), close(out[1]);
  return child;
}

// Everything at once: the game then runs as fast as it can, and any moment may be between any two
// of its steps.
static void type_choices(const Child *child, uint64_t seed) {
  Buf lines = {0};
  for (uint32_t i = 0; i < 120; i++)
    buf_add_format(&lines, "%u\n", 1 + (unsigned)(hash_mix(hash_int(seed, i)) % 3));
  if (write(child->input, buf_text(&lines), lines.length) < 0 && errno != EPIPE) exit(2);
  close(child->input);
  buf_free(&lines);
}

// Until the game has begun: starting up takes far longer than playing.
static void await_output(const Child *child) {
  struct pollfd waited = {.fd = child->output, .events = POLLIN};
  while (poll(&waited, 1, -1) < 0 && errno == EINTR) continue;
}

// `last_us`: when it last said something.
static int finish(const Child *child, Buf *out, int64_t *last_us) {
  char block[4096];
  int status = 0;
  for (ssize_t got; (got = read(child->output, block, sizeof block)) > 0;) {
    buf_add_bytes(out, block, (size_t)got);
    *last_us = now_us();
  }
  close(child->output);
  waitpid(child->id, &status, 0);
  return status;
}

// The lines that show a choice, one after another.
static void keep_choices(const Buf *text, Buf *out) {
  for (const char *line = buf_text(text); *line;) {
    size_t length = strcspn(line, "\n");
    if (line[length] == '\n' && strncmp(line, "You: ", 5) == 0)
      buf_add_bytes(out, line, length + 1);
    line += length + (line[length] == '\n');
  }
}

// The choices shown in a play that is killed `us` after it began, or, when that is below zero, is
// not. Gives how long it had something to say; below zero when it did not end well.
static int64_t play(char *program, char *course, uint64_t seed, int64_t us, Buf *choices) {
  char seed_text[32];
  Buf out = {0};
  snprintf(seed_text, sizeof seed_text, "%u", (unsigned)(seed % 1000));
  char *argv[] = {program,   "play",      course,          "--terminal", "--seed",
                  seed_text, "--journal", (char *)journal, NULL};
  remove(journal);
  Child child = start(argv);
  await_output(&child);
  int64_t start_us = now_us();
  type_choices(&child, seed);
  if (us >= 0) {
    sleep_us(us);
    kill(child.id, SIGKILL);
  }
  int64_t end_us = start_us;
  int status = finish(&child, &out, &end_us);
  keep_choices(&out, choices);
  buf_free(&out);
  return status == 0 ? end_us - start_us : -1;
}

static bool has_head(void) {
  Err err;
  Buf text = {0};
  bool has = file_read(journal, 1 << 20, &text, &err) && strstr(buf_text(&text), "\nbegin\n");
  buf_free(&text);
  return has;
}

static void replay(char *program, Buf *choices) {
  Buf out = {0};
  char *argv[] = {program, "replay", (char *)journal, "--transcript", NULL};
  Child child = start(argv);
  close(child.input);
  int64_t end_us;
  finish(&child, &out, &end_us);
  keep_choices(&out, choices);
  buf_free(&out);
}

// True when nothing was lost. `*count` is how many choices were shown.
static bool trial(char *program, char *course, uint64_t seed, int64_t us, int *count) {
  Buf shown = {0}, kept = {0};
  play(program, course, seed, us, &shown);
  if (has_head()) replay(program, &kept);
  bool good =
      shown.length <= kept.length && strncmp(buf_text(&shown), buf_text(&kept), shown.length) == 0;
  if (!good)
    fprintf(stderr, "seed %u, killed after %d us: shown were\n%sand kept was\n%s", (unsigned)seed,
            (int)us, buf_text(&shown), buf_text(&kept));
  *count = 0;
  for (size_t i = 0; i < shown.length; i++) *count += shown.text[i] == '\n';
  buf_free(&shown);
  buf_free(&kept);
  return good;
}

static void go_to_new_folder(char folder[64]) {
  strcpy(folder, "/tmp/kill-test-XXXXXX");
  if (!mkdtemp(folder) || chdir(folder) != 0) exit(2);
}

int main(int argc, char **argv) {
  char folder[64];
  if (argc != 4) return 2;
  signal(SIGPIPE, SIG_IGN);
  go_to_new_folder(folder);
  int failed = 0, with_choices = 0, trials = atoi(argv[3]), count;
  uint64_t chance = hash_int(HASH_START, now_us());
  Buf choices = {0};
  int64_t whole_us = play(argv[1], argv[2], 1, -1, &choices);
  if (whole_us <= 0 || choices.length == 0) {
    fprintf(stderr, "the program does not play to its end\n");
    return 1;
  }
  for (int i = 0; i < trials; i++) {
    uint64_t drawn = hash_mix(hash_int(chance, i));
    int64_t us = (int64_t)(drawn >> 40) % ((int64_t)(drawn >> 16 & 0xFFFFFF) % whole_us + 1);
    failed += !trial(argv[1], argv[2], drawn % 1000, us, &count);
    with_choices += count > 0;
  }
  remove(journal);
  rmdir(folder);
  buf_free(&choices);
  printf("killed %d times, %d of them after a choice was shown; %d lost one\n", trials,
         with_choices, failed);
  return failed > 0;
}
