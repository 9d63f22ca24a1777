# What this is, and where its content comes from.

about-title = Over
about-heading = Wat is Voor Elkaar?
about-lead = Een website die u helpt om hulp te vinden in { $municipality }. Dit is de eerste versie.
about-1-heading = Hoe denken wij over hulp?
about-1-text =
    Eerst kijkt u wat u zelf kunt. Dan wie er om u heen helpt. Dan wat er in de buurt is. Daarna helpt de gemeente.
    Die volgorde is een idee. U mag altijd meteen iemand spreken. Bij gevaar slaat u alles over.
about-2-heading = Wie leest wat u typt?
about-2-text =
    Een woordenlijst. Die zoekt woorden die bij een onderwerp of bij gevaar horen. Er is geen AI en er leest geen mens mee.
    Een lijst mist ook dingen. Bel daarom als u gevaar ziet, ook als de website niets zegt.
about-3-heading = Wat is hier nog een voorbeeld?
about-3-text =
    Geen bron noemt welk team bij welke wijk hoort. Daarom is dit een voorbeeldindeling.
    Staat er ‘voorbeeld’ bij hulp in de buurt? Dan is die hulp verzonnen, om te laten zien hoe het werkt.
    Een nummer kan oud zijn. Bij elke hulp in de buurt staat de bron, met het jaar.
about-sources-heading = Welke bronnen gebruiken wij?
