//! Starts the portal and keeps it going until it is asked to stop.

use std::{fs, net::SocketAddr, os::unix::fs::DirBuilderExt as _, path::Path, sync::Arc};

use storage::{Storage, StorageError, StorageOptions, SystemClock};
use tokio::{net::TcpListener, sync::watch};

use crate::{
    config::{self, Settings},
    content::{Content, ContentError},
    embedded::SITE,
    jobs,
    mail::{MailSettings, SmtpTls, Transport, TransportSettings},
    metrics::{self, Metrics},
    municipality::{Municipality, Problems},
    portal::{Portal, PortalInner, Site},
    router::router,
    secrets::{KeyError, Keys},
    security::Throttle,
};

/// Why the portal does not start.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The binary was built without its site.
    #[error("this binary carries no site (style sheet, scripts): build it with `make build`")]
    NoSite,
    /// The data folder cannot be made.
    #[error("data folder {0}: {1}")]
    Folder(String, std::io::Error),
    /// The key file cannot be used.
    #[error(transparent)]
    Keys(#[from] KeyError),
    /// The content has problems.
    #[error("{0}")]
    Content(#[from] ContentError),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// What is stored cannot be opened.
    #[error(transparent)]
    Sealed(#[from] jobs::start::StartError),
    /// The mail settings.
    #[error(transparent)]
    Mail(#[from] crate::mail::TransportError),
    /// The address is taken or not ours.
    #[error("listening on {0}: {1}")]
    Listen(SocketAddr, std::io::Error),
    /// The server stopped by itself.
    #[error("serving: {0}")]
    Serve(std::io::Error),
}

impl From<Problems> for ServeError {
    fn from(problems: Problems) -> Self {
        Self::Content(ContentError::Municipality(problems))
    }
}

/// The municipality that the settings name: a folder, or the one in the binary.
pub fn municipality(settings: &Settings) -> Result<Municipality, Problems> {
    match &settings.data.municipality {
        Some(folder) => Municipality::load(folder),
        None => Municipality::embedded(),
    }
}

/// Opens the database, making its folder when it is missing.
pub async fn storage(settings: &Settings) -> Result<Storage, ServeError> {
    private_folder(&settings.data.folder)?;
    Ok(Storage::connect(settings.data.database.expose(), &StorageOptions::default()).await?)
}

fn private_folder(folder: &Path) -> Result<(), ServeError> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|error| ServeError::Folder(folder.display().to_string(), error))
}

/// A portal with these settings, its database migrated and its keys tried.
pub async fn portal(settings: &Settings) -> Result<Portal, ServeError> {
    let storage = storage(settings).await?;
    let migrated = storage.migrate().await?;
    if migrated > 0 {
        tracing::info!(migrated, database = storage.name(), "the database was brought up to date");
    }
    // In production a missing key file is a mistake: a new key would open nothing that is stored.
    let keys = Keys::load(&settings.data.key_file, !settings.production)?;
    let portal = Portal::new(PortalInner {
        content: Content::new(municipality(settings)?)?,
        storage,
        keys,
        clock: Arc::new(SystemClock),
        site: site(settings),
        throttle: Throttle::default(),
        metrics: Metrics::default(),
        jobs_added: tokio::sync::Notify::new(),
    });
    jobs::check_keys(&portal).await?;
    Ok(portal)
}

fn site(settings: &Settings) -> Site {
    let web = &settings.web;
    Site {
        public_url: web.public_url.origin().to_owned(),
        secure_cookies: web.has_secure_cookies() || settings.production,
        production: settings.production,
        leave_to: web.leave_to.clone(),
        security_contact: web.security_contact.clone().unwrap_or_else(|| web.public_url.at("/")),
        trusted_proxies: web.trusted_proxies.clone(),
    }
}

/// How mail goes out with these settings.
pub fn mail_transport(settings: &Settings) -> Result<Transport, ServeError> {
    let transport = match &settings.mail.transport {
        config::Transport::Files(dir) => TransportSettings::File { dir: dir.clone() },
        config::Transport::Smtp(smtp) => TransportSettings::Smtp {
            host: smtp.host.clone(),
            port: smtp.port,
            tls: match smtp.tls {
                config::SmtpTls::None => SmtpTls::None,
                config::SmtpTls::Starttls => SmtpTls::Starttls,
                config::SmtpTls::Tls => SmtpTls::Tls,
            },
            user: smtp.login.as_ref().map(|(user, _)| user.clone()),
            password: smtp.login.as_ref().map(|(_, password)| password.expose().to_owned()),
            timeout: smtp.timeout,
        },
    };
    Ok(Transport::new(MailSettings { from: settings.mail.from.clone(), transport })?)
}

/// Serves until the process is asked to stop; then finishes what it is doing.
pub async fn serve(settings: Settings) -> Result<(), ServeError> {
    if SITE.is_empty() {
        return Err(ServeError::NoSite);
    }
    let portal = portal(&settings).await?;
    let transport = mail_transport(&settings)?;
    let listener = listen(settings.web.listen).await?;
    let (stop, stopped) = watch::channel(false);
    let worker = tokio::spawn(jobs::work(portal.clone(), transport, stopped));
    if let Some(address) = settings.web.metrics_listen {
        let figures = listen(address).await?;
        let routes = metrics::routes(portal.clone());
        tokio::spawn(async move { axum::serve(figures, routes).await });
    }
    let address = listener.local_addr().map_err(ServeError::Serve)?;
    tracing::info!(%address, public_url = %settings.web.public_url, "serving");
    let routes = router(portal).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, routes).with_graceful_shutdown(asked_to_stop()).await;
    tracing::info!("stopping");
    let _ = stop.send(true);
    let _ = worker.await;
    served.map_err(ServeError::Serve)
}

async fn listen(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|error| ServeError::Listen(address, error))
}

/// Waits for `SIGTERM` or an interrupt from the keyboard.
async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupt = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => {
            let _ = interrupt.await;
        }
    }
}
