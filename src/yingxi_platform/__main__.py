"""`python -m yingxi_platform COMMAND`: Django's own commands, and `work`, on the studio's settings."""

import os
import sys

WITHOUT = ("check", "collectstatic", "help", "work")
"""Commands that need no database, and the worker, which waits for it."""


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "yingxi_platform.settings")
    import django
    from django.core.management import execute_from_command_line

    from yingxi.cli.complaints import plainly

    with plainly():
        command = sys.argv[1] if len(sys.argv) > 1 else "help"
        if command not in WITHOUT and not command.startswith("-"):
            django.setup()
            from yingxi_platform.reached import database_reached

            database_reached()
        execute_from_command_line(["yingxi_platform", *sys.argv[1:]])


if __name__ == "__main__":
    main()
