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
//! this. The two mix freely: [`Html`] is a view of Leptos, on the server. The browser has no Leptos.
//!
//! Pieces and elements are one pointer wide and handed on by value. Pages are little else than
//! calls that pass them, so this is what decides how large a page is in the browser.

#[cfg(feature = "server")]
mod view;

#[cfg(feature = "server")]
pub use view::IntoHtml;

/// A piece of HTML that is ready, to be put into another.
#[derive(Debug)]
pub struct Html(Box<Written>);

/// An element that is being written: first its attributes, then what is in it.
#[derive(Debug)]
pub struct Element(Box<Written>);

#[derive(Debug, Default)]
struct Written {
    html: String,
    /// The tag to close with.
    tag: &'static str,
}

impl Html {
    /// It as a string.
    pub fn as_str(&self) -> &str {
        &self.0.html
    }
}

/// Nothing at all.
pub fn nothing() -> Html {
    Html(Box::default())
}

/// Pieces one after the other.
pub fn all(pieces: Vec<Html>) -> Html {
    let mut written = Box::<Written>::default();
    written.take_in(pieces);
    Html(written)
}

/// A text between other pieces.
pub fn text(text: &str) -> Html {
    let mut written = Box::<Written>::default();
    escape(&mut written.html, text);
    Html(written)
}

/// Begins an element; `class` is empty for none. Tag and names of attributes come from the code,
/// values and texts from anywhere: those are escaped.
pub fn element(tag: &'static str, class: &str) -> Element {
    let mut html = String::from("<");
    html.push_str(tag);
    let element = Element(Box::new(Written { html, tag }));
    if class.is_empty() { element } else { element.attr("class", class) }
}

impl Element {
    /// An attribute with a value.
    #[must_use]
    pub fn attr(self, name: &'static str, value: &str) -> Self {
        let mut element = self.flag(name, true);
        let html = &mut element.0.html;
        html.push_str("=\"");
        escape(html, value);
        html.push('"');
        element
    }

    /// An attribute without a value, where it is on.
    #[must_use]
    pub fn flag(mut self, name: &'static str, on: bool) -> Self {
        if on {
            self.0.html.push(' ');
            self.0.html.push_str(name);
        }
        self
    }

    /// The element with a text in it.
    pub fn text(mut self, text: &str) -> Html {
        self.0.html.push('>');
        escape(&mut self.0.html, text);
        self.close()
    }

    /// The element with these pieces in it.
    pub fn with(mut self, pieces: Vec<Html>) -> Html {
        self.0.html.push('>');
        self.0.take_in(pieces);
        self.close()
    }

    /// An element that never has anything in it, such as an input.
    pub fn alone(mut self) -> Html {
        self.0.html.push('>');
        Html(self.0)
    }

    fn close(mut self) -> Html {
        let Written { html, tag } = &mut *self.0;
        html.push_str("</");
        html.push_str(tag);
        html.push('>');
        Html(self.0)
    }
}

impl Written {
    fn take_in(&mut self, pieces: Vec<Html>) {
        for piece in pieces {
            self.html.push_str(piece.as_str());
        }
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

    #[test]
    fn a_text_stays_a_text_wherever_it_stands() {
        let nasty = "</textarea><script>\" onload='&lt;";
        let safe = "&lt;/textarea&gt;&lt;script&gt;&quot; onload='&amp;lt;";
        assert_eq!(text(nasty).as_str(), safe);
        let area = element("textarea", "").text(nasty);
        assert_eq!(area.as_str(), format!("<textarea>{safe}</textarea>"));
        let input = element("input", "").attr("value", nasty).alone();
        assert_eq!(input.as_str(), format!("<input value=\"{safe}\">"));
        let classed = element("p", nasty).with(vec![text(nasty)]);
        assert_eq!(classed.as_str(), format!("<p class=\"{safe}\">{safe}</p>"));
    }

    #[test]
    fn an_element_is_written_in_order() {
        let item = element("li", "").flag("hidden", true).flag("open", false).text("één");
        let list = element("ul", "ve-list").attr("id", "a").with(vec![item, nothing()]);
        assert_eq!(list.as_str(), "<ul class=\"ve-list\" id=\"a\"><li hidden>één</li></ul>");
    }
}
