"""The colour of an animal's coat: what the text calls it, else one that such animals have."""

import re

from yingxi.breakdown.chinese_introductions import noun_at_end
from yingxi.film.breakdown import Breakdown, Deed, Person
from yingxi.film.colour import Colour
from yingxi.film.seeds import choice

_COATS: dict[str, Colour] = {
    "white": Colour(0.90, 0.012, 85), "black": Colour(0.30, 0.014, 60), "brown": Colour(0.50, 0.070, 55),
    "grey": Colour(0.62, 0.014, 260), "orange": Colour(0.68, 0.120, 58), "yellow": Colour(0.75, 0.090, 74),
    "red": Colour(0.56, 0.110, 40), "cream": Colour(0.84, 0.040, 82), "golden": Colour(0.72, 0.095, 70),
}  # fmt: skip
_SAID: dict[str, str] = {
    **{name: name for name in _COATS}, "gray": "grey", "ginger": "orange", "tan": "yellow", "sandy": "yellow",
    "白": "white", "黑": "black", "棕": "brown", "褐": "brown", "灰": "grey", "橘": "orange", "橙": "orange",
    "黄": "yellow", "金": "golden", "红": "red",
}  # fmt: skip
_USUAL: dict[str, tuple[str, ...]] = {
    "cat": ("orange", "grey", "cream", "brown"),
    "dog": ("golden", "brown", "cream", "yellow"),
}
_ENGLISH = "|".join(word for word in _SAID if word.isascii())
_CHINESE = "".join(word for word in _SAID if not word.isascii())


def coat_colour(kind: str, person: Person, breakdown: Breakdown, *, seed: int) -> Colour | None:
    """The coat of an animal of `kind`: as its name or the text of what it does says (`a white CAT`, 小黄狗), else
    one by chance of those that cats and dogs have; None where its kind has a colour of its own."""
    texts = [
        moment.text
        for scene in breakdown.scenes
        for moment in scene.moments
        if isinstance(moment, Deed) and person.id in moment.actors
    ]
    called = (_said(word, word) for word in person.words if noun_at_end(word) == word)
    told = (_said(text, person.name) for text in (person.name, *texts))
    for said in (*called, *told):
        if said is not None:
            return _COATS[_SAID[said]]
    usual = _USUAL.get(kind)
    return _COATS[choice(usual, seed, "coat", person.id)] if usual else None


def _said(text: str, name: str) -> str | None:
    """The word of colour that stands before an animal's name, or in it."""
    if name.isascii():
        found = re.search(rf"\b({_ENGLISH})\b(?:[ -]\w+)?\s+{re.escape(name)}\b", text, re.IGNORECASE)
        return found.group(1).lower() if found else None
    animal = re.escape(name[-1])
    found = re.search(rf"([{_CHINESE}])色?的?小?\w?{animal}", text)
    return found.group(1) if found else None
