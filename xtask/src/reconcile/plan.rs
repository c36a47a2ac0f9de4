//! The comparison: finds missing, stale, orphaned and equal files, and unowned entries that are in the way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use graph_docgen::FileTree;
use rayon::prelude::*;

use super::error::{ReconcileError, io_error};
use super::manifest::{self, Manifest};
use super::scan::{self, Kind, Scan, Unowned};
use super::{Change, Report};

/// The files of the tree and the manifest: their texts by path.
pub(super) type WantedFiles<'t> = BTreeMap<&'t str, &'t str>;

/// The comparison of a folder with the wanted files.
#[derive(Debug)]
pub(super) struct Plan<'t> {
    /// The wanted files.
    pub(super) wanted: WantedFiles<'t>,
    /// The wanted files that exist with the same bytes.
    pub(super) unchanged: BTreeSet<&'t str>,
    /// The entries that are carried over.
    pub(super) unowned: Vec<Unowned>,
    report: Report,
}

/// Collects the files of the tree and the manifest.
pub(super) fn wanted<'t>(tree: &'t FileTree, manifest: &'t str) -> Result<WantedFiles<'t>, ReconcileError> {
    let mut wanted: WantedFiles<'t> = tree.iter().map(|(path, file)| (path, file.text.as_str())).collect();
    if wanted.insert(manifest::NAME, manifest).is_some() {
        return Err(ReconcileError::Tree(format!("it has a file {} of its own", manifest::NAME)));
    }
    match scan::folders_of(wanted.keys().copied()).iter().find(|folder| wanted.contains_key(*folder)) {
        Some(both) => Err(ReconcileError::Tree(format!("{both} is both a file and a folder"))),
        None => Ok(wanted),
    }
}

impl<'t> Plan<'t> {
    /// Compares the folder with the wanted files. It only reads.
    pub(super) fn new(root: &Path, wanted: WantedFiles<'t>) -> Result<Self, ReconcileError> {
        let Manifest { owned, unsafe_lines } = read_manifest(root)?;
        let known: BTreeSet<&str> = wanted.keys().copied().chain(owned.iter().map(String::as_str)).collect();
        let scan = scan::scan(root, &known)?;

        let compared = compare(root, &wanted, &scan)?;
        let mut conflicts = in_the_way(&wanted, &scan);
        let mut unchanged = BTreeSet::new();
        let mut report = Report { unsafe_lines, ..Report::default() };
        for (path, state) in compared {
            let change = |before| Change { path: path.to_owned(), before };
            match state {
                State::Equal => _ = unchanged.insert(path),
                State::Missing => report.missing.push(change(None)),
                State::Differs(before) if owned.contains(path) => report.stale.push(change(before)),
                State::Differs(_) => conflicts.push(path.to_owned()),
            }
        }
        if !conflicts.is_empty() {
            conflicts.sort();
            return Err(ReconcileError::Conflicts { root: root.to_path_buf(), paths: conflicts });
        }
        report.orphaned =
            scan.known.keys().filter(|path| !wanted.contains_key(path.as_str())).cloned().collect();
        report.unchanged = unchanged.len();
        report.unowned = scan.unowned.iter().map(Unowned::name).collect();
        Ok(Self { wanted, unchanged, unowned: scan.unowned, report })
    }

    /// Returns whether the folder is up to date.
    pub(super) fn is_clean(&self) -> bool {
        self.report.is_clean()
    }

    /// The report of the comparison.
    pub(super) fn into_report(self) -> Report {
        self.report
    }
}

impl Unowned {
    /// The path for messages. A folder ends in `/`.
    fn name(&self) -> String {
        let slash = if self.kind == Kind::Folder { "/" } else { "" };
        format!("{}{slash}", self.path.display())
    }
}

/// The state of a wanted file on the disk.
enum State {
    Equal,
    Missing,
    /// Another entry exists; its bytes, if it is a file.
    Differs(Option<Vec<u8>>),
}

fn compare<'t>(
    root: &Path,
    wanted: &WantedFiles<'t>,
    scan: &Scan,
) -> Result<Vec<(&'t str, State)>, ReconcileError> {
    let state = |path: &str, text: &str| match scan.known.get(path) {
        None => Ok(State::Missing),
        Some(Kind::Folder | Kind::Other) => Ok(State::Differs(None)),
        Some(Kind::File) => {
            let file = root.join(path);
            let before = fs::read(&file).map_err(io_error("read", &file))?;
            Ok(if before == text.as_bytes() { State::Equal } else { State::Differs(Some(before)) })
        }
    };
    wanted.par_iter().map(|(path, text)| Ok((*path, state(path, text)?))).collect()
}

/// Unowned entries that are in the way: at the path of a wanted file, below one, or at the path of a folder that must exist.
fn in_the_way(wanted: &WantedFiles<'_>, scan: &Scan) -> Vec<String> {
    if scan.unowned.is_empty() {
        return Vec::new();
    }
    let folders = scan::folders_of(wanted.keys().copied());
    let blocks = |entry: &&Unowned| {
        let Some(path) = scan::slashed(&entry.path) else {
            return entry.path.ancestors().filter_map(Path::to_str).any(|above| wanted.contains_key(above));
        };
        wanted.contains_key(path.as_str())
            || (entry.kind != Kind::Folder && folders.contains(path.as_str()))
            || scan::folders_of([path.as_str()].into_iter()).iter().any(|above| wanted.contains_key(above))
    };
    scan.unowned.iter().filter(blocks).map(Unowned::name).collect()
}

fn read_manifest(root: &Path) -> Result<Manifest, ReconcileError> {
    let path = root.join(manifest::NAME);
    match fs::symlink_metadata(&path) {
        Ok(metadata) if metadata.is_file() => {
            let bytes = fs::read(&path).map_err(io_error("read", &path))?;
            Ok(manifest::parse(&String::from_utf8_lossy(&bytes)))
        }
        _ => Ok(Manifest::default()),
    }
}
