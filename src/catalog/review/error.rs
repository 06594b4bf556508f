//! Why a review step was refused.

use crate::domain::{Language, ReviewState};

/// Why the ledger was not changed. Nothing is ever changed in part.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// The ledger has no TOML form.
    #[error("the ledger of `{0}` cannot be written as TOML")]
    Form(Language, #[source] toml::ser::Error),
    /// The file cannot be written.
    #[error("`{0}` cannot be written")]
    Write(String, #[source] std::io::Error),
    /// There is no such locale.
    #[error("there is no locale `{0}`; `catalog status` lists them, `catalog new-locale {0}` makes one")]
    NoLocale(Language),
    /// The source language is not reviewed as a translation.
    #[error("`{0}` is the source language: whoever changes it answers for it, and `catalog review sync` enters it")]
    IsSource(Language),
    /// Messages that the locale does not have.
    #[error("`{language}` has no text for {}; `catalog export --lang {language} --only missing` gives what is to be written", .ids.join(", "))]
    NoText {
        /// The locale.
        language: Language,
        /// The messages.
        ids: Vec<String>,
    },
    /// Who asks is not on the list of reviewers.
    #[error("`{0}` is not among people.reviewers of the configuration")]
    NotListed(String),
    /// Another person works on it.
    #[error(
        "`{id}` of `{language}` is taken by {by} until {until}; they let go of it with `catalog review take {language} --as {by} --release`"
    )]
    Taken {
        /// The locale.
        language: Language,
        /// The message, or `*`.
        id: String,
        /// Who has it.
        by: String,
        /// The last day.
        until: String,
    },
    /// The same person cannot be the second.
    #[error("{who} translated {}; a second person has to read what one has translated", .ids.join(", "))]
    SecondPerson {
        /// Who asked.
        who: String,
        /// The messages.
        ids: Vec<String>,
    },
    /// The step is not the next one.
    #[error("{} cannot become {to}: {}", .ids.join(", "), why(*.to))]
    NotNext {
        /// The state that was asked for.
        to: ReviewState,
        /// The messages.
        ids: Vec<String>,
    },
    /// There is nothing to do.
    #[error("nothing of `{language}` waits for {who}; `catalog review status --lang {language}` shows what waits for whom")]
    Nothing {
        /// The locale.
        language: Language,
        /// Who asked.
        who: String,
    },
    /// A reason is needed, and not too long.
    #[error("give a reason of 1 to {0} characters")]
    Reason(usize),
    /// A pass that does not fit what is there.
    #[error("the pass does not fit `{language}`: {}", .faults.join("; "))]
    Pass {
        /// The locale.
        language: Language,
        /// What is wrong, each with its line or message.
        faults: Vec<String>,
    },
}

fn why(to: ReviewState) -> &'static str {
    match to {
        ReviewState::Draft | ReviewState::Stale => "nobody approves into that state",
        ReviewState::Translated => "they are translated already",
        ReviewState::Reviewed => "only translated texts can be reviewed",
        ReviewState::Approved => "only reviewed texts can be approved",
    }
}
