"""Readings that the dictionaries miss or have otherwise than everyday speech, by word; surnames with a reading of
their own."""

WORDS = {
    "还了": "huan2 le5", "还钱": "huan2 qian2", "还给": "huan2 gei3", "还债": "huan2 zhai4", "还你": "huan2 ni3",
    "还我": "huan2 wo3", "还他": "huan2 ta1", "还她": "huan2 ta1", "归还": "gui1 huan2", "还书": "huan2 shu1",
    "还清": "huan2 qing1", "偿还": "chang2 huan2", "还有": "hai2 you3", "还是": "hai2 shi5", "长大": "zhang3 da4",
    "长高": "zhang3 gao1", "长得": "zhang3 de5", "长成": "zhang3 cheng2", "长出": "zhang3 chu1",
    "长满": "zhang3 man3", "长胖": "zhang3 pang4", "长老": "zhang3 lao3", "很长": "hen3 chang2",
    "太长": "tai4 chang2", "多长": "duo1 chang2", "好长": "hao3 chang2", "那么长": "na4 me5 chang2",
    "这么长": "zhe4 me5 chang2", "不长": "bu4 chang2", "长长的": "chang2 chang2 de5", "长路": "chang2 lu4",
    "长夜": "chang2 ye4", "得去": "dei3 qu4", "得走": "dei3 zou3", "总得": "zong3 dei3", "非得": "fei1 dei3",
    "得赶": "dei3 gan3", "一行": "yi4 hang2", "这行": "zhe4 hang2", "那行": "na4 hang2", "行长": "hang2 zhang3",
    "同行": "tong2 hang2", "一行人": "yi4 xing2 ren2", "银行": "yin2 hang2", "行不行": "xing2 bu4 xing2",
    "几行": "ji3 hang2", "两行": "liang3 hang2", "第一行": "di4 yi1 hang2", "行话": "hang2 hua4",
    "内行": "nei4 hang2", "外行": "wai4 hang2", "睡着": "shui4 zhao2", "找着": "zhao3 zhao2", "着火": "zhao2 huo3",
    "着急": "zhao2 ji2", "着凉": "zhao2 liang2", "着迷": "zhao2 mi2", "猜着": "cai1 zhao2", "着落": "zhuo2 luo4",
    "沿着": "yan2 zhe5", "重来": "chong2 lai2", "重新": "chong2 xin1", "重逢": "chong2 feng2", "重复": "chong2 fu4",
    "重演": "chong2 yan3", "重写": "chong2 xie3", "重做": "chong2 zuo4", "重建": "chong2 jian4",
    "重启": "chong2 qi3", "重庆": "chong2 qing4", "重重的": "zhong4 zhong4 de5", "很重": "hen3 zhong4",
    "太重": "tai4 zhong4", "好重": "hao3 zhong4", "多重": "duo1 zhong4", "重量": "zhong4 liang4",
    "重物": "zhong4 wu4", "数数": "shu3 shu4", "数到": "shu3 dao4", "数一数": "shu3 yi5 shu3",
    "数了数": "shu3 le5 shu3", "数着": "shu3 zhe5", "数不清": "shu3 bu5 qing1", "数完": "shu3 wan2",
    "数星星": "shu3 xing1 xing5", "数起": "shu3 qi3", "藏好": "cang2 hao3", "捉迷藏": "zhuo1 mi2 cang2",
    "藏在": "cang2 zai4", "西藏": "xi1 zang4", "宝藏": "bao3 zang4", "弹琴": "tan2 qin2", "弹吉他": "tan2 ji2 ta1",
    "子弹": "zi3 dan4", "炸弹": "zha4 dan4", "的确": "di2 que4", "目的": "mu4 di4", "大夫": "dai4 fu5",
    "便宜": "pian2 yi5", "地方": "di4 fang5", "东西": "dong1 xi5", "觉得": "jue2 de5", "记得": "ji4 de5",
    "值得": "zhi2 de5", "舍得": "she3 de5", "懂得": "dong3 de5", "显得": "xian3 de5", "晓得": "xiao3 de5",
    "认得": "ren4 de5", "免得": "mian3 de5", "省得": "sheng3 de5", "使得": "shi3 de5", "睡觉": "shui4 jiao4",
    "觉悟": "jue2 wu4", "教书": "jiao1 shu1", "教我": "jiao1 wo3", "教你": "jiao1 ni3", "教他": "jiao1 ta1",
    "教会": "jiao1 hui4", "外婆": "wai4 po2", "姥姥": "lao3 lao5", "奶奶": "nai3 nai5", "妈妈": "ma1 ma5",
    "爸爸": "ba4 ba5", "爷爷": "ye2 ye5", "哥哥": "ge1 ge5", "弟弟": "di4 di5", "姐姐": "jie3 jie5",
    "妹妹": "mei4 mei5", "叔叔": "shu1 shu5", "舅舅": "jiu4 jiu5", "姑姑": "gu1 gu5", "伯伯": "bo2 bo5",
    "婆婆": "po2 po5", "公公": "gong1 gong5", "宝宝": "bao3 bao5", "星星": "xing1 xing5", "猩猩": "xing1 xing5",
    "谢谢": "xie4 xie5", "朋友": "peng2 you5", "先生": "xian1 sheng5", "孩子": "hai2 zi5", "什么": "shen2 me5",
    "怎么": "zen3 me5", "知道": "zhi1 dao5", "时候": "shi2 hou5", "看看": "kan4 kan5", "名字": "ming2 zi5",
    "喜欢": "xi3 huan5", "头发": "tou2 fa5", "漂亮": "piao4 liang5", "看守": "kan1 shou3", "看门": "kan1 men2",
    "看家": "kan1 jia1", "看护": "kan1 hu4", "看管": "kan1 guan3", "发现": "fa1 xian4", "理发": "li3 fa4",
    "白发": "bai2 fa4", "长发": "chang2 fa4", "发卡": "fa4 qia3", "背着": "bei1 zhe5", "背包": "bei1 bao1",
    "背书包": "bei1 shu1 bao1", "背起": "bei1 qi3", "为了": "wei4 le5", "为难": "wei2 nan2", "成为": "cheng2 wei2",
    "以为": "yi3 wei2", "认为": "ren4 wei2", "当作": "dang4 zuo4", "上当": "shang4 dang4", "当铺": "dang4 pu4",
    "恰当": "qia4 dang4", "干净": "gan1 jing4", "干活": "gan4 huo2", "能干": "neng2 gan4", "树干": "shu4 gan4",
    "空地": "kong4 di4", "有空": "you3 kong4", "没空": "mei2 kong4", "抽空": "chou1 kong4", "空白": "kong4 bai2",
    "种树": "zhong4 shu4", "种花": "zhong4 hua1", "种地": "zhong4 di4", "种下": "zhong4 xia4", "种子": "zhong3 zi5",
    "倒下": "dao3 xia4", "倒水": "dao4 shui3", "倒茶": "dao4 cha2", "倒退": "dao4 tui4", "摔倒": "shuai1 dao3",
    "少年": "shao4 nian2", "好奇": "hao4 qi2", "爱好": "ai4 hao4", "好客": "hao4 ke4", "处理": "chu3 li3",
    "到处": "dao4 chu4", "好处": "hao3 chu4", "难处": "nan2 chu4", "应该": "ying1 gai1", "答应": "da1 ying5",
    "回应": "hui2 ying4", "似的": "shi4 de5", "露馅": "lou4 xian4", "露出": "lu4 chu1", "露面": "lou4 mian4",
    "薄荷": "bo4 he5", "单薄": "dan1 bo2", "出血": "chu1 xie3", "流血": "liu2 xie3", "传说": "chuan2 shuo1",
    "传记": "zhuan4 ji4", "调皮": "tiao2 pi2", "音调": "yin1 diao4", "曲子": "qu3 zi5", "歌曲": "ge1 qu3",
    "琴弦": "qin2 xian2", "乐队": "yue4 dui4", "音乐": "yin1 yue4", "乐谱": "yue4 pu3", "乐器": "yue4 qi4",
    "盛饭": "cheng2 fan4", "茂盛": "mao4 sheng4", "相机": "xiang4 ji1", "照相": "zhao4 xiang4",
    "真相": "zhen1 xiang4", "秦桧": "qin2 hui4", "单于": "chan2 yu2", "曾子": "zeng1 zi3", "曾孙": "zeng1 sun1",
    "可汗": "ke4 han2", "六安": "lu4 an1", "蚌埠": "beng4 bu4", "厦门": "xia4 men2", "大厦": "da4 sha4",
    "台州": "tai1 zhou1", "万俟": "mo4 qi2", "尉迟": "yu4 chi2", "长孙": "zhang3 sun1", "夏侯": "xia4 hou2",
    "令狐": "ling2 hu2", "谁": "shei2", "谁家": "shei2 jia1",
}  # fmt: skip
"""By word, one reading a character; 5 is the neutral tone."""

