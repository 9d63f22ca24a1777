#!/usr/bin/env bash
# Serves a portal for development, and builds and serves it again whenever a source changes.
# The wasm is built as for release, the portal itself without optimising: that is what is quickest
# to build. A build that fails leaves the last portal running.
#
#   ADDR=127.0.0.1:4000 make dev      another address
set -uo pipefail
cd "$(dirname "$0")/.."

target=${CARGO_TARGET_DIR:-$PWD/target}
addr=${ADDR:-127.0.0.1:3000}
mark=$(mktemp)
portal=

stop() {
  if [ -n "$portal" ]; then kill "$portal" 2> /dev/null; wait "$portal" 2> /dev/null; fi
  portal=
}
trap 'stop; rm -f "$mark"; exit 0' INT TERM EXIT

changed() {
  find app server locales style public Cargo.toml Cargo.lock -newer "$mark" -type f \
    -not -path '*/node_modules/*' -print -quit | grep -q .
}

build_and_serve() {
  touch "$mark"
  make --no-print-directory --quiet "$target/site/manifest.json" && cargo build --quiet -p server || return
  stop
  "$target/debug/voorelkaar" serve --addr "$addr" &
  portal=$!
}

build_and_serve
while sleep 1; do
  if changed; then build_and_serve; fi
done
