//! Russian.

use crate::prose::phrases::{Abbreviations, Fillers, Labels, Language, NameKind, Phrases, Scope};
use crate::prose::sense::Sense::*;

/// The phrases of Russian.
pub(super) const RU: Language = Language {
    subtag: "ru",
    fillers: Fillers::NONE,
    labels: Labels::NONE,
    abbreviations: Abbreviations {
        within: &["т. е.", "т.е.", "напр."],
        last: &["т. д.", "т.д.", "т. п.", "др."],
    },
    phrases: &[&[
        Phrases::new(Delegated, &["делегирован", "делегируем"]),
        Phrases::new(PersonalAccount, &["личн"]),
        Phrases::new(Application, &["приложени", "для приложени"]),
        Phrases::new(NotSupported, &["не поддерживается", "неприменимо"]),
        Phrases::new(NoneOfList, &["нет"]),
        Phrases::new(PermissionType, &["тип разрешения"]),
        Phrases::new(Permission, &["разрешени"]),
        Phrases::new(Least, &["наименьш", "наименее", "минимальн", "меньш"]),
        Phrases::new(Most, &["наибольш", "наиболее", "максимальн", "больш"]),
        Phrases::new(Rising, &["повышени", "возрастани", "увеличени", "по возрастающей"])
            .says(&["разрешения (в порядке повышения привилегий)"]),
        Phrases::new(Falling, &["понижени", "убывани", "уменьшени", "по убывающей"])
            .says(&["разрешения (в порядке убывания привилегий)"]),
        Phrases::new(Plus, &["плюс"]),
        Phrases::new(Denies, &["нельзя", "не поддержива"]),
        Phrases::new(ForThing, &["для "]),
        Phrases::new(BesidesPermissions, &["помимо ", "в дополнение к ", "кроме того"])
            .with(&["долж", "необходим", "требуется"])
            .says(&["в дополнение к разрешениям клиент должен иметь подписку."])
            .says_not(&["кроме того, см. справку."]),
        Phrases::new(Higher, &["выше", "более высок"]),
        Phrases::new(NotAvailable, &["недоступно", "недоступны"]),
        Phrases::new(AsksForRole, &["роль", "роли", "ролей"])
            .with(&["должн", "необходим", "требуется", "одной из", "назначен", "наименьш", "поддержива"])
            .says(&["пользователь должен иметь одну из следующих ролей, роль должна быть назначена."])
            .says_not(&["изменяет роль."]),
        Phrases::new(LeastRole, &["наименьшими привилегиями", "наименее привилегирован"]),
        Phrases::new(ListFollows, &["следующ"]),
        Phrases::new(Namespace, &["пространство имен:", "пространство имён:"]),
        Phrases::new(
            Required,
            &[
                "обязательный",
                "обязательное",
                "обязательная",
                "обязательно",
                "обязательный параметр",
                "требуется",
            ],
        )
        .unless(Scope::SentenceBefore, &["если "])
        .says(&["обязательный."]),
        Phrases::new(
            Optional,
            &[
                "необязательный",
                "необязательное",
                "необязательная",
                "необязательно",
                "необязательный параметр",
                "дополнительный",
            ],
        )
        .unless(Scope::SentenceBefore, &["если "])
        .says(&["необязательный."]),
        Phrases::new(Yes, &["да"]),
        Phrases::new(No, &["нет"]),
        Phrases::new(ReadOnly, &["только для чтения"])
            .unless(Scope::SentenceBefore, &["является ли", "если "])
            .says(&["только для чтения."])
            .says_not(&["указывает, является ли значение только для чтения."]),
        Phrases::new(Nullable, &["допускает значение null", "допускается значение null", "может быть null"]),
        Phrases::new(
            NotNullable,
            &["не допускает значени", "не может быть null", "не допускается значение null"],
        ),
        Phrases::new(Deprecated, &["не рекомендуется", "устарел", "устаревш"])
            .unless(Scope::DirectlyBefore, &["`"]),
        Phrases::new(PartOrFuture, &["свойств"]),
        Phrases::new(Key, &["ключ"]),
        Phrases::new(
            NoBody,
            &["не указывайте", "не предоставляйте", "не требуется", "отсутствует", "не нужно"],
        )
        .with(&["тел", "текст", "основн"])
        .says(&["не указывайте текст запроса для этого метода."])
        .says_not(&["в тексте запроса укажите объект."]),
        Phrases::new(BytesInBody, &["двоичн"])
            .with(&["тел", "текст"])
            .unless(Scope::Text, &["json", "multipart"]),
        Phrases::new(SuppliesBody, &["укажите", "предоставьте"]),
        Phrases::new(Identifier, &["идентификатор"]),
        Phrases::new(QueryOption, &["параметр запроса", "параметры запроса", "параметров запроса"]),
        Phrases::new(QueryParameter, &["параметры запроса", "параметр запроса"]),
        Phrases::new(Supported, &["поддержива"]),
        Phrases::new(Unsupported, &["не поддержива"]),
        Phrases::new(SomeOf, &["некотор", "например", "включая"]),
        Phrases::new(OtherOptions, &["другие ", "других ", "остальн"]),
        Phrases::new(ReturnsNothing, &["не возвращает", "ничего не возвращает", "не возвращаются"]),
        Phrases::new(StatusNouns, &["ошиб", "ответ", "отклик", "код"]),
        Phrases::new(Success, &["успешн"]),
        Phrases::new(Condition, &["если", "когда", "иначе", "в противном случае"]),
        Phrases::new(Several, &["коллекц", "список", "массив"]),
        Phrases::new(Location, &["заголов", "ссылк"]).with(&["location"]),
        Phrases::new(Bytes, &["двоичн"]),
        Phrases::new(ObjectBeforeName, &["объекта"]),
        Phrases::new(BeforeBase, &["наследует от", "наследуется от", "наследует", "производным от"]),
        Phrases::new(OpenType, &["открытый тип"]),
        Phrases::new(AbstractType, &["абстракт"]).unless(
            Scope::SentenceBefore,
            &["наследует от", "наследуется от", "наследует", "производным от"],
        ),
        Phrases::new(DerivedTypes, &["производные типы"]),
        Phrases::new(
            FirstColumnName,
            &[
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
            ],
        ),
        Phrases::new(ColumnType, &["тип", "тип данных"]),
        Phrases::new(ColumnValue, &["значение"]),
        Phrases::new(ColumnDescription, &["описание"]),
        Phrases::new(ColumnRequired, &["обязательн"]),
        Phrases::new(ColumnMember, &["член", "элемент", "участник"]),
        Phrases::new(ColumnOfValues, &["значение"]),
        Phrases::new(ColumnDerivedType, &["тип"]),
        Phrases::new(ColumnMethod, &["метод"]),
        Phrases::new(ColumnReturnType, &["тип возвращаемого значения"]),
        Phrases::new(Or, &["или"]),
        Phrases::new(And, &["и"]),
        Phrases::new(Collection, &["коллекция", "массив"]),
        Phrases::new(BeforeItems, &["коллекция "]),
        Phrases::new(BesideType, &["объектов"]),
        Phrases::new(
            PossibleValues,
            &[
                "возможные значения",
                "возможными значениями",
                "возможных значений",
                "допустимые значения",
                "поддерживаемые значения",
                "следующие значения",
                "следующих значений",
            ],
        ),
        Phrases::new(SingleValue, &["всегда имеет значение"]),
        Phrases::new(OtherValues, &["например", "умолчанию", "нельзя", "не может", "если"]),
        Phrases::new(RequiredParameters, &["обязательные параметры запроса"]),
        Phrases::new(OfUrl, &["в url-адресе запроса"]),
        Phrases::new(Subtype, &["подкласс"]),
    ]],
    title_words: &["тип ресурса", "тип перечисления", "сложный тип"],
    names: &[
        (
            NameKind::Header,
            &[
                ("Accept", &["принять"]),
                ("Authorization", &["авторизация"]),
                ("Content-Type", &["тип контента"]),
                ("Workbook-Session-Id", &["идентификатор сеанса книги"]),
            ],
        ),
        (
            NameKind::Primitive,
            &[
                ("String", &["строка", "строк", "строковое"]),
                ("Boolean", &["логический", "логическое", "логическое значение"]),
                ("Int32", &["целое число"]),
                ("Double", &["двойной", "двойное"]),
                ("Date", &["дата"]),
                ("Duration", &["длительность"]),
                ("Stream", &["поток"]),
                ("Binary", &["двоичный", "двоичные данные"]),
            ],
        ),
        (
            NameKind::PermissionWord,
            &[
                ("Tasks", &["задачи"]),
                ("Printer", &["принтер"]),
                ("Group", &["группа"]),
                ("User", &["пользователь"]),
                ("Files", &["файлы"]),
                ("Contacts", &["контакты"]),
                ("Calendars", &["календари"]),
                ("Read", &["чтение"]),
                ("All", &["все"]),
            ],
        ),
        (
            NameKind::Property,
            &[
                ("description", &["описание"]),
                ("status", &["стату", "состояние"]),
                ("type", &["тип"]),
                ("name", &["имя"]),
                ("value", &["значение"]),
                ("owner", &["владелец"]),
                ("location", &["расположение"]),
                ("content", &["содержимое"]),
                ("category", &["категория"]),
                ("size", &["размер"]),
                ("title", &["название"]),
            ],
        ),
        (
            NameKind::Member,
            &[
                ("none", &["нет"]),
                ("unknown", &["неизвестно"]),
                ("completed", &["завершено"]),
                ("pending", &["ожидание"]),
                ("available", &["доступно"]),
                ("unavailable", &["недоступно"]),
                ("invalid", &["недопустимо"]),
                ("required", &["обязательный"]),
                ("medium", &["средний"]),
                ("monday", &["понедельник"]),
                ("tuesday", &["вторник"]),
                ("wednesday", &["среда"]),
                ("thursday", &["четверг"]),
                ("friday", &["пятница"]),
                ("saturday", &["суббота"]),
                ("sunday", &["воскресенье"]),
            ],
        ),
    ],
};
