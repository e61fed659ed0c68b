"""The cards of the quick makers."""

from yingxi.generators.ports import Card, Port

MODEL = "quick_makers.model"


def _card(name: str, port: Port) -> Card:
    return Card(id=name, port=port, version="1", title=f"Quick {port}", licence="Apache-2.0")


CARDS = (
    _card("quick-voice", "voice").model_copy(update={"needs_packages": (MODEL,)}),
    _card("quick-illustrator", "illustrator"),
    _card("quick-animator", "animator"),
    _card("quick-score", "composer"),
    _card("quick-foley", "foley"),
)
