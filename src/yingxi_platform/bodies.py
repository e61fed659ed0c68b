"""How much one request may bring: refused by its first lines, before a byte of the rest is taken in.

Only where files come may a request be heavy, and there it is one piece of a file at most.
"""

import re
from copy import copy
from typing import Any

from django.conf import settings
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.utilities import RequestEntityTooLarge

# The pieces of a file, and the forms that bring a small one where there are no scripts.
_BRINGS_FILES = re.compile(
    r"(/api)?/films/[^/]+/coming/?|/api/coming|/films/[^/]+/own/|/films/[^/]+/notes/|/api/films/[^/]+/notes/[^/]+/pictures|/films/import/"
)


def brings_files(path: str) -> bool:
    return bool(_BRINGS_FILES.fullmatch(path))


class TooMuch(RequestEntityTooLarge):
    """What a browser shows where a form without scripts brings too much: nothing else of the studio is asked."""

    def to_response(self, ident: Any = None) -> tuple[str, list[tuple[str, str]], bytes]:
        megabytes = f"{settings.LARGEST_FORM / 1_000_000:.1f}"
        said = (
            f"This is more than may come at once ({megabytes} MB). Go back and choose a smaller file.\r\n"
            f"一次最多 {megabytes} MB，请返回，选一个小一些的文件。\r\n"
        )
        return f"{self.code} {self.reason}", [("Content-Type", "text/plain; charset=utf-8")], said.encode()


class Measured(HTTPRequestParser):
    """Waitress' own parser, with a bound for each path."""

    adj: Any
    error: Any

    def parse_header(self, header_plus: bytes) -> Any:
        parsed = super().parse_header(header_plus)
        if not brings_files(self.path):
            bounds: Any = copy(self.adj)
            bounds.max_request_body_size = settings.LARGEST_FORM
            self.adj = bounds
        return parsed

    def received(self, data: bytes) -> int:
        consumed = super().received(data)
        if isinstance(self.error, RequestEntityTooLarge) and not isinstance(self.error, TooMuch):
            self.error = TooMuch(self.error.body)
        return int(consumed)


def measured() -> None:
    """From now on, every request of this process is."""
    HTTPChannel.parser_class = Measured
