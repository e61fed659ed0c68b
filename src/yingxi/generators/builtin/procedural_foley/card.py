"""The card of procedural foley."""

from yingxi.generators.ports import Card

CARD = Card(
    id="procedural-foley",
    port="foley",
    version="1",
    title="Procedural foley",
    needs_packages=("numpy", "scipy"),
    licence="CC0-1.0",
)
