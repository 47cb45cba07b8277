# The commands of the README, and those of CI. `make demo` and `make test` do all the set-up.

SWIFT_FILES = Package.swift Sources Tests Plugins Benchmarks/Package.swift Benchmarks/Sources \
  Benchmarks/Benchmarks Fuzz/Package.swift Fuzz/Sources

# Ours only: a user's build must not break on the warnings of a newer compiler.
strict = DEVANAGARI_WARNINGS_AS_ERRORS=1

# `make install` puts the command, its manual page and its completions there. DESTDIR, if packagers
# set it, comes before all of the paths.
PREFIX = /usr/local
staged = .build/command
binaries = $(DESTDIR)$(PREFIX)/bin
manuals = $(DESTDIR)$(PREFIX)/share/man/man1
bash = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
zsh = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
fish = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
# On macOS Swift's libraries are a part of the system.
static = $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)

# The tests of the folders Kernel and ICU that take seconds under a sanitizer.
unsafe_tests = BlockTests|GatheringTests|PlainTextTests|UTF8ValidationTests|TextChunksTests

.PHONY: demo test setup build lint format tables check-tables docs api check-api benchmark \
  results peers manual command install uninstall asan tsan asan-short tsan-short

# Tokenizes a sample, and says how many words there are in each.
demo: setup
	swift build -c release --product devanagari
	.build/release/devanagari tokenize Data/Samples/news.txt | head -n 12
	.build/release/devanagari words --count Data/Samples/*.txt

# Builds with warnings as errors, lints, checks the tables, runs all tests.
test: setup lint build check-tables
	$(strict) swift test -c release --skip-build

setup:
	@Scripts/install-icu

build: setup
	$(strict) swift build -c release --build-tests

lint:
	swift format lint --strict --recursive $(wildcard $(SWIFT_FILES))

format:
	swift format format --in-place --recursive $(wildcard $(SWIFT_FILES))

# Compiles Data to the checked-in tables.
tables: setup
	swift run -c release devanagari-tablegen

check-tables: build
	.build/release/devanagari-tablegen --check

# Runs the examples of README, articles and comments, builds the documentation, and makes sure of the
# manual page. Needs Python.
docs: build
	Scripts/build-manual --check
	Scripts/check-examples
	Scripts/build-docs

# Writes the list of the public API, Sources/API.txt. Needs Python.
api: build
	Scripts/public-api

# Compares that list, and the API with that of the last release. Needs Python, and git's history.
check-api: build
	Scripts/public-api --check
	Scripts/api-breaks

# All tests under AddressSanitizer and ThreadSanitizer, or those of FILTER='SharingTests ThreadsTests'.
asan: setup
	$(strict) Scripts/test-sanitized address $(foreach filter,$(FILTER),'$(filter)')

tsan: setup
	$(strict) Scripts/test-sanitized thread $(foreach filter,$(FILTER),'$(filter)')

# The short parts: loops over bytes and calls of ICU, and what threads share.
asan-short: FILTER = $(unsafe_tests)
asan-short: asan

tsan-short: FILTER = SharingTests ConcurrentMapTests longLinesAreCutAlike
tsan-short: tsan

# Prints our throughput beside ICU's and the standard library's, with ratios; then installs peers
# from PyPI into Benchmarks/.venv, and prints theirs.
benchmark: setup
	swift run --package-path Benchmarks -c release compare
	Benchmarks/peers.py

# Measures all peers and writes Benchmarks/RESULTS.md with its chart.
results: setup
	Benchmarks/results.py

# The tables of the README that show what peers make of the same text. `Benchmarks/peer_outputs.py
# --check` only compares.
peers: setup
	Benchmarks/peer_outputs.py

# Builds the manual page out of the command's own help: man -l .build/command/devanagari.1
manual: setup
	swift build -c release --product devanagari
	Scripts/build-manual

# Builds what `make install` installs: the command with Swift's libraries inside, where they are not
# the system's, so that it runs without a toolchain. ICU is linked dynamically.
command: setup
	mkdir -p $(staged)
	swift build -c release --product devanagari --scratch-path $(staged)/build $(static)
	cp $(staged)/build/release/devanagari $(staged)/devanagari
	strip $(staged)/devanagari
	Scripts/build-manual $(staged)/devanagari
	$(staged)/devanagari --generate-completion-script bash > $(staged)/devanagari.bash
	$(staged)/devanagari --generate-completion-script zsh > $(staged)/_devanagari
	$(staged)/devanagari --generate-completion-script fish > $(staged)/devanagari.fish

install: command
	install -d "$(binaries)" "$(manuals)" "$(bash)" "$(zsh)" "$(fish)"
	install -m 755 $(staged)/devanagari "$(binaries)/devanagari"
	install -m 644 $(staged)/devanagari.1 "$(manuals)/devanagari.1"
	install -m 644 $(staged)/devanagari.bash "$(bash)/devanagari"
	install -m 644 $(staged)/_devanagari "$(zsh)/_devanagari"
	install -m 644 $(staged)/devanagari.fish "$(fish)/devanagari.fish"

uninstall:
	rm -f "$(binaries)/devanagari" "$(manuals)/devanagari.1" "$(bash)/devanagari" \
	  "$(zsh)/_devanagari" "$(fish)/devanagari.fish"
