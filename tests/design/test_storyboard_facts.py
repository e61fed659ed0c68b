"""At least nine in ten of what eighteen storyboards say of their people stand on the character sheets."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from yingxi.breakdown import scenes_headed, screenplay_broken_down
from yingxi.breakdown.lexicon import english_tokens
from yingxi.design import cast_designed, set_of, sets_designed
from yingxi.design.clothes import far_apart
from yingxi.design.colours import dye
from yingxi.design.complexion import hair_colour, skin_colour
from yingxi.film.breakdown import Breakdown
from yingxi.film.colour import from_hex
from yingxi.film.sheet import Cast, CharacterSheet
from yingxi.screenplay import screenplay_from_bytes

CASES = Path(__file__).resolve().parents[3] / "shared" / "cases" / "storyboards"
TABLE = Path(__file__).with_name("storyboard_facts.txt")
TALL = {"female": 1.72, "male": 1.86}
SMALL = {"female": 1.55, "male": 1.65}
NEAR = 0.09


@cache
def broken_down(file: Path) -> Breakdown:
    read = screenplay_from_bytes(file.read_bytes(), name=file.name)
    return screenplay_broken_down(scenes_headed(read, "en"), language="en")


def cast_of(file: Path) -> Cast:
    return cast_designed(broken_down(file), seed=1)


def dyed(colour: str, names: str) -> bool:
    """Whether a sheet's colour is one of the dyes; the accent is stronger and of the same hue."""
    if not colour:
        return False
    for name in names.split("|"):
        meant, is_ = dye(name), from_hex(colour)
        strong = abs(is_.hue - meant.hue) < 8 and abs(is_.lightness - meant.lightness) < 0.06
        if far_apart(is_, meant) < NEAR or strong:
            return True
    return False


def facts() -> Iterator[tuple[str, str, str]]:
    """(story, person, fact) of every row of the table."""
    story = ""
    for row in TABLE.read_text("utf-8").splitlines():
        if row.startswith("# "):
            story = row[2:]
        elif row:
            person, _, told = row.partition(": ")
            yield from ((story, person, fact.strip()) for fact in told.split(";"))


def stands(fact: str, sheet: CharacterSheet) -> bool:
    part, _, value = fact.partition(" ")
    if part in ("years", "sex", "build", "brows"):
        return str(getattr(sheet, part)) == value
    if part in ("skirt", "trousers", "shoes", "scarf"):
        return dyed(getattr(sheet, part), value)
    return {
        "height": stands_tall, "skin": has_skin, "hair": has_hair, "top": wears, "under": wears_under,
        "apron": has_apron, "beard": bearded, "glasses": glassed,
    }.get(part, nowhere)(value, sheet)  # fmt: skip


def stands_tall(value: str, sheet: CharacterSheet) -> bool:
    tall, small = sheet.height >= TALL[sheet.sex], sheet.height <= SMALL[sheet.sex]
    return {"tall": tall, "small": small, "medium": not tall and not small}[value]


def has_skin(value: str, sheet: CharacterSheet) -> bool:
    return sheet.skin == skin_colour(value, "en", seed=0, person="").hex()


def has_hair(value: str, sheet: CharacterSheet) -> bool:
    styles, _, colours = value.partition(" ")
    natural = {hair_colour(name, "adult", "en", seed=0, person="").hex() for name in colours.split("|")}
    return sheet.hair.style in styles.split("|") and (not colours or sheet.hair.colour in natural)


def wears(value: str, sheet: CharacterSheet) -> bool:
    garment, _, colour = value.partition(" ")
    return garment in " ".join(english_tokens(sheet.top.name)) and dyed(sheet.top.colour, colour)


def wears_under(value: str, sheet: CharacterSheet) -> bool:
    return dyed(sheet.top.under, value)


def has_apron(value: str, sheet: CharacterSheet) -> bool:
    return sheet.top.pattern == "apron" and dyed(sheet.top.trim, value)


def bearded(value: str, sheet: CharacterSheet) -> bool:
    return (sheet.beard == "none") == (value == "none")


def glassed(value: str, sheet: CharacterSheet) -> bool:
    return sheet.glasses


def nowhere(value: str, sheet: CharacterSheet) -> bool:
    return False


def test_nine_in_ten_facts_are_on_the_sheets() -> None:
    if not CASES.exists():
        pytest.skip("the shared cases are not here: storyboards are missing")
    sheets: dict[str, dict[str, CharacterSheet]] = {}
    stood, missed = 0, []
    for story, person, fact in facts():
        if story not in sheets:
            (file,) = CASES.glob(f"{story}*.json")
            sheets[story] = {sheet.name: sheet for sheet in cast_of(file).people}
        if person in sheets[story] and stands(fact, sheets[story][person]):
            stood += 1
        else:
            missed.append(f"{story}, {person}: {fact}")
    print(f"{stood} of {stood + len(missed)} facts stand", *missed, sep="\n  ")
    assert stood >= 0.9 * (stood + len(missed)), "\n".join(missed)


def test_nine_in_ten_scenes_play_in_a_set_of_their_own_kind() -> None:
    """A listed scene that moves is as many scenes as it has places."""
    if not CASES.exists():
        pytest.skip("the shared cases are not here: storyboards are missing")
    own, missed = 0, []
    for file in sorted(CASES.glob("*.json")):
        told = broken_down(file)
        sets = sets_designed(told, seed=1)
        for scene in told.scenes:
            stood_in = set_of(sets, scene).stood_in
            own += not stood_in
            missed += [f"{file.stem}: {scene.heading}"] if stood_in else []
    print(f"{own} of {own + len(missed)} scenes", *missed, sep="\n  ")
    assert own >= 0.9 * (own + len(missed)), "\n".join(missed)
