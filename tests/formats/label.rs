//! Labels keep keys of one purpose from serving another: no two are equal, and the specification lists them all.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every text that begins with `tipline/v1 ` in the code of the crate, tests apart, as often as it stands there.
fn labels_of_code(dir: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(dir).expect("the source is there") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            labels_of_code(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("source is text");
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
                let literals = line.split('"').skip(1).step_by(2);
                found.extend(literals.filter_map(|text| {
                    let label = text.get(text.find("tipline/v1 ")?..)?;
                    Some(label.split('\\').next().unwrap_or_default().to_owned())
                }));
            }
        }
    }
}

#[test]
fn no_two_labels_are_equal_and_the_specification_lists_them_all() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    labels_of_code(&root.join("src"), &mut found);
    let in_code: BTreeSet<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(in_code.len(), found.len(), "a label stands twice: {found:?}");
    assert!(in_code.len() > 15, "the search finds labels");

    let specification = fs::read_to_string(root.join("docs/formats.md")).expect("the specification is there");
    let (_, section) = specification.split_once("\n## Labels\n").expect("it lists the labels");
    let listed: Vec<&str> = section
        .lines()
        .filter_map(|line| line.strip_prefix("| `tipline/v1 ")?.split_once('`'))
        .map(|(rest, _)| rest)
        .collect();
    let in_text: BTreeSet<String> = listed.iter().map(|rest| format!("tipline/v1 {rest}")).collect();
    assert_eq!(in_text.len(), listed.len(), "the specification lists a label twice");
    assert_eq!(in_text.iter().map(String::as_str).collect::<BTreeSet<_>>(), in_code);
}
