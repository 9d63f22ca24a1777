# The page behind the quick exit. Its title and words tell nothing.

leave-title = Een moment
leave-on = Ga verder
leave-history = Wis zelf de geschiedenis van uw browser. Dat kan deze pagina niet.
