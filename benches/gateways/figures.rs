//! Percentiles and how figures are written.

/// Times of one stage, in milliseconds.
#[derive(Clone, Debug, Default)]
pub struct Times(Vec<f64>);

impl Times {
    pub fn of(mut ms: Vec<f64>) -> Self {
        ms.sort_by(f64::total_cmp);
        Self(ms)
    }

    /// The value that `percent` of them do not pass; nothing when there are none.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a list")]
    pub fn percentile(&self, percent: f64) -> Option<f64> {
        let count = f64::from(u32::try_from(self.0.len()).unwrap());
        let at = (count * percent / 100.0).ceil() as usize;
        self.0.get(at.saturating_sub(1)).copied()
    }
}

/// A count as a number to divide with.
pub fn float(count: u64) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

/// The median of some figures.
pub fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    Times::of(figures.into_iter().collect()).percentile(50.0).unwrap_or(f64::NAN)
}

/// A rate or a count with commas.
pub fn whole(figure: f64) -> String {
    if !figure.is_finite() {
        return "–".to_owned();
    }
    let digits = format!("{figure:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A time in milliseconds.
pub fn ms(figure: Option<f64>) -> String {
    match figure {
        None => "–".to_owned(),
        Some(figure) if figure < 10.0 => format!("{figure:.2}"),
        Some(figure) => whole(figure),
    }
}

/// A figure with one digit after the point.
pub fn tenth(figure: f64) -> String {
    if figure.is_finite() { format!("{figure:.1}") } else { "–".to_owned() }
}

/// A share in percent.
pub fn percent(share: f64) -> String {
    if share.is_finite() { format!("{:.0} %", share * 100.0) } else { "–".to_owned() }
}
