# The plan, and the sheet to print.

plan-title = Plan
plan-heading =
    { $voor ->
        [naaste] Wat is het plan voor uw naaste?
        [buurtgenoot] Wat is het plan voor de ander?
       *[mij] Wat is uw plan?
    }
plan-lead =
    { $voor ->
        [naaste] Maak het plan samen met uw naaste. U mag alles leeg laten.
        [buurtgenoot] Maak het plan samen met de ander. U mag alles leeg laten.
       *[mij] Schrijf op wat u gaat doen. U mag alles leeg laten.
    }
plan-goal-label =
    { $voor ->
        [naaste] Wat wil uw naaste bereiken?
        [buurtgenoot] Wat wil de ander bereiken?
       *[mij] Wat wilt u bereiken?
    }
plan-offers-label = Wat koos u uit de buurt?
plan-no-offers = U koos nog niets. Dat mag.
plan-own-steps-label =
    { $voor ->
        [naaste] Wat gaat u samen doen?
        [buurtgenoot] Wat gaat u samen doen?
       *[mij] Wat gaat u zelf doen?
    }
plan-own-steps-hint = Een kleine stap is genoeg.
plan-helper-label =
    { $voor ->
        [naaste] Wie helpt daarbij?
        [buurtgenoot] Wie helpt daarbij?
       *[mij] Wie helpt u daarbij?
    }
plan-helper-hint = Schrijf bijvoorbeeld: mijn zus, op maandag.
plan-save = Bekijk het plan
plan-ask-help = Vraag hulp aan een team
plan-change = Wijzig het plan

plan-sheet-heading =
    { $voor ->
        [naaste] Plan voor mijn naaste
        [buurtgenoot] Plan voor de ander
       *[mij] Mijn plan
    }
plan-sheet-need = Wat er is
plan-sheet-goal =
    { $voor ->
        [naaste] Wat mijn naaste wil bereiken
        [buurtgenoot] Wat de ander wil bereiken
       *[mij] Wat ik wil bereiken
    }
plan-sheet-offers = Hulp in de buurt
plan-sheet-own-steps =
    { $voor ->
        [naaste] Wat wij samen doen
        [buurtgenoot] Wat wij samen doen
       *[mij] Wat ik zelf doe
    }
plan-sheet-helper = Wie helpt
plan-sheet-call = Iemand spreken? Bel { $phone }.
plan-sheet-law =
    { $voor ->
        [naaste] Vraagt u hulp aan de gemeente? Dan mag dit het persoonlijk plan van uw naaste zijn.
        [buurtgenoot] Vraagt u hulp aan de gemeente? Dan mag dit het persoonlijk plan van de ander zijn.
       *[mij] Vraagt u hulp aan de gemeente? Dan mag dit uw persoonlijk plan zijn.
    }
plan-print-hint = U kunt ook printen met het menu van uw browser.
