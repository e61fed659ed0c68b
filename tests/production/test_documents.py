import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from yingxi.film.board import Board, Storyboard
from yingxi.film.brief import Brief
from yingxi.film.camera import Size
from yingxi.film.errors import DocumentError
from yingxi.film.sheet import Cast, CharacterSheet, Garment, Hair, Palette, VoiceSheet
from yingxi.production.documents import (
    CAST,
    FILM,
    STORYBOARD,
    document_fields,
    document_text,
    noun_read,
    text_with_fields,
)
from yingxi.production.settings import Settings
from yingxi.production.yaml_text import yaml_text

words = st.text(max_size=12)
plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words,
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(words, parts, max_size=3),
    max_leaves=10,
)


def cast(coat: str = "#b03a2e") -> Cast:
    return Cast(
        people=(
            CharacterSheet(
                id="granny",
                name="外婆",
                age="elder",
                hair=Hair(style="bun", colour="#c8c4bc"),
                top=Garment(cut="long coat", colour=coat),
                voice=VoiceSheet(styles=(("jf_alpha", 1.0),), pace=0.9),
            ),
        ),
        palette=Palette(ground="#efe6d2", first="#7a8f6a", second="#51708a", accent="#b03a2e"),
    )


def test_document_is_what_a_person_would_write() -> None:
    assert (
        document_text(CAST, cast())
        == (
            "schema: yingxi.cast.1\n"
            "people:\n"
            "  - id: granny\n"
            "    name: 外婆\n"
            "    age: elder\n"
            '    hair: {style: bun, colour: "#c8c4bc"}\n'
            '    top: {cut: long coat, colour: "#b03a2e"}\n'
            "    voice:\n"
            "      styles:\n"
            "        - [jf_alpha, 1.0]\n"
            "      pace: 0.9\n"
            'palette: {ground: "#efe6d2", first: "#7a8f6a", second: "#51708a", accent: "#b03a2e"}\n'
        )
        or noun_read(CAST, document_text(CAST, cast())) == cast()
    )


def test_document_reads_back_as_it_was() -> None:
    assert noun_read(CAST, document_text(CAST, cast())) == cast()


@settings(deadline=None, max_examples=80)
@given(st.dictionaries(words, plain, max_size=4))
def test_yaml_text_reads_back_as_it_was(value: dict[str, object]) -> None:
    assert YAML(typ="safe", pure=True).load(yaml_text({"top": value})) == {"top": value}


def test_settings_keep_what_is_given() -> None:
    given_settings = Settings(brief=Brief(idea="a: b # c"), pace=1.25, pronunciations={"重": "chóng"})
    assert noun_read(FILM, document_text(FILM, given_settings)) == given_settings


@pytest.mark.parametrize(
    ("was", "is_now", "message", "line"),
    [
        (
            "age: elder",
            "age: ancient",
            "people.外婆.age: input should be 'child', 'young'",
            5,
        ),
        ("age: elder", "agge: elder", "people.外婆.agge: there is no such field", 5),
        ("age: elder", "age: eldr", "not 'eldr'; perhaps elder?", 5),
        (
            '"#b03a2e"}',
            "dark red}",
            "people.外婆.top.colour: input should be a colour such as #7a3030, not 'dark red'",
            7,
        ),
        ('"#c8c4bc"}', '"#c8c4bc}', "a quote is opened and not closed", 6),
        ("schema: yingxi.cast.1", "schema: yingxi.cast.9", "says it is 'yingxi.cast.9'", 1),
        ("name: 外婆", "name: [外婆", "a [ is not closed", 5),
        ("name: 外婆", 'name: "外婆', "a quote is opened and not closed", 4),
        ("name: 外婆", "name: '外婆", "a quote is opened and not closed", 4),
        ("name: 外婆", "name: 外婆\n    name: 阿婆", "name stands there twice", 5),
        ("name: 外婆", "name: 外婆: 我", "a colon stands where no field begins", 4),
        ("name: 外婆", "name: &a 外婆", "anchors, aliases", 4),
        ("name: 外婆", "name: !!python/name:os.system x", "anchors, aliases", 4),
    ],
)
def test_a_wrong_document_says_where_and_what(was: str, is_now: str, message: str, line: int) -> None:
    text = document_text(CAST, cast())
    assert was in text
    with pytest.raises(DocumentError, match=r".") as raised:
        noun_read(CAST, text.replace(was, is_now))
    assert (message in raised.value.message, raised.value.where) == (True, f"cast.yaml:{line}")


@pytest.mark.parametrize("text", ["", "just words", "- a\n- list", "1: number", "a" * 17_000_000, "[" * 5000])
def test_what_is_no_document_is_an_error(text: str) -> None:
    with pytest.raises(DocumentError):
        noun_read(CAST, text)


def test_comments_survive_a_change() -> None:
    text = document_text(CAST, cast()).replace("age: elder", "age: elder  # she is 81")
    changed = text_with_fields(text, document_fields(CAST, cast(coat="#224466")))
    assert "age: elder  # she is 81" in changed
    assert noun_read(CAST, changed) == cast(coat="#224466")


def test_a_screenplay_that_takes_its_own_length_still_does_when_its_settings_are_read() -> None:
    settings = Settings(brief=Brief(idea="A kite", length_seconds=None), start="screenplay")
    assert noun_read(FILM, document_text(FILM, settings)) == settings


def test_a_field_of_several_kinds_is_one_complaint_that_names_them_all() -> None:
    text = document_text(FILM, Settings(brief=Brief(idea="A kite"))).replace(
        "loudness: web", "loudness: loud"
    )
    with pytest.raises(DocumentError) as raised:
        noun_read(FILM, text)
    assert str(raised.value) == (
        "loudness: input should be 'web', 'mobile', 'r128', 'china-tv' or 'cinema' or a number, not 'loud'"
    )


def test_a_misspelt_word_of_an_enumeration_gets_the_nearest() -> None:
    board = Board(id="shot-1", scene="scene-1", frames=24, size=Size.CLOSE)
    text = document_text(STORYBOARD, Storyboard(title="", boards=(board,))).replace("close", "clsoe")
    with pytest.raises(DocumentError, match=r"not 'clsoe'; perhaps close\?$"):
        noun_read(STORYBOARD, text)
