"""Files as they come: encodings, other kinds, hostile text, and a writer's answer."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.errors import AnswerError, ScreenplayError
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.film.story import Story
from yingxi.film.take import Record
from yingxi.generators.ports import Written
from yingxi.screenplay import (
    fountain_from_screenplay,
    plain,
    screenplay_from_bytes,
    screenplay_from_fountain,
    screenplay_written,
)

TEXT = ".内景 客厅 - 夜\n\n外婆坐在窗边，看着桌上的照片。\n\n@外婆\n你来了？\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"])
def test_every_common_encoding_is_found_out(encoding: str) -> None:
    assert screenplay_from_bytes(TEXT.encode(encoding)) == screenplay_from_fountain(TEXT)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not a text"),
        ("Café au lait\n".encode("latin-1") * 9, "neither UTF-8"),
        (b"%PDF-1.7", "pdf"),
        (b"PK\x03\x04word/", "archive is broken"),
        (b"PK\x03\x04", "archive"),
        (b"{\\rtf1", "rich text"),
        (b'<?xml version="1.0"?><FinalDraft DocumentType="Script">', "XML"),
        (b"\n\n", "no scenes"),
    ],
)
def test_what_cannot_be_read_is_said_with_what_to_do(content: bytes, message: str) -> None:
    with pytest.raises(ScreenplayError, match=message) as raised:
        screenplay_from_bytes(content, name="film")
    assert raised.value.where.startswith("film")
    assert raised.value.next_step


@pytest.mark.parametrize(
    "text",
    [
        "*" * 1_000_000,
        "* a" * 60_000,
        "[[" * 100_000,
        "[[\n" * 15_000,
        "/*" * 100_000,
        "*/" + "/*" * 100_000,
        "(" * 200_000,
        "A" * 200_000 + "\n" * 3,
        "INT. " * 40_000,
        "A (" * 60_000 + ")",
    ],
    ids=lambda text: text[:6].replace("\n", " "),
)
def test_hostile_text_takes_time_by_its_length(text: str) -> None:
    """A parser whose time grew with the square would not come back."""
    read = screenplay_from_fountain(text)
    assert screenplay_from_fountain(fountain_from_screenplay(read)).elements
    assert all(isinstance(plain(each.text), str) for each in read.elements)


def test_traditional_text_of_either_encoding_is_read() -> None:
    text = "一個女孩在雨中等公車。她說：「沒關係。」\n" * 3
    for encoding in ("big5", "gb18030"):
        assert plain(screenplay_from_bytes(text.encode(encoding)).elements[0].text).startswith("一個女孩")


class Scripted:
    """A writer that answers with what it was given."""

    def __init__(self, *elements: Element) -> None:
        self.answer = Written(
            screenplay=Screenplay(elements=elements), record=Record(generator="scripted", version="1")
        )

    def story(self, brief: Brief) -> Written:
        return Written()

    def screenplay(self, story: Story, brief: Brief) -> Written:
        return self.answer


STORY = Story(title="A", language="en", logline="a")
HEADING = Element(kind=ElementKind.HEADING, text="INT. BUS - DAY")
ACTION = Element(kind=ElementKind.ACTION, text="Ruth sits.")


def test_a_writers_screenplay_is_taken_as_its_file_reads() -> None:
    screenplay, record = screenplay_written(STORY, Brief(idea="x"), Scripted(HEADING, ACTION))
    assert [each.line for each in screenplay.elements] == [1, 3]
    assert record.generator == "scripted"


@pytest.mark.parametrize(
    "elements", [(), (HEADING,), (HEADING, ACTION, Element(kind=ElementKind.DIALOGUE, text="Hi."))]
)
def test_an_unusable_answer_is_an_error(elements: tuple[Element, ...]) -> None:
    with pytest.raises(AnswerError) as raised:
        screenplay_written(STORY, Brief(idea="x"), Scripted(*elements))
    assert raised.value.next_step
