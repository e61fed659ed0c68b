"""One suite for everything that is registered, built-in or plug-in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import av
import numpy as np
import pytest

from tests import own_files
from tests.conformance import requests
from yingxi.film.errors import NotOfferedError, YingxiError
from yingxi.film.sheet import VoiceSheet
from yingxi.film.take import Record
from yingxi.generators import ports
from yingxi.generators.ports import Port, Sounded, Spoken
from yingxi.generators.registry import (
    BUILT_IN,
    Registered,
    card_of,
    generator_of,
    missing,
    registered,
    unreadable,
)
from yingxi.graph.canonical import canonical

PROTOCOLS = {
    "writer": ports.Writer,
    "illustrator": ports.Illustrator,
    "animator": ports.Animator,
    "voice": ports.Voice,
    "composer": ports.Composer,
    "foley": ports.Foley,
}

every_generator = pytest.mark.parametrize("it", registered(), ids=lambda it: it.card.id)


def taken(it: Registered, folder: Path) -> tuple[list[Record], object]:
    """One take of everything the port asks for: the records, and what can be compared."""
    if missing(it.card):
        pytest.skip(f"{it.card.id} needs {', '.join(missing(it.card))}")
    found: tuple[list[Record], object] = TAKEN[it.card.port](generator_of(it.card.port, it.card.id), folder)
    return found


def _written(writer: ports.Writer, folder: Path) -> tuple[list[Record], object]:
    brief = requests.brief()
    story = writer.story(brief)
    assert story.story is not None
    screenplay = writer.screenplay(story.story, brief)
    assert screenplay.screenplay is not None
    assert screenplay.screenplay.elements
    return [_record(story.record), _record(screenplay.record)], (story.story, screenplay.screenplay)


def _illustrated(illustrator: ports.Illustrator, folder: Path) -> tuple[list[Record], object]:
    paths = folder / "cast.png", folder / "set.png"
    records = [
        illustrator.cast_picture(requests.GRANNY, requests.CAST, paths[0], seed=7),
        illustrator.set_picture(requests.ROOM, requests.CAST, paths[1], seed=7),
    ]
    content = [path.read_bytes() for path in paths]
    assert all(png.startswith(b"\x89PNG") for png in content)
    return records, content


def _animated(animator: ports.Animator, folder: Path) -> tuple[list[Record], object]:
    done: list[int] = []
    records = [
        animator.animate(requests.shot(), folder / "shot.mp4", done.append),
        animator.still(requests.shot(), 3, folder / "still.png"),
    ]
    with av.open(str(folder / "shot.mp4")) as picture:
        frames = [frame.to_ndarray() for frame in picture.decode(video=0)]
    assert (len(frames), done[-1]) == (requests.FRAMES, requests.FRAMES)
    assert (folder / "still.png").read_bytes().startswith(b"\x89PNG")
    return records, [frame.tobytes() for frame in frames]


def _spoken(voice: ports.Voice, folder: Path) -> tuple[list[Record], object]:
    spoken: Spoken = voice.speak(requests.line())
    assert (spoken.samples.ndim, spoken.samples.dtype.name) == (1, "float32")
    assert len(spoken.samples) > 4_800
    times = [time for phone in spoken.phones for time in (phone.start, phone.end)]
    assert times == sorted(times)
    assert not times or times[-1] <= len(spoken.samples) / 48_000 + 0.01
    return [spoken.record], _sound(spoken.samples)


def _composed(composer: ports.Composer, folder: Path) -> tuple[list[Record], object]:
    return _stereo(composer.compose(requests.music(), seed=7))


def _foley(foley: ports.Foley, folder: Path) -> tuple[list[Record], object]:
    one, one_sound = _stereo(foley.sound(requests.step(), seed=7))
    two, two_sound = _stereo(foley.atmosphere(requests.air(), seed=7))
    return [*one, *two], [one_sound, two_sound]


def _stereo(sounded: Sounded) -> tuple[list[Record], object]:
    samples = sounded.samples
    assert (samples.ndim, samples.shape[1], samples.dtype.name) == (2, 2, "float32")
    return [sounded.record], _sound(sounded.samples)


def _sound(samples: ports.Pcm) -> bytes:
    assert np.isfinite(samples).all()
    assert 0 < np.abs(samples).max() <= 1
    return samples.tobytes()


def _record(record: Record | None) -> Record:
    assert record is not None
    return record


TAKEN: dict[Port, Callable[[Any, Path], tuple[list[Record], object]]] = {
    "writer": _written,
    "illustrator": _illustrated,
    "animator": _animated,
    "voice": _spoken,
    "composer": _composed,
    "foley": _foley,
}


def test_every_card_can_be_read() -> None:
    assert unreadable() == ()


def test_every_port_has_a_built_in_that_needs_nothing() -> None:
    cards = [card_of(port) for port in get_args(Port)]
    assert [card.id for card in cards] == list(BUILT_IN.values())
    assert [card.id for card in cards if card.needs_keys or card.needs_network] == []
    assert [card.id for card in cards if missing(card)] == []


@every_generator
def test_card_is_complete(it: Registered) -> None:
    assert [
        name for name in ("id", "version", "title", "licence", "price") if not getattr(it.card, name)
    ] == []


@every_generator
def test_generator_satisfies_its_port(it: Registered) -> None:
    if missing(it.card):
        pytest.skip(f"{it.card.id} needs {', '.join(missing(it.card))}")
    assert isinstance(generator_of(it.card.port, it.card.id), PROTOCOLS[it.card.port])


FirstTakes = Callable[[Registered], tuple[list[Record], object]]


@pytest.fixture(scope="module")
def first_take(tmp_path_factory: pytest.TempPathFactory) -> FirstTakes:
    """One take of each generator, made once for all tests."""
    made: dict[str, tuple[list[Record], object]] = {}

    def of(it: Registered) -> tuple[list[Record], object]:
        if it.card.id not in made:
            made[it.card.id] = taken(it, tmp_path_factory.mktemp(it.card.id))
        return made[it.card.id]

    return of


@every_generator
def test_takes_are_what_the_port_asks_for_and_say_who_made_them(
    it: Registered, first_take: FirstTakes
) -> None:
    records, _ = first_take(it)
    assert {(record.generator, record.version) for record in records} == {(it.card.id, it.card.version)}


@every_generator
def test_deterministic_generators_give_identical_takes(
    it: Registered, first_take: FirstTakes, tmp_path: Path
) -> None:
    if not it.card.deterministic:
        pytest.skip(f"{it.card.id} says that it is not deterministic")
    assert first_take(it)[1] == taken(it, tmp_path)[1]


def test_a_generator_that_is_not_installed_is_an_error_with_a_way_out() -> None:
    with pytest.raises(NotOfferedError, match="no voice named 'nobody'") as raised:
        generator_of("voice", "nobody")
    assert raised.value.next_step


@pytest.mark.parametrize(
    "it", [it for it in registered() if it.card.port == "animator"], ids=lambda it: it.card.id
)
def test_an_animator_takes_own_pictures_or_leaves_them(it: Registered, tmp_path: Path) -> None:
    if missing(it.card):
        pytest.skip(f"{it.card.id} needs {', '.join(missing(it.card))}")
    own = {
        requests.ROOM.id: own_files.picture(tmp_path / "room.png", own_files.RED),
        requests.GRANNY.id: own_files.figure(tmp_path / "granny.png"),
    }
    request = requests.shot(pictures=own)
    assert canonical(request) == canonical(requests.shot())
    generator_of("animator", it.card.id).animate(request, tmp_path / "shot.mp4", lambda done: None)
    with av.open(str(tmp_path / "shot.mp4")) as picture:
        assert sum(1 for _ in picture.decode(video=0)) == requests.FRAMES


def test_what_an_animator_cannot_do_is_an_error_of_the_tree(tmp_path: Path) -> None:
    with pytest.raises(YingxiError):
        generator_of("animator").animate(requests.shot(look="clay"), tmp_path / "shot.mp4", lambda done: None)


def test_what_a_voice_cannot_speak_is_an_error_of_the_tree() -> None:
    nobody = VoiceSheet(styles=(("nobody", 1.0),))
    with pytest.raises(YingxiError):
        generator_of("voice").speak(requests.line().model_copy(update={"voice": nobody}))
