"""The film's report: what was made by what, how long and how loud it is, and what is not in it."""

from collections import Counter
from collections.abc import Iterable, Mapping

from yingxi.delivery.model import FilmFacts, Loudness, Made, Report
from yingxi.film.breakdown import Breakdown, Deed, Speech
from yingxi.film.brief import Brief
from yingxi.film.cut import FilmCut
from yingxi.film.fault import Fault
from yingxi.film.loudness import LoudnessTarget
from yingxi.film.other_languages import other_language_of
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, Sets
from yingxi.film.story import Reading


def film_reported(
    cut: FilmCut,
    brief: Brief,
    made: Iterable[Made],
    *,
    breakdown: Breakdown,
    cast: Cast,
    sets: Sets,
    performances: Mapping[str, Performance],
    loudness: Mapping[str, Loudness],
    target: LoudnessTarget,
    film: FilmFacts | None = None,
    readings: Iterable[Reading] = (),
    faults: Mapping[str, tuple[Fault, ...]] | None = None,
    undrawn: tuple[str, ...] = (),
    otherwise: tuple[str, ...] = (),
    quick: tuple[str, ...] = (),
) -> Report:
    """The report of a finished film. `made` names everything that was made with its record; `loudness` is of the
    finished file ("film"), the mix and each stem; `faults` are those of every shot."""
    everything = tuple(made)
    shots = [place for place in cut.shots if place.kind == "shot"]
    seconds = float(cut.frames / cut.rate)
    cost: dict[str, float] = {}
    for thing in everything:
        if thing.record.cost:
            cost[thing.record.currency] = cost.get(thing.record.currency, 0.0) + thing.record.cost
    deeds = {
        moment.id: moment.text
        for scene in breakdown.scenes
        for moment in scene.moments
        if isinstance(moment, Deed)
    }
    makers = Counter(f"{thing.record.generator} {thing.record.version}" for thing in everything)
    return Report(
        title=cut.title,
        language=cut.language,
        seed=brief.seed,
        asked_seconds=brief.length_seconds,
        seconds=round(seconds, 3),
        frames=cut.frames,
        rate=str(cut.rate),
        shots=len(shots),
        lines=len(cut.lines),
        mean_shot_seconds=round(seconds / max(1, len(shots)), 2),
        loudness=loudness["mix"],
        loudness_asked=target,
        loudness_of=dict(loudness),
        film=film,
        made=everything,
        generators=dict(sorted(makers.items())),
        cost={currency: round(sum_, 6) for currency, sum_ in sorted(cost.items())},
        readings=tuple(readings),
        not_staged=breakdown.not_staged,
        not_played=tuple(
            f"{shot}: {deeds.get(deed) or deed}"
            for shot, performance in performances.items()
            for deed in performance.not_played
        ),
        undrawn=undrawn,
        otherwise=otherwise,
        quick=quick,
        stood_in=tuple(f"{sheet.stood_in} → {sheet.kind}" for sheet in sets.places if sheet.stood_in),
        ignored=tuple(f"{sheet.name}: {word}" for sheet in cast.people for word in sheet.ignored),
        other_language=other_language_of(
            " ".join(it.text for scene in breakdown.scenes for it in scene.moments if isinstance(it, Speech))
        ),
        guessed=tuple(
            f"{sheet.name}: {sheet.sex}" for sheet in cast.people if sheet.sex_guessed == sheet.sex != "none"
        ),
        faults_by_shot={shot: len(found) for shot, found in (faults or {}).items()},
        faults=tuple(fault for found in (faults or {}).values() for fault in found),
    )
