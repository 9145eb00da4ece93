// Kills the program at random moments while it makes the index of records. Whatever is left, the
// next one opens it and says the same as if nothing had been; and four at once say the same too.
//
//   kill_records PROGRAM COURSE TRIALS      PROGRAM by its whole path
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"

enum { JOURNALS = 12, TOGETHER = 4 };

typedef struct Trials {
  char *program, *course;
  char folder[64], data[96];
  Buf expected;
} Trials;

static int64_t now_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static void sleep_us(int64_t us) {
  struct timespec left = {.tv_sec = us / 1000000, .tv_nsec = us % 1000000 * 1000};
  nanosleep(&left, NULL);
}

// With its output in this file, and what it has to say besides.
static pid_t start(char *const argv[], const char *input, const char *output, const char *errors) {
  pid_t child = fork();
  if (child != 0) return child;
  int in = open(input, O_RDONLY), out = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  int said = open(errors, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (in < 0 || out < 0 || said < 0) _exit(126);
  dup2(in, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  dup2(said, STDERR_FILENO);
  execv(argv[0], argv);
  _exit(127);
}

static bool finish(pid_t child) {
  int status = 1;
  waitpid(child, &status, 0);
  return status == 0;
}

static pid_t start_records(const Trials *trials, const char *output) {
  char *argv[] = {trials->program,      "records", "--json", "--person", "Ann", "--data",
                  (char *)trials->data, NULL};
  return start(argv, "/dev/null", output, "said");
}

static bool make_journals(const Trials *trials) {
  Err err;
  Buf lines = {0};
  for (int i = 0; i < 120; i++) buf_add_format(&lines, "%d\n", 1 + i % 3);
  bool done = file_write("input", buf_text(&lines), lines.length, &err);
  for (int i = 0; i < JOURNALS && done; i++) {
    char seed[16];
    snprintf(seed, sizeof seed, "%d", i);
    char *argv[] = {trials->program, "play", trials->course, "--terminal",         "--seed", seed,
                    "--person",      "Ann",  "--data",       (char *)trials->data, NULL};
    done = finish(start(argv, "input", "output", "said"));
  }
  buf_free(&lines);
  return done;
}

static bool holds(const char *path, const Buf *expected) {
  Err err;
  Buf text = {0};
  bool same = file_read(path, 64 << 20, &text, &err) && text.length == expected->length &&
              memcmp(text.text, expected->text, text.length) == 0;
  buf_free(&text);
  return same;
}

// Nothing was complained about.
static bool is_quiet(const char *path) {
  Err err;
  Buf text = {0};
  bool quiet = file_read(path, 1 << 20, &text, &err) && text.length == 0;
  if (!quiet) fprintf(stderr, "it said: %s", buf_text(&text));
  buf_free(&text);
  return quiet;
}

// Each time there is something to do: nothing is there yet, or what is there is a part of it.
static void lose_index(const Trials *trials) {
  static const char *const ends[] = {"", "-wal", "-shm"};
  for (int i = 0; i < 3; i++) {
    char path[128];
    snprintf(path, sizeof path, "%s/records.sqlite%s", trials->data, ends[i]);
    remove(path);
  }
}

static bool trial(const Trials *trials, int64_t us, bool anew) {
  char broken[128];
  if (anew) lose_index(trials);
  pid_t child = start_records(trials, "output");
  sleep_us(us);
  kill(child, SIGKILL);
  finish(child);
  bool good = finish(start_records(trials, "output")) && is_quiet("said") &&
              holds("output", &trials->expected);
  snprintf(broken, sizeof broken, "%s/records.sqlite.broken", trials->data);
  return good && !file_exists(broken);
}

static bool together(const Trials *trials) {
  char output[TOGETHER][16];
  pid_t children[TOGETHER];
  bool good = true;
  lose_index(trials);
  for (int i = 0; i < TOGETHER; i++) {
    snprintf(output[i], sizeof output[i], "output-%d", i);
    children[i] = start_records(trials, output[i]);
  }
  for (int i = 0; i < TOGETHER; i++) good = finish(children[i]) && good;
  for (int i = 0; i < TOGETHER; i++) good = good && holds(output[i], &trials->expected);
  return good && is_quiet("said");
}

static void remove_one(void *to, const char *name) {
  Err ignored;
  char path[512];
  snprintf(path, sizeof path, "%s/%s", (const char *)to, name);
  if (file_is_folder(path)) file_list(path, remove_one, path, &ignored);
  remove(path);
}

static void prepare(Trials *trials) {
  strcpy(trials->folder, "/tmp/kill-records-XXXXXX");
  if (!mkdtemp(trials->folder) || chdir(trials->folder) != 0) exit(2);
  snprintf(trials->data, sizeof trials->data, "%s/data", trials->folder);
}

int main(int argc, char **argv) {
  Err err;
  if (argc != 4) return 2;
  Trials trials = {.program = argv[1], .course = argv[2]};
  prepare(&trials);
  int count = atoi(argv[3]), failed = 0;
  bool made = make_journals(&trials);
  int64_t start_us = now_us();
  made = made && finish(start_records(&trials, "output"));
  int64_t whole_us = now_us() - start_us;
  if (!made || !file_read("output", 64 << 20, &trials.expected, &err) ||
      !strstr(buf_text(&trials.expected), trials.course)) {
    fprintf(stderr, "the program does not say what was played\n");
    return 1;
  }
  uint64_t chance = hash_int(HASH_START, now_us());
  for (int i = 0; i < count; i++) {
    int64_t us = (int64_t)(hash_mix(hash_int(chance, i)) >> 24) % (whole_us + 1);
    if (trial(&trials, us, i % 4 != 3)) continue;
    failed++;
    fprintf(stderr, "killed after %d us: the next one said something else\n", (int)us);
  }
  for (int i = 0; i < count / 10; i++) failed += !together(&trials);
  file_list(trials.folder, remove_one, trials.folder, &err);
  rmdir(trials.folder);
  buf_free(&trials.expected);
  printf("killed %d times in %d us, %d times four at once; %d wrong\n", count, (int)whole_us,
         count / 10, failed);
  return failed > 0;
}
