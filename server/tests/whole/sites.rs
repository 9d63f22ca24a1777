//! The same portal, reached in another way: behind TLS, behind a proxy, with another clock.

use std::sync::Arc;

use server::{
    content::Content,
    metrics::Metrics,
    municipality::Municipality,
    portal::{Portal, PortalInner},
    router::router,
    security::Throttle,
};

use crate::portal::TestPortal;

impl TestPortal {
    /// The same database, clock and key, with something changed.
    #[must_use]
    pub fn changed(&self, change: impl FnOnce(&mut PortalInner)) -> Self {
        let mut inner = PortalInner {
            content: Content::new(Municipality::embedded().unwrap()).unwrap(),
            storage: self.portal.storage.clone(),
            keys: self.portal.keys.clone(),
            clock: Arc::new(self.clock.clone()),
            site: self.portal.site.clone(),
            throttle: Throttle::default(),
            metrics: Metrics::default(),
            jobs_added: tokio::sync::Notify::new(),
        };
        change(&mut inner);
        let portal = Portal::new(inner);
        Self { router: router(portal.clone()), portal, clock: self.clock.clone() }
    }
}
