"""What is drawn on a four-legged body: a pale underside, a cat's stripes, a dog's saddle."""

from yingxi.film.colour import Colour
from yingxi.film.on_fours import Spot
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import smooth
from yingxi.stage.people.animal_marks import PALE
from yingxi.stage.people.tones import Tones

PALE_SHARE = 0.55
"""How far the underside is from the coat's colour to white."""


def underside(tones: Tones) -> Colour:
    """The paint of belly, breast and toes."""
    return tones.skin.plain.mixed(PALE, PALE_SHARE)


def coat(kind: str, tones: Tones, rows: tuple[tuple[Spot, Spot], ...]) -> list[Record]:
    """What lies on the trunk. `rows` are points on its back and on its belly, from the croup to the chest."""
    made: list[Record] = []
    if kind in ("cat", "dog"):
        belly = [_between(back, low, 0.80) for back, low in rows]
        beyond = [_between(back, low, 1.30) for back, low in rows]
        made.append(Cut(smooth((*belly, *reversed(beyond))), underside(tones), edge=0, name="belly"))
    if kind == "cat":
        for back, low in rows[1:-1]:
            top, tip = _between(back, low, -0.08), _between(back, low, 0.46)
            bent = _between(back, low, 0.2)
            wide = 0.085 * abs(back[1] - low[1])
            line = smooth((top, (bent[0] - 0.6 * wide, bent[1]), tip), closed=False)
            made.append(Stroke(line, tones.skin.fold, wide, name="stripe"))
    if kind == "dog":
        saddle = [_between(back, low, -0.15) for back, low in rows[1:-1]]
        under = [
            _between(back, low, share)
            for (back, low), share in zip(rows[1:-1], (0.18, 0.42, 0.34), strict=False)
        ]
        patch = tones.skin.plain.mixed(tones.skin.fold, 0.75)
        made.append(Cut(smooth((*saddle, *reversed(under))), patch, edge=0, name="saddle"))
    return made


def _between(back: Spot, low: Spot, share: float) -> Spot:
    return back[0] + share * (low[0] - back[0]), back[1] + share * (low[1] - back[1])
