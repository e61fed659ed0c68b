"""What an idea is about as a whole: it has a play that was written for it, at every length."""

from itertools import product

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.people.departed import with_the_living_alone
from yingxi.generators.builtin.planner.play import plays
from yingxi.generators.builtin.planner.plot.checks import faults
from yingxi.generators.builtin.planner.plot.fitting import draft_fitted
from yingxi.generators.builtin.planner.plot.plan import play_planned
from yingxi.generators.builtin.planner.reading.concerns import CONCERN, concerns, concerns_of
from yingxi.generators.builtin.planner.reading.reading import idea_read

LANGUAGES: tuple[Language, ...] = ("zh", "en")
TOLD: list[tuple[str, str, str]] = [
    ("十年没见的父亲来敲门", "doorkey", "十年，你就不问问我？"),
    ("我和妈妈三年没说过话", "doorkey", "换了锁，你怎么进来？"),
    ("恐惧", "handedin", "恐惧。"),
    ("儿子离家出走十年，今天回来看父亲", "doorkey", "十年，你就不问问我？"),
    ("焦虑", "handedin", "焦虑。"),
    ("父亲去世后，女儿在他的手机里发现一条没发出去的语音", "lastvoice", "听完了，就没有了。"),
    ("爷爷死后留下一把修了一辈子的小提琴，孙子想把它卖了", "wornshiny", "还没用完。"),
    ("一个杀手接到任务，目标是当年救过他的医生", "onebreath", "我缝的。"),
    ("一个骗子冒充别人失散多年的儿子，却被当成了亲生的", "wrongson", "您早就知道？"),
    ("一个聋哑女孩爱上了每天在地铁口弹吉他的男孩", "handsign", "“您坐下。别晃。”"),
    ("两兄弟因为分房子反目，直到母亲把他们锁在同一间屋里", "onedoor", "往里拉的。"),
    ("山里的邮递员给一个不识字的老人念信，信其实是他自己写的", "readaloud", "信是我写的。"),
    ("奶奶以为机器人是她死去的儿子", "notinmanual", "那就是第四十一页。"),
    ("她的倒影开始有自己的主意", "otherself", "不抬。"),
    ("宇航员回到地球，发现女儿比自己还老", "smallshoe", "买小了。"),
    ("老人要搬去养老院了，孙子来帮他收拾东西", "nailhole", "您还要带什么？"),
    ("两个网恋三年的人坐在同一家咖啡馆里却不认识", "fivepercent", "糟了。还剩一格。"),
    ("除夕夜，一个外卖员送完最后一单，回不了家", "emptyseat", "吃了，它响什么？"),
    ("新娘在婚礼当天逃跑，坐上了一辆出租车", "threelaps", "再左拐，就回来了。"),
    ("外星人降临地球，第一个遇到的是卖煎饼的大妈", "queuefirst", "后头排着。"),
    ("孤儿院的男孩等着被领养，每次都没有选中", "trialperiod", "不是该我问你吗？"),
    ("战争中，两个敌对的士兵躲进同一个山洞", "ninetynine", "别过来。我有子弹。"),
    ("小偷半夜进门，发现主人正准备自杀", "slowlock", "开了它，一人一半。"),
    ("病床上的父亲第一次对儿子说实话", "appletruth", "打个赌。说一句实话，吃一块。"),
    ("插画师被AI取代，最后一天去公司收拾东西", "crookedeye", "说明书上没有。"),
    ("北漂十年，他终于决定买一张回家的票", "tiptoe", "你看了十年，什么样？"),
    ("他准备了一百次求婚，每次都被打断", "tworings", "我也明明放在你那碗里的。"),
    ("父母离婚，孩子要选跟谁", "leftglove", "都是左手的。"),
    ("深夜便利店，店员每晚都遇到同一个失眠的人", "signlight", "我回回都是来说这个的。"),
    ("退隐的剑客开了一家豆腐店，仇人的儿子来拜师", "tofupalm", "学会了。那个人是你。"),
    ("二十年同学会，没人认出她", "notinphoto", "你看你们，都在看谁？"),
    ("村里最后一棵大树要被砍了", "shadechair", "我没挡你。我坐在影子上。"),
    ("支教老师要走了，孩子们不肯让她走", "meetingproblem", "条件不够。"),
    ("高考那天，出租车司机发现考生把准考证忘在了车上", "toothmark", "万一两支都没水。"),
    ("父亲第一次给女儿做饭", "alittle", "少许是多少？"),
    ("医院走廊里，两个陌生人在等同一台手术", "onebench", "灯灭了再喝。"),
    ("停电了，电梯里困着一个老板和一个保洁阿姨", "wastebin", "九年。您那层归我。"),
    ("相亲那天，他们发现彼此是小学同桌", "palmnotes", "你好。我……性格开朗。"),
    ("女孩租了一个男友回家过年，结果父母早就知道", "pricetag", "标签没剪。"),
    ("暗恋同桌三年，毕业那天他终于开口", "eraser", "磨没了，好再借。"),
    ("耐心", "lostreport", "耐心。"),
    ("女孩拿到诊断书，回家却说一切正常", "tableleg", "没事。一切正常。"),
    ("四十岁被裁员，他每天照常穿西装出门", "clockedin", "厂子关门那年，坐了八个月。"),
    ("离婚那天，民政局门口下起了雨", "teapotlid", "壶归你，盖归我。公平。"),
    ("世界末日前最后一天，邻居来还一把锤子", "returnhammer", "明天就没空了。"),
    ("考试作弊的孩子回家被爸爸夸奖", "secondpen", "这个八，有点胖。"),
    ("替身演员第一次有了一句台词", "oneline", "再去掉，就没了。"),
    ("一家可以典当记忆的店", "saltyjar", "……我是来干什么的？"),
    ("在外打工的母亲回家三天，又要走了", "ricejar", "扣多少？我有十一块。"),
    ("结婚五十年的老夫妻决定分房睡", "threeknocks", "你不是忘了吗？"),
    ("孙女听不懂外婆的温州话", "eatfirst", "没有这个词。"),
    ("她去参加前男友的婚礼，随的份子钱是当年他借给她的三百块", "spareenvelope", "它老在包里响。"),
    ("拾荒的老头捡到一个装着两万块钱的钱包，在路口等了失主一整天", "foldedphoto", "不对。三个。"),
    ("独居老人家里的东西总是坏，修理工修了十九回才发现真相", "loosescrew", "……都是您拧的？"),
    ("独居的王奶奶每天给已经停机的儿子号码打电话，直到有一天电话那头有人接了", "emptynumber", "您打错了。"),
    ("转学生在班里被霸凌，没有人敢帮他", "twoshoes", "不是我扔的。"),
    ("一个外卖员送餐时发现，收件人是小时候欺负过他的同学", "carrybag", "您的外卖。"),
    ("一只流浪狗每天准时在校门口等放学，可它等的那个孩子已经毕业了", "notmydog", "没养。剩的。"),
    ("外卖员每晚给同一个独居老人送餐，备注总是同一句话", "imhome", "今天我没点啊。"),
    ("全宿舍都睡了，只有她还在被窝里给妈妈发“我很好”", "redmeat", "我这儿也按了。"),
    ("一位出租车司机拉了一个要去海边却没有钱的小女孩", "sevenyuan", "下面的路，算我的。"),
    ("程序员给去世的奶奶做了一个AI，奶奶却总催他去吃饭", "halfofit", "坏了。就会这一句。"),
    ("小镇理发师三十年只会剪一种发型，直到镇上来了个要染粉色头发的姑娘", "onehaircut", "我要粉色的。"),
    ("一碗兰州牛肉面，连起了父子两代人的早晨", "fourthspoon", "一碗兰州牛肉面，三勺。"),
    ("女儿发朋友圈从来都屏蔽妈妈", "renovating", "……装修呢。"),
    ("剑客退隐多年，在桥头卖豆腐，仇家找上门来只要了一碗豆花", "underthetable", "你脚底下。"),
    ("时间银行里，一个女孩想用自己的十年换爸爸的一天", "tuesday", "爸爸的一天。"),
    ("快递站里有一个放了三年没人取的包裹", "onedot", "……点在纸条底下。"),
    ("两个楼上楼下的邻居因为钢琴声吵了十年，楼上突然安静了", "broombeat", "你总错的那一处。"),
    ("秦腔老艺人的台下只剩一个观众", "twoonstage", "这出秦腔，要四只手。"),
    ("孙子不肯学爷爷的竹编手艺，直到爷爷把刀收了起来", "newhandle", "刀是那把刀。"),
    ("景德镇的小窑工总把杯子烧裂，直到有人专门来买裂的那只", "leakingcup", "裂的卖不卖？"),
    ("未来城市禁止做梦，清洁工在垃圾桶里扫出了一个梦", "ownticket", "不是给你的。"),
    ("女儿第一次带外国男友回家过年，爷爷在偷偷背英语单词", "pageone", "“我会对她好。”"),
    ("狐狸开了一家借东西的店，最后一个客人想借一个妈妈", "leftdeposit", "要妈妈。"),
    ("老狗去世以后，大爷还照常每天出门遛弯", "walktherope", "遛绳子。"),
    ("毕业前最后一晚，宿舍里的四个人谁也不肯睡", "lastbulb", "大一买的。"),
    ("程序员每晚加班到凌晨，整层楼只剩他一个人", "wavingback", "我也挥了。"),
    ("被催婚的女儿在公园相亲角撞见了自己的妈妈", "underumbrella", "……替我妈。您呢？"),
    ("骗子给独居老人打电话，老人却舍不得挂", "pearsoup", "那您还接？"),
    ("奶奶每年都要拍一张全家福，中间永远空着一把椅子", "creepingchair", "您……挪过椅子？"),
    ("离开多年后他回到老家，村口的孩子不认识他", "outsider", "外人要答题。"),
    ("老裁缝给自己做最后一件旗袍，尺寸却不是她的", "nothersize", "我。二十岁。"),
    ("两个失恋的人在同一家火锅店拼桌", "halfpot", "……顺嘴。点了三年了。"),
    ("退休第一天，公交司机坐上了自己开了三十年的那趟车", "firstmorning", "当了一辈子公交司机，没睡过懒觉？"),
    ("爷爷的修鞋摊要收了，最后一位顾客是个光着脚的小男孩", "barefoot", "您借给我，我就得还。"),
    ("空巢老人把家里的智能音箱当成了女儿", "sayitagain", "听清了，就完了。"),
    ("人类灭绝以后，一台扫地机器人还在每天打扫", "keepthechair", "扫了，就没有人来过了。"),
    ("绣了五十年苏绣的奶奶眼睛坏了，孙女替她穿针", "threadneedle", "你明天不走了？"),
    ("Innocence", "lostproperty", "Innocence."),
    ("A taxi driver picks up the woman who left him at the altar", "whereto", "You left me at the altar."),
    (
        "A daughter clears out her late father's workshop and finds a radio",
        "leftbehind",
        "It came back three times.",
    ),
    ("A widow pays her dead husband's phone bill to hear his voicemail", "voicemail", "It's me. I've paid."),
    (
        "A pianist loses her hearing and learns to feel the music through the floor",
        "applause",
        "It's in my teeth.",
    ),
    ("A blind man and a deaf woman share a bench every day", "twohalves", "She dances to nothing."),
    ("An old painter is going blind and paints one last picture", "wetpaint", "Since the ears."),
    ("Two brothers must carry their father's piano down the stairs", "landing", "Heads, you go below."),
    ("Two strangers get stuck in an elevator on New Year's Eve", "betweenfloors", "It was for you."),
    ("A divorced couple is snowed in at a cabin", "notlocked", "It's been stuck since midnight."),
    ("An old woman moves into a nursing home and may bring one suitcase", "suitcase", "Who is it?"),
    ("A mother packs up her son's room before he leaves for college", "sparekey", "Then I'll sit here."),
    ("A care robot learns to grieve", "twocups", "Wasting."),
    ("A man meets his double on the subway", "otherway", "I was here first."),
    ("A hitman is sent to kill the man who once saved his life", "largerhalf", "They'll want proof."),
    ("A young man pretends to be a lonely widow's long-lost son", "nosugar", "Sunday, then. At four."),
    ("A girl translates for her immigrant mother at the doctor's office", "nicely", "How long, please?"),
    ("Worry", "noreceipt", "Worry."),
    ("The life of an umbrella", "handtohand", "You have to use it."),
    ("Two insomniacs meet at a laundromat at 3 a.m.", "fortyone", "Forty-one."),
    ("A bride gets cold feet an hour before her wedding", "afteryou", "After you."),
    ("A father waits in the hospital waiting room for news of his son", "soupagain", "It's coffee."),
    (
        "An immigrant's first day in a country whose language he does not speak",
        "lessonfour",
        "Lesson four. I came with that book.",
    ),
    ("An astronaut returns to Earth to find her daughter older than she is", "greens", "It's supper."),
    ("An adopted woman meets her birth mother for the first time", "spoon", "At home they hate it."),
    ("Two enemy soldiers share a trench on Christmas Eve", "notsix", "Since you said six."),
    ("An old man sets the table for two on Christmas Eve", "untilcome", "They're late."),
    ("A factory worker trains the robot that will replace him", "knocktwice", "Is that step nine?"),
    ("The last tree in the city", "theshade", "Where was I?"),
    ("An influencer loses all her followers overnight", "thelight", "Wait. The light."),
    (
        "A man writes love letters for other people but never for himself",
        "ownaddress",
        "And the other eleven?",
    ),
    ("A woman wakes up and her reflection refuses to copy her", "youstart", "That one as well."),
    ("A man gets a text from himself, ten years in the future", "spillit", "I was told to."),
    ("An old actress forgets her lines on opening night", "promptbox", "That's the title."),
    ("The last whale sings and nobody answers", "lastsong", "Nine o'clock. No answer."),
    ("My future self keeps sending me letters", "spillit", "I was told to."),
    ("A man is released from prison after twenty years and nobody comes", "itturns", "It turns."),
    ("A couple meets one last time to sign the divorce papers", "lastink", "It doesn't write."),
    ("A woman relives the same day over and over", "sameday", "Good catch."),
    ("A boy tells his father he is gay at dinner", "setforthree", "There's something I have to say."),
    ("A father learns sign language to talk to his deaf daughter", "onefinger", "It's breakfast."),
    ("A father and son go fishing and don't talk", "nohook", "There's no hook on it."),
    ("Two strangers swap suitcases at the airport", "otherbag", "You've got mine."),
    ("A mother with dementia mistakes her daughter for a nurse", "plait", "You're new."),
    ("A girl outgrows her imaginary friend", "whereilook", "That was my knee!"),
    (
        "A woman keeps getting letters for the previous tenant and starts answering them",
        "yousaidyes",
        "You said yes.",
    ),
    (
        "A lonely old man orders food every day just to talk to the delivery girl",
        "nothungry",
        "I'm not very hungry.",
    ),
    ("An old couple dances one last time in their empty house", "thetable", "Mind the table."),
    ("A mother talks to her son in prison through the glass", "thedog", "He waits very still."),
    ("A father learns to braid his daughter's hair", "broomplait", "It's got three strands."),
    (
        "A father tries to learn his daughter's favourite dance before her birthday party",
        "movedfour",
        "It was on the wrong foot.",
    ),
    ("Two brothers fight over who gets their grandfather's old radio", "chalkline", "Do you want it at all?"),
    (
        "A boy hides a stray dog in his room and his mother pretends not to notice",
        "caughtit",
        "I've caught it.",
    ),
    (
        "A man practises his proposal on strangers while his girlfriend waits",
        "nolaces",
        "These have no laces.",
    ),
    (
        "A divorced couple meet again at their son's wedding and have to share one table",
        "goodidea",
        '"It\'s getting married today."',
    ),
    (
        "A shy librarian leaves notes in books for a reader she has never spoken to",
        "hatonseven",
        "That seven has a hat.",
    ),
    ("A little girl finds a dragon's egg in the chicken coop", "dampmatches", "No. It's knocking."),
    (
        "A tailor sews a coat that makes whoever wears it tell the truth",
        "onebutton",
        "You'd have stopped coming.",
    ),
    ("Death knocks on an old woman's door", "onceround", "It only goes once round."),
    (
        "The moon falls into a village pond and nobody wants to give it back",
        "oneeach",
        "The moon. Don't spill it.",
    ),
    ("The last human on a space station teaches a robot to tell jokes", "whosthere", "Nobody. I checked."),
    (
        "In a world where memories are sold, a man tries to buy back his wedding day",
        "wrongmoment",
        "Somebody who laughs at the wrong moment.",
    ),
    ("A girl builds a time machine to see her dog again", "sundayagain", "Not in here."),
    (
        "A woman comes home and finds the table laid for two, though she lives alone",
        "redscarf",
        "Yes. I seem to have laid for two.",
    ),
    (
        "A night guard at a museum notices that one painting changes every night",
        "secondchair",
        "Where's your cup?",
    ),
    (
        "A taxi driver realises that his passenger is the thief on the news",
        "whichstation",
        "The meter's off. Since the bridge.",
    ),
    ("A phone keeps ringing in an empty flat next door", "fiverings", "Five. It's always five."),
    ("A proud rooster believes the sun rises because he crows", "tobesafe", "I only sneezed."),
    ("A tortoise and a snail argue about which of them is faster", "photofinish", "...Best of three?"),
    ("A teenager who failed her exam doesn't dare to go home", "behindit", "I never dared to look."),
    ("In 1969 a cleaner watches the moon landing alone", "footprint", "Not on the wet floor!"),
    (
        "A single mum burns the birthday cake an hour before the guests arrive",
        "sevenminutes",
        "If it's gone, nobody can be kind.",
    ),
    ("An old man takes his dying dog for one last walk", "smallprint", "It's reading the paper."),
    ("A monster under the bed is afraid of the little boy above", "ontop", "...Is anybody on top?"),
    (
        "A ghost tries to frighten the new tenant out of the flat",
        "nothingmoved",
        "I had a flat where nothing moved. Nine years.",
    ),
    (
        "On the last night before an asteroid hits, two neighbours finally talk",
        "eightletters",
        "Eight letters.",
    ),
    ("A new girl at school eats lunch alone every day", "untilthursday", "Sorry I'm late."),
    (
        "A nervous father-to-be builds a crib the night before his first child is born",
        "onenail",
        "You never fell out once.",
    ),
    ("Two strangers on a blind date are both too nervous to go in", "twoflowers", "I'll leave them that."),
    (
        "A granddaughter teaches her grandmother how to send photos with a smartphone",
        "goodthumb",
        "That's your thumb.",
    ),
    (
        "A young woman goes to a job interview where everything goes wrong",
        "pagetwo",
        "Only page two. The hobbies.",
    ),
    ("An alien lands in an old farmer's field to destroy the earth", "onmybeans", "You're on my beans."),
    ("A shy boy is in love with a girl at the bus stop", "thefourteen", "Only the fourteen stops here."),
    (
        "A young woman tries to cook her late grandmother's soup but the recipe is missing something",
        "saltedtwice",
        "Always was. Nobody dared to say.",
    ),
    ("An old couple finds out they have won the lottery", "firstonthelist", "This is last week's."),
    ("Two neighbours have been at war over a hedge for twenty years", "yourapple", "I've got a cold."),
    (
        "A burglar breaks into a flat and finds a lonely old woman who makes him tea",
        "sincemarch",
        "Since March. Somebody always did that.",
    ),
    (
        "Two sisters get lost on the way to their mother's birthday",
        "thirdleft",
        "You turned left three times.",
    ),
    ("A woman gets a text from an unknown number: don't open the door", "notyet", "Don't breathe."),
    (
        "An astronaut stranded on Mars grows a single tomato",
        "eighteencalories",
        "One tomato. Eighteen calories.",
    ),
    ("A soldier writes home for his friend who cannot write", "soupisthin", "That's all. It's to my mother."),
    ("A boy plants a coin and waits for a money tree", "andabutton", "And a button."),
    (
        "A grandfather and his grandson build a kite on the last day of summer",
        "onlythisknot",
        "I've just seen to yours.",
    ),
    ("A businesswoman passes a homeless man every day on her way to work", "taketwo", "Take two."),
    ("A street musician plays every day but nobody ever stops to listen", "nottheend", "I haven't gone."),
    (
        "A tired father reads his daughter a bedtime story every night and falls asleep first",
        "pagenine",
        "You left out the bear.",
    ),
    (
        "Two old friends play chess in the park every Sunday until one of them stops coming",
        "saltmoves",
        "I've thought of nothing else.",
    ),
    (
        "A mother secretly watches her shy son's first school play from the back row",
        "twotrees",
        '"I am the tree!"',
    ),
]
LENGTHS = (15, 60, 180)


