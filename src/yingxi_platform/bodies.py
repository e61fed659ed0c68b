"""How much one request may bring: refused by its first lines, before a byte of the rest is taken in.

Only where files come may a request be heavy, and there it is one piece of a file at most.
"""

import re
from copy import copy
from typing import Any

from django.conf import settings
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser

# The pieces of a file, and the forms that bring a small one where there are no scripts.
_BRINGS_FILES = re.compile(r"(/api)?/films/[^/]+/coming/?|/api/coming|/films/[^/]+/own/|/films/import/")


def brings_files(path: str) -> bool:
    return bool(_BRINGS_FILES.fullmatch(path))


class Measured(HTTPRequestParser):
    """Waitress' own parser, with a bound for each path."""

    adj: Any

    def parse_header(self, header_plus: bytes) -> Any:
        parsed = super().parse_header(header_plus)
        if not brings_files(self.path):
            bounds: Any = copy(self.adj)
            bounds.max_request_body_size = settings.LARGEST_FORM
            self.adj = bounds
        return parsed


def measured() -> None:
    """From now on, every request of this process is."""
    HTTPChannel.parser_class = Measured
