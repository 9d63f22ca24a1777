# The fifteen areas of life, in plain words.

area-finance = Money
area-work-education = Work and learning
area-daytime =
    { $voor ->
        [naaste] The day
        [buurtgenoot] The day
       *[mij] Your day
    }
area-housing = Housing
area-home-relations = Life at home
area-mental-health =
    { $voor ->
        [naaste] How your relative feels
        [buurtgenoot] How this person feels
       *[mij] How you feel
    }
area-physical-health = The body
area-addiction = Alcohol, drugs and addiction
area-adl-basic =
    { $voor ->
        [naaste] Looking after oneself
        [buurtgenoot] Looking after oneself
       *[mij] Looking after yourself
    }
area-adl-household = Household and post
area-social-network =
    { $voor ->
        [naaste] People around your relative
        [buurtgenoot] People around this person
       *[mij] People around you
    }
area-participation = Taking part
area-justice = Police and courts
area-parenting = Children and parenting
area-carer-strain = Caring for someone
