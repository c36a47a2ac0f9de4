//! Tests of three models in the form of generated code.

use serde_json::{Value, from_str, json, to_value};

use super::{Additional, DateTimeOffset, Model, Property, PropertyMut, Schema, Text, cast, strict, upcast};
use crate::budget::spending;

#[derive(Default)]
pub(super) struct Attachment {
    pub(super) id: Option<String>,
    pub(super) size: Option<i32>,
    pub(super) additional: Additional,
}

impl Model for Attachment {
    fn schema(&self) -> &'static Schema {
        &Schema { name: "Attachment", odata_type: "microsoft.graph.attachment", names: &["id", "size"] }
    }
    fn property(&self, index: usize) -> Property<'_> {
        match index {
            0 => Property::String(&self.id),
            1 => Property::Int32(&self.size),
            _ => Property::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> PropertyMut<'_> {
        match index {
            0 => PropertyMut::String(&mut self.id),
            1 => PropertyMut::Int32(&mut self.size),
            _ => PropertyMut::Additional(&mut self.additional),
        }
    }
}
super::model_traits!(Attachment);

#[derive(Default)]
pub(super) struct FileAttachment {
    pub(super) id: Option<String>,
    pub(super) size: Option<i32>,
    pub(super) content_type: Option<String>,
    pub(super) additional: Additional,
}

impl Model for FileAttachment {
    fn schema(&self) -> &'static Schema {
        &Schema {
            name: "FileAttachment",
            odata_type: "microsoft.graph.fileAttachment",
            names: &["id", "size", "contentType"],
        }
    }
    fn property(&self, index: usize) -> Property<'_> {
        match index {
            0 => Property::String(&self.id),
            1 => Property::Int32(&self.size),
            2 => Property::String(&self.content_type),
            _ => Property::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> PropertyMut<'_> {
        match index {
            0 => PropertyMut::String(&mut self.id),
            1 => PropertyMut::Int32(&mut self.size),
            2 => PropertyMut::String(&mut self.content_type),
            _ => PropertyMut::Additional(&mut self.additional),
        }
    }
}
super::model_traits!(FileAttachment);

impl From<FileAttachment> for Attachment {
    fn from(attachment: FileAttachment) -> Self {
        upcast(&attachment)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Importance {
    #[default]
    Low,
    High,
    Undocumented(String),
}

impl Text for Importance {
    fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Undocumented(text) => text,
        }
    }
    fn from_text(text: String) -> Self {
        match &*text {
            "low" => Self::Low,
            "high" => Self::High,
            _ => Self::Undocumented(text),
        }
    }
}
#[derive(Default)]
pub(super) struct Message {
    pub(super) id: Option<String>,
    pub(super) importance: Option<Importance>,
    pub(super) sent: Option<DateTimeOffset>,
    pub(super) categories: Option<Vec<String>>,
    pub(super) ratio: Option<f64>,
    pub(super) reply: Option<Box<Message>>,
    pub(super) attachments: Option<Vec<Attachment>>,
    pub(super) additional: Additional,
}

impl Model for Message {
    fn schema(&self) -> &'static Schema {
        &Schema {
            name: "Message",
            odata_type: "microsoft.graph.message",
            names: &["id", "importance", "sent", "categories", "ratio", "reply", "attachments"],
        }
    }
    fn property(&self, index: usize) -> Property<'_> {
        match index {
            0 => Property::String(&self.id),
            1 => Property::Text(&self.importance),
            2 => Property::Text(&self.sent),
            3 => Property::Strings(&self.categories),
            4 => Property::Double(&self.ratio),
            5 => Property::Model(&self.reply),
            6 => Property::Models(&self.attachments),
            _ => Property::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> PropertyMut<'_> {
        match index {
            0 => PropertyMut::String(&mut self.id),
            1 => PropertyMut::Text(&mut self.importance),
            2 => PropertyMut::Text(&mut self.sent),
            3 => PropertyMut::Strings(&mut self.categories),
            4 => PropertyMut::Double(&mut self.ratio),
            5 => PropertyMut::Model(&mut self.reply),
            6 => PropertyMut::Models(&mut self.attachments),
            _ => PropertyMut::Additional(&mut self.additional),
        }
    }
}
super::model_traits!(Message);

