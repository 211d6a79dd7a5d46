use std::fs;
use std::path::{Path, PathBuf};

use egui::{FontDefinitions, FontFamily, Layout, RawInput, vec2};

use super::super::picture::Picture;
use super::*;
use crate::base::calendar::Date;
use crate::lang::{Language, Words};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn context_with(fonts: FontDefinitions) -> Context {
    let ctx = Context::default();
    ctx.set_fonts(fonts);
    let mut output = ctx.run_ui(RawInput::default(), |_| {});
    output.textures_delta.clear();
    ctx
}

fn context() -> Context {
    context_with(fonts::definitions())
}

fn face() -> Face {
    Face::new(14.0, 400, Color32::WHITE)
}

/// The sections of a job as they stand from left to right, line ends included.
fn sections(job: &LayoutJob) -> Vec<&str> {
    job.sections.iter().map(|section| &job.text[section.byte_range.start.0..section.byte_range.end.0]).collect()
}

fn line(text: &str, rtl: bool) -> LayoutJob {
    job(&context(), text, face(), f32::INFINITY, rtl)
}

#[test]
fn an_arabic_sentence_stands_in_the_order_of_sight() {
    let job = line("وصلت \u{2068}12\u{2069} شحنة من Lagos (نيجيريا) أمس", true);
    assert_eq!(sections(&job), [" أمس", "(", "نيجيريا", ")", " ", "Lagos", " شحنة من ", "12", "وصلت "]);
    // Letters and the spaces between them are of the Arabic face; digits, Latin and brackets of the other.
    let arabic: Vec<bool> =
        job.sections.iter().map(|part| part.format.font_id.family != FontFamily::Proportional).collect();
    assert_eq!(arabic, [true, false, true, false, true, false, true, false, true]);
}

#[test]
fn values_between_isolates_keep_their_own_order() {
    // As Fluent writes them: a negative number, a range, an Arabic name within Arabic.
    assert_eq!(sections(&line("الربح \u{2068}−5.20 %\u{2069}", true)), ["−5.20 %", "الربح "]);
    assert_eq!(sections(&line("من \u{2068}3–5\u{2069} أيام", true)), [" أيام", "3–5", "من "]);
    assert_eq!(sections(&line("البائع \u{2068}نور\u{2069} هنا", true)), [" هنا", "نور", "البائع "]);
}

#[test]
fn arabic_within_a_left_to_right_sentence_stays_where_it_is() {
    let job = line("English and العربية، نعم too", false);
    assert_eq!(sections(&job), ["English and ", "العربية، نعم", " too"]);
    assert_eq!(job.halign, Align::LEFT);
}

#[test]
fn left_to_right_text_keeps_its_order_in_a_right_to_left_interface() {
    let ctx = context();
    let job = job(&ctx, "Profit −5 % (net).", face(), 300.0, true);
    assert_eq!((job.text.as_str(), job.halign), ("Profit −5 % (net).", Align::RIGHT));
}

#[test]
fn wrapped_lines_read_from_the_top() {
    let ctx = context();
    let words = ["تبيع", "متاجر", "كثيرة", "بضاعتها", "في", "أسواق", "بعيدة", "وتنتظر", "المال", "أسابيع"];
    let job = job(&ctx, &words.join(" "), face(), 100.0, true);
    let read: Vec<&str> = job.text.split('\n').flat_map(|line| line.split(' ')).collect();
    assert_eq!(read, words);
    let galley = galley(&ctx, job);
    assert!(galley.rows.len() > 2 && galley.size().x <= 101.0, "{} rows, {}", galley.rows.len(), galley.size().x);
    assert!(galley.rect.max.x.abs() < 1.0, "aligned right: it hangs to the left");
}

#[test]
fn lines_break_where_each_script_may() {
    let ctx = context();
    let lines = |text: &str, wrap: f32| -> Vec<String> {
        let job = job(&ctx, text, face(), wrap, false);
        assert!(galley(&ctx, job.clone()).size().x <= wrap + 1.0, "{text}");
        job.text.split('\n').map(str::to_owned).collect()
    };
    let chinese = lines("平台在每周五结算，退款、运费和佣金会先扣除。买家在收货后可以评价，评价会影响排名。", 100.0);
    assert!(chinese.len() > 3 && chinese.iter().all(|line| !line.starts_with(['，', '。', '、'])), "{chinese:?}");
    // A narrow no-break space holds the number and its sign together.
    let french = lines("Le total est de 1\u{202F}234\u{202F}567\u{A0}€ !", 90.0);
    assert!(french.iter().any(|line| line.contains("1\u{202F}234\u{202F}567\u{A0}€")), "{french:?}");
    let address = lines("see https://example.org/a/very/long/address/without/any/end", 80.0);
    assert!(address.len() > 2, "{address:?}");
}

