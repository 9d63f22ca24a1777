# One offer: how near it is and why it is shown.

offer-example = voorbeeld
offer-why = Waarom ziet u dit?
offer-choose = Zet in het plan: { $name }
offer-source = Bron: { $source }, { $year }
offer-source-dated = Bron: { $source }
offer-year-unknown = jaar onbekend

nearness-same-wijk =
    { $voor ->
        [naaste] In de wijk van uw naaste
        [buurtgenoot] In de wijk van de ander
       *[mij] In uw wijk
    }
nearness-near = Dichtbij, in een wijk ernaast
nearness-in-town = Verder weg, in de gemeente
nearness-whole-town = In de hele gemeente, zonder vaste plek
nearness-region = In de regio
nearness-unknown = Wij weten niet hoe ver dit is

match-helps-with = Het past bij: { $area }.
match-no-area-named = U koos geen onderwerp. Daarom ziet u wat dichtbij is.
match-near-you = Het is dichtbij.
match-open-to-all = Iedereen mag meedoen.
match-some-wijken-only =
    { $voor ->
        [naaste] Het is voor een paar wijken. Vraag of uw naaste ook welkom is.
        [buurtgenoot] Het is voor een paar wijken. Vraag of de ander ook welkom is.
       *[mij] Het is voor een paar wijken. Vraag of u ook welkom bent.
    }
