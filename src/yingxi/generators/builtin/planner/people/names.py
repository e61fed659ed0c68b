"""Names by language, age and sex; the first sounds of two people in one film differ."""

from yingxi.film.brief import Language

NAMES: dict[Language, dict[str, str]] = {
    "zh": {
        "child female": "小葵 安安 阿宁 豆豆 妮妮 甜甜 心心 小雨 糖糖 月月 禾禾 鹿鹿",
        "child male": "东东 小川 毛毛 阿宝 乐乐 石头 明明 虎子 小满 大壮 小海 阿远",
        "young female": "苏禾 林夏 安然 许晴 叶子 程月 温宁 顾晓 白露 陆遥 江月",
        "young male": "阿川 林舟 许亮 程野 周远 阿南 沈默 顾北 陆野 秦朗 江舟",
        "adult female": "方姐 秋云 丽华 吴姐 陈岚 何青 文慧 巧云 罗姐 韩梅 月华",
        "adult male": "老周 何平 建国 老郑 大刘 阿峰 老唐 志强 永年 老马 阿全",
        "elder female": "陈婆 何姨 桂香 秀兰 宋婆 玉珍 罗婆 月英 素珍 兰香 金婆",
        "elder male": "老秦 梁伯 福叔 老孟 钟伯 葛爷 罗伯 田爷 老魏 常叔 崔爷",
        "animal": "阿醒 团子 毛球 小橘 墩墩 芝麻 年糕 花生 小满 阿黄",
        "robot": "七号 铆钉 阿铁 小螺 豆灯 一三",
    },
    "en": {
        "child female": "June Mia Poppy Edie Nell Tess Ivy Hattie Wren Lola Maisie Bea",
        "child male": "Tom Leo Sam Finn Otis Ned Joey Arlo Jude Rory Hugo Archie",
        "young female": "June Clara Nina Maya Esme Lucy Freya Iris Zoe Hannah Priya Tessa",
        "young male": "Theo Daniel Kit Adam Jonah Ravi Max Noah Eli Caleb Felix Sean",
        "adult female": "Ruth Grace Helen Maria Dot Anna Vera Nora Claire Judith Lena Irene",
        "adult male": "Frank Martin Joe Victor Hal Oscar Ben Paul Hugh Stan Neil Carl",
        "elder female": "Agnes Rose Hilda Winnie Edith Greta Maud Mabel Dora Ida Pearl Vivian",
        "elder male": "Walter Amos Harold Isaac Gus Edwin Leonard Ernest Alfred Cyril Otto Wilfred",
        "animal": "Pip Biscuit Rumble Clover Marmalade Button Toffee Pepper Dandy Fig",
        "robot": "Bolt Tin Rivet Sprocket Seven Kettle",
    },
}

SURNAMES = "陈林周沈许顾秦梁叶宋"
"""For people who are called by what they are: 陈教授."""

SOUND_OF_NUMBER = "零一二三四五六七八九"


def names_for(language: Language, age: str, sex: str, kind: str) -> tuple[str, ...]:
    """Names that suit; where no sex is given, both."""
    table = NAMES[language]
    if kind == "robot":
        return tuple(table["robot"].split())
    if kind != "person":
        return tuple(table["animal"].split())
    sexes = (sex,) if sex in ("female", "male") else ("female", "male")
    return tuple(name for each in sexes for name in table[f"{age} {each}"].split())


def first_sound(name: str) -> str:
    """What two names must not share: a character in Chinese, a letter in English."""
    return name[:1].lower()


def number_said(number: int) -> str:
    """A number up to 99 in Chinese characters.

    >>> number_said(7), number_said(19), number_said(70), number_said(76)
    ('七', '十九', '七十', '七十六')
    """
    tens, ones = divmod(number, 10)
    left = "" if tens == 0 else "十" if tens == 1 else SOUND_OF_NUMBER[tens] + "十"
    return left + (SOUND_OF_NUMBER[ones] if ones or not tens else "")
