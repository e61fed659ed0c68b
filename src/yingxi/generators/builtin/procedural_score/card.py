"""The card of the procedural score."""

from yingxi.generators.builtin.procedural_score.sound_font import font_told
from yingxi.generators.ports import Card

VERSION = "14"

CARD = Card(
    id="procedural-score",
    port="composer",
    version=f"{VERSION}, {font_told()}" if font_told() else VERSION,
    title="Procedural score",
    needs_packages=("numpy", "midirenderer", "pretty_midi", "pypinyin"),
    licence="CC0-1.0",
    credit=f"Sound font: {font_told() or 'TimGM6mb by Tim Brechbill (GPL-2)'}",
    credited_as=("Yingxi's score", "影戏配乐"),
)
