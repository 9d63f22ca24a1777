# De vragen waar het niet goed gaat: vraag, uitleg, antwoorden.

assessment-ask-letter =
    { $voor ->
        [naaste] Welke brief heeft uw naaste gekregen?
        [buurtgenoot] Welke brief heeft de ander gekregen?
       *[mij] Welke brief heeft u gekregen?
    }
assessment-ask-letter-hint = Kies alles wat past. Bij deze brieven helpen wij snel.
assessment-ask-letter-day = Op welke dag gaat dat gebeuren?
assessment-ask-letter-day-hint = De dag staat vaak boven in de brief.
assessment-ask-food = Is er vandaag genoeg te eten in huis?
assessment-ask-food-hint = Tel ook kinderen en dieren mee.
assessment-ask-money-help =
    { $voor ->
        [naaste] Wie helpt uw naaste met geld?
        [buurtgenoot] Wie helpt de ander met geld?
       *[mij] Wie helpt u met geld?
    }
assessment-ask-money-help-hint = Kies alles wat past.
assessment-ask-age =
    { $voor ->
        [naaste] Hoe oud is uw naaste?
        [buurtgenoot] Hoe oud is de ander?
       *[mij] Hoe oud bent u?
    }
assessment-ask-age-hint = De leeftijd zegt welke regels er zijn voor werk en geld.
assessment-ask-income =
    { $voor ->
        [naaste] Waar leeft uw naaste nu van?
        [buurtgenoot] Waar leeft de ander nu van?
       *[mij] Waar leeft u nu van?
    }
assessment-ask-income-hint = Kies waar het meeste geld vandaan komt.
assessment-ask-day-wish =
    { $voor ->
        [naaste] Wat zou uw naaste overdag graag doen?
        [buurtgenoot] Wat zou de ander overdag graag doen?
       *[mij] Wat zou u overdag graag doen?
    }
assessment-ask-day-wish-hint = Kies alles wat past.
assessment-ask-keeps-home =
    { $voor ->
        [naaste] Wat houdt uw naaste thuis?
        [buurtgenoot] Wat houdt de ander thuis?
       *[mij] Wat houdt u thuis?
    }
assessment-ask-keeps-home-hint = Kies alles wat past.
assessment-ask-home-topic = Waar gaat het om bij het wonen?
assessment-ask-home-topic-hint = Kies alles wat past.
assessment-ask-sleep =
    { $voor ->
        [naaste] Waar slaapt uw naaste vannacht?
        [buurtgenoot] Waar slaapt de ander vannacht?
       *[mij] Waar slaapt u vannacht?
    }
assessment-ask-sleep-hint = Het gaat om deze nacht.
assessment-ask-home-safe =
    { $voor ->
        [naaste] Voelt uw naaste zich veilig thuis?
        [buurtgenoot] Voelt de ander zich veilig thuis?
       *[mij] Voelt u zich veilig thuis?
    }
assessment-ask-home-safe-hint = U mag dit eerlijk zeggen. Er leest niemand mee.
assessment-ask-home-who = Met wie gaat het moeilijk?
assessment-ask-home-who-hint = Kies alles wat past.
assessment-ask-death =
    { $voor ->
        [naaste] Hoe vaak praat uw naaste over de dood?
        [buurtgenoot] Hoe vaak praat de ander over de dood?
       *[mij] Hoe vaak denkt u aan de dood?
    }
assessment-ask-death-hint = U mag dit eerlijk zeggen. Er leest niemand mee.
assessment-ask-talk-to =
    { $voor ->
        [naaste] Met wie praat uw naaste hierover?
        [buurtgenoot] Met wie praat de ander hierover?
       *[mij] Met wie praat u hierover?
    }
assessment-ask-talk-to-hint = Kies alles wat past.
assessment-ask-body-needs =
    { $voor ->
        [naaste] Waar heeft uw naaste hulp bij nodig?
        [buurtgenoot] Waar heeft de ander hulp bij nodig?
       *[mij] Waar heeft u hulp bij nodig?
    }
