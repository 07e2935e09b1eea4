//! Names that can be told apart. A source chooses by name whom to leave out, so no two people, and no two channels, may
//! have names that look alike (Unicode Technical Standard 39, "Confusable Detection").

use unicode_security::skeleton;

use super::PeopleError;
use crate::domain::Name;

/// Whether `name` can be told from each of `others`.
pub(super) fn distinct<'a>(name: &Name, others: impl Iterator<Item = &'a Name>) -> Result<(), PeopleError> {
    let (wanted, looks) = (folded(name.as_str()), looks(name.as_str()));
    for other in others {
        if folded(other.as_str()) == wanted {
            return Err(PeopleError::NameTaken);
        }
        if self::looks(other.as_str()).iter().any(|look| looks.contains(look)) {
            return Err(PeopleError::NameAlike(other.as_str().to_owned()));
        }
    }
    Ok(())
}

/// In one case, with single spaces.
fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What a name looks like as it stands and in small letters, without spaces: people read past both.
fn looks(name: &str) -> [String; 2] {
    let look = |text: &str| skeleton(text).filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    [look(name), look(&name.to_lowercase())]
}

#[cfg(test)]
mod tests {
    use super::{PeopleError, distinct};
    use crate::domain::Name;

    #[test]
    fn names_that_look_alike_are_refused_and_others_are_not() {
        let told_apart = |name: &str, other: &str| {
            let parse = |text| Name::parse(text).unwrap();
            distinct(&parse(name), std::iter::once(&parse(other)))
        };
        for (name, other) in [
            ("handler k", "Handler K"),
            ("Handler  K", "Handler K"),
            ("Handler\u{2003}K", "Handler K"),
            ("Hand\u{200b}ler K\u{202e}", "Handler K"),
        ] {
            assert!(matches!(told_apart(name, other), Err(PeopleError::NameTaken)), "{name}");
        }
        for (name, other) in [
            ("Handler \u{39a}", "Handler K"),           // Greek capital kappa
            ("H\u{430}ndler K", "Handler K"),           // Cyrillic small a
            ("HandlerK", "Handler K"),                  // no space
            ("\u{1d573}\u{1d586}ndler K", "Handler K"), // mathematical letters
            ("Bi1l", "Bill"),
            ("Wing I", "Wing l"),
            ("Rnark", "Mark"),
            ("O\u{2019}Neil", "O'Neil"),
            ("Handler \u{41a}", "Handler K"),  // Cyrillic capital ka
            ("\u{ff28}andler K", "Handler K"), // full width
            ("Wing 0", "Wing O"),
            ("Night\u{2010}shift", "Night-shift"),
            ("HANDLER \u{39a}", "handler k"),
            ("Handler \u{17f}", "Handler f"),    // long s
            ("Hand\u{131}er R", "Handier R"),    // dotless i
            ("Handler K\u{2024}", "Handler K."), // one dot leader
        ] {
            assert!(matches!(told_apart(name, other), Err(PeopleError::NameAlike(_))), "{name}");
        }
        for (name, other) in [("Handler K", "Handler R"), ("Zürich", "Zurich"), ("Wing A", "Wing B"), ("李", "季")] {
            assert!(told_apart(name, other).is_ok(), "{name}");
        }
    }
}
