"""What is said of generators and the machine, of the store, and of packed films."""

WHEN_KEEPING: dict[str, tuple[str, str]] = {
    # doctor, generators
    "ready": ("ready", "可用"),
    "needs": ("needs {what}", "还缺：{what}"),
    "good": ("good", "好"),
    "missing": ("missing", "缺"),
    "doctor.good": ("This machine can make films.", "这台机器可以做影片。"),
    "doctor.bad": ("Something is missing; see above.", "还缺上面标出的东西。"),
    # store
    "store.place": ("The store lies in {place}", "素材库在 {place}"),
    "store.part": ("{name}: {bytes} ({takes:take|takes})", "{name}：{bytes}（素材 {takes} 份）"),
    "store.film": ("of it the film as it stands needs", "其中影片现在用到"),
    "store.history": ("of it only its history needs", "其中只有历史用到"),
    "store.unneeded": ("of it nothing needs any more", "其中不再需要"),
    "store.unreadable": ("cannot be read", "读不出的"),
    "store.all": ("Together {bytes} ({takes:take|takes}).", "共 {bytes}（素材 {takes} 份）。"),
    "store.prune": (
        "to remove what nothing needs:  {yingxi} store prune {folder}",
        "清除不再需要的：  {yingxi} store prune {folder}",
    ),
    "store.would": ("Needed by nothing: {bytes} ({takes:take|takes}).", "不再需要的：{bytes}（素材 {takes} 份）。"),
    "store.sure": ("Remove them?", "清除吗？"),
    "store.freed": ("Removed.", "已清除。"),
    "store.kept": ("Nothing was removed.", "没有清除任何东西。"),
    "store.moved": ("The store lies in {place} now.", "素材库现在在 {place}。"),
    "store.whither": ("Where the store is to go is not said.", "没有写素材库要移到哪里。"),
    "store.whither.do": (
        "Name a folder on another disk, or give --back.",
        "请写上别的磁盘上的文件夹；要移回来，用 --back。",
    ),
    "store.whole": ("{takes:take|takes} read; everything is whole.", "已核对素材 {takes} 份：都完好。"),
    "store.damaged": (
        "{takes:take|takes} read, {count:file|files} damaged. Remove what is:  {yingxi} store check {folder} --mend",
        "已核对素材 {takes} 份，{count} 个文件损坏。清除：  {yingxi} store check {folder} --mend",
    ),
    "store.mended": (
        "{takes:take|takes} read, {count:damaged file|damaged files} removed. Make anew:  {yingxi} run {folder}",
        "已核对素材 {takes} 份，清除了 {count} 个损坏的文件。重做：  {yingxi} run {folder}",
    ),
    "store.damage.take": ("does not read back as it was written: {path}", "与写入时不同：{path}"),
    "store.damage.file": ("is not what its name says: {path}", "与其名称不符：{path}"),
    "store.damage.inputs": ("does not say what the take was made from: {path}", "读不出它是由什么做成的：{path}"),
    "store.damage.missing": ("is not there: {path}", "不见了：{path}"),
    # pack
    "packed": ("{file}: {bytes} ({members:file|files})", "{file}：{bytes}（{members} 个文件）"),
    "packed.without": ("left out: {names}", "没有带上：{names}"),
    "packed.next": ("open it anywhere:  {yingxi} unpack {file}", "在别处打开：  {yingxi} unpack {file}"),
    "unpacked": ("The film lies in {folder}.", "影片放在 {folder}。"),
}  # fmt: skip
