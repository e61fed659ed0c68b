"""Every kind of scene is known by what happens in it, in both languages, and has boards that say why."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.breakdown import screenplay_broken_down
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain
from yingxi.storyboard.kinds import scene_kind
from yingxi.storyboard.model import SceneKind

HEADS: dict[Language, str] = {
    "en": "EXT. STREET - DAY{mark}\n\nANN, 30, red coat, BEN, 40, grey hat, and CY, 9, cap, stand there.\n\n",
    "zh": ".外景 街上 - 日{mark}\n\n安安，三十岁，红外套，大明，四十岁，灰帽子，小宝，九岁，帽子，站着。\n\n",
}
SCENES: tuple[tuple[SceneKind, str, str], ...] = (
    ("dialogue", "ANN\nHere?\n\nBEN\nThere.\n\nANN\nWhere?", "@安安\n这里？\n\n@大明\n那里。\n\n@安安\n哪里？"),
    ("company", "ANN\nHere?\n\nBEN\nThere.\n\nCY\nWhere?", "@安安\n这里？\n\n@大明\n那里。\n\n@小宝\n哪里？"),
    ("monologue", "ANN\nI was late.\n\nAnn sits.\n\nANN\nI sat.\n\nAnn rises.\n\nANN\nI went.",
     "@安安\n我迟到了。\n\n安安坐下。\n\n@安安\n我坐下了。\n\n安安站起来。\n\n@安安\n我走了。"),
    ("chase", "Ann runs.\n\nBen runs after her.\n\nAnn runs on.", "安安跑。\n\n大明跑着追她。\n\n安安跑起来。"),
    ("farewell", "ANN\nSo.\n\nBen waves.\n\nAnn leaves.", "@安安\n好了。\n\n大明挥手。\n\n安安离开。"),
    ("discovery", "Ann kneels.\n\nCLOSE ON a key.\n\nAnn takes it.", "安安跪下。\n\n特写：钥匙。\n\n安安拿起钥匙。"),
    ("montage", "Ann dances.\n\nBen sits.\n\nAnn waves.", "安安跳舞。\n\n大明坐下。\n\n安安挥手。"),
    ("action", "Ann kneels.\n\nBen falls.\n\nAnn throws a ball.", "安安跪下。\n\n大明摔倒。\n\n安安扔球。"),
)  # fmt: skip
OF_TWO = {"dialogue", "monologue", "farewell"}
"""Kinds that are company where a third stands by."""


def text_of(kind: SceneKind, body: str, language: Language) -> str:
    mark = {"en": " - MONTAGE", "zh": "（蒙太奇）"}[language] if kind == "montage" else ""
    head = HEADS[language].format(mark=mark)
    if kind in OF_TWO:
        head = (
            head.replace(", and CY, 9, cap,", "")
            .replace("，小宝，九岁，帽子", "")
            .replace("coat, BEN", "coat, and BEN")
        )
    return head + body + "\n"


CASES: list[tuple[SceneKind, Language, str]] = [
    case
    for kind, english, chinese in SCENES
    for case in (
        (kind, "en", text_of(kind, english, "en")),
        (kind, "zh", text_of(kind, chinese, "zh")),
    )
]


@pytest.mark.parametrize(
    ("kind", "language", "text"), CASES, ids=[f"{kind}-{language}" for kind, language, _ in CASES]
)
def test_a_scene_is_known_by_what_happens_in_it(kind: SceneKind, language: Language, text: str) -> None:
    broken = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    assert [scene_kind(scene, ()) for scene in broken.scenes] == [kind]


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("montage", "Ann stands.\n\nMONTAGE - A SUMMER\n\nAnn dances.\n\nBen sits.\n\nAnn waves."),
        ("chase", "Ann runs away with the key. Ben chases her. Ann turns."),
    ],
)
def test_a_mark_within_a_scene_makes_a_montage_and_who_is_chased_is_chased(
    kind: SceneKind, body: str
) -> None:
    broken = screenplay_broken_down(
        screenplay_from_fountain(text_of(kind, body, "en").replace(" - MONTAGE\n", "\n")), language="en"
    )
    assert scene_kind(broken.scenes[-1], ()) == kind


@pytest.mark.parametrize(
    ("kind", "language", "text"), CASES, ids=[f"{kind}-{language}" for kind, language, _ in CASES]
)
def test_it_has_boards_that_say_why(kind: SceneKind, language: Language, text: str) -> None:
    boards = written(text, language).drawn(pace=0.8).boards
    assert boards
    assert [board.id for board in boards if not board.reason.strip()] == []


CHINESE = """\
.内景 厨房 - 夜

外婆，七十岁，坐在桌边。心心，八岁，站在门口。

特写：外婆的脸。

@心心
风筝呢？

镜头推近心心。

@心心
我找过了。

硬切至：

.外景 街上 - 日

心心跑。
"""


def test_directions_in_chinese_are_obeyed_on_the_boards() -> None:
    boards = written(CHINESE, "zh").drawn(pace=0.8).boards
    close = next(board for board in boards if "特写" in board.reason)
    pushed = next(board for board in boards if "推近" in board.reason)
    assert (close.size.name, close.subjects) == ("CLOSE", ("person-外婆",))
    assert (pushed.move, pushed.subjects) == ("push", ("person-心心",))
    assert next(board for board in boards if not board.inside).transition == "smash"
