# The fifteen areas of life, in plain words.

area-finance = Geldzaken
area-work-education = Werk en opleiding
area-daytime =
    { $voor ->
        [naaste] De dag
        [buurtgenoot] De dag
       *[mij] Uw dag
    }
area-housing = Wonen
area-home-relations = Thuis met elkaar
area-mental-health =
    { $voor ->
        [naaste] Hoe uw naaste zich voelt
        [buurtgenoot] Hoe de ander zich voelt
       *[mij] Hoe u zich voelt
    }
area-physical-health = Lichaam
area-addiction = Gebruik en verslaving
area-adl-basic =
    { $voor ->
        [naaste] Voor zichzelf zorgen
        [buurtgenoot] Voor zichzelf zorgen
       *[mij] Voor uzelf zorgen
    }
area-adl-household = Huishouden en post
area-social-network =
    { $voor ->
        [naaste] Mensen om uw naaste heen
        [buurtgenoot] Mensen om de ander heen
       *[mij] Mensen om u heen
    }
area-participation = Meedoen
area-justice = Politie en justitie
area-parenting = Kinderen en opvoeden
area-carer-strain = Mantelzorg
