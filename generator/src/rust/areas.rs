//! Areas are cargo features. This module computes which areas reach each type, so that a type is compiled only if one of them
//! is enabled.

use super::types::{Source, Target, Types};
use crate::family::ApiVersion;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The name of a cargo feature.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Feature(Arc<str>);

impl Feature {
    /// The feature of an area (`ms.subservice` or `ms.prod`). A page without an area belongs to `general`.
    #[must_use]
    pub fn of_area(area: Option<&str>) -> Self {
        let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
        let mut name: String = area.unwrap_or_default().chars().take(100).map(letter).collect();
        name = name.trim_matches('-').to_owned();
        if name.is_empty() {
            name.push_str("general");
        }
        // These names are taken by features that are not areas.
        if matches!(name.as_str(), "default" | "testing" | "azure" | "blocking" | "jiff" | "mock")
            || ApiVersion::ALL.iter().any(|version| version.module() == name)
            || name.starts_with(|c: char| c.is_ascii_digit())
        {
            name.insert_str(0, "area-");
        }
        Self(name.into())
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A condition: one of these features must be enabled. They are sorted without repeats. An empty list means that there is no
/// condition.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gate(Arc<[Feature]>);

impl Gate {
    /// The features, sorted.
    #[must_use]
    pub fn features(&self) -> &[Feature] {
        &self.0
    }

    /// Returns whether the other condition holds whenever this one does.
    fn implies(&self, other: &Self) -> bool {
        let mut others = other.0.iter();
        self.0.iter().all(|feature| others.any(|other| other == feature))
    }
}

impl FromIterator<Feature> for Gate {
    fn from_iter<I: IntoIterator<Item = Feature>>(features: I) -> Self {
        let mut features: Vec<Feature> = features.into_iter().collect();
        features.sort();
        features.dedup();
        Self(features.into())
    }
}

/// Prints the predicate of a `cfg` attribute.
impl fmt::Display for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_one = self.0.len() == 1;
        f.write_str(if is_one { "" } else { "any(" })?;
        for (i, feature) in self.0.iter().enumerate() {
            write!(f, "{}feature = \"{feature}\"", if i > 0 { ", " } else { "" })?;
        }
        f.write_str(if is_one { "" } else { ")" })
    }
}

/// The areas that reach each type.
#[derive(Debug)]
pub(super) struct Areas {
    /// For each type, the areas that reach it.
    reached: Vec<Gate>,
    /// For each type, all types derived from it, directly or not.
    derived: Vec<Vec<usize>>,
    /// For each type, whether it has derived types and a field or an answer is of the type.
    matched: Vec<bool>,
}

impl Areas {
    /// Walks from the types that the operations of an area name, along all properties. Relationships are followed only within the
    /// area. With `only_used`, the walk goes on to the derived types that a value may be of; without, it also begins at the pages
    /// of types, so that no type is left out.
    pub(super) fn of(types: &Types<'_>, used: &[(&Feature, usize)], only_used: bool) -> Self {
        let count = types.items.len();
        let home: Vec<Option<Feature>> = (0..count)
            .map(|item| match &types.items[item].source {
                Source::Resource(pages) => Some(Feature::of_area(pages[0].area.as_deref())),
                Source::Enum(_) => None,
            })
            .collect();
        let edges: Vec<Vec<(usize, bool)>> = (0..count)
            .map(|item| {
                let all = types.properties(item).iter();
                all.filter_map(|documented| match documented.target {
                    Target::Item(target) => Some((target, documented.navigates)),
                    _ => None,
                })
                .collect()
            })
            .collect();
        let mut roots: BTreeMap<&Feature, Vec<usize>> = BTreeMap::new();
        for (feature, item) in used {
            roots.entry(feature).or_default().push(*item);
        }
        if !only_used {
            for (item, feature) in home.iter().enumerate() {
                if let Some(feature) = feature {
                    roots.entry(feature).or_default().push(item);
                }
            }
        }
        let mut derived = vec![Vec::new(); count];
        for item in 0..count {
            for base in types.lineage(item).into_iter().skip(1) {
                derived[base].push(item);
            }
        }
        let mut reached: Vec<Vec<Feature>> = vec![Vec::new(); count];
        for (feature, mut open) in roots {
            while let Some(item) = open.pop() {
                // The features are walked one after the other, so this one can only be the last in the list.
                if reached[item].last() == Some(feature) {
                    continue;
                }
                reached[item].push(feature.clone());
                for (target, navigates) in &edges[item] {
                    if !navigates || home[*target].as_ref().is_none_or(|home| home == feature) {
                        open.push(*target);
                    }
                }
                if only_used {
                    open.extend(&derived[item]);
                }
            }
        }
        let mut matched = vec![false; count];
        let in_fields = (0..count).filter(|item| !reached[*item].is_empty()).flat_map(|item| &edges[item]);
        let in_fields = in_fields.map(|(target, _)| *target).filter(|target| !reached[*target].is_empty());
        for item in in_fields.chain(used.iter().map(|(_, item)| *item)) {
            matched[item] = !derived[item].is_empty();
        }
        Self { reached: reached.into_iter().map(Gate::from_iter).collect(), derived, matched }
    }

    /// The condition of a type. `None` if no area reaches it.
    pub(super) fn of_item(&self, item: usize) -> Option<Gate> {
        let gate = &self.reached[item];
        (!gate.features().is_empty()).then(|| gate.clone())
    }

    /// Returns whether any area reaches a type. Without a filter, every type is reached.
    pub(super) fn has(&self, item: usize) -> bool {
        !self.reached[item].features().is_empty()
    }

    /// The extra condition of a field of the type `of` whose value is of the type `target`. `None` if `target` is compiled whenever
    /// `of` is.
    pub(super) fn field(&self, of: usize, target: usize) -> Option<Gate> {
        (!self.reached[of].implies(&self.reached[target])).then(|| self.reached[target].clone())
    }

    /// The types derived from a type, in order of their names.
    pub(super) fn derived(&self, base: usize) -> &[usize] {
        &self.derived[base]
    }

    /// Returns whether a value of this type may be of a derived type.
    pub(super) fn is_matched(&self, base: usize) -> bool {
        self.matched[base]
    }
}

#[cfg(test)]
mod tests {
    use super::Feature;

    #[test]
    fn an_area_does_not_take_the_name_of_another_feature() {
        let feature = |area: &str| Feature::of_area(Some(area)).to_string();
        assert_eq!(
            ["Azure", "Blocking", "jiff", "Mock", "365", "mail"].map(feature),
            ["area-azure", "area-blocking", "area-jiff", "area-mock", "area-365", "mail"]
        );
    }
}
