//! The one form of all mails: plain text, short lines, a greeting and a closing.
//!
//! Plain text only: it reads the same in every mail program and aloud, and nothing in it is loaded
//! from anywhere, so nobody learns that a mail was opened.

use app::setting::Setting;

/// Longest line, in characters; only a word that is longer by itself, such as a link, goes past it.
const WIDTH: usize = 72;

/// Puts a greeting before the paragraphs and the closing behind them.
pub fn lay_out(setting: &Setting, paragraphs: &[String]) -> String {
    let greeting = setting.t("mail-common-greeting");
    let closing = setting.t("mail-common-closing");
    let all = std::iter::once(&greeting).chain(paragraphs).chain(std::iter::once(&closing));
    let wrapped: Vec<String> = all.map(|paragraph| wrap(paragraph)).collect();
    wrapped.join("\n\n") + "\n"
}

/// Breaks each line at spaces; a link stays whole.
fn wrap(paragraph: &str) -> String {
    paragraph.lines().map(wrap_line).collect::<Vec<_>>().join("\n")
}

fn wrap_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut width = 0;
    for word in line.split_whitespace() {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDTH {
            out.push('\n');
            width = 0;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_spaces_and_a_long_link_stays_whole() {
        let link = format!("https://hulp.example/{}", "a".repeat(80));
        let text = format!("{} {link} {}", "woord ".repeat(20), "ë".repeat(71));
        let wrapped = wrap(&text);
        assert!(wrapped.lines().any(|line| line == link));
        assert!(wrapped.lines().all(|line| line.chars().count() <= WIDTH || line == link));
        assert_eq!(wrapped.split_whitespace().count(), 22);
    }

    #[test]
    fn a_break_in_the_text_stays_a_break() {
        assert_eq!(wrap("een\ntwee"), "een\ntwee");
    }
}