SURNAMES = {
    "单": "shan4", "曾": "zeng1", "仇": "qiu2", "任": "ren2", "区": "ou1", "解": "xie4", "查": "zha1", "华": "hua4",
    "朴": "piao2", "盖": "ge3", "葛": "ge3", "纪": "ji3", "燕": "yan1", "洗": "xian3", "冼": "xian3", "缪": "miao4",
    "翟": "zhai2", "尹": "yin3", "覃": "qin2", "褚": "chu3", "晁": "chao2", "柏": "bai3", "乐": "yue4", "折": "she2",
}  # fmt: skip
"""Read so where they are a name: 单 is dān, but Mr. 单 is Shàn."""

TITLES = (
    "先生|小姐|女士|太太|老师|老板|医生|大夫|师傅|经理|主任|校长|同学|叔叔|阿姨|姑娘|奶奶|爷爷|婆婆|伯伯|大爷|大妈|"
    "大哥|大姐|警官|教授|博士|律师|导演|总|家的|爷|伯|婆|姨|姐|哥|叔"
)
"""What stands behind a surname."""

REPEATED = frozenset("看想试走听说问等猜尝坐歇聊谈算读写找动逛闻摸尝抱帮劝让认瞧学练")
"""Verbs that are said twice, the second time without a tone."""
