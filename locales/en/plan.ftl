# The plan, and the sheet to print.

plan-title = Plan
plan-heading =
    { $voor ->
        [naaste] What is the plan for your relative?
        [buurtgenoot] What is the plan for this person?
       *[mij] What is your plan?
    }
plan-lead =
    { $voor ->
        [naaste] Make the plan together with your relative. You may leave everything empty.
        [buurtgenoot] Make the plan together with this person. You may leave everything empty.
       *[mij] Write down what you are going to do. You may leave everything empty.
    }
plan-goal-label =
    { $voor ->
        [naaste] What does your relative want to reach?
        [buurtgenoot] What does this person want to reach?
       *[mij] What do you want to reach?
    }
plan-offers-label = What did you choose from the neighbourhood?
plan-no-offers = You have chosen nothing yet. That is fine.
plan-own-steps-label =
    { $voor ->
        [naaste] What are you going to do together?
        [buurtgenoot] What are you going to do together?
       *[mij] What are you going to do yourself?
    }
plan-own-steps-hint = A small step is enough.
plan-helper-label =
    { $voor ->
        [naaste] Who helps with it?
        [buurtgenoot] Who helps with it?
       *[mij] Who helps you with it?
    }
plan-helper-hint = You can write: my sister, on Mondays.
plan-save = See the plan
plan-ask-help = Ask a team for help
plan-change = Change the plan

plan-sheet-heading =
    { $voor ->
        [naaste] Plan for my relative
        [buurtgenoot] Plan for someone else
       *[mij] My plan
    }
plan-sheet-need = What is going on
plan-sheet-goal =
    { $voor ->
        [naaste] What my relative wants to reach
        [buurtgenoot] What this person wants to reach
       *[mij] What I want to reach
    }
plan-sheet-offers = Help in the neighbourhood
plan-sheet-own-steps =
    { $voor ->
        [naaste] What we do together
        [buurtgenoot] What we do together
       *[mij] What I do myself
    }
plan-sheet-helper = Who helps
plan-sheet-call = Want to talk to someone? Call { $phone }.
plan-sheet-law =
    { $voor ->
        [naaste] Do you ask the municipality for help? Then this may be the personal plan (persoonlijk plan) of your relative.
        [buurtgenoot] Do you ask the municipality for help? Then this may be the personal plan (persoonlijk plan) of this person.
       *[mij] Do you ask the municipality for help? Then this may be your personal plan (persoonlijk plan).
    }
plan-print-hint = You can also print with the menu of your browser.
