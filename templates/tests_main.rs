//! Every operation of {{ version.api_version.as_str() }}, over HTTP.

// Written by graph-docgen; changes here are lost.
#![cfg(feature = "{{ version.name }}")]
#![allow(deprecated, reason = "what pages call deprecated is tested too")]
{% for module in version.modules %}
#[cfg({{ module.gate }})]
#[rustfmt::skip]
mod {{ module.name }};
{%- endfor %}

#[test]
fn operations() {
    let cases: &[&[::graph_client::testing::Case]] = &[
    {%- for module in version.modules %}
        #[cfg({{ module.gate }})]
        self::{{ module.name }}::CASES,
    {%- endfor %}
    ];
    ::graph_client::testing::run(cases.concat().leak());
}

#[test]
fn documented_examples() {
    let cases: &[&[::graph_client::testing::Case]] = &[
    {%- for module in version.modules %}
        #[cfg({{ module.gate }})]
        self::{{ module.name }}::EXAMPLES,
    {%- endfor %}
    ];
    ::graph_client::testing::run_examples(cases.concat().leak());
}
