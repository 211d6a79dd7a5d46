//! The shape of RON text, with positions: what holds what, and where.
//!
//! Owns the tree of brackets, fields and values that positions are looked up in, and the faults of punctuation that show
//! without knowing any type: a missing comma, a bracket left open, the same field twice.
//!
//! Invariants: made in one pass with a stack of its own, so that no text can exhaust the call stack; any text gives a
//! tree; spans are bytes of the text that was scanned, in order, children within their parents. A fault carries the edit
//! that would mend it, so that reading can go on behind it.
//!
//! Absent on purpose: types. `ron` decides what a text means; this only says where it says it. Where both disagree on
//! whether a text is well formed, `ron` is right and the fault is dropped (see `parse`).

use std::collections::BTreeMap;

use super::lex::Span;
use super::scan;

/// Index of a node in its tree.
pub type NodeId = usize;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Quoted text.
    Text,
    Char,
    /// A number, a bare name, or what should have been one.
    Word,
    /// Something in brackets: `(`, `[` or `{`.
    Group(char),
}

#[derive(Clone, Debug)]
pub struct Node {
    pub kind: Kind,
    /// The whole of it, name and brackets included.
    pub span: Span,
    /// `Ocean` of `Ocean(days: 3)`.
    pub name: Option<Span>,
    pub items: Vec<Item>,
    pub parent: Option<NodeId>,
}

/// One thing between commas.
#[derive(Clone, Debug)]
pub struct Item {
    /// Field name or map key.
    pub key: Option<NodeId>,
    /// Missing only where a fault was found.
    pub value: Option<NodeId>,
    /// The comma after it.
    pub comma: Option<usize>,
}

/// What is wrong with the punctuation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    MissingComma,
    /// The text before the gap runs over a line: most likely its quote was left open.
    MissingQuote,
    MissingColon,
    MissingValue,
    ExtraComma,
    ExtraColon,
    /// `=` for `:` or `;` for `,`.
    WrongSeparator,
    Unclosed,
    WrongClose,
    StrayClose,
    TrailingText,
    OpenText,
    OpenComment,
    DuplicateField,
    DuplicateKey,
}

impl FaultKind {
    /// Whether the nesting behind the fault is a guess, so that complaints about it would mislead.
    pub fn breaks_nesting(self) -> bool {
        match self {
            FaultKind::MissingQuote
            | FaultKind::Unclosed
            | FaultKind::WrongClose
            | FaultKind::StrayClose
            | FaultKind::TrailingText
            | FaultKind::OpenText
            | FaultKind::OpenComment => true,
            FaultKind::MissingComma
            | FaultKind::MissingColon
            | FaultKind::MissingValue
            | FaultKind::ExtraComma
            | FaultKind::ExtraColon
            | FaultKind::WrongSeparator
            | FaultKind::DuplicateField
            | FaultKind::DuplicateKey => false,
        }
    }

    /// Whether `ron` reads such text without complaint, so that nobody else would report it.
    pub fn silent_in_ron(self) -> bool {
        matches!(self, FaultKind::DuplicateKey | FaultKind::DuplicateField)
    }
}

#[derive(Clone, Debug)]
pub struct Fault {
    pub kind: FaultKind,
    pub span: Span,
    /// A second place that explains the first: where the bracket was closed, where the field stands first.
    pub other: Option<Span>,
    /// Bytes to replace, and by what, so that the rest can be read.
    pub mend: (Span, &'static str),
}

/// The tree of one text.
#[derive(Clone, Debug)]
pub struct Syntax {
    pub nodes: Vec<Node>,
    pub faults: Vec<Fault>,
}

/// The node that stands for the whole file; its only item is the file's value.
pub const FILE: NodeId = 0;

impl Syntax {
    pub fn scan(text: &str) -> Self {
        let mut syntax = scan::scan(text);
        syntax.find_duplicates(text);
        syntax.faults.sort_by_key(|fault| fault.span.start);
        syntax
    }

    /// The file's value.
    pub fn root(&self) -> Option<NodeId> {
        self.nodes[FILE].items.first().and_then(|item| item.value)
    }

    /// Where the value at `path` stands: `shops[2].listings[0].price_minor`, `rates["EUR"]`; an empty path is the file's
    /// value. `Some(..)` and names around a single value are looked through, so that a path follows the model.
    pub fn locate(&self, text: &str, path: &str) -> Option<Span> {
        let (node, rest) = self.follow(text, path)?;
        rest.is_empty().then(|| self.nodes[node].span)
    }

    /// As [`Syntax::locate`], or else the nearest thing around it that the text does have; `None` for an empty text.
    pub fn locate_nearest(&self, text: &str, path: &str) -> Option<Span> {
        let (node, rest) = self.follow(text, path)?;
        Some(if rest.is_empty() { self.nodes[node].span } else { self.head(node) })
    }

    /// The beginning of a node, for markers that should not run over many lines: its name and opening bracket.
    pub fn head(&self, node: NodeId) -> Span {
        let Node { kind, span, name, .. } = &self.nodes[node];
        match kind {
            Kind::Group(_) => Span::new(span.start, name.map_or(span.start, |name| name.end).max(span.start + 1)),
            Kind::Text | Kind::Char | Kind::Word => *span,
        }
    }

