"""Notes on frames, guests by a link, tasks, and who hears of them."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from tests.studio.conftest import World
from yingxi.film.errors import InputError
from yingxi_platform.review.links import link_made, link_of
from yingxi_platform.review.models import GuestLink
from yingxi_platform.review.notes import note_made, notes_of, version_of
from yingxi_platform.tasks.models import Notice, Task
from yingxi_platform.words import say


def noted(world: World, **asked: Any) -> Any:
    return note_made(world.film, {"body": "more light", **asked}, author=world.accounts["reviewer"])


def test_a_note_stands_on_its_frames_of_this_version(world: World) -> None:
    note = noted(world, frame_in="12", frame_out="30")
    assert (note.frame_in, note.frame_out, note.version) == (12, 30, version_of(world.film))
    assert note.version
    page = world.client("viewer").get(f"/films/{world.film.code}/film/").content.decode()
    assert 'data-seek="12"' in page


def test_a_range_given_backwards_runs_forward(world: World) -> None:
    note = noted(world, frame_in="30", frame_out="12")
    assert (note.frame_in, note.frame_out) == (12, 30)


@pytest.mark.parametrize("frame", ["-1", "1e9", "99999999999", "１２", "", "x"])
def test_what_is_no_frame_is_none(world: World, frame: str) -> None:
    assert noted(world, frame_in=frame).frame_in is None


@pytest.mark.parametrize("body", ["", "  ", "x" * 5000])
def test_a_note_says_something_and_not_too_much(world: World, body: str) -> None:
    with pytest.raises(InputError):
        noted(world, body=body)


def test_a_note_sent_twice_is_one(world: World) -> None:
    key = str(uuid4())
    assert noted(world, key=key).pk == noted(world, key=key).pk
    assert world.film.notes.count() == 1


def test_what_is_open_comes_first_then_the_order_of_the_film(world: World) -> None:
    late, early = noted(world, frame_in="50"), noted(world, frame_in="5")
    whole, done = noted(world), noted(world, frame_in="1")
    noted(world, parent=str(early.pk), body="yes")
    client = world.client("reviewer")
    client.post(f"/films/{world.film.code}/notes/{done.pk}/resolve/")
    shown = notes_of(world.film)
    assert [each["note"].pk for each in shown] == [early.pk, late.pk, whole.pk, done.pk]
    assert [reply.body for reply in shown[0]["replies"]] == ["yes"]


def test_a_note_on_an_earlier_version_says_so(world: World) -> None:
    noted(world)
    sums = world.film.root / "out" / "SHA256SUMS"
    sums.unlink()
    sums.write_text(f"{'0' * 64}  film.mp4\n")
    assert notes_of(world.film)[0]["earlier"]


def test_a_guest_is_told_what_the_link_lets_them_do(world: World) -> None:
    told = {}
    for may in (True, False):
        token = link_made(world.film, by=world.accounts["owner"], label="x", days=7, may_note=may)
        page = Client().get(f"/guest/{token}/").content.decode()
        told[may] = (say("en", "guest.asked") in page, say("en", "guest.shown") in page)
    assert told == {True: (True, False), False: (False, True)}


def test_a_guest_sees_this_film_alone_and_may_note_where_the_link_says_so(world: World) -> None:
    token = link_made(world.film, by=world.accounts["owner"], label="town hall", days=7)
    guest = Client()
    assert (
        guest.post(f"/guest/{token}/", {"guest": "Ann", "body": "lovely", "frame_in": "3"}).status_code == 302
    )
    note = world.film.notes.get()
    assert (note.who, note.author, note.frame_in) == ("Ann", None, 3)
    assert guest.get(f"/films/{world.film.code}/film/").status_code == 302
    silent = link_made(world.film, by=world.accounts["owner"], label="x", days=7, may_note=False)
    assert guest.post(f"/guest/{silent}/", {"guest": "Ann", "body": "lovely"}).status_code == 404
    assert "lovely" not in guest.get(f"/guest/{silent}/").content.decode()


def test_a_guest_keeps_the_film_only_where_the_link_says_so(world: World) -> None:
    for may in (False, True):
        token = link_made(world.film, by=world.accounts["owner"], label="x", days=7, may_keep=may)
        answer = Client().get(f"/guest/{token}/film.mp4?keep")
        assert ("attachment" in answer.get("Content-Disposition", "")) == may
        list(answer.streaming_content)


def test_a_link_ends_by_its_day_by_hand_and_with_its_film(world: World) -> None:
    owner = world.accounts["owner"]
    for ends in (
        {"expires": timezone.now() - timedelta(seconds=1)},
        {"shut_at": timezone.now()},
    ):
        token = link_made(world.film, by=owner, label="x", days=7)
        assert link_of(token) is not None
        GuestLink.objects.filter(digest__isnull=False, expires__gt=timezone.now(), shut_at=None).update(
            **ends
        )
        assert link_of(token) is None
        assert Client().get(f"/guest/{token}/film.mp4").status_code == 404
    token = link_made(world.film, by=owner, label="x", days=7)
    world.film.gone_at = timezone.now()
    world.film.save()
    assert link_of(token) is None


def test_the_list_says_of_a_link_whether_it_was_revoked_or_has_expired(world: World) -> None:
    lead, page = world.client("lead"), f"/films/{world.film.code}/guests/"
    link_made(world.film, by=world.accounts["lead"], label="x", days=7)
    link = GuestLink.objects.get()
    lead.post(f"{page}{link.pk}/shut/")
    link.refresh_from_db()
    shut_at = link.shut_at
    assert shut_at is not None
    told = lead.get(page).content.decode()
    assert ("revoked" in told, "expired" in told) == (True, False)
    # Ended again, it ended when it did.
    lead.post(f"{page}{link.pk}/shut/")
    link.refresh_from_db()
    assert link.shut_at == shut_at
    GuestLink.objects.update(shut_at=None, expires=timezone.now() - timedelta(seconds=1))
    told = lead.get(page).content.decode()
    assert ("revoked" in told, "expired" in told) == (False, True)


def test_a_password_is_asked_for_before_anything_is_shown(world: World) -> None:
    token = link_made(world.film, by=world.accounts["owner"], label="x", days=7, password="lantern")
    guest = Client()
    assert world.film.title not in guest.get(f"/guest/{token}/").content.decode()
    assert guest.get(f"/guest/{token}/film.mp4").status_code == 403
    assert guest.post(f"/guest/{token}/", {"password": "wrong"}).status_code == 403
    assert guest.post(f"/guest/{token}/", {"guest": "Ann", "body": "lovely"}).status_code == 200
    assert not world.film.notes.exists()
    assert guest.post(f"/guest/{token}/", {"password": "lantern"}).status_code == 302
    assert world.film.title in guest.get(f"/guest/{token}/").content.decode()


def heard(world: World, persona: str) -> list[str]:
    return list(Notice.objects.filter(account=world.accounts[persona]).values_list("kind", flat=True))


def test_who_leads_hears_of_a_note_and_who_wrote_it_does_not(world: World) -> None:
    note = noted(world)
    note_made(world.film, {"body": "done", "parent": str(note.pk)}, author=world.accounts["lead"])
    assert heard(world, "producer") == ["note", "reply"]
    assert heard(world, "lead") == ["note"]
    assert heard(world, "reviewer") == ["reply"]
    assert heard(world, "viewer") == heard(world, "stranger") == []


def test_a_task_goes_its_way(world: World) -> None:
    board = f"/films/{world.film.code}/tasks/"
    lead, artist, writer = (world.client(persona) for persona in ("lead", "artist", "writer"))
    person = str(world.accounts["artist"].pk)
    lead.post(
        board, {"title": "draw the kite", "about": "shot:shot-1", "assignee": person, "due": "2027-03-31"}
    )
    task = Task.objects.get()
    assert (task.kind, task.subject, task.assignee) == ("shot", "shot-1", world.accounts["artist"])

    def state_after(client: Client, state: str) -> tuple[int, str]:
        answer = client.post(f"{board}{task.pk}/", {"state": state})
        task.refresh_from_db()
        return answer.status_code, task.state

    assert state_after(writer, "progress") == (403, "todo")
    assert state_after(artist, "progress") == (302, "progress")
    assert state_after(artist, "approved") == (403, "progress")
    assert state_after(artist, "review") == (302, "review")
    assert state_after(lead, "retake") == (302, "retake")
    assert state_after(artist, "review") == (302, "review")
    assert state_after(lead, "approved") == (302, "approved")
    assert state_after(artist, "todo") == (403, "approved")
    assert task.retakes == 1
    assert heard(world, "artist") == ["task", "task.retake", "task.approved"]
    page = artist.get("/mine/").content.decode()
    assert "Lead approved: draw the kite" in page
    artist.post("/mine/")
    assert not Notice.objects.filter(account=world.accounts["artist"], read_at=None).exists()


def test_nobody_of_another_studio_is_given_a_task(world: World) -> None:
    stranger = str(world.accounts["stranger"].pk)
    world.client("lead").post(f"/films/{world.film.code}/tasks/", {"title": "x", "assignee": stranger})
    assert Task.objects.get().assignee is None
    assert heard(world, "stranger") == []


def test_a_task_has_a_priority_a_difficulty_and_hours_and_what_is_urgent_stands_first(world: World) -> None:
    board, lead = f"/films/{world.film.code}/tasks/", world.client("lead")
    lead.post(board, {"title": "sky", "due": "2027-03-01", "estimate": "1.5"})
    lead.post(board, {"title": "kite", "priority": "urgent", "estimate": "2", "difficulty": "hard"})
    lead.post(board, {"title": "hill"})
    page = lead.get(board).content.decode()
    assert [page.index(f">{title}</b>") for title in ("kite", "sky", "hill")] == sorted(
        page.index(f">{title}</b>") for title in ("kite", "sky", "hill")
    )
    assert "3.5 h" in page
    kite = Task.objects.get(title="kite")
    assert (kite.urgency, kite.hardness, kite.hours) == ("urgent", "hard", "2")
    assert page.count("<span>hard</span>") == 1
    # A form that does not ask for them leaves them as they are.
    lead.post(f"{board}{kite.pk}/", {"title": "the kite", "due": ""})
    kite.refresh_from_db()
    assert (kite.title, kite.urgency, kite.hardness, kite.hours) == ("the kite", "urgent", "hard", "2")
    other = {"priority": "low", "difficulty": "easiest", "estimate": ""}
    lead.post(f"{board}{kite.pk}/", {"title": "the kite", "due": "", **other})
    kite.refresh_from_db()
    assert (kite.urgency, kite.hardness, kite.hours) == ("low", "easiest", "")


@pytest.mark.parametrize(
    "wrong",
    [
        {"priority": "soon"},
        {"difficulty": "tricky"},
        {"estimate": "0"},
        {"estimate": "1000"},
        {"estimate": "NaN"},
        {"estimate": "x"},
    ],
)
def test_a_priority_or_difficulty_that_is_none_and_hours_that_nobody_has_are_refused(
    world: World, wrong: dict[str, str]
) -> None:
    board = f"/films/{world.film.code}/tasks/"
    assert world.client("lead").post(board, {"title": "sky", **wrong}).status_code == 422
    assert not Task.objects.exists()
