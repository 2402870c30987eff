# shellcheck shell=bash
# Pairings by names of the catalogue of 10,000 articles: ours in the process, and what the same need asked of SQLite in C. times/ gets p99 in milliseconds.

questions=1000

measure_pairings() {
  [ -x "$work/bench/BehindScenes.Benchmarks" ] || publish tests/BehindScenes.Benchmarks bench
  local data=$work/data-pairings
  gcc -O2 -Wall -Wextra -o "$work/sqlite" "$peers/sqlite.c" -lsqlite3
  # It builds the catalogue first. Questions of other kinds are asked, too: that takes longest, so it is done once.
  on_one "$work/bench/BehindScenes.Benchmarks" answers "$articles" --data "$data" --count "$questions" --pairs "$work/pairs" >"$work/logs/answers"
  awk '$1 == "pairing" { print $3 }' "$work/logs/answers" >"$work/times/pairing"
  local database
  database=$(find "$data" -name '*.db' | head -n 1)
  for _ in $(seq "$rounds"); do
    on_one "$work/sqlite" "$database" <"$work/pairs" 2>"$work/logs/sqlite" | awk '{ print $2 }' >>"$work/times/pairing-sqlite"
  done
}

on_one() {
  taskset -c "$server_core" "$@"
}
