//! Finds the sense of each column, in a table of parameters, headers or properties, from the words of its header.

use crate::page::Table;
use crate::prose::{Languages, Sense, says};

/// The sense of a table's column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    Type,
    Value,
    Description,
    Required,
    Other,
}

/// The columns of a table whose rows are parameters, properties or headers; `None` for other tables, such as the values of one
/// property or the members of an enumeration.
pub(crate) fn opt_columns(table: &Table<'_>) -> Option<Vec<Column>> {
    opt_columns_by(table, column)
}

/// Does the same with another function for the sense of a column, such as a cached one.
pub(crate) fn opt_columns_by(
    table: &Table<'_>,
    column: impl Fn(&str, usize) -> Column,
) -> Option<Vec<Column>> {
    let words: Vec<String> = table.header_words().collect();
    let mut columns: Vec<_> = words.iter().enumerate().map(|(i, word)| column(word, i)).collect();
    // An example beside a description is not a required value.
    if columns.contains(&Column::Description)
        && let Some((_, column)) =
            words.iter().zip(&mut columns).find(|(word, _)| says(Languages::All, Sense::ColumnExample, word))
    {
        *column = Column::Other;
    }
    (columns.first() == Some(&Column::Name)
        || columns.contains(&Column::Name) && columns.contains(&Column::Type))
    .then_some(columns)
}

/// The sense of a column with this header.
pub(crate) fn column(word: &str, at: usize) -> Column {
    const SENSES: [(Sense, Column); 6] = [
        (Sense::ColumnName, Column::Name),
        (Sense::ColumnType, Column::Type),
        (Sense::ColumnValue, Column::Value),
        (Sense::ColumnExample, Column::Value),
        (Sense::ColumnDescription, Column::Description),
        (Sense::ColumnRequired, Column::Required),
    ];
    let word = word.trim_matches(['*', '?', ':', ' ']);
    if at == 0 && says(Languages::All, Sense::FirstColumnName, word) {
        return Column::Name;
    }
    SENSES
        .iter()
        .find(|(sense, _)| says(Languages::All, *sense, word))
        .map_or(Column::Other, |(_, column)| *column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{BlockKind, parse};

    #[test]
    fn an_example_beside_a_description_is_no_value() {
        let columns = |header: &str| {
            let text = format!("|{header}|\n|-|-|-|\n|a|b|c|\n");
            let page = parse(&text);
            let BlockKind::Table(table) = &page.blocks[0].kind else { panic!("a table") };
            opt_columns(table).expect("columns")[2]
        };
        assert_eq!(columns("Name|Description|Example"), Column::Other);
        assert_eq!(columns("Name|Type|Example"), Column::Value);
    }
}
