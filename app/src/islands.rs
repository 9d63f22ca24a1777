//! The journey in the browser: pages are mounted fresh over their server rendering.
//!
//! One island per page. It reads the journey from `sessionStorage`, shows the right step, applies
//! submitted forms with the same functions as the server, and asks nothing of the network before
//! the handover.

mod controls;
mod device;
mod live;

use std::{
    cell::{Cell, OnceCell, RefCell},
    rc::Rc,
    sync::Arc,
};

use domain::{
    field::{FieldError, Form},
    handover,
    help::{Beside, Press},
    journey::Journey,
    need::Lexicons,
    person::Perspective,
    screen::{self, Next, Page, Stop, assessment::OVERVIEW, need, understand_journey},
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, HtmlElement, HtmlFormElement, HtmlInputElement, SubmitEvent};

use crate::{
    data::{PublicData, decode_words},
    pages::{self, JourneyModel},
    parts::field::Entered,
    setting::Setting,
    text::Texts,
};

use self::device::{document, window};

thread_local! {
    /// The word lists that have arrived.
    static LEXICONS: RefCell<Lexicons> = RefCell::default();
    /// The island of this page.
    static ISLAND: RefCell<Option<Rc<Island>>> = const { RefCell::new(None) };
}

/// How long somebody must have stopped typing before the text is read, in milliseconds.
const PAUSE_MS: i32 = 200;

/// Takes a file of words. What is on the page by then is read again with it.
///
/// # Errors
/// A sentence for the console when the file is not of this build.
pub fn add_words(file: &[u8]) -> Result<(), &'static str> {
    let words = decode_words(file).ok_or("a file of words is not of this build")?;
    LEXICONS.with_borrow_mut(|lexicons| lexicons.add(words));
    let island = ISLAND.with_borrow(Clone::clone);
    if let Some(island) = island {
        island.words_arrived();
    }
    Ok(())
}

/// Mounts the island of this page, if there is one. `facts` is the public data file.
///
/// # Errors
/// A sentence for the console when the file is not of this build; the page stays a plain form.
pub fn start(facts: &[u8]) -> Result<(), &'static str> {
    let data = PublicData::decode(facts).ok_or("the public data file is not of this build")?;
    let document = document();
    let Some(host) = document.query_selector("[data-island]").ok().flatten() else {
        return Ok(());
    };
    let host: HtmlElement = host.dyn_into().map_err(|_| "the island is no HTML element")?;
    let page = host.dataset_page().ok_or("the island has no known page")?;
    let perspective = device::query("voor").and_then(|code| Perspective::parse(&code));
    let perspective = perspective.unwrap_or(Perspective::Me);
    let language = document.document_element().and_then(|html| html.get_attribute("lang"));
    let setting = Setting {
        language: Arc::from(language.unwrap_or_default()),
        perspective,
        texts: Texts::new(data.texts, perspective),
        catalogue: data.catalogue,
        lexicons: arrived(),
        icons: data.icons,
        moment: device::moment(),
    };
    let mut journey = device::load()
        .map_or_else(|| Journey::new(perspective), |journey| journey.for_perspective(perspective));
    if page == Page::Handover && journey.key.is_none() {
        journey.key = device::random_key();
        device::save(&journey);
    }
    let island = Rc::new(Island {
        keeps_answer: host.has_attribute("data-answer"),
        host,
        setting: RefCell::new(setting),
        page,
        journey: RefCell::new(journey),
        stop: RefCell::new(device::stop(page)),
        live: RefCell::new(live::Live::default()),
        pause: Cell::default(),
        read_again: OnceCell::new(),
    });
    island.listen();
    if island.keeps_answer {
        let journey = island.journey.borrow();
        island.live.borrow_mut().update(&island.host, &island.setting(), &journey);
    } else {
        let typed = controls::capture(&island.host);
        island.show(device::stop(page), Entered::default());
        controls::restore(&island.host, &typed);
        island.read();
    }
    ISLAND.set(Some(island));
    Ok(())
}

fn arrived() -> Arc<Lexicons> {
    Arc::new(LEXICONS.with_borrow(Clone::clone))
}

trait IslandPage {
    fn dataset_page(&self) -> Option<Page>;
}

impl IslandPage for HtmlElement {
    fn dataset_page(&self) -> Option<Page> {
        Page::parse(&self.get_attribute("data-island")?)
    }
}

struct Island {
    host: HtmlElement,
    setting: RefCell<Setting>,
    page: Page,
    /// A refused handover: the server's page stays as it is, only its form is looked after.
    keeps_answer: bool,
    journey: RefCell<Journey>,
    /// The step on screen.
    stop: RefCell<Stop>,
    live: RefCell<live::Live>,
    /// The timer that runs while somebody types.
    pause: Cell<Option<i32>>,
    /// What it calls.
    read_again: OnceCell<Closure<dyn Fn()>>,
}

impl Island {
    fn setting(&self) -> Setting {
        Setting { moment: device::moment(), ..self.setting.borrow().clone() }
    }

    /// More words are here: what is typed is read again, and tiles that nobody has touched yet are
    /// ticked.
    fn words_arrived(&self) {
        self.setting.borrow_mut().lexicons = arrived();
        let setting = self.setting();
        let reread = need::reread(&self.journey.borrow(), &self.stop.borrow(), setting.world());
        if let Some(journey) = reread.filter(|_| !self.keeps_answer) {
            device::save(&journey);
            *self.journey.borrow_mut() = journey;
            let stop = self.stop.borrow().clone();
            self.show(stop, Entered::default());
        }
        self.read();
    }

