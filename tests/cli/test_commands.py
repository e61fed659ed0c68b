"""What the command line says, from outside."""

import json
from pathlib import Path
from string import Formatter

import pytest

from tests.own_files import GREEN, picture, recording
from tests.quick_film import made, quick_film, quick_settings
from yingxi.cli.complaints import complaint
from yingxi.cli.looking import _shortened
from yingxi.cli.messages import MESSAGES, said, tongue
from yingxi.cli.node_words import NODES
from yingxi.cli.place_words import sides_said
from yingxi.cli.progress import USUAL_WORK, Tally
from yingxi.cli.said_in_help import IN_HELP
from yingxi.cli.said_of_errors import OF_ERRORS
from yingxi.cli.said_when_keeping import WHEN_KEEPING
from yingxi.cli.said_when_looking import WHEN_LOOKING
from yingxi.cli.said_when_making import WHEN_MAKING
from yingxi.cli.wished import Wishes, settings_wished
from yingxi.film import errors
from yingxi.film.place_words import place_worded
from yingxi.production.documents import SETS, noun_read
from yingxi.production.films import cores, film_planned
from yingxi.production.picturing import USUAL_PIXELS, of_usual_size
from yingxi.production.settings import LineSettings
from yingxi.production.stages import STAGES, Stage


def ran(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    from yingxi.cli.application import application

    with pytest.raises(SystemExit) as ended:
        application(arguments, standalone_mode=True)
    out, err = capsys.readouterr()
    return int(ended.value.code or 0), out, err


@pytest.mark.parametrize(
    "arguments",
    [
        ["make", ""],
        ["make", "a kite", "--length", "0"],
        ["make", "a kite", "--length", "10h"],
        ["make", "a kite", "--size", "641x360"],
        ["make", "a kite", "--fps", "0"],
        ["make", "a kite", "--until", "lunch"],
        ["make", "nowhere.fountain"],
        ["run", "no-film-here"],
        ["plan", "no-film-here"],
        ["why", "no-film-here", "shot-1"],
    ],
)
def test_bad_input_is_one_message_and_exit_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = ran(arguments, capsys)
    assert (code, out) == (2, "")
    assert "Traceback" not in err
    assert 1 <= len(err.splitlines()) <= 3
    assert list(tmp_path.iterdir()) == []


def test_generators_are_listed_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = ran(["generators", "--json"], capsys)
    assert code == 0
    assert {"planner", "packaged-voice"} <= {card["id"] for card in json.loads(out)}


def test_every_error_of_the_tree_has_a_heading_in_both_languages() -> None:
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.YingxiError)
    ]
    assert [kind for kind in kinds if f"error.{kind.message_id}" not in MESSAGES] == []


def test_every_stage_has_a_name() -> None:
    assert [stage for stage in STAGES if stage not in MESSAGES] == []


@pytest.mark.parametrize("message", MESSAGES)
def test_both_languages_say_the_same_things(message: str) -> None:
    english, chinese = MESSAGES[message]
    assert english
    assert chinese
    assert places_in(english) == places_in(chinese)


def places_in(template: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(template) if name})


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 new take, 0 kept"), (0, "0 new takes, 1 kept"), (12, "12 new takes, 1 kept")]
)
def test_a_number_brings_its_noun(count: int, words: str) -> None:
    assert words in said("made.in", "en", time="1 s", made=count, reused=int(count != 1))


