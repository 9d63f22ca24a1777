//! The drawing of how it goes: a bar of five steps for each area, with the answer in words.

use domain::{
    assessment::picture::{Bar, Picture, STEP_SIZE, When, picture},
    journey::Journey,
};

use super::answer_text;
use crate::{
    html::{Html, all, element, nothing},
    parts::choices::area_name,
    setting::Setting,
};

/// The drawing; nothing when no area was answered.
pub(super) fn drawing(setting: &Setting, journey: &Journey) -> Html {
    let Picture { width, height, rows } = picture(journey);
    if rows.is_empty() {
        return nothing();
    }
    let mut parts = Vec::new();
    let mut said = Vec::new();
    for row in rows {
        let name = area_name(setting, row.area);
        parts.push(words(row.y, &name, "ve-picture__name"));
        for bar in row.bars {
            let answer = words_of(setting, &bar);
            parts.push(steps(&bar));
            parts.push(words(bar.y + STEP_SIZE.1 + 16, &answer, "ve-picture__answer"));
            said.push([&name, ": ", &answer].concat());
        }
    }
    element("svg", "ve-picture")
        .attr("viewBox", &["0 0 ", &width.to_string(), " ", &height.to_string()].concat())
        .attr("role", "img")
        .attr("aria-label", &said.join(". "))
        .with(parts)
}

/// When and what, in words.
fn words_of(setting: &Setting, bar: &Bar) -> String {
    let answer = match bar.answer {
        Some(answer) => answer_text(setting, answer),
        None => setting.t("assessment-skipped"),
    };
    let when = match bar.when {
        When::Now => "result-now",
        When::Before => "result-before",
    };
    setting.fill(when, &[("answer", &answer)])
}

/// The steps: full ones are filled, the others only drawn around. The time before is hatched.
fn steps(bar: &Bar) -> Html {
    let before = bar.when == When::Before;
    let mut steps = Vec::new();
    for (x, full) in &bar.steps {
        let class = match (full, before) {
            (true, false) => "ve-picture__full",
            (true, true) => "ve-picture__then",
            (false, _) => "ve-picture__step",
        };
        steps.push(
            element("rect", class)
                .attr("x", &(x + 1).to_string())
                .attr("y", &bar.y.to_string())
                .attr("width", &(STEP_SIZE.0 - 2).to_string())
                .attr("height", &STEP_SIZE.1.to_string())
                .attr("rx", "4")
                .with(Vec::new()),
        );
    }
    all(steps)
}

fn words(y: i32, words: &str, class: &str) -> Html {
    element("text", class).attr("x", "0").attr("y", &y.to_string()).text(words)
}
