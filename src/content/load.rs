//! Loads a scenario with everything it names, or says everything that is wrong with any of it.
//!
//! A scenario names its archetypes and its catalogue by word. They are looked for in the `assets` folder beside the
//! scenario's own place (the nearest folder above it that has one), and else among what ships with the program.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::catalogue::CatalogueFile;
use super::check::Checker;
use super::library;
use super::parse::parse;
use super::report::{Listing, Look, render, render_alone};
use super::rubric;
use super::scenario::ScenarioFile;
use super::source::Source;
use super::validate;
use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::money::Money;
use crate::model::archetype::Archetype;
use crate::model::expectation::Expectation;
use crate::model::general::General;
use crate::model::product::Product;
use crate::model::rubric::Rubric;
use crate::model::scenario::{MarketSpec, Scenario, ShockSpec};
use crate::model::shock::Shock;
use crate::model::tariff::Tariff;

/// What was found in one file.
#[derive(Debug)]
struct Finding {
    name: String,
    /// Nothing for a file that could not be read.
    source: Option<Source>,
    diagnostics: Vec<Diagnostic>,
}

/// What was found in a scenario or content file and in all that it names.
#[derive(Debug, Default)]
pub struct CheckReport {
    findings: Vec<Finding>,
}

/// A scenario that cannot be played, and why.
#[derive(Debug)]
pub struct LoadError(CheckReport);

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for LoadError {}

impl CheckReport {
    pub fn errors(&self) -> usize {
        let all = self.findings.iter().flat_map(|finding| &finding.diagnostics);
        all.filter(|diagnostic| diagnostic.severity == Severity::Error).count()
    }

    pub fn is_clean(&self) -> bool {
        self.findings.iter().all(|finding| finding.diagnostics.is_empty())
    }

    /// Every problem, file by file.
    pub fn diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.findings.iter().flat_map(|finding| &finding.diagnostics)
    }

    /// The form for `--json`.
    pub fn to_json(&self) -> impl Serialize + use<> {
        let listing = |finding: &Finding| {
            serde_json::to_value(Listing::new(&finding.name, &finding.diagnostics)).unwrap_or_default()
        };
        self.findings.iter().map(listing).collect::<Vec<serde_json::Value>>()
    }
}

impl fmt::Display for CheckReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let look = Look::of(&std::io::stderr());
        for finding in &self.findings {
            match &finding.source {
                Some(source) => f.write_str(&render(source, &finding.diagnostics, look))?,
                None => finding.diagnostics.iter().try_for_each(|one| f.write_str(&render_alone(one, look)))?,
            }
        }
        Ok(())
    }
}

/// Loads a scenario from its folder or its file.
pub fn load_scenario(path: &Path) -> Result<Scenario, LoadError> {
    let file = if path.is_dir() { path.join("scenario.ron") } else { path.to_path_buf() };
    let mut desk = Desk { root: assets_above(&file), report: CheckReport::default() };
    let scenario = desk.open(Source::read(&file), &file.display().to_string()).and_then(|source| desk.scenario(source));
    desk.done(scenario)
}

/// Loads a scenario that ships, by its id; from the present folder where it is there, else from the program itself.
pub fn find_scenario(id: &str) -> Result<Scenario, LoadError> {
    let file = Path::new("scenarios").join(id).join("scenario.ron");
    if !id.contains(['/', '\\', '.']) && file.is_file() {
        return load_scenario(&file);
    }
    let name = format!("scenarios/{id}/scenario.ron");
    let mut desk = Desk { root: None, report: CheckReport::default() };
    let source = match library::file(&name) {
        Some(text) => desk.open(Source::given(name.clone(), text), &name),
        None => {
            let known: Vec<&str> = library::scenarios().collect();
            let help = format!("Name its folder with --scenario. Shipped are: {}.", known.join(", "));
            let what = format!("no scenario of the name `{id}` is known");
            desk.put(&name, None, vec![Diagnostic::error("content.unknown-scenario", what).help(help)]);
            None
        }
    };
    let scenario = source.and_then(|source| desk.scenario(source));
    desk.done(scenario)
}

