"""What errors say is said in Chinese too."""

import ast
import re
from contextvars import copy_context
from pathlib import Path
from typing import get_args

import pytest

import yingxi
from yingxi.cli.chinese import SAYINGS, in_chinese
from yingxi.cli.complaints import complaint
from yingxi.cli.facts import PLACES, VALUES
from yingxi.cli.lacking import line_told
from yingxi.cli.messages import speak_as, tongue
from yingxi.design.facts import _PLACES as SHEET_PLACES
from yingxi.film import errors
from yingxi.film.errors import FolderError, PackError
from yingxi.film.sheet import CharacterSheet, Cut
from yingxi.generators.registry import missing, registered

ERRORS = {name for name in vars(errors) if name.endswith("Error")}
ROOT = Path(yingxi.__file__).parent
ROOMS = [
    *(
        path
        for path in ROOT.rglob("*.py")
        if "Error(" in path.read_text(encoding="utf-8") and path.parent.name != "cli"
    ),
    ROOT.parent / "yingxi_platform" / "command.py",
    ROOT.parent / "yingxi_platform" / "serving.py",
]


def sayings_in(path: Path) -> list[str]:
    """What the errors of a module say, with `3` for whatever differs."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id in ERRORS and node.args:
                found += [node.args[0], *(word.value for word in node.keywords if word.arg == "next_step")]
            elif node.func.id in {"_not_text", "_refused"}:
                found += node.args
    return [text for text in map(worded, found) if re.search("[a-z]{2}.* ", text)]


def worded(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(map(worded, node.values))
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "3"


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_error_has_its_chinese(path: Path) -> None:
    assert [saying for saying in sayings_in(path) if not re.search("[一-鿿]", in_chinese(saying))] == []


@pytest.mark.parametrize("english", SAYINGS)
def test_both_have_the_same_gaps(english: str) -> None:
    assert english.count("{}") == len(re.findall(r"\{\d?\}", SAYINGS[english]))


def test_a_saying_inside_another_is_chinese_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YINGXI_LANG", "zh")
    error = PackError(
        "a.yingxi cannot be opened: its members overlap", where="a.yingxi", next_step="check the path"
    )
    assert complaint(error) == (
        "打包的影片用不了：a.yingxi 打不开：里面的文件互相重叠\n  位置：a.yingxi\n  怎么办：请检查路径"
    )


def test_what_has_no_chinese_is_said_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YINGXI_LANG", "zh")
    assert complaint(FolderError("something unheard of {0}")) == "影片文件夹有问题：something unheard of {0}"


def test_every_place_of_a_sheet_that_is_told_has_a_chinese_name() -> None:
    assert set(PLACES) == set(SHEET_PLACES.values()) - {"top.name"}
    closed = [
        value
        for name in ("sex", "age", "build", "face", "brows", "beard")
        for value in get_args(CharacterSheet.model_fields[name].annotation)
    ]
    assert [value for value in (*closed, *get_args(Cut)) if value not in VALUES] == []


def test_every_generator_says_in_chinese_what_it_is_and_costs() -> None:
    cards = [found.card for found in registered()]
    said = [in_chinese(words) for card in cards for words in (card.port, card.price)]
    assert [words for words in said if not re.search("[一-鿿]", words)] == []


def test_a_model_s_error_names_its_stage_in_chinese() -> None:
    """Every stage that a model is asked for, and no Latin letter beside the model's own name."""
    rooms = ROOT / "generators" / "builtin" / "language_model"
    stages = set(re.findall(r'stage="(\w+)"', (rooms / "generator.py").read_text(encoding="utf-8")))
    assert {"story", "screenplay", "translation", "rewrite", "digest"} == stages
    for stage in sorted(stages):
        assert re.search(r"[a-z]", in_chinese(f"X did not answer for the {stage}: 3")) is None


def test_a_package_is_named_as_one_installs_it() -> None:
    piper = next(found.card for found in registered() if found.card.id == "piper")
    absent = piper.model_copy(
        update={"needs_packages": ("nowhere",), "installed_as": {"nowhere": "no-where"}}
    )
    assert piper.installed_as == {"piper": "piper-tts"}
    assert missing(absent)[0] == "the package no-where"
    assert in_chinese("the package no-where") == "软件包 no-where"


def test_what_a_film_lacks_has_the_reader_s_colon() -> None:
    assert line_told("秦婆婆: 船工", "zh") == "秦婆婆：船工"
    assert line_told("Harriet: sailor", "en") == "Harriet: sailor"
    assert line_told("line 9: 月亮笑。", "zh") == "月亮笑（第 9 行）"


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("draft: input should be true or false, not '是'", "draft：应当是 true 或 false，不是“是”"),
        (
            "brief.look: input should be 'paper', 'ink' or 'shadow', not '油画'",
            "brief.look：应当是“paper”（剪纸）、“ink”（水墨）或“shadow”（皮影），不是“油画”",
        ),
        (
            "brief.length_seconds: input should be a valid number, not '很长'",
            "brief.length_seconds：应当是数字，不是“很长”",
        ),
    ],
)
def test_what_a_field_may_be_is_said_without_a_word_of_english_grammar(english: str, chinese: str) -> None:
    assert in_chinese(english) == chinese


def test_where_the_terminal_says_neither_the_film_tells_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("YINGXI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "film.yaml").write_text("brief:\n  language: zh\ndrafft: true\n", encoding="utf-8")

    def spoken(*arguments: str) -> str:
        def said_so() -> str:
            speak_as(arguments)
            return tongue()

        return copy_context().run(said_so)

    assert spoken("plan", str(tmp_path)) == "zh"
    assert spoken("make", "小猫回家", "--look", "oil") == "zh"
    assert spoken("make", "a cat comes home") == "en"
