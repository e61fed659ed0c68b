"""A word that was looked for is marked where it stands, as it is written there."""

import pytest

from yingxi_platform.films.marking import Marked, marked


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("EXT. LIGHTHOUSE", "light", Marked("EXT. ", "LIGHT", "HOUSE")),
        ("ＬＡＭＰ on", "lamp", Marked("", "ＬＡＭＰ", " on")),
        ("Straße", "SS", Marked("Stra", "ß", "e")),
        ("外婆说：海", "海", Marked("外婆说：", "海", "")),
        ("no such", "word", Marked("no such", "", "")),
        ("anything", " ", Marked("anything", "", "")),
        ("a" * 90 + "lamp" + "b" * 200, "lamp", Marked("…" + "a" * 70, "lamp", "b" * 140 + "…")),
    ],
)
def test_a_word_is_marked_where_it_stands(text: str, word: str, found: Marked) -> None:
    assert marked(text, word) == found
