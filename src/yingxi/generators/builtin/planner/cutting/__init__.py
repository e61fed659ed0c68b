"""A screenplay changed by rules, where no model is set: wishes, tightening, sentences written anew."""
