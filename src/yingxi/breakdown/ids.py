"""Ids that stay through edits, and the map that remembers them."""

import re
from collections.abc import Sequence

from yingxi.breakdown.model import NOTHING_KNOWN, IdMap, KnownMoment, KnownScene
from yingxi.breakdown.pairing import moments_paired, scenes_paired
from yingxi.breakdown.renaming import people_known
from yingxi.film.breakdown import Breakdown, Moment, Scene
from yingxi.film.screenplay import Screenplay

_WORDS = {"speech": "line", "deed": "deed", "silence": "silence", "insert": "insert", "sound": "sound"}
MOST_GONE = 200
"""How many scenes, and moments of a scene, are remembered after they went."""


def id_map(breakdown: Breakdown, screenplay: Screenplay, *, known: IdMap = NOTHING_KNOWN) -> IdMap:
    """The ids in `breakdown` of `screenplay`, with what `known` had given before, so that no id comes back
    but to its own."""
    before = {scene.id: scene for scene in known.scenes}
    scenes = tuple(_known_scene(scene, before.get(scene.id)) for scene in breakdown.scenes)
    here = {scene.id for scene in scenes}
    gone = [scene.model_copy(update={"gone": True}) for scene in known.scenes if scene.id not in here]
    return IdMap(
        scenes=(*scenes, *gone[-MOST_GONE:]),
        last=max([known.last, *(_number(scene.id) for scene in scenes)], default=0),
        people=people_known(
            ((person.id, person.name) for person in breakdown.people), screenplay.elements, known.people
        ),
    )


def scenes_numbered(scenes: Sequence[Scene], known: IdMap) -> tuple[Scene, ...]:
    """The scenes and their moments with ids: known ones kept, new ones with fresh numbers."""
    pairs = scenes_paired(known.scenes, [_told_scene(scene) for scene in scenes])
    last = known.last
    numbered: list[Scene] = []
    for place, scene in enumerate(scenes):
        if place in pairs:
            old = known.scenes[pairs[place]]
        else:
            last += 1
            old = KnownScene(id=f"scene-{last}")
        numbered.append(_scene_numbered(scene, old))
    return tuple(numbered)


def told_by(moment: Moment) -> KnownMoment:
    """What a moment is known by."""
    match moment.kind:
        case "speech":
            who, text = moment.person, moment.text
        case "deed":
            who, text = " ".join(moment.actors), f"{moment.text}|{moment.verb}"
        case "insert":
            who, text = moment.what, moment.text
        case "sound":
            who, text = moment.sound, moment.text
        case _:
            who, text = "", ""
    return KnownMoment(id=moment.id, kind=moment.kind, who=who, text=text)


def _scene_numbered(scene: Scene, old: KnownScene) -> Scene:
    pairs = moments_paired(old.moments, [told_by(moment) for moment in scene.moments])
    last = dict(old.last)
    moments: list[Moment] = []
    for place, moment in enumerate(scene.moments):
        if place in pairs:
            name = old.moments[pairs[place]].id
        else:
            word = _WORDS[moment.kind]
            last[word] = last.get(word, 0) + 1
            name = f"{old.id}.{word}-{last[word]}"
        moments.append(moment.model_copy(update={"id": name}))
    return scene.model_copy(update={"id": old.id, "moments": tuple(moments)})


def _told_scene(scene: Scene) -> KnownScene:
    return KnownScene(
        id=scene.id,
        number="" if scene.part else scene.number,
        heading=scene.heading,
        moments=tuple(told_by(moment) for moment in scene.moments),
    )


def _known_scene(scene: Scene, before: KnownScene | None) -> KnownScene:
    last = dict(before.last) if before else {}
    for moment in scene.moments:
        word = _WORDS[moment.kind]
        last[word] = max(last.get(word, 0), _number(moment.id))
    here = {moment.id for moment in scene.moments}
    gone = [
        moment.model_copy(update={"gone": True})
        for moment in (before.moments if before else ())
        if moment.id not in here
    ]
    told = _told_scene(scene)
    return told.model_copy(
        update={"moments": (*told.moments, *gone[-MOST_GONE:]), "last": tuple(sorted(last.items()))}
    )


def _number(name: str) -> int:
    found = re.search(r"-(\d+)$", name)
    return int(found.group(1)) if found else 0
