"""A scene added by the form beside the screenplay."""

from tests.studio.conftest import World
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films.new_scene import NewScene, scene_put, scene_written
from yingxi_platform.films.reading import text_of
from yingxi_platform.films.scenes import headings_of

HARBOUR = NewScene(place="Harbour", inside=False, hour="dusk", done="Mei waits.\n\nA gull lands.")


def added(world: World, after: str, **told: str) -> tuple[int, str]:
    form = {"after": after, "place": "Harbour", "side": "outside", "hour": "dusk", "done": "Mei waits."}
    answer = world.client("writer").post(f"/films/{world.film.code}/scene/", form | told)
    return answer.status_code, answer.headers.get("Location", "")


def test_a_scene_is_written_as_the_language_of_the_film_writes_it() -> None:
    assert scene_written(HARBOUR, "en") == "EXT. HARBOUR - DUSK\n\nMei waits.\n\nA gull lands.\n"
    spoken = NewScene(place="码头", inside=True, hour="night", done="小梅等着。", who="小梅", says="船来了。")
    assert scene_written(spoken, "zh") == ".内景 码头 - 夜\n\n小梅等着。\n\n@小梅\n船来了。\n"


def test_what_would_be_read_as_something_else_is_marked() -> None:
    shouted = NewScene(place="Harbour", inside=False, hour="day", done="INT. is written on the box.")
    assert scene_written(shouted, "en") == "EXT. HARBOUR - DAY\n\n!INT. is written on the box.\n"


def test_a_scene_is_put_between_others_and_at_the_end() -> None:
    assert scene_put("INT. A\n\nX.\n\nINT. B\n", "EXT. C\n", before=4) == (
        "INT. A\n\nX.\n\nEXT. C\n\nINT. B\n",
        5,
    )
    assert scene_put("INT. A\n\nX.\n\n\n", "EXT. C\n", before=None) == ("INT. A\n\nX.\n\nEXT. C\n", 5)
    assert scene_put("INT. A\n", "EXT. C\n", before=0) == ("EXT. C\n\nINT. A\n", 1)


def test_a_scene_by_form_stands_in_the_screenplay_and_nothing_else_changes(world: World) -> None:
    before, headings = text_of(world.film, SCREENPLAY), headings_of(world.film)
    last = headings[-1]
    status, place = added(world, f"{last.number}:{last.text}", who="Mei", says="It comes.")
    now = headings_of(world.film)
    assert (status, place) == (302, f"/films/{world.film.code}/screenplay/#line-{now[-1].line}")
    assert [it.text for it in now] == [*(it.text for it in headings), "EXT. HARBOUR - DUSK"]
    assert text_of(world.film, SCREENPLAY) == (
        before.rstrip("\n") + "\n\nEXT. HARBOUR - DUSK\n\nMei waits.\n\nMEI\nIt comes.\n"
    )
    assert added(world, "0:", place="Kitchen", side="inside")[0] == 302
    assert headings_of(world.film)[0].text == "INT. KITCHEN - DUSK"


def test_who_is_overtaken_or_says_too_little_changes_nothing(world: World) -> None:
    before = text_of(world.film, SCREENPLAY)
    first = headings_of(world.film)[0].text
    assert added(world, "1:EXT. SOMEWHERE ELSE - DAY")[0] == 409
    assert added(world, "7:")[0] == 409
    assert added(world, f"1:{first}", place=" ")[0] == 422
    assert added(world, f"1:{first}", done="")[0] == 422
    assert added(world, f"1:{first}", says="Hello?")[0] == 422
    assert text_of(world.film, SCREENPLAY) == before
