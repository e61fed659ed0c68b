"""The same film asked for twice, and what is said of it; what a film does not show."""

from pathlib import Path

import pytest

from tests.cli.test_commands import ran
from yingxi.cli.again import begun_told
from yingxi.cli.complaints import plainly
from yingxi.cli.endings import ending_told
from yingxi.cli.lacking import lacks_told
from yingxi.cli.messages import command_name
from yingxi.cli.progress import Tally
from yingxi.delivery import Loudness, Report
from yingxi.film.errors import CancelledError
from yingxi.film.story import Reading
from yingxi.production.beginning import begun_before
from yingxi.production.delivering import Delivered
from yingxi.production.films import FilmMade
from yingxi.production.folder import FilmFolder

IDEA = "A keeper is afraid of the dark"
ASKED = ["make", IDEA, "--length", "20s", "--look", "ink", "--until", "story", "--in"]


@pytest.fixture
def begun(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> FilmFolder:
    """A film of which the story is told."""
    monkeypatch.setenv("YINGXI_LANG", "en")
    assert ran([*ASKED, str(tmp_path)], capsys)[0] == 0
    (film,) = tmp_path.iterdir()
    return FilmFolder(film)


def test_the_same_film_is_gone_on_with_and_another_seed_is_another_film(
    begun: FilmFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    parent = begun.root.parent
    _, _, err = ran([*ASKED, str(parent)], capsys)
    assert f"Going on with the film in {begun.root}" in err
    assert list(parent.iterdir()) == [begun.root]
    ran([*ASKED, str(parent), "--seed", "2"], capsys)
    assert len(list(parent.iterdir())) == 2


def test_a_finished_film_is_not_made_twice_and_what_to_do_instead_is_said(
    begun: FilmFolder, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    begun.out.mkdir()
    for name in ("film.mp4", "SHA256SUMS"):
        (begun.out / name).write_bytes(b"film")
    copy = tmp_path / "copy.mp4"
    code, out, err = ran([*ASKED, str(tmp_path), "-o", str(copy)], capsys)
    assert (code, err, copy.read_bytes()) == (0, "", b"film")
    assert f"already made: {begun.out / 'film.mp4'}" in out
    assert f'make "{IDEA}" --seed 2 --length 20s --look ink --in {tmp_path}' in out
    assert f"run {begun.root}" in out


def test_what_was_edited_is_another_film(begun: FilmFolder) -> None:
    settings = begun.settings()
    assert begun_before(begun.root.parent, settings) is not None
    settings_file = begun.root / "film.yaml"
    settings_file.write_text(settings_file.read_text().replace("draft: false", "draft: true"))
    assert begun_before(begun.root.parent, settings) is None


def test_a_number_in_a_folders_name_is_explained(
    begun: FilmFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    second = begun.root.with_name(f"{begun.root.name}-2")
    begun_told(second, "en", before=False)
    assert f"{begun.root} holds another film" in capsys.readouterr().err


def test_a_film_of_the_same_idea_with_other_settings_is_told_with_what_differs(
    begun: FilmFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    other = [*ASKED[:2], "--length", "30s", "--look", "ink", "--draft", "--until", "story", "--in"]
    _, _, err = ran([*other, str(begun.root.parent)], capsys)
    assert f"{begun.root} holds this film with other settings (--length, --draft)" in err


def test_a_film_of_the_same_file_that_was_changed_since_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_LANG", "en")
    file = tmp_path / "hello.fountain"
    file.write_text("Title: Hello\n\nINT. ROOM - DAY\n\nMEI, 8, sits.\n\nMEI\nHello!\n")
    asked = ["make", str(file), "--until", "screenplay", "--in", str(tmp_path / "films")]
    ran(asked, capsys)
    (film,) = (tmp_path / "films").iterdir()
    written = film / "screenplay.fountain"
    written.write_text(written.read_text().replace("Hello!", "Well, hello!"))
    _, _, err = ran(asked, capsys)
    assert f"{film} holds a film of this title whose screenplay is another, or was changed since" in err


def test_what_is_not_shown_is_told_in_six_lines_at_most(
    begun: FilmFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    left = tuple(Reading(word=word, role="", status="left out") for word in ("moon", "tide", "gull", "ink"))
    parrot = Reading(word="parrot", role="friend", status="stood in", note="Bo: played by the nearest figure")
    begun.out.mkdir()
    report = Report(
        title="Dark", language="en", seed=1, asked_seconds=15, seconds=14, frames=1, rate="24", shots=1, lines=0,
        mean_shot_seconds=1, loudness=Loudness(integrated=None), stood_in=("lighthouse → rooftop",),
        not_staged=("line 9: The moon laughs.",), not_played=("shot-1: Bo juggles.",), ignored=("Bo: freckles",),
        readings=(*left, parrot),
    )  # fmt: skip
    (begun.out / "report.json").write_text(report.model_dump_json())
    lacks_told(begun, "en")
    assert capsys.readouterr().out.splitlines()[1:] == [
        "  of the idea, left out: moon; tide; gull",
        "  played by another: parrot (Bo); lighthouse (rooftop)",
        "  not acted: The moon laughs (line 9); Bo juggles",
        "  not drawn: Bo: freckles",
        f"  and 1 more in {begun.out / 'report.json'}",
    ]
    lacks_told(begun, "zh")
    assert "灯塔" not in (out := capsys.readouterr().out)
    assert "lighthouse（屋顶）" in out
    assert "（第 9 行）" in out


def test_who_stops_a_run_is_told_how_to_go_on(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_LANG", "en")
    with pytest.raises(SystemExit), plainly("en", folder="films/dark"):
        raise CancelledError("stopped")
    assert capsys.readouterr().err == (
        f"Stopped. What is made is kept; run again to go on.\n  go on:  {command_name()} run films/dark\n"
    )


@pytest.mark.parametrize("given", [".", "film.yaml", "screenplay.fountain", "cast.yaml"])
def test_a_film_given_as_the_idea_is_gone_on_with(
    begun: FilmFolder, given: str, capsys: pytest.CaptureFixture[str]
) -> None:
    ran(["run", str(begun.root), "--until", "cast"], capsys)
    code, _, err = ran(["make", str(begun.root / given), "--until", "story"], capsys)
    assert (code, f"Going on with the film in {begun.root}" in err) == (0, True)
    assert list(begun.root.parent.iterdir()) == [begun.root]


def test_a_wish_beside_a_film_is_sent_to_its_settings(
    begun: FilmFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = ran(["make", str(begun.root / "film.yaml"), "--look", "paper"], capsys)
    assert (code, "--look is not for one that is there" in err) == (2, True)
    assert f"{begun.root}/film.yaml, then:" in err


def test_another_film_is_made_of_a_films_screenplay(
    begun: FilmFolder, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ran(["run", str(begun.root), "--until", "screenplay"], capsys)
    other = tmp_path / "ink"
    screenplay = str(begun.root / "screenplay.fountain")
    ran(["make", screenplay, "--folder", str(other), "--until", "screenplay"], capsys)
    assert FilmFolder(other).text("screenplay.fountain") == begun.text("screenplay.fountain")


def test_settings_that_were_edited_are_named_where_the_film_is_asked_for_again(
    begun: FilmFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = begun.root / "film.yaml"
    settings.write_text(settings.read_text().replace("width: 1280", "width: 640"))
    _, _, err = ran([*ASKED[:-1], "--folder", str(begun.root)], capsys)
    assert "has other settings than were asked for (width)" in err
    assert f"run {begun.root}" in err


def test_the_size_of_a_draft_is_told_beside_the_films(
    begun: FilmFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    begun.out.mkdir()
    (begun.out / "film.mp4").write_bytes(b"film")
    settings = begun.settings().model_copy(update={"draft": True})
    ending_told(FilmMade(begun, Delivered({}), ()), settings, Tally(settings, "en"), "delivery")
    told = "640 × 360 pixels, for a draft is half the size; without --draft 1280 × 720"
    assert told in capsys.readouterr().out