@pytest.mark.parametrize(
    ("wish", "terminal", "film", "spoken"),
    [
        ("", "zh_CN.UTF-8", "en", "zh"),
        ("", "en_GB.UTF-8", "zh", "en"),
        ("", "C.UTF-8", "zh", "zh"),
        ("", "fr_FR.UTF-8", "zh", "zh"),
        ("", "", "", "en"),
        ("en", "zh_CN.UTF-8", "zh", "en"),
    ],
)
def test_tongue_follows_the_wish_then_the_terminal_then_the_film(
    wish: str, terminal: str, film: str, spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_LANG", wish)
    monkeypatch.setenv("LC_ALL", terminal)
    for name in ("LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert tongue(film) == spoken


def test_complaint_says_what_where_and_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YINGXI_LANG", "en")
    error = errors.DocumentError("age: is missing", where="cast.yaml:5", next_step="add it")
    assert complaint(error) == (
        "A document of the film cannot be used: age: is missing\n  where: cast.yaml:5\n  what to do: add it"
    )


def test_said_fills_in() -> None:
    assert said("stopped.at", "zh", stage="分镜") == "已做到“分镜”这一步。"


@pytest.mark.parametrize("look", ["paper", "ink", "shadow"])
def test_the_look_asked_for_reaches_the_brief(look: str) -> None:
    wishes = Wishes(
        length="20s", language="en", look=look, size="640x360", aspect="", fps="24", seed=1, title="", draft=False,
        writer="",
    )  # fmt: skip
    settings, _ = settings_wished("A keeper and her lamp", wishes)
    assert settings.brief.look == look


def test_the_storyboard_is_told_shot_by_shot_with_its_reasons(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder = quick_film(tmp_path)
    code, _, err = ran(["storyboard", str(folder.root)], capsys)
    assert (code, "no storyboard.yaml yet" in err) == (2, True)
    made(folder, until="storyboard")
    code, out, _ = ran(["storyboard", str(folder.root), "--json"], capsys)
    rows = json.loads(out)
    assert code == 0
    assert all(row["why"] for row in rows)
    assert [line["text"] for row in rows for line in row["lines"] if not line["goes_on"]] == [
        "Where is the kite?",
        "Under the bed.",
        "I have it!",
    ]
    code, out, _ = ran(["storyboard", str(folder.root)], capsys)
    assert f"{len(rows)} shots" in out
    assert "why: " in out


@pytest.mark.parametrize(("until", "stages"), [("storyboard", {"dialogue"}), ("delivery", set(USUAL_WORK))])
def test_the_time_left_counts_only_what_is_asked_for(until: Stage, stages: set[str]) -> None:
    tally = Tally(quick_settings(), "en", until)
    size = of_usual_size(64 * 64 / USUAL_PIXELS)
    work = sum(
        USUAL_WORK[stage] * tally.settings.brief.about_seconds * (size if stage == "shots" else 1.0)
        for stage in stages
    )
    assert tally.seconds_left == pytest.approx(work / cores())


def test_a_newcomer_asks_what_there_is_and_why(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_LANG", "en")
    folder = quick_film(tmp_path)
    made(folder, until="dialogue")
    screenplay = folder.root / "screenplay.fountain"
    screenplay.write_text(screenplay.read_text().replace("Under the bed.", "On the roof."))
    _, out, _ = ran(["plan", str(folder.root)], capsys)
    assert "voice                scene 1, line 2\n" in out
    # What is beyond the line is known by about how long it will be.
    assert "It is an estimate until this is made: voice scene 1, line 2." in out
    assert "\n  film\n" in out
    assert {step.name.partition(" ")[0] for step in film_planned(folder.root).steps} <= {
        kind.partition(" ")[0] for kind in NODES
    }
    shot = json.loads(ran(["why", str(folder.root), "--json"], capsys)[1])["shots"][-1]
    _, out, _ = ran(["why", str(folder.root), shot], capsys)
    assert out.startswith(f"picture {place_worded(shot)} was never made")

    made(folder, until="shots")
    code, out, _ = ran(["why", str(folder.root)], capsys)
    assert (code, f"why {folder.root} title-1" in out, "storyboard" in out) == (0, True, True)
    shot = out.rsplit(maxsplit=1)[1]
    _, out, _ = ran(["why", str(folder.root), shot], capsys)
    assert out.startswith(f"picture {place_worded(shot)}")
    code, _, err = ran(["why", str(folder.root), "lunch"], capsys)
    assert code == 2
    assert "such as: breakdown, " in err
    assert shot in err
    assert "foley" not in err


def test_digests_are_told_short() -> None:
    assert _shortened(f'"{"ab" * 32}" -> shot-1') == '"ababababab" -> shot-1'


def test_status_tells_what_is_the_person_s_own(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_LANG", "en")
    folder = quick_film(tmp_path, lines={"scene-1.line-2": LineSettings(recording="own/granny.wav")})
    recording(folder.root / "own" / "granny.wav")
    made(folder, until="sets")
    picture(folder.root / "own" / "street.png", GREEN)
    sets = folder.root / "sets.yaml"
    place = noun_read(SETS, sets.read_text()).places[0]
    sets.write_text(
        sets.read_text().replace(f"id: {place.id}\n", f"id: {place.id}\n    picture: own/street.png\n")
    )
    _, out, err = ran(["status", str(folder.root)], capsys)
    assert err == ""
    assert "own/granny.wav takes the place of the voice in scene 1, line 2 (film.yaml)" in out
    assert f"own/street.png takes the place of the set drawn for {place.place} (sets.yaml)" in out


def test_no_message_stands_in_two_tables() -> None:
    assert len(MESSAGES) == sum(map(len, (IN_HELP, WHEN_MAKING, WHEN_LOOKING, WHEN_KEEPING, OF_ERRORS)))


def test_two_long_values_that_begin_alike_are_told_from_where_they_part() -> None:
    begin = "CLAIRE, 36, driver, curly hair, driver's cap, navy jacket, "
    assert sides_said(f"{begin}yawns.", f"{begin}looks at her watch.", "en") == (
        "…jacket, yawns.",
        "…jacket, looks at her watch.",
    )
    assert sides_said("a kite", "a boat", "en") == ("a kite", "a boat")
    assert sides_said(None, begin, "en")[0] == "nothing"
