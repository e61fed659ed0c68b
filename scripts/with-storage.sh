#!/bin/sh
# Runs a command where a real server of S3-compatible storage (moto's) can be started by its tests:
#   scripts/with-storage.sh .venv/bin/python -m pytest tests/studio/test_shelf.py
# It is installed beside, in a folder that goes again; where it cannot be had, this says so and does nothing.
set -eu
. "$(dirname "$0")/say.sh"
lock=$(dirname "$0")/../requirements-storage.lock
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
trap 'exit 130' INT TERM
if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --no-compile \
    --require-hashes --no-deps --target "$place" -r "$lock" 2>/dev/null; then
    say "Skipped, for there is no server of a storage to be had here: $*" "这里没有可用的存储服务器，跳过：$*" >&2
    exit 0
fi
PYTHONPATH="$place${PYTHONPATH:+:$PYTHONPATH}" "$@"
