"""Actions for the gallery: what somebody does, in three moments on one strip of paper."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Any

from yingxi.acting import shot_performed
from yingxi.acting.actions.registry import ACTIONS
from yingxi.film.board import Board, Placement, Staged
from yingxi.film.brief import Look
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, CharacterSheet, Garment, Hair, Palette, VoiceSheet
from yingxi.film.verbs import CLASPS
from yingxi.stage.rig import CUSHION, SEAT_HEIGHT
from yingxi.stage.specimens import Pixels, moments_specimen

RATE = Fraction(24)
FRAMES = 84
BEGINS, ENDS = 10, 66
MOMENTS = (0.26, 0.46, 0.70)
"""Shares of the shot at which it is shown."""
APART = 0.85
# What is shown with somebody else; pushing and pulling are shown alone.
_BY_TWO = (*CLASPS, "kiss", "give", "take", "touch")
# How far the actor goes, in metres.
_AWAY = {"walk": 1.5, "run": 2.2, "sneak": 1.2, "limp": 1.2, "enter": 1.6, "leave": 1.6}
# What it is done with.
_WITH = {
    "give": "letter", "take": "letter", "hold": "lantern", "put down": "cup", "pick up": "ball", "throw": "ball",
    "catch": "ball", "eat": "noodles", "drink": "cup", "pour": "cup",
    "read": "book", "write": "notebook", "phone": "phone",
    "play": "violin", "drop": "cup", "break": "bread",
}  # fmt: skip
_SITTING = ("rise", "eat", "drink", "write", "read", "sew", "knit")
_FELT = {"cry": "sadness", "laugh": "joy", "cover eyes": "fear", "hide": "fear", "fall": "surprise"}
_VOICE = VoiceSheet(styles=(("silent", 1.0),))
_WHO = CharacterSheet(
    id="who", name="", sex="female", age="young", height=1.64, hair=Hair(style="ponytail", colour="#3a2f2a"),
    top=Garment(cut="short top", colour="#5b7f95", pattern="knit", trim="#e8ddc0"), trousers="#4a4a5a", voice=_VOICE,
)  # fmt: skip
_WHOM = CharacterSheet(
    id="whom", name="", sex="male", age="young", height=1.72, hair=Hair(style="short", colour="#2c2a31"),
    top=Garment(cut="short top", colour="#b0764a", pattern="hood", trim="#e8ddc0"), trousers="#54483f", voice=_VOICE,
)  # fmt: skip
_CAST = Cast(
    people=(_WHO, _WHOM),
    palette=Palette(ground="#e9d4b7", first="#7a6a58", second="#54606e", accent="#c55c42"),
)


def actions_known() -> Iterator[str]:
    """Every action of the theatre."""
    yield from ACTIONS


def action_specimen(verb: str, *, look: Look = "paper") -> Pixels:
    """The action in three moments, from left to right."""
    performed = _performed(verb)
    shown = [
        [
            (_CAST.sheet(playing.person), playing.at(int(share * FRAMES)))
            for playing in sorted(performed.people, key=lambda playing: playing.person, reverse=True)
        ]
        for share in MOMENTS
    ]
    return moments_specimen(shown, look=look)


@cache
def _performed(verb: str) -> Performance:
    together = verb in _BY_TWO
    way = _AWAY.get(verb, 0.0)
    seat = SEAT_HEIGHT["young"] + CUSHION if verb in _SITTING else None
    held = _WITH.get(verb, "") if verb not in ("pick up", "catch", "take") else ""
    first: dict[str, Any] = {
        "person": "who", "x": -APART / 2 if together else -way / 2, "z": 5.0, "held": held,
        "posture": "sit" if seat else "lie" if verb == "wake" else "stand", "looks_at": "whom" if together else "",
    }  # fmt: skip
    placements = [Placement.model_validate(first)]
    if together:
        other: dict[str, Any] = {"person": "whom", "x": APART / 2, "z": 5.0, "facing": -1, "looks_at": "who"}
        other["held"] = _WITH[verb] if verb == "take" else ""
        placements.append(Placement.model_validate(other))
    deed: dict[str, Any] = {
        "kind": "deed", "ref": "deed", "start": BEGINS, "end_exclusive": ENDS, "actor": "who", "verb": verb,
        "whom": "whom" if together else "", "what": _WITH.get(verb, ""), "feeling": _FELT.get(verb, "neutral"),
        **({"to_x": way / 2, "to_z": 5.0, "to_facing": 1} if way else {}),
    }  # fmt: skip
    board = Board(
        id="shot-action",
        scene="gallery",
        set="set-gallery",
        subjects=tuple(each.person for each in placements),
        placements=tuple(placements),
        moments=(Staged.model_validate(deed),),
        frames=FRAMES,
    )
    people = tuple(sheet for sheet in _CAST.people if sheet.id in board.subjects)
    return shot_performed(board, _CAST.model_copy(update={"people": people}), {}, rate=RATE, seed=7)
