# The preparation for the talk: one question per screen, and the list of answers.

assessment-title = Vragen
assessment-step = Vraag { $number } van { $of }
assessment-skip = Sla deze vraag over
assessment-skipped = Overgeslagen

answer-good = Gaat goed
answer-small-worries = Gaat, met kleine zorgen
answer-hard = Lukt niet goed
answer-barely = Lukt bijna niet
answer-emergency = Het is nu een noodsituatie
answer-rather-not = Wil ik niet zeggen
answer-yes = Ja
answer-no = Nee
answer-unsure = Weet ik niet

assessment-question-finance =
    { $voor ->
        [naaste] Hoe gaat het met het geld van uw naaste?
        [buurtgenoot] Hoe gaat het met het geld van de ander?
       *[mij] Hoe gaat het met uw geldzaken?
    }
assessment-hint-finance = Denk aan rekeningen, schulden of geld voor eten.
assessment-question-work-education =
    { $voor ->
        [naaste] Hoe gaat het met het werk of de opleiding van uw naaste?
        [buurtgenoot] Hoe gaat het met het werk of de opleiding van de ander?
       *[mij] Hoe gaat het met uw werk of opleiding?
    }
assessment-hint-work-education = Denk aan werk zoeken, werk houden of leren.
assessment-question-daytime =
    { $voor ->
        [naaste] Hoe gaat het met wat uw naaste overdag doet?
        [buurtgenoot] Hoe gaat het met wat de ander overdag doet?
       *[mij] Hoe gaat het met wat u overdag doet?
    }
assessment-hint-daytime = Denk aan op tijd opstaan en iets te doen hebben.
assessment-question-housing =
    { $voor ->
        [naaste] Hoe gaat het met het wonen van uw naaste?
        [buurtgenoot] Hoe gaat het met het wonen van de ander?
       *[mij] Hoe gaat het met wonen?
    }
assessment-hint-housing = Denk aan het huis, de huur, de trap of een plek om te slapen.
assessment-question-home-relations =
    { $voor ->
        [naaste] Hoe gaat het thuis bij uw naaste?
        [buurtgenoot] Hoe gaat het thuis bij de ander?
       *[mij] Hoe gaat het thuis met elkaar?
    }
assessment-hint-home-relations = Denk aan de sfeer, ruzie of je veilig voelen.
assessment-question-mental-health =
    { $voor ->
        [naaste] Hoe gaat het met het gevoel van uw naaste?
        [buurtgenoot] Hoe gaat het met het gevoel van de ander?
       *[mij] Hoe gaat het met uw gevoel en gedachten?
    }
assessment-hint-mental-health = Denk aan somber zijn, angst, stress of slapen.
assessment-question-physical-health =
    { $voor ->
        [naaste] Hoe gaat het met het lichaam van uw naaste?
        [buurtgenoot] Hoe gaat het met het lichaam van de ander?
       *[mij] Hoe gaat het met uw lichaam?
    }
assessment-hint-physical-health = Denk aan ziekte, pijn, lopen, zien of horen.
assessment-question-addiction =
    { $voor ->
        [naaste] Hoe gaat het bij uw naaste met drank, drugs, gokken of gamen?
        [buurtgenoot] Hoe gaat het bij de ander met drank, drugs, gokken of gamen?
       *[mij] Hoe gaat het met drank, drugs, pillen, gokken of gamen?
    }
assessment-hint-addiction = Roken of veel geld uitgeven telt ook.
assessment-question-adl-basic =
    { $voor ->
        [naaste] Hoe lukt het uw naaste om voor zichzelf te zorgen?
        [buurtgenoot] Hoe lukt het de ander om voor zichzelf te zorgen?
       *[mij] Hoe lukt het om voor uzelf te zorgen?
    }
assessment-hint-adl-basic = Denk aan wassen, aankleden, eten en naar de wc gaan.
assessment-question-adl-household =
    { $voor ->
        [naaste] Hoe lukt het uw naaste met het huishouden en de post?
        [buurtgenoot] Hoe lukt het de ander met het huishouden en de post?
       *[mij] Hoe lukt het met het huishouden en de post?
    }
assessment-hint-adl-household = Denk aan koken, schoonmaken, boodschappen en brieven.
assessment-question-social-network =
    { $voor ->
        [naaste] Hoe gaat het met de mensen om uw naaste heen?
        [buurtgenoot] Hoe gaat het met de mensen om de ander heen?
       *[mij] Hoe gaat het met de mensen om u heen?
    }
assessment-hint-social-network = Denk aan familie, vrienden, buren of veel alleen zijn.
assessment-question-participation =
    { $voor ->
        [naaste] Hoe lukt het uw naaste om mee te doen?
        [buurtgenoot] Hoe lukt het de ander om mee te doen?
       *[mij] Hoe lukt het om mee te doen?
    }
assessment-hint-participation = Denk aan een club, ergens naartoe gaan of de taal.
assessment-question-justice =
    { $voor ->
        [naaste] Hoe gaat het bij uw naaste met politie en justitie?
        [buurtgenoot] Hoe gaat het bij de ander met politie en justitie?
       *[mij] Hoe gaat het met politie en justitie?
    }