def language_of(idea: str) -> Language:
    return "en" if idea.isascii() else "zh"


@pytest.mark.parametrize(("idea", "play", "said"), TOLD)
def test_what_an_idea_is_about_is_told_by_its_play(idea: str, play: str, said: str) -> None:
    brief = Brief(idea=idea, language=language_of(idea), length_seconds=60, seed=1)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    lines = [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE]
    assert story.shape == play
    assert said in lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concern_has_a_play_and_every_such_play_a_concern(language: Language) -> None:
    known = {f"{CONCERN}-{each.id}" for each in concerns(language)}
    needed = {
        need
        for play in plays(language)
        if play.fact("own-clauses") == CONCERN
        for need in play.words("needs")
        if need.startswith(CONCERN)
    }
    assert needed == known


@pytest.mark.parametrize(("idea", "play", "said"), TOLD)
def test_its_play_fits_every_length(idea: str, play: str, said: str) -> None:
    language, read = language_of(idea), idea_read(idea)
    written = next(each for each in plays(language) if each.id == play)
    for seconds, seed in product(LENGTHS, (1, 2, 3)):
        brief = Brief(idea=idea, language=language, length_seconds=seconds, seed=seed)
        found = faults(draft_fitted(play_planned(written, read, brief, seed), seconds), seconds)
        assert not [each for each in found if "spoken" in each or "line" in each], (seconds, seed)


