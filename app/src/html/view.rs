//! Pieces of a page in views of Leptos, and views of Leptos as pieces of a page.

use leptos::{
    prelude::{AddAnyAttr, Render, RenderHtml},
    tachys::{
        html::{
            InertElement, InertElementState,
            attribute::{Attribute, any_attribute::AnyAttribute},
        },
        hydration::Cursor,
        view::{Position, PositionState},
    },
};

use super::{Html, Written};

/// Renders a view where it stands.
pub trait IntoHtml {
    /// The piece of HTML.
    fn into_html(self) -> Html;
}

impl<V: RenderHtml> IntoHtml for V {
    fn into_html(self) -> Html {
        Html(Box::new(Written { html: self.to_html(), tag: "" }))
    }
}

impl From<Html> for InertElement {
    fn from(piece: Html) -> Self {
        Self::new(piece.0.html)
    }
}

impl Render for Html {
    type State = InertElementState;

    fn build(self) -> Self::State {
        InertElement::from(self).build()
    }

    fn rebuild(self, state: &mut Self::State) {
        InertElement::from(self).rebuild(state);
    }
}

impl AddAnyAttr for Html {
    type Output<A: Attribute> = Self;

    /// A piece is written already: it stays as it is.
    fn add_any_attr<A: Attribute>(self, _attr: A) -> Self {
        self
    }
}

impl RenderHtml for Html {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn html_len(&self) -> usize {
        self.as_str().len()
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
        buf.push_str(self.as_str());
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> Self::State {
        InertElement::from(self).hydrate::<FROM_SERVER>(cursor, position)
    }

    fn into_owned(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use leptos::prelude::*;

    use super::*;
    use crate::html::element;

    #[test]
    fn an_element_stands_in_a_view_of_leptos() {
        let inner = element("b", "").text("a < b");
        let outer = view! { <p>{inner}</p> }.into_html();
        assert_eq!(outer.as_str(), "<p><b>a &lt; b</b></p>");
    }
}
