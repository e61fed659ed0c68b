"""Procedural foley. Takes a cue of sound; gives 48 kHz samples made from noise, resonances and damped sines.

The recipes and figures are those of the house's sound reference, sections 3 and 4.
"""
