//! The drawing of how it goes: a bar of five steps for each area, with the answer in words.

use domain::{
    assessment::picture::{Bar, Picture, STEP_SIZE, When, picture},
    journey::Journey,
};

use super::answer_text;
use crate::{
    html::{Html, nothing},
    parts::{
        choices::area_name,
        drawing::{drawing, shape, words_at},
    },
    setting::Setting,
};

/// The drawing; nothing when no area was answered.
pub(super) fn how_it_goes(setting: &Setting, journey: &Journey) -> Html {
    let Picture { width, height, rows } = picture(journey);
    if rows.is_empty() {
        return nothing();
    }
    let mut parts = Vec::new();
    let mut said = String::new();
    for row in rows {
        let name = area_name(setting, row.area);
        parts.push(words_at("ve-picture__name", (0, row.y), "start", &name));
        for bar in row.bars {
            let answer = words_of(setting, &bar);
            steps(&bar, &mut parts);
            let below = (0, bar.y + STEP_SIZE.1 + 18);
            parts.push(words_at("ve-picture__answer", below, "start", &answer));
            for words in [&name, ": ", &answer, ". "] {
                said.push_str(words);
            }
        }
    }
    drawing("ve-picture", (width, height), &said, parts)
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

/// The steps: full ones are filled, the others only drawn around. The time before is dashed.
fn steps(bar: &Bar, parts: &mut Vec<Html>) {
    for (x, full) in &bar.steps {
        let class = match (full, bar.when) {
            (true, When::Now) => "ve-picture__full",
            (true, When::Before) => "ve-picture__then",
            (false, _) => "ve-picture__step",
        };
        let (width, height) = STEP_SIZE;
        let measures =
            [("x", x + 1), ("y", bar.y), ("width", width - 2), ("height", height), ("rx", 4)];
        parts.push(shape("rect", class, &measures));
    }
}
