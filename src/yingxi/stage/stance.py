"""How somebody stands: which leg carries them and how far apart their feet are: a habit, that a feeling changes."""

from collections.abc import Collection
from dataclasses import dataclass

from yingxi.film.seeds import choice
from yingxi.film.sheet import CharacterSheet


@dataclass(frozen=True, slots=True)
class Stance:
    """Where the near and the far foot stand behind and before the pelvis, in body heights; and `weight`: 1 all on the
    near leg, -1 all on the far one, whose hip is then the high one."""

    rear: float
    front: float
    weight: float

    @property
    def other(self) -> "Stance":
        """The same on the other leg."""
        return Stance(-self.front, -self.rear, -self.weight)


NEAR = Stance(-0.032, 0.086, 1.0)
"""The near leg carries, the far foot is put forward."""
_OPEN = Stance(-0.030, 0.104, 1.0)
_EASY = Stance(-0.042, 0.070, 0.7)
_CLOSE = Stance(-0.034, 0.046, 0.55)
_BROAD = Stance(-0.066, 0.094, 0.45)

# What people are used to, by age, and what a strong feeling makes of it.
_HABITS: dict[str, tuple[Stance, ...]] = {
    "child": (_EASY, _CLOSE, NEAR),
    "young": (NEAR, _OPEN, _EASY),
    "adult": (NEAR, _EASY, _OPEN),
    "elder": (_CLOSE, _EASY),
}
_FELT: dict[str, Stance] = {"anger": _BROAD, "fear": _CLOSE, "sadness": _CLOSE, "joy": _OPEN}


def stance_of(sheet: CharacterSheet, feeling: str = "", *, beside: Collection[Stance] = ()) -> Stance:
    """Somebody's own stance, the same in every film. Who stands `beside` others that stand on the same leg stands on
    the other one: nobody is another's mirror."""
    own = _FELT.get(feeling) or choice(_HABITS[sheet.age], 0, "stance", sheet.id)
    if choice((True, False), 0, "leg", sheet.id):
        own = own.other
    same = sum(other.weight * own.weight > 0 for other in beside)
    return own.other if 2 * same > len(beside) else own
