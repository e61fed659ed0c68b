"""The card of the procedural score."""

from yingxi.generators.ports import Card

CARD = Card(
    id="procedural-score",
    port="composer",
    version="11",
    title="Procedural score",
    needs_packages=("numpy", "midirenderer", "pretty_midi", "pypinyin"),
    licence="CC0-1.0",
    credit="Sound font: TimGM6mb by Tim Brechbill (GPL-2)",
    credited_as=("Yingxi's score", "影戏配乐"),
)
