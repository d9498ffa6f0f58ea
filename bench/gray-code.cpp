// The plain way to go through all alignments, as a yardstick for bench/models.ts: a Gray code, all fields brought up
// to date at every step, energy and local optimum told at every alignment. Usage: gray-code N; prints milliseconds.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char** argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 24;
  std::vector<double> r(n * n, 0.0), field(n, 0.0);
  std::vector<double> side(n, 1.0);
  std::uint64_t seed = 88172645463325252ULL;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < i; j++) {
      seed ^= seed << 13, seed ^= seed >> 7, seed ^= seed << 17;
      r[i * n + j] = r[j * n + i] = static_cast<double>(seed % 201) - 100;
    }
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) field[i] += r[i * n + j];
  const auto start = std::chrono::steady_clock::now();
  double energy = 0, lowest = 0;
  std::uint64_t optima = 0;
  for (std::uint64_t step = 1;; step++) {
    bool isOptimum = true;
    for (int j = 0; j < n; j++)
      if (side[j] * field[j] < 0) {
        isOptimum = false;
        break;
      }
    optima += isOptimum;
    if (energy < lowest) lowest = energy;
    if (step >= (1ULL << (n - 1))) break;
    const int turned = 1 + __builtin_ctzll(step);
    const double old = side[turned];
    energy += 2 * old * field[turned];
    side[turned] = -old;
    const double* row = &r[turned * n];
    for (int j = 0; j < n; j++) field[j] -= 2 * old * row[j];
  }
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  std::printf("%.3f %llu %.0f\n", took.count(), static_cast<unsigned long long>(optima), lowest);
}
