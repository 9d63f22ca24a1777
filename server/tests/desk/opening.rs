//! The list, and one handover opened.

use chrono::TimeDelta;
use domain::{
    area::Place,
    assessment::Answer as HowItGoes,
    journey::{NamedArea, SafeIn},
    life_area::LifeArea,
    person::{Perspective, Role, YesNoUnsure},
};
use storage::Deed;

use crate::people::{COLLEAGUE, NEED, STRANGER, WORKER};

/// Where a text stands on the page.
fn place(page: &str, text: &str) -> usize {
    page.find(text).unwrap_or_else(|| panic!("\"{text}\" is not in {page}"))
}

on_both_databases! {
    async fn the_list_has_what_is_new_first_and_the_urgent_on_top(test) {
        test.handover(1, |_| {}).await;
        test.clock.advance(TimeDelta::minutes(1));
        test.handover(2, |sent| sent.urgent = true).await;
        test.clock.advance(TimeDelta::minutes(1));
        test.handover(3, |_| {}).await;
        let page = test.handover(4, |_| {}).await;
        test.handover(5, |sent| sent.destination = "buurtteam-12").await;
        let mut browser = test.signed_in(WORKER).await;
        let token = browser.get("/team").await.hidden("token").unwrap();
        browser.post(&format!("{page}/opgepakt"), &[("token", &token)]).await;
        let list = browser.get("/team").await;
        let order = ["2", "3", "1", "4"].map(|n| place(list.main(), &format!("VE-0000-000{n}")));
        assert!(order.is_sorted(), "{order:?}");
        assert_eq!(list.main().matches("ve-badge--urgent").count(), 1);
        assert!(!list.body.contains("VE-0000-0005"), "another team's");
        assert!(!list.body.contains(NEED), "facts only");
    }

    async fn an_empty_list_says_so(test) {
        let list = test.signed_in(WORKER).await.get("/team").await;
        assert_eq!(list.main().matches("ve-empty").count(), 2);
        assert!(!list.main().contains("<table"));
    }

    async fn the_label_of_an_example_team_is_seen_by_its_people(test) {
        let list = test.signed_in(WORKER).await.get("/team").await;
        assert!(list.main().contains("voorbeeldindeling"));
        let counter = test.signed_in("medewerker1@wmo-loket.example").await.get("/team").await;
        assert!(!counter.main().contains("voorbeeldindeling"));
    }

    async fn somebody_of_two_parties_sees_for_which_each_is(test) {
        let elsewhere = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/municipalities/kleindorp");
        let municipality = server::municipality::Municipality::load(elsewhere.as_ref()).unwrap();
        let village = test.with_content(municipality);
        village.handover(1, |sent| sent.destination = "dorpsteam").await;
        village.handover(2, |sent| sent.destination = "dorpsbalie").await;
        let both = village.signed_in("samen@kleindorp.example").await.get("/team").await;
        assert!(both.main().contains("VE-0000-0001") && both.main().contains("VE-0000-0002"));
        assert!(both.main().contains("Dorpsteam") && both.main().contains("data-label=\"Voor\""));
    }

    async fn an_opened_handover_shows_everything_in_the_order_of_the_law(test) {
        let page = test.handover(1, |_| {}).await;
        let answer = test.signed_in(WORKER).await.get(&page).await;
        let main = answer.main();
        assert!(!main.contains("<en>"), "own words are escaped");
        let told = NEED.replace('<', "&lt;").replace('>', "&gt;");
        let order = [
            "VE-0000-0001",
            "Is dit nummer veilig?",
            "06 12345678",
            "Testpersoon",
            "In de ochtend",
            "Pools",
            &told,
            "Weer rust in huis",
            "Bel twee keer",
            "Elke maandag de post openen",
            "Geldzaken",
            "Een map kopen",
            "Mijn buurvrouw",
        ]
        .map(|text| place(main, text));
        assert!(order.is_sorted(), "{order:?}");
        // 23 November 2026 and six weeks, seven days.
        assert!(main.contains("datetime=\"2027-01-04\""), "the investigation");
        assert!(main.contains("datetime=\"2026-11-30\""), "the plan");
        assert!(!answer.body.contains("<title>VE-"), "a title without anything personal");
    }

    async fn what_was_left_out_has_no_heading(test) {
        let page = test
            .handover(1, |sent| {
                let journey = &mut sent.handover.journey;
                *journey = domain::handover::keep(journey, &[]);
                sent.handover.line.clear();
            })
            .await;
        let answer = test.signed_in(WORKER).await.get(&page).await;
        assert!(answer.main().contains("ve-empty"));
        assert!(!answer.main().contains("2.3.2"));
    }

    async fn danger_and_urgency_stand_on_top_with_their_reasons(test) {
        let page = test
            .handover(1, |sent| {
                sent.urgent = true;
                sent.reasons.extend(["danger", "debt-threat"]);
                sent.danger = vec!["violence", "crisis_other"];
                let (area, answer) = (LifeArea::HomeRelations, Some(HowItGoes::Emergency));
                sent.handover.journey.areas.push(NamedArea { area, answer });
                let answer = Some(YesNoUnsure::No);
                sent.handover.journey.safe.push(SafeIn { area, answer });
            })
            .await;
        let answer = test.signed_in(WORKER).await.get(&page).await;
        let main = answer.main();
        let contact = place(main, "Is dit nummer veilig?");
        for text in ["ve-badge--urgent", "Er kan gevaar zijn", "geweld", "andere crisis", "het antwoord: nee"] {
            assert!(place(main, text) < contact, "{text}");
        }
        // Three working days from Monday 23 November.
        assert!(main.contains("datetime=\"2026-11-26\""), "the first talk on debts");
    }

    async fn a_number_that_is_not_safe_cannot_be_dialled_by_accident(test) {
        for (number, answer, dials) in [
            (1, Some(YesNoUnsure::Yes), true),
            (2, Some(YesNoUnsure::Unsure), true),
            (3, Some(YesNoUnsure::No), false),
            (4, None, true),
        ] {
            let page = test.handover(number, |sent| sent.handover.contact.phone_safe = answer).await;
            let opened = test.signed_in(WORKER).await.get(&page).await;
            assert!(opened.main().contains("06 12345678"), "{answer:?}");
            assert_eq!(opened.main().contains("href=\"tel:0612345678\""), dials, "{answer:?}");
        }
    }

    async fn who_filled_it_in_for_another_is_said_with_what_the_other_knows(test) {
        let page = test
            .handover(1, |sent| {
                let journey = &mut sent.handover.journey;
                journey.perspective = Perspective::Relative;
                journey.role = Some(Role::Carer);
                journey.knows = Some(YesNoUnsure::Yes);
                journey.agrees = Some(YesNoUnsure::Unsure);
                journey.place = Place::RatherNot;
            })
            .await;
        let answer = test.signed_in(WORKER).await.get(&page).await;
        place(answer.main(), "Een mantelzorger. Weet de ander ervan? Ja. Vindt de ander het goed? Dat is niet zeker.");
        place(answer.main(), "het team van de wijk van uw naaste");
    }

    async fn what_came_later_is_announced_on_top_and_shown_whole(test) {
        let page = test.handover(1, |_| {}).await;
        test.clock.advance(TimeDelta::hours(1));
        test.addition(1, |later| later.journey.need = "Er is nog iets gebeurd".into()).await;
        let answer = test.signed_in(WORKER).await.get(&page).await;
        let main = answer.main();
        assert!(place(main, "#aanvulling-1") < place(main, "Is dit nummer veilig?"));
        assert!(place(main, "Er is nog iets gebeurd") > place(main, "id=\"aanvulling-1\""));
        assert_eq!(main.matches("Is dit nummer veilig?").count(), 1, "contact is still the same");
        assert!(!main.contains("ve-badge--urgent"));
    }

    async fn a_number_that_is_not_safe_any_more_counts_at_once(test) {
        let page = test.handover(1, |_| {}).await;
        test.addition(1, |later| later.contact.phone_safe = Some(YesNoUnsure::No)).await;
        let answer = test.signed_in(WORKER).await.get(&page).await;
        let main = answer.main();
        assert!(!main.contains("href=\"tel:0612345678\""), "neither the new nor the former is a link");
        assert!(place(main, "Bel dit nummer niet") < place(main, "U kunt dit nummer bellen"));
    }

    async fn danger_in_what_came_later_stands_on_top_too(test) {
        let page = test.handover(1, |_| {}).await;
        test.addition(1, |later| later.line = "Ik wil niet meer leven".into()).await;
        let answer = test.signed_in(WORKER).await.get(&page).await;
        let main = answer.main();
        assert!(place(main, "zelfdoding") < place(main, "Is dit nummer veilig?"));
    }

    async fn who_opened_what_when_is_written_down_and_shown(test) {
        let page = test.handover(1, |_| {}).await;
        test.handover(2, |_| {}).await;
        let first = test.portal.now();
        test.signed_in(WORKER).await.get(&page).await;
        test.clock.advance(TimeDelta::minutes(5));
        let answer = test.signed_in(COLLEAGUE).await.get(&page).await;
        let seen: Vec<_> = test.seen(1).await.into_iter().map(|s| (s.by.0, s.deed, s.at)).collect();
        assert_eq!(
            seen,
            [
                (COLLEAGUE.to_owned(), Deed::Opened, test.portal.now()),
                (WORKER.to_owned(), Deed::Opened, first),
            ]
        );
        assert!(test.seen(2).await.is_empty());
        let table = answer.main().split_once("Wie dit zag").unwrap().1;
        assert!(place(table, COLLEAGUE) < place(table, WORKER));
    }

    async fn a_withdrawn_handover_says_so_and_is_not_opened(test) {
        let page = test.handover(1, |_| {}).await;
        test.withdrawn(1).await;
        let mut browser = test.signed_in(WORKER).await;
        let answer = browser.get(&page).await;
        assert!(answer.main().contains("trok deze vraag in"));
        assert!(!answer.main().contains("rust in huis"));
        assert!(test.seen(1).await.is_empty());
        assert!(!browser.get("/team").await.body.contains("VE-0000-0001"));
        let stranger = test.signed_in(STRANGER).await.get(&page).await;
        assert!(!stranger.main().contains("trok deze vraag in"), "not told to another team");
    }
}
