use std::sync::Arc;

use egui::{Rect, pos2, vec2};

use super::*;
use crate::content;
use crate::desktop::chart::{Detail, World};
use crate::desktop::picture::Picture;
use crate::desktop::theme;

#[test]
fn pictures_of_the_ground() {
    let Some(folder) = std::env::var_os("DHOW_PICTURES") else { return };
    for (scenario, kind) in [
        ("first-shop", theme::Kind::Night),
        ("first-shop", theme::Kind::Day),
        ("steppe-road", theme::Kind::Night),
        ("corridor-trade", theme::Kind::Night),
        ("andes-parcels", theme::Kind::Contrast),
    ] {
        let setting = content::generate::setting(&content::find_scenario(scenario).expect("it ships"), 7);
        let world = Arc::new(World::of(&setting, Detail::Normal));
        let mut picture = ground::Picture::default();
        let ctx = egui::Context::default();
        let shot = Picture::take(&ctx, vec2(786.0, 716.0), 1.0, 3, |ui| {
            let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(786.0, 716.0));
            let view = Camera::default().view(rect, rect, world.frame);
            let tokens = kind.tokens();
            let steps: Vec<_> = world.countries.iter().map(|country| (country.market, 2)).collect();
            let began = std::time::Instant::now();
            picture.show(ui.painter(), &world, &view, &ground::Look { tokens: &tokens, steps: &steps, fineness: 1.0 });
            println!("{scenario} {:?}", began.elapsed());
        });
        shot.save(&std::path::Path::new(&folder).join(format!("ground-{scenario}-{kind:?}.png")));
    }
}
