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
