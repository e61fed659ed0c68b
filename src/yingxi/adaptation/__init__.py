"""The adaptation room. Takes a brief whose idea is a text in prose (a novel's chapter, a treatment, a synopsis), gives
its story and its screenplay: the passages that make a film of the length, in the text's own words."""

from yingxi.adaptation.adapted import ADAPTATION as ADAPTATION
from yingxi.adaptation.adapted import VERSION as VERSION
from yingxi.adaptation.adapted import Adaptation as Adaptation
from yingxi.adaptation.adapted import adapted as adapted
from yingxi.adaptation.adapted import is_adapted as is_adapted
from yingxi.adaptation.adapted import screenplay_adapted as screenplay_adapted
from yingxi.adaptation.adapted import story_adapted as story_adapted
