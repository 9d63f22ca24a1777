#!/usr/bin/env bash
# A PostgreSQL for tests: a cluster of its own, reached over a Unix socket that no other user opens,
# without fsync, so it is quick and worth nothing after a power cut.
#
#   postgres.sh start DIR   makes the cluster in DIR (made when missing) and prints its address
#   postgres.sh stop DIR    stops it and removes what start made
#
# Run as root it works as the user postgres or nobody, because PostgreSQL refuses root.
set -euo pipefail

fail() { echo "postgres.sh: $*" >&2; exit 1; }

usage() { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }

# The folder with the server programs. Debian keeps them out of PATH, the newest version last.
find_programs() {
  local folder
  while read -r folder; do
    if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then echo "$folder"; return; fi
  done < <(
    printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV
    pg_config --bindir 2>/dev/null || true
    dirname "$(command -v initdb || echo /none/none)"
  )
  fail "no initdb and pg_ctl found; on Debian: apt-get install postgresql"
}

# The user other than root that the server runs as.
server_user() {
  local user
  for user in postgres nobody; do
    if getent passwd "$user" >/dev/null; then echo "$user"; return; fi
  done
  fail "root needs a user named postgres or nobody"
}

# Runs a command as the server's user: as it is, unless we are root.
as_server() {
  if [ "$(id -u)" -ne 0 ]; then "$@"; return; fi
  # -- is for a command that starts with a dash; HOME keeps the programs out of root's own folder.
  (cd / && HOME=/ setpriv --reuid "$(id -u "$user")" --regid "$(id -g "$user")" --clear-groups -- "$@")
}

start() {
  local dir=$1 sockets
  [ ! -e "$dir/data" ] || fail "$dir/data is there already; stop it first"
  mkdir -p "$dir"
  dir=$(cd "$dir" && pwd)
  # A socket's path may have 107 bytes, so it does not go into a folder that may be deep.
  sockets=$(mktemp -d /tmp/ve-postgres.XXXXXX)
  echo "$sockets" > "$dir/sockets"
  mkdir "$dir/data"
  chmod 700 "$dir/data" "$sockets"
  if [ "$(id -u)" -eq 0 ]; then chown "$user" "$dir/data" "$sockets"; fi
  as_server test -w "$dir/data" || fail "the user $user cannot reach $dir: choose another folder"
  as_server "$programs/initdb" --pgdata="$dir/data" --username=postgres --auth=trust \
    --encoding=UTF8 --no-locale --no-sync > "$dir/log" 2>&1 \
    || { cat "$dir/log" >&2; fail "initdb failed"; }
  as_server "$programs/pg_ctl" --pgdata="$dir/data" --wait --timeout=60 \
    --log="$dir/data/server.log" \
    --options="-c listen_addresses='' -c unix_socket_directories='$sockets' -c fsync=off \
      -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" \
    start >> "$dir/log" 2>&1 \
    || { cat "$dir/log" "$dir/data/server.log" >&2; fail "the server did not start"; }
  echo "postgres://postgres@localhost/postgres?host=$sockets"
}

stop() {
  local dir=$1
  [ -d "$dir/data" ] || fail "there is no cluster in $dir"
  dir=$(cd "$dir" && pwd)
  # It may have stopped by itself; what it left behind goes all the same.
  as_server "$programs/pg_ctl" --pgdata="$dir/data" --wait --mode=immediate stop > /dev/null \
    || echo "postgres.sh: it was not running" >&2
  rm -rf "$dir/data" "$(cat "$dir/sockets")"
  rm -f "$dir/sockets" "$dir/log"
}

[ $# -eq 2 ] || usage
programs=$(find_programs)
if [ "$(id -u)" -eq 0 ]; then user=$(server_user); else user=$(id -un); fi
case $1 in
  start) start "$2" ;;
  stop) stop "$2" ;;
  *) usage ;;
esac
