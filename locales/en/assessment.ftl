# The preparation for the talk: one question per screen, and the list of answers.

assessment-title = Questions
assessment-step = Question { $number } of { $of }
assessment-skip = Skip this question
assessment-skipped = Skipped

answer-good = It goes well
answer-small-worries = It goes, with small worries
answer-hard = It is hard
answer-barely = It hardly works
answer-emergency = It is an emergency now
answer-rather-not = I would rather not say
answer-yes = Yes
answer-no = No
answer-unsure = I do not know

assessment-question-finance =
    { $voor ->
        [naaste] How is your relative doing with money?
        [buurtgenoot] How is this person doing with money?
       *[mij] How are you doing with money?
    }
assessment-hint-finance = Think of bills, debts or money for food.
assessment-question-work-education =
    { $voor ->
        [naaste] How are things with the work or study of your relative?
        [buurtgenoot] How are things with the work or study of this person?
       *[mij] How are things with your work or study?
    }
assessment-hint-work-education = Think of finding work, keeping work or learning.
assessment-question-daytime =
    { $voor ->
        [naaste] How is it going with what your relative does during the day?
        [buurtgenoot] How is it going with what this person does during the day?
       *[mij] How is it going with what you do during the day?
    }
assessment-hint-daytime = Think of getting up on time and having something to do.
assessment-question-housing =
    { $voor ->
        [naaste] How are things with the housing of your relative?
        [buurtgenoot] How are things with the housing of this person?
       *[mij] How are things with housing?
    }
assessment-hint-housing = Think of the home, the rent, the stairs or a place to sleep.
assessment-question-home-relations =
    { $voor ->
        [naaste] How are things at home for your relative?
        [buurtgenoot] How are things at home for this person?
       *[mij] How are things between people at home?
    }
assessment-hint-home-relations = Think of the mood, arguments or feeling safe.
assessment-question-mental-health =
    { $voor ->
        [naaste] How are things with the mood of your relative?
        [buurtgenoot] How are things with the mood of this person?
       *[mij] How are things with your mood and thoughts?
    }
assessment-hint-mental-health = Think of feeling low, fear, stress or sleep.
assessment-question-physical-health =
    { $voor ->
        [naaste] How are things with the body of your relative?
        [buurtgenoot] How are things with the body of this person?
       *[mij] How are things with your body?
    }
assessment-hint-physical-health = Think of illness, pain, walking, seeing or hearing.
assessment-question-addiction =
    { $voor ->
        [naaste] How is your relative doing with alcohol, drugs, gambling or gaming?
        [buurtgenoot] How is this person doing with alcohol, drugs, gambling or gaming?
       *[mij] How is it going with alcohol, drugs, pills, gambling or gaming?
    }
assessment-hint-addiction = Smoking or spending a lot counts too.
assessment-question-adl-basic =
    { $voor ->
        [naaste] How well can your relative wash, dress and eat?
        [buurtgenoot] How well can this person wash, dress and eat?
       *[mij] How well can you look after yourself?
    }
assessment-hint-adl-basic = Think of washing, dressing, eating and using the toilet.
assessment-question-adl-household =
    { $voor ->
        [naaste] How is your relative doing with the household and the post?
        [buurtgenoot] How is this person doing with the household and the post?
       *[mij] How are you doing with the household and the post?
    }
assessment-hint-adl-household = Think of cooking, cleaning, shopping and letters.
assessment-question-social-network =
    { $voor ->
        [naaste] How are things with the people around your relative?
        [buurtgenoot] How are things with the people around this person?
       *[mij] How are things with the people around you?
    }
assessment-hint-social-network = Think of family, friends, neighbours or being alone a lot.
assessment-question-participation =
    { $voor ->
        [naaste] How is your relative doing with joining in?
        [buurtgenoot] How is this person doing with joining in?
       *[mij] How are you doing with joining in?
    }
assessment-hint-participation = Think of a club, getting around or the language.
assessment-question-justice =
    { $voor ->
        [naaste] How is your relative doing with the police and the courts?
        [buurtgenoot] How is this person doing with the police and the courts?
       *[mij] How are things with the police and the courts?
    }
