"""What holds of any screenplay and of any text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay import fountain_from_screenplay, screenplay_from_fountain

LETTERS = st.sampled_from("abcdXYZÉß0123 .,;'?!#=~>@()[]*_:-<^/\\（）梁伯小满阿醒雷夜，。：、走看内景外")
LINE = st.text(LETTERS, min_size=1, max_size=16).map(lambda text: " ".join(text.split())).filter(bool)
MARKS = st.sampled_from(
    ["", "!", "#", "=", "~", ">", "@", ".", "(", "INT. ", "内景 ", "CUT TO:", "BOB", "Title: "]
)
BARE = LINE.filter(lambda line: not any(mark in line for mark in ("[[", "]]", "/*", "*/")))
ACTION = st.lists(st.tuples(MARKS, BARE).map("".join), min_size=1, max_size=3).map("\n".join)
NAME = (
    st.text(st.sampled_from("ABCDEFGabcdefg 梁伯小满.'"), min_size=1, max_size=8)
    .map(lambda name: " ".join(name.split()))
    .filter(lambda name: name[:1].isalpha())
)
INSIDE = st.text(st.sampled_from("abc def梁伯，。"), min_size=1, max_size=10).map(str.strip).filter(bool)
SPOKEN = BARE.filter(lambda line: line[0] not in "(（~")


def element(kind: ElementKind, text: str = "", **more: object) -> Element:
    return Element.model_validate({"kind": kind, "text": text, **more})


@st.composite
def speeches(draw: st.DrawFn) -> list[Element]:
    cue = element(
        ElementKind.CHARACTER,
        draw(NAME),
        extension=draw(st.one_of(st.just(""), INSIDE)),
        dual=draw(st.booleans()),
    )
    said = st.lists(SPOKEN, min_size=1, max_size=3).map(
        lambda lines: element(ElementKind.DIALOGUE, "\n\n".join(lines))
    )
    aside = INSIDE.map(lambda text: element(ElementKind.PARENTHETICAL, text))
    blocks = draw(st.lists(st.tuples(st.one_of(st.none(), aside), said), max_size=2))
    rest: list[Element] = []
    for before, line in blocks:
        if before is None and rest:
            rest.append(element(ElementKind.LYRIC, "la"))
        rest += [line] if before is None else [before, line]
    return [cue, *rest]


SINGLES = st.one_of(
    ACTION.map(lambda text: element(ElementKind.ACTION, text)),
    BARE.filter(lambda text: text[0].isalnum() and not text.endswith("#")).map(
        lambda text: element(ElementKind.HEADING, text)
    ),
    st.just(element(ElementKind.HEADING, "INT. HOUSE - DAY", scene_number="12A")),
    BARE.filter(lambda text: not text.endswith("<")).map(lambda text: element(ElementKind.TRANSITION, text)),
    st.tuples(BARE.filter(lambda text: text[0] != "#"), st.integers(1, 6)).map(
        lambda pair: element(ElementKind.SECTION, pair[0], depth=pair[1])
    ),
    BARE.map(lambda text: element(ElementKind.SYNOPSIS, text)),
    BARE.map(lambda text: element(ElementKind.LYRIC, text)),
    BARE.map(lambda text: element(ElementKind.NOTE, text)),
    BARE.map(lambda text: element(ElementKind.ACTION, text, centred=True)),
    BARE.map(lambda text: element(ElementKind.BONEYARD, f"\n{text}\n")),
    st.just(element(ElementKind.PAGE_BREAK)),
).map(lambda each: [each])
TITLES = st.lists(
    st.tuples(
        st.sampled_from(["Title", "Author", "Draft date", "标题", "Genre"]), st.one_of(st.just(""), BARE)
    ),
    max_size=3,
).map(tuple)
SCREENPLAYS = st.tuples(TITLES, st.lists(st.one_of(SINGLES, speeches()), max_size=6)).map(
    lambda pair: Screenplay(title_page=pair[0], elements=tuple(each for group in pair[1] for each in group))
)


def bare(screenplay: Screenplay) -> tuple[Element, ...]:
    """The elements but for their line and for marks of force, which the text brings where it needs them."""
    return tuple(each.model_copy(update={"line": 0, "forced": False}) for each in screenplay.elements)


@settings(deadline=None, max_examples=40)
@given(SCREENPLAYS)
def test_what_is_written_reads_back(screenplay: Screenplay) -> None:
    again = screenplay_from_fountain(fountain_from_screenplay(screenplay))
    assert bare(again) == bare(screenplay)
    assert again.title_page == screenplay.title_page


@settings(deadline=None, max_examples=60)
@given(st.text(st.one_of(LETTERS, st.sampled_from("\n\n\n\t/*[]")), max_size=80))
def test_any_text_is_a_screenplay_and_what_was_read_is_written_back(text: str) -> None:
    read = screenplay_from_fountain(text)
    again = screenplay_from_fountain(fountain_from_screenplay(read))
    assert bare(again) == bare(read)
    assert fountain_from_screenplay(again) == fountain_from_screenplay(read)
