//! Fluent texts with their places in the file: parsed behind a guard, digested, and asked for their variables.
//!
//! Never renders; that is the bundle's work in `locale`.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant, VariantKey};

use super::limits::{MAX_ENTRY_BYTES, MAX_FTL_BYTES, MAX_NESTING};
use crate::domain::{Digest, Finding};

/// The part of a message that a form uses: the value, or an attribute.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// The attribute's name; none for the value.
    pub attribute: Option<String>,
    /// Byte offset in the file.
    pub offset: usize,
    /// Literal runs of text with their byte offsets.
    pub runs: Vec<(usize, String)>,
    /// Every variable, with its byte offset.
    pub variables: Vec<(usize, String)>,
    /// The set of variables that each branch shows.
    pub branches: BTreeSet<BTreeSet<String>>,
    /// Terms, message references and string literals: things that two implementations isolate differently.
    pub references: Vec<(usize, String)>,
    /// Every choice between variants.
    pub selects: Vec<Select>,
    /// What each branch says, with [`VARIABLE`] for a variable.
    pub says: Vec<String>,
}

/// Stands for a variable in [`Piece::says`].
pub(super) const VARIABLE: char = '\u{FFFC}';

/// One choice between variants.
#[derive(Clone, Debug)]
pub(super) struct Select {
    /// The variable that it chooses by.
    pub variable: Option<String>,
    /// Whether it chooses by CLDR plural category.
    pub plural: bool,
    /// The keys with their byte offsets.
    pub keys: Vec<(usize, String)>,
}

impl Piece {
    /// All literal text, runs joined by a space.
    pub fn literal(&self) -> String {
        self.runs.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// The names of its variables.
    pub fn names(&self) -> BTreeSet<&str> {
        self.variables.iter().map(|(_, name)| name.as_str()).collect()
    }
}

/// One message of a locale.
#[derive(Clone, Debug)]
pub(super) struct Text {
    /// The file as the user named it.
    pub file: String,
    /// The whole file.
    pub source: Arc<str>,
    /// Byte offset of the id.
    pub offset: usize,
    /// The value (first) and the attributes.
    pub pieces: Vec<Piece>,
    /// First 16 hexadecimal digits of the SHA-256 of the canonical serialization.
    pub digest: String,
}

impl Text {
    /// The attribute if the message has it, else the value.
    pub fn piece(&self, attribute: Option<&str>) -> Option<&Piece> {
        self.exact(attribute).or_else(|| self.exact(None))
    }

    /// Exactly this attribute (or the value).
    pub fn exact(&self, attribute: Option<&str>) -> Option<&Piece> {
        self.pieces.iter().find(|piece| piece.attribute.as_deref() == attribute)
    }
}

/// Checks size and nesting before the parser sees the text; tells what is wrong, if anything.
///
/// Counts on the safe side: what may be a string literal can open a level but never close one.
pub(super) fn guard(file: &str, source: &str) -> Option<Finding> {
    if source.len() > MAX_FTL_BYTES {
        return Some(
            Finding::error("L01", format!("the file is longer than {MAX_FTL_BYTES} bytes"))
                .in_file(file)
                .help("split it into several files"),
        );
    }
    let (mut depth, mut entry, mut quoted) = (0usize, 0usize, false);
    let bytes = source.as_bytes();
    for (at, byte) in source.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' if !quoted => depth = depth.saturating_sub(1),
            b'"' if depth > 0 && bytes[at - 1] != b'\\' => quoted = !quoted,
            b'\n' => {
                quoted = false;
                // An entry starts at a letter, a minus or a comment in the first column.
                if bytes.get(at + 1).is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'-' | b'#')) {
                    entry = at + 1;
                }
            }
            0x00..=0x08 | 0x0B..=0x0C | 0x0E..=0x1F | 0x7F => {
                return Some(
                    Finding::error("L01", "the file holds a control character")
                        .in_file(file)
                        .at_offset(source, at, 1)
                        .help("take it out"),
                );
            }
            _ => {}
        }
        if depth > MAX_NESTING {
            return Some(
                Finding::error("L01", format!("braces are nested deeper than {MAX_NESTING} levels"))
                    .in_file(file)
                    .at_offset(source, at, 1)
                    .help("write the sentence without nested choices"),
            );
        }
        if at.saturating_sub(entry) > MAX_ENTRY_BYTES {
            return Some(
                Finding::error("L01", format!("one message is longer than {MAX_ENTRY_BYTES} bytes"))
                    .in_file(file)
                    .at_offset(source, entry, 1)
                    .help("an alert is short; cut the sentence"),
            );
        }
    }
    None
}

/// The offset of a slice of `source` in it; 0 when it is no slice of it.
fn offset(source: &str, part: &str) -> usize {
    let at = (part.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    if at <= source.len() { at } else { 0 }
}

/// Parses a file; faults (`L01`) go to `findings`, every message that can be read comes back.
pub(super) fn parse(file: &str, source: &Arc<str>, findings: &mut Vec<Finding>) -> Vec<(String, Text)> {
    if let Some(finding) = guard(file, source) {
        findings.push(finding);
        return Vec::new();
    }
    let resource = match fluent_syntax::parser::parse(&**source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                findings.push(
                    Finding::error("L01", format!("not valid Fluent: {}", error.kind))
                        .in_file(file)
                        .at_offset(source, error.pos.start, 1)
                        .help("a message is `id = whole sentence`; variables are `{ $name }`"),
                );
            }
            resource
        }
    };
    let mut texts: Vec<(String, Text)> = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                let at = offset(source, message.id.name);
                if texts.iter().any(|(seen, _)| *seen == id) {
                    findings.push(
                        Finding::error("L01", format!("`{id}` is there twice"))
                            .in_file(file)
                            .at_offset(source, at, width(&id))
                            .help("keep one"),
                    );
                    continue;
                }
                texts.push((id, text(file, source, at, message)));
            }
            Entry::Term(term) => findings.push(
                Finding::error("L01", format!("`-{}` is a term; sentences are written whole here", term.id.name))
                    .in_file(file)
                    .at_offset(source, offset(source, term.id.name), width(term.id.name))
                    .help("write the words into the sentences that use it"),
            ),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    texts
}

