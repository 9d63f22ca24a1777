# What it comes to: what you can do now, the picture, what you told and why.

result-heading = This is what you can do now
result-now-call-now = Call one of the numbers on this page now.
result-now-ask-bed = Ask for a place for the night today. Do not wait until it is dark.
result-now-call-sender = Call whoever sent the letter today. Ask for a few days of time.
result-now-report-income =
    { $voor ->
        [naaste] Help your relative to say today that work or money is needed.
        [buurtgenoot] Help this person to say today that work or money is needed.
       *[mij] Say today that you need work or money. You can do that on this website.
    }
result-now-share-care = Ask today who can do the caring for a day. Call us if there is nobody.
result-now-tell-somebody =
    { $voor ->
        [naaste] Tell your relative that you are there. Ask how it really goes.
        [buurtgenoot] Tell this person that you are there. Ask how it really goes.
       *[mij] Tell one person how it really goes. The doctor is fine too.
    }
result-now-own-step =
    { $voor ->
        [naaste] Begin with what your relative can do already.
        [buurtgenoot] Begin with what this person can do already.
       *[mij] Begin with what you can do already. You just wrote it down.
    }
result-now-ask-somebody = Call somebody who is near. Ask one small thing.
result-now-visit-offer = Have a look at { $name }.
result-now-ask-team = Let a team think along.
result-now-keep-going = Go on like this. Come back when something changes.
result-because-danger = This is here because there may be danger.
result-because-no-bed = This is here because there is no bed tonight.
result-because-letter = This is here because of the letter or the threat you told about.
result-because-income = This is here because waiting can cost money.
result-because-carer-tired = This is here because you cannot keep up the care for long.
result-because-alone =
    { $voor ->
        [naaste] This is here because your relative may be alone in this.
        [buurtgenoot] This is here because this person may be alone in this.
       *[mij] This is here because you may be alone in this.
    }
result-because-people-near = This is here because there is somebody who can always be called.
result-because-own-words =
    { $voor ->
        [naaste] This is here because of what you wrote about what goes well.
        [buurtgenoot] This is here because of what you wrote about what goes well.
       *[mij] This is here because of what you wrote about yourself.
    }
result-because-offer-fits = This is here because it fits what you told.
result-because-hard = This is here because something is hard now.
result-because-well = This is here because it seems to go well now.

result-terms-heading = Good to know
result-term-debt-three-days = With this letter a talk follows within 3 working days. The law says so.
result-term-debt-four-weeks = With debts a talk follows within 4 weeks. The law says so.
result-term-search-term = Under 27 the law may ask you to search for 4 weeks first. Report at once all the same.
result-term-report-now = Ask for money to live on at once. Asking later can cost money.
result-term-direct-referral = The family doctor may also send a child to help directly.
result-term-childs-word = Ask what the child wants, too.
result-term-carer-too = What you need yourself counts in the talk, too.

result-picture-heading = How it goes now
result-picture-lead = A full bar means that it goes well. The words stand below it.
result-now = Now: { $answer }
result-before = Last time: { $answer }
result-again = Take the questions again
result-again-heading = Do you want to take the questions again?
result-again-lead = Your answers of now stay on this device. Then you see now and last time together.
result-again-start = Start again

result-told-heading = This is what you told us
result-told-lead = Is it right? You can change every answer. This helps you prepare for the talk.
result-told-need = In your own words
result-told-wish =
    { $voor ->
        [naaste] What your relative would like
        [buurtgenoot] What this person would like
       *[mij] What you would like
    }
result-why = Why is this here?
result-why-words = because of your words ‘{ $words }’.
result-why-tile = you chose this yourself.
result-why-added = you added this.
result-why-carer = you care for somebody, and you count too.
