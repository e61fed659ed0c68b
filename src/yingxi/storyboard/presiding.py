"""Who sits in judgment: their chair stands behind the bench, and nobody else takes it."""

import re
from dataclasses import replace

from yingxi.film.breakdown import Scene
from yingxi.film.sheet import Cast
from yingxi.stage.place import Place
from yingxi.storyboard.marking import seated_at
from yingxi.storyboard.model import Mark

_JUDGE = re.compile(
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


def behind_the_bench(mark: Mark, place: Place) -> Mark:
    """`mark` in the judge's chair, where the set has one and they are there as the scene begins."""
    mark = replace(mark, presides=True)
    return seated_at(mark, place.bench) if place.bench is not None and mark.on_set else mark
