"""Help and usage errors in both languages: every explanation has its Chinese, and none is left over."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from tests.cli.test_commands import ran
from yingxi.cli import complaints
from yingxi.cli.application import application
from yingxi.cli.chinese_help import ARGUMENTS, HELP
from yingxi.cli.complaints import as_typed

HAN = re.compile("[一-鿿]")


def commands_below(command: Any) -> Iterator[Any]:
    yield command
    for each in getattr(command, "commands", {}).values():
        yield from commands_below(each)


COMMANDS = list(commands_below(typer.main.get_command(application)))
EXPLAINED = {
    (it.help or "").strip().partition("\n\n")[0].replace("\n", " ")
    for command in COMMANDS
    for it in (command, *command.params)
} - {""}


def test_every_explanation_has_its_chinese_and_no_chinese_is_left_over() -> None:
    assert set(HELP) == EXPLAINED
    assert [english for english in HELP if HAN.search(english.replace("影戏", ""))] == []
    assert [chinese for chinese in HELP.values() if not HAN.search(chinese)] == []


def test_every_parameter_is_explained() -> None:
    silent = [(command.name, it.name) for command in COMMANDS for it in command.params if not it.help]
    assert silent == []


def test_every_argument_has_a_name_in_both_languages() -> None:
    arguments = {it.name for command in COMMANDS for it in command.params if it.param_type_name == "argument"}
    assert set(ARGUMENTS) == arguments


@pytest.mark.parametrize("arguments", [[], ["make"], ["store"], ["store", "check"], ["open"]], ids=" ".join)
@pytest.mark.parametrize(("speak", "strange"), [("zh", r"[A-Z][a-z]+ [a-z]+"), ("en", "[一-鿿]")])
def test_help_is_of_one_language(
    arguments: list[str],
    speak: str,
    strange: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("YINGXI_LANG", speak)
    code, out, err = ran([*arguments, "--help"], capsys)
    assert (code, err) == (0, "")
    assert re.findall(strange, out.replace("影戏", "").replace("Final Draft", "")) == []


@pytest.mark.parametrize(
    ("arguments", "english", "chinese"),
    [
        (
            ["mak"],
            "no command 'mak'\n  what to do: perhaps make;",
            "没有“mak”这个命令\n  怎么办：是不是 make？",
        ),
        (["make"], "IDEA is missing\n  what to do: Say in a sentence", "没有写：点子\n  怎么办：用一句话"),
        (
            ["make", "x", "--lenght", "4"],
            "no option --lenght\n  what to do: perhaps --length;",
            "没有 --lenght",
        ),
        (["make", "x", "--jobs", "-1"], "--jobs must be 0 or more", "--jobs 不能小于 0"),
        (["make", "x", "--seed", "two"], "--seed wants a whole number", "--seed 要写整数"),
        (["make", "A", "night", "bus"], "too many words: night bus.", "多出来的词：night bus。"),
        (["run", "--until"], "--until wants something after it", "--until 后面还要写上内容"),
    ],
)
def test_a_command_that_is_typed_wrong_is_explained(
    arguments: list[str],
    english: str,
    chinese: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for speak, words in (("en", english), ("zh", chinese)):
        monkeypatch.setenv("YINGXI_LANG", speak)
        code, out, err = ran(arguments, capsys)
        assert (code, out) == (2, "")
        assert words in err


def test_yingxi_alone_greets_with_three_things_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_LANG", "en")
    code, out, _ = ran([], capsys)
    assert code == 0
    assert [word for word in (" make ", " open ", " studio") if word not in out] == []
    code, version, _ = ran(["--version"], capsys)
    assert (code, version.split()[1] in out) == (0, True)


def test_a_command_in_an_error_is_told_as_it_is_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(complaints, "command_name", lambda: ".venv/bin/yingxi")
    assert [
        as_typed(words) for words in ("see `yingxi generators`", "make it first: yingxi run films/a")
    ] == [
        "see `.venv/bin/yingxi generators`",
        "make it first: .venv/bin/yingxi run films/a",
    ]
