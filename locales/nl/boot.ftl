# Shown when a visit on the device cannot go on.

boot-failed-heading = Deze pagina laadt niet goed
boot-failed-text = Wat u eerder invulde, staat nog op dit apparaat. Er is niets verstuurd.
boot-failed-again = Probeer het opnieuw
