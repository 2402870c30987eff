# shellcheck shell=bash
# Our site: published once, run as often as it takes.

publish_site() {
  # Where dotnet is not at home in /usr, its programs look here.
  DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}
  export DOTNET_ROOT
  publish src/BehindScenes.Web site
}

# publish PROJECT FOLDER: nothing is written beside the sources.
publish() {
  dotnet publish "$repository/$1" -c Release -v q --disable-build-servers --artifacts-path "$work/build" -o "$work/$2" >"$work/logs/publish-$2" || {
    tail -n 20 "$work/logs/publish-$2" >&2
    fail "$1 does not build."
  }
}

write_articles() {
  if [ -z "$articles" ]; then
    articles=$work/seeds
    publish tests/BehindScenes.Benchmarks bench
    "$work/bench/BehindScenes.Benchmarks" generate "$articles" --dramas 100 --people 500 --articles 10000 --moments 0 --seed 1 --front-matter >&2
  fi
  article_count=$(find "$articles/articles" -name '*.md' | wc -l)
}

# site SEEDS DATA PORT: the command that serves these seeds.
site() {
  printf '%s\n' "$work/site/BehindScenes.Web" --urls "http://127.0.0.1:$3" "--Catalogue:Seeds=$1" "--Catalogue:Data=$2"
}
