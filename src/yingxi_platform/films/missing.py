"""What a run would make of a film, as it was last looked over, less what has come in since."""

from dataclasses import dataclass
from datetime import datetime

from yingxi_platform.studios.models import Film, Rush


@dataclass(frozen=True, slots=True)
class Missing:
    """`nodes` were missing when the film was looked at, which began at `looked`."""

    nodes: frozenset[str]
    looked: datetime | None

    def stale(self, subject: str, kinds: tuple[str, ...], take: Rush | None) -> bool:
        """Whether the subject is to be made by a node of one of these kinds. A take that came in since is what was
        missing then."""
        if not any(f"{kind} {subject}" in self.nodes for kind in kinds):
            return False
        return take is None or self.looked is None or take.came_in <= self.looked


def missing_of(film: Film) -> Missing:
    at = film.plan.get("at")
    looked = datetime.fromisoformat(at) if at else None
    return Missing(frozenset(film.plan.get("missing", ())), looked)
