# shellcheck shell=bash
# Who is asked for what, how many answers a second come, and whether each is the one that should come.

connections=32
contenders=()
declare -A url_of header_of answer_of

# contender NAME STATUS URL [HEADER]: what it answers now is what it must answer in every round.
contender() {
  contenders+=("$1")
  url_of[$1]=$3 header_of[$1]=${4:-Accept: text/html}
  answer_of[$1]=$(answer "$1")
  [[ ${answer_of[$1]} == "$2 "* ]] || fail "$1 should answer $2 and answers ${answer_of[$1]%% *}: $3"
}

# answer NAME: status, bytes with headers and without, hash.
answer() {
  : >"$work/answers/$1"
  curl -s -o "$work/answers/$1" -H "${header_of[$1]}" -w '%{http_code} %{size_header} %{size_download} ' "${url_of[$1]}"
  sha256sum <"$work/answers/$1" | cut -d ' ' -f 1
}

# same_bytes NAME NAME: a static file is the very page.
same_bytes() {
  cmp "$work/answers/$1" "$work/answers/$2" >&2 || fail "$1 and $2 are not the same bytes."
}

# warm_up: everyone once, at their own pace; nothing is noted.
warm_up() {
  local name
  for name in "${contenders[@]}"; do
    load "$name" >/dev/null
  done
}

# ask_all: everyone in turn, round by round, so that what disturbs the machine disturbs all.
ask_all() {
  local name
  for _ in $(seq "$rounds"); do
    for name in "${contenders[@]}"; do
      ask "$name"
    done
  done
}

# ask NAME: times/NAME gets a line: answers a second, p99 in milliseconds.
ask() {
  local now requests duration p99 received errors
  now=$(answer "$1")
  [ "$now" = "${answer_of[$1]}" ] || fail "$1 answered ${answer_of[$1]} and now $now."
  read -r _ requests duration p99 received errors < <(load "$1") || fail "wrk said nothing about $1."
  [ "$requests" -gt 0 ] || fail "$1 gave no answer in $seconds s. Give it more: --seconds N."
  [ "$errors" -eq 0 ] || fail "$1: $errors errors beside $requests answers."
  # Chunks and the last, cut answers are why it is not exact; another status or page is far off.
  awk -v received="$received" -v requests="$requests" -v answer="$now" 'BEGIN { split(answer, part); share = received / requests / (part[2] + part[3]); exit !(share > 0.9 && share < 1.1) }' ||
    fail "$1: $received bytes in $requests answers, where one has $now"
  awk -v requests="$requests" -v duration="$duration" -v p99="$p99" 'BEGIN { printf "%.1f %s\n", requests / duration, p99 }' >>"$work/times/$1"
}

# load NAME: the line that wrk.lua prints.
load() {
  taskset -c "$load_core" wrk --threads 1 --connections "$connections" --duration "${seconds}s" --timeout 10s --header "${header_of[$1]}" --script "$peers/wrk.lua" "${url_of[$1]}" | grep '^measured'
}

# median NAME [COLUMN]: of what was noted in times/NAME.
median() {
  awk -v column="${2:-1}" '{ print $column }' "$work/times/$1" | sort -g | awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'
}

best() {
  sort -g "$work/times/$1" | head -n 1
}
