"""A hand's deed sounds as the text says of it: poured tea, a fist on a table."""

import pytest

from tests.sound.small_films import SETS, board, film, played
from yingxi.film.board import Staged
from yingxi.film.performance import Contact
from yingxi.sound import score_spotted


@pytest.mark.parametrize(
    ("kind", "text", "sound"),
    [
        ("put down", "Ann pours the tea.", "pour"),
        ("touch", "安给客人倒了一杯茶。", "pour"),
        ("touch", "Ann hits the table with her fist.", "pound"),
        ("touch", "安一拍桌子站起来。", "pound"),
        ("touch", "Ann hits the ball.", "touch"),
        ("put down", "安把书倒着放在桌上。", "put down"),
        ("sip", "Ann pours the tea and drinks.", "sip"),
        ("put down", "Ann throws a stone into the water.", "splash"),
        ("put down", "安把石子扔进河里。", "splash"),
        ("stroke", "Ann jumps into the river.", "splash"),
        ("stroke", "安跳进河里。", "splash"),
        ("stroke", "Ann swims across the river.", "stroke"),
        ("put down", "Ann throws the ball.", "put down"),
    ],
)
def test_a_deed_sounds_as_it_is_told(kind: str, text: str, sound: str) -> None:
    deed = Staged(kind="deed", ref="deed-1", start=0, end_exclusive=40, actor="ann", verb="touch", text=text)
    cut, storyboard = film(board("shot-1", moments=(deed,)))
    met = Contact.model_validate({"frame": 12, "kind": kind, "person": "ann", "x": 0.0})
    score = score_spotted(cut, storyboard, played("shot-1", met), SETS, seed=1)
    assert [(cue.sound, cue.start) for cue in score.foley] == [(sound, 12)]


def test_a_splash_that_is_told_twice_is_heard_once() -> None:
    deed = Staged(
        kind="deed",
        ref="deed-1",
        start=0,
        end_exclusive=40,
        actor="ann",
        verb="throw",
        text="安把石子扔进水里。",
    )
    told = Staged(kind="sound", ref="sound-1", start=20, end_exclusive=40, what="splash")
    cut, storyboard = film(board("shot-1", moments=(deed, told)))
    landed = Contact(frame=30, kind="put down", person="ann", x=0.0)
    score = score_spotted(cut, storyboard, played("shot-1", landed), SETS, seed=1)
    assert [(cue.sound, cue.start) for cue in score.foley] == [("splash", 30)]
