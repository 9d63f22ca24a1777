//! A mail server for tests: speaks just enough SMTP, answers as it is told, and keeps what it got.

use std::sync::{Arc, Mutex};

use data_encoding::BASE64;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
};

/// What it answers. `None`: nothing at all, for ever.
#[derive(Debug, Clone)]
pub struct Script {
    pub greeting: Option<&'static str>,
    pub mail: Option<&'static str>,
    pub recipient: Option<&'static str>,
    /// After the whole mail, which is kept in any case.
    pub end: Option<&'static str>,
    /// Name and password that it asks for.
    pub login: Option<(&'static str, &'static str)>,
}

impl Default for Script {
    fn default() -> Self {
        Self {
            greeting: Some("220 test"),
            mail: Some("250 ok"),
            recipient: Some("250 ok"),
            end: Some("250 taken"),
            login: None,
        }
    }
}

#[derive(Debug, Default)]
struct Seen {
    mails: Vec<Vec<u8>>,
    lines: Vec<String>,
}

/// The server. It stops with the runtime of its test.
#[derive(Debug, Clone)]
pub struct SmtpServer {
    pub port: u16,
    script: Arc<Mutex<Script>>,
    seen: Arc<Mutex<Seen>>,
}

impl SmtpServer {
    pub async fn start(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            script: Arc::new(Mutex::new(script)),
            seen: Arc::default(),
        };
        let accepting = server.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let talking = accepting.clone();
                // A client that goes away in the middle is part of some tests.
                tokio::spawn(async move { talking.talk(stream).await.ok() });
            }
        });
        server
    }

    /// Changes what it answers from the next connection on.
    pub fn answer(&self, change: impl FnOnce(&mut Script)) {
        change(&mut self.script.lock().unwrap());
    }

    /// Every mail it got, those it refused in the end among them.
    pub fn mails(&self) -> Vec<Vec<u8>> {
        self.seen.lock().unwrap().mails.clone()
    }

    /// Every line that began with this word, outside of mails.
    pub fn lines(&self, word: &str) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        seen.lines.iter().filter(|line| line.starts_with(word)).cloned().collect()
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let script = self.script.lock().unwrap().clone();
        let mut stream = BufReader::new(stream);
        say(&mut stream, script.greeting).await?;
        let mut logged_in = script.login.is_none();
        let mut line = String::new();
        loop {
            line.clear();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            self.seen.lock().unwrap().lines.push(line.trim_end().to_owned());
            let (word, rest) = line.trim_end().split_once(' ').unwrap_or((line.trim_end(), ""));
            let answer = match word {
                "EHLO" if script.login.is_some() => {
                    Some("250-test\r\n250-8BITMIME\r\n250 AUTH PLAIN")
                }
                "EHLO" => Some("250-test\r\n250 8BITMIME"),
                "AUTH" => {
                    logged_in = script.login.is_some_and(|login| rest == plain(login));
                    Some(if logged_in {
                        "235 welcome"
                    } else {
                        "535 bewoner@post.example is not known"
                    })
                }
                "MAIL" if !logged_in => Some("530 log in first"),
                "MAIL" => script.mail,
                "RCPT" => script.recipient,
                "DATA" => {
                    say(&mut stream, Some("354 go on")).await?;
                    let mail = read_mail(&mut stream).await?;
                    self.seen.lock().unwrap().mails.push(mail);
                    script.end
                }
                "QUIT" => Some("221 bye"),
                _ => Some("500 what?"),
            };
            say(&mut stream, answer).await?;
        }
    }
}

async fn say(stream: &mut BufReader<TcpStream>, answer: Option<&str>) -> std::io::Result<()> {
    match answer {
        Some(answer) => stream.write_all(format!("{answer}\r\n").as_bytes()).await,
        None => std::future::pending().await,
    }
}

async fn read_mail(stream: &mut BufReader<TcpStream>) -> std::io::Result<Vec<u8>> {
    let mut mail = Vec::new();
    loop {
        let start = mail.len();
        stream.read_until(b'\n', &mut mail).await?;
        if &mail[start..] == b".\r\n" {
            mail.truncate(start);
            return Ok(mail);
        }
        if mail[start..].starts_with(b"..") {
            mail.remove(start);
        }
    }
}

fn plain((user, password): (&str, &str)) -> String {
    format!("PLAIN {}", BASE64.encode(format!("\0{user}\0{password}").as_bytes()))
}
