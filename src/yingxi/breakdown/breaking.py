"""A screenplay broken down."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from yingxi.breakdown.addressing import said_in, sexes_addressed
from yingxi.breakdown.attention import Attention, Names
from yingxi.breakdown.blades import blade_meant, is_among_fighters
from yingxi.breakdown.cast_lists import cast_lines, listed_there
from yingxi.breakdown.chinese_portraits import chinese_portraits
from yingxi.breakdown.directed import close_as_directed, told_as_directed
from yingxi.breakdown.dressed_by_name import dressed_by_name
from yingxi.breakdown.falling import falls_told
from yingxi.breakdown.feeling import speech_feeling
from yingxi.breakdown.hosts import hosts_in
from yingxi.breakdown.ids import scenes_numbered
from yingxi.breakdown.lights import lamp_burns
from yingxi.breakdown.marks import (
    crowd_told,
    heaviest,
    mark_by_place,
    mark_named,
    mood_among,
    mood_named,
    mood_of,
    mood_of_genre,
)
from yingxi.breakdown.model import NOTHING_KNOWN, IdMap
from yingxi.breakdown.moments import Reader
from yingxi.breakdown.other_ages import cued_with_age, named_at_age, other_age_of
from yingxi.breakdown.own_writing import as_simplified, in_own_writing
from yingxi.breakdown.people import Role, names_of, roles_in
from yingxi.breakdown.renaming import roles_kept
from yingxi.breakdown.riding_told import riding_in, rows
from yingxi.breakdown.scenes import Passage, passages
from yingxi.breakdown.screens import screen_meant
from yingxi.breakdown.sexes import SEX_WORDS, given_sex
from yingxi.breakdown.shot_marks import frame_told, seen_text, shot_named
from yingxi.breakdown.shown_by_the_set import set_shows
from yingxi.breakdown.songs import song_cued, songs_sung
from yingxi.breakdown.speeches import Spoken, spoken_in
from yingxi.breakdown.taken_in_arms import in_arms_told
from yingxi.breakdown.telephone import calls_told
from yingxi.breakdown.things_named import things_named
from yingxi.breakdown.wheeled import wheels_told
from yingxi.breakdown.years import years_in
from yingxi.film.breakdown import (
    BeatMark,
    Breakdown,
    Deed,
    Direction,
    Moment,
    Mood,
    Person,
    Scene,
    ShotMark,
    Silence,
    Speech,
    Telling,
)
from yingxi.film.brief import Language
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.film.story import Sex
from yingxi.screenplay.emphasis import plain
from yingxi.screenplay.prose_addressed import called_in

THEN: tuple[Telling, ...] = ("flashback", "dream")
"""How a time is told in which people are younger than they are."""
SHOT_HELD = 2.5
"""Seconds of a named shot in which nothing happens."""


def screenplay_broken_down(
    screenplay: Screenplay, *, language: Language, known: IdMap = NOTHING_KNOWN
) -> Breakdown:
    """What every scene of `screenplay` needs. `known` is the id map of the last breakdown: ids stay as
    they were."""
    simple = as_simplified(screenplay)
    if simple == screenplay:
        return _broken_down(screenplay, language, known)
    return in_own_writing(_broken_down(simple, language, as_simplified(known)), screenplay)


def _broken_down(screenplay: Screenplay, language: Language, known: IdMap) -> Breakdown:
    elements = song_cued(cued_with_age(screenplay.elements, language))
    screenplay = screenplay.model_copy(update={"elements": elements})
    roles = roles_kept(roles_in(elements, language), elements, known.people)
    names = names_of(roles, language)
    played = passages(screenplay, language)
    genre = mood_of_genre(screenplay.titled("genre") or screenplay.titled("类型"))
    everything = "\n".join(map(seen_text, screenplay.elements))
    addressed = _addressed(played, roles, names, language)
    names.sexes.update(addressed)
    portraits = [
        (role.id, words) for role in roles for words in (*role.nouns, *dressed_by_name(role.name, language))
    ]
    for told in cast_lines(screenplay.elements) if language == "zh" else ():
        portraits += chinese_portraits(told, Attention(names))[0]
    read: list[tuple[Scene, list[BeatMark]]] = []
    carried: list[Direction] = []
    earlier: tuple[str, ...] = ()
    readable = ""
    untold: list[tuple[int, str]] = []
    armed = language == "zh" and is_among_fighters(everything)
    for passage in played:
        hosts = (
            tuple(hosts_in(passage.heading))
            if language == "en"
            else tuple(listed_there(passage.elements, passage.line))
        )
        at_home = (names.ids[host.lower()] for host in hosts if host.lower() in names.ids)
        reader = Reader(
            language, Attention(names, earlier=(*earlier, *at_home)), portraits, carried, readable=readable
        )
        here = "\n".join(map(seen_text, passage.elements))
        scene, marks = _scene_read(passage, roles, reader, genre or mood_among(everything, here))
        scene = screen_meant(scene, here)
        if language == "zh":
            scene = blade_meant(scene, here, armed=armed)
        read.append((scene, marks))
        earlier, readable = tuple(reader.attention.seen), reader.readable
        untold += reader.untold
        # A cut that is asked for at a scene's end is how the next one begins.
        carried = [each for each in reader.directions if each.transition]
    scenes = _marked(
        [scene for scene, _ in read if scene.moments], [marks for scene, marks in read if scene.moments]
    )
    numbered = scenes_numbered(scenes, known)
    return Breakdown(
        title=plain(
            screenplay.titled("title") or screenplay.titled("标题") or screenplay.titled("片名")
        ).replace("\n", " "),
        language=language,
        scenes=numbered,
        people=_people(language, _named_once(roles, known), numbered, portraits, names.called, addressed),
        not_staged=_in_lines((*_not_staged(numbered, roles, portraits, language), *untold)),
    )


def _scene_read(
    passage: Passage, roles: tuple[Role, ...], reader: Reader, told_as: Mood
) -> tuple[Scene, list[BeatMark]]:
    """One scene without ids, and the beats that its synopsis lines name."""
    language, names = reader.language, reader.attention.names
    moments: list[Moment] = []
    directions: list[Direction] = []
    begun: list[tuple[int, BeatMark]] = []
    shots: list[ShotMark] = []
    mood: Mood | None = None
    for part in spoken_in(passage.elements):
        if isinstance(part, Spoken):
            told_as_directed(_speech_moments(part, roles, reader), moments, directions, reader.directions)
        elif part.kind is ElementKind.SYNOPSIS:
            if mark := mark_named(part.text):
                begun.append((len(moments), mark))
            mood = mood_named(part.text) or mood
            if shot := shot_named(part.text, moment=len(moments)):
                _held(shots, moments)
                shots.append(shot.model_copy(update={"moment": len(moments)}))
            elif frame := frame_told(part.text):
                moments += reader.frame(frame, part.line)
        elif part.kind is ElementKind.TRANSITION:
            reader.directed(part.text, part.line)
        elif part.kind is ElementKind.ACTION and not part.centred:
            told_as_directed(
                falls_told(reader.action(part.text, part.line)), moments, directions, reader.directions
            )
    _held(shots, moments)
    if language == "zh":
        moments = [*_there_silently(passage, moments, roles), *moments]
    close_as_directed(moments, directions, reader.directions)
    narrators = {role.id for role in roles if not role.seen}
    moments = [_borne_told(moment) for moment in calls_told(songs_sung(moments), narrators, language)]
    moments = wheels_told(moments, inside=passage.inside)
    text = "\n".join(seen_text(each) for each in passage.elements)
    scene = Scene(
        id="",
        number=passage.number,
        heading=passage.heading,
        place=passage.place,
        inside=passage.inside,
        hour=passage.hour,
        weather=passage.weather,
        season=passage.season,
        crowd=crowd_told(text, language),
        lamps=passage.hour in ("dawn", "day") and _lamps_told(moments, language),
        mood=mood or mood_of(text, language, passage.hour, passage.weather, told_as),
        people=_present(moments, roles),
        props=tuple(
            dict.fromkeys(
                found.meaning
                for found in things_named(_undescribed(text, reader.portraits), names.ids, language)
            )
        ),
        beats=tuple(begun),
        shots=tuple(shots),
        lying=tuple(dict.fromkeys(reader.lying)),
        carried=tuple(dict.fromkeys(reader.carried)),
        directions=tuple(directions),
        moments=tuple(moments),
        telling=passage.telling,
        captions=passage.captions,
        part=passage.part,
        line=passage.line,
    )
    return scene, [mark for _, mark in begun]


def _borne_told(moment: Moment) -> Moment:
    """A deed with what it tells of somebody in arms, and of a ride."""
    if not isinstance(moment, Deed):
        return moment
    borne: dict[str, object] = {"in_arms": in_arms_told(moment.text), "riding": riding_in(moment.text)}
    if moment.verb and rows(moment.text):
        borne |= {"verb": "row", "what": ""}
    return moment.model_copy(update=borne)


def _there_silently(passage: Passage, moments: list[Moment], roles: tuple[Role, ...]) -> Iterator[Moment]:
    """Whom the list under the heading names and no moment: they are there."""
    present = _present(moments, roles)
    listed = listed_there(passage.elements, passage.line)
    ids = {name: role.id for role in roles for name in (*role.aliases, role.name)}
    away = tuple(dict.fromkeys(ids[name] for name in listed if name in ids and ids[name] not in present))
    if away and not any(isinstance(each, Speech) and each.person in away for each in moments):
        yield Deed(id="", text=f"人物：{'、'.join(listed)}", actors=away, verb="look", line=passage.line)


def _lamps_told(moments: list[Moment], language: Language) -> bool:
    return any(isinstance(moment, Deed) and lamp_burns(moment.text, language) for moment in moments)


def _held(shots: list[ShotMark], moments: list[Moment]) -> None:
    """A named shot in which nothing happens is held."""
    if shots and shots[-1].moment == len(moments):
        moments.append(Silence(id="", seconds=SHOT_HELD))


def _speech_moments(part: Spoken, roles: tuple[Role, ...], reader: Reader) -> Iterator[Moment]:
    role = next(
        each for each in roles if part.name.lower() in (each.name.lower(), *(a.lower() for a in each.aliases))
    )
    reader.attention.turns_to((role.id,))
    if part.pause:
        yield Silence(id="", seconds=part.pause, line=part.line)
    if part.parenthetical and not part.voice_over:
        yield from reader.gesture(part.parenthetical, role.id, part.line)
        reader.attention.turns_to((role.id,))
    if not part.text:
        return
    feeling, strength, manner = speech_feeling(part.text, part.parenthetical, reader.language)
    if part.sung and manner == "plain":
        manner = "sung"
    yield Speech(
        id="",
        person=role.id,
        text=part.text,
        parenthetical=part.parenthetical,
        feeling=feeling,
        strength=strength,
        manner=manner,
        voice_over=part.voice_over or not role.seen,
        off_screen=part.off_screen,
        whom=_called(part.text, role, reader),
        line=part.line,
    )


def _called(text: str, speaker: Role, reader: Reader) -> str:
    """Whom a line calls by name, by id."""
    names = reader.attention.names.ids
    told = text.lower() if reader.language == "en" else text
    called = (names[name] for name in called_in(told, names, reader.language))
    return next((person for person in called if person != speaker.id), "")


def _present(moments: list[Moment], roles: tuple[Role, ...]) -> tuple[str, ...]:
    """Who is seen in the scene, in the order in which they come in."""
    seen: dict[str, None] = {}
    for moment in moments:
        if isinstance(moment, Speech) and not moment.voice_over and not moment.off_screen:
            seen[moment.person] = None
        elif isinstance(moment, Deed):
            seen.update(dict.fromkeys((*moment.actors, *([moment.whom] if moment.whom else []))))
    visible = {role.id for role in roles if role.seen}
    return tuple(person for person in seen if person in visible)


def _undescribed(text: str, portraits: list[tuple[str, str]]) -> str:
    """The text without what it says of people's looks: hair in a bun dresses no set with bread."""
    for _, words in portraits:
        chinese = "\u3400" <= words[:1] <= "\u9fff"
        if " " in words or len(words) > (1 if chinese else 3):
            text = text.replace(words, " ")
    return text


