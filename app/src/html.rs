//! Rendered pieces of a page.
//!
//! Views are written with Leptos and rendered to a string where they stand, on the server and in
//! the browser alike. The browser then needs none of the code that builds, rebuilds and hydrates
//! a tree of nodes: measured, that is the larger part of a client. An island puts the string in its
//! place; what changes later is rendered and placed anew.

use leptos::{prelude::*, tachys::html::InertElement};

/// A piece of HTML that is ready, to be put into another view.
pub type Html = InertElement;

/// Renders a view where it stands.
pub trait IntoHtml {
    /// The piece of HTML.
    fn into_html(self) -> Html;
}

impl<V: RenderHtml> IntoHtml for V {
    fn into_html(self) -> Html {
        InertElement::new(self.to_html())
    }
}
