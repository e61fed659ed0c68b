"""How hair is said to be, whatever colour stands between."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed
from yingxi.screenplay import screenplay_from_fountain


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("long red hair", "long"),
        ("long straight black hair", "long"),
        ("long curly hair", "curly"),
        ("long wavy brown hair", "wavy"),
        ("long dark hair in a braid", "braid"),
        ("short red hair", "short"),
    ],
)
def test_hair_is_as_long_as_it_is_said_to_be(said: str, style: str) -> None:
    read = screenplay_from_fountain(f"INT. ROOM - DAY\n\nNORA, 27, {said}, green coat, comes in.\n")
    told = screenplay_broken_down(read, language="en")
    assert {cast_designed(told, seed=seed).people[0].hair.style for seed in range(8)} == {style}
