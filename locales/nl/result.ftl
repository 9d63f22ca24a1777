# Wat het oplevert: wat u nu kunt doen, de tekening, wat u vertelde en waarom.

result-heading = Dit kunt u nu doen
result-now-call-now = Bel nu een van de nummers op deze pagina.
result-now-ask-bed = Vraag vandaag om een plek voor de nacht. Wacht niet tot het donker is.
result-now-call-sender = Bel vandaag wie de brief stuurde. Vraag om een paar dagen tijd.
result-now-report-income =
    { $voor ->
        [naaste] Help uw naaste om vandaag te zeggen dat er werk of geld nodig is.
        [buurtgenoot] Help de ander om vandaag te zeggen dat er werk of geld nodig is.
       *[mij] Zeg vandaag dat u werk of geld nodig heeft. Dat kan via deze website.
    }
result-now-share-care = Vraag vandaag wie de zorg een dag kan doen. Bel ons als er niemand is.
result-now-tell-somebody =
    { $voor ->
        [naaste] Zeg uw naaste dat u er bent. Vraag hoe het echt gaat.
        [buurtgenoot] Zeg de ander dat u er bent. Vraag hoe het echt gaat.
       *[mij] Vertel één persoon hoe het echt gaat. De huisarts mag ook.
    }
result-now-own-step =
    { $voor ->
        [naaste] Begin met wat uw naaste zelf al kan.
        [buurtgenoot] Begin met wat de ander zelf al kan.
       *[mij] Begin met wat u zelf al kunt. U schreef het net op.
    }
result-now-ask-somebody = Bel iemand die dichtbij is. Vraag één klein ding.
result-now-visit-offer = Kijk eens bij { $name }.
result-now-ask-team = Laat een team meedenken.
result-now-keep-going = Ga zo door. Kom terug als er iets verandert.
result-because-danger = Dit staat hier omdat er misschien gevaar is.
result-because-no-bed = Dit staat hier omdat er vannacht geen bed is.
result-because-letter = Dit staat hier door de brief of de dreiging waar u over vertelde.
result-because-income = Dit staat hier omdat wachten geld kan kosten.
result-because-carer-tired = Dit staat hier omdat u de zorg nog maar kort volhoudt.
result-because-alone =
    { $voor ->
        [naaste] Dit staat hier omdat uw naaste er misschien alleen voor staat.
        [buurtgenoot] Dit staat hier omdat de ander er misschien alleen voor staat.
       *[mij] Dit staat hier omdat u er misschien alleen voor staat.
    }
result-because-people-near = Dit staat hier omdat er iemand is die altijd te bellen is.
result-because-own-words =
    { $voor ->
        [naaste] Dit staat hier door wat u schreef over wat goed gaat.
        [buurtgenoot] Dit staat hier door wat u schreef over wat goed gaat.
       *[mij] Dit staat hier door wat u schreef over uzelf.
    }
result-because-offer-fits = Dit staat hier omdat het past bij wat u vertelde.
result-because-hard = Dit staat hier omdat iets nu lastig gaat.
result-because-well = Dit staat hier omdat het nu goed lijkt te gaan.

result-terms-heading = Goed om te weten
result-term-debt-three-days = Bij deze brief volgt een gesprek binnen 3 werkdagen. Dat staat in de wet.
result-term-debt-four-weeks = Bij schulden volgt een gesprek binnen 4 weken. Dat staat in de wet.
result-term-search-term = Onder de 27 jaar vraagt de wet soms om eerst 4 weken te zoeken. Meld u wel meteen.
result-term-report-now = Vraag geld om van te leven meteen aan. Later aanvragen kan geld kosten.
result-term-direct-referral = De huisarts mag een kind ook zelf naar hulp sturen.
result-term-childs-word = Vraag ook wat het kind zelf wil.
result-term-carer-too = Ook wat u zelf nodig heeft telt mee in het gesprek.

result-picture-heading = Zo gaat het nu
result-picture-lead = Een volle balk betekent dat het goed gaat. De woorden staan eronder.
result-now = Nu: { $answer }
result-before = Vorige keer: { $answer }
result-again = Doe de vragen opnieuw
result-again-heading = Wilt u de vragen opnieuw doen?
result-again-lead = Uw antwoorden van nu blijven op dit apparaat. Daarna ziet u nu en vorige keer naast elkaar.
result-again-start = Begin opnieuw

result-told-heading = Dit heeft u verteld
result-told-lead = Klopt het zo? U kunt elk antwoord wijzigen. Dit is een voorbereiding op het gesprek.
result-told-need = In uw eigen woorden
result-told-wish =
    { $voor ->
        [naaste] Wat uw naaste graag wil
        [buurtgenoot] Wat de ander graag wil
       *[mij] Wat u graag wilt
    }
result-why = Waarom staat dit erbij?
result-why-words = door uw woorden ‘{ $words }’.
result-why-tile = dit koos u zelf.
result-why-added = dit koos u erbij.
result-why-carer = u zorgt voor iemand, en u telt ook mee.
