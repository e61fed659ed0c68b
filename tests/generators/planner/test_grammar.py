"""The grammar of an idea: who does what to whom, and what speaks against it."""

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.film.errors import BriefError
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.reading.reading import idea_read, language_of
from yingxi.generators.builtin.planner.restating.found import is_in_another_language


@pytest.mark.parametrize(
    ("text", "deed", "said", "target"),
    [
        (
            "A lighthouse keeper's daughter teaches a storm to be quiet",
            "teach",
            "teach a storm to be quiet",
            "storm",
        ),
        ("A clockmaker's cat stops every clock in town", "stop", "stop every clock in town", "clock"),
        ("A boy watches the same train every evening", "watch", "watch the same train", "train"),
        ("A girl who cannot read guards a library", "guard", "guard a library", "library"),
        ("A thief returns everything she ever stole", "return", "return everything you ever stole", None),
        ("A dog waits for a train that was cancelled years ago", "wait", "wait for a train", "train"),
        ("The north wind wants a warm coat", "wish", "get a warm coat", "coat"),
        ("A man who sells clouds", "sell", "sell clouds", "cloud"),
        ("The night nurse who dances when nobody is watching", "perform", "dance", None),
        ("An old woman who keeps bees while the city sleeps", "guard", "keep bees", "bee"),
        ("A woman who lost her voice yodels at the moon", "odd", "yodel at the moon", None),
        ("外卖员每天给同一个地址送一份没人吃的饭", "give", "给同一个地址送饭", "地址"),
        ("总在没人的时候跳舞的夜班护士", "perform", "没人的时候跳舞", None),
        ("给陌生人写信的女孩", "tribute", "给陌生人写信", "陌生人"),
        ("画家把一幅没画完的画卖给了瞎子", "sell", "把画卖给了瞎子", "瞎子"),
        ("Two brothers haven't spoken for ten years", "argue", "not speak for ten years", None),
        ("沙漠里的邮差每年给一棵树送一封信", "give", "给树送信", "树"),
        ("巷口修伞的老人等一个二十年没来取伞的姑娘", "wait", "等没来取伞的姑娘", "姑娘"),
        ("聋哑女孩教一条河唱歌", "teach", "教河唱歌", "河"),
        ("风想要一件大衣", "wish", "要大衣", "大衣"),
    ],
)
def test_the_deed_its_words_and_its_target(text: str, deed: str, said: str, target: str | None) -> None:
    idea = idea_read(text)
    assert idea.premise is not None
    assert (idea.premise.deed, idea.premise.do) == (deed, said)
    assert (idea.target.word if idea.target else None) == target


@pytest.mark.parametrize(
    ("text", "deed", "matter"),
    [
        ("An astronaut plants a tomato on the moon", "grow", "a tomato"),
        ("Grandpa forgets how to tie his shoes", "tie", "his shoes"),
        ("A girl counts the stars for a blind girl", "count", "the stars"),
        ("A firefighter saves a turtle", "save", ""),
        ("老人送迷路的孩子回家", "bring-home", ""),
        ("警察帮小偷找丢了的狗", "search", ""),
        ("小女孩想把妈妈的笑声装进瓶子里", "put", "妈妈的笑声"),
        ("月亮掉进了村口的井里，全村人一起捞", "haul", "月亮"),
        ("剑客用一把断剑给村民切西瓜", "slice", "西瓜"),
        ("送水工把最后一桶水浇完了", "odd", ""),
    ],
)
def test_what_the_deed_is_done_to(text: str, deed: str, matter: str) -> None:
    idea = idea_read(text)
    assert idea.premise is not None
    assert (idea.premise.deed, idea.matter) == (deed, matter)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("一只猫每天替盲人女孩看日落", ["猫", "盲人女孩"]),
        ("老木匠给去世的妻子做了一把椅子", ["木匠"]),
        ("A man bakes a cake for his late wife", ["man"]),
        ("一个近视的猎人放走了一只以为是狗的狼", ["猎人", "狼", "狗"]),
    ],
)
def test_whom_it_is_done_for_comes_next_and_the_dead_do_not(text: str, people: list[str]) -> None:
    assert [each.word for each in idea_read(text).people] == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("老裁缝给不会回来的儿子做了一件新衣服", ["裁缝"]),
        ("A mother bakes a cake for a son who never came home", ["mother"]),
        ("A mother waits for a son who never came home", ["mother", "son"]),
        ("雨夜，一个出租车司机拉了一位从不说话的客人", ["出租车司机", "客人"]),
    ],
)
def test_who_has_gone_for_good_does_not_walk_in_unless_awaited(text: str, people: list[str]) -> None:
    assert [each.word for each in idea_read(text).people] == people


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Grandpa forgets how to tie his shoes", "makes a loop"),
        ("小女孩想把妈妈的笑声装进瓶子里", "把妈妈的笑声装进瓶子里。"),
        ("月亮掉进了村口的井里，全村人一起捞", "月亮上来了。"),
        ("An astronaut plants a tomato on the moon", "plants a tomato"),
    ],
)
def test_the_deed_itself_is_seen(text: str, seen: str) -> None:
    draft = draft_of(Brief(idea=text, language=language_of(text)))
    assert any(seen in action for action in draft.rows(ElementKind.ACTION))


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("A girl who is afraid of water learns to swim", "you're afraid of water"),
        ("A cook who lost her tongue writes a song", "you lost your tongue"),
        ("A deaf boy teaches a river to dance", "you can't hear"),
        ("一个不会游泳的救生员守着一片没有人的海", "你不会游泳"),
        ("一个怕水的船夫要渡一条河", "你怕水"),
    ],
)
def test_what_speaks_against_it_is_said_to_their_face(text: str, trait: str) -> None:
    assert idea_read(text).trait == trait


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("A boy watches the sea", ["sea"]),
        ("The boy's watch is lost", ["watch"]),
        ("A man saws a ring in half", ["ring"]),
        ("A dog guards a shop", ["shop"]),
        ("A woman learns to park her bicycle", ["bicycle"]),
    ],
)
def test_a_word_that_is_a_verb_where_it_stands_is_no_noun(text: str, nouns: list[str]) -> None:
    assert [each.word for each in idea_read(text).of("things", "places")] == nouns


