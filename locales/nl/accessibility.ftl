# The accessibility statement: true as of now, to be changed when that changes.

accessibility-title = Toegankelijkheid
accessibility-heading = Kan iedereen deze website gebruiken?
accessibility-lead = Dat willen wij. Lukt iets u niet? Zeg het ons, dan lossen wij het op.
accessibility-1-heading = Waar houden wij ons aan?
accessibility-1-text = Wij maken deze website volgens de regels van WCAG 2.2, niveau A en AA. De Europese norm daarvoor heet EN 301 549.
accessibility-2-heading = Wat hebben wij getest?
accessibility-2-text =
    Wij testen elke pagina in de browser Chromium, met en zonder JavaScript. Twee programma’s zoeken fouten: axe en de HTML-checker.
    Wij testen ook met alleen een toetsenbord, en met 400 procent vergroting.
accessibility-3-heading = Wat is nog niet getest?
accessibility-3-text = Er is nog geen onderzoek door een onafhankelijk bureau. Bewoners hebben nog niet meegetest. Andere browsers en voorleesprogramma’s zijn nog niet getest.
accessibility-4-heading = Werkt iets niet voor u?
accessibility-4-text =
    Bel { $municipality }: { $phone }. Vertel op welke pagina het was, en wat er misging.
    U kunt uw vraag ook altijd aan de telefoon stellen.
