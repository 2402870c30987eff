# shellcheck shell=bash
# From files to the first page: our site beside hugo, both on two cores; and how soon the shipped seeds are there.

measure_starts() {
  for _ in $(seq "$rounds"); do
    rm -rf "$work/data"
    first_page "$repository/seeds" "$article_path" >>"$work/times/start-first"
    first_page "$repository/seeds" "$article_path" >>"$work/times/start-again"
  done
}

measure_builds() {
  local page
  page=/en/articles/$(basename "$(find "$articles/articles" -name '*.md' | sort | head -n 1)" .md)
  cp -r "$peers/hugo" "$work/hugo"
  for _ in 1 2 3; do
    rm -rf "$work/data"
    timed seed "$work/site/BehindScenes.Web" seed "$articles" --data "$work/data"
    tr -d , <"$work/logs/seed" | grep -q "\b$article_count articles" || fail "Not all of $article_count articles are in the catalogue: $(tail -n 2 "$work/logs/seed")"
    timed hugo hugo --source "$work/hugo" --contentDir "$articles/articles" --renderToMemory
    awk -v count="$article_count" '$1 == "Pages" { pages = $3 } END { exit !(pages >= count) }' "$work/logs/hugo" || fail "Not all of $article_count articles are rendered: $(cat "$work/logs/hugo")"
    rm -rf "$work/data"
    first_page "$articles" "$page" | awk '{ print $1 / 1000 }' >>"$work/times/seed-served"
  done
}

# first_page SEEDS PATH: milliseconds from the start of the program.
first_page() {
  local command
  mapfile -t command < <(site "$1" "$work/data" "$kept_port")
  on_both python3 "$peers/first_page.py" "127.0.0.1:$kept_port" "$2" "$work/logs/first-page" "${command[@]}"
}

# timed NAME COMMAND...: times/NAME gets a line of seconds.
timed() {
  local begun=$EPOCHREALTIME
  on_both "${@:2}" >"$work/logs/$1" 2>&1 || {
    tail -n 20 "$work/logs/$1" >&2
    fail "$1 failed."
  }
  printf '%s\n' "$(seconds_since "$begun")" >>"$work/times/$1"
}

on_both() {
  taskset -c "$server_core,$load_core" "$@"
}
