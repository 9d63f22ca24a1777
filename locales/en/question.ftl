# The questions where it does not go well: question, hint, answers.

assessment-ask-letter =
    { $voor ->
        [naaste] Which letter did your relative get?
        [buurtgenoot] Which letter did this person get?
       *[mij] Which letter did you get?
    }
assessment-ask-letter-hint = Choose all that fit. With these letters we help fast.
assessment-ask-letter-day = On which day will that happen?
assessment-ask-letter-day-hint = The day is often at the top of the letter.
assessment-ask-food = Is there enough food at home today?
assessment-ask-food-hint = Count children and pets too.
assessment-ask-money-help =
    { $voor ->
        [naaste] Who helps your relative with money?
        [buurtgenoot] Who helps this person with money?
       *[mij] Who helps you with money?
    }
assessment-ask-money-help-hint = Choose all that fit.
assessment-ask-age =
    { $voor ->
        [naaste] How old is your relative?
        [buurtgenoot] How old is this person?
       *[mij] How old are you?
    }
assessment-ask-age-hint = Age says which rules there are for work and money.
assessment-ask-income =
    { $voor ->
        [naaste] What does your relative live on now?
        [buurtgenoot] What does this person live on now?
       *[mij] What do you live on now?
    }
assessment-ask-income-hint = Choose where most of the money comes from.
assessment-ask-day-wish =
    { $voor ->
        [naaste] What would your relative like to do during the day?
        [buurtgenoot] What would this person like to do during the day?
       *[mij] What would you like to do during the day?
    }
assessment-ask-day-wish-hint = Choose all that fit.
assessment-ask-keeps-home =
    { $voor ->
        [naaste] What keeps your relative at home?
        [buurtgenoot] What keeps this person at home?
       *[mij] What keeps you at home?
    }
assessment-ask-keeps-home-hint = Choose all that fit.
assessment-ask-home-topic = What is it about in the home?
assessment-ask-home-topic-hint = Choose all that fit.
assessment-ask-sleep =
    { $voor ->
        [naaste] Where will your relative sleep tonight?
        [buurtgenoot] Where will this person sleep tonight?
       *[mij] Where will you sleep tonight?
    }
assessment-ask-sleep-hint = It is about this night.
assessment-ask-home-safe =
    { $voor ->
        [naaste] Does your relative feel safe at home?
        [buurtgenoot] Does this person feel safe at home?
       *[mij] Do you feel safe at home?
    }
assessment-ask-home-safe-hint = You may be honest. Nobody is reading along.
assessment-ask-home-who = Who is it hard with?
assessment-ask-home-who-hint = Choose all that fit.
assessment-ask-death =
    { $voor ->
        [naaste] How often does your relative speak of death?
        [buurtgenoot] How often does this person speak of death?
       *[mij] How often do you think of death?
    }
assessment-ask-death-hint = You may be honest. Nobody is reading along.
assessment-ask-talk-to =
    { $voor ->
        [naaste] Who does your relative talk to about this?
        [buurtgenoot] Who does this person talk to about this?
       *[mij] Who do you talk to about this?
    }
assessment-ask-talk-to-hint = Choose all that fit.
assessment-ask-body-needs =
    { $voor ->
        [naaste] What does your relative need help with?
        [buurtgenoot] What does this person need help with?
       *[mij] What do you need help with?
    }
assessment-ask-body-needs-hint = Choose all that fit.
assessment-ask-use-what = What is it about?
assessment-ask-use-what-hint = Choose all that fit.
assessment-ask-use-help =
    { $voor ->
        [naaste] Does your relative want help with this?
        [buurtgenoot] Does this person want help with this?
       *[mij] Do you want help with this?
    }
assessment-ask-use-help-hint = Every answer is fine.
assessment-ask-self-care = What is hard now?
assessment-ask-self-care-hint = Choose all that fit.
assessment-ask-who-helps =
    { $voor ->
        [naaste] Who helps your relative now?
        [buurtgenoot] Who helps this person now?
       *[mij] Who helps you now?
    }
assessment-ask-who-helps-hint = Choose all that fit.
assessment-ask-household = What is left undone at home?
assessment-ask-household-hint = Choose all that fit.
assessment-ask-contact-wish =
    { $voor ->
        [naaste] What contact would your relative like?
        [buurtgenoot] What contact would this person like?
       *[mij] What contact would you like?
    }
assessment-ask-contact-wish-hint = Choose all that fit.
assessment-ask-join-wish =
    { $voor ->
        [naaste] What would your relative like to join in?
        [buurtgenoot] What would this person like to join in?
       *[mij] What would you like to join in?
    }
