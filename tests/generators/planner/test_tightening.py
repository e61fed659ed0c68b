"""What `tighten` never cuts: the last line, its cue, the line that it answers, and where the thing in the cue comes
from."""

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.generators.builtin.planner.cutting.tightening import tightened
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.ports import RewriteRequest
from yingxi.screenplay import fountain_from_screenplay, screenplay_from_fountain

PLAY = """\
.内景 客厅 - 日

= beat: setup

外婆，七十岁，坐在桌边。果果，五岁，走进来。

@果果
外婆，我来啦！

= beat: turn

外婆抱住果果。

.内景 客厅 - 夜

= beat: ending

外婆用手帕蒙住脸，一动不动。

果果走进来，看看柜子。

@果果
咦，外婆藏哪儿了？

[静] 手帕下，外婆笑。

@外婆
没人。
"""


@pytest.mark.parametrize("seconds", [1.0, 12.0])
def test_the_line_that_the_ending_answers_and_the_thing_in_its_cue_stay(seconds: float) -> None:
    screenplay = screenplay_from_fountain(PLAY)
    left = tightened(screenplay.elements, seconds, "zh")
    text = fountain_from_screenplay(screenplay.model_copy(update={"elements": left}))
    assert [
        words in text for words in ("用手帕蒙住脸", "咦，外婆藏哪儿了？", "手帕下，外婆笑", "没人。")
    ] == [True] * 4
    assert "外婆，我来啦！" not in text


TURN_TAKES_UP = """\
EXT. PARK - DAY

= beat: setup

HAROLD, 79, stands by the gate. POPPY, 6, walks up and stops.

= beat: want

POPPY
It's for you.

Poppy holds out a lost umbrella to Harold.

Harold shakes his head.

= beat: attempt

Poppy knocks three times.

= beat: turn

Harold takes the umbrella.

HAROLD
I've taken it. What now?

= beat: ending

POPPY
I never thought as far as that.
"""


def test_what_the_turn_takes_up_stays() -> None:
    screenplay = screenplay_from_fountain(TURN_TAKES_UP)
    left = tightened(screenplay.elements, 21.5, "en")
    text = fountain_from_screenplay(screenplay.model_copy(update={"elements": left}))
    assert "holds out a lost umbrella" in text
    assert "knocks three times" not in text


PAID_BACK = """\
INT. LIGHTHOUSE - DAY

= beat: setup

AGNES, 77, puts three pebbles in a row.

JOEY, 9, nods.

= beat: attempt

Agnes scratches her ear for a while, and waits until the lamp has turned.

Joey finds a coin in one shoe.

= beat: turn

Agnes turns her back.

= beat: ending

Agnes walks away. Joey runs after her and holds out the coin.

JOEY
You're one short.
"""


def test_a_thing_of_the_ending_has_been_found_before() -> None:
    screenplay = screenplay_from_fountain(PAID_BACK)
    left = tightened(screenplay.elements, 19.5, "en")
    text = fountain_from_screenplay(screenplay.model_copy(update={"elements": left}))
    assert "finds a coin" in text
    assert "scratches her ear" not in text


ANIMAL = """\
EXT. YARD - DAY

HATTIE, 9, pigtails, sits on a step.

= beat: attempt

PIP, fox, red scarf, comes nearer.

Hattie walks up and down by the fence.

HATTIE
I had a dog once.

Hattie scratches her chin, and sits on the wall.

EXT. YARD - DUSK

= beat: turn

[Silence.] Hattie puts down a bowl for Pip.
"""


def test_who_comes_in_with_no_years_is_introduced_too() -> None:
    screenplay = screenplay_from_fountain(ANIMAL)
    left = tightened(screenplay.elements, 4.0, "en")
    text = "\n".join(each.text for each in left)
    assert ("PIP, fox, red scarf" in text, "scratches" in text) == (True, False)


NO_YEARS = """\
INT. SHOP - DAY

A clock ticks.

Ivo sweeps the floor behind the counter.

Dora, in a wet coat, comes in with a clock.

IVO
We are closed.

DORA
It stopped at noon.

Ivo blows on the clock, and turns a wheel.

IVO
Give me an hour.

DORA
I have one.
"""


def test_who_speaks_and_has_no_years_comes_in_before() -> None:
    left = [each.text for each in tightened(screenplay_from_fountain(NO_YEARS).elements, 1.0, "en")]
    assert [text for text in left if text.startswith(("A clock", "Ivo", "Dora"))] == [
        "Ivo sweeps the floor behind the counter.",
        "Dora, in a wet coat, comes in with a clock.",
        "Ivo blows on the clock, and turns a wheel.",
    ]


