"""What a film shows otherwise than it is written: deeds played only nearly, places of deeds that the stage does not
have, things drawn as their like, shots that last longer than their list asks."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from yingxi.breakdown.lexicon import words_found
from yingxi.breakdown.things_needed import thing_said
from yingxi.film.board import Board
from yingxi.film.breakdown import Breakdown, Deed, Insert, Scene
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.stage.props import prop_named

LONGER = 0.25
"""So many seconds longer than asked for a shot may last unsaid."""
_ELSEWHERE: dict[Language, re.Pattern[str]] = {
    "en": phrased(
        r"\b(?:in|into) the (?:water|river|sea|lake|pond|pool|air|tub|bathtub)\b"
        r"|\b(?:up|in|into|on|onto) (?:a|the) (?:tree|roof|ladder|mast|branch)\b"
        r"|\bunder(?:neath)? the (?:bed|table|water)\b",
        re.IGNORECASE,
    ),
    "zh": phrased(
        r"(?:在|跳进|掉进|走进|游到)?(?:水|河|海|湖|池|空|浴缸)(?:里|中)(?!心)"
        r"|(?:树|屋顶|房顶|梯子|桅杆)上|(?:床|桌子|水)底?下"
    ),
}  # fmt: skip
"""Where somebody is said to do something, and does it on the ground."""
_IN_ARMS: dict[Language, re.Pattern[str]] = {
    "en": phrased(
        r"\bcarr(?:y|ies|ied|ying)\b(?!.*\bto\b.*)|\bin (?:her|his|their) arms\b|\bpiggyback\b"
        r"|\b(?:picks?|picked|picking) up\b",
        re.IGNORECASE,
    ),
    "zh": phrased(r"抱起|背起|背着|驮着|抱进怀|搂进怀|抱着[^，。]{0,6}(?:猫|狗|兔|羊|鸟)"),
}
"""Somebody is lifted or carried, which only the small can be here."""
_RIDDEN: dict[Language, re.Pattern[str]] = {
    "en": phrased(
        r"\b(?:rid(?:es?|ing|den)|rode)\b.*\b(?:horse|pony|donkey|ox|bull|camel|elephant)\b", re.IGNORECASE
    ),
    "zh": phrased(r"骑(?:着|上|在)?[^，。]{0,4}(?:马|驴|牛|骆驼|象)"),
}
"""An animal is ridden, beside which its rider goes on foot where it is none that can be ridden here, or in a room."""
DRAWN_AS_LIKE = frozenset(
    {
        "apple",
        "badge",
        "cabbage",
        "carrot",
        "folded cloth",
        "lever",
        "onion",
        "orange",
        "remote",
        "tin",
        "wooden box",
    }
)
"""Things in the place of which another of their kind is drawn: a radish is a carrot."""
_MOVES = ("walk", "run", "sneak", "limp", "sit", "lie", "fall", "dance", "hide", "enter")


def shown_otherwise(breakdown: Breakdown, boards: Iterable[Board], rate: Fraction) -> tuple[str, ...]:
    """Each such thing once: `line 12: kicks the ball → touch`, `line 4: radish → carrot`, `shot 3: 0.1 s → 0.8 s`.
    Behind the arrow stands an action of the theatre, `ground`, a thing in the film's language, or seconds."""
    everything = tuple(boards)
    told: dict[str, None] = {}
    for scene in breakdown.scenes:
        for moment in scene.moments:
            if isinstance(moment, Deed):
                borne = _borne(moment, [board for board in everything if board.scene == scene.id])
                told |= dict.fromkeys(_of_deed(moment, breakdown.language, borne=borne))
            if isinstance(moment, Deed | Insert):
                told |= dict.fromkeys(_drawn_as_like(moment, breakdown.language))
        told |= dict.fromkeys(_longer(scene, everything, rate))
    return tuple(told)


def _borne(deed: Deed, boards: list[Board]) -> bool:
    """Whether its actors do ride what it tells of, or do have `whom` in their arms, in a shot of its scene."""
    mount = deed.riding.mount if deed.riding is not None else ""
    return any(
        (bool(mount) and mark.person in deed.actors and mark.rides is not None and mark.rides.mount == mount)
        or (bool(deed.whom) and mark.person == deed.whom and mark.carried_by in deed.actors)
        for board in boards
        for mark in board.placements
    )


def _of_deed(deed: Deed, language: Language, *, borne: bool) -> Iterator[str]:
    if borne:
        return
    where = f"line {deed.line}: " if deed.line else ""
    near = {found.meaning for found in words_found(deed.text, language, "near")}
    lifted = bool(deed.whom) and _IN_ARMS[language].search(deed.text) is not None
    if deed.verb in near or lifted or (deed.verb and _RIDDEN[language].search(deed.text)):
        yield f"{where}{deed.text} → {deed.verb}"
    elif deed.verb in _MOVES and (place := _ELSEWHERE[language].search(deed.text)):
        yield f"{where}{place.group()} → ground"


def _drawn_as_like(moment: Deed | Insert, language: Language) -> Iterator[str]:
    """The thing that is handled or looked at, where only its like is drawn: 土豆 → 洋葱."""
    if moment.what not in DRAWN_AS_LIKE:
        return
    found = [each for each in words_found(moment.text, language, "things") if each.meaning == moment.what]
    where = f"line {moment.line}: " if moment.line else ""
    for each in found:
        if prop_named(each.word) != prop_named(moment.what):
            yield f"{where}{each.word} → {thing_said(moment.what, language)}"


def _longer(scene: Scene, boards: tuple[Board, ...], rate: Fraction) -> Iterator[str]:
    """The scene's listed shots that last longer than they are to."""
    places = {moment.id: number for number, moment in enumerate(scene.moments)}
    for number, mark in enumerate(scene.shots):
        if mark.seconds is None:
            continue
        end = scene.shots[number + 1].moment if number + 1 < len(scene.shots) else len(scene.moments)
        frames = 0
        for board in boards:
            at = places.get(board.id.removeprefix("shot-"), -1)
            frames += board.frames if board.scene == scene.id and mark.moment <= at < end else 0
        lasts = float(frames / rate)
        if frames and lasts > mark.seconds + LONGER:
            yield f"shot {mark.name}: {mark.seconds:.1f} s → {lasts:.1f} s"
