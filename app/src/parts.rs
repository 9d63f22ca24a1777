//! What pages are made of. The markup follows `style/GUIDE.md`.

pub mod actions;
pub mod choices;
pub mod drawing;
pub mod error_summary;
pub mod field;
pub mod help;
pub mod icon;
pub mod offer_card;
pub mod page_title;
pub mod text;
pub mod text_area;
