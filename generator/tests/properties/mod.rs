//! Properties of any text that is read as a page. The tests and the fuzz targets run the same functions.

pub(crate) mod markup;
pub(crate) mod page;
