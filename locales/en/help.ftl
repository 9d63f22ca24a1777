# Help beside what somebody writes or answers.

help-title-acute-medical = Is somebody’s life in danger? Call now.
help-title-suicide =
    { $voor ->
        [naaste] Is your relative thinking about dying? Talk to someone now.
        [buurtgenoot] Is this person thinking about dying? Talk to someone now.
       *[mij] Are you thinking about dying? Talk to someone now.
    }
help-title-child-safety = Is a child not safe? Call now. A child may call too.
help-title-violence =
    { $voor ->
        [naaste] Is your relative not safe? Call now.
        [buurtgenoot] Is this person not safe? Call now.
       *[mij] Are you not safe? Call now.
    }
help-title-homeless-tonight = Is there no place to sleep tonight? Call now.
help-title-crisis-other = Can it not wait? Call now.
help-lead = Your text stays where it is. You can simply go on.
help-why-word = You see this because of: ‘{ $word }’. A word list saw it. Nobody is reading along.
help-why-answer = You see this because of an answer you gave. Nobody is reading along.
help-why-list = A word list saw it. Nobody is reading along.
help-hide = Hide this help
help-show = Show help numbers

# One calm question, where somebody writes that a danger is not there.
help-gently-acute-medical =
    { $voor ->
        [naaste] You write about serious complaints. Would you like to call about your relative?
        [buurtgenoot] You write about serious complaints. Would you like to call about this person?
       *[mij] You write about serious complaints. Would you like to call about that?
    }
help-gently-suicide =
    { $voor ->
        [naaste] You write about death. Would you like to talk to someone about your relative?
        [buurtgenoot] You write about death. Would you like to talk to someone about this person?
       *[mij] You write about death. Would you like to talk to someone about that?
    }
help-gently-child-safety = You write about a child. Would you like to talk to someone about that?
help-gently-violence =
    { $voor ->
        [naaste] You write about violence. Would you like to talk to someone about your relative?
        [buurtgenoot] You write about violence. Would you like to talk to someone about this person?
       *[mij] You write about violence. Would you like to talk to someone about that?
    }
help-gently-homeless-tonight =
    { $voor ->
        [naaste] You write about a place to sleep. Would you like to call about your relative?
        [buurtgenoot] You write about a place to sleep. Would you like to call about this person?
       *[mij] You write about a place to sleep. Would you like to call about that?
    }
help-gently-crisis-other =
    { $voor ->
        [naaste] Would you like to talk to someone about your relative?
        [buurtgenoot] Would you like to talk to someone about this person?
       *[mij] Would you like to talk to someone about this?
    }
help-gently-answer =
    { $voor ->
        [naaste] You gave an answer about death. Would you like to talk to someone about your relative?
        [buurtgenoot] You gave an answer about death. Would you like to talk to someone about this person?
       *[mij] You gave an answer about death. Would you like to talk to someone about that?
    }
