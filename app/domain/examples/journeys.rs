//! Walks every stored journey and prints what comes of it: `make journeys`.
//!
//! Ends with 1 when one goes other than it says; the same cases are a test.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a file that cannot be read ends it, as in the tests"
)]

#[path = "../tests/support/catalogue.rs"]
mod catalogue;
#[path = "../tests/understand/load.rs"]
mod load;
#[path = "../tests/journeys/walk.rs"]
#[expect(dead_code, reason = "the tests look at more of it")]
mod walk;

use std::process::ExitCode;

use domain::screen::World;
use walk::{cases, median, walk};

fn main() -> ExitCode {
    let town = catalogue::catalogue();
    let world = World { catalogue: &town, lexicons: load::lexicons() };
    let (mut screens, mut wrong) = (Vec::new(), 0);
    for (file, cases) in cases() {
        println!("\n{file}\n   screens  destination      first to do    journey");
        for case in cases {
            let walked = walk(&case, world);
            let found = &walked.found;
            let right = *found == case.expect;
            let mark = if right { "ok" } else { "NO" };
            let urgent = if found.urgent.is_empty() { "" } else { " · urgent: " };
            println!(
                "{mark}   {:>4}   {:<16} {:<14} {}{urgent}{}",
                found.screens,
                found.destination,
                found.now,
                case.name,
                found.urgent.join(", "),
            );
            println!(
                "{:27}areas {} · asked {} · {}",
                "",
                found.areas.join(", "),
                if found.asked.is_empty() { "nothing more".into() } else { found.asked.join(", ") },
                found.rungs.join(" > "),
            );
            screens.push(found.screens);
            wrong += usize::from(!right);
        }
    }
    let count = screens.len();
    let longest = screens.iter().max().copied().unwrap_or_default();
    println!(
        "\n{count} journeys, {wrong} other than they say; screens: median {}, longest {longest}",
        median(screens)
    );
    if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
