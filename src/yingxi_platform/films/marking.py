"""A word where it stands in a text, with what is around it."""

from dataclasses import dataclass

from yingxi_platform.films.finding import folded

AROUND = 70
"""Letters that are shown before the word, and twice as many after it."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text in three: what stands before the word, the word as it is written there, and what stands after it."""

    before: str
    word: str
    after: str


def marked(text: str, word: str) -> Marked:
    """The word is empty where it is only found in another way of writing the whole."""
    letters = [(each, at) for at, letter in enumerate(text) for each in folded(letter)]
    wanted = folded(word).strip()
    found = "".join(letter for letter, _ in letters).find(wanted)
    if not wanted or found < 0:
        return Marked(_cut_after(text, 3 * AROUND), "", "")
    begins, ends = letters[found][1], letters[found + len(wanted) - 1][1] + 1
    return Marked(_cut_before(text[:begins], AROUND), text[begins:ends], _cut_after(text[ends:], 2 * AROUND))


def _cut_before(text: str, most: int) -> str:
    return text if len(text) <= most else "…" + text[-most:].lstrip()


def _cut_after(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most].rstrip() + "…"
