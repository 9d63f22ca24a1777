# Pages for when something is wrong: what happened, what is kept, what to do now.

error-foreign-heading = Dit kwam van een andere website
error-foreign-text = Daarom deden wij er niets mee. Probeer het opnieuw vanaf onze eigen pagina.
error-too-large-heading = Dit is te lang
error-too-large-text = Wij konden het niet verwerken. Maak uw tekst korter en probeer het opnieuw.
error-too-many-heading = Het is nu te druk
error-too-many-text = Probeer het over een kwartier opnieuw. Bellen kan altijd.
error-not-found-heading = Deze pagina is er niet
error-not-found-text = Misschien klopt het adres niet. Begin opnieuw op de startpagina.
error-not-stored-heading = Versturen is niet gelukt
error-not-stored-text = Dit ligt aan ons. Ga terug en probeer het opnieuw, of bel ons.
error-withdrawn-heading = U heeft deze vraag ingetrokken
error-withdrawn-text = Daarom leest niemand meer wat u erbij schrijft. Wilt u toch hulp? Begin opnieuw, of bel ons.
error-broken-heading = Er ging iets mis
error-broken-text = Dit ligt aan ons. Probeer het over een paar minuten opnieuw, of bel ons.
error-kept-label = Dit had u getypt
error-kept-hint = Kopieer uw tekst. Dan raakt u die niet kwijt.
error-home = Naar de startpagina
