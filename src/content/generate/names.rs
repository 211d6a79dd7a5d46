//! Invents names that sound at home in a part of the world and belong to nobody.
//!
//! Syllables by style; a name that is, or nearly is, that of a real country, capital, language or currency is thrown away.

use crate::base::dice::Dice;

const SHORTEST: usize = 4;

/// The names of an invented country.
pub struct Country {
    pub country: String,
    pub currency: String,
    /// By part in trade: national, second, trade.
    pub languages: [String; 3],
}

/// Syllables of a style: openings, middles, endings of places, endings of countries.
struct Style {
    id: &'static str,
    open: &'static [&'static str],
    middle: &'static [&'static str],
    place: &'static [&'static str],
    country: &'static [&'static str],
    trade: &'static str,
}

const STYLES: [Style; 8] = [
    Style {
        id: "southeast-asia",
        open: &["Ka", "Su", "Me", "Lan", "Pa", "Sen", "Ta", "Bu", "Ra", "Ni"],
        middle: &["ra", "lu", "mi", "ndo", "ti", "sa", "wa", "ri"],
        place: &["tang", "ram", "jaya", "long", "pura", "lin", "mas", "bai"],
        country: &["ria", "nesa", "lao", "mara", "tara", "lia"],
        trade: "English",
    },
    Style {
        id: "central-asia",
        open: &["Tar", "Kor", "Al", "Sar", "Bek", "Jan", "Zer", "Nur", "Oru", "Qa"],
        middle: &["ba", "ty", "ma", "ga", "ri", "shy", "zy", "la"],
        place: &["tau", "kent", "bulaq", "gul", "dara", "abad", "su", "tepe"],
        country: &["mara", "dala", "tyn", "zhar", "koria", "lyk"],
        trade: "Russian",
    },
    Style {
        id: "east-africa",
        open: &["Ma", "Ki", "Lu", "Nya", "Wa", "Mu", "Ka", "Bwe", "Ru", "Zi"],
        middle: &["ra", "lo", "nga", "mbu", "ti", "sa", "ko", "wi"],
        place: &["ni", "ra", "mba", "ganda", "lwe", "zi", "so", "ru"],
        country: &["landa", "zura", "weru", "mbia", "tongo", "ria"],
        trade: "English",
    },
    Style {
        id: "west-africa-anglophone",
        open: &["Za", "Ko", "A", "O", "Tem", "Ba", "E", "Ya", "Sa", "Du"],
        middle: &["ndo", "ku", "be", "la", "do", "wa", "sa", "fe"],
        place: &["ri", "so", "kro", "ba", "du", "mpe", "to", "ya"],
        country: &["vea", "dora", "mande", "kura", "lea", "tawi"],
        trade: "English",
    },
    Style {
        id: "west-africa-francophone",
        open: &["Dou", "Sa", "Ka", "Fa", "Ti", "Mou", "Lo", "Ba", "Ga", "Ndi"],
        middle: &["ra", "la", "ssi", "nga", "do", "ya", "mba", "ko"],
        place: &["gou", "ba", "kro", "ssou", "la", "dji", "ko", "ré"],
        country: &["mande", "lia", "goré", "wara", "dja", "kassa"],
        trade: "French",
    },
    Style {
        id: "middle-east-north-africa",
        open: &["Qa", "Sa", "Ja", "Na", "Ma", "Za", "Ta", "Ra", "Ha", "Shi"],
        middle: &["ri", "la", "di", "za", "mi", "ra", "su", "ha"],
        place: &["ba", "ran", "fa", "man", "dar", "qa", "wan", "ra"],
        country: &["mara", "diya", "wan", "zaria", "hara", "sina"],
        trade: "English",
    },
    Style {
        id: "latin-america",
        open: &["Co", "Ta", "Ma", "Gua", "San ", "Pa", "Lu", "Qui", "Ara", "Vi"],
        middle: &["ra", "lla", "me", "ti", "ca", "na", "ri", "co"],
        place: &["huara", "mena", "tepec", "nilla", "cay", "ba", "dero", "lva"],
        country: &["guara", "ria", "vay", "landia", "menia", "cora"],
        trade: "English",
    },
    Style {
        id: "south-asia",
        open: &["Sa", "Va", "Ra", "Ma", "Ja", "Ku", "Na", "Bha", "Di", "Cha"],
        middle: &["ra", "vi", "ndi", "la", "mi", "sha", "ta", "ni"],
        place: &["pur", "gar", "nagar", "ganj", "bari", "kot", "wara", "li"],
        country: &["vasta", "desh", "mala", "ndra", "laya", "stan"],
        trade: "English",
    },
];

