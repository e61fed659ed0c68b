"""A film whose voice lacks something on this machine says so wherever it is looked at, with what to do."""

import pytest

from yingxi.cli.looking import plan, status
from yingxi.generators.ports import Card, Port
from yingxi.production import making
from yingxi.production.films import film_planned, film_status
from yingxi.production.folder import FilmFolder


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> None:
    def card_of(port: Port, generator: str = "") -> Card:
        return whole(port, generator).model_copy(
            update={"without": ("native voices",)} if port == "voice" else {}
        )

    whole = making.card_of
    monkeypatch.setattr(making, "card_of", card_of)


def test_a_voice_that_has_everything_is_not_spoken_of(quick_acted: FilmFolder) -> None:
    assert (film_status(quick_acted.root).without, film_planned(quick_acted.root).without) == ((), ())


@pytest.mark.usefixtures("lacking")
@pytest.mark.parametrize(
    ("tongue", "told"),
    [
        ("en", "this machine lacks the native ones. To fetch them: scripts/voices.sh"),
        ("zh", "这台机器没有母语配音，现由五个带口音的声音来说。要取回：scripts/voices.sh"),
    ],
)
def test_what_it_lacks_is_told_once_with_what_to_do(
    quick_acted: FilmFolder,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tongue: str,
    told: str,
) -> None:
    monkeypatch.setenv("YINGXI_LANG", tongue)
    for look in (status, plan):
        look(quick_acted.root)
        assert capsys.readouterr().out.count(told) == 1


@pytest.mark.usefixtures("lacking")
def test_where_nobody_speaks_nothing_is_lacking(quick_acted: FilmFolder) -> None:
    text = quick_acted.text("screenplay.fountain")
    silent = "\n\n".join(part for part in text.split("\n\n") if not part.startswith(("MEI\n", "GRANNY\n")))
    (quick_acted.root / "screenplay.fountain").write_text(silent, encoding="utf-8")
    assert film_status(quick_acted.root).without == ()
