# Help beside what somebody writes or answers.

help-title-acute-medical = Is er gevaar voor een leven? Bel nu.
help-title-suicide =
    { $voor ->
        [naaste] Denkt uw naaste aan de dood? Praat nu met iemand.
        [buurtgenoot] Denkt de ander aan de dood? Praat nu met iemand.
       *[mij] Denkt u aan de dood? Praat nu met iemand.
    }
help-title-child-safety = Is een kind niet veilig? Bel nu. Een kind mag ook zelf bellen.
help-title-violence =
    { $voor ->
        [naaste] Is uw naaste niet veilig? Bel nu.
        [buurtgenoot] Is de ander niet veilig? Bel nu.
       *[mij] Bent u niet veilig? Bel nu.
    }
help-title-homeless-tonight = Is er vannacht geen plek om te slapen? Bel nu.
help-title-crisis-other = Kan het niet wachten? Bel nu.
help-lead = Uw tekst blijft staan. U kunt gewoon verder gaan.
help-why-word = U ziet dit door: ‘{ $word }’. Dit heeft een woordenlijst gezien. Er leest niemand mee.
help-why-answer = U ziet dit door een antwoord dat u gaf. Er leest niemand mee.
