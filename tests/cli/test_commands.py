"""What the command line says, from outside."""

import json
from pathlib import Path

import pytest

from tests.quick_film import made, quick_film
from yingxi.cli.complaints import complaint
from yingxi.cli.messages import MESSAGES, said, tongue
from yingxi.film import errors
from yingxi.production.stages import STAGES


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
    assert sorted(part.split("}")[0].split("!")[0] for part in english.split("{")[1:]) == sorted(
        part.split("}")[0].split("!")[0] for part in chinese.split("{")[1:]
    )


def test_tongue_follows_the_wish_then_the_film_then_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YINGXI_LANG", "")
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert (tongue("en"), tongue()) == ("en", "zh")
    monkeypatch.setenv("YINGXI_LANG", "en")
    assert tongue("zh") == "en"


def test_complaint_says_what_where_and_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YINGXI_LANG", "en")
    error = errors.DocumentError("age: is missing", where="cast.yaml:5", next_step="add it")
    assert complaint(error) == (
        "A document of the film cannot be used: age: is missing\n  where: cast.yaml:5\n  what to do: add it"
    )


def test_said_fills_in() -> None:
    assert said("stopped.at", "zh", stage="分镜") == "已做到分镜。"


@pytest.mark.parametrize("look", ["paper", "ink", "shadow"])
def test_the_look_asked_for_reaches_the_brief(look: str) -> None:
    from yingxi.cli.making import _settings

    settings, _ = _settings(
        "A keeper and her lamp", length="20s", language="en", look=look, size="640x360", aspect="", fps="24",
        seed=1, title="", draft=False,
    )  # fmt: skip
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
