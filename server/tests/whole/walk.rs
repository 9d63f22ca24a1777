//! Goes through the journey by form, page by page, as somebody without script does.

use crate::{
    client::Client,
    page::{form, form_if_there},
    portal::Answer,
};

/// What somebody tells on the way.
#[derive(Debug, Clone)]
pub struct Story {
    pub language: &'static str,
    /// The perspective; empty for oneself.
    pub perspective: &'static str,
    pub need: String,
    pub wish: String,
    /// Codes of areas ticked beside those the words point to.
    pub areas: Vec<&'static str>,
    pub postcode: &'static str,
    /// Answer to "which wijk", where it is asked.
    pub wijk: &'static str,
    /// Answer in every area.
    pub answer: &'static str,
    /// What somebody can do, asked where it goes hard.
    pub own_strength: String,
    /// Role, whether the other knows, and agrees; asked when it is for another.
    pub who: [&'static str; 3],
    pub goal: String,
    pub own_steps: String,
    pub helper: String,
}

impl Default for Story {
    fn default() -> Self {
        Self {
            language: "nl",
            perspective: "",
            need: "Ik kan de huur niet betalen".into(),
            wish: "Weer rust in huis".into(),
            areas: vec!["daytime"],
            postcode: "6411 AB",
            wijk: "WK091734",
            answer: "hard",
            own_strength: "Koken gaat goed".into(),
            who: ["carer", "yes", "yes"],
            goal: "Elke maandag de post openen".into(),
            own_steps: "Een map kopen".into(),
            helper: "Mijn buurvrouw".into(),
        }
    }
}

impl Story {
    /// Address of a page, with language and perspective.
    pub fn page(&self, word: &str) -> String {
        let voor = if self.perspective.is_empty() { "" } else { "?voor=" };
        format!("/{}/{word}{voor}{}", self.language, self.perspective)
    }

    /// The four screens of the need; ends at the first question.
    pub async fn tell(&self, client: &mut impl Client) -> Answer {
        let page = client.get(&self.page("vraag")).await;
        let page = form(&page, "data-journey").fill("need", &self.need).go(client).await;
        let tiles = form(&page, "data-journey");
        let tiles = self.areas.iter().fold(tiles, |tiles, area| tiles.choose("area", area));
        let page = tiles.go(client).await;
        let page = form(&page, "data-journey").fill("wish", &self.wish).go(client).await;
        let page = form(&page, "data-journey").fill("postcode", self.postcode).go(client).await;
        let asked = form_if_there(&page, "data-journey").filter(|form| form.has("wijk"));
        let Some(which) = asked else {
            return page;
        };
        which.choose("wijk", self.wijk).go(client).await
    }

    /// Answers every question from this page on; ends at the overview.
    pub async fn check(&self, client: &mut impl Client, mut page: Answer) -> Answer {
        while let Some(question) = form_if_there(&page, "data-journey") {
            let [role, knows, agrees] = self.who;
            let answered = if question.has("role") {
                question.choose("role", role)
            } else if question.has("knows") {
                question.choose("knows", knows).choose("agrees", agrees)
            } else if question.has("safe_now") {
                question.choose("safe_now", "unsure")
            } else if question.has("answer") {
                question.choose("answer", self.answer)
            } else if question.has("own_strength") {
                question.fill("own_strength", &self.own_strength)
            } else if question.has("relation") {
                question.fill("relation", "friend").fill("initials", "QZX")
            } else if question.has("choice") {
                // "None of these" where it can be said, else the first: never a sign of danger.
                let options = question.choices("choice");
                let none = options.iter().find(|code| *code == "none").or(options.first());
                let none = none.cloned().unwrap_or_default();
                question.choose("choice", &none)
            } else {
                question
            };
            page = answered.go(client).await;
        }
        page
    }

    /// Chooses the first two offers, makes a plan and asks for help; ends at the preview.
    pub async fn plan(&self, client: &mut impl Client) -> Answer {
        let page = client.get(&self.page("mogelijkheden")).await;
        let offers = form(&page, "data-journey");
        let two: Vec<String> = offers.choices("offer").into_iter().take(2).collect();
        let offers = two.iter().fold(offers, |offers, slug| offers.choose("offer", slug));
        let page = offers.go(client).await;
        let plan = form(&page, "data-journey")
            .fill("goal", &self.goal)
            .fill("own_steps", &self.own_steps)
            .fill("helper", &self.helper);
        plan.choose("ask_help", "1").go(client).await
    }

    /// The whole way to the preview of the handover.
    pub async fn walk(&self, client: &mut impl Client) -> Answer {
        let page = self.tell(client).await;
        self.check(client, page).await;
        self.plan(client).await
    }
}
