"""The page of the shots: the take of the film is seen large, the others beside each other below it."""

from tests.studio.conftest import World
from yingxi_platform.films.rushes import noted
from yingxi_platform.films.showing_shots import shots


def test_the_take_of_the_film_is_the_one_that_is_large(world: World) -> None:
    from tests.studio.test_pages import looked

    looked(world)
    rush = world.film.rushes.filter(kind="shot", current=True).first()
    assert rush is not None
    noted(world.film, "shot", rush.subject, "blobs/of/another.mp4")
    noted(world.film, "shot", rush.subject, rush.path)
    shown = {each["id"]: each for each in shots(None, world.film)["boards"]}[rush.subject]  # type: ignore[arg-type]
    assert [shown["main"]["rush"].path, *(it["rush"].path for it in shown["others"])] == [
        rush.path,
        "blobs/of/another.mp4",
    ]


def test_a_shot_without_a_take_has_none_large(world: World) -> None:
    assert {each["main"] for each in shots(None, world.film)["boards"]} == {None}  # type: ignore[arg-type]


def test_who_only_reviews_is_told_what_there_is_to_do(world: World) -> None:
    said = {
        persona: world.client(persona).get("/").content.decode()
        for persona in ("reviewer", "viewer", "artist")
    }
    assert "Draw on the frame" in said["reviewer"]
    assert "Draw on the frame" not in said["viewer"]
    assert "Read how it came about" in said["viewer"]
    assert "Open a film" not in said["artist"]


def test_the_take_of_the_film_is_told_where_an_older_one_has_the_same_file(world: World) -> None:
    from tests.studio.test_pages import looked

    looked(world)
    plan = world.film.plan
    shot, known = next((shot, known) for shot, known in plan["shots"].items() if known["takes"])
    now = next(take for take in known["takes"] if take["now"])
    known["takes"].append(now | {"digest": "0" * 12, "now": False, "fresh": False})
    shown = {each["id"]: each for each in shots(None, world.film)["boards"]}[shot]  # type: ignore[arg-type]
    assert (shown["main"]["now"], shown["main"]["digest"]) == (True, now["digest"])


def test_a_title_which_comes_out_the_same_is_not_offered_to_be_made_again_on_the_storyboard(
    world: World,
) -> None:
    from tests.studio.test_pages import looked

    looked(world)
    boards = shots(None, world.film)["boards"]  # type: ignore[arg-type]
    page = world.client("artist").get(f"/films/{world.film.code}/storyboard/").content.decode()
    offered = {
        board["id"]
        for board in boards
        if 'value="again"' in page.partition(f'id="{board["id"]}"')[2].partition("</li>")[0]
    }
    assert (
        offered == {board["id"] for board in boards if not board["card"]} < {board["id"] for board in boards}
    )


def test_a_video_whose_shot_has_left_the_film_is_told_and_one_whose_shot_is_there_is_not(
    world: World,
) -> None:
    film, settings = world.film, world.film.root / "film.yaml"
    there = next(board["id"] for board in shots(None, film)["boards"])  # type: ignore[arg-type]
    named = "".join(f"  {shot}: {{video: own/{shot}.mp4}}\n" for shot in (there, "shot-scene-9.deed-1"))
    settings.write_text(settings.read_text().replace("shots: {}\n", f"shots:\n{named}"))
    page = world.client("viewer").get(f"/films/{film.code}/shots/").content.decode()
    assert "The video own/shot-scene-9.deed-1.mp4 was brought for the shot shot-scene-9.deed-1" in page
    assert page.count("was brought for the shot") == 1


def test_a_take_is_locked_where_the_film_has_one_and_nowhere_else(world: World) -> None:
    from tests.studio.test_pages import looked

    looked(world)
    shot, known = next((shot, known) for shot, known in world.film.plan["shots"].items() if known["takes"])

    def offered() -> bool:
        boards = {each["id"]: each for each in shots(None, world.film)["boards"]}  # type: ignore[arg-type]
        page = world.client("artist").get(f"/films/{world.film.code}/shots/").content.decode()
        there = 'value="lock"' in page.partition(f'id="{shot}"')[2].partition("</li>")[0]
        assert there == boards[shot]["lockable"]
        return there

    assert offered()
    # It has changed, and is not made as it is now.
    for take in known["takes"]:
        take["now"] = False
    world.film.save()
    assert not offered()
    settings = world.film.root / "film.yaml"
    chosen = f'shots:\n  {shot}: {{take: "{known["takes"][0]["digest"]}"}}\n'
    settings.write_text(settings.read_text().replace("shots: {}\n", chosen))
    assert offered()
