// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};
{%- if uses_models %}

use crate::{{ version }}::models;
{%- endif %}
{% let attribute = "" %}
{%- include "struct.rs" %}
