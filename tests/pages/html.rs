//! A strict reader of our own pages: what it cannot read, no browser should be asked to guess.

/// Elements without an end tag.
const VOID: &[&str] = &["br", "hr", "img", "input", "link", "meta"];
/// Elements that end what a paragraph or a heading holds.
const BLOCKS: &[&str] = &[
    "article", "aside", "details", "div", "dl", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "header", "li",
    "main", "nav", "ol", "p", "section", "table", "tbody", "td", "th", "thead", "tr", "ul",
];
/// Elements that hold words and not blocks.
const WORDS_ONLY: &[&str] =
    &["a", "b", "bdi", "button", "em", "h1", "h2", "h3", "h4", "label", "legend", "p", "span", "strong", "summary"];
/// Elements a person acts on; none lies in another, but for a control in its label.
const ACTED_ON: &[&str] = &["a", "button", "input", "select", "textarea", "label"];
/// Elements that lie in certain others only.
const PLACES: &[(&str, &[&str])] = &[
    ("li", &["ul", "ol"]),
    ("tr", &["thead", "tbody"]),
    ("th", &["tr"]),
    ("td", &["tr"]),
    ("thead", &["table"]),
    ("tbody", &["table"]),
    ("legend", &["fieldset"]),
    ("summary", &["details"]),
];
/// Elements that hold certain others only, and no words.
const HOLDS: &[(&str, &[&str])] =
    &[("ul", &["li"]), ("ol", &["li"]), ("table", &["caption", "thead", "tbody"]), ("tr", &["th", "td"])];

/// An element as it begins, and the words in it.
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    /// Indexes of the elements it lies in, outermost first.
    pub(super) inside: Vec<usize>,
    /// All text in it, in elements of its own too.
    pub(super) text: String,
}

impl Element {
    /// The value of an attribute; empty for one without a value.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(there, _)| there == name).map(|(_, value)| value.as_str())
    }

    /// What the elements with these ids say of this one, by attributes such as `aria-describedby`.
    pub(super) fn refers_to(&self, attributes: &[&str]) -> Vec<&str> {
        attributes.iter().filter_map(|name| self.attribute(name)).flat_map(str::split_whitespace).collect()
    }

    fn tag(&self) -> String {
        let names: Vec<&str> = self.attributes.iter().map(|(name, _)| name.as_str()).collect();
        format!("{}:<{} {}>", self.inside.len(), self.name, names.join(" "))
    }
}

/// A page, read whole.
pub(super) struct Page(pub(super) Vec<Element>);

impl Page {
    /// Reads a page, or says what is wrong with it.
    pub(super) fn read(html: &str) -> Result<Self, String> {
        let mut rest = html.strip_prefix("<!doctype html>\n").ok_or("no doctype")?;
        let mut elements: Vec<Element> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        while !rest.is_empty() {
            let (text, tag) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            let text = decode(text)?;
            if !text.trim().is_empty() {
                let parent = open.last().and_then(|at| elements.get(*at)).ok_or("text outside of everything")?;
                if HOLDS.iter().any(|(name, _)| *name == parent.name) {
                    return Err(format!("text in <{}>: {text}", parent.name));
                }
            }
            for at in &open {
                elements[*at].text.push_str(&text);
            }
            let Some(tag) = tag.strip_prefix('<') else { break };
            if let Some(end) = tag.strip_prefix('/') {
                let (name, after) = end.split_once('>').ok_or("an end tag has no end")?;
                let opened = open.pop().map(|at| elements[at].name.as_str());
                if opened != Some(name) {
                    return Err(format!("</{name}> ends {opened:?}"));
                }
                rest = after;
            } else {
                let (mut element, after) = read_tag(tag)?;
                element.inside.clone_from(&open);
                allowed(&elements, &element)?;
                if !VOID.contains(&element.name.as_str()) {
                    open.push(elements.len());
                }
                elements.push(element);
                rest = after;
            }
        }
        match open.last() {
            None => Ok(Self(elements)),
            Some(at) => Err(format!("<{}> has no end", elements[*at].name)),
        }
    }

    /// All elements of a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.0.iter().filter(move |element| element.name == name)
    }

    /// The element with an id.
    pub(super) fn by_id(&self, id: &str) -> Option<&Element> {
        self.0.iter().find(|element| element.attribute("id") == Some(id))
    }

    /// Tags and attribute names in order: what must not depend on what people type.
    pub(super) fn shape(&self) -> Vec<String> {
        self.0.iter().map(Element::tag).collect()
    }

    /// Everything a person or a form could get out of the page: text and the values of attributes.
    pub(super) fn words(&self) -> String {
        let values = self.0.iter().flat_map(|element| element.attributes.iter().map(|(_, value)| value.as_str()));
        let all = self.0.first().map_or("", |html| html.text.as_str());
        values.chain([all]).collect::<Vec<_>>().join("\n")
    }
}

