"""Final Draft files: what two programs save of one scene, what we write, and XML that is meant to harm."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.film.errors import ScreenplayError
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay import (
    final_draft_from_screenplay,
    screenplay_from_final_draft,
    screenplay_from_fountain,
)

K = ElementKind
HEAD = '<FinalDraft DocumentType="Script"><Content>'
TAIL = "</Content></FinalDraft>"


def bare(screenplay: Screenplay) -> list[Element]:
    """Elements without where they stood and how they were forced."""
    return [each.model_copy(update={"line": 0, "forced": False}) for each in screenplay.elements]


def read(inside: str) -> list[Element]:
    return bare(screenplay_from_final_draft(f"{HEAD}{inside}{TAIL}".encode())[0])


@pytest.mark.parametrize("program", ["final-draft", "fade-in"])
def test_the_reference_scene_is_its_fountain_counterpart(cases: Path, program: str) -> None:
    folder = cases.parent / "fdx"
    found, doubts = screenplay_from_final_draft((folder / f"{program}.fdx").read_bytes())
    fountain = screenplay_from_fountain((folder / f"{program}.fountain").read_text("utf-8"))
    assert bare(found) == [
        each.model_copy(update={"scene_number": found.elements[at].scene_number})
        for at, each in enumerate(bare(fountain))
    ]
    assert doubts == ()
    assert found.titled("title") == "FDX Test Script"


def test_a_paragraph_of_an_unknown_kind_is_kept_and_listed() -> None:
    found, doubts = screenplay_from_final_draft(
        f'{HEAD}\n<Paragraph Type="Weather"><Text>It hails.</Text></Paragraph>{TAIL}'.encode()
    )
    assert bare(found) == [Element(kind=K.ACTION, text="It hails.")]
    assert [(each.line, each.text) for each in doubts] == [(2, "It hails.")]


def test_styles_are_emphasis_and_notes_are_notes() -> None:
    assert read(
        '<Paragraph Type="Action"><ScriptNote><Paragraph><Text>why?</Text></Paragraph></ScriptNote>'
        '<Text>She </Text><Text Style="Bold+Italic">runs</Text><Text>.</Text></Paragraph>'
    ) == [Element(kind=K.NOTE, text="why?"), Element(kind=K.ACTION, text="She ***runs***.")]


@pytest.mark.parametrize(
    "bad",
    [
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><FinalDraft><Content>&e;</Content></FinalDraft>',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><FinalDraft><Content>&b;</Content></FinalDraft>',
        HEAD + "<Paragraph>" * 500,
        "<FinalDraft><Content>",
        "<other/>",
    ],
    ids=["outside entity", "bomb", "deep", "broken", "other"],
)
def test_xml_that_is_no_script_is_one_clear_error(bad: str) -> None:
    with pytest.raises(ScreenplayError) as raised:
        screenplay_from_final_draft(bad.encode(), name="x.fdx")
    assert raised.value.where.startswith("x.fdx")
    assert raised.value.next_step
    assert "root:" not in str(raised.value)


_TEXT = st.text(st.sampled_from("abYZ界船é9.,!?-&<>'\"，。"), min_size=1, max_size=9)
_SPEECH = st.tuples(_TEXT, st.booleans(), _TEXT).map(
    lambda it: (
        Element(kind=K.CHARACTER, text=it[0]),
        *([Element(kind=K.PARENTHETICAL, text=it[2])] if it[1] else []),
        Element(kind=K.DIALOGUE, text=it[2]),
    )
)
_ONE = st.builds(
    lambda kind, text: (Element(kind=kind, text=text),),
    st.sampled_from([K.HEADING, K.ACTION, K.TRANSITION, K.NOTE, K.BONEYARD, K.SYNOPSIS]),
    _TEXT,
)


@settings(max_examples=15)
@given(st.lists(st.one_of(_ONE, _SPEECH), min_size=1, max_size=6), _TEXT)
def test_what_is_written_is_read_again(parts: list[tuple[Element, ...]], title: str) -> None:
    screenplay = Screenplay(
        title_page=(("Title", title), ("Draft date", "today\nand tomorrow")),
        elements=tuple(element for part in parts for element in part),
    )
    again, doubts = screenplay_from_final_draft(final_draft_from_screenplay(screenplay).encode())
    assert (bare(again), again.title_page, doubts) == (bare(screenplay), screenplay.title_page, ())


def test_a_title_of_two_lines_comes_back() -> None:
    told = screenplay_from_fountain(
        "Title:\n    BRICK\n    RETIRED\nCredit: Written by\nAuthor: Stu\n\nINT. HALL - DAY\n\nRain.\n"
    )
    back, _ = screenplay_from_final_draft(final_draft_from_screenplay(told).encode())
    assert back.title_page == told.title_page
