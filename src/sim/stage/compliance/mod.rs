//! Compliance: what goods are declared as, what they are declared at, the papers without which they stop, registrations,
//! other people's marks, and other people's data.
//!
//! A product type in a market needs the papers that the regime knows of those the product names, and a new label where a
//! law asks for one. [`customs`] decides consignments, [`complaints`] what others claim.

mod complaints;
mod customs;

pub use complaints::{Complaint, ComplaintState, Plea};
pub(in crate::sim) use customs::broker_fee;
pub use customs::{CustomsOutcome, Finding};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::{DAYS_PER_MONTH, Day};
use crate::base::money::{Bps, Money};
use crate::model::setting::{MarketId, ProductId, Setting, SupplierId};
use crate::model::words::PaperKind;
use crate::sim::climate;
use crate::sim::decision::{Quote, Refusal, in_market, in_range, within};
use crate::sim::ledger::Purpose;
use crate::sim::world::{ComplaintId, HeldPaper, ShopId, World};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Declare a product under a subheading of the tariff; left alone, the broker classifies, rightly and dearer.
    Classify {
        market: MarketId,
        product: ProductId,
        code: String,
    },
    /// Declare goods at this share of what they cost.
    Declare {
        market: MarketId,
        product: ProductId,
        value: Bps,
    },
    /// Obtain a paper that the product needs; with a supplier's test report it is cheaper and quicker.
    Certify {
        market: MarketId,
        product: ProductId,
        paper: PaperKind,
        report_of: Option<SupplierId>,
    },
    Register {
        market: MarketId,
        registration: Registration,
    },
    /// Send a proof of origin with each consignment, for the lower duty among countries of the South; or stop.
    ProveOrigin {
        market: MarketId,
        product: ProductId,
        on: bool,
    },
    /// How personal data is asked for.
    SetConsent {
        market: MarketId,
        consent: Consent,
    },
    /// Answer a complaint about a mark or a design.
    Plead {
        complaint: ComplaintId,
        plea: Plea,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Registration {
    /// Import VAT can be set against VAT on sales, and DDP offered without a broker.
    Tax,
    /// No broker has to stand as importer of record, and customs looks less closely.
    Importer,
    /// A mark of one's own: complaints are fewer, close copies come later.
    TradeMark,
    DataOffice,
}

/// How a shop asks for the data that advertising uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// Not at all.
    #[default]
    Unasked,
    /// A notice that data is used.
    Notice,
    /// Used only of those who said yes.
    OptIn,
}

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    let terms = &setting.general().compliance;
    match decision {
        Move::Classify { market, product, code } => {
            in_range(setting, world, by, *market, *product)?;
            amendable(world, by, *market, *product)?;
            setting.tariff_line(code).map(|_| Quote::free(world.day)).ok_or(Refusal::UnknownCode)
        }
        Move::Declare { market, product, value } => {
            in_range(setting, world, by, *market, *product)?;
            amendable(world, by, *market, *product)?;
            within(i64::from(value.0), 1_000, 20_000)?;
            Ok(Quote::free(world.day))
        }
        Move::Certify { market, product, paper, report_of } => {
            check_paper(setting, world, by, (*market, *product), *paper, *report_of)
        }
        Move::Register { market, registration } => {
            in_market(setting, world, by, *market)?;
            let presence = world.presence(by, *market);
            let costs = &setting.general().costs;
            let (held, usd, days) = match registration {
                Registration::Tax => {
                    (presence.tax_registered, &costs.tax_registration_usd, &costs.tax_registration_days)
                }
                Registration::Importer => (presence.importer, &terms.importer_usd, &terms.importer_days),
                Registration::TradeMark => (presence.trademark, &terms.trademark_usd, &terms.trademark_days),
                Registration::DataOffice => (presence.data_office, &terms.data_office_usd, &terms.data_office_days),
            };
            if held.is_some() {
                return Err(Refusal::AlreadyRegistered);
            }
            let from = world.day.plus(days.mid as u32);
            Ok(Quote::home(Purpose::Registration, Money::from_major(usd.mid), from))
        }
        Move::ProveOrigin { market, product, on } => {
            in_range(setting, world, by, *market, *product)?;
            if !setting.goods[*product].made_in.iter().any(|origin| origin.may_be_preferred()) {
                return Err(Refusal::NotForeign);
            }
            match world.papers(by, *market, *product).origin_proof == *on {
                true => Err(Refusal::AlreadyDone),
                false => Ok(Quote::free(world.day)),
            }
        }
        Move::SetConsent { market, .. } => {
            in_market(setting, world, by, *market)?;
            Ok(Quote::free(world.day))
        }
        Move::Plead { complaint, plea } => complaints::check(setting, world, by, *complaint, *plea),
    }
}

/// What was declared stands once customs has said that it will look: else the low value would be put right in time.
fn amendable(world: &World, by: ShopId, market: MarketId, product: ProductId) -> Result<(), Refusal> {
    match customs::opened_until(world, by, market, product) {
        Some(until) => Err(Refusal::AlreadyPending { until }),
        None => Ok(()),
    }
}

