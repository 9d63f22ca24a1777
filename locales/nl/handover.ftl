# Who fills it in, the exact preview of what is sent, and contact.

handover-title = Bericht
handover-heading = Wat wilt u versturen?
handover-lead = U kiest zelf wat u deelt. Wij krijgen niets tot u op de knop drukt.
handover-goes-to = Uw vraag gaat naar:
handover-parts-heading = Wat stuurt u mee?
handover-parts-lead = Wilt u iets niet delen? Haal dan het vinkje weg. Zonder plaats of onderwerp kan uw vraag naar een ander team gaan.
handover-keep = Stuur dit mee
handover-part-need = Wat er is
handover-part-wish =
    { $voor ->
        [naaste] Wat uw naaste graag anders wil
        [buurtgenoot] Wat de ander graag anders wil
       *[mij] Wat u graag anders wilt
    }
handover-part-areas = Hoe het gaat
handover-part-around =
    { $voor ->
        [naaste] Wat uw naaste zelf kan en hoeveel mensen er zijn
        [buurtgenoot] Wat de ander zelf kan en hoeveel mensen er zijn
       *[mij] Wat u zelf kunt en hoeveel mensen er om u heen zijn
    }
handover-part-plan = Het plan
handover-part-place =
    { $voor ->
        [naaste] Waar uw naaste woont
        [buurtgenoot] Waar de ander woont
       *[mij] Waar u woont
    }

handover-contact-heading =
    { $voor ->
        [naaste] Hoe kunnen wij uw naaste bereiken?
        [buurtgenoot] Hoe kunnen wij de ander bereiken?
       *[mij] Hoe kunnen wij u bereiken?
    }
handover-line-label = Wilt u nog iets vertellen?
handover-line-hint = Eén zin is genoeg. Leeg laten mag ook.
handover-postcode-label =
    { $voor ->
        [naaste] Wat is de postcode van uw naaste?
        [buurtgenoot] Wat is de postcode van de ander?
       *[mij] Wat is uw postcode?
    }
handover-postcode-hint = De vier cijfers zijn genoeg. Leeg laten mag ook.
handover-name-label =
    { $voor ->
        [naaste] Hoe mogen wij uw naaste noemen?
        [buurtgenoot] Hoe mogen wij de ander noemen?
       *[mij] Hoe mogen wij u noemen?
    }
handover-name-hint = Een voornaam is genoeg. Leeg laten mag ook.
handover-phone-label =
    { $voor ->
        [naaste] Op welk nummer kunnen wij uw naaste bellen?
        [buurtgenoot] Op welk nummer kunnen wij de ander bellen?
       *[mij] Op welk nummer kunnen wij u bellen?
    }
handover-phone-hint =
    { $voor ->
        [naaste] Is dit uw eigen nummer? Schrijf dat dan hierboven.
        [buurtgenoot] Vul het nummer van de ander in, en niet uw eigen nummer.
       *[mij] Belt u liever niet? Vul dan hieronder een mailadres in.
    }
handover-phone-safe-label = Is dit nummer veilig om te bellen?
handover-phone-safe-hint = Soms luistert er iemand mee of kijkt iemand in de telefoon.
handover-phone-safe-yes = Ja, bellen is veilig
handover-phone-safe-no = Nee, bel dit nummer niet
handover-phone-safe-unsure = Weet ik niet
handover-call-when-label = Wanneer mogen wij bellen?
handover-call-when-any = Maakt niet uit
handover-call-when-morning = In de ochtend
handover-call-when-afternoon = In de middag
handover-call-when-write = Liever niet bellen, wel schrijven
handover-email-label =
    { $voor ->
        [naaste] Op welk mailadres kunnen wij uw naaste schrijven?
        [buurtgenoot] Op welk mailadres kunnen wij de ander schrijven?
       *[mij] Op welk mailadres kunnen wij u schrijven?
    }
handover-email-hint = Leeg laten mag, als u een telefoonnummer geeft.
handover-email-own =
    { $voor ->
        [naaste] Dit adres is alleen van mijn naaste
        [buurtgenoot] Dit adres is alleen van de ander
       *[mij] Dit adres is alleen van mij
    }
