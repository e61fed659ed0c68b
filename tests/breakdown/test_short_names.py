"""Who is named with a title or a trade is called by the name alone later, or by the noun; numbers tell people
apart."""

import csv
import io

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.table import csv_of
from yingxi.screenplay import screenplay_from_fountain


def table(told: str) -> list[dict[str, str]]:
    found = screenplay_broken_down(screenplay_from_fountain(told), language="en")
    return list(csv.DictReader(io.StringIO(csv_of(found).lstrip("\ufeff"))))


def test_an_officer_is_called_by_name_and_a_porter_by_his_trade() -> None:
    (row,) = table(
        "INT. HALL - DAY\n\nOFFICER PELL, 26, stands there. MR GRAY, 60, sits. An old PORTER, 68, coughs.\n\n"
        "MR GRAY\nGo.\n\nGRAY\nGo!\n\nPell takes a key and gives it to the porter. Gray runs in. The porter leaves.\n"
    )
    assert row["People"] == "Officer Pell, Mr Gray, Porter"
    assert (row["Handed on"], row["Not staged"]) == ("key: Officer Pell to Porter", "")
    assert row["In and out"] == "Mr Gray in (running), Porter out"


def test_guests_who_are_numbered_are_as_many() -> None:
    (row,) = table(
        "INT. HALL - DAY\n\nGUEST ONE, GUEST TWO and GUEST THREE come in.\n\nGUEST TWO\nHello.\n\n"
        "Two of them sit down.\n"
    )
    assert row["People"] == "Guest One, Guest Two, Guest Three"
    assert row["Not staged"] == ""


def test_a_telling_ends_behind_a_sentence_and_with_the_present_day() -> None:
    told = (
        "INT. HALL - NIGHT\n\nRain. ANN, 30, sits.\n\nFLASHBACK:\n\nEXT. SEA - DAY\n\nSnow. Ann waves.\n\n"
        "PRESENT DAY:\n\n"
        "INT. HALL - NIGHT\n\nAnn sits.\n\nMONTAGE\n\nAnn bakes. END MONTAGE.\n\nAnn rises.\n"
    )
    rows = table(told)
    assert [each["Told as"] for each in rows] == ["", "flashback", "", "montage", ""]
    assert [each["Weather"] for each in rows][:3] == ["rain", "snow", "rain"]


def test_what_is_thrown_or_brought_is_handed_on() -> None:
    (row,) = table(
        "EXT. TOWN - DAY\n\nWind. HOLT, 50, stands there. A BOY, 9, waits.\n\nHolt takes a coin and tosses it to "
        "the boy. "
        "The boy comes back with a bucket and hands it to Holt. The train whistles.\n"
    )
    assert row["Handed on"] == "coin: Holt to Boy, bucket: Boy to Holt"
    assert (row["Weather"], row["Props"]) == ("wind", "coin, bucket")
