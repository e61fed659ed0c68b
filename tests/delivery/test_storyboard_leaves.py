"""The storyboard as pages: every shot once, in order, as pixels and as PDF."""

import re
from dataclasses import replace
from fractions import Fraction

import numpy
import pytest

from yingxi.delivery.storyboard_leaves import Shots, counted, deeds_told, storyboard_page, storyboard_pdf
from yingxi.film.board import Board, Staged
from yingxi.film.brief import Language
from yingxi.stage.art_book.leaf import image_from

RED = image_from(numpy.full((9, 16, 3), (200, 30, 30), numpy.uint8))


def shots(count: int) -> Shots:
    line = Staged(kind="speech", ref="x", start=0, end_exclusive=9, actor="person-外婆", text="不怕。")
    boards = tuple(
        Board(id=f"shot-{n}", scene="scene-1", set="set-x", frames=48, moments=(line,)) for n in range(count)
    )
    people = {"person-外婆": "外婆"}
    return Shots("雨", "zh", Fraction(24), boards, {"scene-1": "内景 厨房 - 夜"}, people, frames=48 * count)


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (6, 1), (7, 2), (13, 3)])
def test_six_shots_a_page_and_every_shot_on_one(count: int, pages: int) -> None:
    listed = shots(count)
    assert listed.pages == pages
    numbers = [number for page in range(pages) for number, _ in listed.on(page)]
    assert numbers == list(range(1, count + 1))


def test_the_film_s_length_is_told_and_not_that_of_the_shots_that_are_drawn() -> None:
    listed = shots(2)
    assert counted(listed) == "2 个镜头，4.0 秒"
    with_credits = replace(listed, frames=150, cards=1)
    assert counted(with_credits) == "3 个镜头，6.2 秒（其中 1 个只有文字，未列）"
    assert (
        counted(replace(with_credits, language="en"))
        == "3 shots, 6.2 s (1 of lettering alone not drawn here)"
    )


def test_a_picture_fills_its_place_and_no_other() -> None:
    page = storyboard_page(shots(2), 0, lambda board: RED if board.id == "shot-1" else None)
    red = (page[:, :, 2] > 180) & (page[:, :, 1] < 60)
    left, right = red[:, :550], red[:, 550:1060]
    assert right.sum() > 100_000
    assert left.sum() < 1_000  # the number alone is red


def test_the_pdf_has_every_page_and_is_always_the_same() -> None:
    first = storyboard_pdf(shots(7), lambda _: RED)
    assert len(re.findall(rb"/Type /Page\b", first)) == 2
    assert first == storyboard_pdf(shots(7), lambda _: RED)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("zh", "走过来给禾禾一把伞；", "外婆走过来给禾禾一把伞"),
        ("zh", "外婆走过来", "外婆走过来"),
        ("zh", "她走过来", "她走过来"),
        ("en", "walks beside", "外婆 walks beside"),
        ("en", "She walks beside", "She walks beside"),
    ],
)
def test_a_deed_tells_who_does_it(language: Language, text: str, told: str) -> None:
    deed = Staged(kind="deed", ref="y", start=0, end_exclusive=9, actor="person-外婆", text=text)
    listed = replace(shots(1), language=language)
    board = listed.boards[0].model_copy(update={"moments": (deed, deed)})
    assert deeds_told(board, listed) == (told,)


def test_a_deed_that_several_do_names_them_all() -> None:
    deeds = tuple(
        Staged(kind="deed", ref="y", start=0, end_exclusive=9, actor=actor, text="row a boat")
        for actor in ("person-mia", "person-grandpa")
    )
    people = {"person-mia": "Mia", "person-grandpa": "Grandpa"}
    listed = replace(shots(1), language="en", people=people)
    board = listed.boards[0].model_copy(update={"moments": deeds})
    assert deeds_told(board, listed) == ("Mia and Grandpa row a boat",)
