//! Tells the places apart where request lines with one act lead.
//!
//! The most canonical place, which is the resource's own collection, gets the bare name. Each other place adds the fewest words
//! of its path that no more canonical place has, the nearest container first.

use super::acts::ends_with_words;
use super::places::Segment;
use crate::cut::Cut as _;
use crate::hash::{HashMap, HashSet};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The greatest number of containers that a name tells.
const LONGEST: usize = 3;

/// The beginning of the words of a default item.
const DEFAULT: &str = "default_";

/// The words that tell a place apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Suffix {
    /// None: the place is canonical.
    None,
    /// Containers.
    In(String),
    /// The signed-in user, if the bare name for that user belongs to another place.
    InOwn,
    /// A parameter.
    By(String),
    /// The last segment of the place, as one and as all.
    Subject { one: String, all: String },
}

/// The places of the lines that have one act, from the most to the least canonical one.
pub(super) struct Spots<'s> {
    spots: Vec<Spot<'s>>,
    numbers: HashMap<&'s [Segment], usize>,
    /// The number of the first places that are equally canonical.
    tied: usize,
    /// The sequences of words in earlier places, with the number of tied places that have them.
    known: HashMap<Vec<String>, usize>,
}

/// A place, with the words of its segments.
struct Spot<'s> {
    segments: &'s [Segment],
    words: Vec<Cow<'s, str>>,
    rank: Rank,
    is_own: bool,
}

/// The distance of a place from the resource's own collection: whether its last segment has another name, its segments, the keys
/// before the last one, whether it belongs to another than a user, and whether it is a single item.
type Rank = (bool, usize, usize, bool, bool);

impl<'s> Spots<'s> {
    pub(super) fn of(module: &str, places: impl Iterator<Item = &'s [Segment]>) -> Self {
        let all: BTreeSet<&[Segment]> = places.collect();
        let keyed: HashSet<&str> = all
            .iter()
            .flat_map(|segments| segments.iter())
            .filter(|one| one.is_keyed && one.is_plural)
            .map(|one| one.words.as_str())
            .collect();
        // A single item with the name of a collection of other lines is the default item of that collection.
        let words = |one: &'s Segment| -> Cow<'s, str> {
            let is_default = !one.is_keyed && !one.is_plural && keyed.contains(one.words.as_str());
            if is_default { [DEFAULT, &one.words].concat().into() } else { one.words.as_str().into() }
        };
        let mut spots: Vec<Spot<'s>> = all
            .into_iter()
            .map(|segments| {
                let rank = rank(module, segments);
                Spot { words: segments.iter().map(words).collect(), segments, rank, is_own: !rank.0 }
            })
            .collect();
        spots.sort_by_key(|spot| spot.rank);
        let numbers = spots.iter().enumerate().map(|(number, spot)| (spot.segments, number)).collect();
        let tied = spots.iter().take_while(|spot| spot.rank == spots[0].rank).count();
        let mut made = Self { spots, numbers, tied, known: HashMap::default() };
        if tied > 1 {
            (0..tied).for_each(|number| made.learn(number));
        }
        made
    }

    pub(super) fn len(&self) -> usize {
        self.spots.len()
    }

    /// The number of a place, 0 for the most canonical one.
    pub(super) fn number(&self, segments: &[Segment]) -> usize {
        self.numbers.get(segments).copied().unwrap_or(0)
    }

    /// The words that tell a place apart, the best first. To be called for each place in order.
    pub(super) fn suffixes(&mut self, number: usize) -> Vec<Suffix> {
        let mut suffixes = Vec::new();
        if self.tied == 1 && number == 0 {
            suffixes.push(Suffix::None);
        }
        let spot = &self.spots[number];
        if self.len() > 1 {
            let times = usize::from(number < self.tied && self.tied > 1);
            let is_new =
                |places: &Vec<usize>| self.known.get(&spot.sequence(places)).copied().unwrap_or(0) <= times;
            let places = spot.subsequences();
            suffixes.extend(places.iter().filter(|places| is_new(places)).map(|places| spot.suffix(places)));
        }
        if number >= self.tied || self.tied == 1 {
            self.learn(number);
        }
        suffixes
    }

    /// Any words of a place, the best first.
    pub(super) fn any_suffixes(&self, number: usize) -> Vec<Suffix> {
        let spot = &self.spots[number];
        let some = spot.subsequences().iter().map(|places| spot.suffix(places)).collect::<Vec<_>>();
        let all = (!spot.words.is_empty()).then(|| Suffix::In(spot.words.join("_")));
        [Suffix::None].into_iter().chain(some).chain(all).collect()
    }

    fn learn(&mut self, number: usize) {
        if self.len() > 1 {
            let spot = &self.spots[number];
            let sequences: HashSet<Vec<String>> =
                spot.subsequences().iter().map(|places| spot.sequence(places)).collect();
            for sequence in sequences {
                *self.known.entry(sequence).or_default() += 1;
            }
        }
    }
}

impl Spot<'_> {
    fn sequence(&self, places: &[usize]) -> Vec<String> {
        places.iter().map(|at| self.words[*at].to_string()).collect()
    }

    /// All ways to choose up to three segments in order: the fewest first, those with keys before single items, and the nearest
    /// first.
    fn subsequences(&self) -> Vec<Vec<usize>> {
        // Most paths have at most twelve segments. Longer ones are told apart by their first segments.
        let words = self.words.len().min(12);
        let mut all: Vec<Vec<usize>> = vec![Vec::new()];
        let mut from = 0;
        for _ in 0..LONGEST {
            let until = all.len();
            for at in from..until {
                let next = all[at].last().map_or(0, |last| last + 1);
                for place in next..words {
                    let longer = [&*all[at], &[place]].concat();
                    all.push(longer);
                }
            }
            from = until;
        }
        all.remove(0);
        all.sort_by_cached_key(|places| {
            let single = places.iter().filter(|at| !self.segments[**at].is_keyed).count();
            (places.len(), single, std::cmp::Reverse(places.clone()))
        });
        all
    }

    fn suffix(&self, places: &[usize]) -> Suffix {
        let last = self.words.len() - 1;
        if places != [last] {
            return Suffix::In(self.sequence(places).join("_"));
        }
        let one = match self.words[last].strip_prefix(DEFAULT) {
            Some(_) if self.is_own => DEFAULT.trim_end_matches('_').to_owned(),
            _ => self.words[last].to_string(),
        };
        let all =
            if self.segments[last].is_plural { self.segments[last].documented.clone() } else { one.clone() };
        Suffix::Subject { one, all }
    }
}

fn rank(module: &str, segments: &[Segment]) -> Rank {
    let is_own =
        |last: &Segment| ends_with_words(module, &last.words) || ends_with_words(&last.words, module);
    let subject = segments.last();
    let before = segments.cut(..segments.len().saturating_sub(1));
    (
        !subject.is_some_and(is_own),
        segments.len(),
        before.iter().filter(|segment| segment.is_keyed).count(),
        !segments.first().is_some_and(Segment::is_users),
        !subject.is_some_and(|last| last.is_keyed || last.is_plural),
    )
}
