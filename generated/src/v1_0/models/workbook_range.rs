// Written by graph-docgen; changes here are lost.

use graph_client_runtime as rt;
use graph_client_runtime::model::{Property as P, PropertyMut as M};

/// Stands for one or more cells next to each other, such as a row or a column.
///
/// 表示一个或多个相邻的单元格，例如一行或一列。
///
/// Resource `Range`, derived from [`Entity`](super::Entity). Page: [`v1.0/resources/range.md`](https://learn.microsoft.com/zh-CN/graph/api/resources/range?view=graph-rest-1.0).
///
/// Renamed: the name is `Range` by the docs. The resource is the `workbookRange` of Excel; in Rust a range is something else.
pub struct WorkbookRange {
    /// The address in A1 style, with the name of the sheet. Read-only.
    ///
    /// A1 样式的地址，包含工作表名称。 只读。
    pub address: Option<String>,
    /// The address in the language of the user. Read-only.
    ///
    /// 用户语言的地址。 只读。
    pub address_local: Option<String>,
    /// How many cells there are. Read-only.
    ///
    /// 单元格的数量。 只读。
    pub cell_count: Option<i32>,
    /// How many columns there are. Read-only.
    ///
    /// 列的数量。 只读。
    pub column_count: Option<i32>,
    /// Whether all columns are hidden.
    ///
    /// 是否所有列都已隐藏。
    pub column_hidden: Option<bool>,
    /// The number of the first column, from zero. Read-only.
    ///
    /// 首列的编号，从零开始。 只读。
    pub column_index: Option<i32>,
    /// The formulas in A1 style.
    ///
    /// A1 样式的公式。
    pub formulas: Option<rt::Value>,
    /// The formulas in R1C1 style.
    ///
    /// R1C1 样式的公式。
    pub formulas_r1_c1: Option<rt::Value>,
    /// Whether all cells are hidden. Read-only.
    ///
    /// 是否所有单元格都已隐藏。 只读。
    pub hidden: Option<bool>,
    /// The codes of the number formats.
    ///
    /// 单元格的数字格式代码。
    pub number_format: Option<rt::Value>,
    /// How many rows there are. Read-only.
    ///
    /// 行的数量。 只读。
    pub row_count: Option<i32>,
    /// Whether all rows are hidden.
    ///
    /// 是否所有行都已隐藏。
    pub row_hidden: Option<bool>,
    /// The number of the first row, from zero. Read-only.
    ///
    /// 首行的编号，从零开始。 只读。
    pub row_index: Option<i32>,
    /// The texts of the cells, whatever the column width. Read-only.
    ///
    /// 单元格的文本；与列宽无关。 只读。
    pub text: Option<rt::Value>,
    /// The type of the data of each cell. The possible values are: `Unknown`, `Empty`, `String`, `Integer`, `Double`, `Boolean`, `Error`. Read-only.
    ///
    /// 每个单元格的数据类型。 可取值为：`Unknown`、`Empty`、`String`、`Integer`、`Double`、`Boolean`、`Error`。 只读。
    pub value_types: Option<rt::Value>,
    /// The values of the cells: strings, numbers, or booleans.
    ///
    /// 单元格的值：字符串、数字或布尔值。
    pub values: Option<rt::Value>,
    /// Font, fill, borders, and alignment. Read-only.
    ///
    /// 字体、填充、边框和对齐方式。 只读。
    pub format: Option<rt::Value>,
    /// How the range is sorted. Read-only.
    ///
    /// 区域的排序方式。 只读。
    pub sort: Option<rt::Value>,
    /// The worksheet with the range. Read-only.
    ///
    /// 区域所在的工作表。 只读。
    pub worksheet: Option<rt::Value>,
    /// The identifier. Read-only.
    pub id: Option<String>,
    /// All members without a field of their own.
    pub additional: rt::Additional,
}

