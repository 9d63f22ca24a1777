//! A handover unsealed for one view.

use app::pages::desk::{AdditionModel, HandoverModel, Seen};
use domain::{
    danger::{DangerKind, find},
    handover::Handover as Sent,
    routing::UrgentReason,
    screen::understand_journey,
    term::{DEBT_TALK_UNDER_THREAT, end_of_term, investigation_ends, plan_until},
};
use storage::{Handover, StorageError, UnitOfWork};

use super::address_of;
use crate::{
    desk::{
        answer::{bar, moment, party},
        gate::Person,
    },
    moment::{day, local_day},
    portal::Portal,
    record::{Added, Record},
};

/// Most lines in the list of who saw it.
const MOST_SEEN: u32 = 50;

/// Everything on the page; nothing when no key opens it.
pub(super) async fn model(
    portal: &Portal,
    person: &Person,
    unit: &mut dyn UnitOfWork,
    stored: &Handover,
) -> Result<Option<HandoverModel>, StorageError> {
    let facts = &stored.facts;
    let body = stored.body.as_ref();
    let Some(record) = body.and_then(|body| Record::open(&portal.keys, facts.id, body)) else {
        return Ok(None);
    };
    let perspective = record.handover.journey.perspective;
    let setting = &portal.content.setting(portal.content.first_language(), perspective);
    let mut danger: Vec<DangerKind> =
        record.danger.iter().filter_map(|code| DangerKind::parse(code)).collect();
    let mut additions = Vec::new();
    for addition in unit.additions().list(facts.id).await? {
        let Some(added) = Added::open(&portal.keys, addition.id, &addition.sealed) else {
            return Ok(None);
        };
        danger.extend(seen_in(portal, &added.handover));
        let at = moment(setting, addition.added_at);
        additions.push(AdditionModel { at, handover: added.handover });
    }
    danger.sort();
    danger.dedup();
    let seen = unit
        .openings()
        .list(facts.id, MOST_SEEN)
        .await?
        .into_iter()
        .map(|line| Seen { by: line.by.0, deed: line.deed.code(), at: moment(setting, line.at) })
        .collect();
    let sent = local_day(facts.sent_at);
    let threat = facts.reasons.iter().any(|code| code == UrgentReason::DebtThreat.code());
    let debts = threat.then(|| day(setting, end_of_term(sent, DEBT_TALK_UNDER_THREAT)));
    let taken_up = facts.taken_up_by.as_ref().zip(facts.taken_up_at);
    let wijk = facts.wijk.as_ref().and_then(|code| setting.catalogue.wijk(code));
    Ok(Some(HandoverModel {
        bar: bar(portal, setting, person),
        take_up: format!("{}/opgepakt", address_of(facts.id)),
        reference: facts.reference.clone(),
        taken_up: taken_up.map(|(by, at)| (by.as_str().to_owned(), moment(setting, at))),
        tells_resident: facts.wants_news && stored.reply_to.is_some(),
        party: party(portal, setting, &facts.destination),
        reasons: facts.reasons.clone(),
        danger,
        wijk: wijk.map(|wijk| wijk.name.clone()),
        cluster: facts.cluster.clone(),
        sent: moment(setting, facts.sent_at),
        plan_until: day(setting, plan_until(sent)),
        investigation_until: day(setting, investigation_ends(sent)),
        debt_talk_until: debts,
        handover: record.handover,
        setting: setting.clone(),
        additions,
        seen,
    }))
}

/// Kinds of danger in what a resident sent later: routing happened before it, so it is read here.
fn seen_in(portal: &Portal, handover: &Sent) -> Vec<DangerKind> {
    let lexicons = &portal.content.lexicons;
    let mut signs = understand_journey(&handover.journey, lexicons).danger;
    signs.extend(find(&handover.line, lexicons));
    signs.into_iter().map(|sign| sign.kind).collect()
}