assessment-hint-justice = Denk aan een boete, een rechtszaak of een straf.
assessment-question-parenting =
    { $voor ->
        [naaste] Hoe gaat het met de kinderen en het opvoeden?
        [buurtgenoot] Hoe gaat het met de kinderen en het opvoeden?
       *[mij] Hoe gaat het met uw kinderen en het opvoeden?
    }
assessment-hint-parenting = Denk aan school, gedrag, gezondheid of rust in huis.
assessment-question-carer-strain =
    { $voor ->
        [naaste] Hoe lukt het u om voor uw naaste te zorgen?
        [buurtgenoot] Hoe lukt het u om voor de ander te zorgen?
       *[mij] Hoe lukt het u om voor een ander te zorgen?
    }
assessment-hint-carer-strain = Denk aan uw slaap, uw werk en tijd voor uzelf.

assessment-role-label =
    { $voor ->
        [naaste] Hoe helpt u uw naaste?
        [buurtgenoot] Hoe kent u de ander?
       *[mij] Voor wie vult u dit in?
    }
assessment-role-hint = Kies wat het beste past.
assessment-role-short = Wie u bent
assessment-consent-heading =
    { $voor ->
        [naaste] Weet uw naaste hiervan?
        [buurtgenoot] Weet de ander hiervan?
       *[mij] Weet de ander hiervan?
    }
assessment-consent-short =
    { $voor ->
        [naaste] Weet uw naaste ervan
        [buurtgenoot] Weet de ander ervan
       *[mij] Weet de ander ervan
    }
assessment-consent-answer = Weet ervan: { $knows }. Vindt het goed: { $agrees }.
assessment-knows-label =
    { $voor ->
        [naaste] Weet uw naaste dat u dit doet?
        [buurtgenoot] Weet de ander dat u dit doet?
       *[mij] Weet de ander dat u dit doet?
    }
assessment-agrees-label =
    { $voor ->
        [naaste] Vindt uw naaste dat goed?
        [buurtgenoot] Vindt de ander dat goed?
       *[mij] Vindt de ander dat goed?
    }
assessment-safety-hint = Is er gevaar? Bel dan nu. De nummers staan op deze pagina.
assessment-safety-short = Nu veilig
assessment-more-label = Is er nog iets anders?
assessment-more-hint = Kies wat ook speelt. Is er niets? Ga dan verder.
assessment-more-short = Nog iets anders
assessment-more-none = Nee

assessment-list-heading = Hoe gaat het met de rest?
assessment-list-lead = Kies per regel één antwoord. U mag regels leeg laten.
assessment-list-choose = Kies
assessment-list-short = De rest
assessment-list-safety-heading = Is het nu veilig?

assessment-people-heading =
    { $voor ->
        [naaste] Wie is er om uw naaste heen?
        [buurtgenoot] Wie is er om de ander heen?
       *[mij] Wie is er om u heen?
    }
assessment-people-lead = Zet er mensen bij die belangrijk zijn. U mag dit overslaan.
assessment-people-add = Zet erbij
assessment-people-remove = Haal weg
assessment-people-stay = Deze namen sturen wij nooit mee. Wij tellen alleen hoeveel mensen er zijn.
assessment-people-me =
    { $voor ->
        [naaste] naaste
        [buurtgenoot] ander
       *[mij] u
    }
assessment-relation-label = Wie is het?
assessment-initials-label = Letters van de naam
assessment-initials-hint = Hooguit drie letters. Leeg laten mag.
assessment-closeness-label = Hoe dichtbij is deze persoon?
assessment-own-strength-label =
    { $voor ->
        [naaste] Wat kan uw naaste zelf?
        [buurtgenoot] Wat kan de ander zelf?
       *[mij] Wat kunt u zelf?
    }
assessment-own-strength-hint =
    { $voor ->
        [naaste] Denk aan wat goed gaat en wat hij of zij graag doet. Leeg laten mag.
        [buurtgenoot] Denk aan wat goed gaat en wat hij of zij graag doet. Leeg laten mag.
       *[mij] Denk aan wat goed gaat en wat u graag doet. Leeg laten mag.
    }

relation-partner = Partner
relation-child = Kind
relation-parent = Vader of moeder
relation-family = Familie
relation-friend = Vriend of vriendin
relation-neighbour = Buur
relation-club = Van werk, school of club
relation-professional = Iemand van de zorg
relation-pet = Huisdier
closeness-near = Altijd te bellen
closeness-further = Af en toe

assessment-to-options = Bekijk wat kan helpen
assessment-support =
    { $voor ->
        [naaste] Iemand kan met u en uw naaste meedenken, gratis. Daar mag u altijd om vragen.
        [buurtgenoot] Iemand kan met u en de ander meedenken, gratis. Daar mag u altijd om vragen.
       *[mij] Iemand kan met u meedenken, gratis. Daar mag u altijd om vragen.
    }
