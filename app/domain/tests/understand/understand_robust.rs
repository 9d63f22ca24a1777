//! Whatever is typed: no panic, the same answer, and danger is never talked away.

use domain::{
    danger::{DangerKind, find},
    need::understand,
};
use proptest::prelude::*;

use crate::load::lexicons;

/// Sentences that say nothing about danger, in both languages.
const NEUTRAL: [&str; 8] = [
    "Het is vandaag mooi weer.",
    "Ik woon al tien jaar in deze straat",
    "Kunt u mij helpen met een brief?",
    "doodmoe van het werk!",
    "Mijn zus komt morgen langs.",
    "The garden is lovely this year.",
    "I am dead tired today",
    "Ik heb geen tuin.",
];

fn listed_sign() -> impl Strategy<Value = (DangerKind, String)> {
    let all: Vec<(DangerKind, String)> = lexicons()
        .danger()
        .iter()
        .flat_map(|list| {
            DangerKind::ALL
                .iter()
                .flat_map(|kind| list.danger_phrases(*kind).into_iter().map(|form| (*kind, form)))
        })
        .map(|(kind, form)| (kind, form.replace('#', "20")))
        .collect();
    proptest::sample::select(all)
}

fn holds(text: &str, kind: DangerKind) -> bool {
    find(text, lexicons()).iter().any(|sign| sign.kind == kind)
}

proptest! {
    #[test]
    fn understand_never_panics_on_any_text(text in any::<String>()) {
        let first = understand(&text, lexicons());
        prop_assert_eq!(&first, &understand(&text, lexicons()));
        for area in &first.areas {
            prop_assert!(area.weight > 0.0 && area.weight <= 1.0);
            prop_assert!(!area.because.is_empty());
        }
    }

    #[test]
    fn understand_never_panics_on_words_thrown_together(
        words in proptest::collection::vec(
            prop_oneof![
                listed_sign().prop_map(|(_, form)| form),
                proptest::sample::select(vec![
                    "niet", "geen", "nooit", "maar", "vroeger", "nu", ".", ",", "...", "en", "12",
                    "nog steeds", "echt", "ik", "is nu voorbij", "dooood", "\u{301}", "İ", "ß",
                ]).prop_map(str::to_string),
            ],
            0..40,
        )
    ) {
        let text = words.join(" ");
        let found = understand(&text, lexicons());
        prop_assert!(found.danger.is_sorted_by_key(|sign| sign.kind));
        prop_assert_eq!(&found.danger, &find(&text, lexicons()));
    }

    #[test]
    fn danger_stays_when_a_neutral_sentence_is_added(
        (kind, sign) in listed_sign(),
        before in proptest::sample::select(NEUTRAL.to_vec()),
        after in proptest::sample::select(NEUTRAL.to_vec()),
    ) {
        prop_assert!(holds(&sign, kind), "{sign}");
        let text = format!("{before}. {sign}. {after}");
        prop_assert!(holds(&text, kind), "{text}");
        let lines = format!("{before}\n{sign}\n{after}");
        prop_assert!(holds(&lines, kind), "{lines}");
    }

    #[test]
    fn danger_is_seen_however_it_is_typed((kind, sign) in listed_sign()) {
        for text in [
            sign.to_uppercase(),
            format!("  {}!!!", sign.replace(' ', "   ")),
            format!("...{}...", sign.replace(' ', "\u{a0}")),
        ] {
            prop_assert!(holds(&text, kind), "{text}");
        }
    }

    #[test]
    fn the_order_of_sentences_changes_no_danger(
        signs in proptest::collection::vec(listed_sign().prop_map(|(_, sign)| sign), 1..4),
        calm in proptest::sample::subsequence(NEUTRAL.to_vec(), 0..3),
        seed: u64,
    ) {
        let mut sentences: Vec<String> =
            signs.into_iter().chain(calm.into_iter().map(String::from)).collect();
        let kinds = |sentences: &[String]| -> Vec<DangerKind> {
            find(&sentences.join(".\n"), lexicons()).iter().map(|sign| sign.kind).collect()
        };
        let before = kinds(&sentences);
        let turn = usize::try_from(seed % 7).unwrap() % sentences.len();
        sentences.rotate_left(turn);
        prop_assert_eq!(kinds(&sentences), before.clone());
        sentences.reverse();
        prop_assert_eq!(kinds(&sentences), before);
    }
}
