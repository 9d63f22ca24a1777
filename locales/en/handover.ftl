# Who fills it in, the exact preview of what is sent, and contact.

handover-title = Message
handover-heading = What would you like to send?
handover-lead = You choose what you share. We get nothing until you press the button.
handover-goes-to = Your question goes to:
handover-parts-heading = What do you send along?
handover-parts-lead = Would you rather not share something? Then untick it. Without place or subject your question may go to another team.
handover-keep = Send this along
handover-part-need = What is going on
handover-part-wish =
    { $voor ->
        [naaste] What your relative would like to be different
        [buurtgenoot] What this person would like to be different
       *[mij] What you would like to be different
    }
handover-part-areas = How things are
handover-part-around =
    { $voor ->
        [naaste] What your relative can do and how many people there are
        [buurtgenoot] What this person can do and how many people there are
       *[mij] What you can do and how many people are around you
    }
handover-part-plan = The plan
handover-part-place =
    { $voor ->
        [naaste] Where your relative lives
        [buurtgenoot] Where this person lives
       *[mij] Where you live
    }

handover-contact-heading =
    { $voor ->
        [naaste] How can we reach your relative?
        [buurtgenoot] How can we reach this person?
       *[mij] How can we reach you?
    }
handover-line-label = Is there anything else to tell?
handover-line-hint = One sentence is enough. You may leave this empty.
handover-postcode-label =
    { $voor ->
        [naaste] What is the postcode of your relative?
        [buurtgenoot] What is the postcode of this person?
       *[mij] What is your postcode?
    }
handover-postcode-hint = The four digits are enough. You may leave this empty.
handover-name-label =
    { $voor ->
        [naaste] What may we call your relative?
        [buurtgenoot] What may we call this person?
       *[mij] What may we call you?
    }
handover-name-hint = A first name is enough. You may leave this empty.
handover-phone-label =
    { $voor ->
        [naaste] On which number can we call your relative?
        [buurtgenoot] On which number can we call this person?
       *[mij] On which number can we call you?
    }
handover-phone-hint =
    { $voor ->
        [naaste] Is this your own number? Then say so above.
        [buurtgenoot] Fill in the number of this person, and not your own.
       *[mij] Would you rather not call? Then fill in an email address below.
    }
handover-phone-safe-label = Is it safe to call this number?
handover-phone-safe-hint = Sometimes somebody listens in or looks at the phone.
handover-phone-safe-yes = Yes, calling is safe
handover-phone-safe-no = No, do not call this number
handover-phone-safe-unsure = I do not know
handover-call-when-label = When may we call?
handover-call-when-any = Any time
handover-call-when-morning = In the morning
handover-call-when-afternoon = In the afternoon
handover-call-when-write = Please write, do not call
handover-email-label =
    { $voor ->
        [naaste] At which email address can we write to your relative?
        [buurtgenoot] At which email address can we write to this person?
       *[mij] At which email address can we write to you?
    }
handover-email-hint = You may leave this empty if you give a phone number.
handover-email-own =
    { $voor ->
        [naaste] This address belongs to my relative alone
        [buurtgenoot] This address belongs to this person alone
       *[mij] This address is mine alone
    }
handover-email-own-hint = Then the email also says what it is about.
handover-news = Send an email when there is news
handover-news-hint = That email only says that there is a message.
handover-language-label =
    { $voor ->
        [naaste] In which language would your relative like to talk?
        [buurtgenoot] In which language would this person like to talk?
       *[mij] In which language would you like to talk?
    }
handover-language-nl = Dutch
handover-language-en = English
handover-language-de = German
handover-language-pl = Polish
handover-language-ar = Arabic
handover-language-tr = Turkish
handover-language-uk = Ukrainian
handover-language-ti = Tigrinya

handover-law =
    { $voor ->
        [naaste] With this button you ask for help for your relative. You get a receipt at once. Within 6 weeks we look together at what is needed. Somebody can think along with you both, free of charge.
        [buurtgenoot] With this button you ask for help for this person. You get a receipt at once. Within 6 weeks we look together at what is needed. Somebody can think along with you both, free of charge.
       *[mij] With this button you ask for help. You get a receipt at once. Within 6 weeks we look with you at what is needed. Somebody can think along with you, free of charge.
    }
handover-privacy = We keep your message sealed. Only the team opens it. Read more:
handover-send = Yes, send this
handover-already-sent = You already sent a message at { $time }. You can add this to it.
handover-send-addition = Yes, add this

handover-who-heading =
    { $voor ->
        [naaste] How do you help your relative?
        [buurtgenoot] How do you help this person?
       *[mij] How do you help the other person?
    }
handover-who-lead = Then we know what you may send.
handover-change-who = Change this answer
handover-advice-heading = We do not send this yet
handover-advice-lead =
    { $voor ->
        [naaste] Your relative did not say that this is all right. So we pass nothing on. This is what you can do:
        [buurtgenoot] This person did not say that it is all right. So we pass nothing on. This is what you can do:
       *[mij] The other person did not say that this is all right. So we pass nothing on. This is what you can do:
    }
handover-advice-talk =
    { $voor ->
        [naaste] Talk to your relative. Say what you see and that you worry.
        [buurtgenoot] Talk to this person. Say what you see and that you worry.
       *[mij] Talk to the other person. Say what you see and that you worry.
    }
handover-advice-anonymous = Call us for advice. Names are not needed.
handover-advice-offers = See what there is nearby, for yourself too.
handover-advice-options = See what can help
handover-danger-heading = Is there danger? Call now.
handover-danger-lead =
    { $voor ->
        [naaste] When there is danger you may always call. Even if your relative does not want it.
        [buurtgenoot] When there is danger you may always call. Even if this person does not want it.
       *[mij] When there is danger you may always call. Even if the other person does not want it.
    }
handover-danger-all = See all numbers
handover-outside =
    { $voor ->
        [naaste] { $municipality } cannot take up this question. The municipality of your relative can help. Not sure how? Call us.
        [buurtgenoot] { $municipality } cannot take up this question. The municipality of this person can help. Not sure how? Call us.
       *[mij] { $municipality } cannot take up your question. Your own municipality can help you. Not sure how? Call us.
    }

place-unknown = Not known
place-rather-not = Rather not said
place-somewhere-in = Postcode { $postcode }, district not sure
place-in = District { $wijk }
place-outside = Postcode { $postcode }, outside the municipality
