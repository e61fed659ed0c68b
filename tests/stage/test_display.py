from tests.stage.display_text import as_text
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Stroke, Words, bounds_of, placed
from yingxi.stage.path import polygon, rectangle

RED = Colour(0.6, 0.15, 25)


def test_a_list_reads_as_text() -> None:
    records = (
        placed((Cut(rectangle(0, 0, 1, 2), RED, lift=4.0, name="coat"),), x=10, y=20, scale=3, name="her"),
    )
    assert as_text(records) == (
        "Group matrix=(3,0,0,3,10,20) name=her\n"
        "  Cut path=M 0 0;L 1 0;L 1 2;L 0 2;Z colour=(0.6,0.15,25,1) lift=4 name=coat\n"
    )


def test_defaults_are_not_written() -> None:
    line = Stroke(polygon(((0, 0), (1, 1)), closed=False), RED, 0.5)
    assert as_text((line,)) == "Stroke path=M 0 0;L 1 1 colour=(0.6,0.15,25,1) width=0.5\n"


def test_bounds_follow_the_group() -> None:
    inner = Cut(rectangle(0, 0, 2, 1), RED)
    assert bounds_of((placed((inner,), x=5, y=5, scale=2),)) == (5, 5, 9, 7)


def test_bounds_of_words_alone_are_empty() -> None:
    assert bounds_of((Words("影", 3, 3, 10, RED),)) == (0, 0, 0, 0)
