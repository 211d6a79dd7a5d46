//! What ships, built into the program: a copy of the files for a machine that has the binary alone.

/// Lists files by their paths from the project's root, each with its text.
macro_rules! files {
    ($($path:literal),* $(,)?) => {
        /// Path from the project's root, and text.
        const FILES: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../", $path)))),*];
    };
}

files![
    "assets/general.ron",
    "assets/hs.ron",
    "assets/realism.ron",
    "assets/rubric.ron",
    "assets/shocks.ron",
    "assets/archetypes/central-asia.ron",
    "assets/archetypes/east-africa.ron",
    "assets/archetypes/latin-america.ron",
    "assets/archetypes/middle-east-north-africa.ron",
    "assets/archetypes/south-asia.ron",
    "assets/archetypes/southeast-asia.ron",
    "assets/archetypes/west-africa-anglophone.ron",
    "assets/archetypes/west-africa-francophone.ron",
    "assets/catalogue/agri_inputs.ron",
    "assets/catalogue/auto_parts.ron",
    "assets/catalogue/beauty.ron",
    "assets/catalogue/electronics_acc.ron",
    "assets/catalogue/fashion.ron",
    "assets/catalogue/food.ron",
    "assets/catalogue/handicrafts.ron",
    "assets/catalogue/home.ron",
    "assets/catalogue/mother_baby.ron",
    "assets/catalogue/solar_energy.ron",
    "scenarios/andes-parcels/scenario.ron",
    "scenarios/corridor-trade/scenario.ron",
    "scenarios/desert-festival/scenario.ron",
    "scenarios/first-shop/scenario.ron",
    "scenarios/harbour-live/scenario.ron",
    "scenarios/lake-market/scenario.ron",
    "scenarios/monsoon-bazaar/scenario.ron",
    "scenarios/river-coast/scenario.ron",
    "scenarios/steppe-road/scenario.ron",
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