impl ::core::default::Default for WorkbookRange {
    fn default() -> Self {
        Self {
            address: None,
            address_local: None,
            cell_count: None,
            column_count: None,
            column_hidden: None,
            column_index: None,
            formulas: None,
            formulas_r1_c1: None,
            hidden: None,
            number_format: None,
            row_count: None,
            row_hidden: None,
            row_index: None,
            text: None,
            value_types: None,
            values: None,
            format: None,
            sort: None,
            worksheet: None,
            id: None,
            additional: rt::Additional::NONE,
        }
    }
}

impl rt::Model for WorkbookRange {
    fn schema(&self) -> &'static rt::model::Schema {
        &rt::model::Schema { name: "WorkbookRange", odata_type: "microsoft.graph.workbookRange", names: &["address", "addressLocal", "cellCount", "columnCount", "columnHidden", "columnIndex", "formulas", "formulasR1C1", "hidden", "numberFormat", "rowCount", "rowHidden", "rowIndex", "text", "valueTypes", "values", "format", "sort", "worksheet", "id"] }
    }
    fn property(&self, index: usize) -> P<'_> {
        match index {
            0 => P::String(&self.address),
            1 => P::String(&self.address_local),
            2 => P::Int32(&self.cell_count),
            3 => P::Int32(&self.column_count),
            4 => P::Boolean(&self.column_hidden),
            5 => P::Int32(&self.column_index),
            6 => P::Json(&self.formulas),
            7 => P::Json(&self.formulas_r1_c1),
            8 => P::Boolean(&self.hidden),
            9 => P::Json(&self.number_format),
            10 => P::Int32(&self.row_count),
            11 => P::Boolean(&self.row_hidden),
            12 => P::Int32(&self.row_index),
            13 => P::Json(&self.text),
            14 => P::Json(&self.value_types),
            15 => P::Json(&self.values),
            16 => P::Json(&self.format),
            17 => P::Json(&self.sort),
            18 => P::Json(&self.worksheet),
            19 => P::String(&self.id),
            _ => P::Additional(&self.additional),
        }
    }
    fn property_mut(&mut self, index: usize) -> M<'_> {
        match index {
            0 => M::String(&mut self.address),
            1 => M::String(&mut self.address_local),
            2 => M::Int32(&mut self.cell_count),
            3 => M::Int32(&mut self.column_count),
            4 => M::Boolean(&mut self.column_hidden),
            5 => M::Int32(&mut self.column_index),
            6 => M::Json(&mut self.formulas),
            7 => M::Json(&mut self.formulas_r1_c1),
            8 => M::Boolean(&mut self.hidden),
            9 => M::Json(&mut self.number_format),
            10 => M::Int32(&mut self.row_count),
            11 => M::Boolean(&mut self.row_hidden),
            12 => M::Int32(&mut self.row_index),
            13 => M::Json(&mut self.text),
            14 => M::Json(&mut self.value_types),
            15 => M::Json(&mut self.values),
            16 => M::Json(&mut self.format),
            17 => M::Json(&mut self.sort),
            18 => M::Json(&mut self.worksheet),
            19 => M::String(&mut self.id),
            _ => M::Additional(&mut self.additional),
        }
    }
}
impl ::core::clone::Clone for WorkbookRange {
    fn clone(&self) -> Self {
        rt::model::clone(self)
    }
}

impl ::core::cmp::PartialEq for WorkbookRange {
    fn eq(&self, other: &Self) -> bool {
        rt::model::eq(self, other)
    }
}

impl ::core::fmt::Debug for WorkbookRange {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        rt::model::debug(self, f)
    }
}

impl rt::serde::Serialize for WorkbookRange {
    fn serialize<S: rt::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rt::model::write(self, serializer)
    }
}

impl<'de> rt::serde::Deserialize<'de> for WorkbookRange {
    fn deserialize<D: rt::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        rt::model::read(deserializer)
    }
}
