# shellcheck shell=bash
# What was measured, on which machine. A row whose figures were not asked for is left out.

print_table() {
  machine
  line what ours theirs ratio goal
  line --- ---: ---: ---: ---:
  rates "kept article page, of nginx" kept-article file-article '>= 0.90'
  rates "kept drama page, of nginx" kept-drama file-drama '>= 0.90'
  rates "kept article page, brotli, of nginx" kept-article-br file-article-br '>= 0.85'
  rates "kept drama page, brotli, of nginx" kept-drama-br file-drama-br '>= 0.85'
  rates "304, of nginx" kept-304 file-304 '>= 0.75'
  compare "kept article page, p99 of $connections connections, ms, of nginx" kept-article file-article 2 %.2f '<= 1.5'
  rates "kept article page, of WordPress behind nginx's page cache" kept-article wordpress-cached '>= 1.1'
  rates "first render of the article, of WordPress" anew-article wordpress '>= 200'
  rates "first render of the article, of nginx" anew-article file-article '>= 0.20'
  rates "first render of the drama, of nginx" anew-drama file-drama '>= 0.15'
  bests "${article_count:-} Markdown files to a catalogue, s, of hugo" seed hugo '<= 0.7'
  bests "${article_count:-} Markdown files to the first page, s, of hugo" seed-served hugo '<= 0.7'
  alone "start to first page, first ever, ms" start-first '<= 1500'
  alone "start to first page, again, ms" start-again '<= 500'
  compare "pairing by names, p99, ms, of SQLite in C" pairing pairing-sqlite 1 %.3f '<= 3'
}

machine() {
  printf '\n%s, %s cores, Linux %s, %s\n' "$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1)" "$(nproc)" "$(uname -r)" "$(date --utc +%F)"
  printf '%s\n\n' "$(versions | paste -sd ',' | sed 's/,/, /g')"
}

versions() {
  local package
  echo ".NET $(dotnet --list-runtimes | sed -n 's/^Microsoft.AspNetCore.App \([^ ]*\).*/\1/p' | tail -n 1)"
  for package in nginx wrk hugo wordpress mariadb-server php-fpm libsqlite3-0; do
    echo "$package $(dpkg-query -W -f '${Version}' "$package")"
  done
}

# rates WHAT OURS THEIRS GOAL: answers a second, medians.
rates() {
  compare "$1, requests/s" "$2" "$3" 1 %.0f "$4"
}

# compare WHAT OURS THEIRS COLUMN FORMAT GOAL
compare() {
  measured "$2" "$3" || return 0
  row "$1" "$(median "$2" "$4")" "$(median "$3" "$4")" "$5" "$6"
}

bests() {
  measured "$2" "$3" || return 0
  row "$1" "$(best "$2")" "$(best "$3")" %.2f "$4"
}

alone() {
  measured "$2" || return 0
  line "$1" "$(printf %.0f "$(median "$2")")" '' '' "$3"
}

measured() {
  local name
  for name; do
    [ -f "$work/times/$name" ] || return 1
  done
}

# row WHAT OURS THEIRS FORMAT GOAL
row() {
  # shellcheck disable=SC2059 # The format is a column's.
  line "$1" "$(printf "$4" "$2")" "$(printf "$4" "$3")" "$(awk -v ours="$2" -v theirs="$3" 'BEGIN { printf "%.2f", ours / theirs }')" "$5"
}

line() {
  printf '| %-69s | %8s | %8s | %8s | %8s |\n' "$@"
}