/// Reports on a file, a scenario's folder, or a folder of content files.
pub fn check_path(path: &Path) -> CheckReport {
    if path.is_dir() && !path.join("scenario.ron").exists() {
        return check_folder(path);
    }
    let file = if path.is_dir() { path.join("scenario.ron") } else { path.to_path_buf() };
    let mut desk = Desk { root: assets_above(&file), report: CheckReport::default() };
    if let Some(source) = desk.open(Source::read(&file), &file.display().to_string()) {
        let folder = file.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        match (folder, name) {
            ("archetypes", _) => drop(desk.read::<Archetype>(source, validate::archetype)),
            ("catalogue", _) => {
                let tariff = desk.tariff();
                drop(
                    desk.read::<CatalogueFile>(source, |file, check| validate::catalogue(file, tariff.as_ref(), check)),
                );
            }
            (_, "hs.ron") => drop(desk.read::<Tariff>(source, validate::tariff)),
            (_, "rubric.ron") => drop(desk.read::<Rubric>(source, rubric::check)),
            (_, "realism.ron") => drop(desk.read::<Vec<Expectation>>(source, validate::expectations)),
            (_, "shocks.ron") => drop(desk.read::<Vec<Shock>>(source, validate::shocks)),
            (_, "general.ron") => drop(desk.read::<General>(source, validate::general)),
            _ => drop(desk.scenario(source)),
        }
    }
    desk.report
}

fn check_folder(path: &Path) -> CheckReport {
    let mut files: Vec<PathBuf> = std::fs::read_dir(path)
        .map(|entries| entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect())
        .unwrap_or_default();
    files.retain(|file| file.extension().is_some_and(|end| end == "ron"));
    files.sort();
    let mut report = CheckReport::default();
    if files.is_empty() {
        let nothing = Diagnostic::error("content.empty-folder", format!("{} holds no .ron file", path.display()))
            .help("Name a scenario's folder, a folder of content files, or a file.");
        report.findings.push(Finding { name: path.display().to_string(), source: None, diagnostics: vec![nothing] });
    }
    for file in files {
        report.findings.extend(check_path(&file).findings);
    }
    report
}

/// The nearest folder above a file that has content of its own.
fn assets_above(file: &Path) -> Option<PathBuf> {
    let whole = file.canonicalize().ok()?;
    whole.ancestors().find(|folder| folder.join("assets/general.ron").is_file()).map(Path::to_path_buf)
}

/// Where files are read and what is wrong with them is gathered.
struct Desk {
    root: Option<PathBuf>,
    report: CheckReport,
}

impl Desk {
    fn put(&mut self, name: &str, source: Option<Source>, diagnostics: Vec<Diagnostic>) {
        self.report.findings.push(Finding { name: name.to_owned(), source, diagnostics });
    }

    fn open(&mut self, source: Result<Source, Diagnostic>, name: &str) -> Option<Source> {
        source.map_err(|diagnostic| self.put(name, None, vec![diagnostic])).ok()
    }

    fn done(self, scenario: Option<Scenario>) -> Result<Scenario, LoadError> {
        match scenario {
            Some(scenario) if self.report.errors() == 0 => Ok(scenario),
            _ => Err(LoadError(self.report)),
        }
    }

    /// Reads one file's value and checks its meaning; what is wrong goes into the report.
    fn read<T: DeserializeOwned>(&mut self, source: Source, check: impl FnOnce(&T, &mut Checker)) -> Option<T> {
        let (value, diagnostics) = match parse::<T>(&source) {
            Err(diagnostics) => (None, diagnostics),
            Ok(value) => {
                let mut checker = Checker::new(&source);
                check(&value, &mut checker);
                let sound = !checker.has_errors();
                (sound.then_some(value), checker.finish())
            }
        };
        let name = source.name().to_owned();
        self.put(&name, Some(source), diagnostics);
        value
    }

