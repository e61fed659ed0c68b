"""Words that no list knows, in either language: a sensible film, and a line in the report for each."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed, sets_designed
from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain

ENGLISH = """\
INT. ZORGLEDROME - NIGHT

MARVO, 40, wearing a heliotrope quonsett and glaucous pantofles, flimmers the zither. He defrobs a theremin.

MARVO
Hello!

NOBODY
Who?
"""
CHINESE = """\
.内景 曜璃阁 - 夜

阿怪，四十，穿着黛色襕衣，系着缃色褡裢，走进来。阿怪嘬唇。

@阿怪
你好。

@某人
谁？
"""


@pytest.mark.parametrize(
    ("text", "language", "ignored", "not_staged", "place"),
    [
        (
            ENGLISH, "en", ("heliotrope quonsett", "glaucous pantofles"),
            ("flimmers the zither", "He defrobs a theremin."), "Zorgledrome",
        ),
        (CHINESE, "zh", ("黛色", "系着缃色褡裢"), ("阿怪嘬唇。",), "曜璃阁"),
    ],
)  # fmt: skip
def test_what_nobody_knows_is_told_and_the_film_goes_on(
    text: str, language: Language, ignored: tuple[str, ...], not_staged: tuple[str, ...], place: str
) -> None:
    broken_down = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    told, silent = cast_designed(broken_down, seed=1).people
    assert told.ignored == ignored
    assert (silent.honoured, silent.ignored) == ((), ())
    assert told.top.colour != silent.top.colour
    assert tuple(line.partition(": ")[2] for line in broken_down.not_staged) == not_staged
    (set_,) = sets_designed(broken_down, seed=1).places
    assert (set_.kind, set_.stood_in) == ("living room", place)
    deeds = [moment for moment in broken_down.scenes[0].moments if isinstance(moment, Deed)]
    assert all(deed.actors for deed in deeds)
