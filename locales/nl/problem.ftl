# What is wrong with a field, and how to mend it.

problem-summary = Er klopt nog iets niet
problem-missing = Vul dit nog in.
problem-too-long = Dit is te lang. Maak de tekst korter.
problem-not-an-answer = Kies een van de antwoorden.
problem-too-many = Dit was te vaak. Wacht een kwartier en probeer het opnieuw.
problem-malformed = Dit klopt niet helemaal. Kijk het nog eens na.

problem-need-too-long = Uw verhaal is te lang. Gebruik hooguit 1000 tekens.
problem-area-missing = Kies wat past. Of ga terug en schrijf een woord op.
problem-postcode-missing = Vul een postcode in. Of kies ‘Weet ik niet’.
problem-postcode-malformed = Een postcode heeft vier cijfers. De letters zijn niet nodig.
problem-wijk-missing = Kies een wijk. Of kies ‘Weet ik niet’.
problem-offer-too-long = Kies hooguit 10 dingen voor het plan.
problem-answer-missing = Kies een antwoord. Of sla de vraag over.
problem-choice-missing = Kies een antwoord. Of sla de vraag over.
problem-relation-missing = Kies wie het is.
problem-relation-too-many = Er passen twaalf mensen in. Haal er eerst een weg.
problem-initials-too-long = Gebruik hooguit drie letters.
problem-role-missing = Kies wat het beste bij u past.
problem-knows-missing =
    { $voor ->
        [naaste] Kies of uw naaste dit weet.
        [buurtgenoot] Kies of de ander dit weet.
       *[mij] Kies of de ander dit weet.
    }
problem-agrees-missing =
    { $voor ->
        [naaste] Kies of uw naaste dit goed vindt.
        [buurtgenoot] Kies of de ander dit goed vindt.
       *[mij] Kies of de ander dit goed vindt.
    }
problem-safe-now-missing =
    { $voor ->
        [naaste] Kies of uw naaste nu veilig is.
        [buurtgenoot] Kies of de ander nu veilig is.
       *[mij] Kies of u nu veilig bent.
    }
problem-phone-missing = Vul een telefoonnummer of een mailadres in.
problem-phone-malformed = Dit is geen heel nummer. Een Nederlands nummer heeft 10 cijfers.
problem-phone-safe-missing = Kies of dit nummer veilig is om te bellen.
problem-email-missing = Mogen wij niet bellen? Vul dan een mailadres in. Of geef een ander nummer.
problem-email-malformed = Dit is geen heel mailadres. Er hoort een @ en een punt in.
problem-journey-too-long = Uw teksten zijn samen te lang. Maak er een korter.
problem-journey-malformed = Uw antwoorden kwamen niet goed mee. Begin opnieuw, of bel ons.
problem-journey-too-many = Er is nu te veel verstuurd. Uw tekst staat er nog. Bel ons, of wacht een uur.
problem-code-missing = Vul uw code in.
problem-code-malformed = Deze code klopt niet. Kijk de letters en cijfers na.
problem-code-not-an-answer = Wij vinden niets bij deze code. Kijk de letters en cijfers na.
problem-code-too-many = Er zijn te veel codes geprobeerd. Wacht een kwartier, of bel ons.