fn answer() -> Value {
    json!({
        "@odata.etag": "W/1",
        "id": "1",
        "importance": "urgent",
        "sent": "2026-11-23T08:30:00.0000000Z",
        "categories": ["a", "b"],
        "ratio": 0.5,
        "reply": { "id": null, "importance": "low", "reply": {} },
        "attachments": [{ "@odata.type": "#microsoft.graph.fileAttachment", "id": "2", "contentType": "a/b" }],
        "new": [1, { "x": null }],
    })
}

#[test]
fn nothing_is_lost_on_the_way_in_and_out() {
    for message in [
        from_str::<Message>(&answer().to_string()).expect("a message"),
        serde_json::from_value::<Message>(answer()).expect("a message"),
    ] {
        assert_eq!(message.importance, Some(Importance::Undocumented("urgent".into())));
        assert_eq!(message.additional.get("@odata.etag"), Some(&json!("W/1")));
        assert!(message.reply.as_ref().expect("a reply").is_null(|reply| &reply.id));
        assert_eq!(to_value(&message).expect("JSON"), answer());
        assert_eq!(message.clone(), message);
        assert_eq!(to_value(message.clone()).expect("JSON"), answer());
    }
}

#[test]
fn a_property_is_left_out_or_set_or_null() {
    let mut message = Message { id: Some("1".into()), ..Message::default() };
    assert_eq!(to_value(&message).expect("JSON"), json!({ "id": "1" }));
    message.set_null(|message| &mut message.sent);
    assert_eq!(to_value(&message).expect("JSON"), json!({ "id": "1", "sent": null }));
    assert!(message.is_null(|message| &message.sent) && !message.is_null(|message| &message.ratio));
    let without = Message { id: Some("1".into()), ..Message::default() };
    assert_ne!(message, without);
    message.sent = Some("2026-11-23T08:30:00Z".into());
    assert_eq!(to_value(&message).expect("JSON"), json!({ "id": "1", "sent": "2026-11-23T08:30:00Z" }));
}

