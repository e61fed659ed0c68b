"""The card of procedural foley."""

from yingxi.generators.ports import Card

CARD = Card(
    id="procedural-foley",
    port="foley",
    version="4",
    title="Procedural foley",
    needs_packages=("numpy",),
    licence="CC0-1.0",
    credited_as=("Yingxi's foley", "影戏拟音"),
)
