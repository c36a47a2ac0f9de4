{% for line in module.doc.iter() %}//!{% if !line.is_empty() %} {{ line }}{% endif %}
{% endfor %}
// Written by graph-docgen; changes here are lost.

use graph_client_runtime::{ {%- for name in uses %}{{ name }}{% if !loop.last %}, {% endif %}{% endfor -%} };
{% for function in module.functions %}
{% for line in function.doc.iter() %}///{% if !line.is_empty() %} {{ line }}{% endif %}
{% endfor %}pub fn {{ function.name }}(
{%- for parameter in function.parameters %}{{ parameter.name }}: {{ parameter.ty }}{% if !loop.last || function.takes_body() %}, {% endif %}{% endfor %}
{%- match function.body %}{% when Body::None %}{% when Body::Json %}body: Value{% when Body::Bytes(_) %}body: Bytes{% endmatch -%}
) -> Request<{{ function.returns.ty() }}> {
    Request::new(&{{ function.constant }}, &[{% for parameter in function.parameters %}&{{ parameter.name }}{% if !loop.last %}, {% endif %}{% endfor %}])
{%- match function.body %}{% when Body::None %}{% when Body::Json %}.json(body){% when Body::Bytes with (media_type) %}.bytes({{ media_type }}, body){% endmatch %}
}

/// The operation of [`{{ function.name }}()`].
pub static {{ function.constant }}: Operation = Operation {
    name: {{ function.operation.name }},
    method: Method::{{ function.operation.method }},
    api_version: {{ function.operation.api_version }},
    path: {{ function.operation.path }},
    uri_template: {{ function.operation.uri_template }},
    page: {{ function.operation.page }},
    permissions: &[
    {%- for permission in function.operation.permissions.iter() %}
        Permission { scheme: Scheme::{{ permission.scheme }}, subject: {% match permission.subject %}{% when Some with (subject) %}Some({{ subject }}){% when None %}None{% endmatch %}, order: Order::{{ permission.order }}, names: &[{% for name in permission.names %}{{ name }}{% if !loop.last %}, {% endif %}{% endfor %}], any_of: &[{% for set in permission.any_of %}&[{% for name in set %}{{ name }}{% if !loop.last %}, {% endif %}{% endfor %}]{% if !loop.last %}, {% endif %}{% endfor %}] },
    {%- endfor %}
    ],
    statuses: &[{% for status in function.operation.statuses %}{{ status }}{% if !loop.last %}, {% endif %}{% endfor %}],
};
{% endfor %}