    /// Walks as far down `path` as the text goes; the rest of the path is what it lacks.
    fn follow<'p>(&self, text: &str, path: &'p str) -> Option<(NodeId, &'p str)> {
        let mut node = self.root()?;
        let mut rest = path;
        while !rest.is_empty() {
            let Some((step, after)) = Step::first(rest) else { break };
            let Some(next) = self.step(text, node, &step) else { break };
            node = next;
            rest = after;
        }
        Some((node, rest))
    }

    fn step(&self, text: &str, mut node: NodeId, step: &Step) -> Option<NodeId> {
        loop {
            let items = &self.nodes[node].items;
            let is_list = self.nodes[node].kind == Kind::Group('[');
            let found = match step {
                Step::Index(index) if is_list || items.len() > 1 => items.get(*index).and_then(|item| item.value),
                Step::Index(_) => None,
                Step::Name(name) => self.items_named(text, node, name).next().and_then(|item| item.value),
            };
            if found.is_some() {
                return found;
            }
            // `Some((a: 1))` and `Wrapper((a: 1))`: the model sees what is inside.
            match items.as_slice() {
                [Item { key: None, value: Some(inner), .. }] if !is_list => node = *inner,
                [Item { key: None, value, .. }] if *step == Step::Index(0) => return *value,
                _ => return None,
            }
        }
    }

    fn items_named(&self, text: &str, node: NodeId, name: &str) -> impl Iterator<Item = &Item> {
        self.nodes[node].items.iter().filter(move |item| item.key.is_some_and(|key| self.bare(text, key) == name))
    }

    /// A key as paths spell it: without quotes or `r#`.
    pub fn bare<'t>(&self, text: &'t str, node: NodeId) -> &'t str {
        let Node { kind, span, .. } = &self.nodes[node];
        let written = span.text(text);
        match kind {
            Kind::Text => written.trim_start_matches(['b', 'r', '#']).trim_end_matches('#').trim_matches('"'),
            Kind::Word => written.strip_prefix("r#").unwrap_or(written),
            Kind::Char | Kind::Group(_) => written,
        }
    }

    /// Field path of a node, as [`Syntax::locate`] takes it; empty for the file's value.
    pub fn path_of(&self, text: &str, node: NodeId) -> String {
        let mut steps = Vec::new();
        let mut at = node;
        while let Some(parent) = self.nodes[at].parent {
            let items = &self.nodes[parent].items;
            if let Some(index) = items.iter().position(|item| item.value == Some(at) || item.key == Some(at)) {
                let in_list = self.nodes[parent].kind == Kind::Group('[') || items.len() > 1;
                match items[index].key {
                    Some(key) if self.nodes[key].kind == Kind::Word => {
                        steps.push(format!(".{}", self.bare(text, key)));
                    }
                    Some(key) => steps.push(format!("[{}]", self.nodes[key].span.text(text))),
                    None if parent != FILE && in_list => steps.push(format!("[{index}]")),
                    None => {}
                }
            }
            at = parent;
        }
        steps.reverse();
        let path = steps.concat();
        path.strip_prefix('.').map(str::to_owned).unwrap_or(path)
    }

    /// The innermost node at a byte; where two meet, the one that begins there. A node that ends there counts too.
    pub fn node_at(&self, offset: usize) -> Option<NodeId> {
        let mut at = FILE;
        loop {
            let items = &self.nodes[at].items;
            let children = || items.iter().flat_map(|item| [item.key, item.value]).flatten();
            let span = |node: NodeId| self.nodes[node].span;
            let inner = children()
                .find(|&node| span(node).start <= offset && offset < span(node).end)
                .or_else(|| children().find(|&node| span(node).end == offset));
            match inner {
                // Name and opening bracket are the group's own.
                Some(node) if offset < span(node).end && offset >= self.head(node).end => at = node,
                Some(node) => return Some(node),
                None => return (at != FILE).then_some(at),
            }
        }
    }

    /// The innermost group that a byte lies in; a group's closing bracket is still within it.
    pub fn group_at(&self, offset: usize) -> Option<NodeId> {
        let mut node = self.node_at(offset)?;
        loop {
            let Node { kind, span, parent, .. } = &self.nodes[node];
            if matches!(kind, Kind::Group(_)) && offset >= self.head(node).end && offset < span.end {
                return Some(node);
            }
            node = (*parent)?;
        }
    }

    /// The item that a node is the key or the value of.
    pub fn item_of(&self, node: NodeId) -> Option<&Item> {
        let parent = self.nodes[node].parent?;
        self.nodes[parent].items.iter().find(|item| item.value == Some(node) || item.key == Some(node))
    }

    /// From the beginning of an item to behind its comma.
    pub fn item_span(&self, item: &Item) -> Option<Span> {
        let first = item.key.or(item.value)?;
        let last = item.value.or(item.key)?;
        let end = item.comma.map_or(self.nodes[last].span.end, |comma| comma + 1);
        Some(Span::new(self.nodes[first].span.start, end))
    }

    /// A field or a map key may stand only once in its group: of maps, `ron` would keep the last without a word.
    fn find_duplicates(&mut self, text: &str) {
        let mut faults = Vec::new();
        for node in &self.nodes {
            let Kind::Group(bracket) = node.kind else { continue };
            let mut first_of = BTreeMap::new();
            for item in &node.items {
                let Some(key) = item.key else { continue };
                let span = self.nodes[key].span;
                let first = *first_of.entry(span.text(text)).or_insert(span);
                if first == span {
                    continue;
                }
                let kind = if bracket == '{' { FaultKind::DuplicateKey } else { FaultKind::DuplicateField };
                let whole = self.item_span(item).unwrap_or(span);
                faults.push(Fault { kind, span, other: Some(first), mend: (whole, "") });
            }
        }
        self.faults.extend(faults);
    }
}

