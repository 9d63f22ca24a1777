//! Whatever is typed: no panic, the same answer, and danger is never talked away.

use domain::{
    danger::{DangerKind, find},
    need::understand,
};
use proptest::prelude::*;

use crate::{
    alone::{alone, signs},
    load::{LANGUAGES, lexicons},
};

/// Sentences that say nothing about danger, in two languages.
const NEUTRAL: [(&str, [&str; 5]); 2] = [
    (
        "nl",
        [
            "Het is vandaag mooi weer.",
            "Ik woon al tien jaar in deze straat",
            "Kunt u mij helpen met een brief?",
            "doodmoe van het werk!",
            "Mijn zus komt morgen langs.",
        ],
    ),
    (
        "en",
        [
            "The garden is lovely this year.",
            "I am dead tired today",
            "Can you help me with a letter?",
            "My sister visits tomorrow.",
            "I have lived in this street for ten years.",
        ],
    ),
];

/// A listed sign and neutral sentences, all of one language.
fn signs_and_calm(
    most: usize,
) -> impl Strategy<Value = (&'static str, Vec<(DangerKind, String)>, Vec<&'static str>)> {
    proptest::sample::select(NEUTRAL.to_vec()).prop_flat_map(move |(language, calm)| {
        let signs = proptest::sample::select(signs(language));
        let calm = proptest::sample::select(calm.to_vec());
        (
            Just(language),
            proptest::collection::vec(signs, 1..=most),
            proptest::collection::vec(calm, 2..=3),
        )
    })
}

fn any_sign() -> impl Strategy<Value = (&'static str, (DangerKind, String))> {
    proptest::sample::select(LANGUAGES.to_vec())
        .prop_flat_map(|language| (Just(language), proptest::sample::select(signs(language))))
}

/// The kinds seen in a text, and those about which a gentle question is asked.
fn kinds(text: &str, language: &str) -> (Vec<DangerKind>, Vec<DangerKind>) {
    let found = understand(text, alone(language));
    (found.danger.iter().map(|sign| sign.kind).collect(), found.ask_gently)
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
                any_sign().prop_map(|(_, (_, form))| form),
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
        (language, signs, calm) in signs_and_calm(1),
    ) {
        let (_, sign) = &signs[0];
        let seen = kinds(sign, language);
        let text = format!("{}. {sign}. {}", calm[0], calm[1]);
        prop_assert_eq!(kinds(&text, language), seen.clone(), "{}", text);
        let lines = format!("{}\n{sign}\n{}", calm[0], calm[1]);
        prop_assert_eq!(kinds(&lines, language), seen, "{}", lines);
    }

    #[test]
    fn danger_is_seen_however_it_is_typed((language, (_, sign)) in any_sign()) {
        let seen = kinds(&sign, language);
        for text in [
            sign.to_uppercase(),
            format!("  {}!!!", sign.replace(' ', "   ")),
            format!("...{}...", sign.replace(' ', "\u{a0}")),
        ] {
            prop_assert_eq!(kinds(&text, language), seen.clone(), "{}", text);
        }
    }

    #[test]
    fn the_order_of_sentences_changes_no_danger(
        (language, signs, calm) in signs_and_calm(3),
        turn in 0..6_usize,
    ) {
        let signs = signs.into_iter().map(|(_, sign)| sign);
        let mut sentences: Vec<String> =
            signs.chain(calm.into_iter().map(String::from)).collect();
        let seen = |sentences: &[String]| kinds(&sentences.join(".\n"), language).0;
        let before = seen(&sentences);
        let turn = turn % sentences.len();
        sentences.rotate_left(turn);
        prop_assert_eq!(seen(&sentences), before.clone());
        sentences.reverse();
        prop_assert_eq!(seen(&sentences), before);
    }
}
