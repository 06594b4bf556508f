//! What a Fluent pattern is to a translator: one sentence, or a choice with a sentence for each case.
//!
//! Never glues sentences together; a pattern that is no plain choice is one unit with its braces.

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource, Variant, VariantKey,
};

/// A pattern, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One text, as Fluent writes it.
    Leaf(String),
    /// A choice by a selector.
    Choice {
        /// `$service` or `PLURAL($count)`.
        selector: String,
        /// Each case: its key, whether it is the default, what it says.
        cases: Vec<(String, bool, Shape)>,
    },
}

impl Shape {
    /// Takes a pattern apart.
    pub fn of(pattern: &Pattern<&str>) -> Self {
        choice(pattern).unwrap_or_else(|| Shape::Leaf(body(pattern)))
    }

    /// Every text with the keys that lead to it.
    pub fn leaves(&self) -> Vec<(Vec<String>, &str)> {
        match self {
            Shape::Leaf(text) => vec![(Vec::new(), text)],
            Shape::Choice { cases, .. } => cases
                .iter()
                .flat_map(|(key, _, shape)| {
                    shape.leaves().into_iter().map(move |(mut keys, text)| {
                        keys.insert(0, key.clone());
                        (keys, text)
                    })
                })
                .collect(),
        }
    }

    /// The text for some keys: that case, else the default one at each choice.
    pub fn text(&self, keys: &[String]) -> &str {
        match self {
            Shape::Leaf(text) => text,
            Shape::Choice { cases, .. } => {
                let named = cases.iter().find(|(key, _, _)| Some(key) == keys.first());
                let shape = named.or_else(|| cases.iter().find(|(_, default, _)| *default)).or(cases.first());
                shape.map_or("", |(_, _, shape)| shape.text(keys.get(1..).unwrap_or_default()))
            }
        }
    }

    /// The same shape with other texts, as far as there are any.
    pub fn with(&self, text: &mut dyn FnMut(&[String]) -> Option<String>) -> Option<Shape> {
        self.rebuild(&mut Vec::new(), text)
    }

    fn rebuild(&self, keys: &mut Vec<String>, text: &mut dyn FnMut(&[String]) -> Option<String>) -> Option<Shape> {
        match self {
            Shape::Leaf(_) => text(keys).map(Shape::Leaf),
            Shape::Choice { selector, cases } => {
                let mut rebuilt = Vec::with_capacity(cases.len());
                for (key, default, shape) in cases {
                    keys.push(key.clone());
                    let shape = shape.rebuild(keys, text);
                    keys.pop();
                    rebuilt.push((key.clone(), *default, shape?));
                }
                Some(Shape::Choice { selector: selector.clone(), cases: rebuilt })
            }
        }
    }

    /// The same choice with the plural cases of another language: each of its own categories, `other` as the default.
    pub fn with_plurals(&self, categories: &[&str]) -> Shape {
        match self {
            Shape::Leaf(_) => self.clone(),
            Shape::Choice { selector, cases } if selector.starts_with("PLURAL(") => {
                let numbers =
                    cases.iter().filter(|(key, default, _)| !default && key.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
                let mut own: Vec<_> =
                    numbers.map(|(key, _, shape)| (key.clone(), false, shape.with_plurals(categories))).collect();
                own.extend(categories.iter().map(|category| {
                    let key = (*category).to_owned();
                    let from =
                        cases.iter().find(|(name, _, _)| *name == key).or_else(|| cases.iter().find(|(_, default, _)| *default));
                    let shape = from.map_or_else(|| Shape::Leaf(String::new()), |(_, _, shape)| shape.with_plurals(categories));
                    (key, *category == "other", shape)
                }));
                Shape::Choice { selector: selector.clone(), cases: own }
            }
            Shape::Choice { selector, cases } => Shape::Choice {
                selector: selector.clone(),
                cases: cases
                    .iter()
                    .map(|(key, default, shape)| (key.clone(), *default, shape.with_plurals(categories)))
                    .collect(),
            },
        }
    }

    /// The shape as Fluent text, to stand after `id =` or `.name =`.
    pub fn fluent(&self, indent: usize) -> String {
        let pad = " ".repeat(indent);
        match self {
            Shape::Leaf(text) if text.contains('\n') => {
                format!("\n{pad}{}", text.lines().collect::<Vec<_>>().join(&format!("\n{pad}")))
            }
            Shape::Leaf(text) => format!(" {text}"),
            Shape::Choice { selector, cases } => {
                let mut out = format!("\n{pad}{{ {selector} ->\n");
                for (key, default, shape) in cases {
                    let mark = if *default { "   *" } else { "    " };
                    out.push_str(&format!("{pad}{mark}[{key}]{}\n", shape.fluent(indent + 8)));
                }
                out.push_str(&format!("{pad}}}"));
                out
            }
        }
    }
}

fn choice(pattern: &Pattern<&str>) -> Option<Shape> {
    let mut found = None;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.trim().is_empty() => {}
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } if found.is_none() => {
                found = Some((selector, variants));
            }
            PatternElement::TextElement { .. } | PatternElement::Placeable { .. } => return None,
        }
    }
    let (selector, variants) = found?;
    let selector = match selector {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } if arguments.named.is_empty() => {
            let mut names = Vec::new();
            for argument in &arguments.positional {
                let InlineExpression::VariableReference { id } = argument else { return None };
                names.push(format!("${}", id.name));
            }
            format!("{}({})", id.name, names.join(", "))
        }
        InlineExpression::FunctionReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => return None,
    };
    let cases =
        variants.iter().map(|variant: &Variant<&str>| (key(&variant.key).to_owned(), variant.default, Shape::of(&variant.value)));
    Some(Shape::Choice { selector, cases: cases.collect() })
}

