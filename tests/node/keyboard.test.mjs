// The whole story by keyboard alone: Tab and Shift+Tab, Enter, space, and typing. Where one is always shows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Key } from 'selenium-webdriver';

import { Browser } from './browser.mjs';
import { start } from './server.mjs';

const SITE = { site: 'Example Service', channel: 'North Gate', name: 'Handler K', title: 'Integrity officer', passphrase: 'correct horse battery staple' };
const MESSAGE = 'Parcels come in unsearched on Sundays.';
const ANSWER = 'Thank you. Which gate was it?';
/** More stops than any page has. */
const MOST_STOPS = 120;

let server, source, handler;

before(async () => {
  server = await start();
  source = await Browser.open('keyboard-source');
  handler = await Browser.open('keyboard-handler');
});

after(async () => {
  await source?.close();
  await handler?.close();
  await server?.stop();
});

const press = (browser, ...keys) => browser.driver.actions().sendKeys(...keys).perform();

/** Goes from stop to stop until it is at this element, looking at each stop whether it can be seen where one is. */
async function tabTo(browser, selector) {
  const wanted = await (await browser.driver.findElement({ css: selector })).getId();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await press(browser, Key.TAB);
    const at = await browser.driver.switchTo().activeElement();
    const name = await at.getTagName();
    if (name !== 'body') {
      const outline = await at.getCssValue('outline-style');
      assert.notEqual(outline, 'none', `it shows where one is: ${await at.getAttribute('outerHTML')}`);
    }
    if ((await at.getId()) === wanted) return;
  }
  assert.fail(`${selector} cannot be reached by keyboard on ${await browser.path()}`);
}

/** Presses a key that leads to another page, and waits for it. */
async function leaveBy(browser, ...keys) {
  const page = await browser.driver.findElement({ css: 'html' });
  await press(browser, ...keys);
  await browser.arrive(page);
}

async function fill(browser, fields) {
  for (const [selector, text] of Object.entries(fields)) {
    await tabTo(browser, selector);
    await press(browser, text);
  }
}

async function choose(browser, selector, key = Key.ENTER) {
  await tabTo(browser, selector);
  await leaveBy(browser, key);
}

test('the whole story by keyboard', { timeout: 300_000 }, async () => {
  await handler.go(server.desk + server.setup);
  await fill(handler, { '#site': SITE.site, '#channel': SITE.channel, '#name': SITE.name, '#title': SITE.title, '#passphrase': SITE.passphrase });
  await leaveBy(handler, Key.ENTER);
  assert.match(await handler.text('#paper-key'), /AGE-SECRET-KEY-PQ-1/);

  await source.go(`${server.intake}/`);
  await choose(source, 'a[href="/report"]');
  await fill(source, { '#message': MESSAGE });
  await choose(source, 'button.primary[value="check"]');
  assert.ok((await source.text()).includes('Nothing has been sent yet'));
  await choose(source, '#form button.primary', Key.SPACE);
  const receipt = (await source.text('#receipt')).trim().replace(/\s+/g, ' '); // a line break would be Enter
  assert.equal(receipt.split(' ').length, 7);

  await handler.go(`${server.desk}/sign-in`);
  await fill(handler, { '#name': SITE.name, '#passphrase': SITE.passphrase });
  await leaveBy(handler, Key.ENTER);
  await choose(handler, 'a[href^="/tips/"]');
  assert.ok((await handler.text()).includes(MESSAGE));
  await fill(handler, { '#reply-message': ANSWER });
  await choose(handler, '#reply button.primary');
  assert.ok((await handler.text()).includes(ANSWER));

  await choose(source, 'a[href="/replies"]');
  await fill(source, { '#receipt-words': receipt });
  await leaveBy(source, Key.ENTER);
  assert.ok((await source.text()).includes(ANSWER), await source.text());
  await choose(source, 'button.leave');
  assert.ok((await source.text()).includes('You can close this page'));
});
