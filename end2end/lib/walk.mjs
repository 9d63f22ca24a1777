//! Every screen of the journey once, for the tests that look at all of them: a walk for a relative,
//! with a problem on each form that can have one.
import { STORY } from './journey.mjs';
import { fill, find, go, press } from './page.mjs';

/** Words of danger, so that help stands beside the text. */
const DANGER = { nl: 'Hij wil niet meer leven en kan de huur niet betalen.', en: 'He wants to die and cannot pay the rent.' };

/**
 * From the first question to the status, and calls `check` with the name of each screen.
 * @param {Journey} journey for a relative (`voor: 'naaste'`)
 * @param {(name: string) => Promise<void>} check
 * @param {{name?: string, line?: string}} contact
 * @returns {Promise<{code: string, reference: string}>} of the receipt
 */
export async function walk(journey, check, contact = {}) {
  const { driver } = journey;
  await toPlace(journey, check);
  await assessment(journey, check);
  await journey.options(1);
  await check('plan');
  await fill(driver, 'goal', 'Rust <i>');
  await press(driver);
  await check('plan to print');
  await press(driver);
  await check('handover');
  await press(driver);
  await check('handover with problems');
  await journey.contact({ ...STORY.contact, ...contact });
  await journey.send();
  await check('receipt');
  const receipt = await journey.receipt();
  await press(driver, 'main form button[name="done"]');
  await check('after the receipt');
  await journey.status(receipt.code);
  await check('status');
  await go(driver, journey.at('status'));
  await fill(driver, 'code', 'ZZZZ');
  await press(driver);
  await check('status with a wrong code');
  return receipt;
}

async function toPlace(journey, check) {
  const { driver, language } = journey;
  await journey.start();
  await check('need');
  await journey.need(`${DANGER[language]} </textarea><script>x</script> & "ik"`);
  await check('areas, with signs of danger');
  await journey.areas();
  await check('wish');
  await journey.wish('<b>rust</b>');
  await check('place');
  await press(driver);
  await check('place with a problem');
  await journey.place('1011');
  await check('outside');
  await go(driver, `${journey.at('vraag')}?voor=naaste&stap=plaats`);
  await journey.place();
  await check('wijk');
  await press(driver);
  await check('wijk with a problem');
  await journey.wijk();
}

async function assessment(journey, check) {
  const { driver } = journey;
  await check('role');
  await press(driver);
  await check('role with a problem');
  await journey.role('carer');
  await check('consent');
  await press(driver);
  await check('consent with a problem');
  await journey.consent('yes', 'yes');
  await check('question');
  await press(driver);
  await check('question with a problem');
  await journey.answer('emergency');
  await check('safety question');
  await press(driver, 'main form button[name="skip"]');
  await journey.answers();
  await check('anything else');
  await journey.more(['justice', 'daytime', 'participation']);
  await journey.answers();
  await check('the further areas on one page');
  await press(driver);
  await check('follow-up');
  await press(driver);
  await check('follow-up with a problem');
  await journey.followUps();
  await check('people');
  await journey.people([['friend', 'AB'], ['parent', 'C']]);
  await check('own strength');
  await journey.ownStrength('Koken <b>');
  await find(driver, 'main .ve-summary');
  await check('answers');
  await press(driver, 'main a[href*="stap=opnieuw"]');
  await check('taking it again');
  await press(driver, 'main a.ve-back');
  await find(driver, 'main .ve-summary');
  await journey.overview();
  await check('options');
}
