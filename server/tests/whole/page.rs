//! Reads pages as far as tests need it: their tags, and their forms, which it fills in and sends as
//! a browser does.

use crate::{client::Client, portal::Answer};

/// A start tag.
#[derive(Debug, Clone)]
pub struct Tag<'a> {
    pub name: &'a str,
    pub attributes: Vec<(&'a str, String)>,
    /// Everything behind it.
    pub after: &'a str,
}

impl Tag<'_> {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }

    fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// What stands up to its end tag, as people read it. For elements without others in them.
    pub fn text(&self) -> String {
        let end = format!("</{}>", self.name);
        unescape(self.after.split(&end).next().unwrap_or_default())
    }
}

/// The start tags of a page, in order.
pub fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, tag)) = rest.split_once('<') {
        rest = tag;
        if !tag.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let end = tag.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap();
        let (name, behind) = tag.split_at(end);
        let (attributes, after) = attributes(behind);
        found.push(Tag { name, attributes, after });
        rest = after;
    }
    found
}

fn attributes(mut rest: &str) -> (Vec<(&str, String)>, &str) {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return (found, after);
        }
        let end =
            rest.find(|c: char| c.is_whitespace() || "=>/".contains(c)).expect("a closed tag");
        let (name, behind) = rest.split_at(end);
        let Some(value) = behind.strip_prefix("=\"") else {
            assert!(!behind.starts_with('='), "a value without quotes at {behind:.40}");
            found.push((name, String::new()));
            rest = behind;
            continue;
        };
        let (value, after) = value.split_once('"').expect("a closed value");
        found.push((name, unescape(value)));
        rest = after;
    }
}

fn unescape(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'")];
    named
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
        .replace("&amp;", "&")
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Text,
    Radio,
    Checkbox,
    Button,
}

#[derive(Debug, Clone)]
struct Control {
    name: String,
    kind: Kind,
    value: String,
    is_on: bool,
}

/// A form of a page, as a browser has it before anybody touches it.
#[derive(Debug, Clone)]
pub struct PageForm {
    pub action: String,
    controls: Vec<Control>,
}

/// The form of a page whose tag has this attribute, such as `data-journey`.
pub fn form(answer: &Answer, mark: &str) -> PageForm {
    form_if_there(answer, mark).unwrap_or_else(|| panic!("no form {mark} in {}", answer.main()))
}

/// As [`form`], when there is one.
pub fn form_if_there(answer: &Answer, mark: &str) -> Option<PageForm> {
    let all = tags(&answer.body);
    let start = all.iter().find(|tag| tag.name == "form" && tag.has(mark))?;
    let inner = start.after.split("</form>").next().unwrap_or_default();
    let controls = tags(inner).iter().filter_map(control).collect();
    Some(PageForm { action: start.get("action").unwrap().to_owned(), controls })
}

fn control(tag: &Tag<'_>) -> Option<Control> {
    let name = tag.get("name")?.to_owned();
    let value = tag.get("value").unwrap_or_default().to_owned();
    let on = |name: &str| tag.has(name);
    let (kind, value, is_on) = match (tag.name, tag.get("type")) {
        ("textarea", _) => (Kind::Text, tag.text(), true),
        ("select", _) => (Kind::Text, selected(tag), true),
        ("button", _) => (Kind::Button, value, false),
        ("input", Some("radio")) => (Kind::Radio, value, on("checked")),
        ("input", Some("checkbox")) => (Kind::Checkbox, value, on("checked")),
        ("input", _) => (Kind::Text, value, true),
        _ => return None,
    };
    Some(Control { name, kind, value, is_on })
}

fn selected(select: &Tag<'_>) -> String {
    let inner = select.after.split("</select>").next().unwrap_or_default();
    let options = tags(inner);
    let chosen = options.iter().find(|option| option.has("selected")).or(options.first());
    chosen.and_then(|option| option.get("value")).unwrap_or_default().to_owned()
}

impl PageForm {
    /// Types into a text field.
    #[must_use]
    pub fn fill(mut self, name: &str, text: &str) -> Self {
        let control = self.controls.iter_mut().find(|c| c.name == name && c.kind == Kind::Text);
        text.clone_into(&mut control.unwrap_or_else(|| panic!("no field {name}")).value);
        self
    }

    /// Chooses a radio button, ticks a box or presses a button with a name.
    #[must_use]
    pub fn choose(mut self, name: &str, value: &str) -> Self {
        let chosen = |c: &Control| c.name == name && c.value == value && c.kind != Kind::Text;
        let found = self.controls.iter().find(|c| chosen(c)).map(|c| c.kind.clone());
        let kind = found.unwrap_or_else(|| panic!("no {name}={value}"));
        for control in self.controls.iter_mut().filter(|c| c.name == name && c.kind == kind) {
            if control.value == value {
                control.is_on = true;
            } else if kind == Kind::Radio {
                control.is_on = false;
            }
        }
        self
    }

    /// Unticks a box.
    #[must_use]
    pub fn leave_out(mut self, name: &str, value: &str) -> Self {
        let boxes = self.controls.iter_mut();
        let mut boxes = boxes.filter(|c| c.name == name && c.value == value);
        boxes.next().unwrap_or_else(|| panic!("no box {name}={value}")).is_on = false;
        self
    }

    /// Whether there is a control with this name.
    pub fn has(&self, name: &str) -> bool {
        self.controls.iter().any(|control| control.name == name)
    }

    /// The values that would be sent under this name.
    pub fn values(&self, name: &str) -> Vec<&str> {
        let sent = self.controls.iter().filter(|c| c.is_on && c.name == name);
        sent.map(|control| control.value.as_str()).collect()
    }

    /// Every value there is to choose under this name.
    pub fn choices(&self, name: &str) -> Vec<String> {
        let controls = self.controls.iter().filter(|c| c.name == name && c.kind != Kind::Button);
        controls.map(|control| control.value.clone()).collect()
    }

    /// Sends what is filled in.
    pub async fn send(&self, client: &mut impl Client) -> Answer {
        let sent = self.controls.iter().filter(|control| control.is_on);
        let pairs: Vec<(&str, &str)> =
            sent.map(|control| (control.name.as_str(), control.value.as_str())).collect();
        client.post(&self.action, &pairs).await
    }

    /// Sends what is filled in, and goes where it leads.
    pub async fn go(&self, client: &mut impl Client) -> Answer {
        let sent = self.send(client).await;
        client.follow(&sent).await
    }
}
