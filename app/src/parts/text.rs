//! What every page is made of: headings, paragraphs, lists, sections.

use crate::html::{Html, element, text};

/// The heading of the page.
pub fn title(words: String) -> Html {
    element("h1", "nl-heading nl-heading--level-1").text(&words)
}

/// The heading inside the page's first field or legend, which is that of the page.
pub fn title_around(content: Html) -> Html {
    element("h1", "nl-heading nl-heading--level-1").with(vec![content])
}

/// The heading of a section.
pub fn heading(words: String) -> Html {
    element("h2", "nl-heading nl-heading--level-2").text(&words)
}

/// A small heading between paragraphs.
pub fn small_heading(words: String) -> Html {
    element("h2", "nl-heading nl-heading--level-3").text(&words)
}

/// The heading of an item in a list of items.
pub fn item_heading(words: String) -> Html {
    element("h3", "nl-heading nl-heading--level-3").text(&words)
}

/// A paragraph.
pub fn paragraph(words: String) -> Html {
    element("p", "nl-paragraph").text(&words)
}

/// A paragraph that ends in something else, such as a link.
pub fn paragraph_with(words: String, end: Html) -> Html {
    element("p", "nl-paragraph").with(vec![text(&words), text(" "), end])
}

/// The paragraph under the heading of the page.
pub fn lead(words: String) -> Html {
    element("p", "nl-paragraph nl-paragraph--lead").text(&words)
}

/// A paragraph in small print.
pub fn note(words: String) -> Html {
    element("p", "nl-paragraph ve-note").text(&words)
}

/// What somebody wrote.
pub fn quote(words: String) -> Html {
    element("p", "nl-paragraph ve-quote").text(&words)
}

/// A link in a text.
pub fn link(href: String, words: String) -> Html {
    element("a", "nl-link").attr("href", &href).text(&words)
}

/// Words only screen readers need: what a button or link is about.
pub fn unseen(words: String) -> Html {
    element("span", "ve-visually-hidden").text(&words)
}

/// A point of a list.
pub fn item(words: String) -> Html {
    element("li", "").text(&words)
}

/// A list of points.
pub fn list(items: Vec<Html>) -> Html {
    element("ul", "ve-list").with(items)
}

/// A part of a page with its heading.
pub fn section(words: String, mut content: Vec<Html>) -> Html {
    content.insert(0, heading(words));
    element("section", "ve-section").with(content)
}

/// What opens when somebody wants to know more.
pub fn details(summary: String, content: Html) -> Html {
    element("details", "ve-details").with(vec![element("summary", "").text(&summary), content])
}

/// A message in a frame; `kind` is `info` or `warning`.
pub fn framed(kind: Frame, content: Vec<Html>) -> Html {
    let (class, role) = match kind {
        Frame::Note => ("utrecht-alert utrecht-alert--info", "note"),
        Frame::Alert => ("utrecht-alert utrecht-alert--warning", "alert"),
    };
    let content = element("div", "utrecht-alert__content").with(content);
    element("div", class).attr("role", role).with(vec![content])
}

/// What a framed message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Something to know.
    Note,
    /// Something that has changed, and is announced.
    Alert,
}

/// A row of a summary: what was asked, what was said, the link to change it.
pub fn summary_row(name: String, said: String, change: Html) -> Html {
    element("div", "ve-summary__row").with(vec![
        element("dt", "").text(&name),
        element("dd", "").text(&said),
        element("dd", "ve-summary__action").with(vec![change]),
    ])
}

/// Rows of questions and answers.
pub fn summary(rows: Vec<Html>) -> Html {
    element("dl", "ve-summary").with(rows)
}

/// The details that are there, with a dot between them.
pub fn dotted(details: &[&str]) -> String {
    let mut out = String::new();
    for detail in details.iter().filter(|detail| !detail.is_empty()) {
        if !out.is_empty() {
            out.push_str(" · ");
        }
        out.push_str(detail);
    }
    out
}
