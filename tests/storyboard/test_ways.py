"""Who only goes walks before nobody, and whoever comes or goes takes the door on their own side."""

from yingxi.film.breakdown import Deed
from yingxi.film.colour import Colour
from yingxi.stage.light import Light
from yingxi.stage.place import Place
from yingxi.storyboard.model import Mark
from yingxi.storyboard.ways import beside_whom, door_for, strolled

GREY = Colour(0.5, 0.0, 0)
DOORS = ((-3.4, 5.6), (3.4, 5.6))
PLACE = Place(cards=(), ground=(), ground_ends=7.0, light=Light(), haze=GREY, backdrop=GREY, doors=DOORS)
ROOM = (-1.9, 1.9)


def test_a_stroll_ends_before_whoever_stands_in_the_way() -> None:
    here = Mark(0.6, 5.35, facing=-1)
    assert round(strolled(here, [-0.6], ROOM), 2) == 0.25
    assert round(strolled(here, [], ROOM), 2) == -0.5
    # Too near for a step: back, as far as the set goes.
    assert round(strolled(here, [-0.1], ROOM), 2) == 1.7


def test_who_leaves_takes_the_door_before_which_nobody_stands() -> None:
    marks = {"ann": Mark(-0.4, 5.2, facing=1), "bo": Mark(-1.0, 5.3, facing=1)}
    assert door_for(marks["ann"], "ann", marks, PLACE) == DOORS[1]
    assert door_for(marks["bo"], "bo", marks, PLACE) == DOORS[0]


def test_who_does_something_to_somebody_stands_on_their_own_side_unless_it_is_taken() -> None:
    takes = Deed(id="scene-1.deed-1", text="takes", actors=("ann",), verb="take", whom="bo")
    marks = {"ann": Mark(-1.5, 5.2), "bo": Mark(0.6, 5.3, facing=-1)}
    assert round(beside_whom(takes, marks["ann"], marks, PLACE), 2) == -0.12
    between = {**marks, "cy": Mark(0.0, 5.3)}
    assert round(beside_whom(takes, marks["ann"], between, PLACE), 2) == 1.32
