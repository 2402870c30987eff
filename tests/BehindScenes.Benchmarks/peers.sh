#!/usr/bin/env bash
# Measures BehindScenes beside nginx, WordPress, hugo and SQLite on one machine, and prints one table. README.md, "Performance", says how to read it.
set -euo pipefail
export LC_ALL=C.UTF-8 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../.." && pwd)
peers=$here/peers
port=5480 rounds=5 seconds=3 articles='' only=''
server_core=0 load_core=1
article=a-birthday-on-the-set-of-run-on drama=run-on

# shellcheck source-path=SCRIPTDIR
source "$here/peers/work.sh"
source "$here/peers/site.sh"
source "$here/peers/wordpress.sh"
source "$here/peers/load.sh"
source "$here/peers/pages.sh"
source "$here/peers/builds.sh"
source "$here/peers/pairings.sh"
source "$here/peers/table.sh"

usage() {
  cat <<'HELP'
peers.sh [--port N] [--rounds N] [--seconds N] [--articles DIR] [--only PART]

Measures BehindScenes beside nginx, WordPress, hugo and SQLite and prints one table. Takes about eight minutes and two cores:
one serves, the other asks. It works in a folder of its own, stops what it started and installs what is missing by apt.

  --port N        the first of five ports that it listens on, on 127.0.0.1 (5480)
  --rounds N      how often all take their turn; medians are printed (5)
  --seconds N     how long each is asked in a round (3)
  --articles DIR  a folder of seeds to build instead of 10,000 generated articles with front matter
  --only PART     starts, builds, pages or pairings, and no other
HELP
}

main() {
  options "$@"
  addresses
  work_folder
  step "look for the tools" need_tools
  step "publish the site" publish_site
  [ "$only" = starts ] || step "write 10,000 articles" write_articles
  part starts "start the site, $rounds times" measure_starts
  part builds "build a catalogue of 10,000 articles, 3 times" measure_builds
  part pairings "ask for pairings" measure_pairings
  part pages "start the sites, nginx and WordPress" start_contenders
  part pages "warm up" warm_up
  part pages "ask each for $seconds s, $rounds rounds" ask_all
  print_table
}

options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --help | -h) usage; exit ;;
      --port | --rounds | --seconds) [[ ${2-} =~ ^[1-9][0-9]*$ ]] || fail "$1 wants a number above 0." ;;&
      --port) port=$2 ;;
      --rounds) rounds=$2 ;;
      --seconds) seconds=$2 ;;
      --articles) [ -d "${2-}/articles" ] || fail "--articles wants a folder of seeds that holds a folder articles."; articles=$(cd "$2" && pwd) ;;
      --only) [[ ${2-} =~ ^(starts|builds|pages|pairings)$ ]] || fail "--only wants starts, builds, pages or pairings."; only=$2 ;;
      *) usage >&2; fail "There is no option $1." ;;
    esac
    shift 2
  done
}

# part PART WHAT COMMAND: a step, unless --only names another part.
part() {
  if [ -z "$only" ] || [ "$only" = "$1" ]; then
    step "${@:2}"
  fi
}

main "$@"
