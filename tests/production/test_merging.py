from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.production.merging import Finding, differences, given_back, merged

fields = st.dictionaries(st.sampled_from("abc"), st.integers(0, 3), max_size=3)
members = st.lists(
    st.fixed_dictionaries({"id": st.sampled_from("xyz"), "value": st.integers(0, 2)}),
    max_size=3,
    unique_by=lambda member: str(member["id"]),
)


def people(**coats: str) -> dict[str, object]:
    return {"people": [{"id": name, "coat": coat} for name, coat in coats.items()]}


def test_what_a_person_changed_wins_and_the_rest_follows() -> None:
    value, found = merged(
        people(granny="red", girl="blue"),
        people(granny="green", girl="blue"),
        people(granny="red", girl="pink"),
    )
    assert value == people(granny="green", girl="pink")
    assert found == (Finding("people.girl.coat", "blue", "pink", "merged"),)


def test_a_field_both_changed_is_the_persons_and_is_listed() -> None:
    value, found = merged(people(granny="red"), people(granny="green"), people(granny="grey"))
    assert value == people(granny="green")
    assert found == (Finding("people.granny.coat", "green", "grey", "disputed"),)


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
    base, hand = people(a="1", b="2"), people(a="1", b="mine")
    assert merged(base, base, people(a="1"))[0] == people(a="1")
    value, found = merged(base, hand, people(a="1"))
    assert value == hand
    assert found == (Finding("people.b", {"id": "b", "coat": "mine"}, None, "disputed"),)


def test_what_lost_its_source_is_set_aside_where_it_cannot_stay() -> None:
    value, found = merged(people(a="1", b="2"), people(a="1", b="mine"), people(a="1"), keep_lost=False)
    assert value == people(a="1")
    assert found == (Finding("people.b", {"id": "b", "coat": "mine"}, {"id": "b", "coat": "2"}, "aside"),)


def test_the_persons_order_stands_where_both_changed_it() -> None:
    base, hand, generated = (
        people(a="1", b="2", c="3"),
        people(b="2", a="1", c="3"),
        people(c="9", a="1", b="2"),
    )
    value, found = merged(base, hand, generated)
    assert [each["id"] for each in value["people"]] == ["b", "a", "c"]
    assert Finding("people (order)", ["b", "a", "c"], ["c", "a", "b"], "disputed") in found


def test_members_of_one_id_are_told_apart_by_what_they_are() -> None:
    def cut(a: int, over: int) -> dict[str, object]:
        return {"shots": [{"shot": "a", "frames": a}, {"shot": "a", "kind": "dissolve", "frames": over}]}

    assert merged(cut(60, 12), cut(50, 12), cut(60, 9))[0] == cut(50, 9)


@settings(deadline=None)
@given(fields, fields)
def test_no_change_by_hand_gives_upstream(base: dict[str, int], generated: dict[str, int]) -> None:
    assert merged(base, base, generated)[0] == generated


@settings(deadline=None)
@given(members, members)
def test_no_change_upstream_gives_the_hand(
    base: list[dict[str, object]], hand: list[dict[str, object]]
) -> None:
    assert merged(base, hand, base) == (hand, ())


@settings(deadline=None)
@given(members, members)
def test_every_difference_can_be_given_back(
    base: list[dict[str, object]], hand: list[dict[str, object]]
) -> None:
    made, left = {"all": base}, {"all": hand}
    while found := differences(made, left):
        after = given_back(made, left, found[0].path)
        assert len(differences(made, after)) < len(found)
        left = after
    assert left == made


@settings(deadline=None)
@given(members, members, members)
def test_each_member_is_the_persons_where_they_changed_it_and_the_makers_elsewhere(
    base: list[dict[str, object]], hand: list[dict[str, object]], generated: list[dict[str, object]]
) -> None:
    value, _ = merged({"all": base}, {"all": hand}, {"all": generated})
    was, yours, theirs = by_id(base), by_id(hand), by_id(generated)
    assert by_id(value["all"]) == {
        name: member
        for name in {*was, *yours, *theirs}
        if (member := (theirs if yours.get(name) == was.get(name) else yours).get(name)) is not None
    }


def by_id(found: list[dict[str, object]]) -> dict[object, object]:
    return {member["id"]: member["value"] for member in found}
