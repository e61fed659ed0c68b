"""What is what after an edit. Scenes match by number, heading and what happens in them; moments by their
words and who says or does them, within their scene. Nothing matches by position alone."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from yingxi.breakdown.model import KnownMoment, KnownScene

NEAR = 0.5
"""Share of a text that must be the same for it to be the same line, edited."""
NEARER = 0.8
"""The same for a line that somebody else says now, and for a scene that was gone and is back."""
SAME_SCENE = 0.4
"""Share of what happens that makes a scene the same under another heading."""
# How much likeness in each counts when scenes are matched; what happens says most, then a number given by hand.
_CONTENT = 3.0
_NUMBER = 1.5
_HEADING = 1.0

Pairs = dict[int, int]
"""New place -> old place."""


def scenes_paired(old: Sequence[KnownScene], new: Sequence[KnownScene]) -> Pairs:
    """Which scene of `new` is which of `old`; those that are gone only come back as they were."""
    pairs = _alike(old, new)
    free_old = [at for at, scene in enumerate(old) if at not in pairs.values()]
    free_new = [at for at in range(len(new)) if at not in pairs]
    before = {at: _happenings(old[at]) for at in free_old}
    after = {at: _happenings(new[at]) for at in free_new}
    scored = [
        (score, -abs(here - there), here, there)
        for there in free_old
        for here in free_new
        if (score := _scene_score(old[there], new[here], _share(before[there], after[here])))
    ]
    return pairs | _best_first(scored)


def _scene_score(old: KnownScene, new: KnownScene, likeness: float) -> float:
    """0 where the two are not the same scene."""
    if old.gone:
        return likeness if likeness >= NEARER else 0.0
    numbered = bool(old.number and new.number)
    same_number, same_heading = numbered and old.number == new.number, old.heading == new.heading
    if same_number or likeness >= SAME_SCENE or (same_heading and not numbered):
        return _CONTENT * likeness + _NUMBER * same_number + _HEADING * same_heading
    return 0.0


def moments_paired(old: Sequence[KnownMoment], new: Sequence[KnownMoment]) -> Pairs:
    """Which moment of `new` is which of `old`: first what stands unchanged in the same order, then what was
    moved, what is back, what was edited, given to somebody else, or rewritten between its neighbours."""
    pairs = _in_order(old, new)
    for again in (False, True):
        pairs |= _best_first(
            (1.0, -abs(here - there), here, there)
            for here, there in _free(old, new, pairs)
            if old[there].gone == again and _content(old[there]) == _content(new[here])
        )
    for same_who, enough in ((True, NEAR), (False, NEARER)):
        pairs |= _best_first(
            (likeness, -abs(here - there), here, there)
            for here, there in _free(old, new, pairs)
            if not old[there].gone
            and old[there].kind == new[here].kind
            and (old[there].who == new[here].who) == same_who
            and (likeness := _likeness(old[there].text, new[here].text)) >= enough
        )
    return pairs | _rewritten(old, new, pairs)


def _alike(old: Sequence[KnownScene], new: Sequence[KnownScene]) -> Pairs:
    """Scenes that are the same to the letter."""
    places: dict[object, list[int]] = {}
    for at, scene in enumerate(old):
        if not scene.gone:
            places.setdefault(_told(scene), []).append(at)
    pairs: Pairs = {}
    for at, scene in enumerate(new):
        if found := places.get(_told(scene)):
            pairs[at] = found.pop(0)
    return pairs


def _told(scene: KnownScene) -> object:
    return scene.number, scene.heading, tuple(map(_content, _present(scene)))


def _in_order(old: Sequence[KnownMoment], new: Sequence[KnownMoment]) -> Pairs:
    places = [at for at, moment in enumerate(old) if not moment.gone]
    matcher = SequenceMatcher(
        None, [_content(old[at]) for at in places], [_content(moment) for moment in new], autojunk=False
    )
    return {
        block.b + step: places[block.a + step]
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }


def _rewritten(old: Sequence[KnownMoment], new: Sequence[KnownMoment], pairs: Pairs) -> Pairs:
    """What stands alone, of its kind and by the same person, between the same neighbours as before."""
    present = [at for at, moment in enumerate(old) if not moment.gone]
    edges = {-1: -1, len(new): len(present)} | {here: present.index(there) for here, there in pairs.items()
                                                if not old[there].gone}  # fmt: skip
    taken = set(pairs.values())
    found: Pairs = {}
    for here, moment in enumerate(new):
        if here in pairs or here - 1 not in edges or here + 1 not in edges:
            continue
        place = edges[here - 1] + 1
        if place + 1 != edges[here + 1]:
            continue
        there = present[place]
        if there not in taken and (old[there].kind, old[there].who) == (moment.kind, moment.who):
            found[here] = there
    return found


def _free(old: Sequence[KnownMoment], new: Sequence[KnownMoment], pairs: Pairs) -> Iterator[tuple[int, int]]:
    taken = set(pairs.values())
    left = [at for at in range(len(old)) if at not in taken]
    return ((here, there) for here in range(len(new)) if here not in pairs for there in left)


def _best_first(
    scored: "Sequence[tuple[float, int, int, int]] | Iterator[tuple[float, int, int, int]]",
) -> Pairs:
    """The best score first, the nearest place first among equals; each place once."""
    pairs: Pairs = {}
    taken: set[int] = set()
    for _, _, here, there in sorted(scored, reverse=True):
        if here not in pairs and there not in taken:
            pairs[here] = there
            taken.add(there)
    return pairs


def _present(scene: KnownScene) -> list[KnownMoment]:
    return [moment for moment in scene.moments if not moment.gone]


def _happenings(scene: KnownScene) -> frozenset[tuple[str, str, str]]:
    return frozenset(map(_content, scene.moments if scene.gone else _present(scene)))


def _content(moment: KnownMoment) -> tuple[str, str, str]:
    return moment.kind, moment.who, moment.text


def _share(old: frozenset[tuple[str, str, str]], new: frozenset[tuple[str, str, str]]) -> float:
    return 2 * len(old & new) / (len(old) + len(new)) if old and new else 0.0


def _likeness(old: str, new: str) -> float:
    """What is the same of two texts, 0-1; 0 where that is less than any use here asks for."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    near = matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR
    return matcher.ratio() if near else 0.0
