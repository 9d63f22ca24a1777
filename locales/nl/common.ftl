# What stands on every page: header, footer, buttons that many pages share.

language-name = Nederlands

common-portal = Voor Elkaar
common-description = Vertel wat er is. U ziet wat u kunt doen en wie in de buurt helpt.
common-skip = Naar de inhoud
common-language = Taal
common-help-now = Nu hulp
common-leave = Snel weg
common-talk = Praat nu met iemand
common-speak-heading = Wilt u nu iemand spreken?
common-speak-text = Bel ons gerust. U hoeft eerst niets in te vullen.
common-speak-write = Of stuur een kort bericht
common-about-site = Over deze website
common-about = Over Voor Elkaar
common-privacy = Privacy
common-accessibility = Toegankelijkheid
common-status = Hoe gaat het met uw vraag?
common-wipe = Wis alles

common-next = Verder
common-back = Terug
common-change = Wijzig
common-print = Print
common-unknown = Weet ik niet
common-rather-not = Zeg ik liever niet
common-ask-help = Vraag hulp aan een team
common-characters-left = Tekens over: { $left }
common-no-bsn = Dit lijkt op een burgerservicenummer. Haal het weg. Wij hebben het niet nodig.
