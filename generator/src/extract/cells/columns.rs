//! Which column of a table of parameters, headers or properties is which, as its header says in the languages of the pages.

use crate::page::Table;

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    Type,
    Value,
    Description,
    Required,
    Other,
}

/// The columns of a table whose rows are parameters, properties or headers; nothing if the rows are something else, as the
/// values of one property or the members of an enumeration.
pub(crate) fn opt_columns(table: &Table<'_>) -> Option<Vec<Column>> {
    let words: Vec<String> = table.header_words().collect();
    let mut columns: Vec<_> = words.iter().enumerate().map(|(i, word)| column(word, i)).collect();
    // Beside a description an example is no value that must be.
    if columns.contains(&Column::Description)
        && let Some(at) = words.iter().position(|word| word.trim_matches(['*', ' ']) == "example")
    {
        columns[at] = Column::Other;
    }
    (columns.first() == Some(&Column::Name)
        || columns.contains(&Column::Name) && columns.contains(&Column::Type))
    .then_some(columns)
}

const NAMES: &[&str] = &[
    "name",
    "parameter",
    "parameters",
    "property",
    "properties",
    "header",
    "headers",
    "query parameter",
    "parameter name",
    "property name",
    "header name",
    "request header",
    "request headers",
    "relationship",
    "relationships",
    "relationship name",
    "navigation property",
    "option",
    "query",
    "query option",
    "field",
    "field name",
    "名称",
    "属性",
    "属性名",
    "属性名称",
    "参数",
    "参数名",
    "参数名称",
    "查询参数",
    "查询选项",
    "标头",
    "标头名称",
    "请求标头",
    "请求头",
    "头",
    "头名称",
    "页眉",
    "关系",
    "关系名称",
    "字段",
    "nome",
    "propriedade",
    "propriedades",
    "nome da propriedade",
    "parâmetro",
    "parâmetros",
    "nome do parâmetro",
    "parâmetro de consulta",
    "cabeçalho",
    "cabeçalhos",
    "nome do cabeçalho",
    "cabeçalho da solicitação",
    "relação",
    "relacionamento",
    "nome da relação",
    "campo",
    "名前",
    "プロパティ",
    "プロパティ名",
    "パラメーター",
    "パラメータ",
    "パラメーター名",
    "クエリ パラメーター",
    "ヘッダー",
    "ヘッダー名",
    "関係",
    "関係名",
    "リレーションシップ",
    "リレーションシップ名",
    "フィールド",
    "eigenschaft",
    "eigenschaften",
    "eigenschaftsname",
    "eigenschaftenname",
    "parametername",
    "abfrageparameter",
    "kopfzeile",
    "headername",
    "anforderungsheader",
    "beziehung",
    "beziehungsname",
    "feld",
    "имя",
    "свойство",
    "имя свойства",
    "параметр",
    "имя параметра",
    "параметр запроса",
    "заголовок",
    "имя заголовка",
    "отношение",
    "связь",
    "поле",
];

/// What a column with this header holds.
pub(crate) fn column(word: &str, at: usize) -> Column {
    let word = word.trim_matches(['*', '?', ':', ' ']);
    match word {
        _ if (at == 0
            || word.contains("name")
            || matches!(word, "property" | "parameter" | "属性" | "参数"))
            && NAMES.contains(&word) =>
        {
            Column::Name
        }
        "type"
        | "data type"
        | "类型"
        | "数据类型"
        | "型"
        | "種類"
        | "データ型"
        | "tipo"
        | "tipo de dados"
        | "typ"
        | "datentyp"
        | "тип"
        | "тип данных" => Column::Type,
        "value" | "values" | "example" | "值" | "値" | "valor" | "wert" | "значение" => {
            Column::Value
        }
        "description" | "descriptions" | "notes" | "comments" | "remarks" | "说明" | "描述" | "説明"
        | "descrição" | "beschreibung" | "описание" => Column::Description,
        _ if ["required", "必需", "必填", "obrigatório", "必須", "erforderlich", "обязательн"]
            .iter()
            .any(|start| word.starts_with(start)) =>
        {
            Column::Required
        }
        _ => Column::Other,
    }
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
