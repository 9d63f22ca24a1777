# What can help, the lightest first.

options-title = Options
options-heading = What can you do now?
options-lead = The lightest help comes first. You do not have to try it first. You can always talk to someone.
ladder-advice-lightest-first = The lightest help comes first. You can always talk to someone.
ladder-advice-people-first = Talk to someone first. The rest can wait.

options-self-heading =
    { $voor ->
        [naaste] What can you do together?
        [buurtgenoot] What can you do together?
       *[mij] What can you do yourself?
    }
options-safe-place = Choose a safe place. Call one of the numbers above from there.
options-self-general = Write down what is going on. Start with one small thing.
options-self-finance = Put all the bills together. Start with rent, energy and health insurance.
options-self-work-education =
    { $voor ->
        [naaste] Let your relative say soon that work or money is needed. Do not wait.
        [buurtgenoot] Let this person say soon that work or money is needed. Do not wait.
       *[mij] Say soon that you need work or money. Do not wait, even if you are young.
    }
options-self-daytime = Choose one fixed thing a day. Do it at the same time every day.
options-self-housing = Call the landlord as soon as something is wrong. Write down what you agree.
options-self-home-relations =
    { $voor ->
        [naaste] Ask at a calm moment how things are at home. Is it not safe? Then call.
        [buurtgenoot] Ask at a calm moment how things are at home. Is it not safe? Then call.
       *[mij] Choose a calm moment and say what you need. Are you not safe? Then call.
    }
options-self-mental-health =
    { $voor ->
        [naaste] Ask how your relative feels, and listen. The doctor can think along too.
        [buurtgenoot] Ask how this person feels, and listen. The doctor can think along too.
       *[mij] Tell one person how you feel. Your doctor can think along too.
    }
options-self-physical-health = Write down what is difficult. Take it to the doctor.
options-self-addiction =
    { $voor ->
        [naaste] Talk about it without blame. The doctor can think along too.
        [buurtgenoot] Talk about it without blame. The doctor can think along too.
       *[mij] Write down for a week what you use, and when. Your doctor will not judge.
    }
options-self-adl-basic =
    { $voor ->
        [naaste] Look together which moment of the day works best.
        [buurtgenoot] Look together which moment of the day works best.
       *[mij] Do the heaviest thing at your best moment of the day.
    }
options-self-adl-household = Open the post on a fixed day. Do one job at a time.
options-self-social-network =
    { $voor ->
        [naaste] Look together who your relative misses. Call that person this week.
        [buurtgenoot] Look together who this person misses. Call them this week.
       *[mij] Call or visit one person you miss this week.
    }
options-self-participation =
    { $voor ->
        [naaste] Choose something nice together and go along once.
        [buurtgenoot] Choose something nice together and go along once.
       *[mij] Choose something you enjoy and go and look once.
    }
options-self-justice = Put letters and dates together. Always answer before the date in the letter.
options-self-parenting = Talk about it at school or with your doctor. Your doctor and the youth doctor may arrange youth care themselves.
options-self-carer-strain = Plan one moment for yourself this week. Ask who can take over then.

options-network-heading =
    { $voor ->
        [naaste] Who around your relative can help?
        [buurtgenoot] Who around this person can help?
       *[mij] Who around you can help?
    }
options-network-text = Think of family, friends and neighbours. Ask one thing, for one moment. That makes it easy to say yes.
options-buurtsteun-heading = What do people nearby do for each other?
options-algemene-voorziening-heading = Where can anyone go for help?
options-no-offers = We found nothing here yet that fits. Call us and we will look with you.
options-place-unknown = We are not sure of the district. So some things may be further away.
options-to-plan = Make a plan

options-official-heading = Is that not enough? We are here for you.
options-official-text = Send your question to: { $name }. You can also do that right away.
options-support =
    { $voor ->
        [naaste] Somebody can think along with you and your relative, free of charge.
        [buurtgenoot] Somebody can think along with you both, free of charge.
       *[mij] Somebody can think along with you, free of charge. People who care for you may ask too.
    }
options-outside-heading =
    { $voor ->
        [naaste] Who can help your relative?
        [buurtgenoot] Who can help this person?
       *[mij] Who can help you?
    }
options-outside-text =
    { $voor ->
        [naaste] Your relative lives outside { $municipality }. The municipality of your relative can help.
        [buurtgenoot] This person lives outside { $municipality }. The municipality of this person can help.
       *[mij] You live outside { $municipality }. Your own municipality can help you.
    }
