//! One handover, opened: what to do first on top, then what was told, then who saw it.

use domain::{
    danger::DangerKind,
    handover::Handover,
    routing::{RouteReason, UrgentReason},
};
use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{
    Bar, Party,
    bar::{bar, party},
    cluster_name, form_token, key, row, time, urgent_badge,
};
use crate::{
    pages::receipt::Day,
    parts::{
        actions::{back, submit},
        icon::icon,
    },
    setting::Setting,
};

mod contact;

use super::record;

/// What the resident sent later: the whole handover as it then was.
#[derive(Debug, Clone)]
pub struct AdditionModel {
    /// When.
    pub at: Day,
    /// What.
    pub handover: Handover,
}

/// Somebody who opened this handover or took it up.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Work address.
    pub by: String,
    /// What they did: a code, `opened` or `taken_up`.
    pub deed: &'static str,
    /// When.
    pub at: Day,
}

/// The page of one handover.
#[derive(Debug, Clone)]
pub struct HandoverModel {
    /// Language and content, in the perspective in which the resident read them.
    pub setting: Setting,
    /// Who looks.
    pub bar: Bar,
    /// Address of the form that takes it up.
    pub take_up: String,
    /// What people say on the phone.
    pub reference: String,
    /// Who took it up and when, where somebody did.
    pub taken_up: Option<(String, Day)>,
    /// Whether the resident gets a mail, without content, when it is taken up.
    pub tells_resident: bool,
    /// The party it went to, as the team knows it.
    pub party: Party,
    /// Codes of the rules that led here and that made it urgent.
    pub reasons: Vec<String>,
    /// Kinds of danger that were seen, in what was sent later too.
    pub danger: Vec<DangerKind>,
    /// Name of the wijk.
    pub wijk: Option<String>,
    /// Code of the cluster.
    pub cluster: Option<String>,
    /// When it was sent: the report in the sense of Wmo 2.3.2(1).
    pub sent: Day,
    /// Until when the persoonlijk plan can be handed in.
    pub plan_until: Day,
    /// The last day of the investigation.
    pub investigation_until: Day,
    /// The last day for the first talk on debts, under a threat of the debt law.
    pub debt_talk_until: Option<Day>,
    /// What was sent.
    pub handover: Handover,
    /// What was sent later, the oldest first.
    pub additions: Vec<AdditionModel>,
    /// Who saw it, the newest first.
    pub seen: Vec<Seen>,
}

impl HandoverModel {
    /// What the resident sent last: how to reach them, and whether they are safe, follow from it.
    fn latest(&self) -> &Handover {
        self.additions.last().map_or(&self.handover, |addition| &addition.handover)
    }

    fn urgent_reasons(&self) -> Vec<UrgentReason> {
        self.reasons.iter().filter_map(|code| UrgentReason::parse(code)).collect()
    }

    fn route_reasons(&self) -> Vec<RouteReason> {
        self.reasons.iter().filter_map(|code| RouteReason::parse(code)).collect()
    }
}

/// The page.
pub fn handover(model: &HandoverModel) -> Html {
    let setting = &model.setting;
    view! {
        {bar(setting, &model.bar)}
        {back(setting, "/team".to_owned())}
        <h1 class="nl-heading nl-heading--level-1">
            {setting.t("desk-handover-heading")} " "
            <span dir="ltr" translate="no">{model.reference.clone()}</span>
        </h1>
        {first(setting, model)}
        {progress(setting, model)}
        {facts(setting, model)}
        {contact::contact(setting, &model.latest().contact)}
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("desk-told-heading")}</h2>
            {record::record(setting, &model.handover)}
            {contact::former(setting, &model.handover.contact, &model.latest().contact)}
        </section>
        {model.additions.iter().enumerate().map(|(n, each)| addition(model, n + 1, each)).collect_view()}
        {why(setting, model)}
        {seen(setting, &model.seen)}
    }
    .into_html()
}

/// What goes before everything: urgency with its reasons, danger, and what came later.
fn first(setting: &Setting, model: &HandoverModel) -> Html {
    let urgent = model.urgent_reasons();
    let danger = model
        .danger
        .iter()
        .map(|kind| view! { <li>{setting.t(&key("danger", kind.code()))}</li> })
        .collect_view();
    let reasons = urgent
        .iter()
        .map(|reason| view! { <li>{setting.t(&format!("urgent-reason-{}", reason.code()))}</li> })
        .collect_view();
    let safe_now = model.latest().journey.safe_now().map(|answer| {
        view! { <li>{setting.t(&key("safe-now", answer.code()))}</li> }
    });
    let alarm = !urgent.is_empty() || !model.danger.is_empty();
    let alert = alarm.then(|| {
        view! {
            <div class="utrecht-alert utrecht-alert--error" role="note">
                {icon(setting, "warning")}
                <div class="utrecht-alert__content">
                    <p class="nl-paragraph">
                        {urgent_badge(setting)} " " <strong>{setting.t("desk-urgent-text")}</strong>
                    </p>
                    <ul class="ve-list">{reasons} {danger} {safe_now}</ul>
                    <p class="nl-paragraph ve-note">{setting.t("desk-danger-note")}</p>
                </div>
            </div>
        }
    });
    let later = model.additions.last().map(|last| {
        let href = format!("#aanvulling-{}", model.additions.len());
        view! {
            <div class="utrecht-alert utrecht-alert--info" role="note">
                {icon(setting, "info")}
                <div class="utrecht-alert__content">
                    <p class="nl-paragraph">
                        {setting.fill("desk-added", &[("moment", &last.at.words)])} " "
                        <a class="nl-link" href=href>{setting.t("desk-added-read")}</a>
                    </p>
                </div>
            </div>
        }
    });
    view! { {alert} {later} }.into_html()
}

