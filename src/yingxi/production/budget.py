"""A cap on what a run may cost: a node is started only while its price still fits under it."""

from dataclasses import dataclass
from typing import Any

from yingxi.film.errors import BudgetError
from yingxi.graph import Event, Made, Node


@dataclass(slots=True)
class Budget:
    """`cap` of None lets everything pass."""

    cap: float | None
    currency: str = "USD"
    spent: float = 0.0
    reserved: float = 0.0

    def allow(self, node: Node[Any]) -> None:
        """Reserves the node's price; raises BudgetError where it would go over the cap."""
        wanted = self.spent + self.reserved + node.price
        if self.cap is not None and wanted > self.cap:
            raise BudgetError(
                f"{node.name} would bring the film to {wanted:.2f} {self.currency}, "
                f"over the budget of {self.cap:.2f}",
                where=node.name,
                next_step="raise `budget` in film.yaml, or choose another generator; what is made is kept",
            )
        self.reserved += node.price

    def heard(self, event: Event, price: float = 0.0) -> None:
        """Takes what was really charged in place of what was reserved."""
        if isinstance(event, Made):
            self.spent += event.cost
            self.reserved = max(0.0, self.reserved - price)
