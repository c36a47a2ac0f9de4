//! How translations say what descriptions, bodies and answers say: required, read-only, nothing, possible.
//!
//! Only for pages of which the English text is not at hand; each list is in the order zh, pt, ja, de, ru.

const READ_ONLY: &[&str] = &[
    "只读",
    "somente leitura",
    "somente-leitura",
    "apenas leitura",
    "読み取り専用",
    "schreibgeschützt",
    "nur lesbar",
    "nur-lesen",
    "только для чтения",
];
const NOT_NULLABLE: &[&str] = &[
    "keine null-werte",
    "不可为空",
    "不能为空",
    "不可为 null",
    "不可以为 null",
    "不能为 null",
    "不可为null",
    "不允许空值",
    "não anulável",
    "não permite valor nulo",
    "não permite valores nulos",
    "não pode ser nul",
    "null は許容されません",
    "null 許容ではありません",
    "null 値は許容されません",
    "null を許容しません",
    "null を指定できません",
    "keine nullwerte",
    "nicht nullwerte",
    "darf nicht null",
    "не допускает значени",
    "не может быть null",
    "не допускается значение null",
];
const NULLABLE: &[&str] = &[
    "可为空",
    "可以为空",
    "可为 null",
    "可以为 null",
    "可空",
    "anulável",
    "permite valor nulo",
    "permite valores nulos",
    "pode ser nul",
    "null 許容",
    "null 値を許容",
    "null を許容",
    "nullwerte zulassend",
    "lässt nullwerte zu",
    "lässt null-werte zu",
    "nullwerte zulässig",
    "kann null sein",
    "допускает значение null",
    "допускается значение null",
    "может быть null",
];
/// What is said of a value that is there at times, without blanks and marks: `否则此属性为 null`.
const IS_NULL: &[&str] = &[
    "则为null",
    "则其为null",
    "则此值为null",
    "则此属性为null",
    "此字段将为null",
    "可能为null",
    "则返回null",
    "默认值为null",
];
const REQUIRED: &[&str] = &[
    "必需",
    "必填",
    "必选",
    "必须",
    "此为必需",
    "obrigatório",
    "obrigatória",
    "obrigatórios",
    "necessário",
    "necessária",
    "必須",
    "必須です",
    "必要",
    "必要です",
    "erforderlich",
    "notwendig",
    "обязательный",
    "обязательное",
    "обязательная",
    "обязательно",
    "обязательный параметр",
    "требуется",
];
const OPTIONAL: &[&str] = &[
    "可选",
    "可选项",
    "非必需",
    "opcional",
    "省略可能",
    "省略可能です",
    "オプション",
    "任意",
    "необязательный",
    "необязательное",
    "необязательная",
    "необязательно",
    "необязательный параметр",
    "дополнительный",
];
const DEPRECATED: &[&str] = &[
    "已弃用",
    "已被弃用",
    "已启用弃用",
    "弃用",
    "已过时",
    "preterid",
    "obsolet",
    "descontinuad",
    "非推奨",
    "廃止",
    "veraltet",
    "nicht mehr unterstützt",
    "не рекомендуется",
    "устарел",
    "устаревш",
];
const KEY: &[&str] = &["密钥", "键", "关键", "主键", "chave", "キー", "schlüssel", "ключ"];
/// A negation, and what is negated: a request has no body.
const NO_BODY: &[(&[&str], &[&str])] = &[
    (&["请勿", "不要", "无需", "不需要", "没有", "不提供", "不使用", "不必", "未提供"], &["正文", "主体"]),
    (&["não", "nenhum"], &["corpo"]),
    (&["しません", "しないでください", "ありません", "不要"], &["本文", "ボディ"]),
    (&["kein", "nicht"], &["text", "körper", "hauptteil"]),
    (
        &["не указывайте", "не предоставляйте", "не требуется", "отсутствует", "не нужно"],
        &["тел", "текст", "основн"],
    ),
];
const NOTHING: &[&str] = &[
    "不返回任何",
    "不会返回任何",
    "不会在响应正文中返回",
    "不在响应正文中返回",
    "未在响应正文中返回",
    "响应正文中不返回",
    "没有返回任何",
    "não retorna nada",
    "não retorna nenhum",
    "não devolve nada",
    "何も返しません",
    "何も返されません",
    "返されません",
    "gibt nichts",
    "gibt keine",
    "не возвращает",
    "ничего не возвращает",
    "не возвращаются",
];
const SUCCESS: &[&str] = &["成功", "êxito", "sucesso", "bem-sucedid", "bem sucedid", "erfolgreich", "успешн"];
const CONDITIONS: &[&str] = &[
    "如果",
    "若",
    "否则",
    "除非",
    " se ",
    "quando ",
    "caso ",
    "caso contrário",
    "場合",
    "とき",
    "それ以外",
    " wenn ",
    " falls ",
    "andernfalls",
    "если",
    "когда",
    "иначе",
    "в противном случае",
];
const QUERY: &[&str] = &[
    "odata",
    "查询参数",
    "parâmetro de consulta",
    "parâmetros de consulta",
    "クエリ パラメーター",
    "クエリ パラメータ",
    "abfrageparameter",
    "параметр запроса",
    "параметры запроса",
    "параметров запроса",
];
const SUPPORT: &[&str] =
    &["支持", "suporte", "suporta", "compatível", "サポート", "unterstütz", "поддержива"];