/// The width of a word in characters, for a caret.
pub(super) fn width(word: &str) -> u32 {
    u32::try_from(word.chars().count()).unwrap_or(1)
}

fn text(file: &str, source: &Arc<str>, at: usize, mut message: Message<&str>) -> Text {
    message.comment = None;
    let mut pieces = Vec::new();
    if let Some(value) = &message.value {
        pieces.push(piece(source, None, at, value));
    }
    for attribute in &message.attributes {
        pieces.push(piece(source, Some(attribute.id.name.to_owned()), offset(source, attribute.id.name), &attribute.value));
    }
    let canonical = fluent_syntax::serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let digest = Digest::of(canonical.as_bytes()).as_str()[..16].to_owned();
    Text { file: file.to_owned(), source: Arc::clone(source), offset: at, pieces, digest }
}

fn piece(source: &str, attribute: Option<String>, at: usize, pattern: &Pattern<&str>) -> Piece {
    let mut walk = Walk { source, runs: Vec::new(), variables: Vec::new(), references: Vec::new(), selects: Vec::new() };
    let (branches, says) = walk.pattern(pattern).into_iter().unzip();
    let Walk { runs, variables, references, selects, .. } = walk;
    Piece { attribute, offset: at, runs, variables, branches, references, selects, says }
}

/// The variables that one branch shows, and what it says.
type Branch = (BTreeSet<String>, String);

/// The most different branches that are told apart in one message; a text with more is refused by its length limit.
const MAX_BRANCHES: usize = 64;

struct Walk<'s> {
    source: &'s str,
    runs: Vec<(usize, String)>,
    variables: Vec<(usize, String)>,
    references: Vec<(usize, String)>,
    selects: Vec<Select>,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Branch> {
        let mut all = vec![Branch::default()];
        for element in &pattern.elements {
            let shown = match element {
                PatternElement::TextElement { value } => {
                    self.runs.push((offset(self.source, value), (*value).to_owned()));
                    all.iter_mut().for_each(|(_, said)| said.push_str(value));
                    continue;
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            let both =
                |(names, said): &Branch, (more, then): &Branch| (names.union(more).cloned().collect(), format!("{said}{then}"));
            all = all.iter().flat_map(|before| shown.iter().map(move |after| both(before, after))).take(MAX_BRANCHES).collect();
        }
        all
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<Branch> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.select(selector, variants);
                self.inline(selector);
                variants.iter().flat_map(|variant| self.pattern(&variant.value)).take(MAX_BRANCHES).collect()
            }
        }
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        let named = |inline: &InlineExpression<&str>| match inline {
            InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
            InlineExpression::FunctionReference { .. }
            | InlineExpression::Placeable { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::NumberLiteral { .. } => None,
        };
        let (variable, plural) = match selector {
            InlineExpression::FunctionReference { id, arguments } => {
                (arguments.positional.first().and_then(named), id.name == "PLURAL")
            }
            other => (named(other), false),
        };
        let keys = variants.iter().map(|variant| match &variant.key {
            VariantKey::Identifier { name } => (offset(self.source, name), (*name).to_owned()),
            VariantKey::NumberLiteral { value } => (offset(self.source, value), (*value).to_owned()),
        });
        self.selects.push(Select { variable, plural, keys: keys.collect() });
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<Branch> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.push((offset(self.source, id.name), id.name.to_owned()));
                return vec![(BTreeSet::from([id.name.to_owned()]), VARIABLE.to_string())];
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "PLURAL" {
                    self.references.push((offset(self.source, id.name), id.name.to_owned()));
                }
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            InlineExpression::StringLiteral { value } => {
                self.references.push((offset(self.source, value), (*value).to_owned()));
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.references.push((offset(self.source, id.name), id.name.to_owned()));
            }
            InlineExpression::NumberLiteral { .. } => {}
        }
        vec![Branch::default()]
    }
}

/// Reads one Fluent file and tells every fault of form. Never panics, whatever the text; the fuzz target's entry.
pub fn check_ftl(source: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let source: Arc<str> = Arc::from(source);
    for (id, text) in parse("input.ftl", &source, &mut findings) {
        for piece in &text.pieces {
            for (at, reference) in &piece.references {
                findings.push(reference_finding(&text, &id, *at, reference));
            }
        }
    }
    findings
}

/// A message that builds its sentence out of other texts.
pub(super) fn reference_finding(text: &Text, id: &str, at: usize, reference: &str) -> Finding {
    Finding::error("L01", format!("`{id}` uses `{reference}`; only variables and PLURAL may stand in braces"))
        .in_file(&text.file)
        .at_offset(&text.source, at, width(reference))
        .help("write the sentence whole")
}
