"""What is told to be behind somebody's back."""

import re

from yingxi.film.phrasing import phrased

_BEHIND_BACK = phrased(
    r"\bbehind (?:his|her|their|its|my|your) backs?\b|(?:藏|放|背|收|缩|握|捏|攥)[^，。]{0,4}(?:身后|背后)",
    re.IGNORECASE,
)


def behind_back(text: str) -> bool:
    """Whether a deed's words take a thing behind a back.

    >>> behind_back("hides it behind her back"), behind_back("把信藏到身后"), behind_back("hides behind the door")
    (True, True, False)
    """
    return _BEHIND_BACK.search(text) is not None