const NO_SUPPORT: &[&str] = &[
    "不支持",
    "不受支持",
    "não oferece suporte",
    "não dá suporte",
    "não suporta",
    "não é compatível",
    "não há suporte",
    "サポートしていません",
    "サポートされていません",
    "サポートしません",
    "サポートされません",
    "unterstützt keine",
    "unterstützt nicht",
    "nicht unterstützt",
    "не поддержива",
];
const SEVERAL: &[&str] = &[
    "集合",
    "列表",
    "数组",
    "coleção",
    "coleções",
    "lista",
    "matriz",
    "コレクション",
    "リスト",
    "配列",
    "sammlung",
    "auflistung",
    "liste",
    "коллекц",
    "список",
    "массив",
];
const LOCATION: &[&str] =
    &["标头", "标题", "链接", "cabeçalho", "ヘッダー", "リンク", "kopfzeile", "header", "заголов", "ссылк"];
const BYTES: &[&str] = &["二进制", " stream", "响应正文中的流", "binári", "バイナリ", "binär", "двоичн"];
const IDENTIFIER: &[&str] = &["标识符", "identificador", "識別子", "bezeichner", "идентификатор"];
/// What stands before or behind the name of an object of which a body is the JSON.
const OBJECT_BEHIND: &[&str] = &["对象", "オブジェクト", "资源"];
const OBJECT_BEFORE: &[&str] = &["objeto", "recurso", "объекта"];
/// What announces values without more words around it.
const VALUES: &[&str] = &["值为：", "值为:", "值包括：", "值是：", "valores são:", "値は"];
/// What stands after a word that is a sentence of its own.
const ENDS: [char; 8] = ['.', '。', '．', ',', '，', '、', ';', '<'];

/// Whether one of the words is a sentence of its own in the text. `lower` is in lower case.
fn is_sentence(lower: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        lower.match_indices(word).any(|(at, _)| {
            let before = lower[..at].trim_end_matches([
                '*', '_', '(', '（', '`', ' ', '\u{A0}', '是', '为', '：', ':', '一', '个', '此', '这',
            ]);
            let after = lower[at + word.len()..].trim_start_matches([
                '*', '_', ')', '）', '`', '项', '的', ' ', '属', '性', '字', '段', '值',
            ]);
            // `If the type is weekly, this is required.`
            let sentence = before.rsplit(['。', '.', '>']).next().unwrap_or(before);
            let depends =
                has(sentence, &["如果", "若", "場合", "wenn ", "если ", " se "]) && !sentence.is_empty();
            let starts = before.is_empty()
                || before
                    .ends_with(['.', '。', '．', ';', '；', '>', '}', ']', ')', '）', '`', ',', '，', '、']);
            !depends && starts && (after.is_empty() || after.starts_with(ENDS))
        })
    })
}

pub(super) fn has(lower: &str, words: &[&str]) -> bool {
    words.iter().any(|word| lower.contains(word))
}

