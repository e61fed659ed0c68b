"""What course an idea takes, where a play is written for just that."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Course:
    """What course an idea takes: `flags` are terms of the play that is written for it, `words` what it fills in."""

    flags: frozenset[str]
    words: Mapping[str, str]
    told: str = ""
    """The idea's own words that the play is written for (English)."""
