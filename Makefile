# Voor Elkaar. `make run` and `make test` are all a newcomer needs; `make help` names the rest.
# Where everything is built follows CARGO_TARGET_DIR; the portal is $(TARGET)/release/voorelkaar.

TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
export CARGO_TARGET_DIR := $(TARGET)

portal := $(TARGET)/release/voorelkaar
site := $(TARGET)/site/manifest.json
glue := $(TARGET)/wasm-bindgen/client.js
wasm := $(TARGET)/wasm32-unknown-unknown/wasm-release/client.wasm
stamps := $(TARGET)/stamps
style_packages := style/node_modules/.package-lock.json
test_packages := end2end/node_modules/.package-lock.json

# The tool and the crate must be of exactly one version: the one of the lock file.
bindgen_version := $(shell awk '/^name = "wasm-bindgen"$$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock)
bindgen := $(TARGET)/tools/bin/wasm-bindgen
bindgen_stamp := $(stamps)/wasm-bindgen-$(bindgen_version)

crates := Cargo.toml Cargo.lock rust-toolchain.toml app/Cargo.toml app/client/Cargo.toml app/domain/Cargo.toml
client_sources := $(crates) $(shell find app -name '*.rs' -not -path '*/tests/*')
site_sources := $(shell find style public -type f -not -path '*/node_modules/*')
portal_sources := $(client_sources) server/Cargo.toml server/storage/Cargo.toml \
  $(shell find server locales app/domain/lexicon -type f -not -path '*/tests/*' \( -name '*.rs' -o -name '*.toml' -o -name '*.sql' -o -name '*.ftl' \))

# $(call step,what,commands): says what is done, and how long it took.
step = @printf '== %s …\n' '$(1)'; began=$$(date +%s); { $(2); } && printf '== %s (%s s)\n' '$(1)' $$(( $$(date +%s) - began ))

.DEFAULT_GOAL := help
.PHONY: run build test dev size bench eval screenshots journeys audit help needs
.DELETE_ON_ERROR:

run: build ## build what is missing and serve on http://127.0.0.1:3000, data in var/ (ARGS="--addr …" adds flags)
	@echo "== serving, stop with Ctrl-C"
	@exec $(portal) serve $(ARGS)

build: needs $(portal) ## build the portal: one binary with everything in it
	@echo "== built: $(portal)"

test: ## everything that must hold: lints, tests on both databases, budgets, browsers
	@end2end/test-all.sh

dev: needs ## serve, and build and serve again whenever a file changes
	@end2end/dev.sh

size: build $(test_packages) ## bytes of pages, style sheet and wasm, raw and compressed, and the budgets
	@node style/site.mjs --sizes && node end2end/sizes.mjs

bench: build ## how long understanding and answering take: in Rust, in the browser, over HTTP
	@cargo bench -q -p domain
	@node end2end/bench.mjs

eval: ## how well own words are understood: recall, precision and every miss, per language (ARGS="--language pl")
	@cargo run -q --release -p domain --example eval -- $(ARGS)

screenshots: build $(test_packages) ## the pictures of the README
	@node end2end/screenshots.mjs

journeys: ## walk the stored journeys (app/domain/cases/journeys) and print what comes of each
	@cargo run --quiet --package domain --example journeys

audit: ## licences and sources of what we build on (needs cargo-deny)
	@command -v cargo-deny > /dev/null || { echo "missing: cargo-deny. This installs it: cargo install cargo-deny --locked" >&2; exit 1; }
	@cargo deny check

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

needs:
	@end2end/needs.sh run

$(stamps)/toolchain: rust-toolchain.toml
	@mkdir -p $(stamps)
	$(call step,Rust and its wasm target,{ rustup target list --installed | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown; } && touch $@)

$(bindgen_stamp):
	@mkdir -p $(stamps)
	$(call step,wasm-bindgen $(bindgen_version),{ $(bindgen) --version 2> /dev/null | grep -q ' $(bindgen_version)$$' || env -u CARGO_TARGET_DIR cargo install --debug --root $(TARGET)/tools --version $(bindgen_version) wasm-bindgen-cli; } && touch $@)

$(style_packages): style/package-lock.json
	$(call step,npm packages of style,npm ci --silent --ignore-scripts --no-audit --no-fund --prefix style && touch $@)

$(test_packages): end2end/package-lock.json
	$(call step,npm packages of end2end,npm ci --silent --ignore-scripts --no-audit --no-fund --prefix end2end && touch $@)

# Cargo leaves a file that is right as it is; touching it tells make so too.
$(wasm): $(client_sources) | $(stamps)/toolchain
	$(call step,wasm,cargo build -p client --target wasm32-unknown-unknown --profile wasm-release && touch $@)

$(glue): $(wasm) $(bindgen_stamp)
	$(call step,glue for the wasm,$(bindgen) --target web --no-typescript --out-dir $(dir $(glue)) $(wasm))

$(site): $(glue) $(site_sources) $(style_packages)
	$(call step,site: style sheet and scripts and wasm,node style/site.mjs)

$(portal): $(portal_sources) $(site)
	$(call step,portal,cargo build -p server --release && touch $@)
