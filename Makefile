# The commands of the README, and those of CI. `make demo` and `make test` do all the set-up.

SWIFT_FILES = Package.swift Sources Tests Plugins Benchmarks/Package.swift Benchmarks/Sources \
  Benchmarks/Benchmarks Fuzz/Package.swift Fuzz/Sources

# Ours only: a user's build must not break on the warnings of a newer compiler.
strict = DEVANAGARI_WARNINGS_AS_ERRORS=1

# The tests of the folders Kernel and ICU that take seconds under a sanitizer.
unsafe_tests = BlockTests|GatheringTests|PlainTextTests|UTF8|Chunks|Collation|Normaliz|Stemmer|Random

.PHONY: demo test setup build lint format tables check-tables docs benchmark results \
  asan tsan asan-short tsan-short

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

# Runs the examples of README, articles and comments, and builds the documentation. Needs Python.
docs: build
	Scripts/check-examples
	Scripts/build-docs

# All tests under AddressSanitizer and ThreadSanitizer, or those of FILTER='SharingTests ThreadsTests'.
asan: setup
	$(strict) Scripts/test-sanitized address $(foreach filter,$(FILTER),'$(filter)')

tsan: setup
	$(strict) Scripts/test-sanitized thread $(foreach filter,$(FILTER),'$(filter)')

# What CI runs of them: loops over bytes and calls of ICU, and what threads share.
asan-short: FILTER = $(unsafe_tests)
asan-short: asan

tsan-short: FILTER = SharingTests ConcurrentMapTests longLinesAreCutAlike
tsan-short: tsan

# Prints our throughput beside ICU's and the standard library's, with ratios.
benchmark: setup
	swift run --package-path Benchmarks -c release compare
	Benchmarks/peers.py

# Measures all peers and writes Benchmarks/RESULTS.md with its chart.
results: setup
	Benchmarks/results.py
