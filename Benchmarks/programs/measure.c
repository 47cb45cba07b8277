// Runs a command and writes how long it took and the most memory that it had.
//
//   measure FILE COMMAND ...
//
// FILE gets seconds and bytes. A small program measures better than a script: on Linux a process's
// peak is not below what its parent had when it was started.
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

// Peaks are in kilobytes but on Apple's systems.
#ifdef __APPLE__
enum { peak_unit = 1 };
#else
enum { peak_unit = 1024 };
#endif

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "measure: usage: measure FILE COMMAND ...\n");
    return 64;
  }
  FILE *file = fopen(argv[1], "w");
  if (!file) {
    fprintf(stderr, "measure: %s: %s\n", argv[1], strerror(errno));
    return 73;
  }
  pid_t child;
  double start = now();
  int failure = posix_spawnp(&child, argv[2], NULL, NULL, argv + 2, environ);
  if (failure) {
    fprintf(stderr, "measure: %s: %s\n", argv[2], strerror(failure));
    return 69;
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) != child) {
    fprintf(stderr, "measure: %s\n", strerror(errno));
    return 71;
  }
  double seconds = now() - start;
  fprintf(file, "%.9f %lld\n", seconds, (long long)usage.ru_maxrss * peak_unit);
  if (fclose(file)) {
    fprintf(stderr, "measure: %s: %s\n", argv[1], strerror(errno));
    return 74;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
