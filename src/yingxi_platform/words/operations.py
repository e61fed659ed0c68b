"""What each operation of the API does, in Simplified and in Traditional Chinese; the English stands with the operation."""

OPERATIONS = {
    "GET /api/openapi.json": (
        "这份说明。",
        "這份說明。",
    ),
    "GET /api/studios": (
        "自己所在的工作室。",
        "自己所在的工作室。",
    ),
    "GET /api/films": (
        "自己工作室的影片，最近动过的在前。",
        "自己工作室的影片，最近動過的在前。",
    ),
    "POST /api/films": (
        "用一个想法或一部剧本开一部影片，并开始制作。",
        "用一個想法或一部劇本開一部影片，並開始製作。",
    ),
    "GET /api/films/{code}": (
        "这部影片：做到哪里、还缺什么、有什么可以取走。",
        "這部影片：做到哪裡、還缺什麼、有什麼可以取走。",
    ),
    "DELETE /api/films/{code}": (
        "收起影片：谁都看不到它了，访客也一样；正在进行的制作会停下。",
        "收起影片：誰都看不到它了，訪客也一樣；正在進行的製作會停下。",
    ),
    "GET /api/away": (
        "收起的影片，负责人和制片可见；到 `until` 那天删除。",
        "收起的影片，負責人和製片可見；到 `until` 那天刪除。",
    ),
    "POST /api/away/{code}/back": (
        "把收起的影片原样放回来。",
        "把收起的影片原樣放回來。",
    ),
    "DELETE /api/away/{code}": (
        "永久删除一部收起的影片；限负责人，须附上片名。",
        "永久刪除一部收起的影片；限負責人，須附上片名。",
    ),
    "POST /api/films/{code}/make": (
        "把影片里还缺的做出来。",
        "把影片裡還缺的做出來。",
    ),
    "POST /api/films/{code}/stop": (
        "停下正在做的；已经做好的都留着。",
        "停下正在做的；已經做好的都留著。",
    ),
    "GET /api/films/{code}/documents/{document}": (
        "一份文档：全文；有字段的，也给出字段。",
        "一份文檔：全文；有欄位的，也給出欄位。",
    ),
    "PUT /api/films/{code}/documents/{document}": (
        "整篇写入；文档须仍与 `was` 一样。",
        "整篇寫入；文檔須仍與 `was` 一樣。",
    ),
    "POST /api/films/{code}/field": (
        "写一个字段；它的值须仍是你看到的 `was`。",
        "寫一個欄位；它的值須仍是你看到的 `was`。",
    ),
    "GET /api/films/{code}/notes": (
        "对影片或对某条镜头的意见。",
        "對影片或對某條鏡頭的意見。",
    ),
    "POST /api/films/{code}/notes": (
        "在一帧上、从一帧到另一帧，或对整部影片写一条意见；`shared` 的访客也能看到。",
        "在一幀上、從一幀到另一幀，或對整部影片寫一條意見；`shared` 的訪客也能看到。",
    ),
    "GET /api/films/{code}/film.mp4": (
        "成片。",
        "成片。",
    ),
    "POST /api/films/{code}/notes/{number}/resolve": (
        "把一条意见标为已解决，或重新打开。",
        "把一條意見標為已解決，或重新打開。",
    ),
    "PUT /api/films/{code}/notes/{number}/shared": (
        "让访客看到自己的意见（主管影片的人可以是任何人的），或不再给看。",
        "讓訪客看到自己的意見（主管影片的人可以是任何人的），或不再給看。",
    ),
    "POST /api/films/{code}/notes/{number}/pictures": (
        "在自己的一条意见旁边放图片：表单字段 `picture`（PNG、JPEG、WebP）。",
        "在自己的一條意見旁邊放圖片：表單欄位 `picture`（PNG、JPEG、WebP）。",
    ),
    "GET /api/films/{code}/pictures/{number}": (
        "一条意见旁边的图片。",
        "一條意見旁邊的圖片。",
    ),
    "GET /api/films/{code}/approvals": (
        "谁对这一版说了可以定，谁说还不行。",
        "誰對這一版說了可以定，誰說還不行。",
    ),
    "PUT /api/films/{code}/approvals": (
        "自己对某一版的表态：可以、不行，或收回。",
        "自己對某一版的表態：可以、不行，或收回。",
    ),
    "GET /api/films/{code}/playlists": (
        "这部影片的放映单，新的在前。",
        "這部影片的放映單，新的在前。",
    ),
    "POST /api/films/{code}/playlists": (
        "把几个镜头取一个名字，连着看。",
        "把幾個鏡頭取一個名字，連著看。",
    ),
    "GET /api/films/{code}/tasks": (
        "这部影片的任务。",
        "這部影片的任務。",
    ),
    "POST /api/films/{code}/tasks": (
        "要做的一件事：关于影片的哪一部分、谁来做、到哪一天；优先级（low、normal、high、urgent）、难度（easiest、easy、normal、hard、hardest）、预计工时。",
        "要做的一件事：關於影片的哪一部分、誰來做、到哪一天；優先級（low、normal、high、urgent）、難度（easiest、easy、normal、hard、hardest）、預計工時。",
    ),
    "PATCH /api/films/{code}/tasks/{number}": (
        "换状态或换人；改 `title`、`due`、`priority`、`difficulty`、`estimate`。做的人可以推进到待审，其余由主管的人定。",
        "換狀態或換人；改 `title`、`due`、`priority`、`difficulty`、`estimate`。做的人可以推進到待審，其餘由主管的人定。",
    ),
    "DELETE /api/films/{code}/tasks/{number}": (
        "不再需要的任务连同清单一起删去。",
        "不再需要的任務連同清單一起刪去。",
    ),
    "POST /api/films/{code}/tasks/{number}/checks": (
        "任务的清单：`text` 每行一项；或用编号 `check` 指定一项，勾上（`done`）或去掉（`away`）。",
        "任務的清單：`text` 每行一項；或用編號 `check` 指定一項，勾上（`done`）或去掉（`away`）。",
    ),
    "GET /api/mine": (
        "等自己做的事，和还没看过的消息。",
        "等自己做的事，和還沒看過的訊息。",
    ),
    "GET /api/films/{code}/history": (
        "每份文档留下的每一稿，新的在前；程序自己写的没有人名。",
        "每份文檔留下的每一稿，新的在前；程式自己寫的沒有人名。",
    ),
    "GET /api/films/{code}/history/{number}": (
        "当时的全文，和现在的差别。",
        "當時的全文，和現在的差別。",
    ),
    "POST /api/films/{code}/history/{number}/restore": (
        "恢复成当时那一稿。",
        "恢復成當時那一稿。",
    ),
    "PUT /api/films/{code}/order": (
        "调整分镜或剪辑的次序；次序须仍是 `was`。",
        "調整分鏡或剪輯的次式；次式須仍是 `was`。",
    ),
    "PUT /api/films/{code}/cut": (
        "剪辑里的一个镜头：在第 `frames` 帧切开、拿掉（act 为 `out`），或用别的转场接下一镜；`put` 给出全部 `shots`。`was` 是你看到的镜头表。",
        "剪輯裡的一個鏡頭：在第 `frames` 幀切開、拿掉（act 為 `out`），或用別的轉場接下一鏡；`put` 給出全部 `shots`。`was` 是你看到的鏡頭表。",
    ),
    "GET /api/films/{code}/takes": (
        "已经做好的各条：shot、line、music、panel、person、set。",
        "已經做好的各條：shot、line、music、panel、person、set。",
    ),
    "GET /api/films/{code}/takes/{number}": (
        "某一条的文件。",
        "某一條的檔案。",
    ),
    "GET /api/films/{code}/files/{name}": (
        "out/ 里的文件，名字见影片的说明。",
        "out/ 裡的檔案，名字見影片的說明。",
    ),
    "POST /api/films/{code}/pack": (
        "把整部影片打包成一个文件；任务完成后来取。",
        "把整部影片打包成一個檔案；任務完成後來取。",
    ),
    "GET /api/films/{code}/pack": (
        "最近一次打包的整部影片。",
        "最近一次打包的整部影片。",
    ),
    "POST /api/films/{code}/book": (
        "把分镜画成册页；之后在 `files/book/storyboard.pdf`。",
        "把分鏡畫成冊頁；之後在 `files/book/storyboard.pdf`。",
    ),
    "GET /api/films/{code}/here": (
        "现在谁在看这部影片，在哪一页。",
        "現在誰在看這部影片，在哪一頁。",
    ),
    "POST /api/films/{code}/here": (
        "说明自己在这一页、这一栏；或者离开了。",
        "說明自己在這一頁、這一欄；或者離開了。",
    ),
    "POST /api/films/{code}/shots/{shot}/choice": (
        "`choose` 按摘要选一条，`lock` 锁定影片现用的一条，`unlock` 解锁，`again` 再来一条。`was` 是 film.yaml 里原来对这个镜头写的。",
        "`choose` 按摘要選一條，`lock` 鎖定影片現用的一條，`unlock` 解鎖，`again` 再來一條。`was` 是 film.yaml 裡原來對這個鏡頭寫的。",
    ),
    "GET /api/films/{code}/shots": (
        "每个镜头：各条和它们的摘要、影片用的是哪条、再来一条要多久。",
        "每個鏡頭：各條和它們的摘要、影片用的是哪條、再來一條要多久。",
    ),
    "POST /api/films/{code}/sounds/{family}/{member}/again": (
        "换一种方式说一句台词（`lines`）或奏一段音乐（`cues`）。`was` 是 film.yaml 里原来写的。",
        "換一種方式說一句臺詞（`lines`）或奏一段音樂（`cues`）。`was` 是 film.yaml 裡原來寫的。",
    ),
    "GET /api/films/{code}/coming": (
        "文件已经传了多少。查询里写：`where`（person、set、line、cue、shot）、`member`、`name`、`size` 和自定的 `key`。",
        "檔案已經傳了多少。查詢裡寫：`where`（person、set、line、cue、shot）、`member`、`name`、`size` 和自定的 `key`。",
    ),
    "POST /api/films/{code}/coming": (
        "接着传一段，放在请求体里，从第 `at` 个字节起；409 说明该从哪里开始。传完后检查并采用。",
        "接著傳一段，放在請求體裡，從第 `at` 個位元組起；409 說明該從哪裡開始。傳完後檢查並採用。",
    ),
    "DELETE /api/films/{code}/own/{where}/{member}": (
        "撤下自己的文件，换回做出来的。",
        "撤下自己的檔案，換回做出來的。",
    ),
    "GET /api/coming": (
        "打包的影片已经传了多少、结果怎样。查询里写：`studio`、`name`、`size`、`key`。",
        "打包的影片已經傳了多少、結果怎樣。查詢裡寫：`studio`、`name`、`size`、`key`。",
    ),
    "POST /api/coming": (
        "接着传一段，从第 `at` 个字节起。传完后由任务打开它。",
        "接著傳一段，從第 `at` 個位元組起。傳完後由任務打開它。",
    ),
    "PUT /api/films/{code}/fields": (
        "一份文档的几个字段：要么全写入，要么都不写。",
        "一份文檔的幾個欄位：要麼全寫入，要麼都不寫。",
    ),
    "PUT /api/films/{code}/names/{member}": (
        "给一个人物或一处场景改名，设定和剧本里一起改。带 `only_look` 时什么也不写：只说明会改哪些、要做多久。",
        "給一個人物或一處場景改名，設定和劇本裡一起改。帶 `only_look` 時什麼也不寫：只說明會改哪些、要做多久。",
    ),
    "PUT /api/films/{code}/likeness/{member}": (
        "让一个人物或一处场景用上另一部能看到的影片（`film`）里某个 `person` 或场景的样子；两部影片说同一种语言时，人物的声音也一起。返回改了多少个字段。",
        "讓一個人物或一處場景用上另一部能看到的影片（`film`）裡某個 `person` 或場景的樣子；兩部影片說同一種語言時，人物的聲音也一起。回傳改了多少個欄位。",
    ),
    "GET /api/films/{code}/sequence": (
        "影片在时间上的各部分：画面、台词、音乐，位置以帧计。",
        "影片在時間上的各部分：畫面、臺詞、音樂，位置以幀計。",
    ),
    "GET /api/films/{code}/stills/{number}": (
        "某一条的小图。",
        "某一條的小圖。",
    ),
    "GET /api/films/{code}/looks/{person}/{field}/{choice}": (
        "某人换上另一件衣服（`cut`、`pattern`）、发型（`style`）、`hat` 或 `beard` 的图。",
        "某人換上另一件衣服（`cut`、`pattern`）、髮型（`style`）、`hat` 或 `beard` 的圖。",
    ),
    "GET /api/films/{code}/subtitles.vtt": (
        "字幕（WebVTT）。",
        "字幕（WebVTT）。",
    ),
    "GET /api/films/{code}/written/{form}": (
        "剧本：fountain、fdx（Final Draft）、pdf 或 txt（中文纯文本）。",
        "劇本：fountain、fdx（Final Draft）、pdf 或 txt（中文純文本）。",
    ),
    "GET /api/films/{code}/live": (
        "服务器推送：影片一有新情况就告知。听的人太多时返回 204，请稍后再问。",
        "伺服器推送：影片一有新情況就告知。聽的人太多時回傳 204，請稍後再問。",
    ),
    "GET /api/films/{code}/script": (
        "多人共写的剧本，从第 `after` 行起：Yjs 的改动，用 Base64。",
        "多人共寫的劇本，從第 `after` 行起：Yjs 的改動，用 Base64。",
    ),
    "POST /api/films/{code}/script": (
        "对它的一次改动，用 Base64。",
        "對它的一次改動，用 Base64。",
    ),
    "PUT /api/films/{code}/script": (
        "把共写的内容存为影片的剧本。",
        "把共寫的內容存為影片的劇本。",
    ),
    "GET /api/films/{code}/guests": (
        "访客链接，不含令牌。",
        "訪客連結，不含令牌。",
    ),
    "POST /api/films/{code}/guests": (
        "给访客一个链接，看影片，或只看一个 `playlist`；只告知这一次。",
        "給訪客一個連結，看影片，或只看一個 `playlist`；只告知這一次。",
    ),
    "DELETE /api/films/{code}/guests/{number}": (
        "停用这个链接。",
        "停用這個連結。",
    ),
    "DELETE /api/films/{code}/playlists/{number}": (
        "删去放映单；镜头都留着。",
        "刪去放映單；鏡頭都留著。",
    ),
    "GET /api/films/{code}/together": (
        "一起看影片的人的播放位置。",
        "一起看影片的人的播放位置。",
    ),
    "POST /api/films/{code}/together": (
        "为所有人移动播放位置，或结束一起看（`over`）。",
        "為所有人移動播放位置，或結束一起看（`over`）。",
    ),
    "GET /api/studios/{studio}/people": (
        "工作室里有谁，各是什么角色。",
        "工作室裡有誰，各是什麼角色。",
    ),
    "POST /api/studios/{studio}/people": (
        "请一个人加入的链接，只告知这一次；写了 `email` 的，也寄过去。",
        "請一個人加入的連結，只告知這一次；寫了 `email` 的，也寄過去。",
    ),
    "GET /api/studios/{studio}/invitations": (
        "还没有人用的邀请，不含链接。",
        "還沒有人用的邀請，不含連結。",
    ),
    "DELETE /api/studios/{studio}/invitations/{invitation}": (
        "作废一个还没有人用的邀请。",
        "作廢一個還沒有人用的邀請。",
    ),
    "PATCH /api/studios/{studio}/people/{number}": (
        "换一个角色，或移出（`gone`）。",
        "換一個角色，或移出（`gone`）。",
    ),
    "GET /api/studios/{studio}/keys": (
        "设了哪些生成器的密钥；从不给出密钥本身。",
        "設了哪些生成器的金鑰；從不給出金鑰本身。",
    ),
    "PUT /api/studios/{studio}/keys": (
        "设一个密钥；`value` 为空就去掉。",
        "設一個金鑰；`value` 為空就去掉。",
    ),
    "GET /api/me": (
        "这个令牌代表谁。",
        "這個令牌代表誰。",
    ),
    "PATCH /api/me": (
        "自己的名字、语言、怎样收信。密码只能在页面上改。",
        "自己的名字、語言、怎樣收信。密碼只能在頁面上改。",
    ),
    "POST /api/mine/read": (
        "把没看过的消息都算作看过。",
        "把沒看過的訊息都算作看過。",
    ),
    "GET /api/jobs": (
        "任务队列，给管理整个工作室的人：新的在前。",
        "任務佇列，給管理整個工作室的人：新的在前。",
    ),
    "PATCH /api/jobs/{job}": (
        "停下一个任务（`stop`），或再来一次（`again`）。",
        "停下一個任務（`stop`），或再來一次（`again`）。",
    ),
    "GET /api/search": (
        "一个词在能看到的影片里出现在哪些地方。",
        "一個詞在能看到的影片裡出現在哪些地方。",
    ),
    "GET /api/films/{code}/with/{part}": (
        "某个人物或某处场景（按 id）出现的镜头。",
        "某個人物或某處場景（按 id）出現的鏡頭。",
    ),
    "GET /api/films/{code}/tables/{table}": (
        "镜头、任务或意见的 CSV 表格。",
        "鏡頭、任務或意見的 CSV 表格。",
    ),
    "POST /api/films/{code}/tables/{table}": (
        "从表格导入任务：没有编号的是新任务，有编号的修改那个任务。要么全部收下，要么都不收。",
        "從表格匯入任務：沒有編號的是新任務，有編號的修改那個任務。要麼全部收下，要麼都不收。",
    ),
    "GET /api/films/{code}/markers/{form}": (
        "影片的意见做成时间线上的标记：edl（DaVinci Resolve）或 xml（Premiere Pro）。",
        "影片的意見做成時間線上的標記：edl（DaVinci Resolve）或 xml（Premiere Pro）。",
    ),
    "GET /api/films/{code}/cut.edl": (
        "剪辑表（EDL，CMX 3600）：把 film.mp4 按镜头拆开。",
        "剪輯表（EDL，CMX 3600）：把 film.mp4 按鏡頭拆開。",
    ),
}


def operation_said(speak: str, name: str, english: str) -> str:
    """What the operation of that method and path does, in the reader's language."""
    hans, hant = OPERATIONS.get(name, (english, english))
    return {"zh-hans": hans, "zh-hant": hant}.get(speak, english)
