# film: set everything up and make a film    test: the tests    check: style, types, import order, file sizes
# studio: the studio in the browser           test-browser: its tests in a real browser (Chromium)
# bench: the numbers that count              clean: what the above left, films excepted
.PHONY: film studio test test-browser check bench clean

# The sample film speaks English where the terminal does, else Chinese: the same story.
ENGLISH_IDEA := A grandmother has forgotten everyone, but still remembers playing hide-and-seek with her granddaughter
CHINESE_IDEA := 一位外婆忘了所有人，却还记得和孙女玩捉迷藏
SPOKEN := $(firstword $(YINGXI_LANG) $(LC_ALL) $(LC_MESSAGES) $(LANG))
IDEA ?= $(if $(filter en%,$(SPOKEN)),$(ENGLISH_IDEA),$(CHINESE_IDEA))
# An idea of one's own is handed over as it was typed, with its quotes and dollars.
WANTED := $(if $(filter file,$(origin IDEA)),$(IDEA),$(value IDEA))
export WANTED
# Setting up speaks as the sample film does, where the terminal says neither English nor Chinese.
TELL := $(if $(filter en% zh%,$(SPOKEN)),$(SPOKEN),$(if $(filter file,$(origin IDEA)),zh,en))
LENGTH ?= 60s
PYTHON := .venv/bin/python

film:
	@YINGXI_LANG=$(TELL) scripts/set-up.sh films
	@mkdir -p films
	@.venv/bin/yingxi make --length $(LENGTH) --in films -- "$$WANTED"

studio:
	@scripts/set-up.sh studio
	@.venv/bin/yingxi studio

test:
	@scripts/set-up.sh tests
	@$(PYTHON) -m pytest --numprocesses auto --dist worksteal --quiet
	@scripts/with-storage.sh $(PYTHON) -m pytest tests/studio/test_shelf.py --quiet

test-browser:
	@scripts/set-up.sh tests
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-browser.lock
	@scripts/bundle.sh
	@YINGXI_BROWSER=1 $(PYTHON) -m pytest tests/browser --quiet

check:
	@scripts/set-up.sh tests
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@$(PYTHON) scripts/file_sizes.py

bench:
	@scripts/set-up.sh films
	@$(PYTHON) -m bench

clean:
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist
	@find src tests bench scripts -name __pycache__ -prune -exec rm -rf {} +
