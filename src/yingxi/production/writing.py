"""From the brief to the breakdown."""

from yingxi.adaptation import ADAPTATION, is_adapted, screenplay_adapted, story_adapted
from yingxi.adaptation import VERSION as ADAPTATION_VERSION
from yingxi.breakdown import IdMap, also_called, id_map, screenplay_broken_down
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import Screenplay
from yingxi.film.story import Story
from yingxi.film.take import Record
from yingxi.generators.ports import Card
from yingxi.generators.registry import BUILT_IN, card_of, generator_of
from yingxi.graph import Desk, Key, Node, changes_between
from yingxi.production.documents import STORY
from yingxi.production.folder import SCREENPLAY
from yingxi.production.making import Making
from yingxi.production.newcomers import names_on_sheets, newcomers
from yingxi.production.settings import Settings
from yingxi.screenplay import screenplay_written
from yingxi.story import story_told


def story(making: Making) -> Story | None:
    """What is told; None where the film begins with a screenplay."""
    making.enter("story")
    if making.settings.start == "screenplay":
        return None
    card = making.card("writer")
    return making.document(
        STORY,
        Node(
            "story",
            told,
            Story,
            stage="story",
            inputs={"brief": wording_of(as_told(making.settings))},
            parameters=_of_adaptation(making.settings.brief, card.id),
            maker=card.id,
            maker_version=card.version,
            here=True,
            light=_is_quick(card),
        ),
    )


def screenplay(making: Making, story: Story | None) -> Screenplay:
    """The screenplay that the Writer makes of the story; the person's own where the film began with one."""
    making.enter("screenplay")
    if story is None:
        return making.folder.own_screenplay()
    card = making.card("writer")
    written: Screenplay = making.screenplay(
        Node(
            "screenplay",
            written_from_story,
            Screenplay,
            stage="screenplay",
            inputs={"story": story, "brief": wording_of(as_told(making.settings))},
            parameters=_of_adaptation(making.settings.brief, card.id),
            maker=card.id,
            maker_version=card.version,
            here=True,
            light=_is_quick(card),
        )
    )
    return written


def breakdown(making: Making, screenplay: Screenplay) -> Breakdown:
    """What each scene needs. Its ids stay the same over edits, for the folder keeps the map of them."""
    making.enter("breakdown")
    known = making.folder.known(IdMap, "ids") or IdMap()
    known = also_called(known, names_on_sheets(making.folder))
    found = making.made(
        Node(
            "breakdown",
            broken_down,
            Breakdown,
            version=134,
            stage="breakdown",
            inputs={
                "screenplay": screenplay,
                "known": known,
            },
            parameters={"language": making.settings.brief.language},
            recall=lambda key: _as_before(making, key, screenplay, known),
            here=True,
            light=True,
        )
    )
    if _by_a_person(making):
        making.newcomers = newcomers(found, known)
    making.folder.keep_known(id_map(found, screenplay, known=known), "ids")
    return found


def _by_a_person(making: Making) -> bool:
    """Whether somebody had a hand in the screenplay."""
    folder = making.folder
    return making.settings.start == "screenplay" or folder.base(SCREENPLAY) != folder.text(SCREENPLAY)


def _as_before(making: Making, key: Key, screenplay: Screenplay, known: IdMap) -> Breakdown | None:
    """The breakdown of before, where nothing is new but that the ids it gave are known now."""
    before = making.run.journal.last("breakdown")
    take = making.run.store.take(before) if before else None
    if before is None or take is None or {it.word for it in changes_between(before, key)} != {"from:known"}:
        return None
    found = Breakdown.model_validate(take.value)
    return found if id_map(found, screenplay, known=known) == known else None


def _is_quick(card: Card) -> bool:
    """Whether a plan may have it written, to know what follows: the built-in writer is quick and asks nobody."""
    return card.id == BUILT_IN["writer"]


def as_told(settings: Settings) -> Brief:
    """The brief in the language in which the story was told."""
    told_in = settings.told_in or settings.brief.language
    return settings.brief.model_copy(update={"language": told_in})


def wording_of(brief: Brief) -> Brief:
    """The brief without what only the picture needs, so that another size does not tell another story."""
    fresh = Brief(idea=brief.idea)
    return brief.model_copy(
        update={"width": fresh.width, "height": fresh.height, "rate": fresh.rate, "look": fresh.look}
    )


def _of_adaptation(brief: Brief, maker: str) -> dict[str, int]:
    return {"adaptation": ADAPTATION_VERSION} if _adapts(brief, maker) else {}


def _adapts(brief: Brief, maker: str) -> bool:
    """Whether the idea is a text in prose, and its writer one that reads no more than an idea."""
    return maker == BUILT_IN["writer"] and is_adapted(brief)


def _adapted_by(brief: Brief, maker: str) -> Record:
    card = card_of("writer", maker)
    return Record(
        generator=card.id,
        version=f"{card.version}+{ADAPTATION_VERSION}",
        prompt=brief.idea[:400],
        seed=brief.seed,
    )


def told(desk: Desk, *, brief: Brief, maker: str, adaptation: int = 0) -> Story:
    """Node: the story, told by the Writer or adapted from a text in prose."""
    if adaptation and (found := story_adapted(brief)) is not None:
        desk.record = _adapted_by(brief, maker)
        return found
    story, desk.record = story_told(brief, generator_of("writer", maker))
    return story


def written_from_story(
    desk: Desk, *, story: Story, brief: Brief, maker: str, adaptation: int = 0
) -> Screenplay:
    """Node: the screenplay of a story, written or adapted by whom the story is."""
    if adaptation and story.shape == ADAPTATION:
        desk.record = _adapted_by(brief, maker)
        return screenplay_adapted(story, brief)
    screenplay, desk.record = screenplay_written(story, brief, generator_of("writer", maker))
    return screenplay


def broken_down(desk: Desk, *, screenplay: Screenplay, known: IdMap, language: Language) -> Breakdown:
    """Node: what each scene of the screenplay needs, with the ids that it had before."""
    return screenplay_broken_down(screenplay, language=language, known=known)
