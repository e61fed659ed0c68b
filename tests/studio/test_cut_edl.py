"""The cut as an EDL for other editing programs."""

from fractions import Fraction

from tests.studio.conftest import World
from yingxi.film.cut import CutList, Trim
from yingxi_platform.films.cut_edl import cut_edl

CUT = CutList(
    title="The Kite",
    language="en",
    rate=Fraction(24),
    shots=(
        Trim(shot="kite", frames=30),
        Trim(shot="kite", first=30, frames=12, kind="dissolve", other="sky"),
        Trim(shot="sky", first=12, frames=54),
    ),
)


def test_each_shot_is_an_event_of_the_film_s_file_and_the_next_begins_where_it_ends() -> None:
    assert cut_edl("The Kite", CUT).split("\r\n") == [
        "TITLE: The Kite",
        "FCM: NON-DROP FRAME",
        "",
        "001  AX       V     C        00:00:00:00 00:00:01:06 01:00:00:00 01:00:01:06",
        "* FROM CLIP NAME: film.mp4",
        "* COMMENT: kite",
        "",
        "002  AX       V     C        00:00:01:06 00:00:01:18 01:00:01:06 01:00:01:18",
        "* FROM CLIP NAME: film.mp4",
        "* COMMENT: kite",
        "",
        "003  AX       V     C        00:00:01:18 00:00:04:00 01:00:01:18 01:00:04:00",
        "* FROM CLIP NAME: film.mp4",
        "* COMMENT: sky",
        "",
    ]


def test_the_cut_is_taken_away_from_the_edit_s_page_by_who_may(world: World) -> None:
    address = f"/films/{world.film.code}/cut.edl"
    assert (
        f'href="{address}"' in world.client("artist").get(f"/films/{world.film.code}/edit/").content.decode()
    )
    answer = world.client("artist").get(address)
    assert answer["Content-Disposition"].endswith('.edl"')
    assert answer.content.decode().startswith("TITLE: ")
    assert (
        f'href="{address}"'
        not in world.client("viewer").get(f"/films/{world.film.code}/edit/").content.decode()
    )
