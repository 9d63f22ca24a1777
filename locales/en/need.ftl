# The need: own words or tiles, what should be different, and where.

need-title = Question
need-step = Step { $number } of { $of }

need-need-label =
    { $voor ->
        [naaste] What is going on with your relative?
        [buurtgenoot] What is going on with this person?
       *[mij] What is going on?
    }
need-need-hint =
    { $voor ->
        [naaste] Write it in your own words. A name is not needed.
        [buurtgenoot] Write it in your own words. A name is not needed.
       *[mij] Write it in your own words. One word is fine too.
    }
need-tiles-instead = Choose with pictures
need-stays-here = Nobody is reading along. We keep nothing until you send something yourself.
need-understood = Is it about this?
need-understood-hint = Is something not right? Then turn it off.

need-area-label = What is it about?
need-area-hint = Choose all that fit. Is something wrong? Then turn it off.
need-why-ticked = Why is something chosen already?
need-because = { $area }: because of your words ‘{ $words }’.

need-wish-label =
    { $voor ->
        [naaste] What would your relative like to be different?
        [buurtgenoot] What would this person like to be different?
       *[mij] What would you like to be different?
    }
need-wish-hint =
    { $voor ->
        [naaste] You do not know? Then leave this empty.
        [buurtgenoot] You do not know? Then leave this empty.
       *[mij] It may be something small. You may leave this empty.
    }

need-postcode-label =
    { $voor ->
        [naaste] What is the postcode of your relative?
        [buurtgenoot] What is the postcode of this person?
       *[mij] What is your postcode?
    }
need-postcode-hint = The four digits are enough. We use them to find help nearby.
need-wijk-label =
    { $voor ->
        [naaste] In which district does your relative live?
        [buurtgenoot] In which district does this person live?
       *[mij] In which district do you live?
    }
need-wijk-hint = Postcode { $postcode } lies in more than one district.

need-outside-heading =
    { $voor ->
        [naaste] Your relative lives outside { $municipality }
        [buurtgenoot] This person lives outside { $municipality }
       *[mij] You live outside { $municipality }
    }
need-outside-lead =
    { $voor ->
        [naaste] Postcode { $postcode } is not in { $municipality }. The municipality of your relative can help.
        [buurtgenoot] Postcode { $postcode } is not in { $municipality }. The municipality of this person can help.
       *[mij] Postcode { $postcode } is not in { $municipality }. Your own municipality can help you.
    }
need-outside-neighbour = That is the municipality of { $name }.
need-outside-call = Not sure where to go? Call us:
need-outside-options = See what can help
need-outside-change = Choose another postcode
