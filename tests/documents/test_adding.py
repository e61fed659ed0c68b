"""The examples of CONTRIBUTING: each is put where that page says, found by its name, and works."""

import sys
from importlib import import_module
from types import ModuleType

import numpy as np
import pytest

import yingxi.acting.actions.registry as actions
from tests.acting.factories import board, does, performed, playing, sheet, stands
from yingxi.film.sheet import OPEN_AIR, SetSheet
from yingxi.generators.registry import card_of, generator_of
from yingxi.stage import props, sets
from yingxi.stage.art_book import set_sheet
from yingxi.stage.people.fronts import FRONTS
from yingxi.stage.place import Setting
from yingxi.stage.specimens import person_specimen


def placed(name: str, room: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The example's file as if it lay in the room."""
    module = import_module(name)
    monkeypatch.setitem(sys.modules, f"{room}.{name}", module)
    return module


def test_a_set_is_found_by_its_kind_and_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    placed("jetty", "yingxi.stage.sets", monkeypatch)
    monkeypatch.setattr(sets, "OPEN_AIR", OPEN_AIR | {"jetty"})
    place = sets.place_of(Setting(kind="jetty", inside=False, hour="dusk"))  # type: ignore[arg-type]
    assert {"water", "posts"} <= {card.name for card in place.cards}
    plain = SetSheet(id="set-jetty", place="jetty", kind="hillside", inside=False)
    drawn = set_sheet(plain.model_copy(update={"kind": "jetty"}), seed=1)
    assert drawn.shape == (1000, 1600, 4)
    assert len(np.unique(drawn[::8, ::8, :3].reshape(-1, 3), axis=0)) > 500


def test_an_action_is_performed(monkeypatch: pytest.MonkeyPatch) -> None:
    shot = board(
        60, [stands("ann", -0.5), stands("bo", 0.5, facing=-1)], [does("droop", "ann", 4, 44, whom="bo")]
    )
    before = performed(shot)
    assert before.not_played == ("ann droop",)
    example = placed("droop", "yingxi.acting.actions", monkeypatch)
    monkeypatch.setattr(actions, "ACTIONS", {**actions.ACTIONS, "droop": example.droop})
    after = performed(shot)
    assert after.not_played == ()
    assert max(pose.lean for pose in playing(after, "ann").poses) > 12


def test_a_garment_is_worn(monkeypatch: pytest.MonkeyPatch) -> None:
    example = placed("sash", "yingxi.stage.people", monkeypatch)
    wearer = sheet("ann")
    top = wearer.top.model_copy(update={"pattern": "sash", "trim": "#d04030"})
    monkeypatch.setitem(FRONTS, "sash", example.SASH)
    worn = person_specimen(wearer.model_copy(update={"top": top}))
    plain = person_specimen(wearer)
    assert (worn != plain).any(axis=-1).sum() > 200


def test_a_thing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    assert props.prop_named("lemon") == ""
    placed("lemon", "yingxi.stage.props", monkeypatch)
    monkeypatch.setitem(props.WORDS, "lemon", ("柠檬",))
    props.prop.cache_clear()
    assert len(props.prop("lemon") or ()) == 3
    props.prop.cache_clear()


def test_a_generator_is_found_without_a_line_of_the_program_changed() -> None:
    # That it meets its port is what tests/conformance tries: it is one of those that are registered here.
    assert card_of("composer", "whistle").title == "Two whistled notes"
    assert type(generator_of("composer", "whistle")).__name__ == "Whistle"
