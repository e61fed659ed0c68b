"""Drawing on frames, a person's word on a version, playlists, two takes beside each other."""

import json
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.studio.conftest import World
from yingxi.film.errors import InputError
from yingxi_platform.live.pulse import pulses_of
from yingxi_platform.review.approvals import approvals_of
from yingxi_platform.review.links import link_made
from yingxi_platform.review.notes import note_made, version_of
from yingxi_platform.review.playlists import numbers_of, playlist_made, playlist_shown
from yingxi_platform.review.strokes import MOST_POINTS, MOST_STROKES, path_of, strokes_of
from yingxi_platform.studios.models import Film, Rush
from yingxi_platform.tasks.models import Notice


def shots(world: World) -> list[str]:
    return list(numbers_of(world.film))


RED = {"colour": "red", "points": [[0, 0], [5000, 2500]]}


@pytest.mark.parametrize(
    "given",
    [
        "{", "7", "{}", "[7]", [{"colour": "red", "points": []}], [{"colour": "url(x)", "points": [[1, 2]]}],
        [{"colour": "red", "points": [[1, "2"]]}], [{"colour": "red", "points": [[1, True]]}],
        [{"colour": "red", "points": [[1, 2, 3]]}], [RED] * (MOST_STROKES + 1),
        [{"colour": "red", "points": [[1, 1]] * (MOST_POINTS + 1)}],
    ],
)  # fmt: skip
def test_what_is_no_drawing_is_refused(given: Any) -> None:
    with pytest.raises(InputError):
        strokes_of(given)


def test_a_stroke_stays_in_the_frame_and_a_point_is_a_dot() -> None:
    (stroke,) = strokes_of(json.dumps([{"colour": "blue", "points": [[-5, 20_000]]}]))
    assert stroke == {"colour": "blue", "points": [[0, 10_000]]}
    assert path_of(stroke) == "M0 10000L0 10000"
    assert path_of(RED) == "M0 0L5000 2500"


def test_a_drawing_is_a_note_at_its_frame_and_the_page_has_it(world: World) -> None:
    artist = world.client("artist")
    sent = {"body": "", "frame_in": "12", "strokes": json.dumps([RED])}
    assert artist.post(f"/films/{world.film.code}/notes/", sent).status_code == 302
    page = artist.get(f"/films/{world.film.code}/film/").content.decode()
    assert 'data-drawn="12"' in page
    assert 'class="red" d="M0 0L5000 2500"' in page


def test_a_drawing_without_a_frame_stands_nowhere(world: World) -> None:
    with pytest.raises(InputError):
        note_made(world.film, {"body": "here", "strokes": [RED]}, author=world.accounts["artist"])


def test_each_person_says_whether_a_version_may_go(world: World) -> None:
    path, version = f"/films/{world.film.code}/approve/", version_of(world.film)
    reviewer, artist = world.client("reviewer"), world.client("artist")
    reviewer.post(path, {"word": "yes", "version": version})
    artist.post(path, {"word": "no", "version": version})
    artist.post(path, {"word": "yes", "version": version})
    said = [(each.account.name, each.approves) for each in approvals_of(world.film)]
    assert sorted(said) == [("Artist", True), ("Reviewer", True)]
    artist.post(path, {"word": "", "version": version})
    assert [each.account.name for each in approvals_of(world.film)] == ["Reviewer"]
    assert Notice.objects.filter(account=world.accounts["lead"]).count() == 3


def test_a_word_is_of_the_version_that_was_seen(world: World) -> None:
    version = version_of(world.film)
    world.client("reviewer").post(f"/films/{world.film.code}/approve/", {"word": "yes", "version": version})
    sums = world.film.root / "out" / "SHA256SUMS"
    sums.unlink()
    sums.write_text(f"{'0' * 64}  film.mp4\n")
    assert approvals_of(world.film) == []
    late = world.client("artist").post(
        f"/films/{world.film.code}/approve/", {"word": "yes", "version": version}
    )
    assert late.status_code == 422


