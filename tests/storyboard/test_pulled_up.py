"""Whoever is pulled to their feet comes up where nobody stands."""

from yingxi.film.breakdown import Deed
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of
from yingxi.storyboard.model import Mark
from yingxi.storyboard.pulled_up import clear_of_who_is_pulled_up

PULLS = Deed(id="deed-1", text="小虎扶起书生", actors=("boy",), verb="pull", whom="scholar")
PLACE = place_of(Setting("food market", False, "day"))
BOY, SCHOLAR = Mark(-0.6, 5.2), Mark(0.8, 5.2, facing=-1, posture="sit", seat_height=0.0)


def test_who_stands_there_goes_aside() -> None:
    marks = {"boy": BOY, "scholar": SCHOLAR, "granny": Mark(0.2, 5.7)}
    ((person, x),) = clear_of_who_is_pulled_up(PULLS, marks, PLACE)
    assert person == "granny"
    assert abs(x - 0.2) > 0.8


def test_who_stands_elsewhere_stays() -> None:
    marks = {"boy": BOY, "scholar": SCHOLAR, "granny": Mark(-1.8, 5.7)}
    assert clear_of_who_is_pulled_up(PULLS, marks, PLACE) == ()