    /// A content file by its path from the root: beside the scenario, or built in.
    fn asset(&mut self, path: &str) -> Option<Source> {
        let source = match &self.root {
            Some(root) => Source::read(&root.join(path)),
            None => Source::given(path, library::file(path).unwrap_or_default()),
        };
        self.open(source, path)
    }

    /// The words that may name a file of a folder.
    fn names(&self, folder: &str) -> Vec<String> {
        let Some(root) = &self.root else { return library::names(folder) };
        let entries = std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|end| end == "ron"))
            .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
            .collect();
        names.sort();
        names
    }

    /// A content file's value.
    fn asset_value<T: DeserializeOwned>(&mut self, path: &str, check: impl FnOnce(&T, &mut Checker)) -> Option<T> {
        self.asset(path).and_then(|source| self.read(source, check))
    }

    fn tariff(&mut self) -> Option<Tariff> {
        self.asset_value("assets/hs.ron", validate::tariff)
    }

    /// Every product of every file of the catalogue.
    fn catalogue(&mut self, tariff: Option<&Tariff>) -> Option<Vec<Product>> {
        let mut products = Vec::new();
        for name in self.names("assets/catalogue") {
            let path = format!("assets/catalogue/{name}.ron");
            let file: CatalogueFile =
                self.asset_value(&path, |file, check| validate::catalogue(file, tariff, check))?;
            products.extend(file.products());
        }
        Some(products)
    }

    /// An archetype by its id.
    fn archetype(&mut self, id: &str) -> Option<Archetype> {
        self.asset_value(&format!("assets/archetypes/{id}.ron"), validate::archetype)
    }

    fn scenario(&mut self, source: Source) -> Option<Scenario> {
        let archetypes = self.names("assets/archetypes");
        let file = match parse::<ScenarioFile>(&source) {
            Ok(file) => file,
            Err(diagnostics) => {
                let name = source.name().to_owned();
                self.put(&name, Some(source), diagnostics);
                return None;
            }
        };
        let tariff = self.tariff();
        let catalogue = self.catalogue(tariff.as_ref());
        let library: Option<Vec<Shock>> = self.asset_value("assets/shocks.ron", validate::shocks);
        let standard: Option<Rubric> = self.asset_value("assets/rubric.ron", rubric::check);
        let mut checker = Checker::new(&source);
        validate::scenario(&file, &mut checker);
        for (index, market) in file.markets.iter().enumerate() {
            let known = archetypes.iter().map(String::as_str);
            checker.resolve(&format!("markets[{index}].archetype"), &market.archetype, known);
        }
        let mut products = Vec::new();
        for (index, id) in file.products.iter().enumerate() {
            let Some(known) = &catalogue else { break };
            let path = format!("products[{index}]");
            let row = checker.resolve(&path, id, known.iter().map(|product| product.id.as_str()));
            let Some(product) = row.map(|row| known[row].clone()) else { continue };
            if !product.made_in.iter().any(|origin| file.origins.contains(origin)) {
                let message = format!("no origin of this scenario makes `{id}`");
                let expected = format!("one of {:?} among the origins", product.made_in);
                checker.error(&path, "content.origin", &message, &expected, "Add the origin, or take the product out.");
            }
            products.push(product);
        }
        let mut shocks = Vec::new();
        for (index, row) in file.shocks.iter().enumerate() {
            let Some(known) = &library else { break };
            let ids = known.iter().map(|shock| shock.id.as_str());
            let found = checker.resolve(&format!("shocks[{index}].id"), &row.id, ids);
            shocks.extend(found.map(|found| ShockSpec {
                shock: known[found].clone(),
                from: row.from,
                to: row.to,
                chance: row.chance,
            }));
        }
        let rubric = standard.map(|standard| rubric::weigh(standard, &file.rubric, &mut checker));
        let sound = !checker.has_errors() && catalogue.is_some() && library.is_some();
        let diagnostics = checker.finish();
        let name = source.name().to_owned();
        self.put(&name, Some(source), diagnostics);
        let (true, Some(tariff), Some(rubric)) = (sound, tariff, rubric) else { return None };
        let general = self.asset_value("assets/general.ron", validate::general)?;
        let mut markets = Vec::new();
        for market in &file.markets {
            let archetype = self.archetype(&market.archetype)?;
            let (id, name, currency) = (market.id.clone(), market.name.clone(), market.currency.clone());
            markets.push(MarketSpec { id, name, currency, archetype });
        }
        Some(assemble(file, markets, products, shocks, tariff, general, rubric))
    }
}