assessment-ask-body-needs-hint = Kies alles wat past.
assessment-ask-use-what = Waar gaat het om?
assessment-ask-use-what-hint = Kies alles wat past.
assessment-ask-use-help =
    { $voor ->
        [naaste] Wil uw naaste hier hulp bij?
        [buurtgenoot] Wil de ander hier hulp bij?
       *[mij] Wilt u hier hulp bij?
    }
assessment-ask-use-help-hint = Elk antwoord is goed.
assessment-ask-self-care = Wat is nu lastig?
assessment-ask-self-care-hint = Kies alles wat past.
assessment-ask-who-helps =
    { $voor ->
        [naaste] Wie helpt uw naaste nu?
        [buurtgenoot] Wie helpt de ander nu?
       *[mij] Wie helpt u nu?
    }
assessment-ask-who-helps-hint = Kies alles wat past.
assessment-ask-household = Wat blijft er liggen in huis?
assessment-ask-household-hint = Kies alles wat past.
assessment-ask-contact-wish =
    { $voor ->
        [naaste] Wat voor contact wil uw naaste graag?
        [buurtgenoot] Wat voor contact wil de ander graag?
       *[mij] Wat voor contact wilt u graag?
    }
assessment-ask-contact-wish-hint = Kies alles wat past.
assessment-ask-join-wish =
    { $voor ->
        [naaste] Waar wil uw naaste aan meedoen?
        [buurtgenoot] Waar wil de ander aan meedoen?
       *[mij] Waar wilt u aan meedoen?
    }
assessment-ask-join-wish-hint = Kies alles wat past.
assessment-ask-justice-what = Wat is er met politie of justitie?
assessment-ask-justice-what-hint = Kies alles wat past.
assessment-ask-child-ages = Hoe oud zijn de kinderen?
assessment-ask-child-ages-hint = Kies alles wat past. Zo weten wij wie kan helpen.
assessment-ask-child-safe =
    { $voor ->
        [naaste] Zijn de kinderen nu veilig?
        [buurtgenoot] Zijn de kinderen nu veilig?
       *[mij] Is uw kind nu veilig?
    }
assessment-ask-child-safe-hint = Is er gevaar? Bel dan nu. De nummers staan op deze pagina.
assessment-ask-child-topic = Waar gaat het om bij de kinderen?
assessment-ask-child-topic-hint = Kies alles wat past.
assessment-ask-keep-up = Hoe lang houdt u dit zo vol?
assessment-ask-keep-up-hint = Denk aan hoe het nu gaat, als er niets verandert.
assessment-ask-carer-load = Wat lijdt er onder het zorgen?
assessment-ask-carer-load-hint = Kies alles wat past.
assessment-ask-take-over = Wie kan een dag voor u overnemen?
assessment-ask-take-over-hint = Kies alles wat past.

assessment-safe-finance =
    { $voor ->
        [naaste] Heeft uw naaste vandaag eten, licht en warmte?
        [buurtgenoot] Heeft de ander vandaag eten, licht en warmte?
       *[mij] Heeft u vandaag eten, licht en warmte?
    }
assessment-safe-work-education =
    { $voor ->
        [naaste] Is uw naaste vandaag veilig op werk of school?
        [buurtgenoot] Is de ander vandaag veilig op werk of school?
       *[mij] Bent u vandaag veilig op werk of school?
    }
assessment-safe-daytime =
    { $voor ->
        [naaste] Komt uw naaste deze dag veilig door?
        [buurtgenoot] Komt de ander deze dag veilig door?
       *[mij] Komt u deze dag veilig door?
    }
assessment-safe-housing =
    { $voor ->
        [naaste] Heeft uw naaste vannacht een veilig bed?
        [buurtgenoot] Heeft de ander vannacht een veilig bed?
       *[mij] Heeft u vannacht een veilig bed?
    }
assessment-safe-home-relations =
    { $voor ->
        [naaste] Is uw naaste nu veilig thuis?
        [buurtgenoot] Is de ander nu veilig thuis?
       *[mij] Bent u nu veilig thuis?
    }
assessment-safe-mental-health =
    { $voor ->
        [naaste] Is uw naaste nu veilig voor zichzelf?
        [buurtgenoot] Is de ander nu veilig voor zichzelf?
       *[mij] Bent u nu veilig voor uzelf?
    }
