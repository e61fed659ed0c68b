"""The disk. Takes a path and what belongs there, gives a file that is whole or not there at all.

`whole` is the one way in which a file of the house is written; `failpoints` are the named places on that way
at which a test has the process killed or the disk refuse.
"""

from yingxi.disk.failpoints import Failpoint as Failpoint
from yingxi.disk.whole import Unfinished as Unfinished
from yingxi.disk.whole import Writing as Writing
from yingxi.disk.whole import remains_of_it_removed as remains_of_it_removed
from yingxi.disk.whole import remains_removed as remains_removed
