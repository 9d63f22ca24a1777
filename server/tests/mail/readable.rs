//! A message as a person sees it: headers and text decoded, one header on a line.

use data_encoding::BASE64;

/// The message without its encodings; lines end in `\n`.
pub fn readable(raw: &[u8]) -> String {
    let raw = String::from_utf8(raw.to_vec()).unwrap().replace("\r\n", "\n");
    let (head, body) = raw.split_once("\n\n").unwrap();
    let head: String = unfold(head).lines().map(|line| decode_words(line) + "\n").collect();
    let encoding = header(&head, "Content-Transfer-Encoding").unwrap_or_default();
    let body = match encoding.as_str() {
        "quoted-printable" => quoted_printable(body),
        "base64" => base64(&body.replace('\n', "")).replace("\r\n", "\n"),
        _ => body.to_owned(),
    };
    format!("{head}\n{body}")
}

/// The value of a header of a readable message.
pub fn header(message: &str, name: &str) -> Option<String> {
    let head = message.split("\n\n").next()?;
    let value = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))?;
    Some(value.trim().to_owned())
}

fn unfold(head: &str) -> String {
    head.replace("\n ", " ").replace("\n\t", " ")
}

/// `=?utf-8?b?…?=` becomes its text.
fn decode_words(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("=?utf-8?b?") {
        let (word, tail) = after.split_once("?=").unwrap();
        // The space between two encoded words is no part of the text (RFC 2047, 6.2).
        if !(out.len() > line.len() - rest.len() && before.trim().is_empty()) {
            out.push_str(before);
        }
        out.push_str(&base64(word));
        rest = tail;
    }
    out + rest
}

fn base64(text: &str) -> String {
    String::from_utf8(BASE64.decode(text.as_bytes()).unwrap()).unwrap()
}

fn quoted_printable(body: &str) -> String {
    let mut bytes = Vec::new();
    let joined = body.replace("=\n", "");
    let mut rest = joined.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        if *first == b'=' {
            let code = std::str::from_utf8(&tail[..2]).unwrap();
            bytes.push(u8::from_str_radix(code, 16).unwrap());
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap()
}