def test_a_playlist_keeps_its_order_and_only_shots_of_the_film(world: World) -> None:
    owner = world.accounts["owner"]
    first, second = shots(world)[:2]
    made = playlist_made(world.film, "the end first", [second, first], by=owner)
    assert [(each.id, each.number) for each in playlist_shown(made)] == [(second, 2), (first, 1)]
    for name, chosen in (("", [first]), ("x", []), ("x", ["another"]), ("x", "no JSON")):
        with pytest.raises(InputError):
            playlist_made(world.film, name, chosen, by=owner)


def test_a_playlist_of_another_film_is_not_found_under_ones_own(world: World) -> None:
    made = playlist_made(world.film, "mine", shots(world)[:1], by=world.accounts["owner"])
    other = Film.objects.create(studio=world.studio, title="Other", idea="-", language="en")
    assert world.client("owner").get(f"/films/{other.code}/playlists/{made.pk}/").status_code == 404


def test_who_may_only_look_makes_no_playlist(world: World) -> None:
    address = f"/films/{world.film.code}/playlists/"
    sent = {"name": "x", "shot": shots(world)[:1]}
    assert world.client("viewer").post(address, sent).status_code == 403
    assert world.client("reviewer").post(address, sent).status_code == 302


def test_the_last_two_takes_of_a_shot_are_compared(world: World) -> None:
    shot = shots(world)[0]
    takes = [
        Rush.objects.create(film=world.film, kind="shot", subject=shot, path=f"blobs/{name}.mp4")
        for name in "abc"
    ]
    page = world.client("viewer").get(f"/films/{world.film.code}/compare/").content.decode()
    shown = [page.find(f'<video src="/films/{world.film.code}/takes/{take.pk}/"') for take in takes]
    assert shown[0] == -1
    assert 0 < shown[1] < shown[2]
    asked = world.client("viewer").get(
        f"/films/{world.film.code}/compare/", {"shot": shot, "left": takes[0].pk}
    )
    assert f'<video src="/films/{world.film.code}/takes/{takes[0].pk}/"' in asked.content.decode()


def test_takes_are_compared_by_as_many_queries_however_many_there_are(world: World) -> None:
    client, address = world.client("viewer"), f"/films/{world.film.code}/compare/"

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        return len(asked)

    Rush.objects.filter(film=world.film).delete()
    queries()
    none = queries()
    for shot in shots(world):
        for name in "ab":
            Rush.objects.create(film=world.film, kind="shot", subject=shot, path=f"blobs/{shot}{name}.mp4")
    assert queries() == none


def test_a_note_on_a_take_is_read_there_and_not_with_the_film(world: World) -> None:
    take = Rush.objects.create(film=world.film, kind="shot", subject=shots(world)[0], path="none.mp4")
    client, code = world.client("reviewer"), world.film.code
    sent = client.post(f"/films/{code}/notes/", {"body": "too slow", "frame_in": "7", "take": str(take.pk)})
    assert sent.headers["Location"] == f"/films/{code}/takes/{take.pk}/look/#notes"
    page = client.get(f"/films/{code}/takes/{take.pk}/look/").content.decode()
    assert "too slow" in page
    assert 'data-seek="7"' in page
    assert "too slow" not in client.get(f"/films/{code}/film/").content.decode()
    note = world.film.notes.get()
    client.post(f"/films/{code}/notes/", {"body": "yes", "parent": str(note.pk)})
    assert set(world.film.notes.values_list("take", flat=True)) == {take.pk}
    assert client.post(f"/films/{code}/notes/", {"body": "x", "take": "0"}).status_code == 422


