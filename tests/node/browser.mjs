// Debian's Chromium with scripts off, and the few ways of a reader: follow a link, fill in a form, look at the page.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { Builder, By } from 'selenium-webdriver';
import chrome from 'selenium-webdriver/chrome.js';

const ARTIFACTS = fileURLToPath(new URL('../artifacts/', import.meta.url));
const SIZES = [[390, 844], [1280, 900]];
const ANSWER_SECONDS = 30;
const FLAGS = '--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage';

export class Browser {
  #shots = 0;

  /** Opens a browser of its own; `who` begins the names of its screenshots. Only a test that looks at pages from within
   *  needs `scripts`. */
  static async open(who, { scripts = false } = {}) {
    const options = new chrome.Options();
    options.setChromeBinaryPath(process.env.CHROMIUM ?? '/usr/bin/chromium');
    options.addArguments(...FLAGS.split(' '));
    options.setUserPreferences({ 'profile.managed_default_content_settings.javascript': scripts ? 1 : 2 });
    const driver = await new Builder()
      .forBrowser('chrome')
      .setChromeOptions(options)
      .setChromeService(new chrome.ServiceBuilder(process.env.CHROMEDRIVER ?? '/usr/bin/chromedriver'))
      .build();
    await mkdir(ARTIFACTS, { recursive: true });
    return Object.assign(new Browser(), { who, driver });
  }

  close() {
    return this.driver.quit();
  }

  go(url) {
    return this.driver.get(url);
  }

  async path() {
    return new URL(await this.driver.getCurrentUrl()).pathname;
  }

  /** What can be read on the page, or in one element of it. */
  text(selector = 'body') {
    return this.driver.findElement(By.css(selector)).getText();
  }

  async follow(selector) {
    await this.#leave(await this.driver.findElement(By.css(selector)));
  }

  async has(selector) {
    return (await this.driver.findElements(By.css(selector))).length > 0;
  }

  /** Where the links lead that `selector` finds. */
  async addresses(selector) {
    return Promise.all((await this.driver.findElements(By.css(selector))).map((link) => link.getAttribute('href')));
  }

  /** How large an element is shown, in CSS pixels. */
  async size(selector) {
    const { width, height } = await (await this.driver.findElement(By.css(selector))).getRect();
    return { width, height };
  }

  /** Fills in fields by name in the form that `selector` finds. Fields in a closed section open it. */
  async fill(selector, fields) {
    const form = await this.driver.findElement(By.css(selector));
    for (const [name, value] of Object.entries(fields)) {
      const field = await form.findElement(By.css(`[name="${name}"]`));
      await this.#reveal(field);
      if ((await field.getTagName()) === 'input' && value === true) await field.click();
      else await field.sendKeys(value);
    }
    return form;
  }

  /** Fills in the form that `selector` finds, and sends it. */
  async send(selector, fields) {
    const form = await this.fill(selector, fields);
    const button = await form.findElement(By.css('button:not([type]), [type="submit"]'));
    await this.#reveal(button);
    await this.#leave(button);
  }

  /** Chooses a language in the menu, which shows the page in it. */
  async speak(tag) {
    await this.#leave(await this.#language(tag));
  }

  /** Chooses a language in the menu, which shows the page in a new tab, and goes there. `back()` closes it again. */
  async speakInNewTab(tag) {
    const tab = await this.driver.getWindowHandle();
    const before = await this.driver.getAllWindowHandles();
    const opened = async () => (await this.driver.getAllWindowHandles()).find((handle) => !before.includes(handle));
    await (await this.#language(tag)).click();
    await this.driver.switchTo().window(await this.driver.wait(opened, ANSWER_SECONDS * 1000));
    await this.driver.wait(() => this.has('main'), ANSWER_SECONDS * 1000);
    return async () => {
      await this.driver.close();
      await this.driver.switchTo().window(tab);
    };
  }

  async #language(tag) {
    const language = await this.driver.findElement(By.css(`.languages button[lang="${tag}"]`));
    await this.#reveal(language);
    return language;
  }

  /** What stands in a field, or in an attribute of an element. */
  value(selector, name = 'value') {
    return this.driver.findElement(By.css(selector)).getAttribute(name);
  }

  /**
   * Clicks, and waits until the page it was on is gone and the next is there. In between, the driver answers with
   * errors of several kinds; all of them mean "not yet".
   */
  async #leave(element) {
    const page = await this.driver.findElement(By.css('html'));
    await element.click();
    await this.arrive(page);
  }

  /** Waits until this page is gone and the next is there. */
  async arrive(page) {
    const there = (found) => found.getTagName().then(() => true, () => false);
    await this.driver.wait(async () => !(await there(page)), ANSWER_SECONDS * 1000);
    await this.driver.wait(() => there(this.driver.findElement(By.css('main'))), ANSWER_SECONDS * 1000);
  }

  async #reveal(element) {
    for (const summary of await element.findElements(By.xpath('ancestor::details[not(@open)]/summary'))) await summary.click();
  }

  /** How far down the page an element ends, in CSS pixels, on a screen of this size. */
  async endOn(selector, width, height) {
    await this.#devtools('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    const { y, height: tall } = await (await this.driver.findElement(By.css(selector))).getRect();
    await this.#devtools('Emulation.clearDeviceMetricsOverride', {});
    return y + tall;
  }

  /** Runs a script in every page from now on, before anything of the page. */
  onEveryPage(source) {
    return this.#devtools('Page.addScriptToEvaluateOnNewDocument', { source });
  }

  /** Shows pages on a screen of this size, to somebody who prefers this colour scheme. */
  async look(width, height, scheme, more = []) {
    await this.#devtools('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    await this.#devtools('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }, ...more] });
  }

  /** How wide the page is on a screen of this size. */
  async widthOn(width, height) {
    await this.#devtools('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    const { cssContentSize } = await this.#devtools('Page.getLayoutMetrics', {});
    return cssContentSize.width;
  }

  /** Keeps a picture of the whole page as a phone and as a desk would show it; nothing may hang over the side. */
  async shot(name) {
    const file = `${this.who}-${String(++this.#shots).padStart(2, '0')}-${name}`;
    for (const [width, height] of SIZES) {
      await this.#devtools('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      const { cssContentSize: page } = await this.#devtools('Page.getLayoutMetrics', {});
      const clip = { x: 0, y: 0, width, height: Math.max(height, Math.ceil(page.height)), scale: 1 };
      const { data } = await this.#devtools('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
      await writeFile(`${ARTIFACTS}${file}-${width}x${height}.png`, data, 'base64');
      assert.ok(page.width <= width, `${file} is ${page.width} wide on a screen of ${width}`);
    }
    await this.#devtools('Emulation.clearDeviceMetricsOverride', {});
  }

  #devtools(command, parameters) {
    return this.driver.sendAndGetDevToolsCommand(command, parameters);
  }
}
