//! What the drawings are made of: shapes and words at whole numbers.

use crate::html::{Html, element};

/// The drawing as a whole; `said` is all of it in words.
pub fn drawing(class: &str, (width, height): (i32, i32), said: &str, parts: Vec<Html>) -> Html {
    element("svg", class)
        .attr("viewBox", &["0 0 ", &width.to_string(), " ", &height.to_string()].concat())
        .attr("role", "img")
        .attr("aria-label", said)
        .with(parts)
}

/// A shape with its measures.
pub fn shape(tag: &'static str, class: &str, measures: &[(&'static str, i32)]) -> Html {
    let mut shape = element(tag, class);
    for (name, value) in measures {
        shape = shape.attr(name, &value.to_string());
    }
    shape.with(Vec::new())
}

/// Words at a place.
pub fn words_at(class: &str, (x, y): (i32, i32), anchor: &str, words: &str) -> Html {
    element("text", class)
        .attr("x", &x.to_string())
        .attr("y", &y.to_string())
        .attr("text-anchor", anchor)
        .text(words)
}
