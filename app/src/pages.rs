//! One file for each screen. A page body is a pure function from a model to a view.

pub mod assessment;
#[cfg(feature = "server")]
pub mod desk;
pub mod handover;
#[cfg(feature = "server")]
pub mod help_now;
#[cfg(feature = "server")]
pub mod home;
#[cfg(feature = "server")]
pub mod info;
pub mod need;
pub mod options;
pub mod plan;
#[cfg(feature = "server")]
pub mod receipt;
#[cfg(feature = "server")]
pub mod status;

use domain::{
    danger::DangerSign,
    help::Beside,
    journey::Journey,
    need::Understanding,
    screen::{
        Page, Stop,
        assessment::{OVERVIEW, is_returning},
        understand_journey,
    },
};

use crate::{
    html::{Html, all, element, nothing},
    parts::{field::Entered, help::help_beside},
    setting::Setting,
};

/// What a page of the journey shows.
#[derive(Debug, Clone)]
pub struct JourneyModel {
    /// Language, perspective, content.
    pub setting: Setting,
    /// What was told so far.
    pub journey: Journey,
    /// The page and step.
    pub stop: Stop,
    /// What was sent and refused, if anything.
    pub entered: Entered,
    /// Whether one answer is being changed, so that the next stop is the overview again.
    pub returning: bool,
    /// When another message with the same key was sent: the page then offers to add this one.
    pub already_sent: Option<String>,
}

impl JourneyModel {
    /// The model of a stop nobody sent a form to.
    pub fn fresh(setting: Setting, journey: Journey, stop: Stop) -> Self {
        Self {
            setting,
            journey,
            stop,
            entered: Entered::default(),
            returning: false,
            already_sent: None,
        }
    }

    /// What the portal makes of everything told so far.
    pub fn understanding(&self) -> Understanding {
        understand_journey(&self.journey, &self.setting.lexicons)
    }

    /// The danger seen in everything told so far.
    pub fn signs(&self) -> Vec<DangerSign> {
        self.understanding().danger
    }

    /// The help that stands beside everything told so far.
    pub fn beside(&self) -> Beside {
        Beside::of(&self.journey, self.understanding())
    }
}

/// The body of a page of the journey.
pub fn body(model: &JourneyModel) -> Html {
    match model.stop.page {
        Page::Need => need::body(model),
        Page::Assessment => assessment::body(model),
        Page::Options => options::body(model),
        Page::Plan => plan::body(model),
        Page::Handover => handover::body(model),
    }
}

/// The title of a page of the journey: the same for every step, so that history tells nothing.
pub fn title(setting: &Setting, page: Page) -> String {
    setting.t(match page {
        Page::Need => "need-title",
        Page::Assessment => "assessment-title",
        Page::Options => "options-title",
        Page::Plan => "plan-title",
        Page::Handover => "handover-title",
    })
}

/// A form of the journey: by post without script, taken over by the island with it.
pub(crate) fn journey_form(model: &JourneyModel, content: Html) -> Html {
    let action = model.setting.stop(&model.stop);
    let on_the_way_back = model.returning || is_returning(&model.stop.step);
    let returning = if on_the_way_back { hidden("terug", OVERVIEW) } else { nothing() };
    element("form", "")
        .attr("id", "journey")
        .attr("tabindex", "-1")
        .attr("method", "post")
        .attr("action", &action)
        .flag("data-journey", true)
        .attr("autocomplete", "off")
        .flag("novalidate", true)
        .with(vec![returning, content])
}

/// The place for help on a page without a form of the journey, with a form for its buttons.
pub(crate) fn help_alone(model: &JourneyModel) -> Html {
    let form = element("form", "")
        .attr("id", "journey")
        .attr("method", "post")
        .attr("action", &model.setting.stop(&model.stop))
        .with(Vec::new());
    all(vec![help_beside(&model.setting, &model.beside()), form])
}

/// A field nobody sees.
fn hidden(name: &'static str, value: &str) -> Html {
    element("input", "").attr("type", "hidden").attr("name", name).attr("value", value).alone()
}
