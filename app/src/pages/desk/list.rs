//! The handovers of the parties somebody works for: what is new, the urgent on top, then what was
//! taken up. Facts only: nothing of what a resident wrote.

use leptos::prelude::*;

use crate::html::{Html, IntoHtml as _};

use super::{Bar, bar::bar, cluster_name, time, urgent_badge};
use crate::{pages::receipt::Day, setting::Setting};

/// One handover in a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Address of its page.
    pub href: String,
    /// What people say on the phone.
    pub reference: String,
    /// Name of the party it went to.
    pub party: String,
    /// Whether it goes before others.
    pub urgent: bool,
    /// When it was sent.
    pub sent: Day,
    /// The last day of the investigation.
    pub investigation_until: Day,
    /// Wijk by name.
    pub wijk: Option<String>,
    /// Code of the cluster.
    pub cluster: Option<String>,
    /// Who took it up.
    pub taken_up_by: Option<String>,
}

/// The page of the list.
#[derive(Debug, Clone)]
pub struct ListModel {
    /// Who looks.
    pub bar: Bar,
    /// What nobody has taken up, in the order to look at it.
    pub new: Vec<Line>,
    /// What somebody has taken up.
    pub taken_up: Vec<Line>,
}

/// The page.
pub fn list(setting: &Setting, model: &ListModel) -> Html {
    let several = model.bar.parties.len() > 1;
    view! {
        {bar(setting, &model.bar)}
        <h1 class="nl-heading nl-heading--level-1">{setting.t("desk-list-heading")}</h1>
        {part(setting, "new", &model.new, several)}
        {part(setting, "taken-up", &model.taken_up, several)}
    }
    .into_html()
}

fn part(setting: &Setting, name: &'static str, lines: &[Line], several: bool) -> Html {
    let text = |word: &str| setting.t(&format!("desk-{name}-{word}"));
    let content = if lines.is_empty() {
        view! { <p class="ve-empty">{text("empty")}</p> }.into_html()
    } else {
        let taken_up = name == "taken-up";
        let mut columns = vec!["reference", "sent", "until", "wijk", "cluster"];
        columns.extend(several.then_some("party"));
        columns.extend(taken_up.then_some("by"));
        let heads = columns
            .iter()
            .map(|column| view! { <th scope="col">{setting.t(&format!("desk-column-{column}"))}</th> })
            .collect_view();
        let rows = lines.iter().map(|each| line(setting, each, &columns)).collect_view();
        view! {
            <div class="ve-table" role="region" aria-label=text("heading") tabindex="0">
                <table>
                    <caption class="ve-visually-hidden">{text("heading")}</caption>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_html()
    };
    view! {
        <section class="ve-section">
            <h2 class="nl-heading nl-heading--level-2">{text("heading")}</h2>
            {content}
        </section>
    }
    .into_html()
}

fn line(setting: &Setting, line: &Line, columns: &[&'static str]) -> Html {
    let unknown = || setting.t("desk-unknown");
    let cells = columns
        .iter()
        .skip(1)
        .map(|column| {
            let content = match *column {
                "sent" => time(&line.sent),
                "until" => time(&line.investigation_until),
                "wijk" => line.wijk.clone().unwrap_or_else(unknown).into_html(),
                "cluster" => {
                    let name = line.cluster.as_ref().map(|code| cluster_name(setting, code));
                    name.unwrap_or_else(unknown).into_html()
                }
                "party" => line.party.clone().into_html(),
                _ => line.taken_up_by.clone().unwrap_or_else(unknown).into_html(),
            };
            let label = setting.t(&format!("desk-column-{column}"));
            view! { <td data-label=label>{content}</td> }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row">
                <a class="nl-link" href=line.href.clone()>{line.reference.clone()}</a>
                " "
                {line.urgent.then(|| urgent_badge(setting))}
            </th>
            {cells}
        </tr>
    }
    .into_html()
}
