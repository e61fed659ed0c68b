"""`python -m yingxi_platform COMMAND`: Django's own commands, and `work`, on the studio's settings."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "yingxi_platform.settings")
    from django.core.management import execute_from_command_line

    from yingxi.cli.complaints import plainly

    with plainly():
        execute_from_command_line(["yingxi_platform", *sys.argv[1:]])


if __name__ == "__main__":
    main()
