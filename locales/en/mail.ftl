# Mails. Subjects never say what it is about: they show on locked telephones.

## In every mail
mail-common-greeting = Hello,
mail-common-closing = This mail was made automatically. You cannot answer it.

## To a team: there is a question
mail-team-subject = New question { $reference }
mail-team-subject-urgent = Urgent: new question { $reference }
mail-team-intro = There is a new question for your team.
mail-team-reference = Reference: { $reference }
mail-team-urgent = Urgent: yes. Take it up today. Call first, if that is safe.
mail-team-not-urgent = Urgent: no.
mail-team-open = Open the question:
mail-team-sign-in = You sign in with your work address first. This mail says nothing about the resident.

## To a team: something changed
mail-team-addition-subject = Addition to question { $reference }
mail-team-addition-intro = The resident has added to a question or changed it.
mail-team-addition-open = Open the question with the addition:

## To a resident with an address of their own: the question was sent
mail-confirmation-sent =
    { $voor ->
        [naaste] Somebody sent a question for you on { $moment }.
        [buurtgenoot] Somebody sent a question for you on { $moment }.
       *[mij] Your question was sent on { $moment }.
    }
mail-confirmation-to = It went to: { $destination }.
mail-confirmation-reference = Your reference is { $reference }. Say it when you call.
mail-confirmation-next-heading = What happens now?
mail-confirmation-next = Somebody will contact you. Together we look at what is needed. That is finished on or before { $date }.
mail-confirmation-plan-heading = Do you want to make a plan yourself?
mail-confirmation-plan = A personal plan (persoonlijk plan) says which help you want. You can hand it in up to and including { $date }. A plan is not required.
mail-confirmation-support-heading = Would you like somebody to think along with you?
mail-confirmation-support = Somebody can think along with you and come to the talk. It is free. This person does not work for the municipality. It is called cliëntondersteuning. Ask for it when we call you. You can also ask when you care for somebody.
mail-confirmation-worse-heading = Does it get worse tonight?
mail-confirmation-worse = Is there danger right now? Call { $emergency }. Do you want to speak to someone? Call { $phone }. { $hours }
mail-confirmation-status-heading = How far is your question?
mail-confirmation-status =
    { $voor ->
        [naaste] You see that here, with a code. Whoever filled this in for you has the code. The code is not in this mail.
        [buurtgenoot] You see that here, with a code. Whoever filled this in for you has the code. The code is not in this mail.
       *[mij] You see that here, with your code. You saw the code after sending. The code is not in this mail.
    }

## To a resident with a shared address: nothing but this
mail-unread-subject = There is a message for you
mail-unread-text = There is a message for you. You can read it on the website where you got the code.

## To a resident with an address of their own: there is news
mail-news-subject = There is news for you
mail-news-text = There is news for you.
mail-news-look = You can read it here, with your code:

## To somebody of a team: signing in
mail-sign-in-subject = Your link to sign in
mail-sign-in-open = You sign in with this link. On the page you press the button.
mail-sign-in-until = The link works once, until { $time }. That is 15 minutes after you asked for it.
mail-sign-in-not-you = Did you not ask for this? Then you need not do anything. Give the link to nobody.

## To the central desk: a mail did not go out
mail-dead-letter-subject = A mail was not sent
mail-dead-letter-intro = The portal could not send a mail. It will not try again by itself.
mail-dead-letter-kind-tell-team = A team does not know that there is a new question. Call this team with the reference.
mail-dead-letter-kind-tell-team-of-addition = A team does not know that a question was added to. Call this team with the reference.
mail-dead-letter-kind-confirm-to-resident = A resident got no confirmation by mail. The question itself was sent.
mail-dead-letter-kind-tell-news = A resident got no mail about news. The question itself was sent.
mail-dead-letter-kind-send-sign-in-link = Somebody of a team got no link to sign in.
mail-dead-letter-kind-tell-dead-letter = A mail like this one did not go out.
mail-dead-letter-kind-other = The portal does not know this kind of mail.
mail-dead-letter-job = Job: { $kind }, number { $job }
mail-dead-letter-error = Last error: { $error }
mail-dead-letter-retry = Is the cause gone? Then an operator can try again with: { $command }

## A trial mail
mail-trial-subject = Trial mail
mail-trial-text = This is a trial mail. Sending mail works.
