"""The words of `words/hearts.en.txt` by which an English idea is parted into who, what, and what stands against it."""

from functools import cache
from importlib.resources import files

from yingxi.generators.builtin import planner


@cache
def words_listed(name: str) -> frozenset[str]:
    """The words of one row.

    >>> "has" in words_listed("helpers"), "have" in words_listed("plural")
    (True, True)
    """
    text = (files(planner) / "words" / "hearts.en.txt").read_text("utf-8")
    rows = dict(row.split(":", 1) for row in text.splitlines() if ":" in row and not row.startswith("#"))
    return frozenset(each.strip() for each in rows[name].split(","))
