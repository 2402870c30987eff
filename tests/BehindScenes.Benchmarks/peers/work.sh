# shellcheck shell=bash
# The work folder, the tools, and what is started: all of it is stopped by its id when the script ends, however it ends.

work='' pids=()

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# step WHAT COMMAND...: does it and says how long it took.
step() {
  local begun=$EPOCHREALTIME
  printf '== %s\n' "$1" >&2
  "${@:2}"
  printf '   %.1f s\n' "$(seconds_since "$begun")" >&2
}

seconds_since() {
  awk -v begun="$1" -v now="$EPOCHREALTIME" 'BEGIN { printf "%.3f", now - begun }'
}

work_folder() {
  [ "$(nproc)" -ge 2 ] || fail "This takes two cores, one to serve and one to ask; here is one."
  work=$(mktemp -d)
  trap clean_up EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  mkdir "$work"/{answers,logs,times}
}

clean_up() {
  local outcome=$?
  local pid
  trap '' INT TERM
  for pid in "${pids[@]}"; do
    kill "$pid" 2>/dev/null || true
  done
  for pid in "${pids[@]}"; do
    wait "$pid" 2>/dev/null || true
  done
  case $outcome in
    0 | 130 | 143) rm -rf "$work" ;;
    *) printf 'Ended with code %s. The logs are in %s\n' "$outcome" "$work/logs" >&2 ;;
  esac
}

# start NAME COMMAND...: in the background, on the core that serves.
start() {
  taskset -c "$server_core" "${@:2}" >"$work/logs/$1" 2>&1 </dev/null &
  pids+=($!)
}

# ready NAME COMMAND...: waits until it succeeds.
ready() {
  for _ in {1..300}; do
    "${@:2}" >/dev/null 2>&1 && return
    kill -0 "${pids[-1]}" 2>/dev/null || break
    sleep 0.1
  done
  tail -n 20 "$work/logs/$1" >&2
  fail "$1 did not start."
}

need_tools() {
  local missing=() package
  for package in curl nginx wrk hugo brotli gcc libsqlite3-dev sqlite3 mariadb-server php-fpm php-mysql php-xml php-mbstring wordpress wordpress-theme-twentytwentythree python3; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  command -v dotnet >/dev/null || fail "There is no dotnet: install the .NET 10 SDK first."
  if [ ${#missing[@]} -gt 0 ]; then
    [ "$EUID" -eq 0 ] || fail "Missing: ${missing[*]}. Install them, then start again: sudo apt-get install --no-install-recommends ${missing[*]}"
    echo "   installs ${missing[*]}" >&2
    apt-get update -qq
    # Servers are started here, not by their packages.
    RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
  local taken
  for taken in $(seq "$port" $((port + 4))); do
    ! (exec 3<>"/dev/tcp/127.0.0.1/$taken") 2>/dev/null || fail "Port $taken is taken. Name others: --port N takes N to N + 4."
  done
}
