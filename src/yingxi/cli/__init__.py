"""The command line. Takes what a person types, gives films, and says what happened in their language."""


def main() -> None:
    """Runs `yingxi`. Says one clear message for an error of Yingxi's own tree, and exits with 2 for bad
    input."""
    from yingxi.cli.application import application

    application()
