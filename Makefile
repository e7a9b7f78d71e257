# Two commands on a fresh machine: `make run` and `make test`.
SWIFT ?= swift
STRICT := --explicit-target-dependency-import-check error
PACKAGES := libncurses-dev libsqlite3-dev zlib1g-dev pkg-config
.DEFAULT_GOAL := build
.PHONY: setup build run test format lint bench test-faults clean

## Installs what the system lacks; without the right to, prints the command and stops.
setup:
	@missing=""; for p in $(PACKAGES); do \
	  dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	test -z "$$missing" && exit 0; \
	if [ "$$(id -u)" = 0 ]; then apt-get update -qq && apt-get install -y -qq $$missing; \
	elif command -v sudo >/dev/null; then sudo apt-get update -qq && sudo apt-get install -y -qq $$missing; \
	else echo "Tearsheet needs:$$missing"; \
	  echo "Run as root:  apt-get update && apt-get install -y$$missing"; exit 1; fi

## The reader, optimised.
build: setup
	$(SWIFT) build -c release $(STRICT) --product tearsheet

## The reader on the sample pages; nothing is kept.
run: build
	.build/release/tearsheet --temporary seeds

## All that CI runs.
test: setup lint
	@if grep -rnE '^ *(@preconcurrency )?(public |internal )?import Foundation' Sources/TearsheetCore; \
	  then echo "TearsheetCore imports Foundation"; exit 1; fi
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build --disable-xctest

FORMATTED = $$(git ls-files '*.swift')
lint:
	$(SWIFT) format lint --strict --parallel $(FORMATTED)

format:
	$(SWIFT) format --in-place --parallel $(FORMATTED)

## Speed and memory, a table a subject, each beside its peer or floor: the reader here, the rest by
## bench-stories, bench-topics, bench-library and bench-cleaning.
SCREEN ?= ../shared/bench/screen
SIZES ?= 10000 100000
BENCH_DATA ?= .build/bench
bench: build
	Tools/Benchmarks/reader.sh $(SCREEN) "$(SIZES)" $(BENCH_DATA)

clean:
	rm -rf .build

TRAINING := Tools/Training
MODELS := Sources/CTearsheetModels/models
TRAINING_PYTHON := $(TRAINING)/.build/python/bin/python
.PHONY: train-topics places

## Trains the topic models; DATA holds mediatopics.json, train_open.jsonl.gz and dev.jsonl.
train-topics: $(TRAINING_PYTHON)
	@test -n "$(DATA)" || { echo "usage: make train-topics DATA=FOLDER"; exit 1; }
	$(SWIFT) build -c release --package-path $(TRAINING) --product TopicFeatureDump
	$(TRAINING_PYTHON) $(TRAINING)/topics/vocabulary.py $(DATA)/mediatopics.json > $(MODELS)/media_topics.tsv
	$(TRAINING_PYTHON) $(TRAINING)/topics/train.py $(DATA) $(TRAINING)/.build/release/TopicFeatureDump \
	  $(MODELS) docs/topics-reliability.svg

## Writes the gazetteer again from its sources.
places: $(TRAINING_PYTHON)
	$(TRAINING_PYTHON) $(TRAINING)/places/build.py > $(MODELS)/places.tsv

$(TRAINING_PYTHON): $(TRAINING)/topics/requirements.txt $(TRAINING)/places/requirements.txt
	python3 -m venv $(TRAINING)/.build/python
	$(TRAINING)/.build/python/bin/pip install --quiet $(patsubst %,-r %,$^)
	touch $@

## Copies and stories: groups of the benchmark's pages, scored, by the step alone and by the whole
## program; beside datasketch and rensa (from PyPI) on synthetic sets of STORY_SIZES pages.
STORIES ?= ../shared/bench/stories
STORY_SIZES ?= 20000
STORY_PEERS := Tools/Benchmarks/.build/python/bin/python
.PHONY: bench-stories
bench-stories: build $(STORY_PEERS)
	$(SWIFT) build -c release --package-path Tools/Benchmarks --product StoriesBench
	SIZES="$(STORY_SIZES)" PEERS=$(abspath $(STORY_PEERS)) \
	  Tools/Benchmarks/stories.sh $(STORIES) $(abspath .build/release/tearsheet)

$(STORY_PEERS): Tools/Benchmarks/requirements.txt
	python3 -m venv Tools/Benchmarks/.build/python
	$(STORY_PEERS) -m pip install --quiet -r $<
	touch $@

