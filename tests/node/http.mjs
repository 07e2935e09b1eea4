// A browser without the browser: cookies, links, and forms sent back as they came with the named fields filled in.

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? all;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}

function attributes(tag) {
  const found = {};
  for (const [, name, double, single, bare] of tag.matchAll(/\s([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    found[name.toLowerCase()] = decode(double ?? single ?? bare ?? '');
  }
  return found;
}

/** The controls of one form that a browser would send, in page order: `{ name, type, value, on }`. */
function controls(inner) {
  const all = [];
  const rest = String.raw`\b((?:[^>"']|"[^"]*"|'[^']*')*)>`;
  const tags = new RegExp(`<input${rest}|<(textarea|select)${rest}([\\s\\S]*?)</\\2>`, 'gi');
  for (const [, input, kind, other, content] of inner.matchAll(tags)) {
    const a = attributes(input ?? other);
    if (!a.name || 'disabled' in a) continue;
    if (kind === 'textarea') all.push({ name: a.name, type: 'text', value: decode(content.replace(/^\r?\n/, '')), on: true });
    else if (kind === 'select') {
      const options = [...content.matchAll(/<option\b[^>]*>/gi)].map(([option]) => attributes(option));
      const chosen = options.find((option) => 'selected' in option) ?? options[0];
      if (chosen) all.push({ name: a.name, type: 'select', value: chosen.value ?? '', on: true });
    } else if (['submit', 'button', 'reset', 'image'].includes(a.type)) continue;
    else if (['checkbox', 'radio'].includes(a.type)) {
      all.push({ name: a.name, type: a.type, value: a.value ?? 'on', on: 'checked' in a });
    } else all.push({ name: a.name, type: a.type ?? 'text', value: a.value ?? '', on: true });
  }
  return all;
}

/** One answer: its status, headers and body. */
class Page {
  constructor(url, response, bytes) {
    Object.assign(this, { url, status: response.status, headers: response.headers, bytes });
    this.html = new TextDecoder().decode(bytes);
  }

  /** The visible text of the element with this id. */
  textOf(id) {
    const element = this.html.match(new RegExp(`<(\\w+)\\b[^>]*\\bid=["']?${id}["'\\s>][\\s\\S]*?</\\1>`, 'i'));
    if (!element) throw new Error(`${this.url} (${this.status}): nothing with the id ${id}`);
    return decode(element[0].replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();
  }

  /** The paths of all links that match. */
  links(pattern) {
    const all = [...this.html.matchAll(/<a\b[^>]*>/gi)].map(([tag]) => attributes(tag).href).filter(Boolean);
    return [...new Set(all)].map((href) => new URL(href, this.url).pathname).filter((path) => pattern.test(path));
  }

  /** The form that posts to this path, or whose path matches the pattern. */
  form(target) {
    for (const [all, tag, inner] of this.html.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/gi)) {
      const a = attributes(tag);
      const action = new URL(a.action || this.url, this.url);
      const fits = target instanceof RegExp ? target.test(action.pathname) : action.pathname === target;
      if (fits && a.method?.toLowerCase() === 'post') return { action, multipart: a.enctype === 'multipart/form-data', controls: controls(inner) };
    }
    throw new Error(`${this.url} (${this.status}): no form posts to ${target}`);
  }
}

/** A visitor with cookies of their own. */
export class Visitor {
  #cookies = new Map();

  constructor(site) {
    this.site = site;
  }

  async #ask(url, options = {}) {
    const response = await fetch(url, {
      ...options,
      redirect: 'manual',
      headers: this.#cookies.size ? { cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; ') } : {},
    });
    // One header to all: a comma that begins a cookie, not the one in a date. (Debian 12's Node has no getSetCookie.)
    for (const line of (response.headers.get('set-cookie') ?? '').split(/,(?=\s*[^\s;,=]+=)/).filter(Boolean)) {
      const [, name, value] = line.match(/^\s*([^=;]+)=([^;]*)/);
      if (/;\s*max-age=0/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const page = new Page(url, response, new Uint8Array(await response.arrayBuffer()));
    const location = response.headers.get('location');
    return location && response.status >= 300 && response.status < 400 ? this.#ask(new URL(location, url).href) : page;
  }

  /** Reads a page, following redirects. */
  open(path) {
    return this.#ask(new URL(path, this.site).href);
  }

  /** Sends a page's form with these fields filled in; a value may be a list, and a file is `{ name, type, bytes }`. */
  send(page, target, fields) {
    const { action, multipart, controls: all } = page.form(target);
    const missing = Object.keys(fields).filter((name) => !all.some((control) => control.name === name));
    if (missing.length) throw new Error(`${action.pathname} has no field ${missing}`);
    const body = multipart ? new FormData() : new URLSearchParams();
    const given = new Set();
    for (const { name, type, value, on } of all) {
      if (name in fields) {
        if (given.has(name)) continue;
        given.add(name);
        for (const item of [fields[name]].flat()) {
          if (type === 'file') body.append(name, new Blob([item.bytes], { type: item.type }), item.name);
          else body.append(name, item);
        }
      } else if (type === 'file') body.append(name, new Blob([], { type: 'application/octet-stream' }), '');
      else if (on) body.append(name, value);
    }
    return this.#ask(action.href, { method: 'POST', body });
  }
}
