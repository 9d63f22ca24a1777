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
help-why-list = Dit heeft een woordenlijst gezien. Er leest niemand mee.
help-hide = Verberg deze hulp
help-show = Hulpnummers tonen

# One calm question, where somebody writes that a danger is not there.
help-gently-acute-medical =
    { $voor ->
        [naaste] U schrijft over ernstige klachten. Wilt u daarover bellen voor uw naaste?
        [buurtgenoot] U schrijft over ernstige klachten. Wilt u daarover bellen voor de ander?
       *[mij] U schrijft over ernstige klachten. Wilt u daarover bellen?
    }
help-gently-suicide =
    { $voor ->
        [naaste] U schrijft over de dood. Wilt u met iemand praten over uw naaste?
        [buurtgenoot] U schrijft over de dood. Wilt u met iemand praten over de ander?
       *[mij] U schrijft over de dood. Wilt u daar met iemand over praten?
    }
help-gently-child-safety = U schrijft over een kind. Wilt u daar met iemand over praten?
help-gently-violence =
    { $voor ->
        [naaste] U schrijft over geweld. Wilt u met iemand praten over uw naaste?
        [buurtgenoot] U schrijft over geweld. Wilt u met iemand praten over de ander?
       *[mij] U schrijft over geweld. Wilt u daar met iemand over praten?
    }
help-gently-homeless-tonight =
    { $voor ->
        [naaste] U schrijft over een slaapplek. Wilt u daarover bellen voor uw naaste?
        [buurtgenoot] U schrijft over een slaapplek. Wilt u daarover bellen voor de ander?
       *[mij] U schrijft over een slaapplek. Wilt u daarover bellen?
    }
help-gently-crisis-other =
    { $voor ->
        [naaste] Wilt u met iemand praten over uw naaste?
        [buurtgenoot] Wilt u met iemand praten over de ander?
       *[mij] Wilt u hier met iemand over praten?
    }
help-gently-answer =
    { $voor ->
        [naaste] U gaf een antwoord over de dood. Wilt u met iemand praten over uw naaste?
        [buurtgenoot] U gaf een antwoord over de dood. Wilt u met iemand praten over de ander?
       *[mij] U gaf een antwoord over de dood. Wilt u daar met iemand over praten?
    }
