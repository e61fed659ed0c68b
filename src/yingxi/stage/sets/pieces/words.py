"""What pieces are called, in English and Chinese; the theatre's names of things among them."""

WORDS: dict[str, tuple[str, ...]] = {
    "table": ("desk", "workbench", "counter", "桌子", "桌", "书桌", "柜台"),
    "stool": ("凳子", "板凳"),
    "tree": ("oak", "willow", "树", "老树", "大树", "桂花树", "槐树", "银杏"),
    "boat": ("ship", "rowing boat", "canoe", "raft", "sailboat", "船", "小船", "渔船", "木船", "小舟"),
    "cart": ("wagon", "trolley", "推车", "小推车", "板车"),
    "bicycle": ("bike", "自行车", "单车"),
    "car": ("taxi", "truck", "van", "汽车", "轿车", "出租车", "卡车"),
    "well": ("stone well", "井", "水井", "老井"),
    "tent": ("帐篷",),
    "statue": ("monument", "stone statue", "雕像", "石像", "塑像"),
    "piano": ("upright piano", "grand piano", "钢琴"),
    "telescope": ("望远镜", "天文望远镜"),
    "snowman": ("雪人",),
    "campfire": ("fire", "bonfire", "篝火", "火堆"),
    "hearth": ("fireplace", "stove", "wood stove", "壁炉", "炉子", "火炉", "炉火"),
    "coffee machine": ("espresso machine", "coffee maker", "咖啡机"),
    "ladder": ("梯子",),
    "mailbox": ("postbox", "letterbox", "邮箱", "邮筒", "信箱"),
    "gravestone": ("grave", "tombstone", "墓碑", "墓"),
}