/// Whether a description says that what it describes must or need not be there. `lower` is in lower case.
pub(crate) fn opt_required(lower: &str) -> Option<bool> {
    if is_sentence(lower, OPTIONAL) {
        Some(false)
    } else if is_sentence(lower, REQUIRED) {
        Some(true)
    } else {
        None
    }
}

/// Whether a word of a column says so.
pub(crate) fn opt_required_word(lower: &str) -> Option<bool> {
    match lower {
        "是" | "sim" | "はい" | "ja" | "да" => Some(true),
        "否" | "não" | "いいえ" | "nein" | "нет" => Some(false),
        _ => opt_required(lower),
    }
}

/// Whether a description says that it is read-only.
pub(crate) fn says_read_only(lower: &str) -> bool {
    // `whether it is read-only`, `once it is activated`
    const DOUBTS: &[&str] = &[
        "是否",
        "后，",
        "如果",
        "かどうか",
        "場合",
        "se está",
        "se a ",
        " ob ",
        "wenn ",
        "является ли",
        "если ",
    ];
    READ_ONLY.iter().any(|word| {
        lower.match_indices(word).any(|(at, _)| {
            let start = lower[..at].rfind(['。', '.']).unwrap_or(0);
            !has(&lower[start..at], DOUBTS)
        })
    })
}

/// Whether a sentence that names query options says that these are the ones: `此方法支持 $select OData 查询参数`.
pub(crate) fn lists_query_options(lower: &str) -> bool {
    const SOME: &[&str] = &[
        "包括",
        "例如",
        "如 ",
        "一些",
        "部分",
        "某些",
        "有限",
        "incluindo",
        "por exemplo",
        "algun",
        "などの",
        "含む",
        "einige",
        "z. b.",
        "einschließlich",
        "некотор",
        "например",
        "включая",
    ];
    const PARAMETERS: &[&str] = &[
        "查询参数",
        "parâmetros de consulta",
        "parâmetro de consulta",
        "クエリ パラメーター",
        "abfrageparameter",
        "параметры запроса",
        "параметр запроса",
    ];
    opt_query_support(lower) == Some(true) && has(lower, PARAMETERS) && !has(lower, SOME)
}

/// Whether a description says that it can be null.
pub(crate) fn opt_nullable(lower: &str) -> Option<bool> {
    if has(lower, NOT_NULLABLE) {
        return Some(false);
    }
    let is_null = || lower.contains("null") && has(&lower.replace(['`', '*', ' '], ""), IS_NULL);
    (has(lower, NULLABLE) || is_null()).then_some(true)
}

/// Whether a description says that it is deprecated.
pub(crate) fn says_deprecated(lower: &str) -> bool {
    // A value may have that name.
    DEPRECATED.iter().any(|word| lower.match_indices(word).any(|(at, _)| !lower[..at].ends_with('`')))
}

/// Whether a paragraph below the title says that what the page describes is deprecated.
pub(crate) fn says_page_deprecated(folded: &str) -> bool {
    const PARTS: &[&str] = &[
        "属性",
        "参数",
        "路径",
        "将弃用",
        "将被弃用",
        "将来",
        "propriedade",
        "parâmetro",
        "プロパティ",
        "eigenschaft",
        "свойств",
    ];
    has(folded, DEPRECATED) && !has(folded, PARTS)
}

/// Whether a description says that it is the key.
pub(crate) fn says_key(lower: &str) -> bool {
    is_sentence(lower, KEY)
}

/// Whether a short text says that a request has no body.
pub(crate) fn says_no_body(lower: &str) -> bool {
    // What existing properties are `not in the body` is told at length.
    let is_ideographic = lower.contains(['正', '主', '本', 'ボ']);
    lower.chars().count() < if is_ideographic { 36 } else { 90 }
        && NO_BODY.iter().any(|(no, body)| has(lower, no) && has(lower, body))
}

/// Whether a text says that nothing comes back.
pub(crate) fn says_nothing_comes_back(text: &str) -> bool {
    has(&text.to_lowercase(), NOTHING)
}

/// Whether a sentence tells a condition beyond that the call succeeds.
pub(crate) fn is_conditional(lower: &str) -> bool {
    let rest = match lower.find([',', '，', '、']) {
        Some(end) if has(&lower[..end], SUCCESS) => &lower[end..],
        _ => lower,
    };
    has(rest, CONDITIONS)
}

