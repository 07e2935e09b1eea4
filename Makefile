.PHONY: run demo test long bench lint

# Where the tests leave every page in every language, and a browser measures them.
export TIPLINE_PAGES := $(CURDIR)/target/pages

heading = @printf '\n== %s\n'

run:
	cargo run --release --locked

demo:
	cargo run --release --locked -- demo

lint:
	$(heading) 'layout'
	cargo fmt --check
	$(heading) 'lints'
	cargo clippy --all-targets --locked -- -D warnings

test:
	$(heading) 'what is missing'
	tests/install
	@$(MAKE) --no-print-directory lint
	$(heading) 'dependencies: licences, bans, sources'
	cargo deny --locked check --hide-inclusion-graph licenses bans sources
	$(heading) 'dependencies: advisories'
	@if said=$$(GIT_TERMINAL_PROMPT=0 timeout 120 cargo deny --locked fetch db 2>&1); \
	then cargo deny --locked check --disable-fetch --hide-inclusion-graph advisories; \
	else printf '%s\n' "$$said" 'LEFT OUT: the advisory database cannot be reached from here.'; fi
	$(heading) 'tests'
	rm -rf $(TIPLINE_PAGES)
	cargo test --locked
	$(heading) 'documentation'
	RUSTDOCFLAGS='-D warnings' cargo doc --no-deps --locked
	$(heading) 'a browser, and stock age'
	npm --prefix tests/node test --silent

# What `make test` does a few times, hundreds of times: 300 kills, 200 power cuts. An hour or so; the latter needs root.
long:
	TIPLINE_LONG=1 cargo test --locked --test http -- --nocapture --test-threads 1 crash:: power::
	cargo test --locked --lib pages::
	cd tests/node && TIPLINE_LONG=1 node --test --test-reporter=spec pages.test.mjs

bench:
	tests/install bench
	cargo bench --locked --bench tipline
