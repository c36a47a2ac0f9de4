//! German.

use crate::prose::phrases::{Abbreviations, Fillers, Labels, Language, NameKind, Phrases, Scope};
use crate::prose::sense::Sense::*;

/// The phrases of German.
pub(super) const DE: Language = Language {
    subtag: "de",
    fillers: Fillers::NONE,
    labels: Labels {
        delegated_work: "Delegiert (Geschäfts-, Schul- oder Unikonto)",
        delegated_personal: "Delegiert (persönliches Microsoft-Konto)",
        application: "Anwendung",
        least_to_most: "",
        most_to_least: "",
    },
    abbreviations: Abbreviations {
        within: &["z. b.", "z.b.", "d. h.", "d.h.", "u. a.", "bzw.", "ggf."],
        last: &["usw."],
    },
    phrases: &[&[
        Phrases::new(Delegated, &["delegiert"]),
        Phrases::new(PersonalAccount, &["persönlich"]),
        Phrases::new(Application, &["anwendung"]),
        Phrases::new(NotSupported, &["nicht unterstützt", "nicht zutreffend"]),
        Phrases::new(NoneOfList, &["keine"]),
        Phrases::new(PermissionType, &["berechtigungstyp"]),
        Phrases::new(Permission, &["berechtigung"]),
        Phrases::new(Least, &["geringst", "wenigst", "niedrigst"]),
        Phrases::new(Most, &["höchsten", "meisten"]),
        Phrases::new(Plus, &["sowie"]),
        Phrases::new(Denies, &["nicht unterstützt", "nicht verwendet", "kann nicht"]),
        Phrases::new(ForThing, &["für "]),
        Phrases::new(BesidesPermissions, &["zusätzlich zu ", "darüber hinaus "])
            .with(&["muss ", "müssen ", "benötigt"])
            .says(&["zusätzlich zu den berechtigungen muss der mandant ein abonnement haben."])
            .says_not(&["zusätzlich zu diesen gibt es mehr."]),
        Phrases::new(Higher, &["höher"]),
        Phrases::new(NotAvailable, &["nicht verfügbar"]),
        Phrases::new(AsksForRole, &["rolle"])
            .with(&["zugewiesen", "muss", "müssen", "benötigt", "eine der", "geringsten", "unterstützt"])
            .says(&["das konto muss eine der folgenden rollen haben:"])
            .says_not(&["ändert die rolle."]),
        Phrases::new(LeastRole, &["geringsten rechten", "geringsten berechtigungen"]),
        Phrases::new(ListFollows, &["folgende"]),
        Phrases::new(RoleNoun, &["administrator", "administratoren", "leser"]),
        Phrases::new(Required, &["erforderlich", "notwendig"])
            .unless(Scope::SentenceBefore, &["wenn "])
            .says(&["erforderlich."]),
        Phrases::new(Yes, &["ja"]),
        Phrases::new(No, &["nein"]),
        Phrases::new(ReadOnly, &["schreibgeschützt", "nur lesbar", "nur-lesen"])
            .unless(Scope::SentenceBefore, &[" ob ", "wenn "])
            .says(&["schreibgeschützt."])
            .says_not(&["gibt an, ob der wert schreibgeschützt ist."]),
        Phrases::new(
            Nullable,
            &[
                "nullwerte zulassend",
                "lässt nullwerte zu",
                "lässt null-werte zu",
                "nullwerte zulässig",
                "kann null sein",
            ],
        ),
        Phrases::new(
            NotNullable,
            &["keine null-werte", "keine nullwerte", "nicht nullwerte", "darf nicht null"],
        ),
        Phrases::new(Deprecated, &["veraltet", "nicht mehr unterstützt"])
            .unless(Scope::DirectlyBefore, &["`"]),
        Phrases::new(PartOrFuture, &["eigenschaft"]),
        Phrases::new(Key, &["schlüssel"]),
        Phrases::new(NoBody, &["kein", "nicht"])
            .with(&["text", "körper", "hauptteil"])
            .says(&["geben sie keinen anforderungstext für diese methode an."])
            .says_not(&["geben sie im anforderungstext ein objekt an."]),
        Phrases::new(BytesInBody, &["binär"])
            .with(&["text", "körper"])
            .unless(Scope::Text, &["json", "multipart"]),
        Phrases::new(SuppliesBody, &["geben sie"]),
        Phrases::new(Identifier, &["bezeichner"]),
        Phrases::new(QueryOption, &["abfrageparameter"]),
        Phrases::new(QueryParameter, &["abfrageparameter"]),
        Phrases::new(Supported, &["unterstütz"]),
        Phrases::new(Unsupported, &["unterstützt keine", "unterstützt nicht", "nicht unterstützt"]),
        Phrases::new(SomeOf, &["einige", "z. b.", "einschließlich"]),
        Phrases::new(OtherOptions, &["andere ", "anderen ", "weitere "]),
        Phrases::new(ReturnsNothing, &["gibt nichts", "gibt keine"]),
        Phrases::new(StatusNouns, &["antwort", "fehler", "-antwort", "-fehler"]),
        Phrases::new(Success, &["erfolgreich"]),
        Phrases::new(Condition, &[" wenn ", " falls ", "andernfalls"]),
        Phrases::new(Several, &["sammlung", "auflistung", "liste"]),
        Phrases::new(Location, &["kopfzeile", "header"]).with(&["location"]),
        Phrases::new(Bytes, &[" stream", "binär"]),
        Phrases::new(BeforeBase, &["erbt von", "abgeleitet von", "geerbt von"]),
        Phrases::new(BehindBase, &["abgeleitet", "geerbt"]),
        Phrases::new(OpenType, &["offener typ"]),
        Phrases::new(AbstractType, &["abstrakt"])
            .unless(Scope::SentenceBefore, &["erbt von", "abgeleitet von", "geerbt von"]),
        Phrases::new(DerivedTypes, &["abgeleitete typen"]),
        Phrases::new(Includes, &["sind"]),
        Phrases::new(
            ColumnName,
            &["eigenschaftsname", "eigenschaftenname", "parametername", "headername", "beziehungsname"],
        ),
        Phrases::new(
            FirstColumnName,
            &[
                "eigenschaft",
                "eigenschaften",
                "abfrageparameter",
                "kopfzeile",
                "anforderungsheader",
                "beziehung",
                "feld",
            ],
        ),
        Phrases::new(ColumnType, &["typ", "datentyp"]),
        Phrases::new(ColumnValue, &["wert"]),
        Phrases::new(ColumnDescription, &["beschreibung"]),
        Phrases::new(ColumnRequired, &["erforderlich"]),
        Phrases::new(ColumnMember, &["mitglied", "mitglieder"]),
        Phrases::new(ColumnOfValues, &["wert"]),
        Phrases::new(ColumnDerivedType, &["typ"]),
        Phrases::new(ColumnMethod, &["methode"]),
        Phrases::new(ColumnReturnType, &["rückgabetyp"]),
        Phrases::new(Or, &["oder"]),
        Phrases::new(And, &["und", "sowie"]),
        Phrases::new(CollectionEnding, &["sammlung", "auflistung"]),
        Phrases::new(BeforeItems, &["sammlung von ", "auflistung von "]),
        Phrases::new(BesideType, &["von"]),
        Phrases::new(
            PossibleValues,
            &[
                "mögliche werte",
                "möglichen werte",
                "gültige werte",
                "gültigen werte",
                "zulässige werte",
                "zulässigen werte",
                "unterstützte werte",
                "unterstützten werte",
                "folgende werte",
                "folgenden werte",
            ],
        ),
        Phrases::new(SingleValue, &["wert ist immer"]),
        Phrases::new(OtherValues, &["beispiel", "z. b.", "standard", "nicht", "wenn"]),
        Phrases::new(RequiredParameters, &["erforderlichen abfrageparameter"]),
        Phrases::new(OfUrl, &["in der anforderungs-url"]),
        Phrases::new(Subtype, &["unterklasse"]),
    ]],
    title_words: &[
        "-ressourcentyp",
        "ressourcentyp",
        "-aufzählungstyp",
        "aufzählungstyp",
        "-enumerationstyp",
    ],
    names: &[
        (
            NameKind::Header,
            &[
                ("Accept", &["akzeptieren", "annehmen"]),
                ("Authorization", &["autorisierung"]),
                ("Content-Type", &["inhaltstyp"]),
                ("Content-Length", &["inhaltslänge"]),
                ("Prefer", &["bevorzugen"]),
                ("Workbook-Session-Id", &["arbeitsmappensitzungs-id"]),
            ],
        ),
        (
            NameKind::Primitive,
            &[
                ("String", &["zeichenfolge", "zeichenfolgen", "zeichenkette"]),
                ("Boolean", &["boolesch", "boolescher wert", "boolevo"]),
                ("Int32", &["ganzzahl"]),
                ("Double", &["doppelt"]),
                ("Date", &["datum"]),
                ("Duration", &["dauer"]),
                ("Stream", &["datenstrom"]),
                ("Binary", &["binär"]),
            ],
        ),
        (
            NameKind::PermissionWord,
            &[
                ("Tasks", &["aufgaben"]),
                ("Printer", &["drucker"]),
                ("Group", &["gruppe"]),
                ("User", &["benutzer"]),
                ("Files", &["dateien"]),
                ("Contacts", &["kontakte"]),
                ("Calendars", &["kalender"]),
                ("Read", &["lesen"]),
                ("All", &["alle"]),
            ],
        ),
        (
            NameKind::Property,
            &[
                ("description", &["beschreibung"]),
                ("type", &["typ"]),
                ("value", &["wert"]),
                ("owner", &["besitzer"]),
                ("location", &["standort", "speicherort"]),
                ("content", &["inhalt"]),
                ("category", &["kategorie"]),
                ("size", &["größe"]),
                ("title", &["titel"]),
            ],
        ),
        (
            NameKind::Member,
            &[
                ("none", &["keine"]),
                ("unknown", &["unbekannt"]),
                ("completed", &["abgeschlossen"]),
                ("pending", &["ausstehend"]),
                ("available", &["verfügbar"]),
                ("unavailable", &["nicht verfügbar"]),
                ("invalid", &["ungültig"]),
                ("required", &["erforderlich"]),
                ("medium", &["mittel"]),
                ("monday", &["montag"]),
                ("tuesday", &["dienstag"]),
                ("wednesday", &["mittwoch"]),
                ("thursday", &["donnerstag"]),
                ("friday", &["freitag"]),
                ("saturday", &["samstag"]),
                ("sunday", &["sonntag"]),
            ],
        ),
    ],
};
