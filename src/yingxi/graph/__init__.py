"""The engine. Takes nodes (a function, what it uses, who makes it), gives takes that are made once.

A `Run` is fed nodes in the order of a recipe; it finds out their keys, takes from the `Store` what is there
and has a runner make the rest. It knows no film word.
"""

from yingxi.graph.events import Event as Event
from yingxi.graph.events import Failed as Failed
from yingxi.graph.events import Listener as Listener
from yingxi.graph.events import Made as Made
from yingxi.graph.events import Planned as Planned
from yingxi.graph.events import Progressed as Progressed
from yingxi.graph.events import Reused as Reused
from yingxi.graph.events import Started as Started
from yingxi.graph.journal import Journal as Journal
from yingxi.graph.key import Change as Change
from yingxi.graph.key import Key as Key
from yingxi.graph.key import changes_between as changes_between
from yingxi.graph.node import Desk as Desk
from yingxi.graph.node import Files as Files
from yingxi.graph.node import Given as Given
from yingxi.graph.node import Later as Later
from yingxi.graph.node import Node as Node
from yingxi.graph.node import Promise as Promise
from yingxi.graph.pool import PoolRunner as PoolRunner
from yingxi.graph.run import NotMadeYet as NotMadeYet
from yingxi.graph.run import Run as Run
from yingxi.graph.runner import InProcessRunner as InProcessRunner
from yingxi.graph.runner import Runner as Runner
from yingxi.graph.store import Store as Store
from yingxi.graph.store import Take as Take