def _marked(scenes: list[Scene], marks: list[list[BeatMark]]) -> list[Scene]:
    """Every scene's beat: the heaviest that its synopsis names, else by its place in the film."""
    total = sum(len(scene.moments) for scene in scenes) or 1
    named = any(marks)
    marked: list[Scene] = []
    before: BeatMark = "setup"
    at = 0
    for place, (scene, told) in enumerate(zip(scenes, marks, strict=True)):
        middle = (at + len(scene.moments) / 2) / total
        at += len(scene.moments)
        mark = heaviest(told) or (before if named else mark_by_place(middle))
        if not named and place == len(scenes) - 1 and len(scenes) > 1:
            mark = "ending"
        before = mark
        marked.append(scene.model_copy(update={"mark": mark}))
    return marked


def _named_once(roles: tuple[Role, ...], known: IdMap) -> tuple[Role, ...]:
    """Everybody once: who goes by two names has the one they were first known by, else the first one."""
    before = {person.id: person.name for person in reversed(known.people)}
    found: dict[str, Role] = {}
    for role in roles:
        if role.id not in found or role.name == before.get(role.id):
            found[role.id] = role
    return tuple(found.values())


def _addressed(
    played: Iterable[Passage], roles: tuple[Role, ...], names: Names, language: Language
) -> dict[str, Sex]:
    """The sex of whom others call by a word that tells it."""
    owners = {name.lower(): role.id for role in roles for name in (role.name, *role.aliases)}
    scenes = []
    for passage in played:
        text = "\n".join(seen_text(each) for each in passage.elements)
        there = [
            role.id for role in roles if role.seen and any(it in text for it in (role.name, *role.nouns))
        ]
        scenes.append((said_in(spoken_in(passage.elements), owners), there))
    return sexes_addressed(scenes, names.sexes, language)


