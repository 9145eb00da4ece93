// cost PROGRAM ARGUMENT...: runs it, then prints the milliseconds of CPU and the KiB of memory it
// took, in one line on standard error.
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static double milliseconds(struct timeval time) {
  return (double)time.tv_sec * 1000 + (double)time.tv_usec / 1000;
}

int main(int argc, char **argv) {
  int status = 0;
  struct rusage used = {0};
  if (argc < 2) return 2;
  pid_t child = fork();
  if (child == 0) {
    execv(argv[1], argv + 1);
    _exit(127);
  }
  if (child < 0 || wait4(child, &status, 0, &used) < 0) return 2;
  double cpu = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
  fprintf(stderr, "%.2f %ld\n", cpu, used.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
