//! `vectors/receipt`: what people type (`expect: receipt`, `count`, `unknown word`), what is drawn (`expect: drawn`) and
//! what a receipt opens (`expect: keys`).

use data_encoding::HEXLOWER;
use ring::digest::{SHA256, digest};
use tipline::crypto::{MailboxKeys, SiteSalt};
use tipline::domain::{Receipt, ReceiptError};

use crate::vector::{self, Vector};

const FOLDER: &str = "receipt";
const SAMPLE: &str = "abacus abdomen zoom crane tulip velvet quilt";

fn parse(vector: &Vector) -> Result<Receipt, ReceiptError> {
    Receipt::parse(str::from_utf8(&vector.bytes).expect("typed text is UTF-8"))
}

fn check(vector: &Vector) {
    let name = &vector.name;
    match vector.text("expect") {
        "receipt" => {
            let receipt = parse(vector).unwrap_or_else(|error| unreachable!("{name}: {error}"));
            assert_eq!(receipt.canonical().expose(), vector.text("canonical"), "{name}");
        }
        "count" => {
            let found = vector.text("found").parse().expect("a number");
            assert_eq!(parse(vector).err(), Some(ReceiptError::Count { found }), "{name}");
        }
        "unknown word" => {
            let position = vector.text("position").parse().expect("a number");
            assert_eq!(parse(vector).err(), Some(ReceiptError::UnknownWord { position }), "{name}");
        }
        "drawn" | "drawn from bytes" => {
            let receipt = Receipt::draw(&vector.bytes).expect("enough bytes");
            assert_eq!(receipt.canonical().expose(), vector.text("canonical"), "{name}");
        }
        "not drawn" => assert!(Receipt::draw(&vector.bytes).is_none(), "{name}"),
        "keys" => {
            let keys = MailboxKeys::from_receipt(&parse(vector).expect("a receipt"), SiteSalt(vector.array("salt")));
            assert_eq!(*keys.locator.as_bytes(), vector.array("locator"), "{name}");
            assert_eq!(*keys.identity.seed(), vector.array("identity seed"), "{name}");
            let recipient = digest(&SHA256, &keys.identity.to_recipient().to_bytes());
            assert_eq!(HEXLOWER.encode(recipient.as_ref()), vector.text("recipient sha256"), "{name}");
        }
        other => unreachable!("{name}: a vector of another sort: {other}"),
    }
}

#[test]
fn every_receipt_is_read_drawn_and_stretched_as_its_vector_says() {
    if vector::writing() {
        write_typed();
    }
    let vectors = vector::folder(FOLDER);
    assert_eq!(vectors.len(), 57, "a vector is missing, or a new one is not counted here");
    for vector in vectors {
        check(&vector);
    }
}

