//! Comparisons with implementations that are not ours. What they need is installed by `script/test`; without it they fail.

mod sms;
