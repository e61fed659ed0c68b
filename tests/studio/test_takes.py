"""Takes of a shot, chosen in the browser: a fact of film.yaml, as the command line has it."""

import json
import re

from tests.studio.conftest import World
from tests.studio.test_pages import looked
from yingxi.graph.runner import InProcessRunner
from yingxi.production.films import film_made, film_status
from yingxi.production.folder import FilmFolder
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.taking import comes_out_otherwise, settings_of
from yingxi_platform.jobs.models import Job
from yingxi_platform.studios.models import Film

SHOT = "shot-scene-1.deed-1"


def sent(world: World, act: str, *, take: str = "", was: object = None) -> int:
    """A press of a button on the page of the shots; what is answered."""
    form = {"act": act, "shot": SHOT, "take": take, "was": json.dumps(was)}
    answer = world.client("artist").post(f"/films/{world.film.code}/choose/", form)
    return int(answer.status_code)


def test_a_shot_is_made_again_chosen_and_locked(world: World) -> None:
    looked(world)
    assert sent(world, "again") == 302
    assert settings_of(world.film, SHOT)["seed"] == 1
    assert Job.objects.get(name="make", subject=world.film.code).arguments == {"until": "shots"}
    folder = FilmFolder(world.film.root)
    film_made(folder, until="shots", runner=InProcessRunner(folder.store.root))
    looked(world)
    new, old = world.film.plan["shots"][SHOT]["takes"]
    assert (new["now"], new["fresh"], old["now"]) == (True, True, False)
    page = world.client("viewer").get(f"/films/{world.film.code}/shots/").content.decode()
    assert (
        len(re.findall(r'<figure class="take', page))
        == len(noun_of(world.film, "storyboard.yaml").boards) + 1
    )
    assert sent(world, "choose", take=old["digest"], was={"seed": 0}) == 409
    assert sent(world, "choose", take="0123456789ab", was=settings_of(world.film, SHOT)) == 404
    assert sent(world, "choose", take=old["digest"], was=settings_of(world.film, SHOT)) == 302
    assert sent(world, "lock", was=settings_of(world.film, SHOT)) == 302
    # Once the shot changes it is made by the seed of the take that was chosen.
    assert settings_of(world.film, SHOT)["seed"] == 0
    chosen = film_status(world.film.root).chosen
    assert [(it.take, it.locked, it.holds, it.stale) for it in chosen] == [(old["digest"], True, True, False)]
    looked(world)
    assert sent(world, "again", was=settings_of(world.film, SHOT)) == 404
    assert sent(world, "unlock", was=settings_of(world.film, SHOT)) == 302
    assert settings_of(world.film, SHOT) == {"seed": 0}
    # And made again it is played as neither of the two takes is.
    looked(world)
    assert sent(world, "again", was=settings_of(world.film, SHOT)) == 302
    assert settings_of(world.film, SHOT)["seed"] == 2


def test_a_shot_that_is_not_made_yet_says_that_it_cannot_be_locked(world: World) -> None:
    looked(world)
    assert sent(world, "again") == 302
    looked(world)
    form = {"act": "lock", "shot": SHOT, "was": json.dumps(settings_of(world.film, SHOT))}
    answer = world.client("artist").post(f"/films/{world.film.code}/choose/", form)
    assert answer.status_code == 422
    assert "not made yet" in answer.content.decode()
    assert "locked" not in settings_of(world.film, SHOT)


def test_a_look_gives_nothing_to_the_world(world: World) -> None:
    given = {path: path.lstat() for path in (world.film.root / "out").rglob("*")}
    looked(world)
    assert world.film.plan["missing"] == []
    now = {path: path.lstat() for path in (world.film.root / "out").rglob("*")}
    assert {it: (found.st_ino, found.st_mtime_ns) for it, found in now.items()} == {
        it: (found.st_ino, found.st_mtime_ns) for it, found in given.items()
    }


def test_what_follows_a_line_that_is_not_spoken_yet_is_counted(world: World) -> None:
    looked(world)
    looks, line = world.film.plan["shots"], next(iter(world.film.plan["lines"]))
    form = {"family": "lines", "member": line, "was": "null"}
    assert world.client("artist").post(f"/films/{world.film.code}/again/", form).status_code == 302
    looked(world)
    plan = world.film.plan
    assert (plan["exact"], plan["shots"]) == (True, looks)
    assert f"voice {line}" in plan["missing"]
    assert {"shots", "delivery"} <= set(plan["stages"])


def test_a_line_is_said_and_a_cue_is_written_again(world: World) -> None:
    looked(world)
    line = next(iter(world.film.plan["lines"]))
    client, address = world.client("artist"), f"/films/{world.film.code}/again/"
    assert client.post(address, {"family": "lines", "member": line, "was": "null"}).status_code == 302
    assert settings_of(world.film, line, "lines") == {"seed": 1}
    assert Job.objects.get(name="make", subject=world.film.code).arguments == {"until": "dialogue"}
    assert client.post(address, {"family": "lines", "member": line, "was": "null"}).status_code == 409
    for family, member in (("lines", "none"), ("shots", line)):
        assert client.post(address, {"family": family, "member": member, "was": "null"}).status_code == 404


def test_a_shot_in_which_nobody_acts_is_not_offered_again(world: World) -> None:
    looked(world)
    boards = noun_of(world.film, "storyboard.yaml").boards
    acted = [bool(board.placements) for board in boards]
    assert [comes_out_otherwise(world.film, board) for board in boards] == acted
    assert (True in acted, False in acted) == (True, True)
    page = world.client("artist").get(f"/films/{world.film.code}/shots/").content.decode()
    assert page.count('value="again"') == sum(acted)


def test_a_choice_that_ended_with_a_change_says_so(world: World) -> None:
    looked(world)
    plan = world.film.plan
    plan["shots"][SHOT]["ended"] = True
    Film.objects.filter(pk=world.film.pk).update(plan=plan)
    page = world.client("artist").get(f"/films/{world.film.code}/shots/").content.decode()
    assert page.count("The shot has changed since you chose a take") == 1


def test_how_many_shots_are_made_is_not_said_before_the_film_was_looked_at(world: World) -> None:
    address = f"/films/{world.film.code}/shots/"
    assert "Looking at which shots are made" in world.client("viewer").get(address).content.decode()
    looked(world)
    count = len(noun_of(world.film, "storyboard.yaml").boards)
    assert f"{count} of {count} shots made" in world.client("viewer").get(address).content.decode()


def test_a_storyboard_is_as_long_as_its_film(world: World) -> None:
    cut, brief = noun_of(world.film, "cut.yaml"), noun_of(world.film, "film.yaml").brief
    assert any(trim.kind != "shot" for trim in cut.shots)
    page = world.client("viewer").get(f"/films/{world.film.code}/storyboard/").content.decode()
    seconds = round(sum(trim.frames for trim in cut.shots) / float(brief.rate))
    assert f"shots, {seconds} s" in page