/// Reads an archetype that ships, and what holds everywhere.
pub fn find_archetype(id: &str) -> Result<(Archetype, General), LoadError> {
    let mut desk = Desk { root: assets_above(Path::new("assets/general.ron")), report: CheckReport::default() };
    let known = desk.names("assets/archetypes");
    if !known.iter().any(|name| name == id) {
        let near = crate::base::suggest::nearest(id, known.iter().map(String::as_str));
        let near = near.map_or(String::new(), |near| format!("Did you mean `{near}`? "));
        let help = format!("{near}There are: {}.", known.join(", "));
        let what = format!("no archetype of the name `{id}` is known");
        desk.put(id, None, vec![Diagnostic::error("content.unknown-archetype", what).help(help)]);
        return Err(LoadError(desk.report));
    }
    let archetype = desk.archetype(id);
    let general = desk.asset_value("assets/general.ron", validate::general);
    match (archetype, general) {
        (Some(archetype), Some(general)) if desk.report.errors() == 0 => Ok((archetype, general)),
        _ => Err(LoadError(desk.report)),
    }
}

/// The published ranges that emergent statistics are held against.
pub fn expectations() -> Result<Vec<Expectation>, LoadError> {
    let mut desk = Desk { root: assets_above(Path::new("assets/general.ron")), report: CheckReport::default() };
    let found = desk.asset_value("assets/realism.ron", validate::expectations);
    match found {
        Some(found) if desk.report.errors() == 0 => Ok(found),
        _ => Err(LoadError(desk.report)),
    }
}

/// The product types that ship and the tariff they are named in.
pub fn catalogue() -> Result<(Vec<Product>, Tariff), LoadError> {
    let mut desk = Desk { root: assets_above(Path::new("assets/general.ron")), report: CheckReport::default() };
    let tariff = desk.tariff();
    let products = desk.catalogue(tariff.as_ref());
    match (products, tariff) {
        (Some(products), Some(tariff)) if desk.report.errors() == 0 => Ok((products, tariff)),
        _ => Err(LoadError(desk.report)),
    }
}

/// The ids of the archetypes that can be drawn from.
pub fn archetypes() -> Vec<String> {
    Desk { root: assets_above(Path::new("assets/general.ron")), report: CheckReport::default() }
        .names("assets/archetypes")
}

fn assemble(
    file: ScenarioFile,
    markets: Vec<MarketSpec>,
    products: Vec<Product>,
    shocks: Vec<ShockSpec>,
    tariff: Tariff,
    general: General,
    rubric: Rubric,
) -> Scenario {
    Scenario {
        id: file.id,
        title: file.title,
        days: file.days,
        start: file.start,
        world_seed: file.world_seed,
        variety: file.variety,
        capital: Money(file.capital_minor),
        credit_line: Money(file.credit_line_minor),
        owner_minutes_day: file.owner_minutes_day,
        range_slots: file.range_slots,
        suppliers_per_product: file.suppliers_per_product,
        run_on_days: file.run_on_days,
        origins: file.origins,
        markets,
        products,
        rivals: file.rivals,
        shops: file.shops,
        shocks,
        delegation: file.delegation,
        tariff,
        general,
        rubric,
    }
}
