# The need: own words or tiles, what should be different, and where.

need-title = Vraag
need-step = Stap { $number } van { $of }

need-need-label =
    { $voor ->
        [naaste] Wat is er aan de hand met uw naaste?
        [buurtgenoot] Wat is er aan de hand met de ander?
       *[mij] Wat is er aan de hand?
    }
need-need-hint =
    { $voor ->
        [naaste] Schrijf het in uw eigen woorden. Een naam is niet nodig.
        [buurtgenoot] Schrijf het in uw eigen woorden. Een naam is niet nodig.
       *[mij] Schrijf het in uw eigen woorden. Eén woord is ook goed.
    }
need-tiles-instead = Kies met plaatjes
need-stays-here = Er leest niemand mee. Wij bewaren niets tot u zelf iets verstuurt.
need-understood = Gaat het hierover?
need-understood-hint = Klopt iets niet? Zet het dan uit.

need-area-label = Waar gaat het over?
need-area-hint = Kies alles wat past. Klopt iets niet? Zet het dan uit.
need-why-ticked = Waarom staat er al iets aan?
need-because = { $area }: door uw woorden ‘{ $words }’.

need-wish-label =
    { $voor ->
        [naaste] Wat wil uw naaste graag anders?
        [buurtgenoot] Wat wil de ander graag anders?
       *[mij] Wat wilt u graag anders?
    }
need-wish-hint =
    { $voor ->
        [naaste] Weet u het niet? Laat dit dan leeg.
        [buurtgenoot] Weet u het niet? Laat dit dan leeg.
       *[mij] Het mag iets kleins zijn. U mag dit leeg laten.
    }

need-postcode-label =
    { $voor ->
        [naaste] Wat is de postcode van uw naaste?
        [buurtgenoot] Wat is de postcode van de ander?
       *[mij] Wat is uw postcode?
    }
need-postcode-hint = De vier cijfers zijn genoeg. Zo vinden wij hulp in de buurt.
need-wijk-label =
    { $voor ->
        [naaste] In welke wijk woont uw naaste?
        [buurtgenoot] In welke wijk woont de ander?
       *[mij] In welke wijk woont u?
    }
need-wijk-hint = Bij postcode { $postcode } horen meer wijken.

need-outside-heading =
    { $voor ->
        [naaste] Uw naaste woont buiten { $municipality }
        [buurtgenoot] De ander woont buiten { $municipality }
       *[mij] U woont buiten { $municipality }
    }
need-outside-lead =
    { $voor ->
        [naaste] Postcode { $postcode } ligt niet in { $municipality }. De gemeente van uw naaste helpt verder.
        [buurtgenoot] Postcode { $postcode } ligt niet in { $municipality }. De gemeente van de ander helpt verder.
       *[mij] Postcode { $postcode } ligt niet in { $municipality }. Uw eigen gemeente helpt u verder.
    }
need-outside-neighbour = Dat is de gemeente { $name }.
need-outside-call = Weet u niet waar u moet zijn? Bel ons:
need-outside-options = Bekijk wat kan helpen
need-outside-change = Kies een andere postcode
