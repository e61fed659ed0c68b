"""Which passages make the film: its opening, talk between its main people, its turn, its end, in their order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from yingxi.adaptation.model import Prose
from yingxi.adaptation.weighing import Weighed
from yingxi.film.allowance import allowance, spoken_count
from yingxi.film.seeds import chance

Part = Literal["setup", "want", "attempt", "turn", "ending"]
SHARES: dict[Part, float] = {"setup": 0.2, "turn": 0.3, "ending": 0.24}
"""Shares of the film's time; what is left is for what happens between opening and turn."""
LEAST_BETWEEN = 9.0
"""Seconds of a stretch between opening and turn."""
TURN_FROM, TURN_TO = 0.5, 0.92
LEAST_WORTH = 0.9
"""What the last sentence or speech of a film is worth at least, where nobody is said to act in it."""
OVER_WORDS = 1.35
"""How many times the words that the planner allows a film may have: these are the text's own."""
LONGEST_GAP = 12
"""How many sentences that cannot be staged a stretch may pass over."""
OPENING_TO = 0.3
ANSWERED_WITHIN = 3
"""How many sentences before an answer its question may stand."""
SEEDED = 0.12
"""By how much of its worth the seed may lift a stretch, so that another seed chooses among what is as good."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Units of the text that follow each other, from `start` to before `end`, and those of them that are `kept`."""

    part: Part
    start: int
    end: int
    kept: tuple[Weighed, ...]

    @property
    def seconds(self) -> float:
        return sum(each.seconds for each in self.kept)


def stretches_chosen(
    prose: Prose, units: Sequence[Weighed], seconds: float, time: float, seed: int
) -> tuple[Stretch, ...]:
    """The stretches that a film of `seconds` tells, in their order, together about `time` long."""
    most = allowance(seconds, prose.language)
    if sum(each.seconds for each in units if each.staged) <= time:
        return _all(units)
    count = len(units)
    ending = _ending(units, time * SHARES["ending"])
    last = ending.start if ending else count
    turn = _best(
        units, "turn", int(count * TURN_FROM), min(last, int(count * TURN_TO)), time * SHARES["turn"], seed
    )
    opening = min(turn.start if turn else last, max(8, int(count * OPENING_TO)))
    setup = _best(units, "setup", 0, opening, time * SHARES["setup"], seed, from_start=True)
    taken = [each for each in (setup, turn, ending) if each]
    left = time - sum(each.seconds for each in taken)
    between: list[Stretch] = []
    while left >= LEAST_BETWEEN * 0.7:
        low = setup.end if setup else 0
        high = turn.start if turn else last
        found = _best_free(units, low, high, taken + between, min(left, max(LEAST_BETWEEN, left / 2)), seed)
        if found is None:
            found = _best_free(units, low, count, taken + between, left, seed)
        if found is None:
            break
        between.append(found)
        left -= found.seconds
    whole = sorted(taken + between, key=lambda each: each.start)
    return _with_questions(_within_words(_lengthened(whole, units, left), most.spoken_limit), units)


def _all(units: Sequence[Weighed]) -> tuple[Stretch, ...]:
    """All of a short text, in four parts."""
    count = len(units)
    borders: list[tuple[Part, float, float]] = [
        ("setup", 0.0, 0.25), ("want", 0.25, 0.55), ("turn", 0.55, 0.8), ("ending", 0.8, 1.0),
    ]  # fmt: skip
    found = [
        Stretch(part, start, end, tuple(each for each in units[start:end] if each.staged))
        for part, low, high in borders
        if (start := round(low * count)) < (end := round(high * count))
    ]
    return tuple(each for each in found if each.kept)


def _best(
    units: Sequence[Weighed],
    part: Part,
    low: int,
    high: int,
    time: float,
    seed: int,
    *,
    from_start: bool = False,
) -> Stretch | None:
    """The stretch between two units that is worth most in its time."""
    best: tuple[float, Stretch] | None = None
    for start in range(low, high):
        if not _may_begin(units, start):
            continue
        stretch = _from(units, part, start, high, time)
        if stretch is None:
            continue
        worth = _worth(units, stretch, seed)
        span = max(1, high - low)
        if from_start:
            worth *= 2.2 - 1.6 * (start - low) / span
        if part == "turn":
            worth *= min(1.0, 0.5 + 1.8 * (start / len(units) - TURN_FROM)) + 0.2 * sum(
                each.felt for each in stretch.kept
            )
        if best is None or worth > best[0]:
            best = (worth, stretch)
    return best[1] if best else None


def _ending(units: Sequence[Weighed], time: float) -> Stretch | None:
    """How the text ends: as much of what comes last as there is time for."""
    last = next((each.at for each in reversed(units) if each.staged and _has_somebody(each)), None)
    if last is None:
        return None
    kept: list[Weighed] = []
    spent = 0.0
    best: Stretch | None = None
    for each in reversed(units[: last + 1]):
        if not each.staged:
            continue
        if kept and spent + each.seconds > time * 1.1:
            break
        kept.insert(0, each)
        spent += each.seconds
        if best is None or _may_begin(units, each.at) or spent < time * 0.5:
            best = Stretch("ending", each.at, last + 1, tuple(kept))
    return best


def _has_somebody(each: Weighed) -> bool:
    return each.worth > LEAST_WORTH or bool(each.unit.subject)


