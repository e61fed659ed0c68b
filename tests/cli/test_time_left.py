import pytest

from yingxi.cli.time_left import TimeLeft
from yingxi.graph import Event, Made, Planned, Progressed, Reused, Started
from yingxi.production.films import cores


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
