//! What a translation says of how types derive from each other.

use super::facts::has;

/// What stands before a link to a base type.
const BASE_FOLLOWS: &[&str] = &[
    "继承自",
    "继承自基类",
    "继承自基本类型",
    "派生自",
    "衍生自",
    "继承于",
    "herda de",
    "herdado de",
    "derivado de",
    "derivada de",
    "deriva de",
    "erbt von",
    "abgeleitet von",
    "geerbt von",
    "наследует от",
    "наследуется от",
    "наследует",
    "производным от",
];
/// What stands behind one.
const BASE_PRECEDES: &[&str] = &[
    "派生",
    "继承",
    "中派生",
    "中继承",
    "から継承",
    "から派生",
    "を継承",
    "の派生",
    "資源から継承",
    "的派生",
    "的子类",
    "abgeleitet",
    "geerbt",
];
const OPEN_TYPE: &[&str] =
    &["开放类型", "tipo aberto", "オープン型", "オープン タイプ", "offener typ", "открытый тип"];
const ABSTRACT: &[&str] = &["抽象", "abstrat", "abstrakt", "абстракт"];

/// Whether what stands around a link says that it leads to the base type. Both in lower case.
pub(crate) fn is_base(before: &str, after: &str) -> bool {
    let before = before.trim_end_matches([' ', '：', ':', '*', '\u{A0}']);
    let after = after.trim_start_matches([' ', '*', '类', '型', '\u{A0}']);
    BASE_FOLLOWS.iter().any(|words| before.ends_with(words))
        || BASE_PRECEDES.iter().any(|words| after.starts_with(words))
}

/// Whether what stands around a link says that what it leads to is inherited by others, or that others derive from this.
pub(crate) fn is_of_heirs(before: &str, after: &str) -> bool {
    let before = before.trim_end_matches([' ', '\u{A0}']);
    let sentence = before.rsplit(['。', '.']).next().unwrap_or(before);
    ["都继承自", "均继承自"].iter().any(|words| before.ends_with(words))
        || ["继承自此", "从此", "派生自此"].iter().any(|words| after.trim_start_matches([' ', '类', '型', '都']).starts_with(words))
        // `由 x 继承`
        || ["由", "被"].iter().any(|word| sentence.contains(word)) && after.trim_start().starts_with("继承")
}

/// Where a text begins to name the types that derive from the one it is about: `派生类型包括：`.
pub(crate) fn opt_behind_heirs(text: &str) -> Option<usize> {
    const HEIRS: &[&str] = &[
        "派生类型",
        "派生的类型",
        "派生的资源",
        "tipos derivados",
        "派生型",
        "abgeleitete typen",
        "производные типы",
    ];
    let at = HEIRS.iter().find_map(|words| Some(text.find(words)? + words.len()))?;
    // `.. 的派生类型` says of what it is one.
    let rest = text[at..].trim_start();
    ["包括", "为", "是", ":", "：", "são", "は", "sind", "incluem"]
        .iter()
        .any(|next| rest.starts_with(next))
        .then_some(at)
}

/// Whether a text says that a type is open.
pub(crate) fn says_open(lower: &str) -> bool {
    has(lower, OPEN_TYPE)
}

/// Whether a text says that a type is abstract.
pub(crate) fn says_abstract(lower: &str) -> bool {
    const NOUNS: [char; 9] = ['类', '基', '资', '集', '实', '型', 'ク', 'リ', 'エ'];
    ABSTRACT.iter().any(|word| {
        lower.match_indices(word).any(|(at, _)| {
            let start = lower[..at].rfind(['。', '.', '\n']).unwrap_or(0);
            let after = lower[at + word.len()..].trim_start();
            let of_other = BASE_FOLLOWS.iter().any(|words| lower[start..at].contains(words));
            !of_other && (after.starts_with(NOUNS) || !word.starts_with('抽'))
        })
    })
}
