# What this is, and where its content comes from.

about-title = About
about-heading = What is Voor Elkaar?
about-lead = A website that helps you find help in { $municipality }. This is the first version.
about-1-heading = How do we think about help?
about-1-text =
    First you see what you can do yourself. Then who can help around you. Then what there is nearby. After that the municipality helps.
    That order is an idea. You may always talk to someone at once. When there is danger you skip all of it.
about-2-heading = Who reads what you type?
about-2-text =
    A word list. It looks for words that belong to a subject or to danger. There is no AI and nobody is reading along.
    A list also misses things. So call if you see danger, even if the website says nothing.
about-3-heading = What is still an example here?
about-3-text =
    No source says which team belongs to which district. So this is an example division (voorbeeldindeling).
    Does help nearby say ‘example’? Then it is made up, to show how it works.
    A number can be old. All help nearby shows its source and the year.
about-sources-heading = Which sources do we use?