IDEA_TOLD_IN_ROWS = (
    ("An old woman gives a lost boy her umbrella, and he brings it back the next day full of flowers", "en", (
        "gives a lost boy her umbrella.", "brings it back the next day full of flowers.",
    )),
    ("A locksmith opens a door that has been shut for thirty years and finds his own handwriting", "en", (
        "opens a door that has been shut.", "finds his own handwriting.",
    )),
    ("A potter breaks her best bowl and glues it together with gold", "en", (
        "breaks her best bowl.", "glues it together with gold.",
    )),
)  # fmt: skip


@pytest.mark.parametrize(("idea", "language", "rows"), IDEA_TOLD_IN_ROWS)
def test_what_the_idea_itself_says_is_never_cut(idea: str, language: Language, rows: tuple[str, ...]) -> None:
    brief = Brief(idea=idea, language=language, length_seconds=60)
    planner = Planner()
    screenplay = planner.screenplay(planner.story(brief).story, brief).screenplay
    left: list[bool] = []
    for known in (None, brief):
        request = RewriteRequest(elements=screenplay.elements, language=language, seconds=12.0, brief=known)
        written = planner.rewritten(request).screenplay
        left.append(all(row in fountain_from_screenplay(written) for row in rows))
    assert left == [False, True]


TAG = """\
.内景 地铁里 - 清晨

= beat: setup

白露，二十岁，马尾，看着一只保温杯。父亲，四十岁，短发，站着。

= beat: want

@父亲
要吗？

@白露
路过。

白露点头。

.内景 地铁里 - 黄昏

= beat: turn

白露走来，站住。

特写：牌子。

@白露
有主了？

@父亲
早上定的。

@白露
那人，爱惜东西吗？

@父亲
牌子背面有字。

= beat: ending

汽笛声，很远。

白露翻过牌子，念了一遍。

@白露
写的是我。

@父亲
别人来，我都说有主了。

@白露
那我再看看。

特写：保温杯。
"""


def test_what_is_read_and_what_answers_the_turn_stay_longer_than_a_far_whistle() -> None:
    left = [each.text for each in tightened(screenplay_from_fountain(TAG).elements, 34.0, "zh")]
    told = ("特写：牌子。", "有主了？", "白露翻过牌子，念了一遍。", "写的是我。", "汽笛声，很远。", "要吗？")
    assert [each for each in told if each in left] == list(told[:4])


def test_no_mark_of_a_beat_is_left_without_anything_that_plays() -> None:
    left = [each.text for each in tightened(screenplay_from_fountain(TAG).elements, 34.0, "zh")]
    assert [text for text in left if text.startswith("beat: ")] == [
        "beat: setup",
        "beat: turn",
        "beat: ending",
    ]


GOES_ON = """\
INT. ROOM - DAY

= beat: setup

MEI, 8, sits. AGNES, 70, stands.

= beat: attempt

Mei hums.

INT. YARD - DAY

AGNES
The ladder stays where it is, Mei.

INT. ROOM - DAY

= beat: turn

Mei holds out a ribbon.

MEI
Here.

AGNES
Thank you.
"""


def test_the_mark_of_a_beat_that_goes_on_in_the_next_scene_stands_there() -> None:
    elements = screenplay_from_fountain(GOES_ON).elements
    left = tightened(elements, 1.0, "en", asked=["The ladder"])
    assert [each.text for each in left][3:6] == ["INT. YARD - DAY", "beat: attempt", "AGNES"]


MONTAGE = """\
INT. KITCHEN - DAY

ANN, 30, cooks. BEN, 40, sits at the table.

MONTAGE

Ann sweeps the floor.

Ben peels an onion.

END MONTAGE.

Ann gives Ben a bowl of soup.

BEN
It is good.
"""


def test_of_a_montage_of_which_nothing_stands_no_marks_stand() -> None:
    elements = screenplay_from_fountain(MONTAGE).elements
    left = [each.text for each in tightened(elements, 9.0, "en")]
    assert "Ann sweeps the floor." not in left
    assert [text for text in left if "MONTAGE" in text] == []
    whole = [each.text for each in tightened(elements, 60.0, "en")]
    assert [text for text in whole if "MONTAGE" in text] == ["MONTAGE", "END MONTAGE."]
