//! Looking at a file of a tip, on a page that can do nothing else.

use data_encoding::BASE64;

use crate::app::{App, HANDLER_A, HANDLER_B, WING};
use crate::browser::{Answer, Visitor};

/// One white point as a PNG, with a text hidden in it.
const PHOTO: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\
\0\0\0\x14tEXtAuthor\0Officer Kestr\x82\x99\x1c\x3f\
\0\0\0\nIDATx\x9cc\xf8\x0f\0\x01\x01\x01\0\xb18\xf6\x14\0\0\0\0IEND\xaeB`\x82";

const PAPER: &[u8] =
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n\
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 5 0 R/Resources<<>>>>endobj\n\
4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 200]/Contents 5 0 R/Resources<<>>>>endobj\n\
5 0 obj<</Length 17>>stream\n0 g 0 0 50 9 re f\nendstream endobj\ntrailer<</Root 1 0 R>>\n";

const LETTER: &str = "<script>alert(1)</script>\nThe keys are in the \u{fc}bliche Schublade & \"drawer\".";

/// The picture on a page, as a browser reads it.
fn picture(page: &Answer) -> Vec<u8> {
    let html = page.text();
    let (_, after) = html.split_once("src=\"data:image/png;base64,").expect("there is a picture");
    let address = after.split('"').next().unwrap_or_default();
    BASE64.decode(address.as_bytes()).expect("it is base64")
}

/// The page as a browser gets it.
fn source(page: &Answer) -> String {
    String::from_utf8_lossy(&page.body).into_owned()
}

/// How many points a PNG is wide and high.
fn size(png: &[u8]) -> [u32; 2] {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let number = |at: usize| png.get(at..).and_then(|rest| rest.first_chunk()).map(|bytes| u32::from_be_bytes(*bytes));
    [number(16), number(20)].map(|number| number.expect("a PNG says it after sixteen bytes"))
}

/// A tip with files, as a handler sees it.
fn tip_with(app: &App, files: &[(&str, &[u8])]) -> (Visitor, String) {
    app.tip_with(WING, |_, form| {
        files.iter().fold(form.text("message", "see the files").text("keep_originals", "yes"), |form, (name, bytes)| {
            form.file(name, bytes)
        })
    });
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    (handler, tip)
}

#[test]
fn pictures_documents_and_texts_are_looked_at_where_they_can_do_nothing() {
    let app = App::new();
    let (handler, tip) =
        tip_with(&app, &[("a.png", PHOTO), ("b.pdf", PAPER), ("c.txt", LETTER.as_bytes()), ("d.exe", b"MZ\x90\0\x03")]);
    let page = handler.get(&tip);
    let looks = page.links(&format!("{tip}/look/0/"));
    let shown: Vec<Answer> = looks.iter().map(|look| handler.get(look)).collect();
    let has = |text: &str| shown.iter().filter(|page| page.shows(text)).count();
    assert_eq!((shown.len(), has("data:image/"), has("What is written in the file")), (3, 2, 1), "{}", page.text());
    for answer in &shown {
        assert_eq!(answer.status, 200);
        assert_eq!(
            answer.header("content-security-policy"),
            Some(
                "default-src 'none'; img-src data:; style-src 'self'; form-action 'none'; base-uri 'none'; \
                 frame-ancestors 'none'; sandbox allow-same-origin"
            )
        );
        for (name, value) in [
            ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-resource-policy", "same-origin"),
            ("content-type", "text/html; charset=utf-8"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{name}");
        }
        for active in ["<script", "<form", "<iframe", "<object", "<embed", "<style"] {
            assert!(!source(answer).contains(active), "{active}");
        }
        let asked_for = ["src=\"/", "src=\"http", "url("];
        assert!(asked_for.iter().all(|address| !source(answer).contains(address)), "it asks for nothing more");
        assert!(answer.shows(&format!("href=\"{tip}#entry-0\"")), "it leads back");
    }

    let look = |text: &str| shown.iter().zip(&looks).find(|(page, _)| page.shows(text)).expect("it is there");
    let (letter, _) = look("bliche Schublade");
    assert!(source(letter).contains("&#60;script&#62;alert(1)&#60;/script&#62;\nThe keys"), "{}", source(letter));

    let (first, at) = look("Page 1 of 2");
    assert_eq!(size(&picture(first)), [1400, 700]);
    let second = handler.get(&first.link(&format!("{at}?page=2")));
    assert!(second.shows("Page 2 of 2") && second.shows(&format!("{at}?page=1")) && !second.shows("?page=3"));
    assert_eq!(size(&picture(&second)), [1000, 2000]);
    for page in ["0", "3", "4294967295"] {
        assert!(handler.get(&format!("{at}?page={page}")).shows("cannot be shown here"), "{page}");
    }
    assert_eq!(handler.get(&format!("{at}?page=-1")).status, 400);

    let photo = shown.iter().find(|page| page.shows("data:image/") && !page.shows("Page 1")).expect("a picture");
    assert_eq!(size(&picture(photo)), [1, 1]);
}

#[test]
fn the_original_of_a_file_is_not_shown_and_neither_is_what_is_not_there() {
    let app = App::new();
    let (handler, tip) = tip_with(&app, &[("a.png", PHOTO)]);
    let page = handler.get(&tip);
    assert_eq!(page.links(&format!("{tip}/files/0/")).len(), 2, "the cleaned copy, and the original");
    assert_eq!(page.links(&format!("{tip}/look/0/")), [format!("{tip}/look/0/0")]);
    assert_eq!(handler.get(&format!("{tip}/files/0/1")).body, PHOTO, "which is there");
    let no_tip = handler.get("/tips/00112233445566778899aabbccddeeff/look/0/0");
    assert_eq!(no_tip.status, 404);
    for place in ["0/1", "0/2", "1/0", "0/x", "4294967296/0", "0/0/0"] {
        let answer = handler.get(&format!("{tip}/look/{place}"));
        assert_eq!((answer.status, answer.alert()), (404, no_tip.alert()), "{place}");
    }
}

#[test]
fn a_file_s_size_stands_beside_its_name_in_the_link_and_in_what_is_sent() {
    let app = App::new();
    let large = vec![b'a'; 3 * 1024 * 1024];
    let (handler, tip) = tip_with(&app, &[("long.txt", &large)]);
    let page = handler.get(&tip);
    let html = page.text();
    let link = page.link(&format!("{tip}/files/0/"));
    let (_, after) = html.split_once(&format!("href=\"{link}\"")).expect("the link");
    let said = after.split("</a>").next().unwrap_or_default();
    assert!(said.contains(".txt") && said.contains("3 MB"), "{said}");
    let answer = handler.get(&link);
    assert_eq!(answer.header("content-length"), Some(large.len().to_string().as_str()));
    assert!(answer.header("content-disposition").is_some_and(|name| name.ends_with(".txt\"")));
    let looked = handler.get(&page.link(&format!("{tip}/look/0/")));
    assert!(looked.shows("The file goes on") && looked.body.len() < 300 * 1024, "{}", looked.body.len());
}

#[test]
fn a_colleague_s_files_are_looked_at_too_and_only_by_who_reads_the_tip() {
    let app = App::new();
    app.tip_with(WING, |page, form| form.text("message", "a tip").text("leave_out", &page.person(HANDLER_B)));
    let handler = app.handler(HANDLER_A);
    let tip = handler.get("/").link("/tips/");
    let action = format!("{tip}/reply");
    let form = handler.get(&tip).form(&action).text("message", "see the file").file("scan.pdf", PAPER);
    assert_eq!(handler.send(&action, &form).status, 303);
    let look = handler.get(&tip).link(&format!("{tip}/look/1/"));
    assert!(handler.get(&look).shows("Page 1 of 2"));
    let left_out = app.handler(HANDLER_B);
    let answer = left_out.get(&look);
    let nothing = left_out.get("/tips/00112233445566778899aabbccddeeff/look/1/0");
    assert_eq!((answer.status, &answer.body), (404, &nothing.body));
}
