"""A screenplay is merged scene by scene and speech by speech."""

from hypothesis import given
from hypothesis import strategies as st

from tests.quick_film import SCREENPLAY
from yingxi.production.merging import differences, merged
from yingxi.production.screenplay_fields import fields_like, named, text_of

rows = st.sampled_from(
    [
        "INT. ROOM - DAY",
        "EXT. ROOF - NIGHT #2#",
        "ANA\nHello.",
        "BEN\n(low)\nWho?",
        "Ana waits.",
        "[[later]]",
        "# Act",
    ]
)
texts = st.lists(rows, min_size=1, max_size=8).map(lambda found: "\n\n".join(found) + "\n")


def merged_text(base: str, hand: str, generated: str) -> str:
    before = named(base)
    ours, theirs = (
        fields_like(before, text, new=new) for text, new in ((hand, "your "), (generated, "their "))
    )
    return text_of(merged(before.fields, ours, theirs)[0])


@given(texts)
def test_a_text_reads_back_to_the_letter(text: str) -> None:
    assert text_of(named(text).fields) == text


@given(texts, texts)
def test_a_text_that_one_side_left_alone_is_the_others(base: str, other: str) -> None:
    assert merged_text(base, base, other) == other
    assert merged_text(base, other, base) == other


def test_both_sides_of_a_scene_are_kept() -> None:
    hand = SCREENPLAY.replace("Under the bed.", "Under my bed.").replace(
        "Mei looks.", "Mei looks.\n\nMEI\nNothing!"
    )
    generated = SCREENPLAY.replace("GRANNY", "NANA").replace("Mei runs.", "Mei runs fast.")
    both = hand.replace("GRANNY", "NANA").replace("Mei runs.", "Mei runs fast.")
    assert merged_text(SCREENPLAY, hand, generated) == both


def test_a_scene_that_a_person_moved_still_follows_the_makers() -> None:
    one, two = SCREENPLAY.split("EXT. STREET - NIGHT\n\n")
    page, one = one.split("INT. LIVING ROOM - DAY\n\n")
    hand = f"{page}EXT. STREET - NIGHT\n\n{two}\nINT. LIVING ROOM - DAY\n\n{one}".rstrip("\n") + "\n"
    generated = SCREENPLAY.replace("I have it!", "I have the kite!")
    assert merged_text(SCREENPLAY, hand, generated) == hand.replace("I have it!", "I have the kite!")


def test_a_line_given_to_somebody_else_follows_its_new_words() -> None:
    hand = SCREENPLAY.replace("MEI\nI have it!", "GRANNY\nI have it!")
    generated = SCREENPLAY.replace("I have it!", "I really have it!")
    assert merged_text(SCREENPLAY, hand, generated) == hand.replace("I have it!", "I really have it!")


def test_a_difference_is_named_after_scene_and_speaker() -> None:
    base = named(SCREENPLAY)
    hand = fields_like(base, SCREENPLAY.replace("Under the bed.", "Under my bed."), new="your ")
    (change,) = differences(base.fields, hand)
    assert change.path == "scenes.INT. LIVING ROOM - DAY.parts.GRANNY 1.said"
    assert (change.yours, change.makers) == (["Under my bed."], ["Under the bed."])
