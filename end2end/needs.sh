#!/usr/bin/env bash
# Looks for what must be on the machine, and names all that misses with the line that installs it.
# Where the user is root on Debian or Ubuntu it installs by itself what comes from there.
#
#   needs.sh run    what building and serving needs
#   needs.sh test   what the tests need as well
set -euo pipefail

packages=()
elsewhere=()

has() { command -v "$1" > /dev/null 2>&1; }

# has_or PROGRAM PACKAGE…: the packages that bring the program, when it is not there.
has_or() { has "$1" || packages+=("${@:2}"); }

node_version() { node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/'; }
java_version() { java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1; }
postgres_programs() { compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null || has initdb; }

look() {
  packages=() elsewhere=()
  has_or cc build-essential
  has_or node nodejs
  has_or npm npm
  has rustup || elsewhere+=("Rust (rustup): curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh")
  if has node && [ "$(node_version)" -lt 20 ]; then
    elsewhere+=("Node 20 or newer, found $(node --version): https://nodejs.org/en/download")
  fi
  [ "$1" = test ] || return 0
  has_or chromedriver chromium-driver
  has chromium || has chromium-browser || has google-chrome || packages+=(chromium)
  has_or java default-jre-headless
  if has java && [ "$(java_version)" -lt 17 ]; then
    elsewhere+=("Java 17 or newer, found $(java_version): apt-get install default-jre-headless on Debian 12 or newer")
  fi
  postgres_programs || packages+=(postgresql)
  has_or setpriv util-linux
  if [ "$(id -u)" -eq 0 ] && ! getent passwd postgres nobody > /dev/null; then
    elsewhere+=("a user other than root for PostgreSQL: useradd --system postgres")
  fi
}

may_install() { [ "$(id -u)" -eq 0 ] && has apt-get && [ -f /etc/debian_version ]; }

install_line() {
  echo "apt-get update && apt-get install -y --no-install-recommends ${packages[*]}"
}

case ${1:-} in run | test) ;; *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2 ;; esac
look "$1"
if [ ${#packages[@]} -gt 0 ] && may_install; then
  echo "   installing ${packages[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -qq -y --no-install-recommends "${packages[@]}" > /dev/null
  look "$1"
fi
if [ ${#packages[@]} -gt 0 ]; then
  elsewhere+=("${packages[*]}. On Debian or Ubuntu, as root: $(install_line)")
fi
if [ ${#elsewhere[@]} -gt 0 ]; then
  printf 'missing: %s\n' "${elsewhere[@]}" >&2
  exit 1
fi
