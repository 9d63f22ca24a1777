# Pages for when something is wrong: what happened, what is kept, what to do now.

error-foreign-heading = This came from another website
error-foreign-text = So we did nothing with it. Try again from our own page.
error-too-large-heading = This is too long
error-too-large-text = We could not process it. Make your text shorter and try again.
error-too-many-heading = It is too busy now
error-too-many-text = Try again in a quarter of an hour. You can always call.
error-not-found-heading = This page does not exist
error-not-found-text = The address may be wrong. Start again on the home page.
error-not-stored-heading = Sending did not work
error-not-stored-text = This is our fault. Go back and try again, or call us.
error-withdrawn-heading = You withdrew this question
error-withdrawn-text = So nobody reads what you add to it. Do you want help after all? Start again, or call us.
error-broken-heading = Something went wrong
error-broken-text = This is our fault. Try again in a few minutes, or call us.
error-kept-label = This is what you typed
error-kept-hint = Copy your text, so that you do not lose it.
error-home = To the home page
