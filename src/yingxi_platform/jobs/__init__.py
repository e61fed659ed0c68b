"""Jobs: work that outlives a page. Takes what is to be done, gives it to one worker at a time, whatever dies."""
