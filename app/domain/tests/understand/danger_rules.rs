//! The few rules that may take a sign away, and those that may not.

use domain::{
    danger::{DangerKind, find},
    need::{WgsThreat, understand},
};

use crate::load::lexicons;

fn kinds(text: &str) -> Vec<DangerKind> {
    find(text, lexicons()).iter().map(|sign| sign.kind).collect()
}

#[test]
fn an_idiom_does_not_alarm_and_does_not_cancel_a_real_sign() {
    assert_eq!(kinds("ik ben doodmoe"), []);
    assert_eq!(kinds("ik ben doodmoe en wil niet meer leven"), [DangerKind::Suicide]);
    assert_eq!(kinds("ik ga dood van de stress en hij slaat mij"), [DangerKind::Violence]);
}

#[test]
fn a_denied_wish_to_die_is_no_sign_and_asks_gently() {
    let found = understand("ik wil niet dood, maar ik weet het niet meer", lexicons());
    assert_eq!(found.danger, []);
    assert_eq!(found.ask_gently, [DangerKind::Suicide]);
}

#[test]
fn a_denied_wish_to_die_never_hides_a_real_one() {
    let found = understand("ik wil niet dood, maar ik wil ook niet meer leven", lexicons());
    assert_eq!(found.danger[0].kind, DangerKind::Suicide);
    assert_eq!(found.ask_gently, [DangerKind::Suicide]);
}

#[test]
fn the_most_serious_kind_comes_first_and_each_comes_once_with_all_its_words() {
    let found = find("Hij slaat mij. Hij bedreigt mij. Ik wil dood. Ik heb honger.", lexicons());
    let kinds: Vec<DangerKind> = found.iter().map(|sign| sign.kind).collect();
    assert_eq!(kinds, [DangerKind::Suicide, DangerKind::Violence, DangerKind::CrisisOther]);
    assert!(found[1].because.iter().any(|words| words.contains("slaat mij")));
    assert!(found[1].because.iter().any(|words| words.contains("bedreigt mij")));
}

#[test]
fn past_violence_that_is_over_is_no_sign() {
    assert_eq!(kinds("Mijn ex sloeg mij vroeger."), []);
    assert_eq!(kinds("Mijn ex heeft mij mishandeld. Dat is nu voorbij."), []);
    assert_eq!(kinds("Toen ik klein was, sloeg mijn vader mij."), []);
}

#[test]
fn what_still_goes_on_is_not_over() {
    assert_eq!(kinds("Mijn ex sloeg mij vroeger en nog steeds."), [DangerKind::Violence]);
    assert_eq!(kinds("Het was voorbij. Mijn man slaat mij."), [DangerKind::Violence]);
    assert_eq!(
        kinds("Vroeger was alles goed, maar hij heeft mij geslagen"),
        [DangerKind::Violence]
    );
}

#[test]
fn a_denial_at_the_end_of_its_clause_counts_and_half_a_denial_does_not() {
    assert_eq!(kinds("mijn man slaat mij niet, we hebben wel ruzie"), []);
    assert_eq!(kinds("hij slaat mij niet meer"), []);
    assert_eq!(kinds("hij slaat mij niet alleen maar schopt ook"), [DangerKind::Violence]);
    assert_eq!(kinds("ik kan niet slapen hij slaat mij"), [DangerKind::Violence]);
}

#[test]
fn nothing_about_suicide_is_ever_over() {
    assert_eq!(kinds("vorig jaar heb ik een zelfmoordpoging gedaan"), [DangerKind::Suicide]);
}

#[test]
fn a_threat_becomes_a_crisis_with_a_date_or_when_it_is_done() {
    let plain = understand("Ik ben bang dat ik uit huis word gezet", lexicons());
    assert_eq!((plain.wgs_threat, plain.danger.len()), (Some(WgsThreat::Eviction), 0));
    for text in ["Vrijdag word ik uit huis gezet", "12 mei is de ontruiming"] {
        let dated = understand(text, lexicons());
        assert_eq!(dated.wgs_threat, Some(WgsThreat::Eviction), "{text}");
        assert_eq!(kinds(text), [DangerKind::CrisisOther], "{text}");
    }
    let done = understand("de stroom is afgesloten", lexicons());
    assert_eq!(done.wgs_threat, Some(WgsThreat::Utilities));
    assert_eq!(done.danger[0].kind, DangerKind::CrisisOther);
}

#[test]
fn a_threat_of_long_ago_is_none() {
    assert_eq!(understand("Jaren geleden ben ik uit huis gezet", lexicons()).wgs_threat, None);
}

#[test]
fn danger_is_read_in_every_language_on_every_page() {
    assert_eq!(kinds("mijn vriend zegt: i want to die"), [DangerKind::Suicide]);
}

#[test]
fn phone_spelling_and_dialect_are_read() {
    for text in ["kwil nie meer leve", "ik wil egt niet meeeer leven", "ICH WIL NEET MIE LAEVE"] {
        assert_eq!(kinds(text), [DangerKind::Suicide], "{text}");
    }
    assert_eq!(kinds("miene man sjleit mich"), [DangerKind::Violence]);
}
