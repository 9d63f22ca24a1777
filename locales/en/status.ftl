# How far a handover is, for somebody with the code.

status-title = Code
status-heading = How is your question doing?
status-code-label = What is your code?
status-code-hint = The code is on your receipt. Dashes and spaces do not matter.
status-show = Show
status-steps-heading = This is how your question is doing
status-steps-lead = Reference { $reference }. Your question is with: { $destination }.
status-sent = Sent:
status-taken-up = Taken up:
status-taken-up-later = not yet.
status-talk = Talk:
status-talk-text =
    { $voor ->
        [naaste] the team makes an appointment with your relative.
        [buurtgenoot] the team makes an appointment with this person.
       *[mij] the team makes an appointment with you.
    }
status-state-done = (done)
status-state-now = (now)
status-state-later = (later)
status-withdraw-heading = Would you like to withdraw your question?
status-withdraw-text = The team can then no longer read your message. We erase it after 6 weeks.
status-withdraw = Yes, withdraw my question
status-withdrawn = Withdrawn:
status-withdrawn-text = We erase your message after 6 weeks. Do you want help after all? Call us, or ask a new question.
