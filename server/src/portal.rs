//! The running portal: what every handler and job needs.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use storage::{Clock, Storage};

use crate::{
    config::TrustedProxy, content::Content, metrics::Metrics, secrets::Keys, security::Throttle,
};

/// How this portal is reached, and what follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Address in mails, without a slash at the end.
    pub public_url: String,
    /// Whether cookies are `__Host-` and `Secure`: behind TLS and in production.
    pub secure_cookies: bool,
    /// Whether it runs in production.
    pub production: bool,
    /// Where the quick exit goes.
    pub leave_to: String,
    /// Contact for security reports: a `mailto:` or `https:` address.
    pub security_contact: String,
    /// Proxies whose forwarded address is believed.
    pub trusted_proxies: Vec<TrustedProxy>,
}

/// Shared by all handlers and jobs.
#[derive(Debug)]
pub struct PortalInner {
    /// Public content.
    pub content: Content,
    /// The database.
    pub storage: Storage,
    /// Keys.
    pub keys: Keys,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// How it is reached.
    pub site: Site,
    /// Counters per address and per code, in memory.
    pub throttle: Throttle,
    /// Figures for monitoring.
    pub metrics: Metrics,
    /// Wakes the mail worker when a job was added.
    pub jobs_added: tokio::sync::Notify,
}

/// Handle to the running portal. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Portal(Arc<PortalInner>);

impl Portal {
    /// A portal from its parts.
    pub fn new(inner: PortalInner) -> Self {
        Self(Arc::new(inner))
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }
}

impl std::ops::Deref for Portal {
    type Target = PortalInner;

    fn deref(&self) -> &PortalInner {
        &self.0
    }
}