def test_a_word_of_every_column_must_stand_in_the_idea_and_none_that_is_barred() -> None:
    assert concerns_of("两兄弟三年没见", "zh") == {"concern-reunion": "没见"}
    assert concerns_of("一个月没见", "zh") == {}
    assert concerns_of("父亲去世三年，没见到最后一面", "zh") == {}


@pytest.mark.parametrize(
    ("idea", "who"),
    [
        ("父亲去世后，女儿在他的手机里发现一条没发出去的语音", ["女儿"]),
        ("奶奶以为机器人是她死去的儿子", ["奶奶"]),
        ("女儿找到妈妈最后的录音", ["女儿"]),
        ("A boy finds his grandfather's last letter", ["boy"]),
        ("My grandfather repaired radios; after he died one of them started playing by itself", []),
        ("A boy sells his late father's coat and sees a stranger wearing it", ["boy", "stranger"]),
    ],
)
def test_whom_an_idea_calls_dead_has_no_role(idea: str, who: list[str]) -> None:
    assert [each.word for each in with_the_living_alone(idea_read(idea)).people] == who


@pytest.mark.parametrize(
    ("idea", "said"),
    [
        ("孙女听不懂外婆的温州话", "温州话，第一课。"),
        ("奶奶只会说方言，孙女听不懂", "方言，第一课。"),
        ("拾荒的老头捡到一个钱包，里面有五千块", "五千块。"),
        ("没有钱的小女孩坐上出租车，要去火车站", "火车站。"),
        ("昆曲老艺人的台下，只剩一个观众", "这出昆曲，要四只手。"),
        ("女儿想用自己的三年换妈妈的一天", "三年。我的。"),
    ],
)
def test_a_play_says_the_ideas_own_word(idea: str, said: str) -> None:
    brief = Brief(idea=idea, language="zh", length_seconds=60, seed=1)
    screenplay = Planner().screenplay(Planner().story(brief).story, brief).screenplay
    assert screenplay is not None
    assert said in [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE]