def test_a_thing_that_acts_walks_in_as_somebody() -> None:
    for text, name in (("The moon comes down to buy bread", "MOON"), ("一棵树想去看海", "树")):
        draft = draft_of(Brief(idea=text, language=language_of(text), length_seconds=60.0))
        assert name in draft.rows(ElementKind.CHARACTER)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("老木匠和他的徒弟修一座桥", ["木匠", "徒弟"]),
        ("两姐妹一起修好外婆的收音机", ["姐姐", "妹妹"]),
        ("爸爸和女儿修自行车", ["爸爸", "女儿"]),
        ("An old clockmaker and his apprentice mend the station clock", ["clockmaker", "apprentice"]),
    ],
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_two_do_together_is_done_by_the_two(text: str, people: list[str], seed: int) -> None:
    """Nobody runs messages between them, and what they mend is not halved."""
    plan = draft_of(Brief(idea=text, language=language_of(text), length_seconds=45.0, seed=seed)).plan
    premise = plan.idea.premise
    assert premise is not None
    assert premise.deed == "mend"
    assert plan.play.id == "joint" or plan.play.fact("own-clauses")
    assert [each.word for each in plan.idea.people if not each.owns] == people


@pytest.mark.parametrize(
    "text",
    [
        "A lighthouse keeper's daughter teaches a storm to be quiet",
        "A soldier guards a bridge that nobody crosses",
        "A mother gives her umbrella to a stranger",
        "沙漠里的邮差每年给一棵树送一封信",
        "一只猫偷走了全村的钥匙",
        "寡妇跟大海吵架",
    ],
)
def test_four_seeds_are_at_least_two_plays_each_of_which_puts_the_deed_on_the_stage(text: str) -> None:
    told = set()
    for seed in (1, 2, 3, 4):
        brief = Brief(idea=text, language=language_of(text), length_seconds=60.0, seed=seed)
        draft = draft_of(brief)
        play = draft.plan.play
        premise = draft.plan.idea.premise
        assert premise is not None
        assert {premise.deed, "any"} & set(play.words("deeds"))
        told.add((play.id, dict(draft.plan.choices).get("ending")))
    assert len({play for play, _ in told}) > 1
    assert len(told) == 4


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("床前明月光，疑是地上霜。举头望明月，低头思故乡。", "床前明月光。"),
        ("鸡蛋 牛奶 盐 面包 电池", "鸡蛋、牛奶、盐。"),
        ("eggs, milk, salt, bread, batteries", "Eggs, milk, salt."),
        ("Mix the flour with two eggs. Knead for ten minutes.", "Mix the flour with two eggs."),
        ("def chance(seed): return seed * 7919 % 2**31", "Def chance, seed, return seed."),
    ],
)
def test_a_text_that_is_no_idea_is_found_and_read_out(text: str, line: str) -> None:
    draft = draft_of(Brief(idea=text, language=language_of(text), length_seconds=60.0))
    assert draft.plan.play.id == "paper"
    assert line in draft.rows(ElementKind.DIALOGUE)


@pytest.mark.parametrize(
    ("idea", "language"),
    [
        ("Un boulanger donne du pain au vent chaque matin", "en"),
        ("Un vieux gardien de phare a peur du noir", "en"),
        ("Ein alter Leuchtturmwärter hat Angst vor der Dunkelheit", "en"),
        ("Một bà cụ quên hết mọi người", "en"),
        ("祖母が孫とかくれんぼをする", "zh"),
    ],
)
def test_an_idea_in_another_language_is_one_clear_error(idea: str, language: Language) -> None:
    with pytest.raises(BriefError, match="another language"):
        draft_of(Brief(idea=idea, language=language))


