use super::*;
use crate::desktop::picture::Picture;
use crate::desktop::theme::Kind;
#[test]
fn look() {
    let folder = std::path::PathBuf::from("/tmp/screens-pics");
    std::fs::create_dir_all(&folder).unwrap();
    for (language, kind) in [(Language::French, Kind::Night), (Language::Arabic, Kind::Day)] {
        for what in ["glossary", "palette", "guide", "diary", "wide", "result"] {
            for scale in SCALES {
                let mut shop = super::play::busy();
                match what {
                    "glossary" => shop.drafts.is_glossary_open = true,
                    "palette" => shop.drafts.open_palette(),
                    "guide" => shop.guide = Some(0),
                    "diary" => shop.drafts.is_diary_open = true,
                    "wide" => shop.drafts.is_wide = true,
                    _ => shop = super::result::placed(),
                }
                shop.world = Some(Arc::new(World::of(shop.session.setting(), crate::desktop::chart::Detail::Low)));
                let words = Words::new(language);
                shop.retell(&words);
                let draw = if what == "result" { super::result::draw } else { super::play };
                let mut scene = Scene::new(language, shop, draw);
                scene.kind = kind;
                let picture = Picture::take(&egui::Context::default(), SIZE / scale, scale, 6, |ui| scene.draw(ui));
                picture.save(&folder.join(format!("{what}-{}-{scale}.png", language.tag())));
            }
        }
    }
}
