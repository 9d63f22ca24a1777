//! How to reach somebody, and first of all whether that is safe.

use domain::{handover::Contact, person::YesNoUnsure};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use crate::{
    pages::desk::row,
    parts::{help::call, icon::icon},
    setting::Setting,
};

/// The section.
pub(super) fn contact(setting: &Setting, contact: &Contact, id: &'static str) -> Html {
    view! {
        <section class="ve-section" aria-labelledby=id>
            <h2 class="nl-heading nl-heading--level-2" id=id>{setting.t("desk-contact-heading")}</h2>
            {details(setting, contact)}
        </section>
    }
    .into_html()
}

/// The warning, then the facts.
pub(super) fn details(setting: &Setting, contact: &Contact) -> Html {
    let text = |name: &str| setting.t(&format!("desk-{name}"));
    let name = (!contact.name.is_empty()).then(|| row(text("name"), contact.name.clone()));
    let mail = contact.email.as_ref().map(|email| {
        let whose = if contact.email_is_own { "email-own" } else { "email-shared" };
        let content = view! {
            {email.as_str().to_owned()}
            <p class="nl-paragraph ve-note">{text(whose)}</p>
        };
        row(text("email"), content)
    });
    let when = setting.t(&format!("handover-call-when-{}", contact.call_when.code()));
    let language = setting.t(&format!("handover-language-{}", contact.language.code()));
    view! {
        {phone(setting, contact)}
        <dl class="ve-summary">
            {name}
            {row(text("call-when"), when)}
            {row(text("language"), language)}
            {mail}
        </dl>
    }
    .into_html()
}

/// The number with the answer to "is dit nummer veilig?". One that is not safe is no link: nobody
/// dials it by accident.
fn phone(setting: &Setting, contact: &Contact) -> Html {
    let Some(phone) = &contact.phone else {
        return view! { <p class="nl-paragraph">{setting.t("desk-no-phone")}</p> }.into_html();
    };
    let number = phone.as_str().to_owned();
    let (kind, symbol, answer) = match contact.phone_safe {
        Some(YesNoUnsure::Yes) => ("ok", "check", "yes"),
        Some(YesNoUnsure::No) => ("error", "warning", "no"),
        Some(YesNoUnsure::Unsure) | None => ("warning", "warning", "unsure"),
    };
    let dials = if answer == "no" {
        view! { <p class="nl-paragraph" dir="ltr">{number}</p> }.into_html()
    } else {
        call(setting, setting.t("desk-call"), number, false)
    };
    view! {
        <div class=format!("utrecht-alert utrecht-alert--{kind}") role="note">
            {icon(setting, symbol)}
            <div class="utrecht-alert__content">
                <p class="nl-paragraph">
                    <strong>{setting.t("desk-phone-safe")}</strong> " "
                    {setting.t(&format!("desk-phone-safe-{answer}"))}
                </p>
                {dials}
            </div>
        </div>
    }
    .into_html()
}