/// Names of real countries, large cities, languages and currencies, and words that would not be kind: what no invented
/// name may come near.
const TAKEN: &str = "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh \
belarus benin bhutan bolivia botswana brazil brunei bulgaria burkina burma burundi cambodia cameroon canada chad chile china \
colombia comoros congo costarica croatia cuba cyprus djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji \
finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary india \
indonesia iran iraq ireland israel italy ivoire jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait \
kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania madagascar malawi malaysia maldives mali malta mauritania \
mauritius mexico moldova monaco mongolia morocco mozambique myanmar namibia nauru nepal nicaragua niger nigeria norway oman \
pakistan palau palestine panama papua paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal \
serbia seychelles singapore slovakia slovenia somalia spain srilanka sudan suriname sweden syria taiwan tajikistan tanzania \
thailand timor togo tonga trinidad tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela \
vietnam yemen zambia zimbabwe zanzibar biafra bengal punjab java sumatra borneo sahara tibet kashmir kurdistan palmyra \
accra abuja lagos kano kumasi lome cotonou abidjan dakar bamako niamey ouagadougou conakry freetown monrovia banjul nairobi \
mombasa kampala kigali bujumbura dodoma lusaka harare maputo luanda kinshasa tunis algiers rabat cairo tripoli khartoum \
amman beirut damascus baghdad riyadh jeddah doha manama muscat sanaa aden tehran kabul karachi lahore delhi mumbai dhaka \
kathmandu colombo male yangon bangkok hanoi manila jakarta bandung surabaya vientiane tashkent almaty astana bishkek \
samarkand bukhara dushanbe khujand ashgabat lima quito bogota caracas santiago asuncion brasilia havana managua \
guadalajara medellin cali cusco swahili hausa yoruba igbo wolof bambara zulu somali amharic hindi urdu bengali tamil telugu \
kazakh uzbek kyrgyz tajik arabic persian malay thai lao khmer tagalog quechua aymara guarani rupee rupiah dinar dirham riyal \
shilling naira cedi franc kwanza birr tenge som ringgit baht dong kyat peso real sol taka lari manat kip tala kina duka \
madero villalba conil maganda kako faba \
kaffir coolie negro paria satan nazi hitler kill dead hell";

fn style(id: &str) -> &'static Style {
    STYLES.iter().find(|style| style.id == id).unwrap_or(&STYLES[3])
}

fn pick(dice: &mut Dice, from: &[&'static str]) -> &'static str {
    from[dice.below(from.len() as u32) as usize]
}

/// Whether a name is close to a real one.
fn is_taken(name: &str) -> bool {
    let name = name.to_lowercase().replace([' ', '-'], "");
    TAKEN.split_whitespace().any(|taken| {
        let near = if taken.len() > 5 { 1 } else { 0 };
        strsim::osa_distance(&name, taken) <= near || (taken.len() > 4 && name.contains(taken))
    })
}

fn free(mut invent: impl FnMut() -> String) -> String {
    loop {
        let name = invent();
        if name.chars().count() >= SHORTEST && !is_taken(&name) {
            return name;
        }
    }
}

/// Every word with a capital.
fn capital(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
    };
    name.split(' ').map(word).collect::<Vec<String>>().join(" ")
}

/// A city's name.
pub fn city(dice: &mut Dice, id: &str) -> String {
    let style = style(id);
    free(|| {
        let middle = if dice.chance(0.55) { pick(dice, style.middle) } else { "" };
        capital(&format!("{}{middle}{}", pick(dice, style.open), pick(dice, style.place)))
    })
}

/// A country's names. The trade language is a real one: it is what foreign sellers write.
pub fn country(dice: &mut Dice, id: &str) -> Country {
    let style = style(id);
    let open: Vec<&str> = style.open.iter().copied().filter(|open| !open.contains(' ')).collect();
    let root = |dice: &mut Dice| {
        let open = open[dice.below(open.len() as u32) as usize];
        format!("{open}{}", pick(dice, style.middle))
    };
    let country = free(|| capital(&format!("{}{}", root(dice), pick(dice, style.country))));
    let currency =
        free(|| format!("{}{}", root(dice).to_lowercase(), ["l", "n", "ra", "m", "sa"][dice.below(5) as usize]));
    let tongue = |dice: &mut Dice| {
        free(|| capital(&format!("{}{}", root(dice), ["ni", "ri", "wa", "li", "nde"][dice.below(5) as usize])))
    };
    let languages = [tongue(dice), tongue(dice), style.trade.to_owned()];
    Country { country, currency, languages }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dice::{Seed, Stream};

    #[test]
    fn no_invented_name_is_a_real_one() {
        for style in &STYLES {
            for seed in 0..200 {
                let mut dice = Seed(seed).stream(Stream::Market, 0, 0);
                let names = country(&mut dice, style.id);
                let all = [names.country, names.currency, names.languages[0].clone(), city(&mut dice, style.id)];
                assert!(all.iter().all(|name| !is_taken(name) && name.chars().count() > 3), "{all:?}");
            }
        }
    }
}
