from tests.stage.people_of_tests import adult, cast, child
from yingxi.film.board import Board, Placement
from yingxi.film.brief import Brief
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, Sets, SetSheet
from yingxi.generators.ports import ShotRequest
from yingxi.shots import shot_request

SETS = Sets(places=(SetSheet(id="set-home", place="home", kind="living room", stood_in="lighthouse"),))
PERFORMANCE = Performance(shot="shot-1", frames=24)


def board(**more: object) -> Board:
    given = {
        "id": "shot-1", "scene": "scene-1", "set": "set-home", "frames": 24, "reason": "the one who speaks",
        "placements": (Placement(person="person-ruth", x=0, z=5),), **more,
    }  # fmt: skip
    return Board.model_validate(given)


def request(people: Cast, **more: object) -> ShotRequest:
    return shot_request(
        board(**more), PERFORMANCE, people, SETS, Brief(idea="x"), label="AI", label_frames=72
    )


def test_a_coat_that_is_not_in_the_picture_is_not_in_the_order() -> None:
    grey, red = child(), child().model_copy(update={"trousers": "#aa2222"})
    assert request(cast(adult(), grey)) == request(cast(adult(), red))


def test_a_coat_in_the_picture_changes_the_order() -> None:
    red = adult().model_copy(update={"trousers": "#aa2222"})
    assert request(cast(adult())) != request(cast(red))


def test_a_voice_a_name_and_a_reason_are_not_seen() -> None:
    hoarse = adult().model_copy(
        update={"name": "Gordon", "voice": adult().voice.model_copy(update={"pitch": 0.8})}
    )
    assert request(cast(adult())) == request(cast(hoarse), reason="because")


def test_the_label_lasts_no_longer_than_the_shot() -> None:
    assert request(cast(adult())).label_frames == 24


def test_a_card_of_credits_has_no_set() -> None:
    order = shot_request(
        Board(id="credits-1", scene="credits", frames=24),
        PERFORMANCE,
        cast(),
        SETS,
        Brief(idea="x"),
        label_frames=0,
    )
    assert (order.set, order.label) == (None, "")