assessment-ask-join-wish-hint = Choose all that fit.
assessment-ask-justice-what = What is it about with police or the courts?
assessment-ask-justice-what-hint = Choose all that fit.
assessment-ask-child-ages = How old are the children?
assessment-ask-child-ages-hint = Choose all that fit. So we know who can help.
assessment-ask-child-safe =
    { $voor ->
        [naaste] Are the children safe now?
        [buurtgenoot] Are the children safe now?
       *[mij] Is your child safe now?
    }
assessment-ask-child-safe-hint = Is there danger? Then call now. The numbers are on this page.
assessment-ask-child-topic = What is it about with the children?
assessment-ask-child-topic-hint = Choose all that fit.
assessment-ask-keep-up = How long can you keep this up?
assessment-ask-keep-up-hint = Think of how it goes now, if nothing changes.
assessment-ask-carer-load = What suffers from the caring?
assessment-ask-carer-load-hint = Choose all that fit.
assessment-ask-take-over = Who can take over from you for a day?
assessment-ask-take-over-hint = Choose all that fit.

assessment-safe-finance =
    { $voor ->
        [naaste] Does your relative have food, light and heat today?
        [buurtgenoot] Does this person have food, light and heat today?
       *[mij] Do you have food, light and heat today?
    }
assessment-safe-work-education =
    { $voor ->
        [naaste] Is your relative safe at work or school today?
        [buurtgenoot] Is this person safe at work or school today?
       *[mij] Are you safe at work or school today?
    }
assessment-safe-daytime =
    { $voor ->
        [naaste] Will your relative be safe today?
        [buurtgenoot] Will this person be safe today?
       *[mij] Will you be safe today?
    }
assessment-safe-housing =
    { $voor ->
        [naaste] Does your relative have a safe bed tonight?
        [buurtgenoot] Does this person have a safe bed tonight?
       *[mij] Do you have a safe bed tonight?
    }
assessment-safe-home-relations =
    { $voor ->
        [naaste] Is your relative safe at home now?
        [buurtgenoot] Is this person safe at home now?
       *[mij] Are you safe at home now?
    }
assessment-safe-mental-health =
    { $voor ->
        [naaste] Is your relative safe from self-harm now?
        [buurtgenoot] Is this person safe from self-harm now?
       *[mij] Are you safe from harming yourself now?
    }
assessment-safe-physical-health =
    { $voor ->
        [naaste] Is your relative out of danger now?
        [buurtgenoot] Is this person out of danger now?
       *[mij] Is your body out of danger now?
    }
assessment-safe-addiction =
    { $voor ->
        [naaste] Is your relative awake and out of danger now?
        [buurtgenoot] Is this person awake and out of danger now?
       *[mij] Are you awake and out of danger now?
    }
assessment-safe-adl-basic =
    { $voor ->
        [naaste] Did your relative eat and drink today?
        [buurtgenoot] Did this person eat and drink today?
       *[mij] Did you eat and drink today?
    }
assessment-safe-adl-household =
    { $voor ->
        [naaste] Is it safe in the home now?
        [buurtgenoot] Is it safe in the home now?
       *[mij] Is it safe in your home now?
    }
assessment-safe-social-network =
    { $voor ->
        [naaste] Is your relative safe now?
        [buurtgenoot] Is this person safe now?
       *[mij] Are you safe now?
    }
assessment-safe-participation =
    { $voor ->
        [naaste] Is your relative safe until tomorrow?
        [buurtgenoot] Is this person safe until tomorrow?
       *[mij] Are you safe until tomorrow?
    }
assessment-safe-justice =
    { $voor ->
        [naaste] Is your relative safe from other people now?
        [buurtgenoot] Is this person safe from other people now?
       *[mij] Are you safe from other people now?
    }
assessment-safe-parenting =
    { $voor ->
        [naaste] Are the children safe now?
        [buurtgenoot] Are the children safe now?
       *[mij] Are your children safe now?
    }
assessment-safe-carer-strain =
    { $voor ->
        [naaste] Is it safe for you and your relative?
        [buurtgenoot] Is it safe for you both?
       *[mij] Is it safe for you and the one you help?
    }

choice-letter-eviction =
    { $voor ->
        [naaste] My relative must leave the home
        [buurtgenoot] This person must leave the home
       *[mij] I must leave my home
    }
choice-letter-utilities = Gas, power, heat or water will be cut off
choice-letter-insurance = The health insurance stops
choice-letter-other = A bill or a letter from a bailiff
choice-none = None of these
choice-day-known = The day is known
choice-day-past = It has happened already
choice-day-unknown = I do not know the day yet
choice-food-yes = Yes, enough
choice-food-little = A little
choice-food-no = No, there is nothing
choice-money-myself =
    { $voor ->
        [naaste] My relative does it
        [buurtgenoot] This person does it
       *[mij] I do it myself
    }