#[test]
fn a_wrong_type_is_told_with_its_path_and_both_types() {
    for (json, message) in [
        (r#"{"id": 5}"#, "invalid type: integer `5`, expected String for `id` at line 1 column 8"),
        (
            r#"{"reply": {"categories": ["a", true]}}"#,
            "invalid type: boolean `true`, expected String for `reply.categories[1]` at line 1 column 35",
        ),
        (
            r#"{"attachments": [{"size": "x"}]}"#,
            "invalid type: string \"x\", expected Int32 for `attachments[0].size` at line 1 column 29",
        ),
        (
            r#"{"attachments": [1]}"#,
            "invalid type: integer `1`, expected microsoft.graph.attachment for `attachments[0]` at line 1 column 18",
        ),
        (
            r#"{"categories": {}}"#,
            "invalid type: map, expected a collection for `categories` at line 1 column 17",
        ),
        (r#"[]"#, "invalid type: sequence, expected microsoft.graph.message at line 1 column 0"),
        (
            r#"{"attachments": [{"size": 4294967296}]}"#,
            "invalid type: integer `4294967296`, expected Int32 for `attachments[0].size` at line 1 column 36",
        ),
    ] {
        let error = strict(|| from_str::<Message>(json)).expect_err("a wrong type");
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn a_value_of_another_type_is_kept_and_written_back() {
    for (sent, field) in [
        (json!({ "id": 5 }), json!({ "id": "5" })),
        (json!({ "id": { "a": [1] }, "ratio": 0.5 }), json!({ "ratio": 0.5 })),
        (json!({ "ratio": "0.5" }), json!({ "ratio": 0.5 })),
        (json!({ "ratio": [0.5] }), json!({ "ratio": 0.5 })),
        (json!({ "ratio": [0.5, 1] }), json!({})),
        (json!({ "ratio": true }), json!({})),
        (json!({ "sent": 7 }), json!({ "sent": "7" })),
        (json!({ "categories": ["a", null, 1, "b"] }), json!({ "categories": ["a", "1", "b"] })),
        (json!({ "categories": "a" }), json!({ "categories": ["a"] })),
        (json!({ "categories": { "a": 1 } }), json!({ "categories": [] })),
        (json!({ "reply": "x" }), json!({})),
        (json!({ "reply": [{ "id": "1" }] }), json!({ "reply": { "id": "1" } })),
        (json!({ "reply": { "id": 1, "x": 2 } }), json!({ "reply": { "id": "1", "x": 2 } })),
        (json!({ "attachments": { "id": "1" } }), json!({ "attachments": [{ "id": "1" }] })),
        (
            json!({ "attachments": [{ "size": "7" }, null, { "size": "x" }] }),
            json!({ "attachments": [{ "size": 7 }, {}] }),
        ),
        (json!({ "attachments": [{ "size": 4_294_967_296_u64 }] }), json!({ "attachments": [{}] })),
    ] {
        let message: Message = from_str(&sent.to_string()).expect("everything decodes");
        assert_eq!(to_value(&message).expect("JSON"), sent);
        let copy = message.clone();
        assert_eq!(copy, message);
        assert_eq!(from_str::<Message>(&to_value(&copy).expect("JSON").to_string()).expect("JSON"), message);
        let fields = Message { additional: Additional::NONE, ..message };
        // Those of models within are compared by what they write.
        if !sent.to_string().contains("size") && !sent.to_string().contains("\"x\":2") {
            assert_eq!(to_value(&fields).expect("JSON"), field);
        }
        assert!(strict(|| from_str::<Message>(&sent.to_string())).is_err(), "{sent}");
    }
}

#[test]
fn a_field_that_is_set_replaces_what_was_sent() {
    let mut message: Message =
        from_str(r#"{"id": 5, "ratio": "x", "categories": ["a", null], "sent": 1}"#).expect("a message");
    assert_eq!(message.additional.get("ratio"), Some(&json!("x")));
    message.id = Some("6".into());
    message.ratio = Some(1.5);
    message.categories.as_mut().expect("a list").push("b".into());
    message.set_null(|message| &mut message.sent);
    assert_eq!(
        to_value(&message).expect("JSON"),
        json!({ "id": "6", "ratio": 1.5, "categories": ["a", "b"], "sent": null })
    );
}

#[test]
fn numbers_are_numbers() {
    let message: Message = from_str(r#"{"ratio": 2}"#).expect("a message");
    assert_eq!(message.ratio, Some(2.0));
    let message: Message = from_str(r#"{"ratio": "-INF"}"#).expect("a message");
    assert_eq!(to_value(message).expect("JSON"), json!({ "ratio": "-INF" }));
    let attachment: Attachment = from_str(r#"{"size": 2.0}"#).expect("an attachment");
    assert_eq!(attachment.size, Some(2));
}

#[test]
fn a_base_type_becomes_the_derived_one_and_back() {
    let message: Message = serde_json::from_value(answer()).expect("a message");
    let base = &message.attachments.as_ref().expect("attachments")[0];
    assert_eq!(base.additional.odata_type(), Some("microsoft.graph.fileAttachment"));
    let file: Box<FileAttachment> = cast(base, |file| file).expect("a file");
    assert_eq!(file.content_type.as_deref(), Some("a/b"));
    assert_eq!(upcast::<Attachment>(&*file), *base);
    // The variants of a base type are compared like this.
    assert!(!super::eq(&Attachment::default(), &FileAttachment::default()));

    let new = FileAttachment { content_type: Some("c/d".into()), ..FileAttachment::default() };
    assert_eq!(
        to_value(upcast::<Attachment>(&new)).expect("JSON"),
        json!({ "@odata.type": "#microsoft.graph.fileAttachment", "contentType": "c/d" })
    );
}

#[test]
fn debug_prints_what_is_there() {
    let message: Message =
        from_str(r#"{"id": "1", "reply": {"importance": "low"}, "attachments": [], "x": 1}"#).expect("JSON");
    assert_eq!(
        format!("{message:?}"),
        r#"Message { id: "1", reply: Message { importance: Some("low") }, attachments: [], additional: {"x": Number(1)} }"#
    );
}

#[test]
fn fields_are_named_by_the_compiler() {
    let names = |fields: fn(&'static Message) -> _| -> Vec<_> {
        super::names_of::<Message, (&Option<String>, &Option<f64>)>(fields).collect()
    };
    assert_eq!(names(|message| (&message.id, &message.ratio)), ["id", "ratio"]);
}

/// A message whose attachments belong to an area that is not enabled.
#[derive(Default)]
struct Gated {
    id: Option<String>,
    size: Option<i32>,
    additional: Additional,
}

impl Model for Gated {
    fn schema(&self) -> &'static Schema {
        &Schema { name: "Gated", odata_type: "microsoft.graph.gated", names: &["id", "attachments", "size"] }
    }
    fn property(&self, index: usize) -> Property<'_> {
        match index {
            0 => Property::String(&self.id),
            2 => Property::Int32(&self.size),
            _ => Property::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> PropertyMut<'_> {
        match index {
            0 => PropertyMut::String(&mut self.id),
            2 => PropertyMut::Int32(&mut self.size),
            _ => PropertyMut::Additional(&mut self.additional),
        }
    }
}
super::model_traits!(Gated);

#[test]
fn a_property_without_a_field_is_kept_beside_them() {
    for answer in
        [json!({ "id": "1", "attachments": [1], "size": 2 }), json!({ "attachments": null, "size": 2 })]
    {
        let model: Gated = serde_json::from_value(answer.clone()).expect("a model");
        assert_eq!(to_value(&model).expect("JSON"), answer);
        assert_eq!(model.clone(), model);
        assert_eq!(to_value(model.clone()).expect("JSON"), answer);
    }
    let model = Gated { id: Some("1".into()), ..Gated::default() };
    assert_eq!(to_value(&model).expect("JSON"), json!({ "id": "1" }));
    assert_eq!(model, model.clone());
    assert_eq!(format!("{model:?}"), r#"Gated { id: "1" }"#);
}

#[test]
fn every_model_of_an_answer_is_paid_for() {
    let list = format!(r#"{{"attachments": [{}{{}}]}}"#, "{},".repeat(99));
    let enough = 100 * size_of::<Attachment>();
    assert!(spending(enough, || from_str::<Message>(&list)).is_ok());
    assert!(spending(enough - 1, || from_str::<Message>(&list)).is_err());
    let nested = r#"{"reply": {"reply": {}}}"#;
    assert!(spending(2 * size_of::<Message>(), || from_str::<Message>(nested)).is_ok());
    assert!(spending(size_of::<Message>(), || from_str::<Message>(nested)).is_err());
}

#[test]
fn a_name_in_another_case_is_read_and_written_as_documented() {
    let read = |sent: Value| {
        let message: Message = strict(|| serde_json::from_value(sent)).unwrap();
        to_value(&message).unwrap()
    };
    let nested = json!({ "Id": "1", "REPLY": { "Importance": "high", "ID": null }, "odd": 1 });
    let written = json!({ "id": "1", "reply": { "importance": "high", "id": null }, "odd": 1 });
    assert_eq!(read(nested), written);
    // The documented name goes before, wherever it stands.
    for both in [json!({ "ID": "other", "id": "1" }), json!({ "Id": "other", "id": null })] {
        assert_eq!(read(both.clone()), both);
    }
    // A value of another type is kept under the documented name.
    let message: Message = from_str(r#"{ "Sent": 7 }"#).unwrap();
    assert_eq!(message.additional.get("sent"), Some(&json!(7)));
    assert_eq!(to_value(&message).unwrap(), json!({ "sent": 7 }));
}
