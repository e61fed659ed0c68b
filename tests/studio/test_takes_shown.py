"""The page of the shots: the take of the film is seen large, the others beside each other below it."""

from tests.studio.conftest import World
from yingxi.production.folder import FilmFolder
from yingxi.production.settings import ShotSettings
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


GONE = "shot-scene-9.deed-1"


def settled(world: World, **videos: str) -> None:
    """What film.yaml says of shots."""
    settings = world.film.root / "film.yaml"
    text = settings.read_text()
    assert "shots: {}\n" in text
    shots = "shots:\n" + "".join(f"  {it}\n" for it in videos.values())
    settings.write_text(text.replace("shots: {}\n", shots))


def settings_now(world: World) -> dict[str, ShotSettings]:
    return FilmFolder(world.film.root).settings().shots


def test_a_video_whose_shot_has_left_the_film_is_told_and_one_whose_shot_is_there_is_not(
    world: World,
) -> None:
    film = world.film
    there = next(board["id"] for board in shots(None, film)["boards"])  # type: ignore[arg-type]
    settled(world, gone=f"{GONE}: {{video: own/gone.mp4}}", there=f"{there}: {{video: own/there.mp4}}")
    page = world.client("viewer").get(f"/films/{film.code}/shots/").content.decode()
    assert ("Your video own/gone.mp4" in page, f"({GONE})" in page) == (True, True)
    assert (page.count("was brought for a shot"), 'name="from"' in page) == (1, False)
    assert 'name="from"' in world.client("artist").get(f"/films/{film.code}/shots/").content.decode()


def test_a_video_that_waits_is_put_into_another_shot(world: World) -> None:
    film, artist = world.film, world.client("artist")
    free, taken = (board["id"] for board in shots(None, film)["boards"][:2])  # type: ignore[arg-type]
    settled(
        world,
        gone=f"{GONE}: {{video: own/gone.mp4, seed: 2}}",
        free=f"{free}: {{seed: 3}}",
        taken=f"{taken}: {{video: own/there.mp4}}",
    )
    address = f"/films/{film.code}/own/"
    form = {"where": "shot", "from": GONE, "member": free}
    refused = [
        world.client("reviewer").post(address, form).status_code,
        artist.post(address, form | {"member": "shot-scene-8.deed-1"}).status_code,
        artist.post(address, form | {"from": taken}).status_code,
        artist.post(address, form | {"from": "shot-scene-7.deed-1"}).status_code,
    ]
    assert (refused, settings_now(world)[GONE].video) == ([403, 404, 404, 404], "own/gone.mp4")
    assert artist.post(address, form).status_code == 302
    now = settings_now(world)
    assert (now[GONE], now[free]) == (ShotSettings(seed=2), ShotSettings(video="own/gone.mp4", seed=3))


def test_what_was_said_of_a_take_comes_along_where_its_shot_has_another_name(world: World) -> None:
    film = world.film
    here, other = (board["id"] for board in shots(None, film)["boards"][:2])  # type: ignore[arg-type]
    noted(film, "shot", GONE, "blobs/of/own.mp4")
    said = film.rushes.get(subject=GONE)
    noted(film, "shot", here, "blobs/of/own.mp4")
    assert film.rushes.get(subject=here, current=True) == said
    noted(film, "shot", other, "blobs/of/own.mp4")
    assert [film.rushes.filter(subject=it).count() for it in (GONE, here, other)] == [0, 1, 1]
