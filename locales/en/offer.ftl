# One offer: how near it is and why it is shown.

offer-example = example
offer-why = Why do you see this?
offer-choose = Put in the plan: { $name }
offer-source = Source: { $source }, { $year }
offer-source-dated = Source: { $source }
offer-year-unknown = year unknown

nearness-same-wijk =
    { $voor ->
        [naaste] In the district of your relative
        [buurtgenoot] In the district of this person
       *[mij] In your district
    }
nearness-near = Nearby, in the next district
nearness-in-town = Further away, in the municipality
nearness-whole-town = In the whole municipality, at no fixed place
nearness-region = In the region
nearness-unknown = We do not know how far this is

match-helps-with = It fits: { $area }.
match-no-area-named = You chose no subject. So you see what is nearby.
match-near-you = It is nearby.
match-open-to-all = Everybody is welcome.
match-some-wijken-only =
    { $voor ->
        [naaste] It is for some districts. Ask if your relative is welcome too.
        [buurtgenoot] It is for some districts. Ask if this person is welcome too.
       *[mij] It is for some districts. Ask if you are welcome too.
    }
