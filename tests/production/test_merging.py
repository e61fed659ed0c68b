from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.production.merging import Conflict, merged, merged_text

fields = st.dictionaries(st.sampled_from("abc"), st.integers(0, 3), max_size=3)
members = st.lists(
    st.fixed_dictionaries({"id": st.sampled_from("xyz"), "value": st.integers(0, 2)}),
    max_size=3,
    unique_by=lambda member: str(member["id"]),
)


def people(**coats: str) -> dict[str, object]:
    return {"people": [{"id": name, "coat": coat} for name, coat in coats.items()]}


def test_what_a_person_changed_wins_and_the_rest_follows() -> None:
    value, conflicts = merged(
        people(granny="red", girl="blue"),
        people(granny="green", girl="blue"),
        people(granny="red", girl="pink"),
    )
    assert (value, conflicts) == (people(granny="green", girl="pink"), ())


def test_a_field_both_changed_is_the_persons_and_is_listed() -> None:
    value, conflicts = merged(people(granny="red"), people(granny="green"), people(granny="grey"))
    assert value == people(granny="green")
    assert conflicts == (Conflict("people.granny.coat", "green", "grey"),)


def test_what_is_new_upstream_appears_in_its_place() -> None:
    value, _ = merged(people(a="1", c="3"), people(a="9", c="3"), people(a="1", b="2", c="3"))
    assert value == people(a="9", b="2", c="3")


def test_what_a_person_added_stays_beside_whom_it_followed() -> None:
    value, _ = merged(people(a="1", c="3"), people(a="1", mine="2", c="3"), people(a="1", c="4", d="5"))
    assert value == people(a="1", mine="2", c="4", d="5")


def test_what_a_person_took_out_stays_out() -> None:
    value, _ = merged(people(a="1", b="2"), people(a="1"), people(a="1", b="2", c="3"))
    assert value == people(a="1", c="3")


def test_what_lost_its_source_goes_unless_a_person_changed_it() -> None:
    base = people(a="1", b="2")
    assert merged(base, people(a="1", b="2"), people(a="1"))[0] == people(a="1")
    value, conflicts = merged(base, people(a="1", b="mine"), people(a="1"))
    assert value == people(a="1", b="mine")
    assert conflicts == (Conflict("people.b", {"id": "b", "coat": "mine"}, None),)


@settings(deadline=None)
@given(fields, fields)
def test_no_change_by_hand_gives_upstream(base: dict[str, int], generated: dict[str, int]) -> None:
    assert merged(base, base, generated) == (generated, ())


@settings(deadline=None)
@given(members, members)
def test_no_change_upstream_gives_the_hand(
    base: list[dict[str, object]], hand: list[dict[str, object]]
) -> None:
    assert merged(base, hand, base) == (hand, ())


def test_texts_merge_by_line() -> None:
    base = "INT. ROOM\n\nShe waits.\n\nGRANNY\nHello.\n"
    hand = base.replace("Hello.", "Hello, dear.")
    generated = base.replace("She waits.", "She waits long.")
    assert merged_text(base, hand, generated) == (
        "INT. ROOM\n\nShe waits long.\n\nGRANNY\nHello, dear.\n",
        (),
    )


def test_a_line_both_changed_is_the_persons() -> None:
    text, conflicts = merged_text("a\nb\nc\n", "a\nmine\nc\n", "a\ntheirs\nc\n")
    assert (text, conflicts) == ("a\nmine\nc\n", (Conflict("line 2", "mine\n", "theirs\n"),))


@settings(deadline=None)
@given(st.lists(st.sampled_from(["a\n", "b\n", "c\n"])), st.lists(st.sampled_from(["a\n", "b\n", "c\n"])))
def test_a_text_one_side_left_alone_is_the_others(base: list[str], other: list[str]) -> None:
    one, two = "".join(base), "".join(other)
    assert merged_text(one, one, two)[0] == two
    assert merged_text(one, two, one)[0] == two
