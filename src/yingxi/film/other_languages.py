"""Which language a text is in, where it is one that no voice here speaks: by its script, else by its small words."""

import re
from collections.abc import Mapping

IN_CHINESE: Mapping[str, str] = {
    "French": "法语", "German": "德语", "Spanish": "西班牙语", "Italian": "意大利语", "Portuguese": "葡萄牙语",
    "Dutch": "荷兰语", "Russian": "俄语或别的斯拉夫语", "Japanese": "日语", "Korean": "韩语", "Arabic": "阿拉伯语",
    "Greek": "希腊语", "Hebrew": "希伯来语", "Thai": "泰语", "Hindi": "印地语",
}  # fmt: skip
"""Every language that is told, in English and in Chinese."""
_SCRIPTS: Mapping[str, str] = {
    "Japanese": "\u3041-\u309f\u30a0-\u30ff", "Korean": "\uac00-\ud7a3", "Russian": "\u0400-\u04ff",
    "Arabic": "\u0600-\u06ff", "Greek": "\u0370-\u03ff", "Hebrew": "\u0590-\u05ff", "Thai": "\u0e00-\u0e7f",
    "Hindi": "\u0900-\u097f",
}  # fmt: skip
_SMALL: Mapping[str, str] = {
    "French": "le la les des du une et est dans qui que pas je tu il elle nous vous avec pour sur mais c'est au ce",
    "German": "der die das den dem ein eine einen und ist nicht ich du er sie wir ihr mit auf für von zu aber auch",
    "Spanish": "el los las una y es que no yo tú él ella nosotros con para pero por del está muy como qué",
    "Italian": "il gli una e è che non io tu lui lei noi voi con per ma del della sono questo cosa anche",
    "Portuguese": "o os as uma e é que não eu você ele ela nós com para mas por do da está muito isso",
    "Dutch": "de het een en is niet ik jij hij zij wij met voor op van maar ook dat wat naar",
}
_ENGLISH = (
    "the a an and is of to in i you he she we they it with for on my your not that what this at be are was do"
)
_LEAST, _SHARE = 6, 0.18
"""So many small words a text must have, and such a share of its words, before it is said to be in a language."""
_SCRIPT_SHARE = 0.2


def other_language_of(text: str) -> str:
    """The English name of the language that `text` is in; empty for English, for Chinese, and where it is too short or
    too mixed to tell.

    >>> other_language_of("Je ne sais pas. Il est dans la maison avec les enfants, et tu es la.")
    'French'
    >>> other_language_of("She is in the house with the children, and it is late. Vous?"), other_language_of("你来。")
    ('', '')
    """
    letters = sum(each.isalpha() for each in text)
    for language, signs in _SCRIPTS.items():
        if letters and len(re.findall(f"[{signs}]", text)) > _SCRIPT_SHARE * letters:
            return language
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text.lower().replace("’", "'"))
    counts = {language: sum(word in small.split() for word in words) for language, small in _SMALL.items()}
    language, count = max(counts.items(), key=lambda each: each[1])
    english = sum(word in _ENGLISH.split() for word in words)
    return language if count >= max(_LEAST, _SHARE * len(words)) and count > english else ""
