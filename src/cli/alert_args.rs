//! What can be written after `alert`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum Alert {
    /// Make the plan of a CAP alert and print it. Nothing is kept and nothing is sent.
    Plan {
        #[command(flatten)]
        source: Source,
        /// Print one text byte for byte: LANGUAGE:FORM or LANGUAGE:FORM:MOMENT, such as my:sms or ja:radio:cancel.
        #[arg(long, value_name = "TEXT")]
        show: Option<String>,
    },
    /// Plan a CAP alert and submit the plan for approval.
    Submit {
        #[command(flatten)]
        source: Source,
        /// Who submits.
        #[arg(long, value_name = "PERSON")]
        by: String,
    },
    /// Cancel an alert that was sent: plan and submit the cancel, for exactly those who got it.
    Cancel(FollowUp),
    /// Tell exactly those who got an alert that the danger is over.
    AllClear(FollowUp),
    /// Correct an alert that was sent, with other facts.
    Correct(FollowUp),
    /// Approve a submitted plan. Not by the person who submitted it.
    Approve {
        /// The plan's digest, or its first digits.
        plan: String,
        /// Who approves.
        #[arg(long, value_name = "PERSON")]
        by: String,
    },
    /// Reject a submitted plan, or return it for mending.
    Reject {
        /// The plan's digest, or its first digits.
        plan: String,
        /// Who rejects.
        #[arg(long, value_name = "PERSON")]
        by: String,
        /// Why.
        #[arg(long)]
        reason: String,
        /// Return it for mending.
        #[arg(long)]
        r#return: bool,
    },
    /// Send an approved plan. Exit code 0 means that it is on disk and will be sent.
    Send {
        /// The plan's digest, or its first digits.
        plan: String,
        /// Also send from this process, and wait until all is settled; otherwise `serve` sends.
        #[arg(long)]
        wait: bool,
        /// Who sends; must be given once this world has users.
        #[arg(long, value_name = "PERSON", default_value = "", hide_default_value = true)]
        by: String,
    },
    /// List plans, the newest first.
    List,
    /// Show how far an alert has come.
    Status {
        /// The plan's digest, or its first digits.
        plan: String,
        /// Go on showing until all is settled.
        #[arg(long)]
        watch: bool,
    },
    /// Give the account of an alert: reach by class of evidence, fallbacks, gaps.
    Report {
        /// The plan's digest, or its first digits.
        plan: String,
    },
    /// Print the alert as CAP 1.2, one info block a language, as this gateway says it.
    Cap {
        /// The plan's digest, or its first digits.
        plan: String,
    },
    /// Print the Atom feed of the public pages in a language, as `serve` gives it.
    Feed {
        /// The language of the feed.
        #[arg(long, value_name = "TAG")]
        lang: String,
    },
    /// List the batches that were given up, and why.
    Dead,
    /// Stop what an alert has not sent yet. Tells nobody: `cancel` does.
    Stop {
        /// The plan's digest, or its first digits.
        plan: String,
        /// Why.
        #[arg(long)]
        reason: String,
        /// Who stops it; must be given once this world has users.
        #[arg(long, value_name = "PERSON", default_value = "", hide_default_value = true)]
        by: String,
    },
    /// Print the ledger of an alert.
    Ledger {
        /// The plan's digest, or its first digits.
        plan: String,
    },
}

#[derive(Debug, Args)]
pub struct Source {
    /// The CAP 1.2 file; `-` is standard input.
    pub file: PathBuf,
    /// A fact that the texts cite, as NAME=VALUE: a contact's id, a facility's name, a time, a number.
    #[arg(long = "fact", value_name = "NAME=VALUE")]
    pub facts: Vec<String>,
}

#[derive(Debug, Args)]
pub struct FollowUp {
    /// The digest of the plan that was sent, or its first digits.
    pub plan: String,
    /// Who submits.
    #[arg(long, value_name = "PERSON")]
    pub by: String,
    /// A fact that the texts cite, as NAME=VALUE.
    #[arg(long = "fact", value_name = "NAME=VALUE")]
    pub facts: Vec<String>,
}