def test_a_guest_says_that_it_may_go_where_the_link_lets_them(world: World) -> None:
    version = version_of(world.film)
    owner = world.accounts["owner"]
    lets = link_made(world.film, by=owner, label="client", days=1, may_approve=True)
    only_looks = link_made(world.film, by=owner, label="friend", days=1)
    form = {"guest": "Ann Lee", "word": "yes", "version": version}
    assert Client().post(f"/guest/{only_looks}/", form).status_code == 404
    ann = Client()
    for word in ("no", "yes"):
        assert ann.post(f"/guest/{lets}/", {**form, "word": word}).status_code == 302
    assert [(it.who, it.initials, it.approves) for it in approvals_of(world.film)] == [
        ("Ann Lee", "AL", True)
    ]
    assert Client().post(f"/guest/{lets}/", {**form, "version": "of yesterday"}).status_code == 422
    assert "Ann Lee" in world.client("viewer").get(f"/films/{world.film.code}/film/").content.decode()
    assert "Ann Lee" not in Client().get(f"/guest/{only_looks}/").content.decode()


def test_a_guest_never_speaks_for_another(world: World) -> None:
    version, owner = version_of(world.film), world.accounts["owner"]
    lets = link_made(world.film, by=owner, label="client", days=1, may_approve=True)
    ann, other, third = Client(), Client(), Client()
    ann.post(f"/guest/{lets}/", {"guest": "Ann Lee", "word": "yes", "version": version})
    other.post(f"/guest/{lets}/", {"guest": "\u202eann\u200b  LEE", "word": "no", "version": version})
    third.post(f"/guest/{lets}/", {"guest": owner.name, "word": "no", "version": version})
    assert [(it.who, it.approves) for it in approvals_of(world.film)] == [
        ("Ann Lee", True),
        ("ann LEE (2)", False),
        (f"{owner.name} (2)", False),
    ]
    # Under another name, it is the same person's word.
    ann.post(f"/guest/{lets}/", {"guest": "Ann", "word": "no", "version": version})
    other.post(f"/guest/{lets}/", {"guest": "Ann Lee", "word": "", "version": version})
    assert {(it.who, it.approves) for it in approvals_of(world.film)} == {
        ("Ann", False),
        (f"{owner.name} (2)", False),
    }
    ann.post(f"/guest/{lets}/", {"guest": "Ann", "body": "lovely"})
    assert world.film.notes.get(body="lovely").who == "Ann"


def test_one_playhead_is_shared_by_all_who_watch_together(world: World) -> None:
    to = f"/films/{world.film.code}/together/"
    assert world.client("viewer").get(to).json()["screening"] is None
    assert world.client("viewer").post(to, {"frame": "9"}).status_code == 403
    assert world.client("reviewer").post(to, {"frame": "-9"}).status_code == 422
    world.client("reviewer").post(to, {"frame": "48", "playing": "1"})
    told = world.client("viewer").get(to).json()
    assert (told["screening"]["frame"], told["screening"]["playing"]) == (48, True)
    assert 0 <= told["now"] - told["screening"]["at"] < 60_000
    assert pulses_of({world.film.code})[world.film.code]["screening"] == told["screening"]
    token = link_made(world.film, by=world.accounts["owner"], label="client", days=1)
    moved = Client().post(f"/guest/{token}/together/", {"frame": "50", "playing": "0"}).json()
    assert (moved["screening"]["frame"], moved["screening"]["who"]) == (50, "client")
    world.client("reviewer").post(to, {"over": "1"})
    assert Client().get(f"/guest/{token}/together/").json()["screening"] is None


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ({"frame_in": "10", "frame_out": "40", "drawn_at": "30"}, (10, 40, 30)),
        ({"frame_in": "10", "drawn_at": "30"}, (10, 30, 30)),
        ({"frame_in": "10", "frame_out": "20", "drawn_at": "5"}, (5, 20, 5)),
        ({"drawn_at": "30"}, (30, None, 30)),
        ({"frame_in": "12"}, (12, None, 12)),
    ],
)
def test_a_drawing_stands_on_its_own_frame_within_the_range(
    world: World, sent: dict[str, str], kept: tuple[int, int | None, int]
) -> None:
    client, code = world.client("artist"), world.film.code
    client.post(f"/films/{code}/notes/", {"body": "here", "strokes": json.dumps([RED]), **sent})
    note = world.film.notes.get()
    assert (note.frame_in, note.frame_out, note.drawn_on) == kept
    assert f'data-drawn="{kept[2]}"' in client.get(f"/films/{code}/film/").content.decode()
