# Mails. Onderwerpen zeggen nooit waar het over gaat: ze staan op vergrendelde telefoons.

## In elke mail
mail-common-greeting = Goedendag,
mail-common-closing = Deze mail is automatisch gemaakt. Antwoorden op deze mail kan niet.

## Aan een team: er is een vraag
mail-team-subject = Nieuwe vraag { $reference }
mail-team-subject-urgent = Spoed: nieuwe vraag { $reference }
mail-team-intro = Er is een nieuwe vraag voor uw team.
mail-team-reference = Kenmerk: { $reference }
mail-team-urgent = Spoed: ja. Neem de vraag vandaag nog op. Bel eerst, als dat veilig kan.
mail-team-not-urgent = Spoed: nee.
mail-team-open = Open de vraag:
mail-team-sign-in = U meldt zich eerst aan met uw werkadres. In deze mail staat niets over de inwoner.

## Aan een team: er is iets veranderd
mail-team-addition-subject = Aanvulling op vraag { $reference }
mail-team-addition-intro = De inwoner heeft een vraag aangevuld of veranderd.
mail-team-addition-open = Open de vraag met de aanvulling:

## Aan de inwoner zelf, op een eigen adres: de vraag is verstuurd. Wie het voor een ander
## invulde, leest deze mail niet
mail-confirmation-sent =
    { $voor ->
        [naaste] Iemand stuurde voor u een vraag, op { $moment }.
        [buurtgenoot] Iemand stuurde voor u een vraag, op { $moment }.
       *[mij] Uw vraag is verstuurd op { $moment }.
    }
mail-confirmation-to = De vraag ging naar: { $destination }.
mail-confirmation-reference = Uw kenmerk is { $reference }. Noem dit kenmerk als u belt.
mail-confirmation-next-heading = Wat gebeurt er nu?
mail-confirmation-next = Iemand neemt contact met u op. Samen kijken we wat nodig is. Dat onderzoek is klaar op of voor { $date }.
mail-confirmation-plan-heading = Wilt u zelf een plan maken?
mail-confirmation-plan = In een persoonlijk plan zegt u welke hulp u wilt. U kunt het inleveren tot en met { $date }. Een plan hoeft niet.
mail-confirmation-support-heading = Wilt u dat iemand met u meedenkt?
mail-confirmation-support = Iemand kan met u meedenken en meegaan naar het gesprek. Dat is gratis. Deze persoon werkt niet voor de gemeente. Het heet cliëntondersteuning. Vraag ernaar als we u bellen. Dit kan ook als u voor iemand zorgt.
mail-confirmation-worse-heading = Wordt het vannacht erger?
mail-confirmation-worse = Is er direct gevaar? Bel { $emergency }. Wilt u iemand spreken? Bel { $phone }. { $hours }
mail-confirmation-status-heading = Hoe ver is uw vraag?
mail-confirmation-status =
    { $voor ->
        [naaste] Dat ziet u hier, met een code. Wie dit voor u invulde, heeft de code. De code staat niet in deze mail.
        [buurtgenoot] Dat ziet u hier, met een code. Wie dit voor u invulde, heeft de code. De code staat niet in deze mail.
       *[mij] Dat ziet u hier, met uw code. De code zag u na het versturen. De code staat niet in deze mail.
    }

## Aan een inwoner met een gedeeld adres: niets dan dit
mail-unread-subject = Er is een bericht voor u
mail-unread-text = Er is een bericht voor u. U leest het op de website waar u de code kreeg.

## Aan een inwoner met een eigen adres: er is nieuws
mail-news-subject = Er is nieuws voor u
mail-news-text = Er is nieuws voor u.
mail-news-look = U leest het hier, met uw code:

## Aan een medewerker: aanmelden
mail-sign-in-subject = Uw link om u aan te melden
mail-sign-in-open = Met deze link meldt u zich aan. Op de pagina drukt u op de knop.
mail-sign-in-until = De link werkt 1 keer, tot { $time }. Dat is 15 minuten na uw aanvraag.
mail-sign-in-not-you = Vroeg u dit niet zelf aan? Dan hoeft u niets te doen. Geef de link aan niemand.

## Aan het centrale team: een mail kwam niet weg
mail-dead-letter-subject = Een mail is niet verstuurd
mail-dead-letter-intro = Het portaal kon een mail niet versturen. Het probeert dit niet meer zelf.
mail-dead-letter-kind-tell-team = Een team weet niet dat er een nieuwe vraag is. Bel dit team met het kenmerk.
mail-dead-letter-kind-tell-team-of-addition = Een team weet niet dat een vraag is aangevuld. Bel dit team met het kenmerk.
mail-dead-letter-kind-confirm-to-resident = Een inwoner kreeg geen bevestiging per mail. De vraag zelf is wel verstuurd.
mail-dead-letter-kind-tell-news = Een inwoner kreeg geen mail over nieuws. De vraag zelf is wel verstuurd.
mail-dead-letter-kind-send-sign-in-link = Een medewerker kreeg geen link om zich aan te melden.
mail-dead-letter-kind-tell-dead-letter = Een mail zoals deze kwam niet weg.
mail-dead-letter-kind-other = Het portaal kent deze soort mail niet.
mail-dead-letter-job = Taak: { $kind }, nummer { $job }
mail-dead-letter-error = Laatste fout: { $error }
mail-dead-letter-retry = Is de oorzaak weg? Dan kan een beheerder het opnieuw proberen met: { $command }

## Een proefmail
mail-trial-subject = Proefmail
mail-trial-text = Dit is een proefmail. Het versturen van mail werkt.
