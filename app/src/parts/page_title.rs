//! The document's title: the only place that writes `<title>`.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::text_area::escape;

/// The title element, escaped here because server rendering writes its content raw.
pub fn page_title(title: &str) -> Html {
    view! { <title inner_html=escape(title)></title> }.into_html()
}
