//! Japanese.

use crate::prose::phrases::{Abbreviations, Fillers, Labels, Language, NameKind, Phrases, Scope};
use crate::prose::sense::Sense::*;

/// What is known of Japanese.
pub(super) const JA: Language = Language {
    subtag: "ja",
    fillers: Fillers::NONE,
    labels: Labels {
        delegated_work: "委任 (職場または学校のアカウント)",
        delegated_personal: "委任 (個人用 Microsoft アカウント)",
        application: "アプリケーション",
        least_to_most: "",
        most_to_least: "",
    },
    abbreviations: Abbreviations::NONE,
    phrases: &[
        Phrases::new(Delegated, &["委任"]),
        Phrases::new(PersonalAccount, &["個人"]),
        Phrases::new(Application, &["アプリケーション"]),
        Phrases::new(NotSupported, &["サポートされていません", "サポート対象外", "非サポート", "該当なし"]),
        Phrases::new(NoneOfList, &["なし"]),
        Phrases::new(PermissionType, &["アクセス許可の種類"]),
        Phrases::new(Permission, &["許可"]),
        Phrases::new(Least, &["小さい"]),
        Phrases::new(Most, &["大きい"]),
        Phrases::new(Plus, &["プラス"]),
        Phrases::new(Required, &["必須", "必須です", "必要", "必要です"])
            .unless(Scope::SentenceBefore, &["場合"])
            .says(&["bearer {code}。 必須。"]),
        Phrases::new(Optional, &["省略可能", "省略可能です", "オプション", "任意"])
            .unless(Scope::SentenceBefore, &["場合"])
            .says(&["省略可能。"]),
        Phrases::new(Yes, &["はい"]),
        Phrases::new(No, &["いいえ"]),
        Phrases::new(ReadOnly, &["読み取り専用"])
            .unless(Scope::SentenceBefore, &["かどうか", "場合"])
            .says(&["読み取り専用です。"]),
        Phrases::new(Nullable, &["null 許容", "null 値を許容", "null を許容"]),
        Phrases::new(
            NotNullable,
            &[
                "null は許容されません",
                "null 許容ではありません",
                "null 値は許容されません",
                "null を許容しません",
                "null を指定できません",
            ],
        ),
        Phrases::new(Deprecated, &["非推奨", "廃止"]).unless(Scope::DirectlyBefore, &["`"]),
        Phrases::new(PartOrFuture, &["プロパティ"]),
        Phrases::new(Key, &["キー"]),
        Phrases::new(AnnouncesValues, &["値は"]),
        Phrases::new(NoBody, &["しません", "しないでください", "ありません", "不要"])
            .with(&["本文", "ボディ"])
            .says(&["このメソッドには、要求本文を指定しません。"])
            .says_not(&["要求本文で json を指定します。"]),
        Phrases::new(SuppliesBody, &["指定します", "提供します"]),
        Phrases::new(Identifier, &["識別子"]),
        Phrases::new(QueryOption, &["クエリ パラメーター", "クエリ パラメータ"]),
        Phrases::new(QueryParameter, &["クエリ パラメーター"]),
        Phrases::new(Supported, &["サポート"]),
        Phrases::new(
            Unsupported,
            &["サポートしていません", "サポートされていません", "サポートしません", "サポートされません"],
        ),
        Phrases::new(SomeOf, &["などの", "含む"]),
        Phrases::new(ReturnsNothing, &["何も返しません", "何も返されません", "返されません"]),
        Phrases::new(StatusNouns, &["レスポンス", "応答", "エラー", "コード"]),
        Phrases::new(Condition, &["場合", "とき", "それ以外"]),
        Phrases::new(Several, &["コレクション", "リスト", "配列"]),
        Phrases::new(Location, &["ヘッダー", "リンク"]).with(&["location"]),
        Phrases::new(Bytes, &["バイナリ"]),
        Phrases::new(ObjectBehindName, &["オブジェクト"]),
        Phrases::new(BehindBase, &["から継承", "から派生", "を継承", "の派生", "資源から継承"]),
        Phrases::new(OpenType, &["オープン型", "オープン タイプ"]),
        Phrases::new(
            AbstractType,
            &["抽象型", "抽象ク", "抽象リ", "抽象エ", "抽象 型", "抽象 ク", "抽象 リ", "抽象 エ"],
        ),
        Phrases::new(DerivedTypes, &["派生型"]),
        Phrases::new(Includes, &["は"]),
    ],
    title_words: &["リソースの種類", "リソース型", "リソース タイプ", "列挙型", "複合型", "リソース"],
    names: &[
        (
            NameKind::Header,
            &[
                ("Accept", &["承諾", "承認する", "受け入れる"]),
                ("Authorization", &["承認", "認証"]),
                ("Content-Type", &["コンテンツの種類"]),
                ("Content-Length", &["コンテンツの長さ"]),
                ("Prefer", &["優先"]),
                ("Workbook-Session-Id", &["ブック セッション id"]),
            ],
        ),
        (
            NameKind::Primitive,
            &[
                ("String", &["文字列"]),
                ("Boolean", &["ブール", "ブール値", "ブール型"]),
                ("Double", &["倍精度"]),
                ("Date", &["日付"]),
                ("Duration", &["期間"]),
                ("Stream", &["ストリーム"]),
                ("Binary", &["バイナリ"]),
            ],
        ),
        (
            NameKind::PermissionWord,
            &[
                ("Tasks", &["タスク"]),
                ("Printer", &["プリンター"]),
                ("Group", &["グループ"]),
                ("User", &["ユーザー"]),
                ("Files", &["ファイル"]),
                ("Contacts", &["連絡先"]),
                ("Calendars", &["予定表"]),
                ("Mail", &["メール"]),
                ("Read", &["読み取り"]),
                ("ReadWrite", &["読み取り/書き込み", "読み取りと書き込み"]),
                ("All", &["すべて"]),
            ],
        ),
        (
            NameKind::Property,
            &[
                ("description", &["説明"]),
                ("status", &["状態"]),
                ("type", &["型", "種類"]),
                ("name", &["名前"]),
                ("value", &["値"]),
                ("location", &["場所"]),
                ("content", &["コンテンツ"]),
                ("category", &["カテゴリ"]),
                ("size", &["サイズ"]),
                ("title", &["タイトル"]),
            ],
        ),
        (
            NameKind::Member,
            &[
                ("none", &["なし"]),
                ("unknown", &["不明"]),
                ("completed", &["完了"]),
                ("pending", &["保留中"]),
                ("available", &["利用可能"]),
                ("unavailable", &["利用不可"]),
                ("invalid", &["無効"]),
                ("required", &["必須"]),
                ("medium", &["中"]),
                ("monday", &["月曜日"]),
                ("tuesday", &["火曜日"]),
                ("wednesday", &["水曜日"]),
                ("thursday", &["木曜日"]),
                ("friday", &["金曜日"]),
                ("saturday", &["土曜日"]),
                ("sunday", &["日曜日"]),
            ],
        ),
    ],
};
