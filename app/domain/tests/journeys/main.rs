//! Whole journeys, as stored in `cases/journeys`: what is asked, what is urgent, where it goes.
//!
//! The same walk with a table: `make journeys`. The town is that of `support/catalogue.rs`, so that
//! an editor's work on content changes no expectation.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot read what it checks has failed"
)]

#[path = "../support/catalogue.rs"]
mod catalogue;
#[path = "../understand/load.rs"]
mod load;
mod walk;

use std::collections::BTreeSet;

use domain::{assessment::path::MAX_SCREENS, screen::World};
use walk::{Case, Walked, cases, median, walk};

fn all() -> Vec<(Case, Walked)> {
    let town = catalogue::catalogue();
    let world = World { catalogue: &town, lexicons: load::lexicons() };
    let cases = cases().into_iter().flat_map(|(_, cases)| cases);
    cases.map(|case| (case.clone(), walk(&case, world))).collect()
}

#[test]
fn every_stored_journey_goes_as_it_says() {
    let mut problems = Vec::new();
    for (case, walked) in all() {
        if walked.found != case.expect {
            problems.push(format!(
                "{}\n  expected {:?}\n  found    {:?}",
                case.name, case.expect, walked.found
            ));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_words_of_every_journey_point_to_one_of_its_areas() {
    let mut problems = Vec::new();
    for (case, walked) in all() {
        let points = walked.understood.iter().any(|area| case.expect.areas.contains(area));
        if !case.is_wordless() && !points {
            problems.push(format!("{}: {:?}", case.name, walked.understood));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn half_of_all_journeys_have_eight_screens_at_most_and_none_has_more_than_twenty() {
    let screens: Vec<usize> = all().iter().map(|(_, walked)| walked.found.screens).collect();
    assert!(screens.len() >= 60, "{} journeys", screens.len());
    assert!(screens.iter().all(|count| *count <= MAX_SCREENS), "{screens:?}");
    let median = median(screens);
    assert!(median <= 8, "the median is {median}");
}

#[test]
fn the_stored_journeys_reach_every_kind_of_party_every_area_and_the_examples_of_the_brochure() {
    let all = all();
    let of = |read: fn(&(Case, Walked)) -> Vec<String>| -> BTreeSet<String> {
        all.iter().flat_map(read).collect()
    };
    let areas = of(|(_, walked)| walked.found.areas.clone());
    assert_eq!(areas.len(), 15, "{areas:?}");
    let parties = of(|(_, walked)| vec![walked.found.destination.clone()]);
    for party in ["buurtteam-1", "werk-en-inkomen", "wmo-loket", "tobw", "stand-by", "outside"] {
        assert!(parties.contains(party), "{party}: {parties:?}");
    }
    let clusters = of(|(_, walked)| vec![walked.found.cluster.clone()]);
    assert_eq!(clusters.len(), 4, "with none: {clusters:?}");
    let urgent = of(|(_, walked)| walked.found.urgent.clone());
    assert_eq!(urgent.len(), 5, "{urgent:?}");
    let asked = of(|(_, walked)| walked.found.asked.clone());
    assert_eq!(asked.len(), 29, "every follow-up is asked somewhere: {asked:?}");
    assert!(all.iter().filter(|(case, _)| case.brochure).count() >= 12);
}