#[test]
fn faces_of_spans_are_kept_across_line_ends_and_directions() {
    let ctx = context();
    let strong = Face { weight: 700, ..face() };
    let spans = [
        Span { text: "يبدأ العمل في ", face: face() },
        Span { text: "السوق الجديدة", face: strong },
        Span { text: " غدا", face: face() },
    ];
    let one = rich(&ctx, &spans, f32::INFINITY, true);
    assert_eq!(sections(&one), [" غدا", "السوق الجديدة", "يبدأ العمل في "]);
    assert_eq!(one.sections[1].format.font_id.family, FontFamily::Name("arabic-bold".into()));
    let wrapped = rich(&ctx, &spans, 80.0, true);
    assert!(wrapped.text.contains('\n'));
    let latin = rich(&ctx, &[Span { text: "a ", face: face() }, Span { text: "b", face: strong }], 500.0, false);
    assert_eq!(sections(&latin), ["a ", "b"]);
}

#[test]
fn what_is_cut_off_is_the_end() {
    let ctx = context();
    let text = "عقد التوريد مع شركة الشرق";
    let cut = elided(&ctx, text, face(), 80.0, true);
    assert!(galley(&ctx, cut.clone()).size().x <= 81.0);
    let logical: String = sections(&cut).into_iter().rev().collect();
    let kept = logical.strip_suffix('…').expect("it ends in an ellipsis");
    assert!(!kept.is_empty() && text.starts_with(kept), "{kept}");
    let whole = elided(&ctx, text, face(), 400.0, true);
    assert_eq!(whole.text, text);
    let latin = galley(&ctx, elided(&ctx, "A long name of a shop", face(), 80.0, false));
    assert!(latin.elided && latin.size().x <= 81.0);
}

#[test]
fn digits_of_one_width_are_that() {
    let ctx = context();
    let even = Face { monospaced_digits: true, ..face() };
    assert!((width(&ctx, "1111", even) - width(&ctx, "8888", even)).abs() < 0.1);
    assert!(width(&ctx, "1111", face()) < width(&ctx, "8888", face()) - 2.0);
    assert!(width(&ctx, "Profit", Face { weight: 700, ..face() }) > width(&ctx, "Profit", face()) + 0.5);
}

#[test]
fn lines_of_every_script_are_of_one_height() {
    let ctx = context();
    let height = |text: &str, weight| galley(&ctx, job(&ctx, text, Face { weight, ..face() }, 500.0, false)).size().y;
    let latin = height("Dhow", 400);
    for (text, weight) in [("متجر", 400), ("متجر", 700), ("店铺", 400), ("店铺 12 متجر x", 700), ("Лавка", 500)]
    {
        assert!((height(text, weight) - latin).abs() < 0.6, "{text}: {} and {latin}", height(text, weight));
    }
}

#[test]
fn the_arabic_faces_have_what_is_set_in_them() {
    for (face, bold) in [("arabic-regular", false), ("arabic-bold", true)] {
        let mut fonts = fonts::definitions();
        let choice = Choice { arabic: true, bold, digits: false };
        let chain = fonts.families.get_mut(&choice.family()).expect("there is such a family");
        assert_eq!(chain.first().map(String::as_str), Some(face));
        chain.truncate(1);
        let ctx = context_with(fonts);
        let id = FontId::new(14.0, choice.family());
        for char in ('\u{20}'..='\u{206F}').filter(|char| layout::in_arabic_face(*char)) {
            // Unassigned in the face's day, and drawn by no keyboard.
            let known = ctx.fonts_mut(|fonts| fonts.has_glyph(&id, char));
            assert!(known || !char.is_alphanumeric() && char != ' ', "{face} lacks {char:?} U+{:04X}", char as u32);
        }
    }
}

fn files(below: &Path, wanted: &dyn Fn(&Path) -> bool, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(below).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if entry.is_dir() {
            files(&entry, wanted, found);
        } else if wanted(&entry) {
            found.push(entry);
        }
    }
}

