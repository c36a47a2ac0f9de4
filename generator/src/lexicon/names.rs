//! Names that translations lose: of headers, of primitive types, and what titles share beside a name.
//!
//! Only for pages of which the English text is not at hand; each list is in the order zh, pt, ja, de, ru.

/// Words that titles of resource pages share, whichever end they stand at.
const TITLE_WORDS: &[&str] = &[
    "资源类型",
    "枚举类型",
    "复杂类型",
    "实体类型",
    "资源",
    "枚举",
    "类型",
    "tipo de recurso",
    "tipo de enumeração",
    "tipo de enum",
    "tipo complexo",
    "recurso",
    "リソースの種類",
    "リソース型",
    "リソース タイプ",
    "列挙型",
    "複合型",
    "リソース",
    "-ressourcentyp",
    "ressourcentyp",
    "-aufzählungstyp",
    "aufzählungstyp",
    "-enumerationstyp",
    "тип ресурса",
    "тип перечисления",
    "сложный тип",
];
/// Names of headers, and what translations make of them.
const HEADERS: &[(&str, &[&str])] = &[
    (
        "Accept",
        &[
            "接受",
            "accept",
            "aceitar",
            "承諾",
            "承認する",
            "受け入れる",
            "akzeptieren",
            "annehmen",
            "принять",
        ],
    ),
    ("Authorization", &["授权", "autorização", "承認", "認証", "autorisierung", "авторизация"]),
    (
        "Content-Type",
        &[
            "内容类型",
            "content-type",
            "tipo de conteúdo",
            "tipo-de-conteúdo",
            "コンテンツの種類",
            "inhaltstyp",
            "тип контента",
        ],
    ),
    ("Content-Length", &["内容长度", "comprimento do conteúdo", "コンテンツの長さ", "inhaltslänge"]),
    ("Prefer", &["首选", "偏好", "preferir", "優先", "bevorzugen"]),
    ("If-Match", &["如果匹配"]),
    ("ConsistencyLevel", &["一致性级别"]),
    (
        "Workbook-Session-Id",
        &[
            "工作簿会话 id",
            "工作簿会话id",
            "id de sessão da pasta de trabalho",
            "ブック セッション id",
            "arbeitsmappensitzungs-id",
            "идентификатор сеанса книги",
        ],
    ),
];
/// Primitive types, and what translations make of them.
const PRIMITIVES: &[(&str, &[&str])] = &[
    (
        "String",
        &[
            "字符串",
            "文本字符串",
            "cadeia de caracteres",
            "cadeias de caracteres",
            "cadeia",
            "sequência",
            "文字列",
            "zeichenfolge",
            "zeichenfolgen",
            "zeichenkette",
            "строка",
            "строк",
            "строковое",
        ],
    ),
    (
        "Boolean",
        &[
            "布尔",
            "布尔值",
            "布尔型",
            "booliano",
            "booleano",
            "ブール",
            "ブール値",
            "ブール型",
            "boolesch",
            "boolescher wert",
            "логический",
            "логическое",
            "логическое значение",
            "boolevo",
        ],
    ),
    ("Int32", &["整数", "整型", "inteiro", "número inteiro", "ganzzahl", "целое число"]),
    ("Single", &["单一", "单个", "单精度"]),
    ("Byte", &["字节"]),
    ("Double", &["双精度", "双精度型", "双精度值", "双", "duplo", "倍精度", "doppelt", "двойной", "двойное"]),
    ("Date", &["日期", "data", "日付", "datum", "дата"]),
    ("Duration", &["持续时间", "duração", "期間", "dauer", "длительность"]),
    ("Stream", &["流", "fluxo", "ストリーム", "datenstrom", "поток"]),
    ("Binary", &["二进制", "binário", "バイナリ", "binär", "двоичный", "двоичные данные"]),
    ("Guid", &["全局唯一标识符"]),
];

