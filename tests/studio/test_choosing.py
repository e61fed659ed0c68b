"""People chosen by picture; the film with its versions, and what it lacks in words."""

import json

from tests.studio.conftest import World
from tests.studio.test_pages import looked
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.rushes import noted


def test_each_choice_has_its_picture_and_nothing_else_has(world: World) -> None:
    client, root = world.client("viewer"), f"/films/{world.film.code}/looks"
    person = noun_of(world.film, "cast.yaml").people[0].id
    pictures = {
        choice: b"".join(client.get(f"{root}/{person}/{field}/{choice}/").streaming_content)  # type: ignore[attr-defined]
        for field, choice in (("hat", "cap"), ("hat", "crown"), ("pattern", "suit"))
    }
    assert all(picture.startswith(b"\xff\xd8\xff") for picture in pictures.values())
    assert len(set(pictures.values())) == len(pictures)
    for way in (f"{person}/hat/moon", f"{person}/skin/cap", "nobody/hat/cap"):
        assert client.get(f"{root}/{way}/").status_code == 404


def test_an_earlier_version_is_watched_and_the_newest_is_the_film(world: World) -> None:
    looked(world)
    now = world.film.rushes.get(kind="film", current=True)
    noted(world.film, "film", "film", "blobs/no/longer-there.mp4")
    noted(world.film, "film", "film", now.path)
    client, page = world.client("viewer"), f"/films/{world.film.code}/film/"
    assert "out/film.mp4" in client.get(f"{page}?version=1").content.decode()
    older = world.film.rushes.filter(kind="shot").first()
    noted(world.film, "film", "film", older.path)
    shown = client.get(f"{page}?version=1").content.decode()
    assert f"/takes/{now.pk}/" in shown
    assert "This is an earlier version." in shown


def test_what_the_film_lacks_is_told_in_words(world: World) -> None:
    report = world.film.root / "out" / "report.json"
    told = json.loads(report.read_text())
    report.unlink()
    board = next(it for it in noun_of(world.film, "storyboard.yaml").boards if it.moments)
    told["not_staged"] = ["line 7: Mei flies."]
    told["not_played"] = [f"{board.id}: {board.moments[0].ref}"]
    report.write_text(json.dumps(told))
    page = world.client("viewer").get(f"/films/{world.film.code}/film/").content.decode()
    assert "Mei flies (line 7)" in page
    assert f"<p>{board.moments[0].ref}</p>" not in page