/// What a text says of query options as a whole: nothing, that they are supported, or that they are not.
pub(crate) fn opt_query_support(lower: &str) -> Option<bool> {
    if !has(lower, QUERY) {
        return None;
    }
    if has(lower, NO_SUPPORT) { Some(false) } else { has(lower, SUPPORT).then_some(true) }
}

/// Whether a stretch of text speaks of several of a thing.
pub(crate) fn says_several(lower: &str) -> bool {
    has(lower, SEVERAL)
}

/// Whether a text says that a header leads to what was asked for.
pub(crate) fn is_elsewhere(lower: &str) -> bool {
    lower.contains("location") && has(lower, LOCATION)
}

/// Whether a text says that bytes come back.
pub(crate) fn says_bytes(lower: &str) -> bool {
    has(lower, BYTES)
}

/// Whether a text asks for an identifier.
pub(crate) fn asks_for_identifier(lower: &str) -> bool {
    has(lower, IDENTIFIER) || lower.contains("odata.id")
}

/// The name beside the word for an object: `X 对象的 JSON 表示形式`, `representação JSON do objeto X`.
pub(crate) fn opt_represented(text: &str) -> Option<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric();
    let named = |name: &&str| {
        name.len() > 2 && *name != "JSON" && name.starts_with(|c: char| c.is_ascii_alphabetic())
    };
    let behind = OBJECT_BEHIND.iter().filter_map(|word| {
        let before = text[..text.find(word)?].trim_end();
        Some(
            &before[before
                .rfind(|c| !is_name(c))
                .map_or(0, |i| i + before[i..].chars().next().map_or(1, char::len_utf8))..],
        )
    });
    let before = OBJECT_BEFORE.iter().filter_map(|word| {
        let after = text[text.find(word)? + word.len()..].trim_start();
        Some(&after[..after.find(|c| !is_name(c)).unwrap_or(after.len())])
    });
    behind.chain(before).find(named)
}

/// Where a text announces values in words that stand alone; the end of the words.
pub(crate) fn opt_values(text: &str) -> Option<usize> {
    VALUES.iter().find_map(|words| Some(text.find(words)? + words.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_a_sentence_says_whether_it_must_be_there() {
        for text in [
            "bearer {token}。必需。",
            "identificador. obrigatório.",
            "bearer {code}。 必須。",
            "erforderlich.",
            "обязательный.",
        ] {
            assert_eq!(opt_required(text), Some(true), "{text}");
        }
        for text in ["可选。 名称。", "opcional. o nome.", "省略可能。", "необязательный."]
        {
            assert_eq!(opt_required(text), Some(false), "{text}");
        }
        assert_eq!(opt_required("所需的名称必需是唯一的"), None);
    }

    #[test]
    fn query_options_that_are_the_ones() {
        for text in [
            "此方法支持 `$select` 和 `$filter` odata 查询参数。",
            "este método oferece suporte ao parâmetro de consulta `$select`.",
        ] {
            assert!(lists_query_options(text), "{text}");
        }
        for text in ["此方法支持一些 odata 查询参数，包括 `$search`。", "此方法不支持 `$select` 查询参数。"]
        {
            assert!(!lists_query_options(text), "{text}");
        }
    }

    #[test]
    fn a_value_that_is_null_at_times() {
        for text in ["否则此属性为`null`。", "如果未同步，则为 **null**（默认值）。", "可为空。"]
        {
            assert_eq!(opt_nullable(text), Some(true), "{text}");
        }
        for text in ["如果此属性为 `null`，则使用默认值。", "支持按 `null` 筛选。"] {
            assert_eq!(opt_nullable(text), None, "{text}");
        }
    }

    #[test]
    fn a_request_without_a_body() {
        for text in [
            "请勿提供此方法的请求正文。",
            "não forneça um corpo de solicitação para este método.",
            "このメソッドには、要求本文を指定しません。",
            "geben sie keinen anforderungstext für diese methode an.",
            "не указывайте текст запроса для этого метода.",
        ] {
            assert!(says_no_body(text), "{text}");
        }
        assert!(!says_no_body("在请求正文中，提供对象的 json 表示形式。"));
    }
}
