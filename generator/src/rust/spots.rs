//! Distinguishes request lines with the same act by words of their paths.
//!
//! The most canonical place, which is the resource's own collection, gets the bare name. Each other place adds the fewest words
//! of its path that no more canonical place has, the nearest container first.

use super::acts::ends_with_words;
use super::places::Segment;
use crate::cut::Cut as _;
use crate::hash::{HashMap, HashSet};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The greatest number of containers in a name.
const LONGEST: usize = 3;

/// The beginning of the words of a default item.
const DEFAULT: &str = "default_";

/// The words that distinguish a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Suffix {
    /// No words: the place is canonical.
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
    /// The sequences of words in earlier places.
    known: HashMap<Vec<Cow<'s, str>>, Known>,
}

/// The places that have a sequence of words.
#[derive(Default)]
struct Known {
    /// The number of these places.
    times: usize,
    /// The number of the last one.
    last: usize,
}

/// A place, with the words of its segments.
struct Spot<'s> {
    segments: &'s [Segment],
    words: Vec<Cow<'s, str>>,
    rank: Rank,
    is_own: bool,
    /// The ways to choose segments, made when they are first asked for.
    subsequences: OnceCell<Vec<Vec<usize>>>,
}

/// The distance of a place from the resource's own collection: true if its last segment has another name, the number of its
/// segments, the number of keys before the last one, true if its owner is not a user, and true if it is a single item.
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
                let words = segments.iter().map(words).collect();
                Spot { words, segments, rank, is_own: !rank.0, subsequences: OnceCell::new() }
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

    /// The words that distinguish a place from the places before it, the best first. Call [`Spots::leave`] for all of these first.
    pub(super) fn suffixes(&self, number: usize) -> impl Iterator<Item = Suffix> {
        let bare = (self.tied == 1 && number == 0).then_some(Suffix::None);
        let spot = &self.spots[number];
        let times = usize::from(number < self.tied && self.tied > 1);
        let is_new = move |places: &&Vec<usize>| {
            self.known.get(&spot.sequence(places)).is_none_or(|known| known.times <= times)
        };
        let subsequences = if self.len() > 1 { spot.subsequences() } else { &[] };
        let told = subsequences.iter().filter(is_new).map(|places| spot.suffix(places));
        bare.into_iter().chain(told)
    }

    /// Any words of a place, the best first.
    pub(super) fn any_suffixes(&self, number: usize) -> impl Iterator<Item = Suffix> {
        let spot = &self.spots[number];
        let some = spot.subsequences().iter().map(|places| spot.suffix(places));
        let all = (!spot.words.is_empty()).then(|| Suffix::In(spot.words.join("_")));
        [Suffix::None].into_iter().chain(some).chain(all)
    }

    /// Marks the words of a place as used, so that they no longer distinguish a later place.
    pub(super) fn leave(&mut self, number: usize) {
        if number >= self.tied || self.tied == 1 {
            self.learn(number);
        }
    }

    fn learn(&mut self, number: usize) {
        if self.len() > 1 {
            let spot = &self.spots[number];
            for sequence in spot.subsequences().iter().map(|places| spot.sequence(places)) {
                let known = self.known.entry(sequence).or_default();
                // A place may have a sequence twice.
                if known.times == 0 || known.last != number {
                    *known = Known { times: known.times + 1, last: number };
                }
            }
        }
    }
}

impl<'s> Spot<'s> {
    fn sequence(&self, places: &[usize]) -> Vec<Cow<'s, str>> {
        places.iter().map(|at| self.words[*at].clone()).collect()
    }

    /// All ways to choose up to three segments in order: the fewest first, those with keys before single items, and the nearest
    /// first.
    fn subsequences(&self) -> &[Vec<usize>] {
        self.subsequences.get_or_init(|| self.choose_subsequences())
    }

    fn choose_subsequences(&self) -> Vec<Vec<usize>> {
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
        let single = |places: &[usize]| places.iter().filter(|at| !self.segments[**at].is_keyed).count();
        let order = |places: &[usize]| (places.len(), single(places));
        all.sort_by(|a, b| order(a).cmp(&order(b)).then_with(|| Reverse(a).cmp(&Reverse(b))));
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
