"""What people wear of whom the text says nothing, and the colours that some garments have by themselves."""

from yingxi.film.sheet import Pattern
from yingxi.film.story import Age

BY_AGE: dict[Age, tuple[Pattern, ...]] = {
    "child": ("overalls", "zip", "tee", "hood", "sailor"),
    "young": ("hood", "zip", "tee", "knit", "leather"),
    "adult": ("cardigan", "suit", "vest", "knit", "leather"),
    "elder": ("cardigan", "knit", "vest", "padded"),
}
"""Short tops."""
COATS: tuple[Pattern, ...] = ("buttons", "trench")
SKIRTS: dict[Age, tuple[Pattern, ...]] = {"child": ("pinafore",), "young": ("pinafore",)}
"""What a dress may be beside plain or printed."""
USUAL: dict[str, str] = {
    "lab": "white", "scrubs": "teal", "gown": "light blue", "raincoat": "yellow", "armour": "dark grey",
    "robe": "orange", "trench": "tan", "leather": "brown",
}  # fmt: skip
"""The dye of a garment that is nearly always of one colour, where none is named."""
