# What happens to data. It must stay true: see retention.rs, cookies.rs and store.rs.

privacy-title = Privacy
privacy-heading = What do we do with your data?
privacy-lead = As little as we can. We keep nothing until you send something yourself.
privacy-1-heading = Where do your answers stay?
privacy-1-text =
    Mostly this website works on your own device. Your answers then stay there, in this tab, until you send them. Do you close the tab? Then they are gone.
    Sometimes that is not possible, because your browser has no JavaScript or loads slowly. Then your answers go to our server, and come back to you sealed. The server works on them in its memory and stores nothing.
    With ‘Erase everything’ you erase what you filled in. That button is at the bottom of every page.
privacy-2-heading = What do we keep when you send something?
privacy-2-text =
    We keep what you see on the last page and send along. Also how we can reach you. It is sealed: nobody can read it without the key.
    Only the reference, the team, the district and the time are open to read. Also whether it is urgent and why it goes there. And who looks at it first, your language, and whether you want news.
    Your citizen service number (BSN) is not needed. Do not fill it in.
privacy-3-heading = Who opens your message?
privacy-3-text =
    Only the team you send it to. We write down who opened it, and when.
    The team gets an email that there is a message. That email says nothing about you.
privacy-4-heading = Why may we do this?
privacy-4-text =
    The municipality has to look at what help somebody needs. That is its task under the Wmo 2015, article 2.3.2.
    The privacy law (GDPR) calls that a public task: article 6(1)(e).
privacy-5-heading = How long do we keep it?
privacy-5-text =
    Has the team taken up your question? Then we erase the message after 90 days. Until then it stays. The team makes a file of its own. Under the Wmo that stays for 15 years.
    Do you withdraw your question? Then we erase the message after 6 weeks.
    Reference, team, district, time and who opened it stay. Your name and your story do not.
    Teams sign in with a link that works for 15 minutes. They are signed out after 30 minutes without use, and always after 8 hours.
privacy-6-heading = What are your rights?
privacy-6-text =
    You may see your data, correct it or have it erased. You may also object. For that, call { $municipality }: { $phone }.
    Are you not satisfied? Then you can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).
privacy-7-heading = Does a computer decide about you?
privacy-7-text =
    No. The computer only looks for the team that fits your question. You see why. People decide about help.
    A word list looks in your text for subjects and danger. Nobody is reading along.
privacy-8-heading = Which cookies do we use?
privacy-8-text =
    None, if the website works on your device and you have not sent anything yet.
    Does that not work? Then your answers are sealed in one cookie. It is gone when you close your browser.
    After sending, your receipt is in a cookie for 15 minutes. Teams have a cookie to stay signed in. The quick exit sets an empty cookie for five seconds. We do not follow you.
privacy-9-heading = What is in our logs?
privacy-9-text =
    Which page somebody asked for, when, and whether it worked. There is nothing in them about you or your answers.
    Against abuse the server counts how often something comes from one internet address. That address is made unreadable. We do not keep it.
