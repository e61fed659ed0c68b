"""A thing has one place from cut to cut: in a hand, in another, or where it was laid."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.brief import Language
from yingxi.film.hands import Hands
from yingxi.storyboard import TableRead

LESSON = """EXT. COURTYARD - DAY

QIN, a swordsman of thirty in a blue robe, stands in the yard with a sword in his hand. OLD WEI, seventy, sweeps the ground with a broom.

Qin takes the broom from Old Wei.

QIN
I came to fight, not to sweep.

Qin sweeps the ground.

Qin gives the sword to Old Wei with both hands.

Old Wei bows.

Qin lays the broom on the ground.

OLD WEI
That will do.
"""  # noqa: E501
LETTER = """INT. LIVING ROOM - EVENING

MARA, forty, in a red coat, comes in with an umbrella and a bag. JON, sixty, sits in the armchair.

Mara puts the bag on the table.

MARA
It came this morning.

Mara takes a letter from the bag.

Mara gives the letter to Jon.

JON
She remembers me.
"""
TREE = """外景 院子 日

阿福，六十岁，灰布衫，右手拿着茶杯，左手拿着一本书。小梅，五十八岁，绿外套，拎着篮子走来。

小梅把篮子放在地上。

阿福把茶杯递给小梅。

小梅喝茶。

@阿福
那棵树是我们的。
"""


def had(film: TableRead, person: str) -> list[Hands]:
    """What somebody has in hand as each shot begins, where it is another thing."""
    made: list[Hands] = []
    for board in film.drawn(pace=0.8).boards:
        for each in board.placements:
            hands = Hands(each.held, each.far_held)
            if each.person == person and made[-1:] != [hands]:
                made.append(hands)
    return made


@pytest.mark.parametrize(
    ("text", "language", "person", "hands"),
    [
        (
            LESSON,
            "en",
            "person-qin",
            [Hands("sword"), Hands("sword", "broom"), Hands("broom", "sword"), Hands("broom"), Hands()],
        ),
        (LETTER, "en", "person-mara", [Hands("umbrella", "bag"), Hands("umbrella")]),
        (TREE, "zh", "person-阿福", [Hands("cup", "book"), Hands("", "book")]),
    ],
)
def test_two_things_are_carried_from_shot_to_shot(
    text: str, language: Language, person: str, hands: list[Hands]
) -> None:
    assert had(written(text, language), person) == hands


LAID_ON = """外景 果园 日

阿福，六十岁，灰布衫，站在{what}旁。

阿福摸着{what}。

@阿福
这是我们的。

小梅，五十八岁，绿外套，走来。

@小梅
我知道。
"""


@pytest.mark.parametrize(("what", "stays"), [("大树", True), ("茶杯", False)])
def test_a_hand_stays_on_a_trunk_and_on_nothing_that_lies_about(what: str, stays: bool) -> None:
    boards = written(LAID_ON.format(what=what), "zh").drawn(pace=0.8).boards
    touched = next(n for n, each in enumerate(boards) if any(m.verb == "touch" for m in each.moments))
    later = [each.hand_on for board in boards[touched + 1 :] for each in board.placements]
    assert any(on is not None for on in later) == stays


SEEN_CLOSE = """INT. LIVING ROOM - EVENING

MARA, forty, in a red coat, stands with a letter in her hand. JON, sixty, stands by the window.

CLOSE ON: the letter.

MARA
It came this morning.

Mara gives the letter to Jon.

CLOSE ON: the letter.

JON
She remembers me.

Jon puts the letter on the table.

CLOSE ON: the letter.
"""


def test_a_close_look_knows_whose_hands_have_the_thing() -> None:
    looks = [
        board for board in written(SEEN_CLOSE).drawn(pace=0.8).boards if board.insert and not board.lettering
    ]
    assert [look.insert_held for look in looks] == [("person-mara",), ("person-mara", "person-jon"), ()]


BROUGHT = """INT. LIVING ROOM - DAY

MARA, forty, in a red coat, stands. A DOG comes in.

MARA
What have you got?

The dog picks up a letter.

CLOSE ON: the letter.
"""


def test_what_an_animal_has_in_its_mouth_is_in_nobodys_hands() -> None:
    drawn = written(BROUGHT).drawn(pace=0.8).boards
    assert [board.insert_held for board in drawn if board.insert and not board.lettering] == [()]
