"""Where there is no air everybody wears a space suit with a bowl of glass, whatever they wear elsewhere."""

from yingxi.film.colour import from_hex
from yingxi.film.sheet import AIRLESS, CharacterSheet, Garment, SetSheet

SUIT, BOOTS, RING = "#dfe2e6", "#8d939c", "#b9bfc8"
# A suit's belt and cuffs are of what its wearer is known by, no paler than this.
PALEST = 0.66
# Hair that would not go into the bowl is tied up.
TIED = ("long", "wavy", "braid", "pigtails", "ponytail")


def suited(sheet: CharacterSheet, place: SetSheet | None) -> CharacterSheet:
    """`sheet` as it is seen in `place`: in a suit where that has no air. Belt and cuffs keep the colour of what is worn
    elsewhere, so that everybody is known; robots, ghosts and animals go as they are."""
    if place is None or place.kind not in AIRLESS or sheet.kind != "person":
        return sheet
    hair = sheet.hair
    if hair.style in TIED:
        hair = hair.model_copy(update={"style": "bun"})
    own = from_hex(sheet.top.colour)
    known = own.darker(max(0.0, own.lightness - PALEST)).hex()
    colour = sheet.top.colour if sheet.top.pattern == "space" else SUIT
    return sheet.model_copy(
        update={
            "top": Garment(
                cut="short top",
                colour=colour,
                pattern="space",
                trim=sheet.top.trim if sheet.top.pattern == "space" else known,
            ),
            "skirt": "",
            "trousers": colour,
            "shoes": BOOTS,
            "scarf": "",
            "hair": hair,
            "hat": "space helmet",
            "hat_colour": RING,
        }
    )
