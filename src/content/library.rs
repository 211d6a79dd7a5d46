//! What ships, built into the program: a copy of the files for a machine that has the binary alone.

/// Path from the project's root, and text.
const FILES: [(&str, &str); 4] = [
    ("assets/general.ron", include_str!("../../assets/general.ron")),
    (
        "assets/archetypes/west-africa-anglophone.ron",
        include_str!("../../assets/archetypes/west-africa-anglophone.ron"),
    ),
    ("assets/catalogue/starter.ron", include_str!("../../assets/catalogue/starter.ron")),
    ("scenarios/first-shop/scenario.ron", include_str!("../../scenarios/first-shop/scenario.ron")),
];

/// A shipped file by its path from the project's root.
pub fn file(path: &str) -> Option<&'static str> {
    FILES.iter().find(|(name, _)| *name == path).map(|(_, text)| *text)
}

/// The scenarios that ship, by id.
pub fn scenarios() -> impl Iterator<Item = &'static str> {
    FILES.iter().filter_map(|(name, _)| name.strip_prefix("scenarios/")?.strip_suffix("/scenario.ron"))
}

/// The names of a folder's shipped files, without their ending.
pub fn names(folder: &str) -> Vec<String> {
    let inside = |name: &str| Some(name.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".ron")?.to_owned());
    FILES.iter().filter_map(|(name, _)| inside(name)).collect()
}
