# What happens to data. It must stay true: see retention.rs, cookies.rs and store.rs.

privacy-title = Privacy
privacy-heading = Wat doen wij met uw gegevens?
privacy-lead = Zo weinig als kan. Wij bewaren niets tot u zelf iets verstuurt.
privacy-1-heading = Waar blijven uw antwoorden?
privacy-1-text =
    Meestal werkt deze website op uw eigen apparaat. Dan blijven uw antwoorden daar, in dit tabblad, tot u verstuurt. Sluit u het tabblad? Dan zijn ze weg.
    Soms kan dat niet, omdat uw browser geen JavaScript heeft of traag laadt. Dan gaan uw antwoorden naar onze server, en verzegeld weer terug naar u. De server werkt ermee in zijn geheugen en bewaart niets.
    Met ‘Wis alles’ wist u zelf wat u invulde. Die knop staat onder aan elke pagina.
privacy-2-heading = Wat bewaren wij als u iets verstuurt?
privacy-2-text =
    Wij bewaren wat u op de laatste pagina ziet en meestuurt. Ook hoe wij u kunnen bereiken. Dat is verzegeld: zonder sleutel kan niemand het lezen.
    Open en leesbaar zijn alleen het kenmerk, het team, de wijk en de tijd. Ook of het haast heeft en waarom het daarheen gaat. En wie er het eerst naar kijkt, uw taal, en of u bericht wilt.
    Uw burgerservicenummer (BSN) is niet nodig. Vul het niet in.
privacy-3-heading = Wie maakt uw bericht open?
privacy-3-text =
    Alleen het team waar u het heen stuurt. Wij schrijven op wie het opende, en wanneer.
    Het team krijgt een mail dat er een bericht is. Daarin staat niets over u.
privacy-4-heading = Waarom mogen wij dit doen?
privacy-4-text =
    De gemeente moet kijken welke hulp iemand nodig heeft. Dat is haar taak volgens de Wmo 2015, artikel 2.3.2.
    In de privacywet (AVG) heet dat een publieke taak: artikel 6, lid 1, onder e.
privacy-5-heading = Hoe lang bewaren wij het?
privacy-5-text =
    Heeft het team uw vraag opgepakt? Dan wissen wij het bericht na 90 dagen. Tot die tijd blijft het staan. Het team maakt een eigen dossier. Volgens de Wmo blijft dat 15 jaar.
    Trekt u uw vraag in? Dan wissen wij het bericht na 6 weken.
    Kenmerk, team, wijk, tijd en wie het opende, blijven staan. Uw naam en uw verhaal niet.
    Teams loggen in met een link die 15 minuten werkt. Zij zijn na 30 minuten stilte weer uitgelogd, en altijd na 8 uur.
privacy-6-heading = Wat zijn uw rechten?
privacy-6-text =
    U mag uw gegevens zien, verbeteren of laten wissen. U mag ook bezwaar maken. Bel daarvoor { $municipality }: { $phone }.
    Bent u niet tevreden? Dan kunt u klagen bij de Autoriteit Persoonsgegevens.
privacy-7-heading = Beslist een computer over u?
privacy-7-text =
    Nee. De computer zoekt alleen het team dat bij uw vraag past. U ziet waarom. Mensen beslissen over hulp.
    Een woordenlijst zoekt in uw tekst naar onderwerpen en gevaar. Er leest dan niemand mee.
privacy-8-heading = Welke cookies gebruiken wij?
privacy-8-text =
    Geen, als de website op uw apparaat werkt en u nog niets verstuurde.
    Werkt dat niet? Dan staan uw antwoorden verzegeld in één cookie. Die is weg als u uw browser sluit.
    Na het versturen staat uw bewijs 15 minuten in een cookie. Teams hebben een cookie om ingelogd te blijven. De knop om snel weg te gaan zet vijf seconden een leeg cookie. Wij volgen u niet.
privacy-9-heading = Wat staat er in onze logboeken?
privacy-9-text =
    Welke pagina iemand vroeg, wanneer, en of het lukte. Er staat niets in over u of uw antwoorden.
    Tegen misbruik telt de server hoe vaak er iets komt van één internetadres. Dat adres is onleesbaar gemaakt. Wij bewaren het niet.
