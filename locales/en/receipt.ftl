# What happens after sending. The legal terms are those of the Wmo 2015 and the Wgs.

receipt-title = Sent
receipt-heading = Your question has been sent
receipt-lead = Your question is now with: { $destination }. This is your receipt.
receipt-already-sent = You already sent this at { $time }. It was sent once.
receipt-addition-sent = You already sent a message at { $time }. Your new text now belongs to it.
receipt-code-label = Your code
receipt-code-text = Write the code down and keep it secret. With the code you see how your question is doing.
receipt-reference-label = Your reference, for when you call:

receipt-next-heading = What happens now?
receipt-urgent = Your question goes first. Do not wait for us if it gets worse: call.
receipt-sent = Your question was sent.
receipt-debt-talk =
    { $voor ->
        [naaste] By this day there is a first talk about the debts.
        [buurtgenoot] By this day there is a first talk about the debts.
       *[mij] By this day you have a first talk about your debts.
    }
receipt-plan =
    { $voor ->
        [naaste] Until this day your relative can hand in a personal plan (persoonlijk plan). Did you make a plan here? Then it may be that one.
        [buurtgenoot] Until this day this person can hand in a personal plan (persoonlijk plan). Did you make a plan here? Then it may be that one.
       *[mij] Until this day you can hand in a personal plan (persoonlijk plan). Did you make a plan here? Then it may be that one.
    }
receipt-investigation =
    { $voor ->
        [naaste] By this day we have looked with your relative at what is needed.
        [buurtgenoot] By this day we have looked with this person at what is needed.
       *[mij] By this day we have looked with you at what is needed.
    }
receipt-decision =
    { $voor ->
        [naaste] After the talk your relative can apply for help from the municipality. There is a decision within 2 weeks of that application.
        [buurtgenoot] After the talk this person can apply for help from the municipality. There is a decision within 2 weeks of that application.
       *[mij] After the talk you can apply for help from the municipality. You get a decision within 2 weeks of that application.
    }

receipt-support-heading = Would you like somebody to think along with you?
receipt-support =
    { $voor ->
        [naaste] You can have that free of charge, apart from the municipality. It is for your relative and for you. You can ask for it now.
        [buurtgenoot] You can have that free of charge, apart from the municipality. It is for this person and for carers. You can ask for it now.
       *[mij] You can have that free of charge, apart from the municipality. It is also for people who care for you. You can ask for it now.
    }
receipt-worse-heading = Does it get worse tonight?
receipt-worse = Then do not wait for us. Call at once.
receipt-to-status = See how it is doing
receipt-done-text = Have you written down your code? Then you can take this receipt away.
receipt-done = Done, take this away
receipt-gone-done-heading = The receipt is gone
receipt-gone-done = Nothing is left on this device. With your code you can see how it is doing.
receipt-gone-heading = There is no receipt here any more
receipt-gone = A receipt stays for 15 minutes. With your code you can see how it is doing.
