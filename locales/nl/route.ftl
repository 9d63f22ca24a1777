# Why a party takes the handover, and why it goes first.

route-why = Waarom gaat het daarheen?
route-reason-homeless = Er is vannacht geen plek om te slapen.
route-reason-children = Het gaat over kinderen of opvoeden.
route-reason-many-hard = Drie of meer dingen lukken bijna niet.
route-reason-several-areas = Er speelt meer dan één ding. Eén team kijkt naar alles.
route-reason-emergency-in-area = Er is een noodsituatie. Een team kijkt daar samen naar.
route-reason-wmo-question = Het is één vraag over hulp thuis of een hulpmiddel.
route-reason-work-or-money = Het is één vraag over werk, geld of meedoen.
route-reason-team-question = Het team weet hier het meest van.
route-reason-just-talk = U wilt iemand spreken.
route-reason-team-of-wijk =
    { $voor ->
        [naaste] Dit is het team van de wijk van uw naaste.
        [buurtgenoot] Dit is het team van de wijk van de ander.
       *[mij] Dit is het team van uw wijk.
    }
route-reason-team-of-postcode = Dit team hoort bij de postcode.
route-reason-wijk-not-sure = Wij weten niet welke wijk het is. Daarom zoeken wij het goede team.
route-reason-place-not-known =
    { $voor ->
        [naaste] Wij weten niet waar uw naaste woont. Daarom zoeken wij het goede team.
        [buurtgenoot] Wij weten niet waar de ander woont. Daarom zoeken wij het goede team.
       *[mij] Wij weten niet waar u woont. Daarom zoeken wij het goede team.
    }
route-reason-no-team = De wijk heeft geen eigen team. Daarom zoeken wij een ander team.

urgent-reason-danger = Er kan gevaar zijn. Daarom gaat dit voor.
urgent-reason-not-safe =
    { $voor ->
        [naaste] Het is niet zeker dat uw naaste veilig is. Daarom gaat dit voor.
        [buurtgenoot] Het is niet zeker dat de ander veilig is. Daarom gaat dit voor.
       *[mij] Het is niet zeker dat u veilig bent. Daarom gaat dit voor.
    }
urgent-reason-emergency = U koos een noodsituatie. Daarom gaat dit voor.
urgent-reason-carer-stops = U kunt de zorg nog maar kort volhouden. Dan moet het snel.
urgent-reason-debt-threat =
    { $voor ->
        [naaste] Er stopt misschien iets: het huis, energie, water of zorgverzekering. Daarom gaat dit voor.
        [buurtgenoot] Er stopt misschien iets: het huis, energie, water of zorgverzekering. Daarom gaat dit voor.
       *[mij] Er stopt misschien iets: uw huis, energie, water of zorgverzekering. Daarom gaat dit voor.
    }

cluster-jeugd-en-gezin = Jeugd en gezin
cluster-volwassenen = Volwassenen
cluster-multiproblem = Meer dan één probleem
