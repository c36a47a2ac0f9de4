//! The test of a function: a call with sample arguments, and an answer of the documented type.

use super::content::Sent;
use super::print::Lit;
use super::runtime_items::AnswerKind;
use super::sample::{Sample, SampleValue, target};
use super::type_tree::{Primitive, Type};
use super::{Returns, TestCase, optional_parameters};
use crate::ir;
use crate::json::Value;

/// The test of a function, with the answer that the test server gives.
pub(super) fn test_case(
    operation: &ir::Operation,
    sent: &Sent,
    returns: &Returns,
    samples: &[Sample],
    statuses: &[u16],
) -> TestCase {
    let arguments = samples.iter().map(|sample| match &sample.value {
        SampleValue::Text(text) => Lit::str(text).to_string(),
        SampleValue::Number(number) => number.to_string(),
        SampleValue::Flag => "true".to_owned(),
    });
    let status = match (returns, statuses) {
        (Returns::Bytes, statuses) if statuses.contains(&302) => 302,
        (Returns::Nothing | Returns::Accepted, [first, ..]) => *first,
        // Codes that forbid content are not used for an answer with content.
        (_, statuses) => {
            let with_content =
                statuses.iter().copied().find(|status| *status < 300 && !matches!(status, 204 | 205));
            with_content.or(statuses.first().copied()).unwrap_or(200)
        }
    };
    let (answer, answer_body) = match returns {
        Returns::Nothing => (AnswerKind::Empty, None),
        Returns::One(Type::Json) => (AnswerKind::Json, Some(r#"{"id":"1","ü":[null]}"#)),
        Returns::One(Type::Primitive(_)) => (AnswerKind::Json, Some("7")),
        Returns::One(_) => (AnswerKind::Json, Some(r#"{"@odata.etag":"1","ü":[null]}"#)),
        Returns::ValueOf(ty) => (AnswerKind::Json, Some(sample_value_of(ty))),
        Returns::Collection(ty) => (AnswerKind::Collection, Some(sample_collection(ty))),
        Returns::Bytes if status == 302 => (AnswerKind::Redirect, None),
        Returns::Bytes => (AnswerKind::Bytes, None),
        Returns::Accepted => (AnswerKind::Accepted, None),
    };
    let (parameters, target) = optional_parameters::samples(operation, &target(&operation.path, samples));
    TestCase {
        arguments: arguments.collect(),
        parameters,
        target: Lit::str(&target),
        answer,
        status,
        sent: Lit::str(&sent_model(sent)),
        answer_body: answer_body.map(Lit::str),
    }
}

/// The expected body for a model that has only one undocumented property.
fn sent_model(sent: &Sent) -> String {
    let mut members = Vec::new();
    if let Sent::Model(_, Some(odata_type)) = sent {
        members.push(("@odata.type".into(), Value::Text(format!("#{odata_type}").into())));
    }
    members.push(("sent".into(), Value::Boolean(true)));
    Value::Object(members).to_json()
}

/// A value of a type, wrapped as OData does.
const fn sample_value_of(ty: &Type) -> &'static str {
    match ty {
        Type::Primitive(Primitive::Boolean) => r#"{"@odata.context":"c","value":true}"#,
        Type::Primitive(Primitive::Int32 | Primitive::Int64) => r#"{"@odata.context":"c","value":7}"#,
        Type::Primitive(Primitive::Double) => r#"{"@odata.context":"c","value":0.5}"#,
        Type::Struct(_) => r#"{"@odata.context":"c","value":{}}"#,
        _ => r#"{"@odata.context":"c","value":"x"}"#,
    }
}

/// Two values of a type.
const fn sample_collection(ty: &Type) -> &'static str {
    match ty {
        Type::Primitive(Primitive::Boolean) => r#"{"value":[true,false]}"#,
        Type::Primitive(Primitive::Int32 | Primitive::Int64) => r#"{"value":[7,8]}"#,
        Type::Primitive(Primitive::Double) => r#"{"value":[0.5,1.5]}"#,
        Type::Struct(_) | Type::Json => r#"{"value":[{"@odata.etag":"1"},{"@odata.etag":"2"}]}"#,
        _ => r#"{"value":["x","y"]}"#,
    }
}
