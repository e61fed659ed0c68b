"""An Animator whose card asks for passes finds them beside its request for as long as it draws."""

import pytest

from tests.conformance import requests
from yingxi.generators.registry import card_of
from yingxi.production import steering
from yingxi.production.steering import steered


def test_the_passes_that_a_card_asks_for_are_there_until_it_has_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = card_of("animator", "paper-animator")
    monkeypatch.setattr(
        steering, "card_of", lambda port, name: plain.model_copy(update={"steered_by": ("mask", "pose")})
    )
    asked = requests.shot().model_copy(update={"width": 64, "height": 36})
    with steered(asked, "somebody") as whole:
        assert whole.controls is not None
        names = sorted(path.name for path in whole.controls.iterdir())
        assert names == ["first.png", "last.png", "mask", "passes.json", "pose", "pose.json"]
    assert not whole.controls.exists()
    assert whole.model_dump() == asked.model_dump()


def test_nobody_else_pays_for_them() -> None:
    asked = requests.shot()
    with steered(asked, "paper-animator") as whole:
        assert whole is asked
