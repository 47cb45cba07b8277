//! How many seconds unicode-segmentation takes for one pass over standard input.
//!
//!     rust-text unicode_words|split_word_bounds|graphemes|unicode_sentences < file

use std::io::Read;
use std::time::{Duration, Instant};
use unicode_segmentation::UnicodeSegmentation;

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    let pass: fn(&str) -> usize = match name.as_str() {
        "unicode_words" => |text| count(text.unicode_words()),
        "split_word_bounds" => |text| count(text.split_word_bounds()),
        "graphemes" => |text| count(text.graphemes(true)),
        "unicode_sentences" => |text| count(text.unicode_sentences()),
        _ => {
            eprintln!("rust-text: unknown: {name:?}");
            std::process::exit(64);
        }
    };
    let mut text = String::new();
    if let Err(error) = std::io::stdin().read_to_string(&mut text) {
        eprintln!("rust-text: {error}");
        std::process::exit(65);
    }
    // The first pass warms the caches up.
    let found = pass(&text);
    let start = Instant::now();
    let mut passes = 0;
    while start.elapsed() < Duration::from_millis(10) {
        assert_eq!(pass(std::hint::black_box(&text)), found);
        passes += 1;
    }
    println!("{}", start.elapsed().as_secs_f64() / f64::from(passes));
}

/// Looks at each segment, as the other benchmarks do.
fn count<'a>(segments: impl Iterator<Item = &'a str>) -> usize {
    segments.filter(|segment| !segment.is_empty()).count()
}