fn key<'a>(key: &'a VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// How far the serializer indents a text of several lines.
const INDENT: &str = "    ";

/// A pattern as Fluent writes it, without the indentation.
fn body(pattern: &Pattern<&str>) -> String {
    let message = Message { id: Identifier { name: "x" }, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let written = fluent_syntax::serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = written.strip_prefix("x =").unwrap_or(&written).trim();
    text.lines().map(|line| line.strip_prefix(INDENT).unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Reads a translator's text as one Fluent pattern and gives it as Fluent writes it.
///
/// # Errors
/// With a sentence when it is no single pattern: braces that do not close, a line that would begin something else.
pub(super) fn canonical(text: &str) -> Result<String, String> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.is_empty() {
        return Err("the text is empty".to_owned());
    }
    if let Some(found) = text.chars().find(|c| c.is_control() && !matches!(*c, '\n' | '\t')) {
        return Err(format!("it holds the control character U+{:04X}", u32::from(found)));
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let source =
        if lines.len() == 1 { format!("x = {text}\n") } else { format!("x =\n{INDENT}{}\n", lines.join(&format!("\n{INDENT}"))) };
    if let Some(finding) = super::super::words::guard("row", &source) {
        return Err(finding.message);
    }
    let resource = fluent_syntax::parser::parse(source.as_str()).map_err(|(_, errors)| {
        errors.first().map_or_else(|| "it is not valid Fluent".to_owned(), |error| error.kind.to_string())
    })?;
    match resource.body.as_slice() {
        [Entry::Message(Message { value: Some(pattern), attributes, .. })] if attributes.is_empty() => Ok(body(pattern)),
        _ => Err("a line of it would begin another message or attribute".to_owned()),
    }
}

/// The names of the variables in a text, in alphabetical order.
pub(super) fn variables(text: &str) -> std::collections::BTreeSet<String> {
    let mut names = std::collections::BTreeSet::new();
    let source = format!("x =\n{INDENT}{}\n", text.lines().collect::<Vec<_>>().join(&format!("\n{INDENT}")));
    let mut findings = Vec::new();
    for (_, text) in super::super::words::parse("row", &std::sync::Arc::from(source), &mut findings) {
        names.extend(text.pieces.iter().flat_map(|piece| piece.names()).map(str::to_owned));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(source: &str) -> Shape {
        let resource = fluent_syntax::parser::parse(source).unwrap();
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message") };
        Shape::of(message.value.as_ref().unwrap())
    }

    #[test]
    fn a_choice_has_a_text_for_each_case_and_comes_back_as_it_was() {
        let source = "x =\n    { $service ->\n        [water] Water in { $place }.\n       *[other]\n            { PLURAL($n) ->\n                [one] One.\n               *[other] Many.\n            }\n    }\n";
        let shape = shape(source);
        let leaves: Vec<_> = shape.leaves().into_iter().map(|(keys, text)| (keys.join(":"), text.to_owned())).collect();
        let expected = [("water", "Water in { $place }."), ("other:one", "One."), ("other:other", "Many.")];
        assert_eq!(leaves, expected.map(|(keys, text)| (keys.to_owned(), text.to_owned())));
        let again = fluent_syntax::parser::parse(format!("x ={}\n", shape.fluent(4))).unwrap();
        assert_eq!(fluent_syntax::serializer::serialize(&again), source);
        assert_eq!(shape.text(&["fire".to_owned(), "one".to_owned()]), "One.", "an unknown case is the default one");
    }

    #[test]
    fn a_text_that_would_be_more_than_one_text_is_refused() {
        for bad in ["", "  ", "open { $place", "a\n.sms = other", "a\n[one] b", "bell \u{7}", "} "] {
            assert!(canonical(bad).is_err(), "{bad:?}");
        }
        assert_eq!(canonical(" Go to {$place} now. ").unwrap(), "Go to { $place } now.");
        assert_eq!(canonical("one\r\n  two\nthree").unwrap(), "one\n  two\nthree");
        assert_eq!(canonical("*star and [brackets] and # signs").unwrap(), "*star and [brackets] and # signs");
    }

    #[test]
    fn plural_cases_are_those_of_the_language_that_is_translated_into() {
        let english = shape("x =\n    { PLURAL($n) ->\n        [one] One shelter.\n       *[other] { $n } shelters.\n    }\n");
        let arabic = english.with_plurals(&["zero", "one", "two", "few", "many", "other"]);
        let keys: Vec<String> = arabic.leaves().into_iter().map(|(keys, _)| keys.join(":")).collect();
        assert_eq!(keys, ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(arabic.text(&["few".to_owned()]), "{ $n } shelters.");
    }
}
