# The first page.

home-title = Welkom
home-heading = Waar kunnen wij u bij helpen?
home-lead = Vertel wat er is. Wij kijken met u wat u zelf kunt doen. En wie er in { $municipality } bij u in de buurt helpt. Lukt het zo niet? Dan staan wij klaar.
home-for-whom = Voor wie zoekt u hulp?
home-for-me = Voor mijzelf
home-for-me-hint = Ik heb zelf een vraag.
home-for-relative = Voor een naaste
home-for-relative-hint = Mijn partner, kind, ouder, familie of vriend.
home-for-neighbour = Voor iemand in de buurt
home-for-neighbour-hint = Een buur, of iemand die ik help.
home-how-heading = Hoe werkt het?
home-how-1 = U vertelt wat er is, in uw eigen woorden.
home-how-2 = U beantwoordt een paar korte vragen. Overslaan mag.
home-how-3 = U ziet wat kan helpen, dicht bij huis eerst.
home-how-4 = Lukt het zo niet? Dan stuurt u uw vraag naar een team.
home-status = Heeft u al een vraag verstuurd? Kijk hoe het ermee gaat.
