# shellcheck shell=bash
# Pages of the shipped seeds: ours, kept and rendered anew each time, beside nginx with the same bytes in a file, and WordPress.

addresses() {
  kept_port=$port anew_port=$((port + 1)) static_port=$((port + 2)) wordpress_port=$((port + 3)) cached_port=$((port + 4))
  kept=http://127.0.0.1:$kept_port anew=http://127.0.0.1:$anew_port static=http://127.0.0.1:$static_port
  wordpress=http://127.0.0.1:$wordpress_port cached=http://127.0.0.1:$cached_port
  article_path=/en/articles/$article drama_path=/en/dramas/$drama
}

start_contenders() {
  start_site kept "$kept_port"
  start_site anew "$anew_port" --Catalogue:KeptMegabytes=0
  mkdir -p "$work"/nginx/{static,temp}
  start_wordpress
  start_nginx

  contender kept-article 200 "$kept$article_path"
  contender file-article 200 "$static/article"
  contender kept-drama 200 "$kept$drama_path"
  contender file-drama 200 "$static/drama"
  contender kept-article-br 200 "$kept$article_path" 'Accept-Encoding: br'
  contender file-article-br 200 "$static/article.br" 'Accept-Encoding: br'
  contender kept-drama-br 200 "$kept$drama_path" 'Accept-Encoding: br'
  contender file-drama-br 200 "$static/drama.br" 'Accept-Encoding: br'
  contender kept-304 304 "$kept$article_path" "If-None-Match: $(etag "$kept$article_path")"
  contender file-304 304 "$static/article" "If-None-Match: $(etag "$static/article")"
  contender anew-article 200 "$anew$article_path"
  contender anew-drama 200 "$anew$drama_path"
  contender wordpress 200 "$wordpress$post"
  curl -s -o /dev/null "$cached$post"
  contender wordpress-cached 200 "$cached$post"
  local page
  for page in article drama article-br drama-br; do
    same_bytes "kept-$page" "file-$page"
  done
  curl -s -o /dev/null -D - "$cached$post" | grep -q '^X-Cache: HIT' || fail "nginx does not keep WordPress's page."
}

# start_site NAME PORT SETTING...
start_site() {
  local command
  mapfile -t command < <(site "$repository/seeds" "$work/data-$1" "$2")
  start "$1" "${command[@]}" "${@:3}"
  ready "$1" curl -sf "http://127.0.0.1:$2$article_path"
}

start_nginx() {
  local page
  for page in article drama; do
    local path_name=${page}_path
    static_page "$page" "${!path_name}" 'Accept: text/html'
    static_page "$page.br" "${!path_name}" 'Accept-Encoding: br'
    brotli -dc "$work/nginx/static/$page.br" | cmp - "$work/nginx/static/$page" >&2 || fail "The $page page accepts brotli and is not what it is without."
  done >"$work/nginx/static.conf"
  cat >"$work/nginx/wordpress.conf" <<CONF
root wordpress;
index index.php;
location ~ \.php\$ {
  include /etc/nginx/fastcgi.conf;
  fastcgi_pass unix:$work/php.sock;
}
CONF
  sed "s/STATIC_PORT/$static_port/; s/WORDPRESS_PORT/$wordpress_port/; s/CACHED_PORT/$cached_port/" "$peers/nginx.conf" >"$work/nginx/nginx.conf"
  start nginx nginx -p "$work/nginx/" -c nginx.conf -e "$work/logs/nginx-errors" -g "daemon off; user $(id -un) $(id -gn);"
  ready nginx curl -sf "$static/article"
}

# static_page FILE PATH HEADER: keeps what our site sends in a file and prints the location that sends it with the same headers.
static_page() {
  curl -s -D "$work/answers/head" -o "$work/nginx/static/$1" -H "$3" "$kept$2"
  printf 'location = /%s {\n  root static;\n  types {}\n' "$1"
  tr -d '\r' <"$work/answers/head" | awk -F ': ' '
    NR == 1 || !NF || tolower($1) ~ /^(date|server|content-length|transfer-encoding|connection|etag|last-modified|accept-ranges)$/ { next }
    { value = substr($0, length($1) + 3); gsub(/["\\]/, "\\\\&", value) }
    tolower($1) == "content-type" { printf "  default_type \"%s\";\n", value; next }
    { printf "  add_header %s \"%s\";\n", $1, value }'
  printf '}\n'
}

etag() {
  curl -s -o /dev/null -D - "$1" | tr -d '\r' | sed -n 's/^etag: //Ip'
}
