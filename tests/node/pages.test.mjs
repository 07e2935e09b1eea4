// Every page of both sites in every state, as its snapshot shows it: what axe finds, on a phone and at a desk, in light and
// in dark, and whether anything hangs over the side of the narrowest screen; the last in every language.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import axe from 'axe-core';

import { Browser } from './browser.mjs';

const SNAPSHOTS = fileURLToPath(new URL('../snapshots/', import.meta.url));
/** Every page in every language, as `cargo test --lib pages` leaves them here. */
const PAGES = `${process.env.TIPLINE_PAGES ?? fileURLToPath(new URL('../../target/pages', import.meta.url))}/`;
const STYLE = fileURLToPath(new URL('../../templates/style.css', import.meta.url));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Both sizes and both colour schemes; every size in every scheme is for `make long`. */
const LONG = Boolean(process.env.TIPLINE_LONG);
/** Rules whose answer depends on the size or the colours; the others are asked once. */
const LOOKS = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable', 'meta-viewport'];
const VIEWS = [
  ['phone, light', 390, 844, 'light'],
  ['desk, dark', 1280, 900, 'dark'],
  ...(LONG ? [['phone, dark', 390, 844, 'dark'], ['desk, light', 1280, 900, 'light']] : []),
];
const NARROWEST = 320;
/** How many pages are measured at once. */
const AT_ONCE = 20;

/** Serves the pages of a folder as the sites would, with the one style sheet. */
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    const style = path === '/style.css';
    const body = await readFile(style ? STYLE : folder + path).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': style ? 'text/css' : 'text/html; charset=utf-8' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function pagesIn(folder) {
  const found = await readdir(folder, { recursive: true });
  return found.filter((name) => name.endsWith('.html') && !name.endsWith('.hostile.html')).sort();
}

/** What axe says of the page that is open, one line for each violation. */
async function violations(browser, options) {
  const found = await browser.driver.executeAsyncScript(
    `const [options, done] = arguments;
     axe.run(document, options).then((result) => done({
       rules: result.passes.length + result.violations.length,
       said: result.violations.map((rule) => rule.id + ': ' + rule.help + ': ' + rule.nodes.map((node) => node.target).join(', ')),
     }), (error) => done({ rules: 0, said: [String(error)] }));`,
    { resultTypes: ['violations', 'passes'], ...options },
  );
  return found;
}

/** With all that folds unfolded, and with letters twice as large: what axe finds, and what hangs over the side. */
async function unfolded(browser) {
  await browser.driver.executeScript('document.querySelectorAll("details").forEach((details) => { details.open = true; });');
  const complaints = [];
  const narrow = await browser.widthOn(NARROWEST, 640);
  if (narrow > NARROWEST) complaints.push(`${narrow} wide on a screen of ${NARROWEST}`);
  await browser.look(1280, 900, 'light');
  // What a menu covers is not asked about: it folds again.
  const { said } = await violations(browser, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'nested-interactive'] } });
  complaints.push(...said);
  await browser.driver.executeScript('document.documentElement.style.fontSize = "200%";');
  const large = await browser.widthOn(640, 900);
  if (large > 640) complaints.push(`${large} wide on a screen of 640 with letters twice as large`);
  await browser.driver.executeScript('document.documentElement.style.fontSize = "";');
  return complaints;
}

/** Whoever chooses the colours of all pages sees the edges of what can be pressed, and the words in drawings. */
async function inForcedColours(browser) {
  await browser.look(1280, 900, 'dark', [{ name: 'forced-colors', value: 'active' }]);
  return browser.driver.executeScript(`
    const colour = (name) => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.color = name;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const said = [];
    if (!matchMedia('(forced-colors: active)').matches) said.push('are not on');
    for (const element of document.querySelectorAll('button:not(.default, .languages *), a.primary, input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), select, textarea')) {
      const style = getComputedStyle(element);
      if (style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) === 0) said.push('no edge: ' + element.outerHTML.slice(0, 80));
    }
    for (const bar of document.querySelectorAll('.bars path')) if (getComputedStyle(bar).stroke !== colour('CanvasText')) said.push('a drawing keeps its colour');
    return [...new Set(said)];`);
}