def _people(
    language: Language,
    roles: tuple[Role, ...],
    scenes: tuple[Scene, ...],
    portraits: list[tuple[str, str]],
    called: list[tuple[str, str]],
    addressed: Mapping[str, Sex],
) -> tuple[Person, ...]:
    """Everybody who is seen or heard in a scene. Whom others call 妈 is a woman in `words`, too."""
    lines = Counter(
        moment.person for scene in scenes for moment in scene.moments if isinstance(moment, Speech)
    )
    people: list[Person] = []
    ids = {role.name: role.id for role in roles}
    for role in roles:
        where = tuple(scene.id for scene in scenes if role.id in scene.people)
        if where or lines[role.id]:
            told = list(dict.fromkeys(words for person, words in portraits if person == role.id))
            pronouns = Counter(word for person, word in called if person == role.id).most_common(1)
            words = (
                *told,
                *(word for word, times in pronouns if times > 1 or not given_sex(role.name, language)),
            )
            if role.id in addressed:
                words = (*words, SEX_WORDS[language][addressed[role.id]])
            then = all(scene.telling in THEN for scene in scenes if role.id in scene.people)
            at_age = named_at_age(role.name, language, then=then)
            base = other_age_of(role.name, ids, language, then=then)
            if base and at_age is not None and not any(years_in(each, language) for each in words):
                words = (at_age.words, *words)
            people.append(
                Person(
                    id=role.id,
                    name=role.name,
                    words=words,
                    scenes=where,
                    lines=lines[role.id],
                    another_age_of=ids.get(base, ""),
                )
            )
    return tuple(people)


def _not_staged(
    scenes: tuple[Scene, ...], roles: tuple[Role, ...], portraits: list[tuple[str, str]], language: Language
) -> Iterator[tuple[int, str]]:
    """Line and words of every deed without an action."""
    seen = {words for _, words in portraits} | {name for role in roles for name in (role.name, *role.aliases)}
    for scene in scenes:
        for moment in scene.moments:
            if isinstance(moment, Deed) and not moment.verb and not set_shows(moment, scene, language):
                yield moment.line, _without_portraits(moment.text, seen)


def _in_lines(told: Iterable[tuple[int, str]]) -> tuple[str, ...]:
    """Such as `line 12: flimmers the zither`, each once, in the text's order."""
    ordered = sorted(dict.fromkeys(told), key=lambda each: each[0])
    return tuple(f"line {line}: {words}" if line else words for line, words in ordered)


def _without_portraits(text: str, seen: Collection[str]) -> str:
    """What of a Chinese sentence says more than who is there and how they look; all of it where nothing does."""
    if "，" not in text:
        return text
    kept = [piece for piece in text.split("，") if piece.strip(" 。！？").lstrip("和与跟") not in seen]
    return "，".join(kept) or text