def test_who_was_young_together_is_of_one_age() -> None:
    brief = Brief(
        idea="外卖员送餐时发现，收件人是小时候欺负过他的同学", language="zh", length_seconds=60, seed=1
    )
    assert len({each.age for each in Planner().story(brief).story.people}) == 1


def test_of_two_whoever_speaks_the_tongue_is_learnt_from() -> None:
    brief = Brief(idea="我爸用四川话骂了一辈子人，唯独不会说我想你", language="zh", length_seconds=60, seed=1)
    wants = {each.role: each.want for each in Planner().story(brief).story.people}
    assert wants["爸"] == "留人吃饭"


def test_who_is_only_heard_on_the_telephone_is_asked_nothing_by_whoever_is_elsewhere() -> None:
    brief = Brief(idea="骗子给独居老奶奶打电话，老奶奶舍不得挂", language="zh", length_seconds=180, seed=1)
    screenplay = Planner().screenplay(Planner().story(brief).story, brief).screenplay
    assert screenplay is not None
    assert "给谁留的？" not in [each.text for each in screenplay.elements]


def test_one_word_leaves_nothing_out_that_was_never_said() -> None:
    brief = Brief(idea="Time", language="en", length_seconds=60, seed=1)
    left = [each.word for each in Planner().story(brief).story.readings if each.status == "left out"]
    assert left == []


def test_whom_the_idea_calls_dead_does_not_walk_in() -> None:
    brief = Brief(
        idea="After his wife's funeral, an old man finds her coat", language="en", length_seconds=60, seed=1
    )
    assert [each.role for each in Planner().story(brief).story.people] == ["old man", "friend"]


def test_a_child_is_read_to_though_a_daughter_may_be_of_any_age() -> None:
    brief = Brief(
        idea="A father reads his daughter a bedtime story", language="en", length_seconds=60, seed=1
    )
    assert [each.age for each in Planner().story(brief).story.people] == ["adult", "child"]
