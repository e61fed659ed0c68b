"""Notes as markers on the timeline of an editing program."""

from fractions import Fraction
from xml.etree import ElementTree

from tests.studio.conftest import World
from yingxi_platform.films.reading import noun_of
from yingxi_platform.review.markers import Marker, edl_of, xml_of
from yingxi_platform.review.notes import note_made, resolved

FILM = Fraction(24)
DARK = Marker(first=50, last=59, name="Ada", text="Too dark\nMore | light", resolved=False)


def test_an_edl_has_the_note_its_colour_its_name_and_its_frames() -> None:
    assert edl_of("Kite", FILM, [DARK]).split("\r\n") == [
        "TITLE: Kite",
        "FCM: NON-DROP FRAME",
        "",
        "001  001      V     C        01:00:02:02 01:00:02:03 01:00:02:02 01:00:02:03  ",
        "Too dark / More ¦ light |C:ResolveColorRed |M:Ada |D:10",
        "",
    ]


def test_the_xml_has_a_film_of_that_rate_and_markers_that_end_after_their_last_frame() -> None:
    told = ElementTree.fromstring(xml_of("<Kite> & Co", Fraction(30000, 1001), 300, [DARK]))
    assert told.findtext("sequence/name") == "<Kite> & Co"
    assert (told.findtext("sequence/rate/timebase"), told.findtext("sequence/rate/ntsc")) == ("30", "TRUE")
    assert told.findtext("sequence/media/video/track/clipitem/end") == "300"
    marker = told.find("sequence/marker")
    assert marker is not None
    assert [marker.findtext(name) for name in ("name", "comment", "in", "out")] == [
        "Ada",
        "Too dark\nMore | light",
        "50",
        "60",
    ]


def test_what_no_xml_may_hold_is_left_out() -> None:
    told = ElementTree.fromstring(
        xml_of("Kite", FILM, 24, [Marker(0, 0, "A\x0bda", "\x1bred", resolved=True)])
    )
    assert (told.findtext("sequence/marker/name"), told.findtext("sequence/marker/comment")) == ("Ada", "red")
    assert told.findtext("sequence/marker/out") == "-1"


def test_the_notes_of_a_film_are_taken_away_with_what_was_answered(world: World) -> None:
    owner, reviewer = world.accounts["owner"], world.accounts["reviewer"]
    dark = note_made(world.film, {"body": "Too dark", "frame_in": 50, "frame_out": 59}, author=reviewer)
    note_made(world.film, {"body": "Brighter now", "parent": str(dark.pk)}, author=owner)
    resolved(note_made(world.film, {"body": "Lovely", "frame_in": 24}, author=owner), by=owner)
    address = f"/films/{world.film.code}/markers"
    answer = world.client("artist").get(f"{address}/edl/")
    assert answer["Content-Disposition"].endswith('-notes.edl"')
    assert answer.content.decode().split("\r\n")[3:] == [
        "001  001      V     C        01:00:01:00 01:00:01:01 01:00:01:00 01:00:01:01  ",
        "Lovely |C:ResolveColorGreen |M:Owner |D:1",
        "",
        "002  001      V     C        01:00:02:02 01:00:02:03 01:00:02:02 01:00:02:03  ",
        "Too dark / Owner: Brighter now |C:ResolveColorRed |M:Reviewer |D:10",
        "",
    ]
    told = ElementTree.fromstring(world.client("artist").get(f"{address}/xml/").content)
    cut = noun_of(world.film, "cut.yaml")
    assert told.findtext("sequence/duration") == str(sum(shot.frames for shot in cut.shots))
    assert [it.text for it in told.iterfind("sequence/marker/in")] == ["24", "50"]
    assert world.client("artist").get(f"{address}/exe/").status_code == 404
