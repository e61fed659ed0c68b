#!/bin/sh
# Bundles the screenplay's editor (Yjs and CodeMirror from npm, by esbuild) into the studio's static files.
# Node comes as a wheel from the package index and goes again: none is needed on the machine. Instant when nothing has changed.
set -eu
cd "$(dirname "$0")/.."
source=src/yingxi_platform/editor built=src/yingxi_platform/static/studio/built

state=$(cat requirements-bundle.lock "$source"/package-lock.json "$source"/*.js scripts/bundle.sh scripts/npm.sh | sha256sum | cut -d' ' -f1)
[ "$(cat "$built/.state" 2>/dev/null)" = "$state" ] && [ -f "$built/screenplay.js" ] && [ -f .venv/axe.min.js ] && exit 0

. scripts/say.sh
. scripts/npm.sh
say "  Bundling the screenplay's editor (60 MB of Node to fetch, for this alone) ..." \
    "  正在打包剧本编辑器（要下载 60 MB 的 Node，只在这里用）……"
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
npm_fetched "$place"
cp "$source"/package.json "$source"/package-lock.json "$source"/*.js "$place"
(
    cd "$place"
    by_npm ci --ignore-scripts --no-audit --no-fund --loglevel error
    "$node" node_modules/esbuild/bin/esbuild screenplay.js --bundle --minify --format=esm --target=es2022 --legal-comments=none \
        --external:'*/signing.js' --outfile=built/screenplay.js --log-level=warning
    for licence in node_modules/*/LICENSE node_modules/@*/*/LICENSE; do
        case $licence in *esbuild* | *axe-core*) ;; *) echo "== ${licence%/LICENSE}" | sed 's|node_modules/||'; cat "$licence"; echo ;; esac
    done >built/LICENCES.txt
)
mkdir -p "$built"
cp "$place"/built/* "$built"
# What the browser's tests ask for faults of the pages; it goes nowhere else.
cp "$place"/node_modules/axe-core/axe.min.js .venv/axe.min.js
echo "$state" >"$built/.state"
