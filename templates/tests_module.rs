// Written by graph-docgen; changes here are lost.

use graph_client::{Method, testing::{Answer, Case, Sent{% if parses %}, parse{% endif %}}, {{ version }}::{{ module.name }} as module};

pub(crate) static CASES: &[Case] = &[
{%- for function in module.functions %}
{%- if let Some(gate) = function.gate %}
    #[cfg({{ gate }})]
{%- endif %}
    Case {
        call: || module::{{ function.name }}({% for argument in function.test.arguments %}{{ argument }}{% if !loop.last || function.takes_body() %}, {% endif %}{% endfor %}
        {%- match function.body %}{% when Body::None %}{% when Body::Json %}graph_client::Value::from("sent"){% when Body::Model { .. } %}&graph_client::testing::sent(){% when Body::Reference %}&graph_client::Reference::new("sent"){% when Body::Bytes(_) %}graph_client::Bytes::from_static(b"sent"){% endmatch %}){% for (name, value) in function.test.parameters %}.parameter({{ name }}, {{ value }}){% endfor %}.into(),
        method: Method::{{ "{:?}"|format(function.operation.method) }},
        api_version: {{ function.operation.api_version }},
        target: {{ function.test.target }},
        body: {% match function.body %}{% when Body::None %}Sent::None{% when Body::Json %}Sent::Json("\"sent\""){% when Body::Model { .. } %}Sent::Json({{ function.test.sent }}){% when Body::Reference %}Sent::Json("{\"@odata.id\":\"sent\"}"){% when Body::Bytes with (media_type) %}Sent::Bytes { content_type: {{ media_type }}, body: b"sent" }{% endmatch %},
        answer: {{ function.test_answer() }},
    },
{%- endfor %}
];

pub(crate) static EXAMPLES: &[Case] = &[
{%- for function in module.functions %}
{%- for example in function.examples %}
{%- if let Some(gate) = function.gate %}
    #[cfg({{ gate }})]
{%- endif %}
    Case {
        call: || module::{{ function.name }}({{ function.arguments(example)|join(", ") }}{% if !function.arguments(example).is_empty() && function.takes_body() %}, {% endif %}
        {%- match function.body %}{% when Body::None %}{% when Body::Json %}{% match example.sent %}{% when Some with (json) %}parse({{ json }}){% when None %}graph_client::Value::from("sent"){% endmatch %}{% when Body::Model { .. } %}{% match example.sent %}{% when Some with (json) %}&parse({{ json }}){% when None %}&graph_client::testing::sent(){% endmatch %}{% when Body::Reference %}{% match example.sent %}{% when Some with (json) %}&parse({{ json }}){% when None %}&graph_client::Reference::new("sent"){% endmatch %}{% when Body::Bytes(_) %}graph_client::Bytes::from_static(b"sent"){% endmatch %})
        {%- match example.call %}{% when Some with (call) %}{% for (name, value) in call.query %}.query({{ name }}, {{ value }}){% endfor %}{% when None %}{% for (name, value) in function.test.parameters %}.parameter({{ name }}, {{ value }}){% endfor %}{% endmatch %}.into(),
        method: Method::{{ "{:?}"|format(function.operation.method) }},
        api_version: {{ function.operation.api_version }},
        target: {{ function.target(example) }},
        body: {% match function.body %}{% when Body::None %}Sent::None{% when Body::Json %}Sent::Json({% match example.sent %}{% when Some with (json) %}{{ json }}{% when None %}"\"sent\""{% endmatch %}){% when Body::Model { .. } %}Sent::Json({% match example.sent %}{% when Some with (json) %}{{ json }}{% when None %}{{ function.test.sent }}{% endmatch %}){% when Body::Reference %}Sent::Json({% match example.sent %}{% when Some with (json) %}{{ json }}{% when None %}"{\"@odata.id\":\"sent\"}"{% endmatch %}){% when Body::Bytes with (media_type) %}Sent::Bytes { content_type: {{ media_type }}, body: b"sent" }{% endmatch %},
        answer: {{ function.answer(example) }},
    },
{%- endfor %}
{%- endfor %}
];
