//! Means, variances, and what a crossed table of candidates and forms says of its parts.

use crate::base::math;

pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / (values.len() as f64).max(1.0)
}

/// With one degree of freedom less than there are values.
pub fn variance(values: &[f64]) -> f64 {
    let middle = mean(values);
    let sum: f64 = values.iter().map(|value| (value - middle) * (value - middle)).sum();
    sum / (values.len() as f64 - 1.0).max(1.0)
}

pub fn deviation(values: &[f64]) -> f64 {
    math::sqrt(variance(values))
}

/// Pearson's; 0 where one of the two does not vary.
pub fn correlation(one: &[f64], other: &[f64]) -> f64 {
    let (a, b) = (mean(one), mean(other));
    let both: f64 = one.iter().zip(other).map(|(x, y)| (x - a) * (y - b)).sum();
    let scale = math::sqrt(variance(one) * variance(other)) * (one.len() as f64 - 1.0).max(1.0);
    if scale > 0.0 { both / scale } else { 0.0 }
}

/// Parts of the variance of a crossed table, a row a person, a column a form (Brennan, Generalizability Theory, 2001,
/// chapter 2: expected mean squares of the p x i design, one observation a cell).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Parts {
    pub person: f64,
    pub form: f64,
    /// Of person and form together, and everything else.
    pub rest: f64,
}

pub fn parts(table: &[Vec<f64>]) -> Parts {
    let (persons, forms) = (table.len() as f64, table.first().map_or(0, Vec::len) as f64);
    if persons < 2.0 || forms < 2.0 {
        return Parts::default();
    }
    let rows: Vec<f64> = table.iter().map(|row| mean(row)).collect();
    let columns: Vec<f64> =
        (0..forms as usize).map(|form| mean(&table.iter().map(|row| row[form]).collect::<Vec<_>>())).collect();
    let whole = mean(&rows);
    let of_rows = forms * variance(&rows);
    let of_columns = persons * variance(&columns);
    let mut rest = 0.0;
    for (row, held) in table.iter().enumerate() {
        for (column, value) in held.iter().enumerate() {
            let left = value - rows[row] - columns[column] + whole;
            rest += left * left;
        }
    }
    rest /= (persons - 1.0) * (forms - 1.0);
    Parts { person: ((of_rows - rest) / forms).max(0.0), form: ((of_columns - rest) / persons).max(0.0), rest }
}

impl Parts {
    /// How much of what differs between the mean marks of so many runs is the person (for comparisons: forms are the
    /// same for all, or equated).
    pub fn reliability(&self, runs: f64) -> f64 {
        let held = self.person + self.rest / runs;
        if held > 0.0 { self.person / held } else { 0.0 }
    }

    /// Standard error of one run's mark.
    pub fn error(&self) -> f64 {
        math::sqrt(self.rest + self.form)
    }

    /// Share of the whole variance that is the form's.
    pub fn form_share(&self) -> f64 {
        let whole = self.person + self.form + self.rest;
        if whole > 0.0 { self.form / whole } else { 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_without_chance_is_all_person_and_form() {
        // Marks that are person plus form, exactly: nothing is left over.
        let table: Vec<Vec<f64>> =
            (0..5).map(|person| (0..4).map(|form| f64::from(10 * person + form)).collect()).collect();
        let found = parts(&table);
        assert!((found.person - 250.0).abs() < 1e-9, "{found:?}");
        assert!((found.form - 5.0 / 3.0).abs() < 1e-9, "{found:?}");
        assert!(found.rest.abs() < 1e-9 && found.reliability(1.0) > 0.999_999);
    }

    #[test]
    fn a_worked_example_comes_out() {
        // Two persons, two forms: mean squares by hand are 16, 4 and 1.
        let found = parts(&[vec![1.0, 4.0], vec![6.0, 7.0]]);
        assert_eq!(found, Parts { person: 7.5, form: 1.5, rest: 1.0 });
        assert!((found.reliability(2.0) - 7.5 / 8.0).abs() < 1e-12);
    }

    #[test]
    fn correlations_have_their_sign() {
        let up = [1.0, 2.0, 3.0, 4.0];
        assert!((correlation(&up, &[2.0, 4.0, 6.0, 8.0]) - 1.0).abs() < 1e-12);
        assert!((correlation(&up, &[4.0, 3.0, 2.0, 1.0]) + 1.0).abs() < 1e-12);
        assert_eq!(correlation(&up, &[5.0; 4]), 0.0);
    }
}
