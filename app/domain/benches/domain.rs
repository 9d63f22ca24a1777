//! How long it takes to understand a text, to choose the next question and to sum up.
//!
//! `make bench` runs it. The texts are the labelled sentences of `cases/understand/`, one after
//! another until there are enough words; the catalogue is empty, for content is the server's.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop at the first broken file")]

#[path = "../tests/understand/load.rs"]
mod load;

use std::{fs, hint::black_box, path::Path};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use domain::{
    assessment::{Answer, path::questions, result::summary},
    catalogue::Catalogue,
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    need::understand,
    person::Perspective,
    screen::World,
};

const WORDS: [usize; 3] = [10, 100, 1_000];

/// So many words as people type them in this language.
fn words(language: &str, count: usize) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("cases/understand")
        .join(language)
        .join("development.toml");
    let file: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let sentences = file.get("sentence").unwrap().as_array().unwrap();
    let texts = sentences.iter().filter_map(|sentence| sentence.get("text")?.as_str());
    let words: Vec<&str> = texts.flat_map(str::split_whitespace).collect();
    words.into_iter().cycle().take(count).collect::<Vec<_>>().join(" ")
}

fn understanding(criterion: &mut Criterion) {
    let lexicons = load::lexicons();
    let mut group = criterion.benchmark_group("understand");
    for language in load::LANGUAGES {
        for count in WORDS {
            let text = words(language, count);
            group.throughput(Throughput::Elements(count as u64));
            group.bench_with_input(BenchmarkId::new(language, count), &text, |bencher, text| {
                bencher.iter(|| understand(black_box(text), lexicons));
            });
        }
    }
    group.finish();
}

/// Somebody for whom little goes well.
fn journey() -> Journey {
    let mut journey = Journey::new(Perspective::Me);
    journey.need = words("nl", 100);
    journey.areas = LifeArea::ALL
        .iter()
        .map(|area| NamedArea { area: *area, answer: Some(Answer::Barely) })
        .collect();
    journey
}

fn assessment(criterion: &mut Criterion) {
    let journey = journey();
    let catalogue = Catalogue::default();
    let world = World { catalogue: &catalogue, lexicons: load::lexicons() };
    criterion.bench_function("next question", |bencher| {
        bencher.iter(|| questions(black_box(&journey)));
    });
    criterion.bench_function("result", |bencher| {
        bencher.iter(|| summary(black_box(&journey), world));
    });
}

criterion_group!(benches, understanding, assessment);
criterion_main!(benches);
