"""Action lines told as who does what to whom with what, in both languages."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Breakdown, Deed, Insert, Moment, Silence, Sounding, Speech
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain


def broken_down(text: str, language: Language) -> Breakdown:
    return screenplay_broken_down(screenplay_from_fountain(text), language=language)


def told(moment: Moment) -> tuple[str, ...]:
    match moment:
        case Deed():
            return ("deed", " ".join(moment.actors), moment.verb, moment.whom, moment.what)
        case Speech():
            return ("speech", moment.person, moment.text)
        case Insert():
            return ("insert", moment.what)
        case Sounding():
            return ("sound", moment.sound)
        case Silence():
            return ("silence", str(moment.seconds))


CHINESE = ".内景 祠堂后台 - 惊蛰 夜 雷雨\n\n@梁伯\n来。\n\n@阿醒\n好。\n\n{}\n"
ENGLISH = "INT. NIGHT BUS - NIGHT\n\nRUTH\nSit.\n\nJUNE\nWhy?\n\n{}\n"


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (
            "梁伯握着鼓槌，坐到箱边。",
            [("deed", "梁伯", "hold", "", "drumstick"), ("deed", "梁伯", "sit", "", "")],
        ),
        ("谁也不看谁。", [("deed", "阿醒 梁伯", "look away", "", "")]),
        ("阿醒推开门走进来。", [("deed", "阿醒", "open", "", ""), ("deed", "阿醒", "enter", "", "")]),
        ("阿醒弹古筝。", [("deed", "阿醒", "play", "", "guzheng")]),
        ("阿醒弹琵琶。", [("deed", "阿醒", "play", "", "pipa")]),
        ("梁伯抚琴。", [("deed", "梁伯", "play", "", "guqin")]),
        ("阿醒跑来招手。", [("deed", "阿醒", "run", "", ""), ("deed", "阿醒", "wave", "", "")]),
        ("阿醒把鼓槌放进他手心。", [("deed", "阿醒", "give", "梁伯", "drumstick")]),
        ("梁伯望向墙上那只停着的钟。", [("deed", "梁伯", "look", "", "clock")]),
        ("梁伯看挂钟。", [("deed", "梁伯", "look", "", "clock")]),
        ("阿醒抱住梁伯，哭。", [("deed", "阿醒", "hug", "梁伯", ""), ("deed", "阿醒", "cry", "", "")]),
        ("梁伯不答。两个人都笑。", [("deed", "梁伯 阿醒", "laugh", "", "")]),
        ("雷。台前掌声。", [("sound", "thunder"), ("sound", "clap")]),
        ("敲门声。", [("sound", "knock")]),
        ("[静] 特写：红布。", [("silence", "1.5"), ("insert", "cloth")]),
        ("[静三秒，3秒]", [("silence", "3.0")]),
        (
            "阿醒摔倒，梁伯拉住他的手。",
            [("deed", "阿醒", "fall", "", ""), ("deed", "梁伯", "hold hands", "阿醒", "")],
        ),
        ("梁伯伸手拿杯子，喝茶。", [("deed", "梁伯", "take", "", "cup"), ("deed", "梁伯", "drink", "", "")]),
        (
            "阿醒吃惊。阿醒捡起鼓槌扔给梁伯。",
            [("deed", "阿醒", "pick up", "", "drumstick"), ("deed", "阿醒", "throw", "梁伯", "")],
        ),
        (
            "阿醒踮着脚溜到门边，打开门。",
            [("deed", "阿醒", "sneak", "", "door"), ("deed", "阿醒", "open", "", "")],
        ),
        (
            "梁伯拿着鼓槌，叠好，又打开。",
            [
                ("deed", "梁伯", "hold", "", "drumstick"),
                ("deed", "梁伯", "close", "", "drumstick"),
                ("deed", "梁伯", "open", "", "drumstick"),
            ],
        ),
        ("天边很远。", [("deed", "", "", "", "")]),
        ("特写：一个蛋糕。放在正当中。", [("insert", "cake")]),
        ("特写：火车站的大钟。", [("insert", "great clock")]),
        ("阿醒站着。谁也没去拿。没人。", [("deed", "阿醒", "look", "", "")]),
        ("阿醒站起来。一步，两步。", [("deed", "阿醒", "rise", "", ""), ("deed", "阿醒", "walk", "", "")]),
        ("灯下，一只杯子。", [("insert", "cup")]),
    ],
)
def test_chinese_action_is_told(action: str, expected: list[tuple[str, ...]]) -> None:
    moments = broken_down(CHINESE.format(action), "zh").scenes[0].moments[2:]
    named = [tuple(part.replace("person-", "") for part in told(moment)) for moment in moments]
    assert named == expected


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("June sits at the back, puts the case beside her.", ["sit", "put down suitcase"]),
        ("Ruth opens the case, looks at June and nods.", ["open suitcase", "look june", "nod"]),
        ("June opens the door and walks in.", ["open", "enter"]),
        ("Destiny itself. Ruth shakes her head.", ["shake head"]),
        ("Ruth gives June the watch.", ["give june watch"]),
        ("Ruth reads the letter, folds it, opens the door.", ["read letter", "close letter", "open"]),
        ("Ruth's arm stays out.", ["look"]),
        ("A knock at the door. Thunder.", ["sound knock", "sound thunder"]),
        ("They hug.", ["hug"]),
        ("June falls silent. Ruth reads the letter.", ["read letter"]),
        ("June trips, falls asleep, wakes up and shrugs.", ["fall", "sleep", "wake", "shrug"]),
        ("June sighs, coughs and sneezes.", ["sigh", "cough", "sneeze"]),
        ("June whistles a tune. Ruth whistles.", ["whistle", "whistle"]),
        ("June hums a tune. Ruth sings.", ["sing", "sing"]),
        ("June takes a deep breath.", ["sigh"]),
        ("June takes a look at the letter.", ["look letter"]),
        ("Ruth gasps. June clears her throat.", ["gasp", "cough"]),
        ("Ruth snores.", ["sleep", "sound snore"]),
        (
            "Ruth limps to the door, pushes June and throws the ball.",
            ["limp door", "push june", "throw ball"],
        ),
        ("Ruth sways left, right, left and nods.", ["dance", "nod"]),
        ("Ruth sits, and she left the case.", ["sit", "leave suitcase"]),
        ("CLOSE ON the violin case.", ["insert violin case"]),
        ("A long pause. Nobody dances.", ["silence 2.5"]),
        ("CLOSE ON the ring. Exactly in the middle.", ["insert ring"]),
        ("Ruth doesn't take it. Nobody answers.", []),
        ("Ruth gets up. One step, two, three.", ["rise", "walk"]),
        ("Ruth stops. One hand stays in the air. Her thumb shakes.", ["look", "look", "look"]),
        ("Ruth apologises to June. Each looks at the door.", ["bow june", "look door"]),
        ("Ruth bows to June.", ["bow june"]),
        ("Neither looks at the other.", ["look away"]),
        ("Ruth bows deeply to June.", ["bow deeply june"]),
    ],
)
def test_english_action_is_told(action: str, expected: list[str]) -> None:
    moments = broken_down(ENGLISH.format(action), "en").scenes[0].moments[2:]
    named = []
    for moment in moments:
        kind, *rest = told(moment)
        words = rest[1:] if kind == "deed" else rest
        text = " ".join(part.replace("person-", "") for part in words if part)
        named.append(text or "?" if kind == "deed" else f"{kind} {text}")
    assert [each for each in named if each != "?"] == expected


def test_what_finds_no_action_is_listed_with_its_line() -> None:
    assert broken_down(ENGLISH.format("Destiny itself."), "en").not_staged == ("line 9: Destiny itself.",)


def test_what_only_tells_more_of_a_close_look_or_what_nobody_does_is_no_lack() -> None:
    action = "CLOSE ON the ring. Exactly in the middle. Ruth doesn't take it. Nobody answers. Nothing."
    assert broken_down(ENGLISH.format(action), "en").not_staged == ()


def test_the_two_of_them_are_those_of_the_scene_before_where_nobody_is_named_yet() -> None:
    later = broken_down(CHINESE.format("") + "\n.内景 客厅 - 夜\n\n两个人坐下。\n", "zh").scenes[-1]
    assert [told(moment)[1:3] for moment in later.moments] == [("person-阿醒 person-梁伯", "sit")]


@pytest.mark.parametrize(
    ("text", "language", "listed"),
    [
        (".内景 客厅 - 夜\n\n灯亮着。\n", "zh", 0),
        ("INT. KITCHEN - DAY\n\nThe lamp is still on.\n", "en", 0),
        (".外景 树林 - 夜\n\n灯亮着。\n", "zh", 1),
    ],
)
def test_a_lamp_that_burns_is_shown_by_the_set_that_has_one(
    text: str, language: Language, listed: int
) -> None:
    assert len(broken_down(text, language).not_staged) == listed


def test_a_parenthetical_is_a_gesture_a_feeling_and_a_manner() -> None:
    text = "INT. BUS - DAY\n\nRUTH\n(standing)\nFare's a fare!\n\nRUTH\n(whispering, afraid)\nWho is it?"
    moments = broken_down(text, "en").scenes[0].moments
    assert [told(moment)[:3] for moment in moments] == [
        ("deed", "person-ruth", "rise"),
        ("speech", "person-ruth", "Fare's a fare!"),
        ("speech", "person-ruth", "Who is it?"),
    ]
    loud, soft = moments[1], moments[2]
    assert isinstance(loud, Speech)
    assert isinstance(soft, Speech)
    assert (loud.strength, loud.manner) == (1.25, "plain")
    assert (soft.feeling, soft.strength, soft.manner) == ("fear", 0.7, "whisper")


@pytest.mark.parametrize(
    ("aside", "language"),
    [("孤单", "zh"), ("寂寞地", "zh"), ("难过", "zh"), ("lonely", "en"), ("in tears", "en")],
)
def test_who_is_lonely_or_in_tears_is_sad(aside: str, language: Language) -> None:
    text = f"@梁伯\n（{aside}）\n来。" if language == "zh" else f"RUTH\n({aside})\nSit."
    (line,) = (
        broken_down((CHINESE if language == "zh" else ENGLISH).format(text), language).scenes[0].moments[2:]
    )
    assert isinstance(line, Speech)
    assert line.feeling == "sadness"


def test_asides_inside_a_speech_are_not_spoken() -> None:
    text = "INT. BUS - DAY\n\nRUTH\n(into phone)\nDepot? (listens) *Yes*. Me.\n(pause)\nLate."
    speeches = [each for each in broken_down(text, "en").scenes[0].moments if isinstance(each, Speech)]
    assert [each.text for each in speeches] == ["Depot?", "Yes. Me.", "Late."]


def test_who_is_only_heard_is_not_in_the_scene() -> None:
    text = "INT. BUS - DAY\n\nRuth sits.\n\nNARRATOR\nOnce.\n\nJUNE (O.S.)\nHey!\n\nRUTH\nYes."
    breakdown = broken_down(text, "en")
    assert breakdown.scenes[0].people == ("person-ruth",)
    heard = [each for each in breakdown.scenes[0].moments if isinstance(each, Speech)]
    assert [(each.voice_over, each.off_screen) for each in heard] == [
        (True, False),
        (False, True),
        (False, False),
    ]


def test_an_apprentice_may_be_a_woman() -> None:
    text = ".外景 火车站 - 夜\n\n林夏，十八岁，学徒，坐着。梁伯，七十九岁，走到她面前。\n"
    walks = broken_down(text, "zh").scenes[0].moments[-1]
    assert told(walks) == ("deed", "person-梁伯", "walk", "person-林夏", "")


def test_what_somebody_draws_with_a_verb_is_no_picture_and_a_name_is_no_thing() -> None:
    text = ".外景 山坡 - 日\n\n兰香在地上画一条线。\n\n福叔站到柿子树下。\n\n@兰香\n来。\n\n@福叔\n好。\n"
    assert broken_down(text, "zh").scenes[0].props == ("persimmon tree",)


def test_hands_that_lie_still_give_nothing_and_hands_that_hand_do() -> None:
    def verbs(action: str) -> list[str]:
        scene = broken_down(f"INT. ROOM - DAY\n\nANN, 20, sits.\n\n{action}\n", "en").scenes[0]
        return [
            each.verb for each in scene.moments if isinstance(each, Deed) and each.verb not in ("sit", "-")
        ]

    assert "give" not in verbs("Hands remain still on thighs.")
    assert "give" not in verbs("Ann breathes in; hands withdraw.")
    assert verbs("Ann smiles, hands the cup to him.")[-1] == "give"
    assert verbs("Ann stands and hands Bo the cup.")[-1] == "give"
    assert verbs("Ann hands over the cup.") == ["give"]


def test_who_is_called_as_a_thing_is_none() -> None:
    text = ENGLISH.replace("JUNE", "BISCUIT").format(
        "Ruth leads June to Biscuit.\n\nRuth gives Biscuit a cup.\n"
    )
    deeds = [each for each in broken_down(text, "en").scenes[0].moments if isinstance(each, Deed)]
    assert [each.what for each in deeds] == ["", "cup"]


def test_who_comes_in_with_something_in_hand_was_not_there_before() -> None:
    text = ".内景 厨房 - 夜\n\n外婆提着灯笼走进来。\n"
    scene = screenplay_broken_down(screenplay_from_fountain(text), language="zh").scenes[0]
    assert [each.verb for each in scene.moments if isinstance(each, Deed)] == ["enter", "hold"]


def test_a_pocket_is_no_bag_in_the_hand() -> None:
    text = ".内景 厨房 - 夜\n\n外婆把两只手从口袋里拿出来。\n"
    scene = screenplay_broken_down(screenplay_from_fountain(text), language="zh").scenes[0]
    assert [(each.verb, each.what) for each in scene.moments if isinstance(each, Deed)] == [("take", "")]
