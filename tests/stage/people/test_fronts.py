"""A suit, a qipao and a hoodie are told apart by their fronts, from every side that shows one."""

from typing import get_args

import pytest

from tests.stage.people.cast import GRANNY, standing
from tests.stage.people.reading import lines, named
from yingxi.design.looks import looks_read
from yingxi.film.brief import Language
from yingxi.film.sheet import CharacterSheet, Pattern
from yingxi.stage.people import figure
from yingxi.stage.people.fronts import FRONTS

TOLD_BY = {
    "suit": "tie",
    "knots": "knot",
    "hood": "pouch",
    "cardigan": "shirt",
    "overalls": "bib",
    "zip": "tab",
    "vest": "tie's knot",
    "knit": "plait",
    "tee": "print",
    "leather": "lapel",
    "padded": "quilting",
    "hanfu": "undershirt",
    "kimono": "cord",
    "robe": "mantle",
    "apron": "pocket",
    "lab": "lapel",
    "doctor": "stethoscope",
    "uniform": "badge",
    "gown": "neck opening",
    "scrubs": "neck opening",
    "raincoat": "storm flap",
    "trench": "lapel",
    "armour": "mirror",
    "cloak": "clasp",
    "space": "dials",
    "sailor": "scarf knot",
    "pinafore": "bib",
    "tunic": "flap",
    "singlet": "bare neck",
    "martial": "buckle",
    "sari": "drape",
    "kurta": "placket",
    "thobe": "placket",
    "poncho": "neck opening",
    "empire": "bow",
    "tailcoat": "cravat",
    "deel": "stud",
    "evening": "bare neck",
}


def dressed(pattern: str, cut: str = "short top") -> CharacterSheet:
    top = GRANNY.top.model_copy(update={"pattern": pattern, "cut": cut})
    return GRANNY.model_copy(update={"top": top, "scarf": ""})


@pytest.mark.parametrize("pattern", sorted(FRONTS))
@pytest.mark.parametrize("view", ["three-quarter", "profile"])
def test_a_front_is_seen(pattern: str, view: str) -> None:
    sheet = dressed(pattern)
    drawn = figure(sheet, standing(sheet, view=view), head_pixels=86, seed=7)
    assert named(drawn, TOLD_BY[pattern])


def test_a_striped_shirt_is_seen_beside_the_bib() -> None:
    top = GRANNY.top.model_copy(update={"pattern": "overalls", "cut": "short top"})
    drawn = [
        "stripe" in set(lines(figure(sheet, standing(sheet), head_pixels=86, seed=7)))
        for printed in ("plain", "stripes")
        for sheet in [GRANNY.model_copy(update={"top": top.model_copy(update={"under_pattern": printed})})]
    ]
    assert drawn == [False, True]


@pytest.mark.parametrize("pattern", sorted({*FRONTS} - {"padded"}))
def test_nobody_wears_a_front_on_the_back(pattern: str) -> None:
    sheet = dressed(pattern)
    drawn = figure(sheet, standing(sheet, view="back"), head_pixels=86, seed=7)
    assert not named(drawn, TOLD_BY[pattern])


def test_every_front_is_a_pattern_that_a_sheet_may_name() -> None:
    assert set(FRONTS) <= set(get_args(Pattern))


def test_a_gown_is_knotted_to_the_side_and_a_jacket_down_the_middle() -> None:
    gown, jacket = dressed("knots", "dress"), dressed("knots")
    on_gown = named(figure(gown, standing(gown), head_pixels=86, seed=7), "knot")
    on_jacket = named(figure(jacket, standing(jacket), head_pixels=86, seed=7), "knot")
    assert len(on_gown) == 3
    assert len(on_jacket) == 5


@pytest.mark.parametrize(
    ("words", "language", "pattern", "cut"),
    [
        ("a navy suit", "en", "suit", "short top"),
        ("a green hoodie", "en", "hood", "short top"),
        ("blue overalls", "en", "overalls", "short top"),
        ("a red qipao", "en", "knots", "dress"),
        ("a white tank top", "en", "singlet", "short top"),
        ("a black vest", "en", "vest", "short top"),
        ("白背心", "zh", "singlet", "short top"),
        ("灰毛背心", "zh", "vest", "short top"),
        ("黑西装", "zh", "suit", "short top"),
        ("青旗袍", "zh", "knots", "dress"),
        ("蓝校服", "zh", "zip", "short top"),
        ("灰长衫", "zh", "knots", "long coat"),
        ("a red striped poncho", "en", "poncho", "short top"),
        ("a pink sari", "en", "sari", "dress"),
        ("a silver evening gown", "en", "evening", "dress"),
        ("白色婚纱", "zh", "evening", "dress"),
        ("白色库尔塔", "zh", "kurta", "long coat"),
        ("蓝色蒙古袍", "zh", "deel", "long coat"),
        ("a black tailcoat", "en", "tailcoat", "short top"),
    ],
)
def test_words_find_their_garment(words: str, language: Language, pattern: str, cut: str) -> None:
    looks = looks_read([words], language)
    assert (looks.pattern, looks.top) == (pattern, cut)
