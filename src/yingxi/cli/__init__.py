"""The command line. Takes what a person types, gives films, and says what happened in their language."""

OLDEST_PYTHON = (3, 11)


def main() -> None:
    """Runs `yingxi`. Says one clear message for an error of Yingxi's own tree, and exits with 2 for bad input."""
    import contextlib
    import signal
    import sys

    if sys.version_info[:2] < OLDEST_PYTHON:
        sys.exit("Yingxi needs Python 3.11, 3.12 or 3.13. 影戏需要 Python 3.11、3.12 或 3.13。")

    from yingxi.cli.application import application
    from yingxi.cli.complaints import plainly
    from yingxi.cli.messages import speak_as

    # Asked to end, by a service manager or a closed terminal, a run leaves its folder as Ctrl-C would.
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, signal.default_int_handler)
    with contextlib.suppress(OSError, ValueError):  # an idea may be no path at all
        speak_as(sys.argv[1:])
    with plainly():
        application()
