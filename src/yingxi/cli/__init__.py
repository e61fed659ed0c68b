"""The command line. Takes what a person types, gives films, and says what happened in their language."""


def main() -> None:
    """Runs `yingxi`. Says one clear message for an error of Yingxi's own tree, and exits with 2 for bad
    input."""
    import signal

    from yingxi.cli.application import application

    # Asked to end, by a service manager or a closed terminal, a run leaves its folder as Ctrl-C would.
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, signal.default_int_handler)
    application()
