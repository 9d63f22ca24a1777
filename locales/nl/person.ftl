# In what capacity somebody fills it in, and what that means for a handover.

role-own = Ik vul dit in voor mijzelf
role-parent-of-child = Ik ben ouder van een kind onder de 18
role-curator = Ik ben curator
role-mentor = Ik ben mentor
role-administrator = Ik ben bewindvoerder, dus alleen voor geld
role-authorised = Ik mag dit doen, dat staat op papier
role-family-representative = Ik ben partner of familie en spreek voor mijn naaste
role-carer =
    { $voor ->
        [naaste] Ik zorg voor mijn naaste, als mantelzorger
        [buurtgenoot] Ik zorg voor de ander, als mantelzorger
       *[mij] Ik zorg voor de ander, als mantelzorger
    }
role-volunteer = Ik help als vrijwilliger
role-professional = Ik help vanuit mijn werk
role-worried-neighbour = Ik ben een buur of bekende en maak mij zorgen

consent-reason-own = Het gaat over uzelf.
consent-reason-legal-representative = U mag dit doen volgens de wet.
consent-reason-legal-representative-for-money = U mag dit doen, omdat het alleen over geld gaat.
consent-reason-authorised = U mag dit doen, omdat het op papier staat.
consent-reason-family = U mag dit doen als partner of familie.
consent-reason-agrees =
    { $voor ->
        [naaste] Uw naaste weet dit en vindt het goed.
        [buurtgenoot] De ander weet dit en vindt het goed.
       *[mij] De ander weet dit en vindt het goed.
    }
consent-reason-says-no =
    { $voor ->
        [naaste] Uw naaste wil dit niet.
        [buurtgenoot] De ander wil dit niet.
       *[mij] De ander wil dit niet.
    }
consent-reason-does-not-know =
    { $voor ->
        [naaste] Uw naaste weet dit nog niet.
        [buurtgenoot] De ander weet dit nog niet.
       *[mij] De ander weet dit nog niet.
    }
consent-reason-not-sure =
    { $voor ->
        [naaste] Het is niet zeker of uw naaste dit goed vindt.
        [buurtgenoot] Het is niet zeker of de ander dit goed vindt.
       *[mij] Het is niet zeker of de ander dit goed vindt.
    }
consent-reason-role-not-told =
    { $voor ->
        [naaste] Wij weten nog niet hoe u uw naaste helpt.
        [buurtgenoot] Wij weten nog niet hoe u de ander helpt.
       *[mij] Wij weten nog niet hoe u de ander helpt.
    }
