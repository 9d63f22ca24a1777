# The numbers to call now, and how to leave without a trace.

help-now-title = Bellen
help-now-heading = Wie kunt u nu bellen?
help-now-lead = Is er gevaar? Bel het bovenste nummer. Twijfelt u? Bel dan ook.
help-now-talk-heading = Is er geen haast, maar wilt u praten?
help-now-leave-heading = Hoe gaat u snel weg van deze website?
help-now-leave = Kies ‘Snel weg’, boven aan elke pagina. Wij wissen dan wat u invulde. U ziet meteen een andere website.
help-now-history = Uw browser onthoudt wel dat u hier was. Dat kunnen wij niet wissen. Wis daarom zelf uw geschiedenis, of gebruik een privévenster.
