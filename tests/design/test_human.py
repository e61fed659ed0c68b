"""A boy who is called 小鱼 is a boy, and a fish a fish."""

import pytest
from tests.storyboard.films_of_tests import written

from yingxi.film.brief import Language


@pytest.mark.parametrize(
    ("introduced", "language", "kind"),
    [
        ("小鱼（10岁，男孩）站着。", "zh", "person"),
        ("小鱼游过来，看着水草。", "zh", "fish"),
        ("BIRD, 9, a small girl, waves.", "en", "person"),
        ("ROBIN, a small bird, sings.", "en", "bird"),
    ],
)
def test_who_is_said_to_be_a_boy_or_a_girl_is_one(introduced: str, language: Language, kind: str) -> None:
    heading = "外景 市场 日" if language == "zh" else "EXT. MARKET - DAY"
    (sheet,) = written(f"{heading}\n\n{introduced}\n", language).cast.people
    assert sheet.kind == kind