    /// Shows the page for a stop, in place of what is there.
    fn show(&self, stop: Stop, entered: Entered) {
        let returning = device::query("terug").as_deref() == Some(OVERVIEW) && !device::has_state();
        let model = JourneyModel {
            setting: self.setting(),
            journey: self.journey.borrow().clone(),
            stop: stop.clone(),
            entered,
            returning,
            already_sent: None,
        };
        *self.stop.borrow_mut() = stop;
        self.host.set_inner_html(pages::body(&model).as_str());
        device::show_print_buttons(&self.host);
        self.live.borrow_mut().forget();
    }

    fn listen(self: &Rc<Self>) {
        self.on("submit", |island, event| island.submitted(&event));
        self.on("input", |island, _| island.typed());
        let island = Rc::clone(self);
        let popped = Closure::<dyn Fn(Event)>::new(move |_| {
            let stop = device::stop(island.page);
            // A link to a place on the same page comes by here too: then nothing changes.
            let elsewhere = !device::is_at_fragment() && *island.stop.borrow() != stop;
            if elsewhere && !island.keeps_answer {
                island.show(stop, Entered::default());
                device::focus_heading(&island.host);
            }
        });
        let listened =
            window().add_event_listener_with_callback("popstate", popped.as_ref().unchecked_ref());
        if listened.is_ok() {
            popped.forget();
        }
    }

    fn on(self: &Rc<Self>, event: &str, react: impl Fn(&Rc<Self>, Event) + 'static) {
        let island = Rc::clone(self);
        let listener = Closure::<dyn Fn(Event)>::new(move |event| react(&island, event));
        let target = self.host.as_ref() as &web_sys::EventTarget;
        let callback = listener.as_ref().unchecked_ref();
        if target.add_event_listener_with_callback(event, callback).is_ok() {
            listener.forget();
        }
    }

    /// Somebody typed: once they pause, the text is read.
    fn typed(self: &Rc<Self>) {
        let read_again = self.read_again.get_or_init(|| {
            let island = Rc::clone(self);
            Closure::new(move || island.read())
        });
        if let Some(running) = self.pause.take() {
            window().clear_timeout_with_handle(running);
        }
        let callback = read_again.as_ref().unchecked_ref();
        let timer =
            window().set_timeout_with_callback_and_timeout_and_arguments_0(callback, PAUSE_MS);
        self.pause.set(timer.ok());
    }

    /// Help beside the text, what was understood, and the counters follow what is typed.
    fn read(&self) {
        let journey = controls::journey_while_typing(&self.host, &self.journey.borrow());
        self.live.borrow_mut().update(&self.host, &self.setting(), &journey);
    }

    fn submitted(&self, event: &Event) {
        let Some(form) = event.target().and_then(|t| t.dyn_into::<HtmlFormElement>().ok()) else {
            return;
        };
        let submitter = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
        let pairs = controls::pairs(&form, submitter.as_ref());
        if let Some(press) = Press::of(&pairs) {
            event.prevent_default();
            self.press(press);
        } else if form.has_attribute("data-handover") {
            self.hand_over(event, &form, pairs);
        } else if form.has_attribute("data-journey") {
            event.prevent_default();
            self.step(pairs);
        }
    }

    /// Help is put away or brought back at once; what is typed stays as it is.
    fn press(&self, press: Press) {
        let mut journey = self.journey.borrow().clone();
        let seen = self.live.borrow().shown().cloned();
        let seen = seen.unwrap_or_else(|| {
            Beside::of(&journey, understand_journey(&journey, &self.setting().lexicons))
        });
        journey.hidden_help = press.on(journey.hidden_help, &seen);
        device::save(&journey);
        *self.journey.borrow_mut() = journey;
        self.read();
        device::focus_help(&self.host);
    }

    /// A step of the journey: nothing leaves the device.
    fn step(&self, form: Form) {
        let from = self.stop.borrow().clone();
        let setting = self.setting();
        let outcome = screen::submit(&self.journey.borrow(), &from, &form, setting.world());
        match outcome {
            Ok(Next { journey, to }) => {
                device::save(&journey);
                *self.journey.borrow_mut() = journey;
                self.go(to);
            }
            Err(errors) => self.refuse(from, form, errors),
        }
    }

    fn go(&self, to: Stop) {
        if to == *self.stop.borrow() {
            // One more person was added to the drawing: the same step again, nothing to go back to.
            self.show(to, Entered::default());
            device::focus_heading(&self.host);
        } else if to.page == self.page {
            device::push(&to, &self.setting().page(self.page.code()));
            self.show(to, Entered::default());
            device::focus_heading(&self.host);
        } else {
            device::leave_for(&self.setting().stop(&to));
        }
    }

    fn refuse(&self, from: Stop, form: Form, errors: Vec<FieldError>) {
        self.show(from, Entered::refused(form, errors));
        device::focus_errors(&self.host);
        self.read();
    }

    /// The only message that carries anything: the parts that were kept, and nothing else.
    fn hand_over(&self, event: &Event, form: &HtmlFormElement, pairs: Form) {
        if self.keeps_answer {
            return;
        }
        let setting = self.setting();
        let parsed = handover::parse(&self.journey.borrow(), &pairs, setting.world());
        match parsed {
            Ok(_) => {
                let parts = handover::ticked_parts(&pairs);
                let kept = handover::keep(&self.journey.borrow(), &parts);
                let field = form.query_selector("input[name=journey]").ok().flatten();
                if let Some(field) = field.and_then(|f| f.dyn_into::<HtmlInputElement>().ok()) {
                    field.set_value(&kept.to_text());
                }
            }
            Err(errors) => {
                event.prevent_default();
                // Not inside the call: the step would still be borrowed while it is replaced.
                let from = self.stop.borrow().clone();
                self.refuse(from, pairs, errors);
            }
        }
    }
}
