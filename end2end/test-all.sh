#!/usr/bin/env bash
# Everything that must hold before a change goes in: lints, tests on both databases, contrast, byte
# budgets, browser tests. `make test` runs it. It stops at the first stage that fails; whatever
# happens, the last line counts what passed and what failed. A check that was left out counts as
# failed: nothing is skipped silently.
set -uo pipefail
cd "$(dirname "$0")/.."

export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
export CARGO_TERM_COLOR=never NEXTEST_COLOR=never NO_COLOR=1
work=$(mktemp -d "${TMPDIR:-/tmp}/voorelkaar-test.XXXXXX")
chmod 755 "$work" # the user of PostgreSQL must get to its folder
database=
report=()
passed=0
failed=0

finish() {
  [ -z "$database" ] || server/storage/tests/postgres.sh stop "$database"
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# count STAGE PASSED FAILED: adds to the summary.
count() {
  report+=("$(printf '%-28s %5d passed %5d failed' "$1" "$2" "$3")")
  passed=$((passed + $2))
  failed=$((failed + $3))
}

summary() {
  echo
  printf '%s\n' "${report[@]}"
  echo "$passed passed, $failed failed"
}

# run NAME COUNTER COMMAND…: runs a stage, shows and keeps what it prints, counts, and ends all when
# it failed. COUNTER reads what was printed and says "PASSED FAILED".
run() {
  local name=$1 counter=$2 began status counts
  shift 2
  began=$(date +%s)
  echo "== $name …"
  "$@" 2>&1 | tee "$work/output"
  status=${PIPESTATUS[0]}
  read -ra counts <<< "$("$counter" "$status" < "$work/output")"
  # A stage that failed without a failed test did not get as far as its tests.
  if [ "$status" -ne 0 ] && [ "${counts[1]}" -eq 0 ]; then counts[1]=1; fi
  count "$name" "${counts[0]}" "${counts[1]}"
  echo "== $name ($(($(date +%s) - began)) s)"
  if [ "$status" -ne 0 ] || [ "${counts[1]}" -ne 0 ]; then
    report+=("stopped at: $name; what comes after it was not run")
    summary
    exit 1
  fi
}

# One check: it passed or it did not.
as_one() { cat > /dev/null; if [ "$1" -eq 0 ]; then echo "1 0"; else echo "0 1"; fi; }

# The line of nextest: "Summary [ 2.5s] 37 tests run: 36 passed (1 slow), 1 failed, 2 skipped".
as_nextest() {
  awk '/^ *Summary \[/ {
    for (i = 2; i <= NF; i++) {
      if ($i ~ /^(passed|failed|skipped)/) { word = $i; sub(/[^a-z].*/, "", word); n[word] += $(i - 1) }
      if ($i ~ /^run:?$/ && $(i - 1) ~ /^tests?$/) { run = $(i - 2); sub(/.*\//, "", run) }
    }
  } END { bad = run - n["passed"]; print n["passed"] + 0, bad + n["skipped"] + 0 }'
}

# The lines of cargo test: "test result: ok. 12 passed; 0 failed; 0 ignored; …".
as_cargo_test() {
  awk '/^test result:/ { for (i = 2; i <= NF; i++) {
    if ($i ~ /^passed/) good += $(i - 1); if ($i ~ /^(failed|ignored)/) bad += $(i - 1) } }
  END { print good + 0, bad + 0 }'
}

# The line of run.mjs: "browser tests: 70 run, 69 passed, 1 failed, 0 skipped, …".
as_browser() {
  sed -n 's/^browser tests: [0-9]* run, \([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped.*/\1 \2 \3/p' \
    | awk '{ good = $1; bad = $2 + $3 } END { print good + 0, bad + 0 }'
}

native_lints() { cargo clippy --workspace --exclude client --all-targets -- -D warnings; }
wasm_lints() {
  cargo clippy -p client -p app --features app/client --target wasm32-unknown-unknown -- -D warnings
}

postgres() {
  mkdir -p "$work/postgres"
  database=$work/postgres
  VOORELKAAR_TEST_POSTGRES=$(server/storage/tests/postgres.sh start "$database") || return 1
  export VOORELKAAR_TEST_POSTGRES
}

budgets() { node style/site.mjs --sizes && node end2end/sizes.mjs; }

run "what is needed" as_one end2end/needs.sh test
run "format" as_one cargo fmt --all --check
run "clippy" as_one native_lints
run "build" as_one make --no-print-directory build end2end/node_modules/.package-lock.json
run "clippy, wasm" as_one wasm_lints
echo "== PostgreSQL …"
postgres || { count "PostgreSQL" 0 1; summary; exit 1; }
if command -v cargo-nextest > /dev/null; then
  run "unit, contract and server" as_nextest \
    cargo nextest run --workspace --exclude client --no-fail-fast --status-level fail --final-status-level fail
else
  run "unit, contract and server" as_cargo_test \
    cargo test --workspace --exclude client --no-fail-fast
fi
run "contrast" as_one node style/contrast.mjs
run "byte budgets" as_one budgets
run "browsers" as_browser node end2end/run.mjs
summary
