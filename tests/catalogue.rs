//! Promise: the catalogue is as broad as the trade, every product has its place in the tariff, and the tariff has wrong
//! places that somebody might take for the right one.

use std::collections::{BTreeMap, BTreeSet};

use dhow::content;
use dhow::content::load;
use dhow::model::words::{Category, Origin};

#[test]
fn there_are_products_of_every_kind_and_from_everywhere() {
    let (products, _) = content::catalogue().expect("it ships");
    let ids: BTreeSet<&str> = products.iter().map(|product| product.id.as_str()).collect();
    assert_eq!(ids.len(), products.len(), "an id names one product");
    assert!(ids.len() >= 80, "{} products", ids.len());
    for &category in Category::ALL {
        let of_it = products.iter().filter(|product| product.category == category).count();
        assert!(of_it >= 8, "{category:?}: {of_it} products");
    }
    for origin in [Origin::SouthChina, Origin::Region, Origin::Home] {
        let from_it = products.iter().filter(|product| product.made_in.contains(&origin)).count();
        assert!(from_it >= 20, "{origin:?}: {from_it} products");
    }
    for good in ["coffee", "shea", "date", "dried", "basket", "textile"] {
        let sold = products.iter().any(|product| product.name.to_lowercase().contains(good));
        assert!(sold || ids.iter().any(|id| id.contains(good)), "the South sells {good}");
    }
}

#[test]
fn a_product_has_one_right_subheading_and_neighbours_that_tempt() {
    let (products, tariff) = content::catalogue().expect("it ships");
    let lines: BTreeMap<&str, &str> =
        tariff.lines().map(|(_, heading, line)| (line.code.as_str(), heading.code.as_str())).collect();
    for product in &products {
        assert!(lines.contains_key(product.hs.as_str()), "{}: {}", product.id, product.hs);
        assert!(!product.confused_with.is_empty(), "{} is never confused with anything", product.id);
    }
    let siblings = |code: &str| lines.values().filter(|heading| **heading == lines[code]).count();
    let alone = products.iter().filter(|product| siblings(&product.hs) < 2).count();
    assert!(alone * 5 < products.len(), "{alone} products stand in headings without a second line");
}

#[test]
fn a_code_outside_the_tariff_is_shown_at_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let shelf = folder.path().join("assets/catalogue");
    std::fs::create_dir_all(&shelf).expect("a shelf");
    for name in ["assets/general.ron", "assets/hs.ron"] {
        std::fs::copy(name, folder.path().join(name)).expect("a copy");
    }
    let sound = std::fs::read_to_string("assets/catalogue/fashion.ron").expect("it ships");
    let (products, _) = content::catalogue().expect("it ships");
    let fashion = products.iter().find(|product| product.category == Category::Fashion).expect("there is some");
    let line =
        1 + sound.lines().position(|line| line.contains(&format!("hs: \"{}\"", fashion.hs))).expect("it is there");
    let file = shelf.join("fashion.ron");
    std::fs::write(&file, sound.replacen(&format!("hs: \"{}\"", fashion.hs), "hs: \"9999.99\"", 1)).expect("written");
    let report = load::check_path(&file);
    let place = format!("fashion.ron:{line}:");
    let shown = report.to_string();
    assert!(shown.contains("9999.99") && shown.contains(&place), "{place}\n{shown}");
}
