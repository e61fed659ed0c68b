"""Who sings: the chest lifts with each phrase, the head goes back, the body sways with
the beat; whoever listens sways a little with it."""

from yingxi.acting.movement import Bend, Blink, Felt, Held, Reach
from yingxi.acting.part import Part
from yingxi.acting.speaking import Line
from yingxi.acting.timing import Key
from yingxi.stage.cane import leans_on_a_stick

# Ticks from one sway to the other side and back, of a phrase, and of a breath before it.
BEAT, PHRASE, BREATH = 30.0, 56.0, 9.0
# Degrees: the sway, the chest and the head of who sings; the sway of who listens.
SWAYS, LIFTED, BACK, WITH_IT = 3.2, -6.0, -8.0, 1.5


def part_singing(part: Part, line: Line) -> Part:
    """What the body of who sings `line` does, beside the looks of one who speaks."""
    start, end = line.start, line.end
    lifted, back = _phrases(start, end, LIFTED), _phrases(start, end, BACK)
    part = part.with_bends(
        Bend("chest", lifted),
        Bend("neck", back),
        Bend("lean", _swaying(start, end, SWAYS)),
        Bend("tilt", _swaying(start + 3, end + 3, -1.2 * SWAYS)),
        Bend("brow_lift", ((start - 4, 0.0), (start + 6, 0.55), (end - 4, 0.5), (end + 10, 0.0))),
    ).with_feelings(Felt("joy", start - 4, end + 20, 0.42))
    part = part.with_blinks(Blink(start + 0.6 * (end - start), slow=True, hold=6))
    if end - start < BEAT or part.is_busy(start, end) or part.held(start) or leans_on_a_stick(part.sheet):
        return part
    out = Reach("near", start - 2, start + 12, end - 4, end + 14, Held(26.0, 64.0, 16.0), "spread", 4)
    return part.with_reaches(out).with_bends(Bend("near_shoulder", _swaying(start + 8, end, 5.0)))


def part_swaying(part: Part, line: Line) -> Part:
    """The body of who listens to a song."""
    if part.is_busy(line.start, line.end):
        return part
    return part.with_bends(
        Bend("lean", _swaying(line.start + 12, line.end, WITH_IT)),
        Bend("tilt", _swaying(line.start + 15, line.end, -2.0 * WITH_IT)),
    ).with_feelings(Felt("tenderness", line.start + 14, line.end + 30, 0.5))


def _swaying(start: float, end: float, degrees: float) -> tuple[Key, ...]:
    """From one side to the other, half a beat each, and still at the end."""
    keys: list[Key] = [(start, 0.0)]
    at, side = start + BEAT / 2, 1.0
    while at < end - 4:
        keys.append((at, side * degrees))
        at, side = at + BEAT / 2, -side
    return (*keys, (max(keys[-1][0] + 6, end + 8), 0.0))


def _phrases(start: float, end: float, degrees: float) -> tuple[Key, ...]:
    """Up as a phrase begins, held, down for the breath before the next one."""
    keys: list[Key] = [(start - BREATH, 0.0)]
    at = start
    while at < end - 6:
        over = min(at + PHRASE - BREATH, end - 2)
        keys += [(at + 4, degrees), (max(at + 5, over), 0.8 * degrees)]
        at += PHRASE
        if at < end - 6:
            keys.append((at - 2, 0.15 * degrees))
    return (*keys, (keys[-1][0] + 12, 0.0))
