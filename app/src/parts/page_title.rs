//! The document's title: the only place that writes `<title>`.

use crate::html::{Html, element};

/// The title element. Not with `view!`, which would write its content as it is.
pub fn page_title(title: &str) -> Html {
    element("title", "").text(title)
}