test('every page in every state can be used by everybody', { timeout: 600_000 }, async (t) => {
  const server = await serve(SNAPSHOTS);
  const browser = await Browser.open('pages', { scripts: true });
  const complaints = [];
  let [views, asked] = [0, 0];
  try {
    const pages = await pagesIn(SNAPSHOTS);
    assert.ok(pages.length > 100, 'the snapshots are where this test looks for them');
    await browser.onEveryPage(axe.source);
    for (const page of pages) {
      await browser.go(`http://127.0.0.1:${server.address().port}/${page}`);
      for (const [view, width, height, scheme] of VIEWS) {
        await browser.look(width, height, scheme);
        const first = view === VIEWS[0][0];
        const only = first ? { type: 'tag', values: TAGS } : { type: 'rule', values: LOOKS };
        const { rules, said } = await violations(browser, { runOnly: only });
        views += 1;
        asked += rules;
        complaints.push(...said.map((line) => `${page} (${view}): ${line}`));
      }
      const wide = await browser.widthOn(NARROWEST, 640);
      if (wide > NARROWEST) complaints.push(`${page} is ${wide} wide on a screen of ${NARROWEST}`);
      complaints.push(...(await unfolded(browser)).map((line) => `${page} (unfolded): ${line}`));
      complaints.push(...(await inForcedColours(browser)).map((line) => `${page} (forced colours): ${line}`));
    }
    t.diagnostic(`${pages.length} pages in ${views} views, ${asked} answers of axe: ${complaints.length} complaints`);
    assert.ok(asked > 15 * pages.length, 'axe has something to say of every page');
  } finally {
    await browser.close();
    server.close();
  }
  assert.deepEqual(complaints, []);
});

/** How wide each page is in a frame of a width, all that folds unfolded and the letters of a size: those that are wider. */
async function tooWide(browser, pages, width, letters) {
  if (pages.length > AT_ONCE) {
    const first = await tooWide(browser, pages.slice(0, AT_ONCE), width, letters);
    return [...first, ...(await tooWide(browser, pages.slice(AT_ONCE), width, letters))];
  }
  return browser.driver.executeAsyncScript(
    `const [pages, width, letters, done] = arguments;
     const measure = (page) => new Promise((resolve) => {
       const frame = document.createElement('iframe');
       frame.scrolling = 'no'; // a bar at its side would take of the width
       frame.style = 'border: 0; height: 640px; width: ' + width + 'px';
       frame.onload = () => {
         const root = frame.contentDocument?.documentElement;
         if (!root) return resolve({ page, wide: 'not loaded, and' });
         for (const details of root.querySelectorAll('details')) details.open = true;
         root.style.fontSize = letters;
         const words = root.querySelector('main') ? root.innerText.length : 0;
         const over = [...root.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width || one.getBoundingClientRect().left < 0);
         const who = over.map((one) => '<' + one.tagName.toLowerCase() + '.' + one.className + '>').join(' ');
         resolve({ page, wide: words === 0 ? 'an empty page, and' : root.scrollWidth, who });
         frame.remove();
       };
       frame.src = '/' + page;
       document.body.append(frame);
     });
     Promise.all(pages.map(measure)).then((all) => done(all.filter(({ wide }) => wide !== width)));`,
    pages, width, letters,
  );
}

test('every page fits the narrowest screen in every language', { timeout: 900_000 }, async (t) => {
  const server = await serve(PAGES);
  const complaints = [];
  try {
    const pages = await pagesIn(PAGES);
    const languages = new Set(pages.map((page) => page.split('/')[0]));
    assert.ok(languages.has('en') && languages.size > 1, `${PAGES} holds every page in every language`);
    for (const language of languages) {
      const theirs = pages.filter((page) => page.startsWith(`${language}/`));
      assert.ok(theirs.length > 100, `${language} has its pages`);
      // A browser each: after some thousands of frames one of them loads no more.
      const browser = await Browser.open('languages', { scripts: true });
      try {
        await browser.driver.manage().setTimeouts({ script: 300_000 }); // on a machine that does much else
        await browser.go(`http://127.0.0.1:${server.address().port}/style.css`); // an empty stage
        for (const [width, letters] of [[NARROWEST, ''], [2 * NARROWEST, '200%']]) {
          for (const { page, wide, who } of await tooWide(browser, theirs, width, letters)) {
            complaints.push(`${page} is ${wide} wide on a screen of ${width}${letters && ` with letters of ${letters}`}: ${who}`);
          }
        }
      } finally {
        await browser.close();
      }
    }
    t.diagnostic(`${pages.length} pages in ${languages.size} languages`);
  } finally {
    server.close();
  }
  assert.deepEqual(complaints, []);
});
