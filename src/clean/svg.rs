//! SVG: shapes, texts and styles stay; what its program wrote for itself, titles and remarks go; pictures inside are cleaned
//! like files.

use data_encoding::BASE64;

use super::finding::{Finding, Found};
use super::package::is_local;
use super::xml::{self, Fate, Rules, Value, local};
use super::{Why, engine};

const NOWHERE: &str = "about:blank";
const SPACES: &[&str] = &["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"];

/// A drawing without what its program added.
///
/// # Errors
/// It is no SVG, damaged, declares entities, or a picture in it cannot be cleaned.
pub(super) fn clean(bytes: &[u8], depth: usize, found: &mut Found) -> Result<Vec<u8>, Why> {
    let mut rules = Drawing { depth, failed: None, found };
    let drawing = xml::filter(bytes, &mut rules)?;
    match rules.failed {
        Some(why) => Err(why),
        None => Ok(drawing),
    }
}

struct Drawing<'a> {
    depth: usize,
    failed: Option<Why>,
    found: &'a mut Found,
}

impl Rules for Drawing<'_> {
    fn element(&mut self, name: &str, _: &[(String, String)]) -> Fate {
        // An element of another space is a program's own.
        let is_own = name.contains(':') && !name.starts_with("svg:");
        match local(name) {
            "metadata" | "title" | "desc" => {
                self.found.insert(Finding::Comment);
                Fate::Drop
            }
            "script" => {
                self.found.insert(Finding::Other);
                Fate::Drop
            }
            _ if is_own => {
                self.found.insert(Finding::Program);
                Fate::Drop
            }
            _ => Fate::Keep,
        }
    }

    fn attribute(&mut self, _: &str, name: &str, value: &str) -> Value {
        if let Some((space, _)) = name.split_once(':') {
            let stays = match space {
                "xmlns" => SPACES.contains(&value),
                "xlink" | "xml" => true,
                _ => false,
            };
            if !stays {
                self.found.insert(Finding::Program);
                return Value::Drop;
            }
        }
        if name.starts_with("data-") || name.starts_with("on") {
            self.found.insert(Finding::Program);
            return Value::Drop;
        }
        if local(name) == "href" {
            return self.link(value);
        }
        Value::Keep
    }

    fn keeps_text(&mut self, _: &str, _: &str) -> bool {
        true
    }
}

impl Drawing<'_> {
    /// A link may be a whole picture.
    fn link(&mut self, value: &str) -> Value {
        if let Some((about, packed)) = value.strip_prefix("data:").and_then(|data| data.split_once(";base64,")) {
            let packed: String = packed.split_whitespace().collect();
            let cleaned = BASE64
                .decode(packed.as_bytes())
                .map_err(|_| Why::Damaged)
                .and_then(|picture| engine::inside(&picture, self.depth + 1, self.found));
            return match cleaned {
                Ok(picture) => Value::Set(format!("data:{about};base64,{}", BASE64.encode(&picture))),
                Err(why) => {
                    self.failed = Some(if why == Why::TooLarge { why } else { Why::CannotClean });
                    Value::Drop
                }
            };
        }
        if value.starts_with("data:") {
            self.failed = Some(Why::CannotClean);
        }
        if is_local(value) && value != NOWHERE {
            self.found.insert(Finding::OriginalName);
            return Value::Set(NOWHERE.to_owned());
        }
        Value::Keep
    }
}