assessment-safe-physical-health =
    { $voor ->
        [naaste] Is uw naaste nu buiten gevaar?
        [buurtgenoot] Is de ander nu buiten gevaar?
       *[mij] Is uw lichaam nu buiten gevaar?
    }
assessment-safe-addiction =
    { $voor ->
        [naaste] Is uw naaste nu wakker en buiten gevaar?
        [buurtgenoot] Is de ander nu wakker en buiten gevaar?
       *[mij] Bent u nu wakker en buiten gevaar?
    }
assessment-safe-adl-basic =
    { $voor ->
        [naaste] Heeft uw naaste vandaag gegeten en gedronken?
        [buurtgenoot] Heeft de ander vandaag gegeten en gedronken?
       *[mij] Heeft u vandaag gegeten en gedronken?
    }
assessment-safe-adl-household =
    { $voor ->
        [naaste] Is het nu veilig in het huis?
        [buurtgenoot] Is het nu veilig in het huis?
       *[mij] Is het nu veilig in uw huis?
    }
assessment-safe-social-network =
    { $voor ->
        [naaste] Is uw naaste nu veilig?
        [buurtgenoot] Is de ander nu veilig?
       *[mij] Bent u nu veilig?
    }
assessment-safe-participation =
    { $voor ->
        [naaste] Is uw naaste veilig tot morgen?
        [buurtgenoot] Is de ander veilig tot morgen?
       *[mij] Bent u veilig tot morgen?
    }
assessment-safe-justice =
    { $voor ->
        [naaste] Is uw naaste nu veilig voor anderen?
        [buurtgenoot] Is de ander nu veilig voor anderen?
       *[mij] Bent u nu veilig voor anderen?
    }
assessment-safe-parenting =
    { $voor ->
        [naaste] Zijn de kinderen nu veilig?
        [buurtgenoot] Zijn de kinderen nu veilig?
       *[mij] Zijn uw kinderen nu veilig?
    }
assessment-safe-carer-strain =
    { $voor ->
        [naaste] Is het veilig voor u en uw naaste?
        [buurtgenoot] Is het veilig voor u en de ander?
       *[mij] Is het veilig voor u en wie u helpt?
    }

choice-letter-eviction =
    { $voor ->
        [naaste] Mijn naaste moet het huis uit
        [buurtgenoot] De ander moet het huis uit
       *[mij] Ik moet mijn huis uit
    }
choice-letter-utilities = Gas, stroom, warmte of water gaat dicht
choice-letter-insurance = De zorgverzekering stopt
choice-letter-other = Een rekening of een brief van een deurwaarder
choice-none = Geen van deze
choice-day-known = De dag is bekend
choice-day-past = Het is al gebeurd
choice-day-unknown = Die dag weet ik nog niet
choice-food-yes = Ja, genoeg
choice-food-little = Een beetje
choice-food-no = Nee, er is niets
choice-money-myself =
    { $voor ->
        [naaste] Mijn naaste doet het zelf
        [buurtgenoot] De ander doet het zelf
       *[mij] Ik doe het zelf
    }
choice-money-family = Familie of vrienden
choice-money-pro = Iemand die dat als werk doet
choice-money-nobody = Niemand
choice-age-17 = 17 jaar of jonger
choice-age-26 = 18 tot en met 26 jaar
choice-age-27 = 27 jaar of ouder
choice-income-work = Geld van werk
choice-income-benefit = Een uitkering of pensioen
choice-income-partner = Geld van een partner of familie
choice-income-none = Er komt geen geld binnen
choice-day-people = Mensen zien
choice-day-help = Iets doen voor een ander
choice-day-move = Bewegen
choice-day-learn = Leren of werken
choice-day-guided = Een vaste plek met iemand die helpt
choice-keeps-transport = Er komen is lastig
choice-keeps-language = De taal
choice-keeps-money = Geld
choice-keeps-afraid = Niet durven
choice-keeps-body = Het lichaam
choice-keeps-care = De zorg voor iemand
choice-home-sleep = Een plek om te slapen
choice-home-rent = De huur, of een brief
choice-home-stairs = De trap of de badkamer
choice-home-repairs = Iets is stuk of nat
choice-home-neighbours = De buren
choice-home-move = Verhuizen
choice-sleep-home = In het eigen huis
choice-sleep-sure = Bij iemand, dat is zeker
choice-sleep-none = Er is geen plek
choice-safe-always = Ja, altijd
choice-safe-sometimes = Soms niet
choice-safe-no = Nee
choice-with-partner = Partner of ex
choice-with-child = Een kind
choice-with-parent = Vader of moeder
choice-with-neighbours = De buren
choice-with-other = Iemand anders
choice-death-never = Nooit
choice-death-sometimes = Soms
choice-death-often = Vaak
choice-death-now =
    { $voor ->
        [naaste] Mijn naaste wil het nu doen
        [buurtgenoot] De ander wil het nu doen
       *[mij] Ik wil het nu doen
    }
