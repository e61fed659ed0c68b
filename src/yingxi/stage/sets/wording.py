"""What signs say in an English film. A set is written in Chinese first; couplets, seals and name boards of old halls
stay as they are in every film."""

_ENGLISH = {
    "茶庄": "TEA HOUSE", "书局": "BOOKS", "钟表行": "CLOCKS", "小吃店": "SNACKS", "裁缝铺": "TAILOR",
    "药房": "PHARMACY", "米铺": "GROCER", "糖水铺": "SWEETS", "修理铺": "REPAIRS", "花店": "FLOWERS",
    "照相馆": "PHOTOS", "面馆": "NOODLES", "茶": "TEA", "书": "BOOKS", "酒": "WINE", "面": "NOODLES",
    "布": "CLOTH", "药": "HERBS", "糖": "SWEETS", "影": "FILMS", "书店": "BOOKS", "百草堂": "HERBS",
    "茶馆": "TEA ROOM", "琴行": "VIOLINS", "杂货铺": "GENERAL STORE", "面包房": "BAKERY", "今日咖啡": "Today",
    "手冲咖啡": "Hand brew", "咖啡时光": "Coffee", "拿铁": "latte", "美式": "black", "摩卡": "mocha",
    "慢时光": "SLOW HOURS", "云朵咖啡": "CLOUD CAFÉ", "小满咖啡": "LITTLE CUP", "好好学习": "READ",
    "天天向上": "GROW", "快乐成长": "PLAY", "春天来了": "Spring is here", "我的家": "My home",
    "小蝌蚪找妈妈": "Tadpoles", "一二三": "1 2 3", "静": "QUIET", "安静": "QUIET", "暖": "REST",
    "阅览室": "READING ROOM", "图书馆": "LIBRARY", "藏书阁": "BOOKS", "文学": "Fiction", "历史": "History",
    "科学": "Science", "艺术": "Art", "地理": "Maps", "哲学": "Ideas", "夜市": "NIGHT MARKET",
    "老街夜市": "NIGHT MARKET", "灯火夜市": "NIGHT MARKET", "热食": "HOT", "小吃": "FOOD", "美味": "TASTY",
    "包子": "BUNS", "烧烤": "GRILL", "水果": "FRUIT", "馄饨": "SOUP", "灯笼": "LAMPS", "蒸糕": "CAKES",
    "清茶": "Tea", "花茶": "Jasmine", "米酒": "Ale",
    "串串": "SKEWERS", "凉茶": "COLD TEA", "汤圆": "SWEETS", "果干": "DRIED FRUIT",
    "菜市场": "MARKET", "早市": "MORNING MARKET", "鲜菜市场": "FRESH MARKET", "鲜菜": "GREENS", "豆腐": "TOFU",
    "米面": "GRAIN", "鱼": "FISH", "鸡蛋": "EGGS", "东门": "East Gate", "书院": "College", "河湾": "River Bend",
    "钟楼": "Belfry", "南桥": "South Bridge", "梧桐": "Planes", "海塘": "Sea Wall", "终点": "Terminus",
    "远山设计": "PINE", "晨光传媒": "DAWN", "知行科技": "KITE",
}  # fmt: skip


def in_english(text: str) -> str:
    """The English of a sign; the sign itself where it has none."""
    return _ENGLISH.get(text, text)
