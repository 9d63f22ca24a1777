//! Who sends requests: a browser at the router, or one on the network.

use axum::http::StatusCode;

use crate::portal::{Answer, Browser};

/// Sends requests and keeps cookies.
pub trait Client {
    /// Asks for a page.
    async fn get(&mut self, path: &str) -> Answer;
    /// Sends a form.
    async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Answer;

    /// Goes where a form led.
    async fn follow(&mut self, answer: &Answer) -> Answer {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let page = self.get(answer.location()).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        page
    }
}

impl Client for Browser {
    async fn get(&mut self, path: &str) -> Answer {
        Self::get(self, path).await
    }

    async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        Self::post(self, path, pairs).await
    }
}
