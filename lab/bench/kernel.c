/* Times `march` of a generated kernel (src/model/kernel/c.ts) over rows read from a file; lab/bench/kernel.ts compiles and runs
 * it. Arguments: file, rows, states, members, members a group, steps, step length, repetitions.
 * Prints member-steps a second (best repetition) and the sum of the states. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void march(long groups, long steps, double step, long stride, double *rows);

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc != 9) return 2;
  long rows = atol(argv[2]), states = atol(argv[3]), count = atol(argv[4]), group = atol(argv[5]), steps = atol(argv[6]);
  double step = atof(argv[7]), best = 1e9, sum = 0;
  long stride = count + 24, repetitions = atol(argv[8]);
  size_t bytes = (size_t)rows * stride * sizeof(double);
  bytes += 64 - bytes % 64;
  double *start = aligned_alloc(64, bytes), *work = aligned_alloc(64, bytes);
  FILE *file = fopen(argv[1], "rb");
  if (!start || !work || !file) return 1;
  memset(start, 0, bytes);
  for (long i = 0; i < rows; i++)
    if (fread(start + i * stride, sizeof(double), count, file) != (size_t)count) return 1;
  fclose(file);
  for (long r = 0; r < repetitions; r++) {
    memcpy(work, start, bytes);
    double from = now();
    march(count / group, steps, step, stride, work);
    double took = now() - from;
    if (took < best) best = took;
  }
  for (long i = 0; i < states; i++)
    for (long m = 0; m < count; m++) sum += work[i * stride + m];
  printf("%.17g %.17g\n", count * (double)steps / best, sum);
  return 0;
}