/// One step of a field path.
#[derive(Debug, PartialEq)]
enum Step<'p> {
    Name(&'p str),
    Index(usize),
}

impl<'p> Step<'p> {
    /// The first step of a path, and the rest behind it.
    fn first(path: &'p str) -> Option<(Step<'p>, &'p str)> {
        let path = path.strip_prefix('.').unwrap_or(path);
        let Some(inside) = path.strip_prefix('[') else {
            let end = path.find(['.', '[']).unwrap_or(path.len());
            return (end > 0).then(|| (Step::Name(&path[..end]), &path[end..]));
        };
        if let Some(quoted) = inside.strip_prefix('"') {
            let end = quoted.find("\"]")?;
            return Some((Step::Name(&quoted[..end]), &quoted[end + 2..]));
        }
        let end = inside.find(']')?;
        let step = inside[..end].parse().map_or(Step::Name(&inside[..end]), Step::Index);
        Some((step, &inside[end + 1..]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"// a shop
(
    title: "a (b), c", // not, these: [
    shops: [
        (id: "x", listings: []),
        (id: "y", listings: [Some((price_minor: 5, lane: Ocean(days: 3)))]),
    ],
    rates: { "EUR": 1.1, "US.D": [7, (1, 2)] },
    r#type: Kind((x: 1)),
    /* nested /* ( */ */ last: 'a',
)"#;

    fn at(path: &str) -> Option<&'static str> {
        Syntax::scan(TEXT).locate(TEXT, path).map(|span| span.text(TEXT))
    }

    #[test]
    fn locates_paths() {
        assert!(Syntax::scan(TEXT).faults.is_empty());
        for (path, value) in [
            ("title", "\"a (b), c\""),
            ("shops[0].id", "\"x\""),
            ("shops[1].listings[0].price_minor", "5"),
            ("shops[1].listings[0].lane", "Ocean(days: 3)"),
            ("shops[1].listings[0].lane.days", "3"),
            ("rates[\"EUR\"]", "1.1"),
            ("rates[\"US.D\"][1][0]", "1"),
            ("type.x", "1"),
            ("last", "'a'"),
        ] {
            assert_eq!(at(path), Some(value), "{path}");
        }
        for path in ["shops[2]", "shops[0].price", "titel", "shops[", "[", "..", "title.x", "shops[1].id[0]"] {
            assert_eq!(at(path), None, "{path}");
        }
        assert_eq!(at("").map(str::len), Some(TEXT.len() - 10));
    }

    #[test]
    fn what_is_missing_is_looked_for_around() {
        let syntax = Syntax::scan(TEXT);
        let near = |path| syntax.locate_nearest(TEXT, path).map(|span| span.start);
        assert_eq!(near("shops[1].days"), syntax.locate(TEXT, "shops[1]").map(|span| span.start));
        assert_eq!(near("nothing"), syntax.locate(TEXT, "").map(|span| span.start));
        assert_eq!(Syntax::scan("").locate_nearest("", "a"), None);
    }

    #[test]
    fn paths_and_positions_agree() {
        let syntax = Syntax::scan(TEXT);
        for path in ["title", "shops[0].id", "shops[1].listings[0].lane.days", "rates[\"US.D\"][1][0]", "type.x"] {
            let span = syntax.locate(TEXT, path).unwrap();
            let node = syntax.node_at(span.start).unwrap();
            assert_eq!(syntax.path_of(TEXT, node), path);
        }
    }

    #[test]
    fn deep_nesting_does_not_exhaust_the_stack() {
        let text = "(".repeat(300_000) + &"[{)}".repeat(1000);
        let syntax = Syntax::scan(&text);
        assert!(!syntax.faults.is_empty());
        assert!(syntax.node_at(299_999).is_some());
    }

    #[test]
    fn duplicates_are_found() {
        let text = "(a: 1, b: {\"x\": 1, \"y\": 2, \"x\": 3}, a: 2)";
        let kinds: Vec<_> = Syntax::scan(text).faults.iter().map(|fault| (fault.kind, fault.span.start)).collect();
        assert_eq!(kinds, [(FaultKind::DuplicateKey, 27), (FaultKind::DuplicateField, 36)]);
    }
}
