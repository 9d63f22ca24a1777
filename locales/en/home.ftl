# The first page.

home-title = Welcome
home-heading = What can we help you with?
home-lead = Tell us what is going on. We look with you at what you can do yourself, and at who can help near you in { $municipality }. Is that not enough? Then we are here for you.
home-for-whom = Who needs help?
home-for-me = I do
home-for-me-hint = I have a question of my own.
home-for-relative = Someone close to me
home-for-relative-hint = My partner, child, parent, family or friend.
home-for-neighbour = Someone in the neighbourhood
home-for-neighbour-hint = A neighbour, or somebody I help.
home-how-heading = How does it work?
home-how-1 = You say what is going on, in your own words.
home-how-2 = You answer a few short questions. You may skip them.
home-how-3 = You see what can help, close to home first.
home-how-4 = Is that not enough? Then you send your question to a team.
home-status = Have you sent a question already? See how it is doing.