/// Who has it in hand, or the button to take it up.
fn progress(setting: &Setting, model: &HandoverModel) -> Html {
    if let Some((by, at)) = &model.taken_up {
        return view! {
            <div class="utrecht-alert utrecht-alert--ok" role="status">
                {icon(setting, "check")}
                <div class="utrecht-alert__content">
                    <p class="nl-paragraph">
                        {setting.fill("desk-taken-up-by", &[("who", by), ("moment", &at.words)])}
                    </p>
                </div>
            </div>
        }
        .into_html();
    }
    let mail = if model.tells_resident { "desk-take-up-mail" } else { "desk-take-up-no-mail" };
    view! {
        <form method="post" action=model.take_up.clone() autocomplete="off">
            {form_token(&model.bar)}
            <p class="nl-paragraph">{setting.t("desk-take-up-text")} " " {setting.t(mail)}</p>
            <div class="ve-actions">{submit(setting.t("desk-take-up"))}</div>
        </form>
    }
    .into_html()
}

fn facts(setting: &Setting, model: &HandoverModel) -> Html {
    let text = |name: &str| setting.t(&format!("desk-{name}"));
    let debts = model.debt_talk_until.as_ref().map(|day| row(text("debt-talk"), time(day)));
    let wijk = model.wijk.clone().map(|wijk| row(text("column-wijk"), wijk));
    let cluster =
        model.cluster.as_ref().map(|code| row(text("column-cluster"), cluster_name(setting, code)));
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{text("facts-heading")}</h2>
            <dl class="ve-summary">
                {row(text("column-sent"), time(&model.sent))}
                {debts}
                {row(text("plan-until"), time(&model.plan_until))}
                {row(text("column-until"), time(&model.investigation_until))}
                {row(text("column-party"), party(&model.party))}
                {cluster}
                {wijk}
                {row(text("place"), record::place(setting, &model.handover))}
                {row(text("filled-in-by"), record::filled_in_by(setting, &model.handover))}
            </dl>
        </section>
    }
    .into_html()
}

/// A whole handover as it was later: how to reach somebody may have changed as well.
fn addition(model: &HandoverModel, number: usize, addition: &AdditionModel) -> Html {
    let setting = &model.setting;
    let id = format!("aanvulling-{number}");
    view! {
        <section class="ve-section" id=id.clone()>
            <h2 class="nl-heading nl-heading--level-2">
                {setting.fill("desk-addition-heading", &[("moment", &addition.at.words)])}
            </h2>
            <p class="nl-paragraph">{setting.t("desk-addition-text")}</p>
            {record::record(setting, &addition.handover)}
            {contact::former(setting, &addition.handover.contact, &model.latest().contact)}
        </section>
    }
    .into_html()
}

/// Why it came here, in the words the resident saw too.
fn why(setting: &Setting, model: &HandoverModel) -> Html {
    let reasons = model
        .route_reasons()
        .iter()
        .map(|reason| view! { <li>{setting.t(&format!("route-reason-{}", reason.code()))}</li> })
        .collect_view();
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{setting.t("desk-why-heading")}</h2>
            <p class="nl-paragraph">{setting.t("desk-why-text")}</p>
            <ul class="ve-list">{reasons}</ul>
        </section>
    }
    .into_html()
}

fn seen(setting: &Setting, seen: &[Seen]) -> Html {
    let text = |word: &str| setting.t(&format!("desk-seen-{word}"));
    let rows = seen
        .iter()
        .map(|each| {
            view! {
                <tr>
                    <th scope="row">{each.by.clone()}</th>
                    <td data-label=text("what")>{text(&each.deed.replace('_', "-"))}</td>
                    <td data-label=text("when")>{time(&each.at)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{text("heading")}</h2>
            <div class="ve-table" role="region" aria-label=text("heading") tabindex="0">
                <table>
                    <caption class="ve-visually-hidden">{text("heading")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{text("who")}</th>
                            <th scope="col">{text("what")}</th>
                            <th scope="col">{text("when")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_html()
}
