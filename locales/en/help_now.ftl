# The numbers to call now, and how to leave without a trace.

help-now-title = Calling
help-now-heading = Who can you call now?
help-now-lead = Is there danger? Call the number at the top. Not sure? Call too.
help-now-talk-heading = No hurry, but would you like to talk?
help-now-leave-heading = How do you leave this website fast?
help-now-leave = Choose ‘Leave fast’ at the top of any page. We then erase what you filled in. You see another website at once.
help-now-history = Your browser still remembers that you were here. We cannot erase that. Clear your history yourself, or use a private window.
