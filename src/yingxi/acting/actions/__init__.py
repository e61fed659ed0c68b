"""Takes a plan and one deed, gives the plan with the deed played: one file for each family of actions."""

from yingxi.acting.actions.deed import Doing as Doing
from yingxi.acting.actions.registry import ACTIONS as ACTIONS
from yingxi.acting.actions.registry import played as played