/// What a paper costs, how long it takes and holds, and what being without it costs as a share of CIF.
struct PaperCost {
    usd: Money,
    days: u32,
    valid_days: u32,
    penalty: f64,
}

fn paper_cost(setting: &Setting, market: MarketId, paper: PaperKind) -> Option<PaperCost> {
    const LABEL_PENALTY: f64 = 0.05;
    const LABEL_VALID_DAYS: u32 = 720;
    let general = &setting.general().compliance;
    match paper {
        PaperKind::Label => Some(PaperCost {
            usd: Money::from_major(general.label_usd.mid),
            days: general.label_days.mid as u32,
            valid_days: LABEL_VALID_DAYS,
            penalty: LABEL_PENALTY,
        }),
        other => setting.markets[market].paper(other).map(|terms| PaperCost {
            usd: terms.cost_home,
            days: terms.days,
            valid_days: terms.valid_days,
            penalty: terms.penalty,
        }),
    }
}

/// The papers that a product needs in a market on a day.
pub fn required(setting: &Setting, market: MarketId, product: ProductId, day: Day) -> Vec<PaperKind> {
    let goods = &setting.goods[product];
    let known = |paper: &&PaperKind| setting.markets[market].paper(**paper).is_some();
    let label = climate::needs_label(setting, market, goods.category, day);
    goods.papers.iter().filter(known).copied().chain(label.then_some(PaperKind::Label)).collect()
}

/// Those of them that a shop does not hold.
pub fn missing(
    setting: &Setting,
    world: &World,
    shop: ShopId,
    market: MarketId,
    product: ProductId,
    day: Day,
) -> Vec<PaperKind> {
    let papers = world.papers(shop, market, product);
    required(setting, market, product, day).into_iter().filter(|paper| !papers.holds(*paper, day)).collect()
}

fn check_paper(
    setting: &Setting,
    world: &World,
    by: ShopId,
    (market, product): (MarketId, ProductId),
    paper: PaperKind,
    report_of: Option<SupplierId>,
) -> Result<Quote, Refusal> {
    in_range(setting, world, by, market, product)?;
    let needed = setting.goods[product].papers.contains(&paper) || paper == PaperKind::Label;
    let cost = paper_cost(setting, market, paper).filter(|_| needed).ok_or(Refusal::NoCertificateNeeded)?;
    // A paper may be renewed in its last month.
    let held = world.papers(by, market, product).held.iter().find(|held| held.kind == paper);
    if let Some(held) = held.filter(|held| held.until > world.day.plus(DAYS_PER_MONTH)) {
        return Err(Refusal::AlreadyPending { until: held.from });
    }
    let share = match report_of {
        Some(supplier) => {
            let row = setting.suppliers.get(supplier).filter(|row| row.product == product);
            let row = row.ok_or(Refusal::UnknownSupplier)?;
            if !world.shops[by].dossiers.knows(setting, supplier) || !row.claims.offers_certificate {
                return Err(Refusal::UnknownSupplier);
            }
            setting.general().compliance.supplier_report.mid
        }
        None => 1.0,
    };
    let days = (f64::from(cost.days) * share) as u32;
    Ok(Quote::home(Purpose::Registration, cost.usd.times(share), world.day.plus(days.max(1))))
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
    let from = quote.effective;
    match decision {
        Move::Classify { market, product, code } => {
            world.papers_mut(by, *market, *product).line = setting.tariff_line(code);
        }
        Move::Declare { market, product, value } => {
            world.papers_mut(by, *market, *product).declared = Some(*value);
        }
        Move::Certify { market, product, paper, report_of } => {
            let valid = paper_cost(setting, *market, *paper).map_or(0, |cost| cost.valid_days);
            let forged = report_of.is_some_and(|supplier| !setting.suppliers[supplier].documents_genuine);
            let held = &mut world.papers_mut(by, *market, *product).held;
            held.push(HeldPaper { kind: *paper, from, until: from.plus(valid), forged });
        }
        Move::Register { market, registration } => {
            let presence = world.presence_mut(by, *market);
            match registration {
                Registration::Tax => presence.tax_registered = Some(from),
                Registration::Importer => presence.importer = Some(from),
                Registration::TradeMark => presence.trademark = Some(from),
                Registration::DataOffice => presence.data_office = Some(from),
            }
        }
        Move::ProveOrigin { market, product, on } => world.papers_mut(by, *market, *product).origin_proof = *on,
        Move::SetConsent { market, consent } => world.presence_mut(by, *market).consent = *consent,
        Move::Plead { complaint, plea } => complaints::plead(setting, world, *complaint, *plea),
    }
}

/// What advertising is worth under a way of asking for data, against taking it unasked.
pub fn targeting(setting: &Setting, consent: Consent) -> f64 {
    let terms = &setting.general().compliance;
    match consent {
        Consent::Unasked => 1.0,
        Consent::Notice => terms.notice_worth.mid,
        Consent::OptIn => terms.opt_in_worth.mid,
    }
}

/// Customs decides what is due; complaints come and are decided; registered sellers hand over VAT at the month's end.
pub fn day(setting: &Setting, world: &mut World) {
    customs::day(setting, world);
    complaints::day(setting, world);
}