assessment-hint-justice = Think of a fine, a court case or a sentence.
assessment-question-parenting =
    { $voor ->
        [naaste] How are things with the children and raising them?
        [buurtgenoot] How are things with the children and raising them?
       *[mij] How are things with your children and raising them?
    }
assessment-hint-parenting = Think of school, behaviour, health or peace at home.
assessment-question-carer-strain =
    { $voor ->
        [naaste] How are you doing while you care for your relative?
        [buurtgenoot] How are you doing while you care for this person?
       *[mij] How are you doing while you care for someone?
    }
assessment-hint-carer-strain = Think of your sleep, your work and time for yourself.

assessment-role-label =
    { $voor ->
        [naaste] How do you help your relative?
        [buurtgenoot] How do you know this person?
       *[mij] For whom do you fill this in?
    }
assessment-role-hint = Choose what fits best.
assessment-role-short = Who you are
assessment-consent-heading =
    { $voor ->
        [naaste] Does your relative know about this?
        [buurtgenoot] Does this person know about this?
       *[mij] Does the other person know about this?
    }
assessment-consent-short =
    { $voor ->
        [naaste] Does your relative know
        [buurtgenoot] Does this person know
       *[mij] Does the other person know
    }
assessment-consent-answer = Knows: { $knows }. Agrees: { $agrees }.
assessment-knows-label =
    { $voor ->
        [naaste] Does your relative know that you do this?
        [buurtgenoot] Does this person know that you do this?
       *[mij] Does the other person know that you do this?
    }
assessment-agrees-label =
    { $voor ->
        [naaste] Does your relative agree?
        [buurtgenoot] Does this person agree?
       *[mij] Does the other person agree?
    }
assessment-safety-hint = Is there danger? Then call now. The numbers are on this page.
assessment-safety-short = Safe now
assessment-more-label = Is there anything else?
assessment-more-hint = Choose what also matters. Nothing? Then go on.
assessment-more-short = Anything else
assessment-more-none = No

assessment-list-heading = How is the rest going?
assessment-list-lead = Choose one answer per line. You may leave lines empty.
assessment-list-choose = Choose
assessment-list-short = The rest
assessment-list-safety-heading = Is it safe now?

assessment-people-heading =
    { $voor ->
        [naaste] Who is around your relative?
        [buurtgenoot] Who is around this person?
       *[mij] Who is around you?
    }
assessment-people-lead = Add people who matter. You may skip this.
assessment-people-add = Add
assessment-people-remove = Remove
assessment-people-stay = We never send these names. We only count how many people there are.
assessment-people-me =
    { $voor ->
        [naaste] relative
        [buurtgenoot] person
       *[mij] you
    }
assessment-relation-label = Who is it?
assessment-initials-label = Letters of the name
assessment-initials-hint = Three letters at most. You may leave this empty.
assessment-closeness-label = How near is this person?
assessment-own-strength-label =
    { $voor ->
        [naaste] What can your relative do?
        [buurtgenoot] What can this person do?
       *[mij] What can you do yourself?
    }
assessment-own-strength-hint =
    { $voor ->
        [naaste] Think of what goes well and what he or she likes to do. You may leave this empty.
        [buurtgenoot] Think of what goes well and what he or she likes to do. You may leave this empty.
       *[mij] Think of what goes well and what you like to do. You may leave this empty.
    }

relation-partner = Partner
relation-child = Child
relation-parent = Father or mother
relation-family = Family
relation-friend = Friend
relation-neighbour = Neighbour
relation-club = From work, school or a club
relation-professional = Somebody from a care service
relation-pet = Pet
closeness-near = Can always be called
closeness-further = Now and then

assessment-to-options = See what can help
assessment-support =
    { $voor ->
        [naaste] Somebody can think along with you and your relative, free of charge. You may always ask for that.
        [buurtgenoot] Somebody can think along with you both, free of charge. You may always ask for that.
       *[mij] Somebody can think along with you, free of charge. You may always ask for that.
    }
