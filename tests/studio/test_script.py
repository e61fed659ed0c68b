"""The screenplay that several write at once: nothing typed is lost, nothing comes in twice."""

from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycrdt import Doc, Text

from tests.studio.conftest import World
from yingxi.film.errors import InputError
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films.reading import text_of
from yingxi_platform.films.writing import text_saved
from yingxi_platform.live import script
from yingxi_platform.live.models import Typed
from yingxi_platform.live.script import edited, opened, saved, text_shared, typed


class Browser:
    """What a browser does: it keeps a copy, types into it, sends what it typed, and asks for what others did."""

    def __init__(self, world: World) -> None:
        self.world, self.doc, self.last = world, Doc(), 0
        self.text = self.doc.get("text", type=Text)
        self.asks()

    def asks(self) -> None:
        told = opened(self.world.film, self.last)
        for change in told["changes"]:
            self.doc.apply_update(change)
        self.last = told["last"]

    def types(self, where: str, new: str, *, sends: bool = True) -> bytes:
        """`new` before the words `where`."""
        seen = self.doc.get_state()
        self.text.insert(len(str(self.text).partition(where)[0].encode()), new)
        change = self.doc.get_update(seen)
        if sends:
            self.sends(change)
        return change

    def sends(self, change: bytes) -> None:
        typed(self.world.film, change, by=self.world.accounts["writer"])


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab\n外😀", max_size=30), st.text(alphabet="ab\n外😀", max_size=30))
def test_an_edit_makes_one_text_the_other(before: str, after: str) -> None:
    text = Doc().get("text", type=Text)
    text += before
    edited(text, before, after)
    assert str(text) == after


def test_two_who_type_at_once_lose_nothing(world: World) -> None:
    before = text_of(world.film, SCREENPLAY)
    mei, tom = Browser(world), Browser(world)
    mei.types(before[-20:], "妈妈笑了。")
    tom.types(before[:10], "The title.\n")
    mei.asks()
    tom.asks()
    assert str(mei.text) == str(tom.text) == text_shared(world.film)
    assert len(str(mei.text)) == len(before) + len("妈妈笑了。") + len("The title.\n")


def test_who_was_away_comes_back_and_nothing_is_there_twice(world: World) -> None:
    mei, tom = Browser(world), Browser(world)
    end = str(mei.text)[-10:]
    away = [tom.types(end, f"tom {number}. ", sends=False) for number in range(3)]
    mei.types(end, "mei. ")
    for change in away:
        tom.sends(change)
    tom.sends(away[0])
    tom.asks()
    mei.asks()
    assert str(mei.text) == str(tom.text)
    assert [str(mei.text).count(word) for word in ("tom 0", "tom 1", "tom 2", "mei.")] == [1, 1, 1, 1]


def test_what_is_saved_is_the_films_screenplay_with_its_history(world: World) -> None:
    mei = Browser(world)
    mei.types("Under the bed.", "Not ")
    assert "Not Under the bed." not in text_of(world.film, SCREENPLAY)
    saved(world.film, by=world.accounts["writer"])
    assert "Not Under the bed." in text_of(world.film, SCREENPLAY)
    assert world.film.revisions.filter(document=SCREENPLAY, by=world.accounts["writer"]).count() == 1


def test_what_was_written_elsewhere_merges_with_what_was_typed_since(world: World) -> None:
    mei = Browser(world)
    mei.types("Under the bed.", "Not ")
    file = text_of(world.film, SCREENPLAY)
    elsewhere = file.replace("\n\n", "\n\nA dog barks.\n\n", 1)
    text_saved(world.film, SCREENPLAY, elsewhere, was=file, by=world.accounts["owner"])
    text = saved(world.film, by=world.accounts["writer"])
    assert text == text_of(world.film, SCREENPLAY)
    assert (text.count("A dog barks."), text.count("Not Under the bed.")) == (1, 1)
    mei.asks()
    assert str(mei.text) == text


def test_opening_again_brings_nothing_in_again(world: World) -> None:
    Browser(world)
    rows = Typed.objects.count()
    assert str(Browser(world).text) == text_of(world.film, SCREENPLAY)
    assert Typed.objects.count() == rows == 1


def test_many_changes_are_folded_and_who_is_behind_still_catches_up(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script, "FOLDED_AT", 5)
    mei, tom = Browser(world), Browser(world)
    for number in range(9):
        mei.types("Under the bed.", f"{number} ")
    assert Typed.objects.count() < 9
    tom.asks()
    mei.asks()
    assert str(tom.text) == str(mei.text) == text_shared(world.film)


@pytest.mark.parametrize("change", [b"", b"junk\x00\xff", b"\xff" * 40, b"x" * (script.LONGEST_CHANGE + 1)])
def test_what_is_no_change_is_refused_and_kept_nowhere(world: World, change: bytes) -> None:
    Browser(world)
    with pytest.raises(InputError):
        typed(world.film, change, by=world.accounts["writer"])
    assert Typed.objects.count() == 1


def test_who_may_only_read_types_nothing(world: World) -> None:
    mei = Browser(world)
    sent: dict[str, Any] = {"change": b64encode(mei.types("Under", "x", sends=False)).decode()}
    for persona in ("viewer", "artist", "reviewer"):
        client = world.client(persona)
        assert client.post(f"/films/{world.film.code}/script/typed/", sent).status_code == 403
        assert client.get(f"/films/{world.film.code}/script/").status_code == 200
    assert world.client("writer").post(f"/films/{world.film.code}/script/typed/", sent).status_code == 200