#[test]
fn every_character_of_the_languages_and_briefings_has_a_glyph() {
    let ends = |file: &Path, end: &str| file.extension().is_some_and(|found| found == end);
    let mut found = Vec::new();
    files(&Path::new(ROOT).join("assets/locales"), &|file| ends(file, "ftl") || ends(file, "md"), &mut found);
    files(&Path::new(ROOT).join("scenarios"), &|file| ends(file, "md"), &mut found);
    let ctx = context();
    let mut missing = std::collections::BTreeSet::new();
    for file in found {
        let text = fs::read_to_string(&file).expect("it reads");
        for char in text.chars().filter(|char| !char.is_control() && !is_mark(*char)) {
            for choice in Choice::all() {
                let id = FontId::new(14.0, choice.family());
                if !ctx.fonts_mut(|fonts| fonts.has_glyph(&id, char)) {
                    missing.insert((char, file.clone()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "no face has these; run assets/fonts/subset.py, or use others: {missing:?}");
}

#[test]
fn a_page_in_six_languages_for_people_to_look_at() {
    let ctx = context();
    let started = std::time::Instant::now();
    let picture = Picture::take(&ctx, vec2(680.0, 760.0), 2.0, 2, |ui| {
        ui.horizontal_top(|ui| {
            for rtl in [false, true] {
                let align = if rtl { Align::Max } else { Align::Min };
                ui.allocate_ui_with_layout(vec2(330.0, 740.0), Layout::top_down(align), |ui| page(ui, rtl));
            }
        });
    });
    let file = std::env::temp_dir().join("dhow-text.png");
    picture.save(&file);
    println!("{} in {:?}", file.display(), started.elapsed());
    assert!(picture.inked_columns().is_some(), "something is drawn");
}

fn page(ui: &mut Ui, rtl: bool) {
    ui.set_width(310.0);
    let ink = ui.visuals().strong_text_color();
    let quiet = ui.visuals().text_color();
    let title = Face::new(19.0, 700, ink);
    let body = Face::new(13.5, 400, quiet);
    label(ui, "المضائق الشمالية، الأسبوع 6", title, true, rtl);
    label(
        ui,
        "وصلت \u{2068}12\u{2069} شحنة من Lagos (نيجيريا) أمس، ودفعت الشركة 1,234.50 USD رسومًا جمركية «مؤقتة». هل تريد بيع ما بقي؟",
        body,
        true,
        rtl,
    );
    label(
        ui,
        "الربح \u{2068}−5.20 %\u{2069} خلال \u{2068}3–5\u{2069} أيام؛ الهامش [متوقع] ٢٥٪ أو ١٢٫٥.",
        body,
        true,
        rtl,
    );
    label_elided(ui, "عقد التوريد مع شركة الشرق للتجارة والنقل البحري والبري في المنطقة كلها", body, rtl);
    let spans = [
        Span { text: "اقرأ ", face: body },
        Span { text: "دليل السوق", face: Face { weight: 700, color: ink, underline: true, ..body } },
        Span {
            text: " قبل أن تكتب إلى Aïssatou Diop، فالعقود تختلف من بلد إلى بلد.", face: body
        },
    ];
    let job = rich(ui.ctx(), &spans, ui.available_width(), rtl);
    label_job(ui, job, "");
    label(ui, "平台在每周五结算", Face { weight: 700, ..title }, true, rtl);
    label(
        ui,
        "平台在每周五结算，退款、运费和佣金会先扣除（约 3–5 天）。买家在收货后可以评价，“好评”会影响排名……",
        body,
        true,
        rtl,
    );
    label(
        ui,
        "Le vendeur paie 1\u{202F}234,50\u{A0}€ de droits\u{202F}; l’acheteur reçoit son colis en 7 à 12 jours, où qu’il soit : Œuvre, naïf, ça.",
        body,
        true,
        rtl,
    );
    label(
        ui,
        "Продавец платит пошлину 1\u{A0}234,50\u{A0}₽, покупатель получает посылку через 7–12 дней. Съешь ещё этих мягких булок.",
        body,
        true,
        rtl,
    );
    label(
        ui,
        "¿Cuánto cuesta el envío? Depende del tamaño: ≤ 2 kg, ≥ 5 kg, ± 10 % → σ ≈ 3 • Δ = 4 × 2 ÷ 1",
        body,
        true,
        rtl,
    );
    label(ui, "English with العربية and 中文 in one line, €5 £6 ¥7 ₦8 ₹9 ₽10", Face { weight: 600, ..body }, true, rtl);
    for number in ["1,111.11", "8,888.88", "−3,120.40"] {
        label(ui, number, Face { monospaced_digits: true, ..body }, false, rtl);
    }
    label(ui, "Italic and underlined", Face { italics: true, underline: true, ..body }, false, rtl);
    let anchor = if rtl { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
    let (rect, _) = ui.allocate_exact_size(vec2(300.0, 34.0), Sense::hover());
    ui.painter().rect_stroke(rect, 6.0, Stroke::new(1.0, quiet), egui::StrokeKind::Inside);
    paint(
        ui.painter(),
        anchor.pos_in_rect(&rect.shrink(8.0)),
        anchor,
        "ابدأ اليوم Start day",
        Face { weight: 600, ..body },
        rtl,
    );
}

#[test]
fn punctuation_between_latin_words_follows_the_arabic_sentence() {
    // No letter turns a question mark that stands between Latin words, nor brackets around one: we do, and mirror them.
    assert_eq!(sections(&line("هل Visa؟! (Mada)", true)), ["(", "Mada", ")", " !؟", "Visa", "هل "]);
}

#[test]
fn a_date_within_an_arabic_sentence_is_read_like_the_sentence() {
    let words = Words::new(Language::Arabic);
    let date = words.date(Date { month: 9, day: 22 });
    let told = words.with("diary-day", &[("day", 21u32.into()), ("date", date.into())]);
    let seen: String = sections(&line(&told, true)).concat();
    assert!(seen.trim_start().starts_with("سبتمبر") && seen.contains("22 · 21"), "from the left: {seen:?}");
}

#[test]
fn marks_show_nothing_and_are_not_read_out() {
    let text = "\u{2068}Aïssatou\u{2069} 12\u{200E}";
    assert_eq!(plain(text), "Aïssatou 12");
    assert_eq!(line(text, false).text, "Aïssatou 12");
    assert!(has_rtl("a ب") && !has_rtl("русский 中文 \u{2068}x\u{2069}"));
}
