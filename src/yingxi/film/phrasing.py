"""Turns of phrase that are looked for in a text. The rooms that read know some two thousand, and one film needs a third
of them: each is compiled when it is first looked for."""

import re
from typing import cast

_ASKED = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer", "pattern", "flags")


def phrased(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """What `re.compile` gives, as soon as it is asked for anything.

    >>> phrased(r"\\bkites?\\b").findall("A kite and two kites")
    ['kite', 'kites']
    """
    return cast("re.Pattern[str]", _Phrase(pattern, flags))


class _Phrase:
    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self._written = pattern, flags

    def __getattr__(self, name: str) -> object:
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(*self._written)
        # From now on they are found without this way round, as quickly as the compiled pattern's own.
        self.__dict__.update({each: getattr(compiled, each) for each in _ASKED})
        return self.__dict__[name]
