"""What changed, as a person calls it: "Claire, top, colour" for `request.cast.people[person-claire].top.colour`."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from yingxi.cli.field_words import FIELDS
from yingxi.cli.key_words import KEY_WORDS, word_said
from yingxi.cli.messages import Tongue, said
from yingxi.film.phrasing import phrased
from yingxi.film.place_words import place_worded

if TYPE_CHECKING:  # what production needs would slow down every command's help
    from yingxi.graph import Change

_STEP = phrased(
    r"\[(?P<member>[^\]]*)\]|(?P<place>(?:shot-)?scene-[\w-]+(?:\.[a-z]+-[\w-]+)*)|(?P<field>[^.\[\]]+)"
)
_MEMBER = phrased(r"\[[^\]]*\]|(?<=pictures)\.[^ ]*(?=\.\w+\.\w+$)")
_DIGEST = phrased(r"\b[0-9a-f]{64}\b")
_TABLES = ("[{", "{")
_LISTS = {"request", "people", "scenes", "moments", "sets", "boards", "takes", "plays", "beats"}
"""Fields that only say in which list a member is found: the member's own name says more."""
_ENDINGS = {"mp4", "wav", "png", "json"}
LONGEST = 60
"""How many letters of a value are told."""


def changes_told(changes: Iterable["Change"], speak: Tongue) -> Iterator[str]:
    """A row for each change, such as "Claire, top, colour: "#313f5d" -> "#b34d44""; one for all that are alike but for
    the member of a list in which they are."""
    rows: dict[tuple[str, str, str], list[str]] = {}
    for change in changes:
        alike = (_MEMBER.sub("", change.word), change.before, change.after)
        rows.setdefault(alike, []).append(change.word)
    for (path, before, after), words in rows.items():
        row = _row(path if len(words) > 1 else words[0], before, after, speak)
        yield row if len(words) == 1 else said("why.times", speak, row=row, count=len(words))


def _row(path: str, before: str, after: str, speak: Tongue) -> str:
    word = field_said(path, speak)
    if any(value.startswith(_TABLES) or _DIGEST.search(value) for value in (before, after)):
        return said("why.anew", speak, word=word)
    old, new = (_short(value) or said("edit.nothing", speak) for value in (before, after))
    return said("why.word", speak, word=word, before=old, after=new)


def field_said(path: str, speak: Tongue) -> str:
    """The path of a field, through lists and members, in words."""
    if path == "from:own":
        return said("change.own", speak)
    if path.partition(":")[0] in KEY_WORDS:
        return word_said(path, speak)
    return said("comma", speak).join(_words(path, speak))


def _words(path: str, speak: Tongue) -> Iterator[str]:
    for step in _STEP.finditer(path):
        name = step["member"] or step["place"] or step["field"]
        if name in _LISTS or name in _ENDINGS:
            continue
        if step["field"] is not None:
            yield FIELDS.get(name, name) if speak == "zh" else name.replace("_", " ")
        else:
            yield _member_said(name, speak)


def _member_said(name: str, speak: Tongue) -> str:
    """Such as "Claire", "scene 2, line 1", "shot at scene 2, line 1"."""
    place = place_worded(name, chinese=speak == "zh")
    return said("change.shot", speak, place=place) if name.startswith("shot-scene-") else place


def _short(value: str) -> str:
    return value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
