"""What is heard of animals: their feet on the ground, each on its frame, and the mouth that opens for a call."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from yingxi.acting.on_fours.way import way_of
from yingxi.acting.part import Part, Sound
from yingxi.acting.speaking import Line
from yingxi.acting.throats import wordless
from yingxi.acting.timing import tick_of
from yingxi.film.board import Board
from yingxi.film.mouth import Mouth
from yingxi.film.throat import Opening
from yingxi.stage.creatures.builds import build_of, on_four_legs, unit_of

HEAVY = 1.5
"""Of so high withers, in metres, a foot is heard with its full strength."""
CALLS: Mapping[str, tuple[Opening, ...]] = {
    "dog": (Opening(0.0, 0.24, Mouth.A), Opening(0.42, 0.66, Mouth.A)),
    "cat": (Opening(0.06, 0.26, Mouth.E), Opening(0.26, 0.70, Mouth.A), Opening(0.70, 0.90, Mouth.E)),
    "horse": (Opening(0.05, 0.80, Mouth.A), Opening(0.80, 1.2, Mouth.E)),
    "cow": (Opening(0.1, 1.2, Mouth.O),),
    "bird": (Opening(0.0, 0.14, Mouth.E), Opening(0.26, 0.40, Mouth.E), Opening(0.7, 0.84, Mouth.E)),
    "wolf": (Opening(0.1, 1.6, Mouth.O),),
}
"""When the mouth of each kind is open that is heard, in seconds from the sound's first moment."""


def steps_heard(part: Part) -> tuple[Sound, ...]:
    """The sounds of an animal's part with its own feet in the place of a person's steps."""
    kind = "hoof" if build_of(part.sheet).foot == "hoof" else "paw"
    unit = unit_of(part.sheet)
    strength = min(1.0, (unit / HEAVY) ** 0.5)
    falls = way_of(part.ground, build_of(part.sheet), unit).footfalls()
    own = tuple(Sound(fall.tick, kind, fall.x, round(strength, 3)) for fall in falls)
    own = own if build_of(part.sheet).foot != "claw" else ()
    return tuple(sound for sound in part.sounds if sound.kind != "step") + own


def called_lines(board: Board, parts: Mapping[str, Part], rate: Fraction) -> Iterator[Line]:
    """A line without words for each call that is heard in `board`, of the first animal of its kind who is there."""
    for moment in board.moments:
        openings = CALLS.get(moment.what, ()) if moment.kind == "sound" else ()
        caller = next(
            (
                name
                for name, part in parts.items()
                if on_four_legs(part.sheet) and part.sheet.kind == moment.what
            ),
            "",
        )
        if openings and caller:
            yield wordless(caller, openings, tick_of(moment.start, rate), rate)
