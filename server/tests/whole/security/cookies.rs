//! Cookies: prefix, `Secure`, `HttpOnly`, `SameSite` and nothing more.

use crate::{
    client::Client as _,
    portal::{Answer, TestPortal},
    sending::Sending,
};

/// The `Set-Cookie` values of an answer that begin with this name.
fn cookie<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let all = answer.headers.get_all("set-cookie").iter();
    let mut found = all.map(|value| value.to_str().unwrap());
    found.find(|value| value.starts_with(&format!("{name}="))).unwrap_or_else(|| panic!("{name}"))
}

/// What is said about a cookie, in the order of the alphabet.
fn rules(cookie: &str) -> Vec<&str> {
    let mut rules: Vec<&str> = cookie.split("; ").skip(1).collect();
    rules.sort_unstable();
    rules
}

async fn each_cookie(test: &TestPortal, prefix: &str, more: &[&str]) {
    let told = test.browser().post("/nl/vraag", &[("need", "x")]).await;
    let sent = Sending::new(1).send(&mut test.browser()).await;
    let left = test.browser().get("/snel-weg").await;
    let expected: [(&Answer, &str, &[&str]); 5] = [
        (&told, "reis", &["HttpOnly", "Path=/", "SameSite=Strict"]),
        (&sent, "ontvangst", &["HttpOnly", "Max-Age=900", "Path=/", "SameSite=Lax"]),
        (&left, "reis", &["HttpOnly", "Max-Age=0", "Path=/", "SameSite=Strict"]),
        (&left, "ontvangst", &["HttpOnly", "Max-Age=0", "Path=/", "SameSite=Lax"]),
        (&left, "team", &["HttpOnly", "Max-Age=0", "Path=/", "SameSite=Lax"]),
    ];
    for (answer, name, usual) in expected {
        let mut usual = [usual, more].concat();
        usual.sort_unstable();
        assert_eq!(rules(cookie(answer, &format!("{prefix}{name}"))), usual, "{name}");
    }
}

async fn session_cookie(test: &TestPortal) -> String {
    let browser = test.signed_in("medewerker1@buurtteam-01.example").await;
    let mut names = browser.cookies.into_keys();
    names.find(|name| name.ends_with("team")).unwrap()
}

on_a_file! {
    async fn behind_tls_cookies_are_secure_and_of_this_host_alone(test) {
        let test = test.changed(|portal| portal.site.secure_cookies = true);
        each_cookie(&test, "__Host-", &["Secure"]).await;
        assert_eq!(session_cookie(&test).await, "__Host-team");
    }

    async fn on_plain_loopback_they_work_without(test) {
        each_cookie(&test, "", &[]).await;
        assert_eq!(session_cookie(&test).await, "team");
    }

    async fn behind_tls_a_cookie_without_the_prefix_is_not_believed(test) {
        let mut browser = test.browser();
        browser.post("/nl/vraag", &[("need", "Mijn verhaal")]).await;
        let secure = test.changed(|portal| portal.site.secure_cookies = true);
        let mut other = secure.browser();
        other.cookies = browser.cookies;
        assert!(!other.get("/nl/vraag").await.body.contains("Mijn verhaal"));
    }

    async fn a_cookie_says_nothing_to_who_reads_it(test) {
        let mut browser = test.browser();
        browser.post("/nl/vraag", &[("need", "Mijn verhaal")]).await;
        let sent = Sending::new(1).send(&mut browser).await;
        let receipt = browser.follow(&sent).await;
        let code = receipt.main().split("ve-code__value\">").nth(1).unwrap()[..24].to_owned();
        let decode = |value: &str| data_encoding::BASE64URL_NOPAD.decode(value.as_bytes()).unwrap();
        let told = test.browser().post("/nl/vraag", &[("need", "Mijn verhaal")]).await;
        for (answer, name) in [(&told, "reis"), (&sent, "ontvangst")] {
            let pair = cookie(answer, name).split(';').next().unwrap();
            let bytes = decode(pair.split_once('=').unwrap().1);
            assert!(!crate::stored::stands_in(&bytes, "verhaal"));
            assert!(!crate::stored::stands_in(&bytes, &code[..9]));
        }
    }
}
