# What stands on every page: header, footer, buttons that many pages share.

language-name = English

common-portal = Voor Elkaar
common-description = Say what is going on. See what you can do and who can help nearby.
common-skip = Skip to the content
common-language = Language
common-help-now = Help now
common-leave = Leave fast
common-talk = Talk to someone now
common-speak-heading = Would you like to talk to someone now?
common-speak-text = Just call us. You do not have to fill in anything first.
common-speak-write = Or send a short message
common-about-site = About this website
common-about = About Voor Elkaar
common-privacy = Privacy
common-accessibility = Accessibility
common-status = How is your request doing?
common-wipe = Erase everything

common-next = Next
common-back = Back
common-change = Change
common-print = Print
common-unknown = I do not know
common-rather-not = I would rather not say
common-ask-help = Ask a team for help
common-characters-left = Characters left: { $left }
common-no-bsn = This looks like a citizen service number (BSN). Please take it out. We do not need it.
