//! How long anything is kept. The clean-up job, the cookies and the page `/privacy` all read these.
//!
//! The team's own file is kept for fifteen years (Wmo 2015 article 5.3.4) in the team's own system.
//! The portal keeps a transport copy only, and a line of audit without content.

use chrono::TimeDelta;

/// A handover, counted from the moment the team has taken it over. Our own choice: long enough to
/// solve a mistake, short enough not to become a second file.
pub const AFTER_TAKE_UP: TimeDelta = TimeDelta::days(90);

/// A handover, counted from the moment the resident withdrew it.
pub const AFTER_WITHDRAWAL: TimeDelta = TimeDelta::weeks(6);

/// A session of a team that does nothing.
pub const SESSION_IDLE: TimeDelta = TimeDelta::minutes(30);

/// A session of a team, however busy.
pub const SESSION_AT_MOST: TimeDelta = TimeDelta::hours(8);

/// A link to sign in, from the moment it was made; it works once.
pub const SIGN_IN_LINK: TimeDelta = TimeDelta::minutes(15);

/// The receipt page, from the moment of sending: refresh works until then.
pub const RECEIPT: TimeDelta = TimeDelta::minutes(15);
