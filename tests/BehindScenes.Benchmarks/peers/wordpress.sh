# shellcheck shell=bash
# WordPress as Debian has it, with its default theme, in a copy of its own: MariaDB, php-fpm and the posts.

posts=200

# Sets $post to the address of the measured article.
start_wordpress() {
  local folder=$work/nginx/wordpress
  cp -rL /usr/share/wordpress "$folder"
  cp "$peers/wp-config.php" "$folder/wp-config.php"
  export PEERS_SOCKET=$work/mariadb.sock
  start_mariadb
  start_php
  local files
  # The seeds' own articles first, so that the first post is the text of the measured page.
  mapfile -t files < <(printf '%s\n' "$repository/seeds/articles/$article.md"; find "$articles/articles" -name '*.md' | sort | head -n $((posts - 1)))
  post="/?p=$(php "$peers/wordpress.php" "$folder" "127.0.0.1:$wordpress_port" "${files[@]}" 2>"$work/logs/wordpress")" || {
    tail -n 20 "$work/logs/wordpress" >&2
    fail "WordPress was not installed."
  }
}

start_mariadb() {
  mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$work/mariadb" --auth-root-authentication-method=normal --skip-test-db >"$work/logs/mariadb-install" 2>&1
  start mariadb mariadbd --no-defaults --user="$(id -un)" --datadir="$work/mariadb" --socket="$PEERS_SOCKET" --pid-file="$work/mariadb.pid" --skip-networking
  ready mariadb ask_mariadb 'SELECT 1'
  ask_mariadb 'CREATE DATABASE wordpress CHARACTER SET utf8mb4'
}

ask_mariadb() {
  mariadb --no-defaults --socket="$PEERS_SOCKET" --user=root -e "$1"
}

start_php() {
  cat >"$work/php-fpm.conf" <<CONF
[global]
error_log = $work/logs/php-fpm-errors
[www]
user = $(id -un)
group = $(id -gn)
listen = $work/php.sock
pm = static
pm.max_children = 4
clear_env = no
CONF
  local may_be_root=()
  [ "$EUID" -ne 0 ] || may_be_root=(--allow-to-run-as-root)
  start php-fpm "$(php_fpm)" --nodaemonize --fpm-config "$work/php-fpm.conf" "${may_be_root[@]}"
  ready php-fpm test -S "$work/php.sock"
}

php_fpm() {
  printf '%s\n' /usr/sbin/php-fpm[0-9]* | tail -n 1
}
