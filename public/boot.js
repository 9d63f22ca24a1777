// Brings the islands of a page to life, or leaves it the plain form it already is.
//
//   <html data-public data-client data-wasm>   what to load: the data file, the glue, the wasm
//   <html data-danger data-words data-other-words>
//                                              files of words: those needed to go live, those that follow, and
//                                              those (code:address) for a browser set to another language
//   <html data-way="form">                     this visit travels by form: load nothing
//   <html data-receipt>                        the handover has arrived: forget the journey
//   <html data-ready="live | plain">           what it became; set once, never changed
//   <html data-words-here>                     the files of words that follow have all been asked for
//   [data-island]                              there is something to bring to life on this page
//   form[data-journey]                         carries answers: held until settled, three seconds at most
//   form[data-wipe], a[data-quick-exit]        forget everything on this device, then go on
//   a[data-reload]                             load this page again
//   [data-print][hidden]                       a button that prints: shown here, useless without script
//   #boot-failed[hidden]                       shown when answers are on this device and the page could not go live
//
// A visit that is on the device (sessionStorage holds `journey`) stays there: such a page goes live or
// stands still, whatever data-way says, so that no answer leaves the device because something was slow.
const PATIENCE_MS = 3000;
const root = document.documentElement;
const forms = () => [...document.querySelectorAll('form[data-journey]')];

/** A storage of this page, or null: it can be switched off, and then even looking at it throws. */
const store = (name) => { try { return window[name]; } catch { return null; } };
/** The journey on this device, or null. */
const journey = () => store('sessionStorage')?.getItem('journey') ?? null;

if ('receipt' in root.dataset) store('sessionStorage')?.removeItem('journey');

for (const button of document.querySelectorAll('[data-print]')) button.hidden = false;

let held = null; // the last submit that waits: one is enough, a double click is one wish
let stuck = false; // on the device, but not live: nothing may be sent
let gone = false; // wiped, or left by the quick exit: this page must not come back as it was

addEventListener('submit', (event) => {
  const form = event.target;
  if (form.matches('[data-wipe]')) forgetAll();
  if (!form.matches('[data-journey]')) return;
  if (!root.dataset.ready) {
    event.preventDefault();
    const { name, value } = event.submitter ?? {};
    held = { form, index: forms().indexOf(form), submitter: event.submitter, name, value };
  } else if (stuck) {
    event.preventDefault();
    event.stopImmediatePropagation();
    showStuck();
  }
}, true);

addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-quick-exit], a[data-reload], [data-print]');
  if (!link) return;
  if ('print' in link.dataset) return print();
  if ('quickExit' in link.dataset) {
    forgetAll();
  } else {
    event.preventDefault();
    location.reload();
  }
}, true);

// A page that comes back from the back/forward cache must not show, or send, an older journey. In Firefox such a
// page even keeps the storage of then, through a reload too: a listener for unload keeps it out of that cache.
let seen = journey();
addEventListener('pagehide', () => {
  seen = journey();
  if (gone) document.body.replaceChildren();
});
addEventListener('pageshow', (event) => { if (event.persisted && (gone || journey() !== seen)) location.reload(); });

function forgetAll() {
  gone = true;
  store('sessionStorage')?.clear();
  store('localStorage')?.clear();
}

function showStuck() {
  const notice = document.getElementById('boot-failed');
  if (!notice) return;
  notice.hidden = false;
  notice.scrollIntoView({ block: 'center' });
}

/** Sends what was held, once: by the same form, or by the one an island put in its place. */
function replay() {
  if (!held) return;
  const { form, index, submitter, name, value } = held;
  held = null;
  const now = form.isConnected ? form : forms()[index];
  if (!now) return;
  const same = (button) => button.type === 'submit' && button.name === name && button.value === value;
  const button = submitter && (submitter.form === now ? submitter : [...now.elements].find(same));
  now.requestSubmit(button || undefined);
}

function settle(state) {
  if (root.dataset.ready) return;
  root.dataset.ready = state;
  if (state === 'plain' && journey() !== null && (forms().length || document.querySelector('[data-island]'))) {
    stuck = true;
    held = null;
    showStuck();
  }
  replay();
}

async function bytes(url) {
  const answer = await fetch(url, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Brings the words that nothing waited for, one after another: the line may be thin. */
async function bringWords(module) {
  const { words, otherWords } = root.dataset;
  const spoken = (code) => navigator.languages.some((language) => language.split('-')[0] === code);
  const others = otherWords.split(' ').map((entry) => entry.split(':')).filter(([code]) => spoken(code));
  for (const url of [...words.split(' '), ...others.map(([, url]) => url)].filter(Boolean)) {
    try {
      module.add_words(await bytes(url));
    } catch (error) {
      console.warn('words', error); // without them less is understood; everything else works
    }
  }
  root.dataset.wordsHere = '';
}

async function boot() {
  if (forms().length) addEventListener('unload', () => {});
  if (!document.querySelector('[data-island]') || !store('sessionStorage')) return settle('plain');
  if (root.dataset.way === 'form' && journey() === null) return settle('plain');
  const { client, wasm, public: data, danger } = root.dataset;
  setTimeout(settle, PATIENCE_MS, 'plain');
  let started = false;
  try {
    const code = fetch(wasm, { credentials: 'omit' });
    const [module, facts, signs] = await Promise.all([
      import(client).then(async (m) => { await m.default({ module_or_path: code }); return m; }),
      bytes(data),
      Promise.all(danger.split(' ').filter(Boolean).map(bytes)),
      code,
    ]);
    if (root.dataset.ready) return; // too late: it is a plain form now, for good
    started = true;
    for (const words of signs) module.add_words(words);
    module.start(facts);
    settle('live');
    await bringWords(module);
  } catch (error) {
    console.warn('boot', error);
    settle('plain');
    if (started) showStuck(); // the islands may be half there: only loading again helps
  }
}
boot();
