#!/bin/sh
# Runs a command with DATABASE_URL naming an empty PostgreSQL of its own, which goes with it:
#   scripts/with-postgresql.sh .venv/bin/python -m pytest tests/studio/test_queue.py
# Where there is no PostgreSQL, it is installed by apt-get if that is allowed; else this says so and does nothing.
set -eu
. "$(dirname "$0")/say.sh"

found() { find /usr/lib/postgresql -name initdb -path '*/bin/*' 2>/dev/null | sort -V | tail -1; }
initdb=$(found)
if [ -z "$initdb" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    { timeout 240 apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        timeout 240 apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null 2>&1 || true
    initdb=$(found)
fi
if [ -z "$initdb" ]; then
    say "Skipped, for there is no PostgreSQL here: $*" "这里没有 PostgreSQL，跳过：$*" >&2
    exit 0
fi

bin=$(dirname "$initdb")
place=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
# It refuses to be run by root.
as=
if [ "$(id -u)" = 0 ]; then
    if ! id postgres >/dev/null 2>&1; then
        say "Skipped, for there is nobody to run PostgreSQL as: $*" "这里没有可以运行 PostgreSQL 的用户，跳过：$*" >&2
        exit 0
    fi
    as="runuser -u postgres --"
    chown postgres "$place"
fi
ended() {
    $as "$bin/pg_ctl" -D "$place/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$place"
}
trap ended EXIT
trap 'exit 130' INT TERM
$as "$bin/initdb" -D "$place/data" -U studio --auth=trust -E UTF8 --no-sync >/dev/null
$as "$bin/pg_ctl" -D "$place/data" -w -t 60 -l "$place/log" -o "-h 127.0.0.1 -p $port -k $place -c fsync=off" start >/dev/null
$as "$bin/createdb" -h 127.0.0.1 -p "$port" -U studio studio
DATABASE_URL="postgresql://studio@127.0.0.1:$port/studio" "$@"
