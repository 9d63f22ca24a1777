# What happens after sending. The legal terms are those of the Wmo 2015 and the Wgs.

receipt-title = Verstuurd
receipt-heading = Uw vraag is verstuurd
receipt-lead = Uw vraag ligt nu bij: { $destination }. Dit is uw bewijs.
receipt-already-sent = U verstuurde dit al om { $time }. Het is één keer verstuurd.
receipt-addition-sent = U verstuurde al een bericht om { $time }. Uw nieuwe tekst hoort daar nu bij.
receipt-code-label = Uw code
receipt-code-text = Schrijf de code op en houd hem geheim. Met de code ziet u hoe het gaat met uw vraag.
receipt-reference-label = Uw kenmerk, voor als u belt:

receipt-next-heading = Wat gebeurt er nu?
receipt-urgent = Uw vraag gaat voor. Wacht niet op ons als het erger wordt: bel.
receipt-sent = Uw vraag is verstuurd.
receipt-debt-talk =
    { $voor ->
        [naaste] Op deze dag is er uiterlijk een eerste gesprek over de schulden.
        [buurtgenoot] Op deze dag is er uiterlijk een eerste gesprek over de schulden.
       *[mij] Op deze dag heeft u uiterlijk een eerste gesprek over uw schulden.
    }
receipt-plan =
    { $voor ->
        [naaste] Tot en met deze dag kan uw naaste een persoonlijk plan geven. Maakte u hier een plan? Dan mag het dat zijn.
        [buurtgenoot] Tot en met deze dag kan de ander een persoonlijk plan geven. Maakte u hier een plan? Dan mag het dat zijn.
       *[mij] Tot en met deze dag kunt u een persoonlijk plan geven. Maakte u hier een plan? Dan mag het dat zijn.
    }
receipt-investigation =
    { $voor ->
        [naaste] Uiterlijk op deze dag hebben wij met uw naaste gekeken wat nodig is.
        [buurtgenoot] Uiterlijk op deze dag hebben wij met de ander gekeken wat nodig is.
       *[mij] Uiterlijk op deze dag hebben wij met u gekeken wat nodig is.
    }
receipt-decision =
    { $voor ->
        [naaste] Na het gesprek kan uw naaste hulp aanvragen bij de gemeente. Binnen 2 weken na die aanvraag komt er een besluit.
        [buurtgenoot] Na het gesprek kan de ander hulp aanvragen bij de gemeente. Binnen 2 weken na die aanvraag komt er een besluit.
       *[mij] Na het gesprek kunt u hulp aanvragen bij de gemeente. Binnen 2 weken na die aanvraag krijgt u een besluit.
    }

receipt-support-heading = Wilt u dat er iemand met u meedenkt?
receipt-support =
    { $voor ->
        [naaste] Dat kan, gratis en los van de gemeente. Het is er voor uw naaste en voor u. U kunt er nu al om vragen.
        [buurtgenoot] Dat kan, gratis en los van de gemeente. Het is er voor de ander, en voor wie zorgt. U kunt er nu al om vragen.
       *[mij] Dat kan, gratis en los van de gemeente. Dat geldt ook voor wie voor u zorgt. U kunt er nu al om vragen.
    }
receipt-worse-heading = Wordt het vanavond erger?
receipt-worse = Wacht dan niet op ons. Bel meteen.
receipt-to-status = Bekijk hoe het gaat
receipt-done-text = Staat uw code op papier? Dan kunt u dit bewijs weghalen.
receipt-done = Klaar, haal dit weg
receipt-gone-done-heading = Het bewijs is weg
receipt-gone-done = Op dit apparaat staat niets meer. Met uw code ziet u hoe het gaat.
receipt-gone-heading = Hier staat geen bewijs meer
receipt-gone = Een bewijs blijft 15 minuten staan. Met uw code ziet u hoe het gaat.
