"""Ids that stay. Scenes match by number, then heading, then what happens in them; lines by speaker and
nearest
text within their scene. Nothing matches by position alone."""

import re
from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from yingxi.breakdown.model import NOTHING_KNOWN, IdMap, KnownMoment, KnownScene
from yingxi.film.breakdown import Breakdown, Moment, Scene

_WORDS = {"speech": "line", "deed": "deed", "silence": "silence", "insert": "insert", "sound": "sound"}
_NEAR = 0.5  # share of a text that must be the same for it to be the same line, edited
_SAME_SCENE = 0.4

Old = TypeVar("Old")
New = TypeVar("New")


def id_map(breakdown: Breakdown, *, known: IdMap = NOTHING_KNOWN) -> IdMap:
    """The ids in `breakdown`, with the numbers that `known` had given before, so that none comes back."""
    before = {scene.id: scene for scene in known.scenes}
    scenes = tuple(_known_scene(scene, before.get(scene.id)) for scene in breakdown.scenes)
    return IdMap(scenes=scenes, last=max([known.last, *(_number(scene.id) for scene in scenes)], default=0))


def scenes_numbered(scenes: Sequence[Scene], known: IdMap) -> tuple[Scene, ...]:
    """The scenes and their moments with ids: known ones kept, new ones with fresh numbers."""
    pairs = _scene_pairs(known.scenes, scenes)
    last = known.last
    numbered: list[Scene] = []
    for place, scene in enumerate(scenes):
        old = pairs.get(place)
        if old is None:
            last += 1
        numbered.append(_scene_numbered(scene, old or KnownScene(id=f"scene-{last}")))
    return tuple(numbered)


def _scene_numbered(scene: Scene, old: KnownScene) -> Scene:
    new = [told_by(moment) for moment in scene.moments]
    pairs = _moment_pairs(old.moments, new)
    last = dict(old.last)
    moments: list[Moment] = []
    for place, moment in enumerate(scene.moments):
        kept = pairs.get(place)
        if kept is None:
            word = _WORDS[moment.kind]
            last[word] = last.get(word, 0) + 1
            kept = f"{old.id}.{word}-{last[word]}"
        moments.append(moment.model_copy(update={"id": kept}))
    return scene.model_copy(update={"id": old.id, "moments": tuple(moments)})


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


def _known_scene(scene: Scene, before: KnownScene | None) -> KnownScene:
    last = dict(before.last) if before else {}
    for moment in scene.moments:
        word = _WORDS[moment.kind]
        last[word] = max(last.get(word, 0), _number(moment.id))
    return KnownScene(
        id=scene.id,
        number=scene.number,
        heading=scene.heading,
        moments=tuple(told_by(moment) for moment in scene.moments),
        last=tuple(sorted(last.items())),
    )


def _number(name: str) -> int:
    found = re.search(r"-(\d+)$", name)
    return int(found.group(1)) if found else 0


def _scene_pairs(old: Sequence[KnownScene], new: Sequence[Scene]) -> dict[int, KnownScene]:
    free_old, free_new = list(range(len(old))), list(range(len(new)))
    pairs: dict[int, KnownScene] = {}

    def pair(matches: list[tuple[int, int]]) -> None:
        for before, after in matches:
            pairs[after] = old[before]
            free_old.remove(before)
            free_new.remove(after)

    numbered = {scene.number: place for place, scene in enumerate(old) if scene.number}
    pair(
        [
            (numbered[each.number], at)
            for at, each in enumerate(new)
            if each.number in numbered and each.number
        ]
    )
    contents_old = {at: [_content(each) for each in scene.moments] for at, scene in enumerate(old)}
    contents_new = {at: [_content(told_by(each)) for each in scene.moments] for at, scene in enumerate(new)}
    for same_heading in (True, False):
        scored = [
            (_likeness(contents_old[before], contents_new[after]), -abs(before - after), before, after)
            for before in free_old
            for after in free_new
            if (old[before].heading == new[after].heading) == same_heading
            and not (old[before].number and new[after].number)
        ]
        taken_old, taken_new, matches = set[int](), set[int](), list[tuple[int, int]]()
        for likeness, _, before, after in sorted(scored, reverse=True):
            enough = same_heading or likeness >= _SAME_SCENE
            if enough and before not in taken_old and after not in taken_new:
                taken_old.add(before)
                taken_new.add(after)
                matches.append((before, after))
        pair(matches)
    return pairs


def _content(moment: KnownMoment) -> tuple[str, str, str]:
    return moment.kind, moment.who, moment.text


def _likeness(old: list[tuple[str, str, str]], new: list[tuple[str, str, str]]) -> float:
    if not old or not new:
        return 0.0
    return 2 * len(set(old) & set(new)) / (len(set(old)) + len(set(new)))


def _moment_pairs(old: Sequence[KnownMoment], new: Sequence[KnownMoment]) -> dict[int, str]:
    """New place -> old id: first what stands unchanged in the same order, then what was moved, then what
    was edited."""
    pairs = dict(_in_order(old, new, _content))
    used = set(pairs.values())
    for after, moment in enumerate(new):
        if after in pairs:
            continue
        moved = next(
            (each for each in old if each.id not in used and _content(each) == _content(moment)), None
        )
        if moved is not None:
            pairs[after] = moved.id
            used.add(moved.id)
    scored = [
        (SequenceMatcher(None, each.text, moment.text, autojunk=False).ratio(), -after, each.id)
        for after, moment in enumerate(new)
        if after not in pairs
        for each in old
        if each.id not in used and each.kind == moment.kind and each.who == moment.who
    ]
    for likeness, minus_after, name in sorted(scored, reverse=True):
        if likeness >= _NEAR and name not in used and -minus_after not in pairs:
            pairs[-minus_after] = name
            used.add(name)
    return pairs


def _in_order(
    old: Sequence[KnownMoment], new: Sequence[KnownMoment], told: Callable[[KnownMoment], Hashable]
) -> list[tuple[int, str]]:
    matcher = SequenceMatcher(
        None, [told(each) for each in old], [told(each) for each in new], autojunk=False
    )
    return [
        (block.b + step, old[block.a + step].id)
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    ]
