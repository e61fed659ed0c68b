"""The house's own words for what the theatre has, in traditional characters: those that occur in them, and no others.

In these lists 发 is always hair, 胡 always a beard, 卷 always a curl.
"""

_PAIRS = (
    "乌烏书書乱亂会會伞傘体體关關写寫净淨剑劍办辦区區卧臥卫衛卷捲厅廳厢廂厨廚双雙发髮叠疊号號园園围圍图圖圆圓头頭夹夾实實"
    "师師带帶庄莊开開录錄戏戲挥揮捡撿摇搖晒曬术術机機条條来來样樣汉漢没沒浓濃温溫灯燈点點牵牽电電画畫盖蓋码碼礼禮笼籠紧緊"
    "间間红紅纱紗纹紋练練线線细細给給耸聳胡鬍谱譜脸臉舰艦艺藝袄襖装裝裤褲议議话話说說读讀贝貝车車转轉轻輕辫辮边邊里裡铠鎧锅鍋镜鏡"
    "长長门門顶頂风風飞飛进進馆館马馬验驗鸭鴨鹅鵝齐齊绣繡绒絨缎緞网網绿綠蓝藍黄黃纸紙剧劇场場编編拟擬乐樂云雲语語护護医醫檐簷"
    "麦麥视視笔筆齿齒轮輪叶葉远遠锤錘筝箏侠俠库庫尔爾丽麗系繫鱼魚报報枪槍邮郵钢鋼树樹帐帳炉爐鲜鮮币幣扫掃楼樓针針镊鑷铃鈴铛鐺药藥鸡雞烛燭壶壺钟鐘饺餃脑腦"
    "脚腳枫楓壳殼锯鋸鸟鳥钥鑰樱櫻龟龜鲸鯨篮籃绳繩标標签籤奖獎丝絲铲鏟叹嘆气氣绢絹数數铜銅钱錢罗羅盘盤哑啞汤湯闭閉萨薩记記钉釘铅鉛块塊渔漁窑窯铁鐵葱蔥遥遙"
)
_TABLE = {ord(plain): full for plain, full in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)}
_WHOLE = {"舞台": "舞臺", "面包": "麵包", "半块面包": "半塊麵包", "胡萝卜": "胡蘿蔔"}


def traditional(word: str) -> str:
    """A word of the house's lists as it is written in Hong Kong and Taiwan.

    >>> traditional("长发"), traditional("灯塔"), traditional("制服")
    ('長髮', '燈塔', '制服')
    """
    return _WHOLE.get(word) or word.translate(_TABLE)
