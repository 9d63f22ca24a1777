# In what capacity somebody fills it in, and what that means for a handover.

role-own = I fill this in for myself
role-parent-of-child = I am the parent of a child under 18
role-curator = I am a curator (guardian by court order)
role-mentor = I am a mentor (for care, by court order)
role-administrator = I am an administrator (for money only)
role-authorised = I am allowed to do this, it is on paper
role-family-representative = I am partner or family and speak for my relative
role-carer =
    { $voor ->
        [naaste] I care for my relative, unpaid
        [buurtgenoot] I care for this person, unpaid
       *[mij] I care for this person, unpaid
    }
role-volunteer = I help as a volunteer
role-professional = I help as part of my work
role-worried-neighbour = I am a neighbour or friend and I am worried

consent-reason-own = It is about yourself.
consent-reason-legal-representative = You may do this by law.
consent-reason-legal-representative-for-money = You may do this, because it is about money only.
consent-reason-authorised = You may do this, because it is on paper.
consent-reason-family = You may do this as partner or family.
consent-reason-agrees =
    { $voor ->
        [naaste] Your relative knows this and agrees.
        [buurtgenoot] This person knows this and agrees.
       *[mij] The other person knows this and agrees.
    }
consent-reason-says-no =
    { $voor ->
        [naaste] Your relative does not want this.
        [buurtgenoot] This person does not want this.
       *[mij] The other person does not want this.
    }
consent-reason-does-not-know =
    { $voor ->
        [naaste] Your relative does not know this yet.
        [buurtgenoot] This person does not know this yet.
       *[mij] The other person does not know this yet.
    }
consent-reason-not-sure =
    { $voor ->
        [naaste] It is not sure that your relative agrees.
        [buurtgenoot] It is not sure that this person agrees.
       *[mij] It is not sure that the other person agrees.
    }
consent-reason-role-not-told =
    { $voor ->
        [naaste] We do not know yet how you help your relative.
        [buurtgenoot] We do not know yet how you help this person.
       *[mij] We do not know yet how you help the other person.
    }
