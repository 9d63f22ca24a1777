# Why a party takes the handover, and why it goes first.

route-why = Why does it go there?
route-reason-homeless = There is no place to sleep tonight.
route-reason-children = It is about children or raising them.
route-reason-many-hard = Three or more things hardly work.
route-reason-several-areas = There is more than one thing. One team looks at all of it.
route-reason-emergency-in-area = There is an emergency. A team looks at it together.
route-reason-wmo-question = It is one question about help at home or an aid.
route-reason-work-or-money = It is one question about work, money or taking part.
route-reason-team-question = The team knows most about this.
route-reason-just-talk = You would like to talk to someone.
route-reason-team-of-wijk =
    { $voor ->
        [naaste] This is the team of your relative’s district.
        [buurtgenoot] This is the team of this person’s district.
       *[mij] This is the team of your district.
    }
route-reason-team-of-postcode = This team belongs to the postcode.
route-reason-wijk-not-sure = We do not know which district it is. So we look for the right team.
route-reason-place-not-known =
    { $voor ->
        [naaste] We do not know where your relative lives. So we look for the right team.
        [buurtgenoot] We do not know where this person lives. So we look for the right team.
       *[mij] We do not know where you live. So we look for the right team.
    }
route-reason-no-team = The district has no team of its own. So we look for another team.

urgent-reason-danger = There may be danger. So this goes first.
urgent-reason-not-safe =
    { $voor ->
        [naaste] It is not sure that your relative is safe. So this goes first.
        [buurtgenoot] It is not sure that this person is safe. So this goes first.
       *[mij] It is not sure that you are safe. So this goes first.
    }
urgent-reason-emergency = You chose an emergency. So this goes first.
urgent-reason-carer-stops = You cannot keep up the care for long. Then it must be quick.
urgent-reason-debt-threat =
    { $voor ->
        [naaste] Something may be lost: the home, energy, water or health insurance. So this goes first.
        [buurtgenoot] Something may be lost: the home, energy, water or health insurance. So this goes first.
       *[mij] You may lose something: your home, energy, water or health insurance. So this goes first.
    }

cluster-jeugd-en-gezin = Children and families
cluster-volwassenen = Adults
cluster-multiproblem = More than one problem