CLEANING := $(TRAINING)/cleaning
CLEANING_PYTHON := $(TRAINING)/.build/cleaning/bin/python
CLEANING_TESTS := Tests/TearsheetCoreTests/Labels/Model
CLEANING_TOOL := $(TRAINING)/.build/release/Cleaning
.PHONY: train-cleaning bench-cleaning

## Trains the models of lines; DATA holds dev/ and train/.
train-cleaning: $(CLEANING_PYTHON)
	@test -n "$(DATA)" || { echo "usage: make train-cleaning DATA=FOLDER"; exit 1; }
	$(SWIFT) build -c release --package-path $(TRAINING) --product Cleaning
	$(CLEANING_PYTHON) $(CLEANING)/train.py $(DATA) $(CLEANING_TOOL) text \
	  $(MODELS)/lines_text.model $(CLEANING_TESTS)/LibraryOddsOfText.swift
	$(CLEANING_PYTHON) $(CLEANING)/train.py $(DATA) $(CLEANING_TOOL) html \
	  $(MODELS)/lines_html.model $(CLEANING_TESTS)/LibraryOddsOfHTML.swift

## The figures of docs/cleaning.md: folds by site, each page by a model that has not seen its site;
## then how fast pages are cleaned, beside resiliparse and trafilatura in the same run.
bench-cleaning: $(CLEANING_PYTHON) bench-cleaning-speed
	@test -n "$(DATA)" || { echo "usage: make bench-cleaning DATA=FOLDER"; exit 1; }
	$(SWIFT) build -c release --package-path $(TRAINING) --product Cleaning
	$(CLEANING_PYTHON) $(CLEANING)/folds.py $(DATA) $(CLEANING_TOOL) text
	$(CLEANING_PYTHON) $(CLEANING)/folds.py $(DATA) $(CLEANING_TOOL) html

PEERS := Tools/Benchmarks/cleaning
PEERS_PYTHON := Tools/Benchmarks/.build/cleaning/bin/python
.PHONY: bench-cleaning-speed
bench-cleaning-speed: build $(PEERS_PYTHON)
	@test -n "$(DATA)" || { echo "usage: make bench-cleaning-speed DATA=FOLDER"; exit 1; }
	$(PEERS_PYTHON) $(PEERS)/speed.py .build/release/tearsheet $(DATA)

$(PEERS_PYTHON): $(PEERS)/requirements.txt
	python3 -m venv Tools/Benchmarks/.build/cleaning
	Tools/Benchmarks/.build/cleaning/bin/pip install --quiet -r $<
	touch $@

$(CLEANING_PYTHON): $(CLEANING)/requirements.txt
	python3 -m venv $(TRAINING)/.build/cleaning
	$(TRAINING)/.build/cleaning/bin/pip install --quiet -r $<
	touch $@

## Reads changed inputs of every format, and compares archives and feeds with other readers of
## them (needs warcio and feedparser from PyPI).
SECONDS ?= 60
.PHONY: fuzz-formats check-formats
fuzz-formats:
	$(SWIFT) run --package-path Tools/Fuzz FuzzFormats $(SECONDS)
check-formats:
	$(SWIFT) build --package-path Tools/Interchange
	python3 Tools/Interchange/check.py Tools/Interchange/.build/debug/DumpRecords

## The library: import beside SQLite and its full-text index alone, then queries and marks of one
## library; kills, damage and repair.
LIBRARY_SIZES ?= 10000 100000
.PHONY: bench-library
bench-library: build
	Tools/Benchmarks/library.sh $(SCREEN) "$(LIBRARY_SIZES)" $(BENCH_DATA)
test-faults: build
	python3 Tools/Faults/faults.py .build/release/tearsheet

## Topics: cross-validated figures, the models again to the byte, the time an article takes.
TOPICS ?= ../shared/bench/topics
.PHONY: bench-topics
bench-topics: $(TRAINING_PYTHON)
	$(SWIFT) build -c release --package-path $(TRAINING) --product TopicFeatureDump
	$(SWIFT) build -c release --package-path Tools/Benchmarks --product TopicsBench
	-$(TRAINING)/.build/python/bin/pip install --quiet fasttext==0.9.3
	Tools/Benchmarks/topics.sh $(TOPICS) $(CURDIR)/$(TRAINING_PYTHON)
