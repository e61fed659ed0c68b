"""Whatever changes something by a page can be done by a program too, or it is said why not."""

import re
from pathlib import Path
from typing import Any

import pytest

import yingxi_platform
from tests.studio.conftest import World
from tests.studio.test_access import MATRIX
from yingxi_platform.people.models import Account
from yingxi_platform.urls import urlpatterns

TEMPLATES = Path(yingxi_platform.__file__).parent / "templates"
CHANGING = ("POST", "PUT", "PATCH", "DELETE")
BUTTON = re.compile(r'<button\b[^>]*\bname="(\w+)" value="([^"{]*)')
ACTION = re.compile(r"""action="\{% (?:url|address) '([^']+)'""")


def changes(row: dict[str, Any]) -> bool:
    """Whether the row names an operation that changes something, or says why there is none."""
    api = row["api"]
    return api.startswith("none: ") if isinstance(api, str) else any(it.startswith(CHANGING) for it in api)


@pytest.fixture
def keeper(world: World) -> World:
    Account.objects.filter(pk=world.accounts["owner"].pk).update(keeper=True)
    return world


def test_every_address_that_takes_what_is_sent_has_an_operation_that_changes(keeper: World) -> None:
    client, takes = keeper.client("owner"), set()
    filled = dict.fromkeys(("note", "picture", "task", "guest", "playlist", "take", "revision"), "0")
    for name, row in MATRIX.items():
        path = row["path"].format(**filled, code=keeper.film.code, studio=keeper.studio.code)
        # Asked for what nobody answers, an address says what it does.
        said = client.generic("PROPFIND", path)
        if said.status_code != 405 or "POST" in said["Allow"]:
            takes.add(name)
    assert {name for name in takes if not changes(MATRIX[name])} == set()
    assert {name for name, row in MATRIX.items() if row.get("method") == "POST"} <= takes
    assert len(MATRIX) > len(takes) > 40


def test_every_form_goes_to_an_address_of_the_matrix() -> None:
    names = {getattr(pattern, "name", "") for pattern in urlpatterns}
    asked = {name for page in TEMPLATES.rglob("*.html") for name in ACTION.findall(page.read_text())}
    assert asked - names == set()
    assert {name for name in asked if not changes(MATRIX[name])} == {"search"}


def test_every_button_that_says_more_than_its_form_is_an_operation() -> None:
    pressed = {
        f"{name}={value}"
        for page in TEMPLATES.rglob("*.html")
        for name, value in BUTTON.findall(page.read_text())
    }
    acts = {act: (row, to) for row in MATRIX.values() for act, to in row.get("acts", {}).items()}
    assert set(acts) == pressed
    assert [
        act for act, (row, to) in acts.items() if to not in row["api"] and not to.startswith("none: ")
    ] == []