@pytest.mark.parametrize(
    "idea",
    [
        "José returns Zoë's violin at the café",
        "Two men fight over a fiancée in Los Angeles",
        "一个女孩弹ピアノ",
        "优の良品的老板和女儿吵架",
    ],
)
def test_a_foreign_word_makes_no_foreign_idea(idea: str) -> None:
    assert not is_in_another_language(idea)


@pytest.mark.parametrize(
    ("text", "deed", "first"),
    [
        ("捕快追一个小偷，追到了自己家", "chase", "捕快"),
        ("古代驿站的小吏截下了一封要命的信", "odd", "小吏"),
        ("老渔民、他的孙子和一只海鸥守着最后一座岛", "guard", "渔民"),
        ("An old fisherman, his grandson and a seagull guard the last island", "guard", "fisherman"),
        ("A gardener in space grows the first strawberry", "grow", "gardener"),
        ("A teacher takes a frog away from a boy", "steal", "teacher"),
        ("大熊猫辞职了", "quit", "大熊猫"),
        ("A bear resigns from the circus", "quit", "bear"),
    ],
)
def test_who_does_it_and_what(text: str, deed: str, first: str) -> None:
    idea = idea_read(text)
    assert idea.premise is not None
    assert (idea.premise.deed, idea.people[0].word) == (deed, first)


def test_what_is_feared_is_not_done() -> None:
    assert idea_read("牙医害怕看牙").premise is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("太空里的园丁种出第一颗草莓，却舍不得吃", "你舍不得吃"),
        ("A gardener grows the first strawberry and cannot bear to eat it", "You can't bear to eat it"),
        ("一位修钟楼的工程师发现钟一直慢五分钟", "钟一直慢五分钟"),
    ],
)
def test_a_second_clause_without_a_subject_is_the_doers_own(text: str, said: str) -> None:
    twist = idea_read(text).twist
    assert twist is not None
    assert twist.said == said


def test_nobody_is_spoken_to_in_an_action() -> None:
    """She polishes her father's taxi; only who speaks to her says "your father's"."""
    brief = Brief(idea="A daughter polishes her father's old taxi", language="en", length_seconds=60.0)
    actions = draft_of(brief).rows(ElementKind.ACTION)
    assert any("her father's old taxi" in each for each in actions)
    assert not any("your " in each.lower() for each in actions)


def test_what_is_theirs_two_sisters_call_ours_and_no_story_is_told_twice() -> None:
    brief = Brief(
        idea="Two sisters hide their grandmother's rolling pin", language="en", length_seconds=180.0
    )
    lines = draft_of(brief).rows(ElementKind.DIALOGUE)
    assert any("our grandmother's rolling pin" in each for each in lines)
    assert not any("your grandmother" in each for each in lines)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_happened_to_somebody_is_told_once(seed: int) -> None:
    brief = Brief(idea="捕快追一个小偷，追到了自己家", language="zh", length_seconds=180.0, seed=seed)
    lines = [each for each in draft_of(brief).rows(ElementKind.DIALOGUE) if len(each) > 12]
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        ("两个老邻居为了一棵柿子树争了三十年", "zh", "特写：柿子树，在两个人当中。"),
        ("两兄弟为了一辆自行车吵了起来", "zh", "特写：自行车，在两个人当中。"),
        ("Two neighbours fight over an apple tree", "en", "CLOSE ON an apple tree, between them."),
    ],
)
@pytest.mark.usefixtures("by_its_clauses")
def test_what_two_fight_over_stands_between_them_and_no_end_of_a_tree_is_pulled(
    text: str, language: Language, shown: str
) -> None:
    draft = draft_of(Brief(idea=text, language=language, length_seconds=60.0))
    action = draft.rows(ElementKind.ACTION)
    assert shown in action
    assert not [each for each in action if "另一头" in each or "one end" in each]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("两个外卖员抢着送同一份外卖", "特写：外卖，在两个人当中。"),
        ("少年剑客为父报仇，仇人却是个盲眼的卖豆腐老人", "拔出剑"),
        ("妈妈过年回家，女儿却不肯叫她妈妈", "叫她妈妈。"),
    ],
)
@pytest.mark.usefixtures("by_its_clauses")
def test_a_piece_of_the_idea_that_is_no_noun_is_no_thing(text: str, told: str) -> None:
    draft = draft_of(Brief(idea=text, language="zh", length_seconds=60.0))
    action = "".join(draft.rows(ElementKind.ACTION))
    assert told in action
    assert not [scrap for scrap in ("特写：送", "特写：抢", "却不肯", "我却") if scrap in action]


def test_where_somebody_is_is_no_trait_of_theirs() -> None:
    draft = draft_of(
        Brief(idea="奶奶第一次用手机，给在外地的孙子打视频电话", language="zh", length_seconds=60.0)
    )
    assert "给在外地，" not in "".join(draft.rows(ElementKind.ACTION))
