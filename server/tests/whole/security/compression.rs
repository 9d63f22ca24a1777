//! Answers that mix a secret with what a request brought are never compressed; others are.

use super::every_page;
use crate::walk::Story;

on_a_file! {
    async fn pages_with_a_secret_are_sent_as_they_are(test) {
        for (path, page) in every_page(&test).await {
            let word = path.split([' ', '?']).next().unwrap();
            let secret = ["/overdracht", "/ontvangst", "/status", "/team"];
            if secret.iter().any(|secret| word.contains(secret)) {
                assert_eq!(page.header("content-encoding"), "", "{path}");
            } else if page.body.len() > 1_000 {
                assert_eq!(page.header("content-encoding"), "br", "{path}");
            }
        }
    }

    async fn so_are_their_answers_to_forms(test) {
        let mut browser = test.browser();
        Story::default().walk(&mut browser).await;
        for path in ["/nl/overdracht", "/en/status", "/team/aanmelden", "/team/link"] {
            let answer = browser.post(path, &[("code", "x"), ("line", "y")]).await;
            assert_eq!(answer.header("content-encoding"), "", "{path}");
            let refused = browser.post_from("null", path, &[("line", "y")]).await;
            assert_eq!(refused.header("content-encoding"), "", "{path} from elsewhere");
        }
    }
}
