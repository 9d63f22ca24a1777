//! The program itself, as an operator starts it, and a browser that reaches it over the network.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    future::Future,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use server::embedded::SITE;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    time,
};

use crate::{client::Client, portal::Answer};

/// How long a test waits for something that should happen at once; machines can be busy.
const PATIENCE: Duration = Duration::from_secs(90);

/// Looks until it is so.
pub async fn until<T, F: Future<Output = Option<T>>>(what: &str, mut look: impl FnMut() -> F) -> T {
    let seen = async {
        loop {
            if let Some(seen) = look().await {
                return seen;
            }
            time::sleep(Duration::from_millis(25)).await;
        }
    };
    time::timeout(PATIENCE, seen).await.unwrap_or_else(|_| panic!("{what}: not in time"))
}

/// A running server. It is killed when the test lets go of it.
pub struct Server {
    child: Child,
    pub port: u16,
    log: PathBuf,
}

impl Server {
    /// Starts it with its data in this folder, and waits until it answers.
    pub async fn start(folder: &Path, words: &[&str]) -> Self {
        assert!(!SITE.is_empty(), "there is no site in this build: `make build` makes one");
        let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let log = folder.join(format!("log-{port}"));
        let child = Command::new(env!("CARGO_BIN_EXE_voorelkaar"))
            .args(["serve", "--addr", &format!("127.0.0.1:{port}"), "--data", "var"])
            .args(words)
            .current_dir(folder)
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(&log).unwrap())
            .spawn()
            .unwrap();
        let mut server = Self { child, port, log };
        time::timeout(PATIENCE, async {
            while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
                let ended = server.child.try_wait().unwrap();
                assert!(ended.is_none(), "it does not start: {}", server.log());
                time::sleep(Duration::from_millis(25)).await;
            }
        })
        .await
        .unwrap();
        server
    }

    /// What it logged so far.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }

    /// A browser that visits it.
    pub fn browser(&self) -> Wire {
        Wire { port: self.port, cookies: BTreeMap::new() }
    }

    /// Kills it with a signal that it cannot catch.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail when it is dead already, which is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A browser on the network. It keeps cookies and follows nothing.
pub struct Wire {
    port: u16,
    pub cookies: BTreeMap<String, String>,
}

impl Wire {
    async fn send(&mut self, method: &str, path: &str, body: &str) -> Answer {
        let host = format!("127.0.0.1:{}", self.port);
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\n\
             cookie: {}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{body}",
            cookies.join("; "),
            body.len(),
        );
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        time::timeout(PATIENCE, stream.read_to_end(&mut answer)).await.unwrap().unwrap();
        self.read(&String::from_utf8(answer).unwrap())
    }

    fn read(&mut self, answer: &str) -> Answer {
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap();
        let mut headers = HeaderMap::new();
        for line in lines {
            let (name, value) = line.split_once(": ").unwrap();
            if name == "set-cookie" {
                self.keep(value);
            }
            let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
            headers.append(name, HeaderValue::from_str(value).unwrap());
        }
        let status = StatusCode::from_bytes(status.as_bytes()).unwrap();
        Answer { status, headers, body: body.to_owned() }
    }

    fn keep(&mut self, cookie: &str) {
        let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
        if cookie.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

impl Client for Wire {
    async fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, "").await
    }

    async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        self.send("POST", path, &body).await
    }
}
