"""A name in a screenplay is another, and nothing else is."""

import pytest

from yingxi.screenplay.renamed import name_replaced, person_renamed

ENGLISH = """\
Title: Mei

INT. MEI'S ROOM - DAY

= Mei waits.

MEI (O.S.)
Mei is my name. I am Meiling's sister.

Mei's kite hangs there. MEILING laughs.
"""
CHINESE = """\
.内景 小雨家 - 夜

@小雨
我是小雨。

小雨妈妈走近小雨。
"""


def test_cues_action_and_lines_have_the_new_name_and_the_rest_stays() -> None:
    assert (
        person_renamed(ENGLISH, "Mei", "Anna Bell", others=["Meiling"])
        == """\
Title: Mei

INT. MEI'S ROOM - DAY

= Mei waits.

ANNA BELL (O.S.)
Anna Bell is my name. I am Meiling's sister.

Anna Bell's kite hangs there. MEILING laughs.
"""
    )


def test_whose_name_holds_the_old_one_keeps_it() -> None:
    assert (
        person_renamed(CHINESE, "小雨", "晴晴", others=["小雨妈妈"])
        == """\
.内景 小雨家 - 夜

@晴晴
我是晴晴。

小雨妈妈走近晴晴。
"""
    )


def test_a_cue_in_a_script_without_capitals_is_marked() -> None:
    assert person_renamed("INT. ROOM - DAY\n\nMEI\nHello.\n", "Mei", "小美") == (
        "INT. ROOM - DAY\n\n@小美\nHello.\n"
    )


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("The grandmother hides.", "Anna hides."),
        ("Mei takes her grandmother's hand.", "Mei takes Anna's hand."),
        ("GRANDMOTHER, 70, sits.", "ANNA, 70, sits."),
        ("Godgrandmother.", "Godgrandmother."),
    ],
)
def test_whoever_is_called_by_a_noun_is_named_in_action(text: str, changed: str) -> None:
    assert name_replaced(text, "Grandmother", "Anna") == changed


def test_a_noun_in_a_line_stays_a_noun_and_an_address_is_the_name() -> None:
    said = "You are my grandmother. Grandmother, come!"
    assert name_replaced(said, "Grandmother", "Anna", spoken=True) == "You are my grandmother. Anna, come!"


def test_a_name_that_is_a_noun_begins_a_sentence_with_a_capital() -> None:
    assert name_replaced("Mei runs. Then Mei stops.", "Mei", "the postman") == (
        "The postman runs. Then the postman stops."
    )


def test_a_single_sign_is_a_name_only_where_a_clause_begins() -> None:
    assert name_replaced("林走进森林。林，停步。", "林", "杉") == "杉走进森林。杉，停步。"
