//! Rendered pieces of a page.
//!
//! Views are rendered to a string where they stand, on the server and in the browser alike. The
//! browser then needs none of the code that builds, rebuilds and hydrates a tree of nodes:
//! measured, that is the larger part of a client. An island puts the string in its place; what
//! changes later is rendered and placed anew.
//!
//! Pages that only the server writes use `view!` of Leptos and end it with [`IntoHtml::into_html`].
//! What the browser shows too is made of [`element`] and of [`parts`](crate::parts): `view!` makes
//! code of its own for every shape of markup, one or two kilobytes each, while all elements share
//! this. The two mix freely: [`Html`] is a view of Leptos. So the client is built on `tachys`, the
//! views of Leptos, alone; with `leptos` come its server functions, used or not.

use tachys::{html::InertElement, view::RenderHtml};

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

/// Nothing at all.
pub fn nothing() -> Html {
    InertElement::new("")
}

/// Pieces one after the other.
pub fn all(pieces: Vec<Html>) -> Html {
    let mut html = String::new();
    for piece in pieces {
        html.push_str(&piece.to_html());
    }
    InertElement::new(html)
}

/// A text between other pieces.
pub fn text(text: &str) -> Html {
    let mut html = String::with_capacity(text.len());
    escape(&mut html, text);
    InertElement::new(html)
}

/// An element that is being written: first its attributes, then what is in it.
#[derive(Debug)]
pub struct Element {
    tag: &'static str,
    html: String,
}

/// Begins an element; `class` is empty for none. Tag and names of attributes come from the code,
/// values and texts from anywhere: those are escaped.
pub fn element(tag: &'static str, class: &str) -> Element {
    let mut element = Element { tag, html: String::from("<") };
    element.html.push_str(tag);
    if !class.is_empty() {
        element.attr("class", class);
    }
    element
}

impl Element {
    /// An attribute with a value.
    pub fn attr(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.flag(name, true);
        self.html.push_str("=\"");
        escape(&mut self.html, value);
        self.html.push('"');
        self
    }

    /// An attribute without a value, where it is on.
    pub fn flag(&mut self, name: &'static str, on: bool) -> &mut Self {
        if on {
            self.html.push(' ');
            self.html.push_str(name);
        }
        self
    }

    /// The element with a text in it.
    pub fn text(&mut self, text: &str) -> Html {
        self.html.push('>');
        escape(&mut self.html, text);
        self.close()
    }

    /// The element with these pieces in it.
    pub fn with(&mut self, pieces: Vec<Html>) -> Html {
        self.html.push('>');
        for piece in pieces {
            self.html.push_str(&piece.to_html());
        }
        self.close()
    }

    /// An element that never has anything in it, such as an input.
    pub fn alone(&mut self) -> Html {
        self.html.push('>');
        InertElement::new(core::mem::take(&mut self.html))
    }

    fn close(&mut self) -> Html {
        self.html.push_str("</");
        self.html.push_str(self.tag);
        self.html.push('>');
        InertElement::new(core::mem::take(&mut self.html))
    }
}

/// Adds a text so that it is a text: between tags, in a text area and in a quoted value alike.
fn escape(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(feature = "server")]
    use leptos::prelude::*;

    #[test]
    fn a_text_stays_a_text_wherever_it_stands() {
        let nasty = "</textarea><script>\" onload='&lt;";
        let safe = "&lt;/textarea&gt;&lt;script&gt;&quot; onload='&amp;lt;";
        assert_eq!(text(nasty).to_html(), safe);
        let area = element("textarea", "").text(nasty).to_html();
        assert_eq!(area, format!("<textarea>{safe}</textarea>"));
        let input = element("input", "").attr("value", nasty).alone().to_html();
        assert_eq!(input, format!("<input value=\"{safe}\">"));
        let classed = element("p", nasty).with(vec![text(nasty)]).to_html();
        assert_eq!(classed, format!("<p class=\"{safe}\">{safe}</p>"));
    }

    #[test]
    fn an_element_is_written_in_order() {
        let item = element("li", "").flag("hidden", true).flag("open", false).text("één");
        let list = element("ul", "ve-list").attr("id", "a").with(vec![item, nothing()]);
        assert_eq!(list.to_html(), "<ul class=\"ve-list\" id=\"a\"><li hidden>één</li></ul>");
    }

    #[test]
    #[cfg(feature = "server")]
    fn an_element_stands_in_a_view_of_leptos() {
        let inner = element("b", "").text("a < b");
        let outer = view! { <p>{inner}</p> }.into_html();
        assert_eq!(outer.to_html(), "<p><b>a &lt; b</b></p>");
    }
}
