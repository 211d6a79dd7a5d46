use dhow::{content, model::scenario::Skill, run::*};
fn main() {
    let forms: u32 = std::env::args().nth(1).map_or(5, |v| v.parse().unwrap());
    let detail = std::env::args().nth(2);
    let sc = content::quick::load(std::path::Path::new("scenarios/first-shop"));
    let mut all: Vec<Vec<f64>> = vec![vec![]; 6];
    for form in 1..=forms {
        let setting = content::generate::setting(&sc, form);
        let mut row = String::new();
        for (i, skill) in Skill::ALL.into_iter().enumerate() {
            let script = session::Session::new(setting.clone()).script(skill);
            let t = std::time::Instant::now();
            let s = ladder::play(setting.clone(), &script, |_| {});
            let dt = t.elapsed().as_secs_f64() * 1e3;
            let p = ladder::profit(&s).major();
            all[i].push(p);
            row += &format!("{:>9.0} ({:4.1}ms)", p, dt);
            if detail.as_deref() == Some(skill.word()) {
                let o = result::outcome(&s);
                println!("{:?}", o.funnel);
                for (p, m) in &o.profit_and_loss {
                    println!("  {p:?} {m}");
                }
                println!(
                    "  exch {} profit {} rating {:?} n {} refused {} insolvent {:?} answered {} lapsed {}",
                    o.exchange,
                    o.profit,
                    o.rating,
                    o.reviews,
                    o.refused_decisions,
                    o.insolvent_on,
                    o.enquiries_answered,
                    o.enquiries_lapsed
                );
                let v = s.view();
                for l in &v.listings {
                    println!(
                        "   {} {:?} rating {:?} orders {} s28 {:.1}",
                        v.goods[v.niches[l.niche.0 as usize].product.0 as usize].name,
                        l.offer,
                        l.rating,
                        l.orders,
                        l.sales_28
                    );
                }
                for p in &v.purchases {
                    println!("   {:?}", p);
                }
                for n in &v.niches {
                    if n.in_range {
                        println!(
                            "   stock {} hub {} est {:?} p50 {} landed {:?}",
                            n.stock_units,
                            v.goods[n.product.0 as usize].hub_units,
                            n.estimate,
                            n.price_50,
                            n.landed.iter().find(|l| l.mode == dhow::model::words::Mode::AirCargo)
                        );
                    }
                }
                for l in s.logs() {
                    for e in &l.events {
                        if let dhow::sim::event::Event::Refused { shop, decision, refusal } = e {
                            if shop.0 == 0 {
                                println!("   d{} {:?} {:?}", l.day.0, decision, refusal);
                            }
                        }
                        if let dhow::sim::event::Event::Customs { shop, outcome, .. } = e {
                            if shop.0 == 0 {
                                println!("   d{} {:?}", l.day.0, outcome);
                            }
                        }
                    }
                }
            }
        }
        println!("{form:>3} {row}");
    }
    for (i, s) in Skill::ALL.into_iter().enumerate() {
        let n = all[i].len() as f64;
        let m = all[i].iter().sum::<f64>() / n;
        let sd = (all[i].iter().map(|x| (x - m).powi(2)).sum::<f64>() / n).sqrt();
        let w = if i > 0 { all[i].iter().zip(&all[i - 1]).filter(|(a, b)| a > b).count() } else { 0 };
        println!("{:>14} mean {m:>9.0} sd {sd:>8.0} beats lower {w}", s.word());
    }
}
