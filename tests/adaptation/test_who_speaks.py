"""Of a chapter told as a film: who says each line, who is introduced and how, and with what it ends."""

from yingxi.adaptation import adapted
from yingxi.adaptation.adapted import Adaptation
from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind

FERRY = """Chapter Three

The ferry did not come. Agnes Tully had stood on the quay with the lantern in her hand.

"You'll catch your death," said the boy behind her.

She did not turn round. She knew the voice; it was Peter, the lock-keeper's son.

"Go home, Peter."

"Is it true what they say? That you rowed out alone the night of the flood?"

Agnes put the lantern down on the stones.

"Who says so?"

"Everybody. They say you went out again for the dog."

Peter came and stood beside her. He held out half a bread roll. She took it.

"Why don't you row any more?" he asked.

"Because there was nobody left to fetch," said Agnes.

A woman in a grey coat came down the plank with a suitcase in each hand. She put both of them down.

"You've got old," said the woman.

"You're late," said Agnes.

Then they both cried, and Peter picked up the suitcases and carried them up the hill.
"""
CROSSING = """第七章 渡口

天还没亮，秦叔就把船撑到了岸边。

岸上站着一个女孩子，十七八岁，背着一个旧书包。她叫林小雨，从县城一路走来。

“过河吗？”秦叔问。

“过。”林小雨说，“我去对岸找我爹。”

秦叔伸手把她扶上船，又递给她一块干毛巾。

“大爷，您在这里撑了多少年船了？”林小雨问。

“三十年。”秦叔说。

林小雨摇头，眼泪掉下来。“他说是切菜切的。”

一个瘦高的男人站在灯下，朝船上招手。林小雨跳下去，一把抱住了那个男人。

秦叔从怀里掏出一只旧怀表，放进男人手里。

“还给你。”秦叔说，“三十年了。”

男人把怀表贴在耳朵上，听了很久，笑了。
"""
BELL = """The Lighthouse Bell

NORA VALE, 61, is the last keeper of a lighthouse. She polishes the brass every morning.

Nora climbs the stairs and finds the lamp broken. She takes the old bell from the wall. Her apprentice
Sam, 19, watches her arms begin to shake. He takes the rope from her and rings it himself.

In the morning the fisherman climbs up and gives Nora a fish wrapped in newspaper.
"I heard it," he says. Nora looks at Sam.

On Friday Nora hands Sam the key. He hangs the bell in the window.
"""
CLOCK = """An old clockmaker called Ivo has never once been late. Every morning he winds the clock in the square.
One winter the bridge to the valley falls down and no train comes. The villagers stop looking at the clock. Ivo
goes on winding it. A girl of eight called Tilda asks him why.
He shakes his head. On the night of the first snow Tilda winds it for him while he sleeps on a bench.
In the morning Ivo wakes up late for the first time in his life, and laughs."""


def film(text: str, language: str, seconds: float = 60.0) -> Adaptation:
    return adapted(Brief(idea=text, language=language, length_seconds=seconds))


def said(told: Adaptation) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    who = ""
    for element in told.screenplay.elements:
        if element.kind is ElementKind.CHARACTER:
            who = element.text
        elif element.kind is ElementKind.DIALOGUE:
            found.append((who, element.text))
    return found


def acts(told: Adaptation) -> list[str]:
    return [each.text for each in told.screenplay.elements if each.kind is ElementKind.ACTION]


def test_a_boy_whom_the_answer_calls_peter_is_peter_and_nobody_calls_themselves() -> None:
    lines = said(film(FERRY, "en", 120.0))
    for line in (
        ("PETER", "You'll catch your death."),
        ("AGNES", "Go home, Peter."),
        ("PETER", "Is it true what they say? That you rowed out alone the night of the flood?"),
        ("AGNES", "Who says so?"),
        ("PETER", "Everybody. They say you went out again for the dog."),
        ("PETER", "Why don't you row any more?"),
    ):
        assert line in lines


def test_a_film_ends_as_its_text_ends() -> None:
    assert "suitcases" in acts(film(FERRY, "en"))[-1]
    assert acts(film(CROSSING, "zh", 45.0))[-1].endswith("男人把怀表贴在耳朵上，听了很久，笑了。")


def test_who_is_called_so_looks_as_the_sentence_before_says() -> None:
    people = film(CROSSING, "zh").story.people
    assert [(each.sex, each.years) for each in people if each.name == "林小雨"] == [("female", 17)]


def test_a_name_stands_where_somebody_comes_in_and_years_stand_beside_it() -> None:
    first = acts(film(BELL, "en"))[0]
    assert first == "NORA, 61, polishes the brass every morning."


def test_a_trade_speaks_for_itself_and_what_is_wrapped_wraps_nothing() -> None:
    told = film(BELL, "en")
    assert ("FISHERMAN", "I heard it.") in said(told)
    assert any("a fish wrapped in newspaper" in act for act in acts(told))


def test_a_page_with_people_who_are_called_once_is_told_as_it_is() -> None:
    told = film(CLOCK, "en")
    assert {person.name: person.sex for person in told.story.people} == {"Ivo": "male", "Tilda": "female"}
    assert told.story.people[1].years == 8
    assert acts(told)[-1].endswith("laughs.")


def test_a_question_that_answers_a_question_keeps_the_one_before_it() -> None:
    text = CROSSING.replace(
        "“三十年。”秦叔说。",
        "“三十年。”秦叔说。“你爹，是不是左手少一根指头？”\n\n“您怎么知道？”林小雨站了起来。\n\n"
        "“他把我从水里拖上来，手指头叫缆绳绞断了。”秦叔说，“他从来没告诉你？”",
    )
    for seconds in (40.0, 50.0, 60.0):
        words = " ".join(line for _, line in said(film(text, "zh", seconds)))
        assert "您怎么知道" in words or "从水里" not in words
