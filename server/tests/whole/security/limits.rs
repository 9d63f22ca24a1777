//! Limits per address: high, never for who is in danger, and kind to who meets them.

use std::net::{IpAddr, SocketAddr};

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{Request, StatusCode},
};
use chrono::TimeDelta;
use server::{
    config::TrustedProxy,
    security::{Throttled, address_key},
};

use crate::{
    client::Client as _,
    handover::code,
    page::form,
    portal::{Answer, TestPortal},
    sending::Sending,
};

/// Somebody in this network has used up what is allowed.
fn use_up(test: &TestPortal, what: Throttled, address: &str) {
    let key = address_key(&test.portal.keys, address.parse().unwrap());
    for _ in 0..what.limit().0 {
        assert!(test.portal.throttle.allows(what, key, test.portal.now()));
        test.portal.throttle.count(what, key, test.portal.now());
    }
    assert!(!test.portal.throttle.allows(what, key, test.portal.now()));
}

/// Asks for a status that is none, over a connection from this address.
async fn ask_from(test: &TestPortal, address: &str, forwarded: &[&str]) -> Answer {
    let address: IpAddr = address.parse().unwrap();
    let request =
        Request::post("/nl/status").extension(ConnectInfo(SocketAddr::from((address, 40_000))));
    let request =
        forwarded.iter().fold(request, |request, value| request.header("x-forwarded-for", *value));
    test.browser().send(request, Body::from("code=")).await
}

on_both! {
    async fn too_many_handovers_from_one_network_meet_a_page_that_keeps_what_was_typed(test, _) {
        use_up(&test, Throttled::Handovers, "127.0.0.1");
        let sending = Sending::new(1).with("line", "Bel twee keer").with("name", "Testpersoon");
        let mut browser = test.browser();
        let answer = sending.send(&mut browser).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        let kept = form(&answer, "data-handover");
        assert_eq!(kept.values("line"), ["Bel twee keer"]);
        assert_eq!(kept.values("name"), ["Testpersoon"]);
        assert_eq!(kept.values("journey"), [sending.journey.to_text()]);
        let number = &test.portal.content.municipality.catalogue("nl").municipality.talk_phone;
        let number = format!("tel:{}", domain::catalogue::dial(number));
        assert!(answer.body.contains(&number), "the number to call instead");
        assert!(answer.main().contains("Uw tekst staat er nog"), "{}", answer.main());
        assert!(test.stored(sending.key()).await.is_none());

        let urgent = Sending::new(2).told(|journey| journey.need = "Ik wil niet meer leven".into());
        let sent = urgent.send(&mut browser).await;
        assert_eq!(sent.location(), "/nl/ontvangst", "who is in danger is never kept waiting");
        test.clock.advance(TimeDelta::minutes(60));
        assert_eq!(kept.send(&mut browser).await.location(), "/nl/ontvangst");
    }

    async fn handovers_are_counted_for_the_network_they_come_from(test, _) {
        let key = address_key(&test.portal.keys, "127.0.0.200".parse().unwrap());
        let allowed = || test.portal.throttle.allows(Throttled::Handovers, key, test.portal.now());
        for number in 1..=60 {
            assert!(allowed(), "{number}");
            Sending::new(number).send(&mut test.browser()).await;
        }
        assert!(!allowed(), "a neighbour in the same network");
        let elsewhere = address_key(&test.portal.keys, "127.0.1.1".parse().unwrap());
        let now = test.portal.now();
        assert!(test.portal.throttle.allows(Throttled::Handovers, elsewhere, now));
    }
}

on_a_file! {
    async fn a_wrong_code_is_slow_and_ten_of_them_are_enough(test) {
        let sent = Sending::new(1).send(&mut test.browser()).await;
        let mut browser = test.browser();
        browser.cookies.insert("ontvangst".into(), {
            let cookie = sent.header("set-cookie").split(';').next().unwrap();
            cookie.split_once('=').unwrap().1.to_owned()
        });
        let right = code(&browser.get("/nl/ontvangst").await);
        let wrong = test.portal.keys.receipt_code(&[200; 16]).grouped();
        let began = tokio::time::Instant::now();
        let tries = (0..10).map(|_| async {
            test.browser().post("/nl/status", &[("code", &wrong)]).await.status
        });
        let answered = futures_util::future::join_all(tries).await;
        assert!(began.elapsed() >= std::time::Duration::from_millis(700));
        assert_eq!(answered, [StatusCode::UNPROCESSABLE_ENTITY; 10]);
        for code in [&wrong, &right] {
            let answer = test.browser().post("/nl/status", &[("code", code)]).await;
            assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
            assert!(answer.main().contains("Wacht een kwartier, of bel ons"), "{}", answer.main());
        }
        test.clock.advance(TimeDelta::minutes(15));
        let answer = test.browser().post("/nl/status", &[("code", &right)]).await;
        assert_eq!(answer.status, StatusCode::OK, "after a quarter of an hour it is forgotten");
    }

    async fn only_a_trusted_proxy_says_where_somebody_comes_from(test) {
        let test = test.changed(|portal| {
            portal.site.trusted_proxies = vec![TrustedProxy::parse("10.0.0.1").unwrap()];
        });
        use_up(&test, Throttled::WrongCodes, "203.0.113.7");
        let blocked = |answer: Answer| answer.status == StatusCode::TOO_MANY_REQUESTS;
        let direct = "198.51.100.1";
        assert!(blocked(ask_from(&test, "203.0.113.99", &[]).await), "the same network");
        assert!(!blocked(ask_from(&test, "203.0.114.7", &[]).await), "another network");
        assert!(blocked(ask_from(&test, "10.0.0.1", &["203.0.113.8"]).await));
        assert!(!blocked(ask_from(&test, "10.0.0.1", &[]).await), "the proxy itself");
        assert!(!blocked(ask_from(&test, direct, &["203.0.113.8"]).await), "no proxy of ours");
        assert!(blocked(ask_from(&test, "203.0.113.7", &["198.51.100.1"]).await));
        // What a client wrote itself stands before what the proxy adds, in one header or in two.
        let itself = "198.51.100.1";
        assert!(blocked(ask_from(&test, "10.0.0.1", &["198.51.100.1, 203.0.113.8"]).await));
        assert!(blocked(ask_from(&test, "10.0.0.1", &[itself, "203.0.113.8"]).await));
        assert!(!blocked(ask_from(&test, "10.0.0.1", &["203.0.113.8", itself]).await));
    }

    async fn a_network_is_24_bits_of_one_kind_of_address_and_48_of_the_other(test) {
        let key = |address: &str| address_key(&test.portal.keys, address.parse().unwrap());
        assert_eq!(key("203.0.113.1"), key("203.0.113.254"));
        assert_eq!(key("203.0.113.1"), key("::ffff:203.0.113.9"));
        assert_ne!(key("203.0.113.1"), key("203.0.112.1"));
        assert_eq!(key("2001:db8:1:2::1"), key("2001:db8:1:ffff::9"));
        assert_ne!(key("2001:db8:1::1"), key("2001:db8:2::1"));
    }
}

on_a_file! {
    async fn asking_for_a_status_from_one_address_does_not_stop_another_from_sending(test) {
        use_up(&test, Throttled::WrongCodes, "127.0.0.1");
        let mut browser = test.browser();
        let sent = Sending::new(1).send(&mut browser).await;
        assert!(browser.follow(&sent).await.main().contains("ve-code__value"));
    }
}
