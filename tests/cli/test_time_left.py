from time import perf_counter

import pytest

from yingxi.cli.progress import Tally
from yingxi.cli.time_left import TimeLeft
from yingxi.film.brief import Brief
from yingxi.graph import Event, Made, Planned, Progressed, Reused, Started
from yingxi.production.films import cores
from yingxi.production.settings import Settings


def heard(*events: tuple[float, Event]) -> TimeLeft:
    left = TimeLeft()
    for now, event in events:
        left.heard(event, now)
    return left


def test_before_anything_is_made_the_guesses_stand() -> None:
    left = heard((0, Planned("voice 1", "dialogue", 30)))
    assert left.at(0) == pytest.approx(30 / cores())
    assert left.at(0, more=10) == pytest.approx(40 / cores())


def test_what_is_reused_takes_no_time() -> None:
    assert heard((0, Planned("voice 1", "dialogue", 30)), (0, Reused("voice 1", "dialogue", 30))).at(0) == 0


def test_half_of_a_long_node_is_half_of_its_time() -> None:
    begun = ((0, Planned("film", "delivery", 100)), (0, Started("film", "delivery", 100)))
    whole = heard(*begun).at(0)
    assert heard(*begun, (0, Progressed("film", "delivery", 100, 1, 2))).at(0) == pytest.approx(whole / 2)


@pytest.mark.parametrize("hands", [1, 2, 4])
def test_in_its_second_half_a_run_knows_its_end_to_15_percent(hands: int) -> None:
    """Voices take three times what was guessed, pictures half of it, and most pictures come last."""
    left, now = TimeLeft(), 0.0
    voice, picture = ("voice", "dialogue", 2.0, 6.0), ("picture", "shots", 8.0, 4.0)
    nodes = [voice, voice, voice, picture] * 20 + [picture] * 70
    for at, (kind, stage, guess, _) in enumerate(nodes):
        left.heard(Planned(f"{kind} {at}", stage, guess), now)
    whole = sum(took for *_, took in nodes) / hands
    promised = []
    for begun in range(0, len(nodes), hands):
        together = list(enumerate(nodes))[begun : begun + hands]
        for at, (kind, stage, guess, _) in together:
            left.heard(Started(f"{kind} {at}", stage, guess), now)
        now += max(took for _, (*_, took) in together)
        for at, (kind, stage, guess, took) in together:
            left.heard(Made(f"{kind} {at}", stage, guess, took), now)
        if now > whole / 2:
            promised.append(now + left.at(now))
    assert promised
    assert all(end == pytest.approx(whole, rel=0.15) for end in promised)


WHOLE_FILM = (
    # stage, kind, how many in an hour, guessed and real seconds of each
    ("dialogue", "voice", 900, 1.2, 2.5),
    ("acting", "performance", 1000, 0.1, 0.25),
    ("shots", "picture", 1000, 4.0, 2.4),
    ("sound", "foley", 3000, 0.2, 0.1),
    ("sound", "music", 90, 3.0, 6.0),
    ("sound", "mix", 1, 60.0, 110.0),
    ("delivery", "splice", 60, 1.0, 0.6),
    ("delivery", "film", 1, 90.0, 50.0),
    ("delivery", "still", 1000, 0.1, 0.15),
)


@pytest.mark.parametrize("hands", [1, 2, 4])
def test_in_the_second_half_of_an_hours_film_its_end_is_known_to_15_percent(hands: int) -> None:
    """Voices first, and only when all are spoken is it known how many pictures and sounds there are; no guess is
    true, no two nodes take as long, one node waits for all before it."""
    tally = Tally(
        Settings(brief=Brief(idea="A kite", length_seconds=None, width=192, height=108), start="screenplay"),
        "en",
    )
    free, promised = [0.0] * hands, []

    def heard(event: Event, now: float) -> None:
        tally.begun = perf_counter() - now
        tally.heard(event)
        if isinstance(event, Made | Progressed) and event.node[-1] in "07":
            promised.append((now, now + tally.seconds_left))

    for known_at_once in (WHOLE_FILM[:1], WHOLE_FILM[1:]):
        for stage, kind, count, guess, _ in known_at_once:
            for at in range(count):
                heard(Planned(f"{kind} {at}", stage, guess), max(free))
        ended: list[tuple[float, Event]] = []
        for stage, kind, count, guess, seconds in known_at_once:
            for at in range(count):
                begun = max(free) if count == 1 else min(free)
                took = seconds * (0.5 + at * 0.618 % 1)
                free[free.index(min(free))] = begun + took
                ended.append((begun, Started(f"{kind} {at}", stage, guess)))
                ended += [
                    (begun + took * tenth / 10, Progressed(f"{kind} {at}", stage, guess, tenth, 10))
                    for tenth in (range(1, 10) if kind == "film" else ())
                ]
                ended.append((begun + took, Made(f"{kind} {at}", stage, guess, took)))
        for now, event in sorted(ended, key=lambda each: each[0]):
            heard(event, now)
    whole = max(free)
    late = [end for now, end in promised if now > whole / 2]
    assert len(late) > 50
    assert max(abs(end - whole) for end in late) <= 0.15 * whole
