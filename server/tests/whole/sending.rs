//! Handovers as a form sends them, without the way that leads there.

use domain::{
    area::{Place, WijkCode},
    journey::{Journey, NamedArea},
    life_area::LifeArea,
    person::Perspective,
};

use crate::portal::{Answer, Browser};

/// A handover to send.
#[derive(Debug, Clone)]
pub struct Sending {
    pub path: String,
    pub journey: Journey,
    /// Codes of the parts that are ticked.
    pub keep: Vec<&'static str>,
    /// Everything else in the form.
    pub fields: Vec<(&'static str, String)>,
}

impl Sending {
    /// Somebody with a question about money in Hoensbroek, who can be called.
    pub fn new(key: u8) -> Self {
        let mut journey = Journey::new(Perspective::Me);
        journey.need = "Ik kan de huur niet betalen".into();
        journey.wish = "Weer rust in huis".into();
        journey.areas = vec![named(LifeArea::Finance), named(LifeArea::Daytime)];
        journey.plan.goal = "Elke maandag de post openen".into();
        journey.place = Place::In(WijkCode("WK091710".into()));
        journey.key = Some([key; 16]);
        let fields = [("phone", "06 12345678"), ("phone_safe", "yes"), ("language", "nl")];
        Self {
            path: "/nl/overdracht".into(),
            journey,
            keep: vec!["need", "wish", "areas", "around", "plan", "place"],
            fields: fields.map(|(name, value)| (name, value.to_owned())).to_vec(),
        }
    }

    /// The same with another field, or another value in it.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.fields.retain(|(field, _)| *field != name);
        self.fields.push((name, value.to_owned()));
        self
    }

    /// The same with another journey.
    #[must_use]
    pub fn told(mut self, change: impl FnOnce(&mut Journey)) -> Self {
        change(&mut self.journey);
        self
    }

    /// The same without a part.
    #[must_use]
    pub fn without(mut self, part: &str) -> Self {
        self.keep.retain(|kept| *kept != part);
        self
    }

    /// Sends it.
    pub async fn send(&self, browser: &mut Browser) -> Answer {
        let journey = self.journey.to_text();
        let mut pairs = vec![("journey", journey.as_str())];
        pairs.extend(self.keep.iter().map(|part| ("keep", *part)));
        pairs.extend(self.fields.iter().map(|(name, value)| (*name, value.as_str())));
        browser.post(&self.path, &pairs).await
    }

    /// Its key.
    pub fn key(&self) -> [u8; 16] {
        self.journey.key.unwrap()
    }
}

/// An area without an answer.
pub fn named(area: LifeArea) -> NamedArea {
    NamedArea { area, answer: None }
}
