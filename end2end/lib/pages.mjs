//! The pages anybody can open, for the tests that go over all of them.

/** Languages, as in the address. */
export const LANGUAGES = ['nl', 'en'];

/** Addresses after the language. */
export const PAGES = [
  '', '/nu-hulp', '/vraag', '/check', '/mogelijkheden', '/plan', '/overdracht', '/status',
  '/privacy', '/toegankelijkheid', '/over',
];
