"""A part: everything one person does in a shot, as a plan over ticks. Verbs return new parts."""

from dataclasses import dataclass, field, replace

from yingxi.acting.bearing import Manner
from yingxi.acting.footing import Footing, Still, Stretch
from yingxi.acting.movement import Bend, Blink, Carry, Dressed, Felt, InHand, Look, OnHead, Reach, Side
from yingxi.film.board import Placement
from yingxi.film.hands import Hands
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.cane import STICK, leans_on_a_stick
from yingxi.stage.rig import Proportions


@dataclass(frozen=True, slots=True)
class Sound:
    """A contact to be: at `tick`, of a kind the sound room knows; music on an `instrument` goes on for `ticks`."""

    tick: float
    kind: str
    x: float
    strength: float = 1.0
    instrument: str = ""
    ticks: float = 0.0


@dataclass(frozen=True, slots=True)
class Part:
    """One person's plan. `busy` lists the stretches (start, end) in which they are the mover; `manner` is what their
    hands do when they do nothing; from tick `lifts_from` on they lift whom they carry, None where that is over."""

    sheet: CharacterSheet
    proportions: Proportions
    placement: Placement
    ground: tuple[Stretch, ...]
    manner: Manner = "hanging"
    bends: tuple[Bend, ...] = ()
    reaches: tuple[Reach, ...] = ()
    looks: tuple[Look, ...] = ()
    feelings: tuple[Felt, ...] = ()
    blinks: tuple[Blink, ...] = ()
    hands: tuple[InHand, ...] = ()
    hats: tuple[OnHead, ...] = ()
    coats: tuple[Dressed, ...] = ()
    carries: tuple[Carry, ...] = ()
    sounds: tuple[Sound, ...] = ()
    busy: tuple[tuple[float, float], ...] = field(default=())
    lifts_from: float | None = None

    def footing(self, tick: float) -> Footing:
        """Where the feet are at `tick`: the latest stretch that has begun."""
        current = self.ground[0]
        for stretch in self.ground[1:]:
            if stretch.start > tick:
                break
            current = stretch
        return current.at(tick)

    def free_from(self, tick: float) -> float:
        """The first tick from `tick` on at which the feet are at rest."""
        return max(tick, self.ground[-1].end)

    def with_stretch(self, stretch: Stretch) -> "Part":
        return replace(self, ground=(*self.ground, stretch))

    def with_bends(self, *bends: Bend) -> "Part":
        return replace(self, bends=self.bends + bends)

    def with_reaches(self, *reaches: Reach) -> "Part":
        return replace(self, reaches=self.reaches + reaches)

    def with_looks(self, *looks: Look) -> "Part":
        return replace(self, looks=self.looks + looks)

    def with_feelings(self, *felt: Felt) -> "Part":
        return replace(self, feelings=self.feelings + felt)

    def with_blinks(self, *blinks: Blink) -> "Part":
        return replace(self, blinks=self.blinks + blinks)

    def with_hand(self, *hands: InHand) -> "Part":
        return replace(self, hands=tuple(sorted(self.hands + hands, key=lambda hand: hand.tick)))

    def with_hat(self, hat: OnHead) -> "Part":
        return replace(self, hats=tuple(sorted((*self.hats, hat), key=lambda each: each.tick)))

    def with_coat(self, coat: Dressed) -> "Part":
        return replace(self, coats=tuple(sorted((*self.coats, coat), key=lambda each: each.tick)))

    def coat(self, tick: float) -> str | None:
        """The coat that is worn at `tick`; None where that is what the sheet says."""
        later = (each.what for each in reversed(self.coats) if each.tick <= tick)
        return next(later, self.placement.coat)

    def hat(self, tick: float) -> str | None:
        """What is on the head at `tick`; None where that is what the sheet says."""
        later = (each.what for each in reversed(self.hats) if each.tick <= tick)
        return next(later, self.placement.hat)

    def with_carries(self, *carries: Carry) -> "Part":
        return replace(self, carries=self.carries + carries)

    def with_sounds(self, *sounds: Sound) -> "Part":
        return replace(self, sounds=self.sounds + sounds)

    def with_busy(self, start: float, end: float) -> "Part":
        return replace(self, busy=(*self.busy, (start, end)))

    def is_busy(self, start: float, end: float) -> bool:
        return any(begin < end and start < finish for begin, finish in self.busy)

    def free_ticks(self, tick: float) -> tuple[float, ...]:
        """`tick` and every later one at which something they do is over, in time's order."""
        return (tick, *sorted(end for _, end in self.busy if end > tick))

    def holds(self, tick: float) -> Hands:
        """What is in both hands at `tick`: in the far one the stick of whoever leans on theirs, and nothing else."""
        holds = Hands(self.placement.held, self.placement.far_held)
        for hand in self.hands:
            if hand.tick > tick:
                break
            if not hand.what:
                holds = holds.without(holds.near if hand.side == "near" else holds.far)
            elif hand.side == "near":
                holds = holds.using(hand.what)
            else:
                holds = holds.taking(hand.what, "far")
        if leans_on_a_stick(self.sheet):
            return Hands(next((what for what in holds.things if what != STICK), ""), STICK)
        return holds

    def held(self, tick: float) -> str:
        """What is in the near hand at `tick`."""
        return self.holds(tick).near

    def far_held(self, tick: float) -> str:
        """What is in the far hand at `tick`, but for a stick on which its owner leans."""
        return "" if leans_on_a_stick(self.sheet) else self.holds(tick).far

    def free_hand(self, tick: float) -> Side | None:
        """The hand that can go to one's own face at `tick`; None where a thing is in both."""
        near, far = self.held(tick), self.far_held(tick)
        if not near:
            return "near"
        return None if far or leans_on_a_stick(self.sheet) else "far"

    def free_side(self, tick: float) -> Side:
        """The arm that has nothing in its hand; the near one if both are free, or neither is. Who leans on a stick
        has the far one for it."""
        return "far" if self.held(tick) and not self.far_held(tick) else "near"

    def plays(self, tick: float) -> bool:
        """Whether what is in the hand at `tick` is being played."""
        return next((hand.plays for hand in reversed(self.hands) if hand.tick <= tick), False)


def part_at_rest(
    sheet: CharacterSheet, proportions: Proportions, placement: Placement, footing: Footing, manner: Manner
) -> Part:
    """The part of somebody who stands or sits as the shot begins and does nothing."""
    return Part(sheet, proportions, placement, (Still(0.0, footing),), manner)