/// Drawn receipts and keys are written by the unit test in `crypto/derive.rs`, which sees every value between.
fn write_typed() {
    let good = |name: &str, typed: &str| {
        let header = [("expect", "receipt".to_owned()), ("canonical", SAMPLE.to_owned())];
        Vector::new(name, &header, typed.as_bytes()).write(FOLDER);
    };
    let unknown = |name: &str, position: usize, typed: &str| {
        let header = [("expect", "unknown word".to_owned()), ("position", position.to_string())];
        Vector::new(name, &header, typed.as_bytes()).write(FOLDER);
    };
    let count = |name: &str, found: usize, typed: &str| {
        let header = [("expect", "count".to_owned()), ("found", found.to_string())];
        Vector::new(name, &header, typed.as_bytes()).write(FOLDER);
    };
    good("canonical", SAMPLE);
    good("capitals", &SAMPLE.to_uppercase());
    good("first_letters_capital", "Abacus Abdomen Zoom Crane Tulip Velvet Quilt");
    good("hyphens", &SAMPLE.replace(' ', "-"));
    good("commas", &SAMPLE.replace(' ', ","));
    good("commas_and_spaces", &SAMPLE.replace(' ', ", "));
    good("full_stops", &SAMPLE.replace(' ', ". "));
    good("underscores", &SAMPLE.replace(' ', "_"));
    good("numbered", "1. abacus\n2. abdomen\n3. zoom\n4. crane\n5. tulip\n6. velvet\n7. quilt\n");
    good("numbered_without_spaces", "1abacus2abdomen3zoom4crane5tulip6velvet7quilt");
    good("numbered_in_brackets", "(1) abacus (2) abdomen (3) zoom (4) crane (5) tulip (6) velvet (7) quilt");
    good("line_ends_of_windows", &SAMPLE.replace(' ', "\r\n"));
    good("outer_spaces", &format!(" \t\n{SAMPLE} \n"));
    good("many_spaces", &SAMPLE.replace(' ', "   \t  "));
    good("no_break_spaces", &SAMPLE.replace(' ', "\u{a0}"));
    good("ideographic_spaces", &SAMPLE.replace(' ', "\u{3000}"));
    good("zero_width_spaces", &SAMPLE.replace(' ', "\u{200b}"));
    good("soft_hyphens_between_words", &SAMPLE.replace(' ', "\u{ad}"));
    good("dashes_of_print", &SAMPLE.replace(' ', "\u{2013}"));
    good("quotation_marks", &format!("\u{201e}{SAMPLE}\u{201c}"));
    good("byte_order_mark", &format!("\u{feff}{SAMPLE}"));
    good("nul_between_words", &SAMPLE.replace(' ', "\0"));
    good("emoji_between_words", &SAMPLE.replace(' ', "\u{1f511}"));
    good("digits_of_another_script", &SAMPLE.replace(' ', "\u{663}"));

    // Unicode has a second capital k, the Kelvin sign; lower-casing without a locale makes an ordinary one of it.
    let kelvin = [("expect", "receipt".to_owned()), ("canonical", SAMPLE.replace("abacus", "alike"))];
    Vector::new("kelvin_sign", &kelvin, SAMPLE.replace("abacus", "ALI\u{212a}E").as_bytes()).write(FOLDER);

    unknown("misspelt_first", 1, &SAMPLE.replace("abacus", "abacuss"));
    unknown("misspelt_last", 7, &SAMPLE.replace("quilt", "quillt"));
    unknown("misspelt_twice_tells_the_first", 2, "abacus abdomem zoom crane tulip velvett quilt");
    unknown("two_words_run_together", 1, &SAMPLE.replace("abacus abdomen", "abacusabdomen"));
    unknown("a_space_within_a_word", 1, &SAMPLE.replace("abacus", "aba cus"));
    unknown("a_soft_hyphen_within_a_word", 1, &SAMPLE.replace("abacus", "aba\u{ad}cus"));
    unknown("an_accent", 1, &SAMPLE.replace("abacus", "àbacus"));
    unknown("a_combining_accent", 1, &SAMPLE.replace("abacus", "a\u{300}bacus"));
    unknown("letters_of_another_alphabet", 1, &SAMPLE.replace("abacus", "\u{430}bacus"));
    unknown("a_dotted_capital_i", 7, &SAMPLE.replace("quilt", "QU\u{130}LT"));
    unknown("full_width_letters", 3, &SAMPLE.replace("zoom", "\u{ff5a}\u{ff4f}\u{ff4f}\u{ff4d}"));
    unknown("a_hyphenated_word_of_the_full_list", 3, &SAMPLE.replace("zoom", "yo-yo"));
    unknown("an_ordinal", 1, "1st abacus 2nd abdomen 3rd zoom 4th crane 5th tulip 6th velvet 7th quilt");
    unknown("few_words_one_unknown", 2, "abacus abdomem");
    unknown("a_sentence", 1, "my crane is a tulip");
    unknown("an_ordinary_word", 1, "the abacus");
    count("empty", 0, "");
    count("only_spaces", 0, " \r\n\t ");
    count("only_digits", 0, "1 2 3 4 5 6 7");
    count("six_words", 6, "abacus abdomen zoom crane tulip velvet");
    count("eight_words", 8, &format!("{SAMPLE} zoom"));
    count("eight_words_the_last_unknown", 8, &format!("{SAMPLE} zoomx"));
    count("twice_the_receipt", 14, &format!("{SAMPLE} {SAMPLE}"));
}
