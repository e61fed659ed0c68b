"""How long a run will still take: its work by kind, at the speed at which that kind was made so far."""

from collections import defaultdict
from dataclasses import dataclass, field

from yingxi.graph import Event, Failed, Made, Planned, Progressed, Reused, Started
from yingxi.production.films import cores

DOUBT = 3.0
"""Seconds of work of a kind after which what was seen of it counts as much as what was supposed before."""
DOUBT_OF_OTHERS = 10.0
"""The same for all kinds together, as a guess at those of which nothing was made: the first line spoken waits for the
voices to be loaded, and says little of how quickly pictures are drawn."""


@dataclass(slots=True)
class _Kind:
    """The work of one kind: guessed in all, guessed of what was made, and what that really took, in seconds."""

    left: float = 0.0
    made: float = 0.0
    took: float = 0.0


@dataclass(slots=True)
class _UnderWay:
    kind: str
    weight: float
    since: float
    share: float = 0.0


@dataclass(slots=True)
class TimeLeft:
    """Hears a run. A node's weight is a guess at its seconds; how far the guess is off is learnt for each kind from
    what was made, and, where nothing of a kind was, from everything. How many work at once is learnt too."""

    kinds: defaultdict[str, _Kind] = field(default_factory=lambda: defaultdict(_Kind))
    under_way: dict[str, _UnderWay] = field(default_factory=dict)
    begun: float | None = None

    def heard(self, event: Event, now: float) -> None:
        """`now` is in seconds since the run began."""
        kind = f"{event.stage} {event.node.partition(' ')[0]}"
        match event:
            case Planned():
                self.kinds[kind].left += event.weight
            case Started():
                self.begun = now if self.begun is None else self.begun
                self.under_way[event.node] = _UnderWay(kind, event.weight, now)
            case Progressed():
                self.under_way[event.node].share = event.done / max(1, event.of)
            case Made():
                self.under_way.pop(event.node, None)
                known = self.kinds[kind]
                known.left -= event.weight
                known.made += event.weight
                known.took += event.seconds
            case Reused():
                self.kinds[kind].left -= event.weight
            case Failed():
                self.under_way.pop(event.node, None)

    def at(self, now: float, *, more: float = 0.0) -> float:
        """Seconds left; `more` is work, in guessed seconds, of which no node is known yet."""
        made = sum(kind.made for kind in self.kinds.values())
        took = sum(kind.took for kind in self.kinds.values())
        usual = (took + DOUBT_OF_OTHERS) / (made + DOUBT_OF_OTHERS)
        slowness = {
            name: (kind.took + DOUBT * usual) / (kind.made + DOUBT) for name, kind in self.kinds.items()
        }
        work = more * usual + sum(max(0.0, kind.left) * slowness[name] for name, kind in self.kinds.items())
        for node in self.under_way.values():
            gone, whole = now - node.since, node.weight * slowness[node.kind]
            work -= node.share * whole if node.share else min(gone, 0.9 * whole)
            took += gone
        busy = 0.0 if self.begun is None else now - self.begun
        hands = (took + DOUBT * cores()) / (busy + DOUBT)
        return max(0.0, work) / max(hands, 0.25)
