"""What an English idea says of two people, as it is said between them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clauses.parted_english import Piece
from yingxi.generators.builtin.planner.idiom.of_oneself import as_i_say, contracted, mine
from yingxi.generators.builtin.planner.people.casting import Part

_PARTICLE = phrased(r"\b(?P<part>up|out|down|back|off|away|over) (?P<who>you|me)\b(?! to| in)")
_HAVE_TO = phrased(r"\b(?P<who>I|you|we)'ve to\b")
_WE = (
    ("I'm", "we're"),
    ("I", "we"),
    ("my", "our"),
    ("me", "us"),
    ("their", "our"),
    ("them", "us"),
    ("myself", "ourselves"),
)


@dataclass(frozen=True, slots=True)
class Speech:
    """How what is said of two people is said between them."""

    parts: Mapping[str, Part]

    def of(self, role: str, said: str, speaker: str) -> str:
        """A predicate of `role` as `speaker` says it to the other one."""
        other = "O" if role == "P" else "P"
        marked = self._marked(said, other)
        mine_said = contracted(as_i_say(marked))
        if speaker != role:
            mine_said = to_you(mine_said)
        return self._placed(mine_said, "you" if speaker == role else "me")

    def plain(self, said: str, speaker: str) -> str:
        """A deed in its plain form, of P."""
        marked = mine(self._marked(said, "O"))
        return self._placed(to_you(marked) if speaker == "O" else marked, "you" if speaker == "P" else "me")

    def of_another(self, piece: Piece, speaker: str) -> str:
        """A clause about nobody of the film: "no one believes me"."""
        said = mine(self._marked(f"{piece.subject} {piece.said}", "O"))
        said = said if speaker == "P" else to_you(said)
        return contracted(self._placed(said, "you" if speaker == "P" else "me"))

    def named(self, said: str) -> str:
        """What is told, with the other one's name."""
        return self._marked(said, "O").replace("@", self.parts["O"].name)

    def is_of(self, role: str, subject: str) -> bool:
        part = self.parts[role]
        return part.named and re.search(rf"\b{re.escape(part.noun)}$", subject, re.I) is not None

    def _marked(self, said: str, role: str) -> str:
        part = self.parts[role]
        if not part.named:
            return said
        noun = re.escape(part.noun)
        one = r"(?<!\bof )\b(?:an?|the|his|her|its|their|my)\s(?:(?!and\b|to\b)[a-z-]+\s){0,3}?"
        return re.sub(rf"{one}{noun}\b(?!['’-])", "@", said, count=1, flags=re.I)

    def _placed(self, said: str, word: str) -> str:
        said = _PARTICLE.sub(r"\g<who> \g<part>", said.replace("@", word))
        said = re.sub(r"\bwill not\b", "won't", said)
        return _HAVE_TO.sub(r"\g<who> have to", said)


def to_you(said: str) -> str:
    """What one says of oneself, as it is said to one's face.

    >>> to_you("I've lost my sense of taste"), to_you("I'm too proud to post it"), to_you("nobody believes me")
    ("you've lost your sense of taste", "you're too proud to post it", 'nobody believes you')
    """
    for one, other in (("I'm", "you're"), ("I was", "you were"), ("I", "you"), ("my", "your"), ("me", "you"),
                       ("myself", "yourself")):  # fmt: skip
        said = re.sub(rf"\b{one}\b", other, said)
    return said


def of_us(said: str) -> str:
    """What one of several says of all of them.

    >>> of_us("I dig for their father's treasure")
    "we dig for our father's treasure"
    """
    for one, other in _WE:
        said = re.sub(rf"\b{one}\b", other, said)
    return said
