"""In ink, too, a lighthouse shines at night: its beam turns, and lamps are lit behind its panes."""

from yingxi.film.breakdown import Hour
from yingxi.film.brief import Look
from yingxi.stage.display import Cut, Wash
from yingxi.stage.materials.scroll import FAR_LAMP
from yingxi.stage.place import Card, Place, Setting
from yingxi.stage.sets import place_of


def lighthouse(look: Look, hour: Hour) -> Place:
    return place_of(Setting("lighthouse", inside=False, hour=hour, look=look))


def card(place: Place, name: str) -> Card:
    (only,) = (card for card in place.cards if card.name == name)
    return only


def beam(place: Place, frame: int) -> list[tuple[float, ...]]:
    """Where the shafts of light reach."""
    moving = card(place, "beam").moving
    assert moving is not None
    return [each.path.bounds() for each in moving(frame) if isinstance(each, Wash)]


def test_in_ink_the_beam_turns_as_in_paper() -> None:
    for frame in (0, 60):
        assert beam(lighthouse("ink", "night"), frame) == beam(lighthouse("paper", "night"), frame) != []
    assert beam(lighthouse("ink", "night"), 0) != beam(lighthouse("ink", "night"), 60)


def test_in_ink_lamps_are_lit_behind_the_panes_at_night_alone() -> None:
    lit = {
        hour: [
            each
            for name in ("tower", "cottage")
            for each in card(lighthouse("ink", hour), name).records
            if isinstance(each, Cut) and each.colour == FAR_LAMP
        ]
        for hour in ("day", "night")
    }
    assert not lit["day"]
    assert len(lit["night"]) == 6
