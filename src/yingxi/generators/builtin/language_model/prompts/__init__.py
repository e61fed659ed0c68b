"""The prompts, one file each; a change of words is a new version, for it makes another film."""

from functools import cache
from importlib.resources import files
from string import Template

VERSION = "v3"
"""Of all of them; part of the card's version, and so of every key."""


def prompt(name: str, **words: object) -> str:
    """The prompt of that name with its places filled."""
    return Template(_text(name)).substitute({key: str(word) for key, word in words.items()})


@cache
def _text(name: str) -> str:
    return (files(__package__) / f"{name}.{VERSION}.txt").read_text("utf-8")
