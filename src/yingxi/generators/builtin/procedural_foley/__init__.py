"""Procedural foley. Takes a cue of sound; gives 48 kHz samples made from noise, resonances and damped sines.

Recipes and figures: docs/figures.md, Foley.
"""
