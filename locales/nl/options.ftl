# What can help, the lightest first.

options-title = Mogelijkheden
options-heading = Wat kunt u nu doen?
options-lead = De lichtste hulp staat bovenaan. U hoeft die niet eerst te proberen. Iemand spreken kan altijd.
ladder-advice-lightest-first = De lichtste hulp staat bovenaan. Iemand spreken kan altijd.
ladder-advice-people-first = Praat nu eerst met iemand. De rest kan daarna.

options-self-heading =
    { $voor ->
        [naaste] Wat kunt u samen doen?
        [buurtgenoot] Wat kunt u samen doen?
       *[mij] Wat kunt u zelf doen?
    }
options-safe-place = Kies een veilige plek. Bel daar een van de nummers hierboven.
options-self-general = Schrijf op wat er speelt. Begin met één klein ding.
options-self-finance = Leg alle rekeningen bij elkaar. Begin met huur, energie en zorg.
options-self-work-education =
    { $voor ->
        [naaste] Laat uw naaste snel zeggen dat er werk of geld nodig is. Wacht daar niet mee.
        [buurtgenoot] Laat de ander snel zeggen dat er werk of geld nodig is. Wacht daar niet mee.
       *[mij] Zeg snel dat er werk of geld nodig is. Wacht daar niet mee, ook als u jong bent.
    }
options-self-daytime = Kies één vast ding per dag. Doe het elke dag op dezelfde tijd.
options-self-housing = Bel de verhuurder zodra er iets is. Schrijf op wat u afspreekt.
options-self-home-relations =
    { $voor ->
        [naaste] Vraag op een rustig moment hoe het thuis gaat. Is het niet veilig? Bel dan.
        [buurtgenoot] Vraag op een rustig moment hoe het thuis gaat. Is het niet veilig? Bel dan.
       *[mij] Kies een rustig moment en zeg wat u nodig heeft. Bent u niet veilig? Bel dan.
    }
options-self-mental-health =
    { $voor ->
        [naaste] Vraag hoe uw naaste zich voelt, en luister. De huisarts denkt ook mee.
        [buurtgenoot] Vraag hoe de ander zich voelt, en luister. De huisarts denkt ook mee.
       *[mij] Vertel één persoon hoe u zich voelt. De huisarts denkt ook mee.
    }
options-self-physical-health = Schrijf op wat lastig gaat. Neem dat mee naar de huisarts.
options-self-addiction =
    { $voor ->
        [naaste] Praat erover zonder verwijt. De huisarts denkt ook mee.
        [buurtgenoot] Praat erover zonder verwijt. De huisarts denkt ook mee.
       *[mij] Schrijf een week op wat u gebruikt, en wanneer. De huisarts denkt mee zonder oordeel.
    }
options-self-adl-basic =
    { $voor ->
        [naaste] Kijk samen op welk moment van de dag het beste lukt.
        [buurtgenoot] Kijk samen op welk moment van de dag het beste lukt.
       *[mij] Doe wat het zwaarst is op uw beste moment van de dag.
    }
options-self-adl-household = Open de post op een vaste dag. Doe één klus per keer.
options-self-social-network =
    { $voor ->
        [naaste] Kijk samen wie uw naaste mist. Bel die persoon deze week.
        [buurtgenoot] Kijk samen wie de ander mist. Bel die persoon deze week.
       *[mij] Bel of bezoek deze week één persoon die u mist.
    }
options-self-participation =
    { $voor ->
        [naaste] Kies samen iets leuks en ga één keer mee kijken.
        [buurtgenoot] Kies samen iets leuks en ga één keer mee kijken.
       *[mij] Kies iets wat u leuk vindt en ga één keer kijken.
    }
options-self-justice = Leg brieven en data bij elkaar. Reageer altijd voor de datum in de brief.
options-self-parenting = Praat erover op school of met de huisarts. Huisarts en jeugdarts mogen zelf jeugdhulp regelen.
options-self-carer-strain = Plan deze week één moment voor uzelf. Vraag wie het dan even overneemt.

options-network-heading =
    { $voor ->
        [naaste] Wie om uw naaste heen kan helpen?
        [buurtgenoot] Wie om de ander heen kan helpen?
       *[mij] Wie om u heen kan helpen?
    }
options-network-text = Denk aan familie, vrienden en buren. Vraag één ding, voor één moment. Dat maakt ja zeggen makkelijk.
options-buurtsteun-heading = Wat doen mensen in de buurt voor elkaar?
options-algemene-voorziening-heading = Waar kan iedereen heen voor hulp?
options-no-offers = Wij vonden hier nog niets dat past. Bel ons, dan zoeken wij mee.
options-place-unknown = Wij weten de wijk niet zeker. Daarom kan iets verder weg zijn.
options-to-plan = Maak een plan

options-official-heading = Lukt het zo niet? Wij staan klaar.
options-official-text = Stuur uw vraag naar: { $name }. Dat kan ook meteen.
options-support =
    { $voor ->
        [naaste] Iemand kan met u en uw naaste meedenken, gratis.
        [buurtgenoot] Iemand kan met u en de ander meedenken, gratis.
       *[mij] Iemand kan met u meedenken, gratis. Dat mag ook voor wie voor u zorgt.
    }
options-outside-heading =
    { $voor ->
        [naaste] Wie helpt uw naaste verder?
        [buurtgenoot] Wie helpt de ander verder?
       *[mij] Wie helpt u verder?
    }
options-outside-text =
    { $voor ->
        [naaste] Uw naaste woont buiten { $municipality }. De gemeente van uw naaste helpt verder.
        [buurtgenoot] De ander woont buiten { $municipality }. De gemeente van de ander helpt verder.
       *[mij] U woont buiten { $municipality }. Uw eigen gemeente helpt u verder.
    }