def _best_free(
    units: Sequence[Weighed], low: int, high: int, taken: Sequence[Stretch], time: float, seed: int
) -> Stretch | None:
    """The best stretch that meets none of those that are taken."""
    borders = sorted((each.start, each.end) for each in taken)
    gaps: list[tuple[int, int]] = []
    at = low
    for start, end in borders:
        if start > at:
            gaps.append((at, min(start, high)))
        at = max(at, end)
    gaps.append((at, high))
    found = [_best(units, "want", start, end, time, seed) for start, end in gaps if start < end]
    rated = [(_worth(units, each, seed), -each.start, each) for each in found if each is not None]
    return max(rated, key=lambda each: each[:2])[2] if rated else None


def _may_begin(units: Sequence[Weighed], at: int) -> bool:
    """A stretch begins with something to see or hear, and not in the middle of talk."""
    each = units[at]
    if not each.staged:
        return False
    before = units[at - 1] if at else None
    if each.unit.kind == "speech":
        return before is None or before.unit.kind != "speech" or before.unit.passage != each.unit.passage
    return True


def _from(units: Sequence[Weighed], part: Part, start: int, high: int, time: float) -> Stretch | None:
    """What follows from `start` in its time. It ends where somebody has been answered, not on their question."""
    kept: list[Weighed] = []
    spent = 0.0
    end = start
    for at in range(start, high):
        each = units[at]
        if kept and at - kept[-1].at > LONGEST_GAP:
            break
        if spent + (each.seconds if each.staged else 0.0) > time and kept:
            break
        end = each.at + 1
        if each.staged:
            kept.append(each)
            spent += each.seconds
    while len(kept) > 1 and _asks(kept[-1]) and kept[-1].at + 1 < len(units):
        end = kept.pop().at
    if not kept or spent < min(4.0, time / 3):
        return None
    return Stretch(part, start, end, tuple(kept))


def _asks(each: Weighed) -> bool:
    return each.unit.kind == "speech" and each.told.rstrip("”\"'").endswith(("？", "?"))


def _worth(units: Sequence[Weighed], stretch: Stretch, seed: int) -> float:
    """What a stretch is worth: its units', more where two people speak to each other, less for what it leaves out."""
    kept = stretch.kept
    speakers = {each.unit.who for each in kept if each.unit.kind == "speech"}
    total = sum(each.worth for each in kept)
    total *= 1.35 if len(speakers) > 1 else 1.0
    if all(each.unit.kind == "speech" for each in kept):
        total *= 0.85
    gaps = (stretch.end - stretch.start) - len(kept)
    return (total - 0.15 * gaps) * (1 + SEEDED * chance(seed, "adaptation", kept[0].unit.line, kept[0].at))


def _lengthened(stretches: list[Stretch], units: Sequence[Weighed], left: float) -> list[Stretch]:
    """What time is left goes to what follows on a stretch, the turn first."""
    order = sorted(range(len(stretches)), key=lambda at: stretches[at].part != "turn")
    for at in order:
        high = stretches[at + 1].start if at + 1 < len(stretches) else len(units)
        while stretches[at].end < high:
            each = units[stretches[at].end]
            cost = each.seconds if each.staged else 0.0
            if cost > left:
                break
            kept = (*stretches[at].kept, each) if each.staged else stretches[at].kept
            stretches[at] = Stretch(stretches[at].part, stretches[at].start, each.at + 1, kept)
            left -= cost
    return stretches


def _within_words(stretches: list[Stretch], most: int) -> tuple[Stretch, ...]:
    """Speech within what a film of the length can say: the longest speeches that answer nobody go first."""

    def spoken() -> int:
        return sum(
            spoken_count(each.told) for one in stretches for each in one.kept if each.unit.kind == "speech"
        )

    while spoken() > most * OVER_WORDS:
        at, longest = max(
            ((at, each) for at, one in enumerate(stretches) for each in _outer_speeches(one)),
            default=(0, None),
            key=lambda pair: (spoken_count(pair[1].told) / (0.5 + pair[1].worth), -pair[1].at),
        )
        if longest is None:
            break
        one = stretches[at]
        stretches[at] = Stretch(
            one.part, one.start, one.end, tuple(each for each in one.kept if each is not longest)
        )
    return tuple(each for each in stretches if each.kept)


def _with_questions(stretches: Sequence[Stretch], units: Sequence[Weighed]) -> tuple[Stretch, ...]:
    """The stretches with every question whose answer stays: nobody answers what was not asked."""
    made = list(stretches)
    for at in range(len(made) - 1, -1, -1):
        waiting = [each for each in made[at].kept if each.unit.kind == "speech"]
        while waiting:
            speech = waiting.pop()
            asked = _asked_before(speech, units)
            if asked is None or any(asked in one.kept for one in made):
                continue
            home = next((n for n, one in enumerate(made) if one.start <= asked.at < one.end), at)
            one = made[home]
            kept = tuple(sorted((*one.kept, asked), key=lambda each: each.at))
            made[home] = Stretch(one.part, min(one.start, asked.at), one.end, kept)
            waiting.append(asked)
    return tuple(made)


def _asked_before(speech: Weighed, units: Sequence[Weighed]) -> Weighed | None:
    """The question of another that `speech` follows on, at most so many units before it."""
    before = units[max(0, speech.at - ANSWERED_WITHIN) : speech.at]
    spoken = next((each for each in reversed(before) if each.unit.kind == "speech"), None)
    return spoken if spoken and spoken.unit.who != speech.unit.who and _asks(spoken) else None


def _outer_speeches(stretch: Stretch) -> tuple[Weighed, ...]:
    """The speeches that a stretch between opening and turn can do without: its first and its last."""
    spoken = [each for each in stretch.kept if each.unit.kind == "speech"]
    return (spoken[0], spoken[-1]) if stretch.part == "want" and len(spoken) > 1 else ()