choice-talk-near = Familie of vrienden
choice-talk-doctor = De huisarts of iemand uit de zorg
choice-talk-nobody = Niemand
choice-body-walking = Lopen of ergens komen
choice-body-washing = Wassen en aankleden
choice-body-household = Het huishouden
choice-body-senses = Zien of horen
choice-body-pain = Pijn of ziekte
choice-use-drink = Drank
choice-use-drugs = Drugs
choice-use-pills = Pillen
choice-use-gambling = Gokken
choice-use-screen = Gamen of telefoon
choice-use-smoking = Roken of vapen
choice-want-help = Ja, graag
choice-want-talk = Eerst praten
choice-want-later = Nu nog niet
choice-care-wash = Wassen en aankleden
choice-care-eat = Eten en drinken
choice-care-bed = Uit bed of in bed komen
choice-care-pills = Pillen op tijd nemen
choice-care-aid = Er is een hulpmiddel nodig, zoals een beugel
choice-helps-house = Iemand in huis
choice-helps-family = Familie of vrienden
choice-helps-neighbours = De buren
choice-helps-pro = Iemand van de zorg
choice-helps-nobody = Niemand
choice-house-clean = Schoonmaken
choice-house-cook = Koken
choice-house-shop = Boodschappen
choice-house-post = Post en papieren
choice-house-laundry = De was
choice-contact-chat = Een praatje
choice-contact-eat = Samen eten
choice-contact-walk = Wandelen of bewegen
choice-contact-club = Een club of cursus
choice-contact-visit = Iemand die langskomt
choice-contact-share = Praten over wat moeilijk is
choice-join-volunteer = Vrijwilligerswerk
choice-join-language = De taal leren
choice-join-club = Een club of groep
choice-join-sport = Sport
choice-join-ride = Er is vervoer nodig
choice-justice-fine = Een boete
choice-justice-case = Een zaak bij de rechter
choice-justice-sentence = Een straf
choice-justice-victim = Slachtoffer van iets
choice-justice-threat =
    { $voor ->
        [naaste] Iemand bedreigt mijn naaste
        [buurtgenoot] Iemand bedreigt de ander
       *[mij] Iemand bedreigt mij
    }
choice-child-0 = 0 tot en met 3 jaar
choice-child-4 = 4 tot en met 11 jaar
choice-child-12 = 12 tot en met 15 jaar
choice-child-16 = 16 of 17 jaar
choice-child-18 = 18 jaar of ouder
choice-child-safe-yes = Ja
choice-child-safe-unsure = Dat weet ik niet
choice-child-safe-no = Nee
choice-child-school = School
choice-child-behaviour = Gedrag of gevoel
choice-child-money = Geld voor het kind
choice-child-care = Ziekte of een handicap
choice-child-parted = Ouders die uit elkaar zijn
choice-keep-years = Nog jaren
choice-keep-months = Nog maanden
choice-keep-weeks = Nog weken
choice-keep-days = Nog een paar dagen
choice-keep-stop = Het gaat niet meer
choice-load-sleep = Mijn slaap
choice-load-work = Mijn werk
choice-load-time = Tijd voor mijzelf
choice-over-family = Familie of vrienden
choice-over-neighbour = Een buur
choice-over-volunteer = Graag een vrijwilliger
choice-over-stay = Graag een plek voor een paar dagen
choice-over-nobody = Niemand
