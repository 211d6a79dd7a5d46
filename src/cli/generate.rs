//! `dhow generate`: draws an invented market from its kind and shows it, as words, as data or as a map.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::{Failure, print_json, say};
use crate::content;
use crate::model::geography::{Geography, Point};
use crate::model::setting::Market;
use crate::model::words::LegKind;

#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// Which kind of market; `dhow generate list` names them
    archetype: String,
    /// Which of the markets of this kind
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Print everything that was drawn as JSON
    #[arg(long)]
    json: bool,
    /// Draw a map into this SVG file (an existing file is never overwritten)
    #[arg(long)]
    map: Option<PathBuf>,
}

pub fn run(args: &GenerateArgs) -> Result<(), Failure> {
    if args.archetype == "list" {
        content::archetypes().iter().for_each(|name| say!("{name}"));
        return Ok(());
    }
    let (archetype, general) = content::find_archetype(&args.archetype)?;
    let market = content::generate::lone_market(&archetype, &general, args.seed);
    if let Some(path) = &args.map {
        super::write_new(path, &map(&market))?;
    }
    if args.json {
        return print_json(&market);
    }
    show(&market, &archetype.name, args.seed);
    if let Some(path) = &args.map {
        say!("Map drawn in {}.", path.display());
    }
    Ok(())
}

fn show(market: &Market, kind: &str, seed: u64) {
    let share = |part: f64| format!("{:.0} %", part * 100.0);
    say!("{} · an invented country of the kind {kind} · seed {seed}", market.name);
    say!("Currency        {}, {:.2} for 1 of home", market.currency_name, market.fx.parity);
    let languages = market.languages.iter().map(|row| format!("{} {}", row.name, share(row.share)));
    say!("Languages       {}", languages.collect::<Vec<_>>().join(", "));
    let cities = market.geography.cities.iter().map(|city| city.name.as_str());
    say!("Cities          {}", cities.collect::<Vec<_>>().join(", "));
    say!("Coast           {}", if market.geography.landlocked { "none: goods come over land" } else { "yes" });
    say!("VAT             {}, levies {:.1} %", share(market.vat), market.levies * 100.0);
    let methods = market.methods.iter().map(|row| format!("{} {}", word(&row.method), share(row.share)));
    say!("Ways to pay     {}", methods.collect::<Vec<_>>().join(", "));
    say!("Refused parcels {} of cash, {} of prepaid", share(market.refusal_cod), share(market.refusal_prepaid));
    say!("Opened cargo    {}, parcels {}", share(market.inspection_cargo), share(market.inspection_parcel));
    say!("To the door     {:.1} days, {} {}", market.last_mile_days, market.last_mile, market.currency_name);
    say!("Calendar");
    for season in &market.seasons {
        let (month, day) = (season.from_day_of_year / 30 + 1, season.from_day_of_year % 30 + 1);
        say!("  {:<28} from {day:>2}/{month:<2} {:>3} days, demand x {:.2}", season.id, season.days, season.lift);
    }
    say!("Ways in");
    for lane in &market.lanes {
        let unit = if lane.mode.is_billed_by_volume() { "cubic metre" } else { "kg" };
        let legs = lane.legs.iter().map(|leg| word(&leg.leg)).collect::<Vec<_>>().join(" - ");
        say!(
            "  {:<12} {:<11} {:>5.1} days, {:>8} a {unit:<11} {legs}",
            word(&lane.origin),
            word(&lane.mode),
            lane.usual_days(),
            lane.cost_home.to_string(),
        );
    }
}

/// A word of a closed list, as files write it, without underscores.
fn word<T: serde::Serialize>(word: &T) -> String {
    serde_json::to_string(word).unwrap_or_default().replace(['"'], "").replace('_', " ")
}

/// The country on a quiet sea.
fn map(market: &Market) -> String {
    const WIDTH: f64 = 900.0;
    const HEIGHT: f64 = 700.0;
    let at = |point: Point| (point.x * WIDTH, point.y * HEIGHT);
    let path = |points: &[Point]| {
        let step = |(index, point): (usize, &Point)| {
            let (x, y) = at(*point);
            format!("{}{x:.1} {y:.1}", if index == 0 { "M" } else { "L" })
        };
        points.iter().enumerate().map(step).collect::<Vec<_>>().join(" ")
    };
    let Geography { outline, sea, cities, gates, landlocked } = &market.geography;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\">\n"
    );
    let ground = if *landlocked { "#e9e4d8" } else { "#dbe7ee" };
    let _ = writeln!(svg, "<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{ground}\"/>");
    let _ = writeln!(
        svg,
        "<path d=\"{} Z\" fill=\"#f6f2e7\" stroke=\"#b9ae98\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"/>",
        path(outline)
    );
    if !sea.is_empty() {
        let coast = path(&outline[sea.clone()]);
        let _ = writeln!(svg, "<path d=\"{coast}\" fill=\"none\" stroke=\"#5b8aa6\" stroke-width=\"3\"/>");
    }
    for gate in gates {
        let (x, y) = at(gate.at);
        let letter = match gate.leg {
            LegKind::Port => "P",
            LegKind::Air => "A",
            LegKind::Border => "B",
            LegKind::Rail => "R",
            LegKind::ParcelHub | LegKind::Ocean | LegKind::Road => continue,
        };
        let _ = writeln!(
            svg,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"16\" height=\"16\" rx=\"3\" fill=\"#2f5d73\"/>",
            x - 8.0,
            y - 8.0
        );
        let _ = writeln!(
            svg,
            "<text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"11\" fill=\"#fff\" text-anchor=\"middle\">{letter}</text>",
            y + 4.0
        );
    }
    for city in cities {
        let (x, y) = at(city.at);
        let size = 3.0 + 9.0 * city.share;
        let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{size:.1}\" fill=\"#8a4b2a\"/>");
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"15\" fill=\"#3a3227\">{}</text>",
            x + size + 4.0,
            y + 5.0,
            city.name
        );
    }
    let _ = writeln!(svg, "<text x=\"28\" y=\"44\" font-size=\"26\" fill=\"#3a3227\">{}</text>", market.name);
    let _ = writeln!(
        svg,
        "<text x=\"28\" y=\"66\" font-size=\"13\" fill=\"#6b6253\">invented; P port, A airport, B border, R rail head</text>"
    );
    svg.push_str("</svg>\n");
    svg
}