fn read_tag(tag: &str) -> Result<(Element, &str), String> {
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let length = tag.find(|c| !is_name(c)).unwrap_or(tag.len());
    let (name, mut rest) = tag.split_at(length);
    let near: String = tag.chars().take(60).collect();
    if name.is_empty() {
        return Err(format!("a stray < before {near}"));
    }
    let mut attributes: Vec<(String, String)> = Vec::new();
    loop {
        let trimmed = rest.trim_start();
        if let Some(after) = trimmed.strip_prefix('>') {
            let (inside, text) = (Vec::new(), String::new());
            return Ok((Element { name: name.to_owned(), attributes, inside, text }, after));
        }
        if trimmed.len() == rest.len() {
            return Err(format!("no tag: <{near}"));
        }
        rest = trimmed;
        let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        let (key, after) = rest.split_at(length);
        rest = after;
        let value = match rest.strip_prefix("=\"") {
            None => String::new(),
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').ok_or_else(|| format!("an open quote: <{near}"))?;
                rest = after;
                if value.contains('<') {
                    return Err(format!("a bare < in an attribute: <{near}"));
                }
                decode(value)?
            }
        };
        if key.is_empty() || attributes.iter().any(|(there, _)| there == key) {
            return Err(format!("no attribute, or one twice: <{near}"));
        }
        attributes.push((key.to_owned(), value));
    }
}

/// Text as it is read: every `&` must begin an entity.
fn decode(text: &str) -> Result<String, String> {
    let mut pieces = text.split('&');
    let mut decoded = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (entity, after) = piece.split_once(';').ok_or_else(|| format!("a bare & before {piece}"))?;
        let number = entity.strip_prefix('#').map(|number| match number.strip_prefix('x') {
            Some(number) => u32::from_str_radix(number, 16).ok(),
            None => number.parse().ok(),
        });
        let c = match (entity, number) {
            ("amp", _) => '&',
            ("lt", _) => '<',
            ("gt", _) => '>',
            ("quot", _) => '"',
            (_, Some(Some(number))) => char::from_u32(number).ok_or("an impossible character")?,
            _ => return Err(format!("a bare & before {entity}")),
        };
        decoded.push(c);
        decoded.push_str(after);
    }
    if text.contains('>') {
        return Err(format!("a bare > in {text}"));
    }
    Ok(decoded)
}

/// Whether an element may lie where it does.
fn allowed(elements: &[Element], new: &Element) -> Result<(), String> {
    let name = new.name.as_str();
    let parents: Vec<&str> = new.inside.iter().map(|at| elements[*at].name.as_str()).collect();
    let parent = parents.last().copied().unwrap_or_default();
    let misplaced = PLACES.iter().any(|(child, places)| *child == name && !places.contains(&parent))
        || HOLDS.iter().any(|(holder, children)| *holder == parent && !children.contains(&name))
        || (BLOCKS.contains(&name) && parents.iter().any(|parent| WORDS_ONLY.contains(parent)))
        || (name == "form" && parents.contains(&"form"))
        || ["textarea", "title"].contains(&parent)
        || (ACTED_ON.contains(&name)
            && parents.iter().any(|parent| ACTED_ON.contains(parent) && (*parent != "label" || name == "label")));
    if misplaced { Err(format!("<{name}> may not lie in {}", parents.join(" > "))) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn what_is_not_well_formed_is_refused() {
        assert!(Page::read("<!doctype html>\n<p id=\"a\" hidden>x &#60; <b>y</b></p>").is_ok());
        for bad in [
            "<p>",
            "<p></b></p>",
            "<p><div></div></p>",
            "<p>a < b</p>",
            "<p>a > b</p>",
            "<p>a & b</p>",
            "<p>&nbsp;</p>",
            "<p a=b></p>",
            "<p a='b'></p>",
            "<p a=\"<\"></p>",
            "<p a=\"1\" a=\"2\"></p>",
            "<p a=\"1\"b=\"2\"></p>",
            "<ul><p></p></ul>",
            "<ul>x</ul>",
            "<li></li>",
            "<form><form></form></form>",
            "<a><button></button></a>",
            "<textarea><b></b></textarea>",
            "<!-- a comment -->",
            "<P></P>",
            "x",
        ] {
            assert!(Page::read(&format!("<!doctype html>\n{bad}")).is_err(), "{bad}");
        }
        assert!(Page::read("<p></p>").is_err());
    }
}
