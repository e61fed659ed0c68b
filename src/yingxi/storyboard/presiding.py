"""Who sits in judgment: their chair stands behind the bench, and nobody else takes it."""

import re
from dataclasses import replace

from yingxi.film.breakdown import Deed, Scene
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Cast
from yingxi.film.verbs import TRAVELS, WITHIN_REACH
from yingxi.stage.place import Place
from yingxi.storyboard.marking import seated_at
from yingxi.storyboard.model import Blocking, Mark

_JUDGE = phrased(
    r"\b(?:judge|magistrate|chief justice|your honou?r)\b"
    r"|法官|审判长|县官|县令|县太爷|县老爷|知县|知府|府尹|青天|包公|包拯|包大人|狄仁杰|狄公|推官|巡按",
    re.IGNORECASE,
)


def presiding(scene: Scene, cast: Cast) -> str:
    """Who of a scene presides by what they are called or said to be, by their id; nobody where it has no judge."""
    for person in scene.people:
        sheet = cast.sheet(person)
        if any(_JUDGE.search(words) for words in (sheet.name, *sheet.honoured)):
            return person
    return ""


# A chair is so high; the bench's own stands higher by the dais under it. Who has come down stands so far beside the
# middle of the bench, and so deep, in metres.
CHAIR, BESIDE, BEFORE = 0.45, 1.95, 5.9


def behind_the_bench(mark: Mark, place: Place) -> Mark:
    """`mark` in the judge's chair, where the set has one and they are there as the scene begins."""
    mark = replace(mark, presides=True)
    return on_the_dais(mark, place) if place.bench is not None and mark.on_set else mark


def on_the_dais(mark: Mark, place: Place) -> Mark:
    """`mark` in the judge's chair, which stands higher than the floor."""
    assert place.bench is not None
    return replace(seated_at(mark, place.bench), dais=round(place.bench.height - CHAIR, 3))


def stood_up(mark: Mark) -> Mark:
    """On their feet where their chair is, behind the bench."""
    return replace(mark, posture="stand", seat_height=None)


def come_down_for(deed: Deed, mark: Mark, marks: Blocking) -> Mark:
    """`mark`, or, where `deed` takes them from behind the bench, at the end of it from which they have come round."""
    there = marks.get(deed.whom)
    if not mark.dais or not (deed.verb in TRAVELS or (there is not None and deed.verb in WITHIN_REACH)):
        return mark
    side = 1.0 if there is not None and there.x >= mark.x else -1.0
    down = replace(mark, x=mark.x + side * BESIDE, z=BEFORE, posture="stand", seat_height=None, dais=0.0)
    return replace(down, facing=-1 if side > 0 else 1)


def beside_the_bench(mark: Mark, place: Place) -> tuple[float, float]:
    """Where one goes round the bench to its chair: x and z in metres."""
    assert place.bench is not None
    return place.bench.x + (BESIDE if mark.x >= place.bench.x else -BESIDE), BEFORE


def goes_up_to(mark: Mark, place: Place) -> Mark:
    """`mark` before the judge's chair, on its dais."""
    return stood_up(on_the_dais(mark, place))
