# The page behind the quick exit. Its title and words tell nothing.

leave-title = One moment
leave-on = Go on
leave-history = Clear the history of your browser yourself. This page cannot do that.
