# What is wrong with a field, and how to mend it.

problem-summary = Something is not right yet
problem-missing = Please fill this in.
problem-too-long = This is too long. Make the text shorter.
problem-not-an-answer = Choose one of the answers.
problem-too-many = This was too often. Wait a quarter of an hour and try again.
problem-malformed = This is not quite right. Please look at it again.

problem-need-too-long = Your story is too long. Use 1000 characters at most.
problem-area-missing = Choose what fits. Or go back and write a word.
problem-postcode-missing = Fill in a postcode. Or choose ‘I do not know’.
problem-postcode-malformed = A postcode has four digits. The letters are not needed.
problem-wijk-missing = Choose a district. Or choose ‘I do not know’.
problem-offer-too-long = Choose 10 things at most for the plan.
problem-answer-missing = Choose an answer. Or skip the question.
problem-choice-missing = Choose an answer. Or skip the question.
problem-relation-missing = Choose who it is.
problem-relation-too-many = There is room for twelve people. Remove one first.
problem-initials-too-long = Use three letters at most.
problem-role-missing = Choose what fits you best.
problem-knows-missing =
    { $voor ->
        [naaste] Choose whether your relative knows this.
        [buurtgenoot] Choose whether this person knows this.
       *[mij] Choose whether the other person knows this.
    }
problem-agrees-missing =
    { $voor ->
        [naaste] Choose whether your relative agrees.
        [buurtgenoot] Choose whether this person agrees.
       *[mij] Choose whether the other person agrees.
    }
problem-safe-now-missing =
    { $voor ->
        [naaste] Choose whether your relative is safe now.
        [buurtgenoot] Choose whether this person is safe now.
       *[mij] Choose whether you are safe now.
    }
problem-phone-missing = Fill in a phone number or an email address.
problem-phone-malformed = This is not a whole number. A Dutch number has 10 digits.
problem-phone-safe-missing = Choose whether it is safe to call this number.
problem-email-missing = May we not call? Then fill in an email address. Or give another number.
problem-email-malformed = This is not a whole email address. It needs an @ and a dot.
problem-journey-too-long = Your texts are too long together. Make one of them shorter.
problem-journey-malformed = Your answers did not come through well. Start again, or call us.
problem-journey-too-many = Too much has been sent just now. Your text is still there. Call us, or wait an hour.
problem-code-missing = Fill in your code.
problem-code-malformed = This code is not right. Check the letters and digits.
problem-code-not-an-answer = We find nothing with this code. Check the letters and digits.
problem-code-too-many = Too many codes have been tried. Wait a quarter of an hour, or call us.
