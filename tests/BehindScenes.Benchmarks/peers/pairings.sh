# shellcheck shell=bash
# Pairings by names of the catalogue of 10,000 articles: ours in the process, and what they need asked of SQLite in C. times/ gets p99 in milliseconds.

questions=1000

measure_pairings() {
  [ -x "$work/bench/BehindScenes.Benchmarks" ] || publish tests/BehindScenes.Benchmarks bench
  local data=$work/data-pairings
  gcc -O2 -Wall -Wextra -o "$work/sqlite" "$peers/sqlite.c" -lsqlite3
  # It builds the catalogue first. Questions of other kinds are asked, too: that takes longest, so it is done once.
  on_one "$work/bench/BehindScenes.Benchmarks" answers "$articles" --data "$data" --count "$questions" >"$work/logs/answers"
  awk '$1 == "pairing" { print $3 }' "$work/logs/answers" >"$work/times/pairing"
  local database
  database=$(find "$data" -name '*.db' | head -n 1)
  name_pairs "$database" >"$work/pairs"
  for _ in $(seq "$rounds"); do
    on_one "$work/sqlite" "$database" <"$work/pairs" 2>"$work/logs/sqlite" | awk '{ print $2 }' >>"$work/times/pairing-sqlite"
  done
}

# name_pairs DATABASE: keys under which the names of people who acted with someone are found, two a line, the same each time.
name_pairs() {
  sqlite3 -readonly "$1" "
    SELECT min(k.Key) FROM People p JOIN Names n ON n.PersonId = p.Id AND n.Text = p.Name JOIN NameKeys k ON k.NameId = n.Id
    WHERE p.PartnerCount > 0 AND k.Key LIKE '=%' GROUP BY p.Id ORDER BY p.Id" |
    awk -v count=$((questions + 200)) '{ key[NR] = $0 } END { srand(1); for (i = 0; i < count; i++) print key[int(rand() * NR) + 1] "\t" key[int(rand() * NR) + 1] }'
}

on_one() {
  taskset -c "$server_core" "$@"
}
