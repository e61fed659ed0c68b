"""What each set may be called without standing in for another place, and which set plays its other side."""

ITSELF: dict[str, tuple[str, ...]] = {
    "living room": (
        "客厅", "起居室", "家", "家里", "和室", "榻榻米房间", "tatami room", "living room", "lounge", "home", "house",
            "flat",
            "apartment",
        "sitting room", "front room",
    ),
    "bedroom": ("卧室", "卧房", "房间", "bedroom", "room", "guest room", "hotel room", "客房"),
    "hospital ward": ("病房", "医院", "病床", "ward", "hospital", "hospital room", "hospital ward"),
    "cafe": ("咖啡馆", "咖啡店", "咖啡厅", "café", "cafe", "coffee shop", "coffeehouse"),
    "library": ("图书馆", "图书室", "阅览室", "library", "reading room"),
    "office": ("办公室", "公司", "写字楼", "office"),
    "kitchen": ("厨房", "kitchen"),
    "classroom": ("教室", "学校", "classroom", "school"),
    "shop": (
        "店", "商店", "铺子", "店铺", "杂货铺", "小卖部", "shop", "store", "bakery",
        "面包房", "面包店", "烘焙坊", "书店", "旧书店", "bookshop", "bookstore",
    ),
    "workshop": (
        "钟表店", "修表店", "修钟铺", "watchmaker's", "watchmaker's shop", "watchmaker's workshop", "clockmaker's",
        "clockmaker's shop", "clockmaker's workshop", "clock repair shop",
        "工坊", "作坊", "修表铺", "修理铺", "钟表铺", "工作室", "workshop", "watch shop", "clock shop",
        "repair shop", "watch repair shop", "studio",
    ),
    "street": (
        "煤气灯街", "gaslit street", "lamplighter's street",
        "sidewalk", "pavement", "bus stop", "square", "town square", "avenue", "plaza", "公交站", "广场", "街",
        "街道", "街头", "大街", "街上", "街角", "路边", "马路", "street", "alley", "road",
        "lane", "street corner", "corner",
    ),
    "park": ("公园", "草地", "草坪", "park", "lawn"),
    "courtyard": (
        "courtyard garden", "院子", "庭院", "四合院", "天井", "后院", "courtyard", "backyard", "yard", "patio",
    ),
    "stage": (
        "舞台", "戏台", "剧场", "后台", "祠堂戏台", "stage", "theatre", "theater", "backstage", "auditorium",
    ),
    "train carriage": ("车厢", "火车", "列车", "train", "carriage", "train carriage"),
    "rooftop": (
        "urban rooftop", "roof garden", "屋顶", "楼顶", "天台", "rooftop", "roof", "rooftop garden",
        "rooftop terrace",
    ),
    "hillside": (
        "茶园", "茶山", "茶田", "茶垄", "茶场", "tea garden", "tea terrace", "tea terraces", "tea plantation",
        "tea field", "tea fields", "tea hill", "tea hills", "tea estate",
        "hillside garden", "hillside overlook", "overlook", "valley", "山坡", "山上", "山", "hillside", "hill",
    ),
    "harbour": ("码头", "港口", "岸边", "harbour", "harbor", "dock", "pier", "quay"),
    "field": (
        "field allotment", "pumpkin patch", "countryside", "田野", "稻田", "麦田", "田边", "田间", "田里", "雪地",
        "雪原", "原野", "field", "wheat field", "rice field", "snowfield", "farmland",
    ),
    "night market": (
        "food stall", "stall", "夜市", "小吃街", "night market", "bazaar",
    ),
    "food market": (
        "菜市场", "菜市", "菜场", "市场", "集市", "市集", "早市", "农贸市场", "鲜菜市场", "蔬菜市场", "鱼市",
        "水产市场", "花市",
        "market", "street market", "food market", "market stall", "farmer's market", "farmers' market",
        "farmers market", "vegetable market", "produce market", "village market", "fish market", "flower market",
    ),
    "courtroom": (
        "法庭", "法院", "审判庭", "公堂", "衙门", "县衙", "公堂上", "法庭上", "courtroom", "court room", "court of law",
        "courthouse", "court house", "law court", "magistrate's court", "trial court", "yamen",
    ),
    "playground": (
        "游乐场", "儿童游乐场", "儿童乐园", "游戏场", "秋千", "秋千旁", "秋千下", "秋千架下", "滑梯", "滑梯旁",
        "沙坑", "沙坑边",
        "playground", "play area", "children's playground", "school playground", "schoolyard", "school yard",
        "swings", "swing set", "sandbox", "sandpit",
    ),
    "smithy": (
        "铁匠铺", "铁匠铺里", "打铁铺", "铁铺", "铁匠坊", "smithy", "forge", "blacksmith's", "blacksmith's shop",
        "blacksmith's forge", "blacksmith shop", "blacksmith's workshop", "village forge",
    ),
    "sports ground": (
        "操场", "学校操场", "校园操场", "操场上", "运动场", "体育场", "田径场", "足球场", "球场",
        "sports ground", "sports field", "playing field", "athletics track", "running track", "track field",
        "football pitch", "football field", "soccer field", "soccer pitch", "stadium",
    ),
    "photo studio": (
        "照相馆", "照相馆里", "影楼", "摄影棚", "摄影室", "写真馆", "photo studio", "photography studio",
        "photographer's studio", "portrait studio", "photographer's shop", "photographer's",
    ),
    "attic": ("阁楼", "老阁楼", "attic", "garret"),
    "print shop": (
        "印刷所", "印刷厂", "印刷铺", "印刷间", "印书坊", "刻书坊", "印坊", "活字坊", "排字间",
        "print shop", "printing house",
        "printer's", "printer's shop", "printing works", "printing office", "printing shop", "letterpress studio",
        "press room", "pressroom", "print works",
    ),
    "puppet theatre": (
        "皮影戏台", "皮影戏", "皮影戏园", "皮影戏棚", "皮影馆", "皮影戏馆", "皮影台", "影戏台", "影戏园", "影戏馆",
        "皮影戏班", "影窗后", "皮影戏后台", "皮影幕后",
        "shadow theatre", "shadow theater", "shadow puppet theatre", "shadow puppet theater",
        "puppet theatre", "puppet theater", "puppet stage", "shadow play stage", "shadow puppet stage",
    ),
    "projection booth": (
        "放映间", "放映室", "放映机房", "电影放映室", "放映员室",
        "projection booth", "projection room", "projector room",
        "projectionist's booth", "projectionist's room", "projector booth",
    ),
    "lift": (
        "电梯", "电梯里", "电梯内", "电梯中", "电梯轿厢", "轿厢", "升降机", "升降梯", "老电梯", "旧电梯", "货梯",
        "直梯",
        "lift", "elevator", "elevator car", "lift car", "elevator cab", "elevator cabin", "service elevator",
        "service lift", "freight elevator", "goods lift", "stuck elevator", "broken elevator", "office elevator",
        "hospital elevator",
    ),
    "cave": (
        "山洞", "山洞里", "山洞中", "山洞内", "洞穴", "洞穴里", "岩洞", "岩洞里", "溶洞", "冰洞", "山洞口", "洞中",
        "洞内", "隧道", "隧道里", "矿井",
        "矿洞", "矿井里", "坑道", "地道", "cave", "caves", "cavern", "sea cave", "mountain cave", "ice cave",
        "cave mouth", "cave entrance", "mine", "mine shaft", "mineshaft", "coal mine", "gold mine",
        "mine tunnel", "tunnel", "underground tunnel", "dragon's cave", "bear's cave", "dragon's lair",
    ),
    "prison cell": (
        "牢房", "监狱", "大牢", "地牢", "囚室", "牢里", "监狱里", "狱中", "监牢", "天牢", "死牢", "看守所",
        "拘留所", "牢房里", "班房", "囚房",
        "狱里", "prison cell", "cell", "jail cell", "prison", "jail", "jailhouse", "gaol", "dungeon",
        "castle dungeon", "holding cell", "death row", "lockup", "county jail",
    ),
    "barn": (
        "谷仓", "谷仓里", "马厩", "马厩里", "马棚", "马房", "牛棚", "牛栏", "粮仓", "草料棚",
        "草料房", "羊圈", "猪圈", "牲口棚",
        "柴草房", "barn", "hay barn", "old barn", "stable", "stables", "horse stable", "cowshed",
        "cow shed", "hayloft", "hay loft", "granary", "horse barn", "farm shed", "milking shed",
    ),
    "tailor shop": (
        "裁缝铺", "裁缝店", "裁缝铺里", "成衣铺", "旗袍店", "西服店", "制衣店", "裁缝", "tailor's shop", "tailor shop",
        "tailor's", "tailor", "dressmaker's shop", "dressmaker's", "dressmaker", "seamstress's shop", "sewing room",
    ),
    "subway": (
        "地铁", "地铁车厢", "末班地铁", "地铁上", "地铁里", "subway", "metro", "tube", "subway car", "subway train",
        "metro car", "metro train", "tube train", "underground train", "last subway",
    ),
    "beach": (
        "coastline", "rocky coastline", "rocky coast", "coast", "shoreline", "rocky shore", "海岸", "海边", "沙滩",
        "海滩", "海滨", "beach", "seaside", "seashore", "shore",
    ),
    "forest": (
        "森林", "树林", "林子", "小树林", "林间", "林中", "竹林", "竹林里", "竹海", "竹园",
        "forest", "woods", "wood", "grove", "woodland",
        "bamboo grove", "bamboo forest", "bamboo wood", "bamboo thicket", "bamboos",
    ),
    "gym": ("健身房", "体育馆", "健身馆", "gym", "gymnasium", "weight room", "fitness studio"),
    "gallery": (
        "画廊", "美术馆", "博物馆", "展厅", "艺术馆", "gallery", "art gallery", "museum", "museum gallery",
        "art museum", "exhibition hall",
    ),
    "laboratory": (
        "university laboratory classroom", "实验室", "化验室", "研究室", "laboratory", "lab",
        "laboratory classroom", "teaching laboratory", "university laboratory", "university lab", "research lab",
        "science lab", "chemistry lab",
    ),
    "recording studio": (
        "录音棚", "录音室", "录音间", "recording studio", "home recording studio", "home studio", "music studio",
        "sound studio", "control room", "recording booth",
    ),
    "rehearsal room": (
        "排练厅", "排练室", "练功房", "舞蹈室", "舞蹈教室", "琴房", "rehearsal room", "rehearsal studio",
        "dance studio", "rehearsal hall", "rehearsal space", "practice room", "music room", "arts studio",
        "community arts studio",
    ),
    "pottery studio": (
        "陶艺室", "陶艺工作室", "陶艺坊", "陶坊", "陶艺馆", "pottery", "pottery studio", "pottery workshop",
        "ceramics studio", "ceramic studio",
    ),
    "restaurant kitchen": (
        "餐厅厨房", "饭店厨房", "酒店厨房", "后厨", "饭店后厨", "餐厅后厨", "restaurant kitchen", "hotel kitchen",
        "commercial kitchen", "professional kitchen", "test kitchen", "culinary test kitchen", "tandoor kitchen",
    ),
    "mansion": (
        "庄园", "豪宅", "公馆", "大宅", "会客厅", "mansion", "manor", "manor house", "parlour", "parlor",
        "drawing room", "grand parlor", "grand parlour",
    ),
    "temple hall": (
        "大殿", "佛堂", "禅堂", "佛殿", "禅寺", "temple hall", "meditation hall", "zen temple", "temple",
        "temple interior", "buddha hall", "church", "chapel", "cathedral", "mosque", "教堂", "礼拜堂", "清真寺",
    ),
    "community hall": (
        "社区中心", "活动中心", "活动室", "社区活动室", "community hall", "community centre", "community center",
        "village hall", "town hall", "assembly hall", "hall doorway", "function room",
    ),
    "meeting room": (
        "会议室", "会议厅", "共享办公室", "联合办公空间", "meeting room", "boardroom", "board room",
        "conference room", "coworking space", "coworking studio", "co-working space", "coworking office",
    ),
    "orchard": (
        "果园", "苹果园", "桃园", "梨园里", "果树林", "orchard", "apple orchard", "cherry orchard", "pear orchard",
        "peach orchard", "orchard lane", "shaded orchard",
    ),
    "garden": (
        "花园", "菜园", "社区花园", "花圃", "小花园", "后花园", "garden", "community garden",
        "vegetable garden", "kitchen garden", "garden plot", "community plot", "allotment", "flower garden",
    ),
    "greenhouse": (
        "温室", "花房", "玻璃温室", "greenhouse", "glasshouse", "hothouse", "conservatory", "glass house",
    ),
    "riverside": (
        "河边", "小河边", "江边", "桥", "桥上", "桥头", "溪边", "小桥", "石桥", "河畔", "江畔", "运河", "riverside",
        "riverbank", "river", "bridge", "footbridge", "riverside footbridge", "canal", "embankment", "stream",
    ),
    "restaurant": (
        "餐厅", "餐馆", "饭店", "面馆", "小面馆", "饭馆", "饺子馆", "火锅店", "小吃店", "酒楼", "restaurant",
        "茶馆", "茶楼", "茶肆", "驿站", "驿馆", "post house", "coaching inn", "teahouse",
        "tea house", "客栈", "酒肆", "酒家", "inn", "roadside inn", "village inn",
        "tavern", "alehouse",
        "diner", "bistro", "noodle shop", "noodle bar", "trattoria", "eatery", "dining hall",
    ),
    "station": (
        "车站", "火车站", "站台", "月台", "地铁站", "station", "train station", "railway station", "platform",
        "subway platform", "subway station", "station platform", "underground subway platform",
    ),
    "great hall": (
        "大厅", "宴会厅", "大堂", "中庭", "朝堂", "great hall", "grand hall", "palace hall", "throne room",
        "atrium", "ballroom", "banquet hall", "timber-frame hall", "palace",
    ),
    "lighthouse": ("灯塔", "灯塔下", "灯塔旁", "lighthouse", "light house", "lighthouse cliff"),
    "ship cabin": (
        "船舱", "舱房", "客舱", "舱室", "船长室", "渡轮船舱", "货舱", "ship's cabin", "ferry cabin", "boat cabin",
        "captain's cabin", "below deck", "below decks", "ship cabin", "berth", "stateroom", "hold of a ship",
    ),
    "lamp room": (
        "灯塔", "灯室", "灯塔里", "灯塔顶", "lighthouse", "lamp room", "lantern room", "light house",
        "top of the lighthouse",
    ),
    "spaceship": (
        "飞船", "宇宙飞船", "太空船", "空间站", "太空站", "太空舱", "spaceship", "space ship", "starship",
        "spacecraft", "space station", "bridge of the ship",
    ),
    "moon": (
        "月球", "月球表面", "月面", "月球上", "moon", "the moon", "lunar surface", "surface of the moon",
    ),
    "mars": (
        "火星", "火星上", "火星表面", "火星基地", "红色星球", "mars", "planet mars", "on mars", "martian surface",
        "surface of mars", "martian desert", "red planet", "mars base", "mars colony",
    ),
    "bus": (
        "公交车", "公交车上", "公交", "公车", "夜班车", "夜班公交", "末班车", "末班公交", "巴士", "大巴", "大巴车",
        "客车", "长途车", "长途汽车", "校车", "中巴", "旅游车", "bus", "night bus", "last bus", "late bus", "city bus",
        "school bus", "coach", "minibus", "tour bus",
    ),
    "bathroom": (
        "浴室", "卫生间", "洗手间", "厕所", "盥洗室", "淋浴间", "bathroom", "restroom", "toilet", "washroom",
        "lavatory", "powder room", "men's room", "ladies' room", "shower room", "bath",
    ),
    "corridor": (
        "走廊", "过道", "楼道", "甬道", "回廊", "corridor", "hallway", "passage", "passageway",
    ),
    "car": (
        "车里", "车内", "汽车里", "出租车", "轿车", "汽车", "车上", "car", "taxi", "cab", "jeep", "limousine",
        "police car", "vw gti", "gti", "porsche",
    ),
    "house front": (
        "家门口", "家门前", "家门外", "屋外", "屋前", "房前", "门外", "楼下", "小木屋", "木屋", "院门口", "门口",
        "门前", "房子", "老屋", "老宅", "小屋",
        "别墅", "家", "house", "home", "cottage", "bungalow", "front yard", "front garden", "porch", "front porch",
        "driveway",
        "cabin", "shack", "apartment", "apartment building", "doorstep", "front door", "villa",
    ),
    "alley": (
        "巷子", "小巷", "巷口", "胡同", "弄堂", "巷", "巷里", "深巷", "巷弄", "里弄", "窄巷", "alley", "alleyway",
        "back alley", "lane", "side street", "back street",
    ),
    "village": (
        "村口", "村子", "村庄", "村里", "村头", "小村", "山村", "寨子", "农村", "村落", "村中", "village", "hamlet",
        "village square", "village green", "mountain village", "farmstead",
    ),
    "boat": (
        "船", "船上", "甲板", "渔船", "船头", "小船", "帆船", "轮船", "木船", "客船", "海上", "boat", "ship",
        "deck", "ferry",
        "sailboat", "yacht", "fishing boat", "steamer", "sailing ship", "junk", "deck of the ship", "ship's deck",
        "open sea", "high seas",
    ),
    "desert": (
        "沙漠", "戈壁", "沙丘", "大漠", "荒漠", "戈壁滩", "敦煌", "莫高窟", "鸣沙山", "月牙泉", "丝绸之路", "dunhuang",
        "mogao caves", "gobi desert", "silk road", "desert", "desert plain", "dune", "dunes", "sand dunes",
    ),
    "cabin": (
        "小屋", "木屋", "小木屋", "山上的小屋", "山里的小屋", "山中小屋", "草屋", "茅屋", "猎人小屋",
        "cabin", "hut", "mountain hut", "log cabin", "shack",
        "mountain cabin", "hunter's hut", "wooden shack",
    ),
    "mountain": (
        "mountain lookout", "雪山", "山顶", "山巅", "山峰", "峰顶", "山脊", "mountain top", "mountaintop",
        "mountain peak", "peak", "summit", "alpine ridge", "ridge", "mountain ridge", "mountain", "snow mountain",
    ),
}  # fmt: skip
# The nearest kind on the other side of the door, where a heading asks for it.
OTHER_SIDE = {
    "living room": "house front", "bedroom": "house front", "kitchen": "house front", "classroom": "park",
    "hospital ward": "park", "cafe": "street", "library": "park", "office": "street",
    "shop": "street",
    "workshop": "street", "train carriage": "street", "street": "shop", "park": "living room",
    "courtyard": "living room", "rooftop": "bedroom", "hillside": "living room", "harbour": "shop",
    "forest": "living room",
    "beach": "living room",
    "night market": "shop", "food market": "shop", "attic": "house front", "subway": "station",
    "tailor shop": "street", "print shop": "street", "puppet theatre": "courtyard",
    "projection booth": "street",
    "field": "living room",
    "gym": "street", "gallery": "street", "laboratory": "park", "recording studio": "street",
    "rehearsal room": "street",
    "pottery studio": "courtyard", "restaurant kitchen": "street", "mansion": "garden", "temple hall": "courtyard",
    "community hall": "street", "meeting room": "street", "garden": "living room", "desert": "living room",
    "mountain": "living room", "greenhouse": "garden", "riverside": "living room", "restaurant": "street",
    "station": "station", "great hall": "courtyard", "lighthouse": "lamp room", "lamp room": "lighthouse",
    "ship cabin": "boat",
    "spaceship": "moon", "moon": "spaceship", "bathroom": "house front", "corridor": "courtyard", "car": "street",
    "house front": "living room", "alley": "living room", "village": "living room", "boat": "ship cabin",
    "bus": "street", "mars": "greenhouse", "orchard": "living room", "cabin": "forest",
    "courtroom": "street",
    "playground": "classroom", "lift": "street", "cave": "mountain", "prison cell": "courtyard", "barn": "field",
    "smithy": "street",
    "sports ground": "classroom",
    "photo studio": "street",
}  # fmt: skip
