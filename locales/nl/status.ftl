# How far a handover is, for somebody with the code.

status-title = Code
status-heading = Hoe gaat het met uw vraag?
status-code-label = Wat is uw code?
status-code-hint = De code staat op uw bewijs. Streepjes en spaties maken niet uit.
status-show = Bekijk
status-steps-heading = Zo gaat het met uw vraag
status-steps-lead = Kenmerk { $reference }. Uw vraag ligt bij: { $destination }.
status-sent = Verstuurd:
status-taken-up = Opgepakt:
status-taken-up-later = dat is nog niet gebeurd.
status-talk = Gesprek:
status-talk-text =
    { $voor ->
        [naaste] het team maakt een afspraak met uw naaste.
        [buurtgenoot] het team maakt een afspraak met de ander.
       *[mij] het team maakt met u een afspraak.
    }
status-state-done = (klaar)
status-state-now = (nu)
status-state-later = (later)
status-withdraw-heading = Wilt u uw vraag intrekken?
status-withdraw-text = Het team kan uw bericht dan niet meer lezen. Wij wissen het na 6 weken.
status-withdraw = Ja, trek mijn vraag in
status-withdrawn = Ingetrokken:
status-withdrawn-text = Wij wissen uw bericht na 6 weken. Wilt u toch hulp? Bel ons, of stel een nieuwe vraag.
