//! Stand-in until refusals and events are told in words.

use super::Words;
use crate::model::setting::Setting;
use crate::model::stage::Stage;
use crate::sim::decision::Refusal;
use crate::sim::event::Event;
use crate::sim::world::World;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    pub products: Vec<String>,
    pub markets: Vec<String>,
    pub suppliers: Vec<String>,
}

impl Names {
    pub fn of(setting: &Setting, _world: &World, _words: &Words) -> Names {
        Names {
            products: setting.goods.iter().map(|(_, goods)| goods.name.clone()).collect(),
            markets: setting.markets.iter().map(|(_, market)| market.name.clone()).collect(),
            suppliers: Vec::new(),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub what: String,
    pub hint: String,
}

pub fn refusal(_words: &Words, refusal: &Refusal) -> Told {
    Told { what: refusal.code().into(), hint: String::new() }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    Note,
    Good,
    Warning,
    Stop,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub text: String,
    pub weight: Weight,
    pub stage: Stage,
}

pub fn event(_words: &Words, _names: &Names, _event: &Event) -> Option<Line> {
    None
}
