"""Music: somebody plays an instrument, at the chin, on the lap, before the belly or at the mouth; or keys and strings
that stand before them."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import in_near_hand, part_with
from yingxi.acting.actions.rounds import to_and_fro
from yingxi.acting.movement import Bend, Felt, InHand, Look, OnBody, Reach, Side
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key
from yingxi.film.performance import Hand
from yingxi.stage.played import PLAYED, instrument_of, on_instrument, size_of
from yingxi.stage.rig import Point

# Until the instrument is in its place, in ticks.
UP = 14.0
# Ticks of strokes, again and again: long ones and short ones, as a tune has them; strummed and fingered ones.
BOWED, STRUMMED, FINGERED = (14.0, 14.0, 7.0, 7.0, 20.0), (6.0, 6.0, 6.0, 3.0, 3.0), (12.0, 6.0, 6.0)
# Where hands are over keys, in heads from the waist, and how many ticks later one comes than the other.
OVER_KEYS: tuple[tuple[Side, Point, float], ...] = (("near", (1.04, 0.21), 0.0), ("far", (1.28, 0.25), 3.0))
# What is played by its keys or with both hands from above (the first where nothing says which), and what is played on a
# flute where nothing else is named.
KEYED, TUNES, FOR_A_TUNE = ("piano", "drum"), ("tune", "song", "melody", "music"), "flute"
# A player sways so many degrees each way in so many ticks.
SWAY, SWAY_TICKS = 2.6, 40.0


def play(plan: Plan, doing: Doing) -> Plan:
    """Plays the instrument that is named or held; with none, moves to a tune."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    name = instrument_of(doing.what) or ("" if doing.what in KEYED else instrument_of(part.held(begin)))
    name = name or (FOR_A_TUNE if doing.what in TUNES else "")
    end = max(begin + 60, doing.end - 6)
    part = _with_instrument(part, name, begin, end) if name else _at_keys(part, begin, end)
    heard = name or (doing.what if doing.what in KEYED else KEYED[0])
    part = part.with_sounds(
        Sound(begin + UP, "play", part.footing(begin).x, instrument=heard, ticks=end - begin - UP)
    )
    part = part.with_feelings(Felt("tenderness", begin + UP, end + 12, 0.6))
    part = part.with_bends(
        Bend("lean", _swayed(begin + UP, end, SWAY)),
        Bend("tilt", tuple((tick + 6, -1.6 * value) for tick, value in _swayed(begin + UP, end, SWAY))),
        Bend("lids", ((begin + UP, 0.0), (begin + UP + 12, -0.42), (end - 8, -0.42), (end, 0.0))),
    )
    return plan.with_part(part.with_busy(begin, end))


def _with_instrument(part: Part, name: str, begin: float, end: float) -> Part:
    """It goes up to its place, the far hand to its neck; the near one strokes."""
    played, size = PLAYED[name], size_of(part.proportions)
    part = in_near_hand(part_with(part, name), begin, name)
    part = part.with_hand(InHand(begin + UP / 2, name, plays=True), InHand(end + 6, name))
    part = part.with_looks(Look(begin, "hand"), Look(begin + UP + 20, "ahead", glance=True))
    neck = OnBody(played.part, *on_instrument(name, played.neck, part.proportions))
    strings = on_instrument(name, played.strings, part.proportions)
    ways = [OnBody(played.part, strings[0] + size * x, strings[1] + size * y) for x, y in played.strokes]
    part = part.with_reaches(Reach("far", begin, begin + UP, end, end + 14, neck, "fist", 4))
    long = BOWED if played.bowed else FINGERED if name == "flute" else STRUMMED
    hand: Hand = "grip" if played.bowed else "relaxed"
    part = to_and_fro(part, "near", tuple(ways), long, begin=begin, up=UP, end=end, hand=hand)
    if name == "violin":
        # The chin holds it.
        part = part.with_bends(Bend("neck", ((begin, 0.0), (begin + UP, 5.0), (end, 5.0), (end + 12, 0.0))))
    return part


def _at_keys(part: Part, begin: float, end: float) -> Part:
    """Both hands before the body, in turn down and up again, going a little to the side with the tune."""
    part = part.with_looks(Look(begin, "hand"))
    for side, at, late in OVER_KEYS:
        aim = OnBody("waist", *at)
        part = part.with_reaches(Reach(side, begin + late, begin + UP + late, end, end + 14, aim, "flat", 4))
    taps: list[Key] = [(begin + UP, 0.0)]
    tick, number = begin + UP, 0
    while tick + 6 < end:
        tick += 6
        number += 1
        taps.append((tick, 7.0 if number % 2 else -5.0))
    taps.append((end, 0.0))
    along = tuple((tick, 0.5 * value) for tick, value in _swayed(begin + UP, end, 8.0))
    return part.with_bends(
        Bend("near_elbow", tuple(taps)),
        Bend("far_elbow", tuple((tick + 3, -0.9 * value) for tick, value in taps)),
        Bend("near_shoulder", along),
        Bend("far_shoulder", tuple((tick, -value) for tick, value in along)),
    )


def _swayed(start: float, end: float, much: float) -> tuple[Key, ...]:
    keys: list[Key] = [(start, 0.0)]
    tick, side = start, 1
    while tick + SWAY_TICKS < end:
        tick += SWAY_TICKS / 2
        keys.append((tick, much * side))
        side = -side
    return (*keys, (end + 8, 0.0))
