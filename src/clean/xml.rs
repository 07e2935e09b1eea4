//! XML of strangers, copied event by event: elements are kept, dropped or unwrapped and attributes kept, dropped or set, as
//! the rules of a format say. Remarks and instructions are left out; whoever declares entities is refused.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer, XmlVersion};

use super::Why;

/// How deep elements may lie in each other.
const MAX_DEPTH: usize = 1000;

/// What becomes of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Keep,
    /// It goes with everything in it.
    Drop,
    /// It goes, and what is in it stays.
    Unwrap,
}

/// What becomes of an attribute.
pub(super) enum Value {
    Keep,
    Drop,
    Set(String),
}

/// The rules of a format. Names come with their prefixes.
pub(super) trait Rules {
    /// Asked for every element in the order of the document, those in dropped ones too.
    fn element(&mut self, name: &str, attributes: &[(String, String)]) -> Fate;
    /// Asked for every attribute of a kept element.
    fn attribute(&mut self, element: &str, name: &str, value: &str) -> Value;
    /// Whether a text directly in this element stays.
    fn keeps_text(&mut self, element: &str, text: &str) -> bool;
}

/// A part with the rules applied.
///
/// # Errors
/// It is no XML, or declares entities, or is in another encoding.
pub(super) fn filter(xml: &[u8], rules: &mut impl Rules) -> Result<Vec<u8>, Why> {
    let mut reader = Reader::from_reader(xml.strip_prefix(b"\xef\xbb\xbf").unwrap_or(xml));
    let mut writer = Writer::new(Vec::with_capacity(xml.len()));
    let mut open: Vec<(String, Fate)> = Vec::new();
    loop {
        let event = reader.read_event().map_err(|_| Why::Damaged)?;
        let is_dropped = open.last().is_some_and(|(_, fate)| *fate == Fate::Drop);
        match event {
            Event::Eof => break,
            Event::Start(start) => {
                let (name, fate, kept) = decide(&start, is_dropped, rules)?;
                if open.len() > MAX_DEPTH {
                    return Err(Why::Damaged);
                }
                if let Some(kept) = kept {
                    write(&mut writer, Event::Start(kept))?;
                }
                open.push((name, fate));
            }
            Event::Empty(start) => {
                if let (_, _, Some(kept)) = decide(&start, is_dropped, rules)? {
                    write(&mut writer, Event::Empty(kept))?;
                }
            }
            Event::End(end) => {
                let (_, fate) = open.pop().ok_or(Why::Damaged)?;
                if fate == Fate::Keep {
                    write(&mut writer, Event::End(end))?;
                }
            }
            Event::Text(ref text) => {
                let said = text.to_string();
                if !is_dropped && open.last().is_none_or(|(name, _)| rules.keeps_text(name, &said)) {
                    write(&mut writer, event)?;
                }
            }
            Event::CData(_) | Event::GeneralRef(_) => {
                if !is_dropped {
                    write(&mut writer, event)?;
                }
            }
            Event::Decl(declared) => {
                let encoding = declared.encoding().transpose().map_err(|_| Why::Damaged)?;
                if encoding.is_some_and(|name| !name.eq_ignore_ascii_case("utf-8")) {
                    return Err(Why::CannotClean);
                }
                writer.get_mut().extend(b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
            }
            Event::DocType(declared) if declared.contains('[') => return Err(Why::CannotClean),
            Event::DocType(_) | Event::Comment(_) | Event::PI(_) => {}
        }
    }
    if open.is_empty() { Ok(writer.into_inner()) } else { Err(Why::Damaged) }
}

fn write(writer: &mut Writer<Vec<u8>>, event: Event<'_>) -> Result<(), Why> {
    writer.write_event(event).map_err(|_| Why::Damaged)
}

fn text_of(attribute: &Attribute<'_>) -> Result<(String, String), Why> {
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Why::Damaged)?;
    Ok((attribute.key.as_ref().to_owned(), value.into_owned()))
}

/// An element's name, its fate, and how it is written if it is.
fn decide<'a>(
    start: &'a BytesStart<'a>,
    is_dropped: bool,
    rules: &mut impl Rules,
) -> Result<(String, Fate, Option<BytesStart<'a>>), Why> {
    let name = start.name().as_ref().to_owned();
    let (mut raw, mut texts) = (Vec::new(), Vec::new());
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Why::Damaged)?;
        texts.push(text_of(&attribute)?);
        raw.push(attribute);
    }
    let fate = rules.element(&name, &texts);
    if is_dropped {
        return Ok((name, Fate::Drop, None));
    }
    if fate != Fate::Keep {
        return Ok((name, fate, None));
    }
    let mut kept = BytesStart::new(name.clone());
    for (attribute, (key, value)) in raw.into_iter().zip(texts) {
        match rules.attribute(&name, &key, &value) {
            Value::Keep => kept.push_attribute(attribute),
            Value::Drop => {}
            Value::Set(new) => kept.push_attribute((key.as_str(), new.as_str())),
        }
    }
    Ok((name, fate, Some(kept)))
}

/// A name without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// The value of an attribute, by its name without prefix.
pub(super) fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(key, _)| local(key) == name).map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::{Fate, Rules, Value, filter};
    use crate::clean::Why;

    struct Simple;

    impl Rules for Simple {
        fn element(&mut self, name: &str, _: &[(String, String)]) -> Fate {
            match name {
                "drop" => Fate::Drop,
                "open" => Fate::Unwrap,
                _ => Fate::Keep,
            }
        }

        fn attribute(&mut self, _: &str, name: &str, _: &str) -> Value {
            match name {
                "who" => Value::Drop,
                "set" => Value::Set("a & b".to_owned()),
                _ => Value::Keep,
            }
        }

        fn keeps_text(&mut self, element: &str, _: &str) -> bool {
            element != "mute"
        }
    }

    #[test]
    fn rules_decide_and_everything_else_stays_as_it_was_written() {
        let xml = b"<?xml version='1.0'?><!-- x --><a who=\"R\" b='1 &lt; 2' set=''><drop><open>1</open></drop><open>2&amp;<b/></open><mute>3</mute></a>";
        let said = String::from_utf8(filter(xml, &mut Simple).unwrap()).unwrap();
        let said = said.split_once("?>").unwrap().1;
        assert_eq!(said, "<a b=\"1 &lt; 2\" set=\"a &amp; b\">2&amp;<b/><mute></mute></a>");
    }

    #[test]
    fn entities_and_half_a_document_are_refused() {
        assert_eq!(filter(b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", &mut Simple), Err(Why::CannotClean));
        assert_eq!(filter(b"<a><b></b>", &mut Simple), Err(Why::Damaged));
        assert_eq!(filter(b"<?xml version='1.0' encoding='UTF-16'?><a/>", &mut Simple), Err(Why::CannotClean));
        let deep = "<a>".repeat(5000);
        assert_eq!(filter(deep.as_bytes(), &mut Simple), Err(Why::Damaged));
    }
}