choice-money-family = Family or friends
choice-money-pro = Somebody whose work it is
choice-money-nobody = Nobody
choice-age-17 = 17 or younger
choice-age-26 = 18 to 26
choice-age-27 = 27 or older
choice-income-work = Money from work
choice-income-benefit = A benefit or a pension
choice-income-partner = Money from a partner or family
choice-income-none = No money comes in
choice-day-people = See people
choice-day-help = Do something for others
choice-day-move = Be active
choice-day-learn = Learn or work
choice-day-guided = A regular place with somebody who helps
choice-keeps-transport = Getting there is hard
choice-keeps-language = The language
choice-keeps-money = Money
choice-keeps-afraid = Being afraid
choice-keeps-body = The body
choice-keeps-care = Caring for somebody
choice-home-sleep = A place to sleep
choice-home-rent = The rent, or a letter
choice-home-stairs = The stairs or the bathroom
choice-home-repairs = Something is broken or damp
choice-home-neighbours = The neighbours
choice-home-move = Moving house
choice-sleep-home = In the own home
choice-sleep-sure = At somebody’s place, that is sure
choice-sleep-none = There is no place
choice-safe-always = Yes, always
choice-safe-sometimes = Sometimes not
choice-safe-no = No
choice-with-partner = Partner or ex
choice-with-child = A child
choice-with-parent = Father or mother
choice-with-neighbours = The neighbours
choice-with-other = Somebody else
choice-death-never = Never
choice-death-sometimes = Sometimes
choice-death-often = Often
choice-death-now =
    { $voor ->
        [naaste] My relative wants to do it now
        [buurtgenoot] This person wants to do it now
       *[mij] I want to do it now
    }
choice-talk-near = Family or friends
choice-talk-doctor = The doctor or somebody in care
choice-talk-nobody = Nobody
choice-body-walking = Walking or getting around
choice-body-washing = Washing and dressing
choice-body-household = The household
choice-body-senses = Seeing or hearing
choice-body-pain = Pain or illness
choice-use-drink = Alcohol
choice-use-drugs = Drugs
choice-use-pills = Pills
choice-use-gambling = Gambling
choice-use-screen = Gaming or phone
choice-use-smoking = Smoking or vaping
choice-want-help = Yes, please
choice-want-talk = Talk first
choice-want-later = Not now
choice-care-wash = Washing and dressing
choice-care-eat = Eating and drinking
choice-care-bed = Getting out of bed or into it
choice-care-pills = Taking pills on time
choice-care-aid = An aid is needed, such as a grab rail
choice-helps-house = Somebody in the home
choice-helps-family = Family or friends
choice-helps-neighbours = The neighbours
choice-helps-pro = Somebody from a care service
choice-helps-nobody = Nobody
choice-house-clean = Cleaning
choice-house-cook = Cooking
choice-house-shop = Shopping
choice-house-post = Post and papers
choice-house-laundry = The laundry
choice-contact-chat = A chat
choice-contact-eat = Eating together
choice-contact-walk = Walking or being active
choice-contact-club = A club or a course
choice-contact-visit = Somebody who visits
choice-contact-share = Talking about what is hard
choice-join-volunteer = Volunteering
choice-join-language = Learning the language
choice-join-club = A club or a group
choice-join-sport = Sport
choice-join-ride = Transport is needed
choice-justice-fine = A fine
choice-justice-case = A case in court
choice-justice-sentence = A sentence
choice-justice-victim = Victim of something
choice-justice-threat =
    { $voor ->
        [naaste] Somebody threatens my relative
        [buurtgenoot] Somebody threatens this person
       *[mij] Somebody threatens me
    }
choice-child-0 = 0 to 3
choice-child-4 = 4 to 11
choice-child-12 = 12 to 15
choice-child-16 = 16 or 17
choice-child-18 = 18 or older
choice-child-safe-yes = Yes
choice-child-safe-unsure = I do not know
choice-child-safe-no = No
choice-child-school = School
choice-child-behaviour = Behaviour or feelings
choice-child-money = Money for the child
choice-child-care = Illness or a disability
choice-child-parted = Parents who have parted
choice-keep-years = For years
choice-keep-months = For months
choice-keep-weeks = For weeks
choice-keep-days = For some days
choice-keep-stop = I cannot go on
choice-load-sleep = My sleep
choice-load-work = My work
choice-load-time = Time for myself
choice-over-family = Family or friends
choice-over-neighbour = A neighbour
choice-over-volunteer = A volunteer, please
choice-over-stay = A place for some days, please
choice-over-nobody = Nobody
