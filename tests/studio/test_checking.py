"""A task's checklist."""

import re

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.http import Http404
from django.test.utils import CaptureQueriesContext

from tests.studio.conftest import World
from yingxi.film.errors import InputError
from yingxi_platform.tasks.checking import MOST_CHECKS, checks_added, ticked
from yingxi_platform.tasks.models import Task


@pytest.fixture
def task(world: World) -> Task:
    return Task.objects.create(film=world.film, title="the kite", assignee=world.accounts["artist"])


def test_each_line_is_ticked_by_itself(world: World, task: Task) -> None:
    artist, lead = world.accounts["artist"], world.accounts["lead"]
    checks_added(task, "tail\n\n  string  \nsky", by=artist)
    tail, string, _ = task.checks.all()
    assert (tail.text, string.text) == ("tail", "string")
    ticked(task, tail.pk, done=True, by=artist)
    ticked(task, string.pk, done=True, by=lead)
    ticked(task, tail.pk, done=True, by=lead)
    assert Task.objects.get().done == (2, 3)
    assert task.checks.get(pk=tail.pk).done_by == artist
    ticked(task, string.pk, done=False, by=artist)
    assert Task.objects.get().done == (1, 3)


def test_who_neither_leads_nor_does_it_only_reads(world: World, task: Task) -> None:
    checks_added(task, "tail", by=world.accounts["artist"])
    with pytest.raises(PermissionDenied):
        checks_added(task, "more", by=world.accounts["writer"])
    board = f"/films/{world.film.code}/tasks/"
    assert "<span>· tail</span>" in world.client("writer").get(board).content.decode()
    assert "<span>tail</span>" in world.client("artist").get(board).content.decode()


def test_the_board_follows_each_change_for_everybody(world: World, task: Task) -> None:
    """A card is drawn once and kept: what it shows, and to whom, must never be another's or of before."""
    board = f"/films/{world.film.code}/tasks/"

    def card(persona: str, more: str = "") -> str:
        page = world.client(persona).get(board + more).content.decode()
        return re.findall(r"<article.*?</article>", page, re.DOTALL)[0]

    for persona, people, states in (("lead", 1, 1), ("artist", 0, 1), ("viewer", 0, 0)):
        assert card(persona).count('name="assignee"') == people
        assert card(persona).count('name="state"') == states
    assert 'value="todo" selected' in card("lead")
    assert card("lead", "?whole").count("<option") == 7 + 1 + 6 + 4 + 5
    task.state = "review"
    task.save()
    assert 'value="review" selected' in card("lead")
    world.accounts["artist"].name = "Mei"
    world.accounts["artist"].save()
    assert "Mei" in card("viewer")
    checks_added(task, "tail", by=world.accounts["artist"])
    assert "0/1" in card("viewer")
    ticked(task, task.checks.get().pk, done=True, by=world.accounts["artist"])
    assert "1/1" in card("viewer")


def test_the_board_takes_no_more_queries_with_more_tasks(world: World, task: Task) -> None:
    client, board = world.client("lead"), f"/films/{world.film.code}/tasks/"

    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(board)
        return len(asked)

    queries()
    few = queries()
    for number in range(8):
        other = Task.objects.create(film=world.film, title=f"{number}", assignee=world.accounts["writer"])
        checks_added(other, "tail", by=world.accounts["lead"])
    assert queries() == few


def test_a_line_of_another_task_is_not_found(world: World, task: Task) -> None:
    other = Task.objects.create(film=world.film, title="the sky", assignee=world.accounts["artist"])
    checks_added(other, "blue", by=world.accounts["artist"])
    with pytest.raises(Http404):
        ticked(task, other.checks.get().pk, done=True, by=world.accounts["artist"])


@pytest.mark.parametrize("text", ["", " \n ", "x\n" * (MOST_CHECKS + 1)])
def test_a_checklist_has_some_lines_and_not_too_many(world: World, task: Task, text: str) -> None:
    with pytest.raises(InputError):
        checks_added(task, text, by=world.accounts["lead"])


def test_a_script_is_given_the_list_alone(world: World, task: Task) -> None:
    client, address = world.client("artist"), f"/films/{world.film.code}/tasks/{task.pk}/checks/"
    answer = client.post(address, {"text": "tail"}, headers={"HX-Request": "true"}).content.decode()
    assert answer.startswith('<details class="checks" open>')
    number = task.checks.get().pk
    answer = client.post(address, {"check": number, "done": "on"}, headers={"HX-Request": "true"})
    assert "1/1" in answer.content.decode()
    assert client.post(address, {"away": number}).status_code == 302
    assert not task.checks.exists()


def test_who_leads_rewords_a_task_and_takes_it_off(world: World, task: Task) -> None:
    address = f"/films/{world.film.code}/tasks/{task.pk}/"
    world.client("lead").post(address, {"title": "Quieter sea", "due": "2027-03-31"})
    task.refresh_from_db()
    assert (task.title, str(task.due)) == ("Quieter sea", "2027-03-31")
    assert world.client("lead").post(address, {"title": " ", "due": ""}).status_code == 422
    for persona in ("artist", "viewer"):
        for sent in ({"title": "Mine"}, {"gone": "1"}):
            assert world.client(persona).post(address, sent).status_code == 403
    task.refresh_from_db()
    assert task.title == "Quieter sea"
    world.client("lead").post(address, {"gone": "1"})
    assert not Task.objects.filter(pk=task.pk).exists()
