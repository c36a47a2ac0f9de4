//! The documented types of a namespace.

// Written by graph-docgen; changes here are lost.

#[cfg(feature = "ediscovery")]
mod ediscovery_case;
#[cfg(feature = "ediscovery")]
pub use self::ediscovery_case::EdiscoveryCase;