handover-email-own-hint = Dan staat in de mail ook waar het over gaat.
handover-news = Stuur een mail als er nieuws is
handover-news-hint = In die mail staat alleen dat er een bericht is.
handover-language-label =
    { $voor ->
        [naaste] In welke taal wil uw naaste praten?
        [buurtgenoot] In welke taal wil de ander praten?
       *[mij] In welke taal wilt u praten?
    }
handover-language-nl = Nederlands
handover-language-en = Engels
handover-language-de = Duits
handover-language-pl = Pools
handover-language-ar = Arabisch
handover-language-tr = Turks
handover-language-uk = Oekraïens
handover-language-ti = Tigrinya

handover-law =
    { $voor ->
        [naaste] Met deze knop vraagt u hulp aan voor uw naaste. U krijgt meteen een bewijs. Binnen 6 weken kijken wij samen wat nodig is. Iemand kan met u en uw naaste meedenken, gratis.
        [buurtgenoot] Met deze knop vraagt u hulp aan voor de ander. U krijgt meteen een bewijs. Binnen 6 weken kijken wij samen wat nodig is. Iemand kan met u en de ander meedenken, gratis.
       *[mij] Met deze knop vraagt u hulp aan. U krijgt meteen een bewijs. Binnen 6 weken kijken wij met u wat nodig is. Iemand kan met u meedenken, gratis.
    }
handover-privacy = Wij bewaren uw bericht verzegeld. Alleen het team maakt het open. Lees meer:
handover-send = Ja, verstuur dit
handover-already-sent = U verstuurde al een bericht om { $time }. U kunt dit daarbij voegen.
handover-send-addition = Ja, voeg dit toe

handover-who-heading =
    { $voor ->
        [naaste] Hoe helpt u uw naaste?
        [buurtgenoot] Hoe helpt u de ander?
       *[mij] Hoe helpt u de ander?
    }
handover-who-lead = Dan weten wij wat u mag versturen.
handover-change-who = Wijzig dit antwoord
handover-advice-heading = Wij versturen dit nog niet
handover-advice-lead =
    { $voor ->
        [naaste] Uw naaste zei niet dat dit goed is. Daarom sturen wij niets door. Dit kunt u wel doen:
        [buurtgenoot] De ander zei niet dat dit goed is. Daarom sturen wij niets door. Dit kunt u wel doen:
       *[mij] De ander zei niet dat dit goed is. Daarom sturen wij niets door. Dit kunt u wel doen:
    }
handover-advice-talk =
    { $voor ->
        [naaste] Praat met uw naaste. Zeg wat u ziet en dat u zich zorgen maakt.
        [buurtgenoot] Praat met de ander. Zeg wat u ziet en dat u zich zorgen maakt.
       *[mij] Praat met de ander. Zeg wat u ziet en dat u zich zorgen maakt.
    }
handover-advice-anonymous = Bel ons voor advies. Namen zijn niet nodig.
handover-advice-offers = Kijk wat er in de buurt is, ook voor uzelf.
handover-advice-options = Bekijk wat kan helpen
handover-danger-heading = Is er gevaar? Bel nu.
handover-danger-lead =
    { $voor ->
        [naaste] Bij gevaar mag u altijd bellen. Ook als uw naaste dat niet wil.
        [buurtgenoot] Bij gevaar mag u altijd bellen. Ook als de ander dat niet wil.
       *[mij] Bij gevaar mag u altijd bellen. Ook als de ander dat niet wil.
    }
handover-danger-all = Bekijk alle nummers
handover-outside =
    { $voor ->
        [naaste] { $municipality } kan deze vraag niet oppakken. De gemeente van uw naaste helpt verder. Weet u niet hoe? Bel ons.
        [buurtgenoot] { $municipality } kan deze vraag niet oppakken. De gemeente van de ander helpt verder. Weet u niet hoe? Bel ons.
       *[mij] { $municipality } kan uw vraag niet oppakken. Uw eigen gemeente helpt u verder. Weet u niet hoe? Bel ons.
    }

place-unknown = Niet bekend
place-rather-not = Liever niet gezegd
place-somewhere-in = Postcode { $postcode }, wijk niet zeker
place-in = Wijk { $wijk }
place-outside = Postcode { $postcode }, buiten de gemeente
