"""A list whose only column is its text is a shot list, and commas set nothing apart in it."""

from yingxi.screenplay import screenplay_from_bytes


def test_a_list_of_one_column_is_a_shot_list() -> None:
    read = screenplay_from_bytes(b"text\nA woman, in red, waves.\nShe sits.\n", name="shots.csv")
    assert [each.text for each in read.elements if each.text.endswith(".")] == [
        "A woman, in red, waves.",
        "She sits.",
    ]