/// Words of permission names, and what translations make of them; only those that stand for one word.
const PERMISSION_WORDS: &[(&str, &[&str])] = &[
    ("Tasks", &["任务", "tarefas", "タスク", "aufgaben", "задачи"]),
    ("Printer", &["打印机", "impressora", "プリンター", "drucker", "принтер"]),
    ("Group", &["组", "群组", "grupo", "グループ", "gruppe", "группа"]),
    ("User", &["用户", "usuário", "ユーザー", "benutzer", "пользователь"]),
    ("Files", &["文件", "arquivos", "ファイル", "dateien", "файлы"]),
    ("Contacts", &["联系人", "contatos", "連絡先", "kontakte", "контакты"]),
    ("Calendars", &["日历", "calendários", "予定表", "kalender", "календари"]),
    ("Mail", &["邮件", "メール"]),
    ("Read", &["读取", "阅读", "leitura", "読み取り", "lesen", "чтение"]),
    ("ReadWrite", &["读写", "读取写入", "読み取り/書き込み", "読み取りと書き込み"]),
    ("All", &["全部", "所有", "todos", "すべて", "alle", "все"]),
];
/// Words that ask for permissions besides others.
const PLUS: &[&str] = &["以及", "加上", "mais", "プラス", "sowie", "плюс"];
/// Names of properties that are words of any text, and what translations make of them.
const NAMES: &[(&str, &[&str])] = &[
    ("description", &["说明", "描述", "descrição", "説明", "beschreibung", "описание"]),
    ("status", &["状态", "status", "状態", "стату", "состояние"]),
    ("type", &["类型", "tipo", "型", "種類", "typ", "тип"]),
    ("name", &["名称", "nome", "名前", "имя"]),
    ("value", &["值", "valor", "値", "wert", "значение"]),
    ("owner", &["所有者", "proprietário", "besitzer", "владелец"]),
    ("location", &["位置", "localização", "場所", "standort", "speicherort", "расположение"]),
    ("content", &["内容", "conteúdo", "コンテンツ", "inhalt", "содержимое"]),
    ("category", &["类别", "categoria", "カテゴリ", "kategorie", "категория"]),
    ("size", &["大小", "tamanho", "サイズ", "größe", "размер"]),
    ("title", &["标题", "título", "タイトル", "titel", "название"]),
];
/// Members of enumerations, likewise.
const MEMBERS: &[(&str, &[&str])] = &[
    ("none", &["无", "nenhum", "nenhuma", "なし", "keine", "нет"]),
    ("unknown", &["未知", "desconhecido", "不明", "unbekannt", "неизвестно"]),
    ("unknownFutureValue", &["向 unknownfuturevalue", "未知未来值"]),
    ("completed", &["已完成", "concluído", "完了", "abgeschlossen", "завершено"]),
    ("pending", &["挂起", "pendente", "保留中", "ausstehend", "ожидание"]),
    ("available", &["可用", "disponível", "利用可能", "verfügbar", "доступно"]),
    ("unavailable", &["不可用", "indisponível", "利用不可", "nicht verfügbar", "недоступно"]),
    ("invalid", &["无效", "inválido", "無効", "ungültig", "недопустимо"]),
    ("required", &["必需", "obrigatório", "必須", "erforderlich", "обязательный"]),
    ("medium", &["中等", "médio", "中", "mittel", "средний"]),
    ("organizer", &["organizer － 组织者"]),
    ("monday", &["星期一", "segunda-feira", "月曜日", "montag", "понедельник"]),
    ("tuesday", &["星期二", "terça-feira", "火曜日", "dienstag", "вторник"]),
    ("wednesday", &["星期三", "quarta-feira", "水曜日", "mittwoch", "среда"]),
    ("thursday", &["星期四", "quinta-feira", "木曜日", "donnerstag", "четверг"]),
    ("friday", &["星期五", "sexta-feira", "金曜日", "freitag", "пятница"]),
    ("saturday", &["星期六", "sábado", "土曜日", "samstag", "суббота"]),
    ("sunday", &["星期日", "domingo", "日曜日", "sonntag", "воскресенье"]),
];

/// The name of a property of which a translation was made.
pub(crate) fn opt_name(name: &str) -> Option<&'static str> {
    opt_of(NAMES, name.trim_matches(['“', '”', '"']))
}

/// The member of an enumeration of which a translation was made.
pub(crate) fn opt_member(name: &str) -> Option<&'static str> {
    opt_of(MEMBERS, name)
}

/// A title without the words that titles share; nothing where it has none of them.
pub(crate) fn opt_titled(title: &str) -> Option<&str> {
    let lower = title.to_lowercase();
    if lower.len() != title.len() {
        return None;
    }
    TITLE_WORDS.iter().find_map(|word| {
        let rest = match lower.strip_suffix(word) {
            Some(rest) => title.get(..rest.len()),
            None => title.get(title.len() - lower.strip_prefix(word)?.len()..),
        };
        Some(rest?.trim().trim_end_matches(['の', '-']).trim())
    })
}

/// The name of a header of which a translation was made.
pub(crate) fn opt_header(name: &str) -> Option<&'static str> {
    opt_of(HEADERS, name)
}

/// The word of a permission's name of which a translation was made.
pub(crate) fn opt_permission_word(word: &str) -> Option<&'static str> {
    opt_of(PERMISSION_WORDS, word)
}

/// Whether a word between permissions asks for both.
pub(crate) fn is_plus(word: &str) -> bool {
    PLUS.contains(&&*word.to_lowercase())
}

/// The primitive type of which a translation was made.
pub(crate) fn opt_primitive(name: &str) -> Option<&'static str> {
    if name.is_ascii()
        && !name.starts_with(['b', 'B', 'c', 'C', 'i', 'I', 'd', 'D', 'f', 'F', 'g', 'G', 'z', 'Z'])
    {
        return None;
    }
    opt_of(PRIMITIVES, name)
}

fn opt_of(table: &[(&'static str, &[&str])], name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    table.iter().find(|(_, translated)| translated.contains(&&*lower)).map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_without_their_common_words() {
        assert_eq!(opt_titled("user 资源类型"), Some("user"));
        assert_eq!(opt_titled("Tipo de recurso user"), Some("user"));
        assert_eq!(opt_titled("user リソースの種類"), Some("user"));
        assert_eq!(opt_titled("user-Ressourcentyp"), Some("user"));
        assert_eq!(opt_titled("тип ресурса user"), Some("user"));
    }
}
