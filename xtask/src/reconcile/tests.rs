//! Reconciling, case by case.

use std::fs;
use std::path::Path;

use graph_docgen::{FileTree, OutputFile};

use super::*;

/// A tree of these files.
pub(super) fn tree(files: &[(&str, &str)]) -> FileTree {
    let mut tree = FileTree::default();
    for (path, text) in files {
        tree.insert(*path, OutputFile { text: (*text).to_owned(), pages: vec!["v1.0/api/a.md".to_owned()] });
    }
    tree
}

/// All files below a folder and their texts, without the manifest.
pub(super) fn files(root: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name != MANIFEST {
                files.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// A scratch folder, with an output folder `out` in it that was written from these files.
fn written(before: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
    let scratch = tempfile::tempdir().unwrap();
    let root = scratch.path().join("out");
    reconcile(&root, &tree(before), Mode::Write).unwrap();
    (scratch, root)
}

/// Writes `after` over `before`. Expects exactly these files, and nothing beside the folder.
fn check(
    before: &[(&str, &str)],
    put_in: &[(&str, &str)],
    after: &[(&str, &str)],
    expect: &[(&str, &str)],
) -> Report {
    let (scratch, root) = written(before);
    put(&root, put_in);
    let report = reconcile(&root, &tree(after), Mode::Write).unwrap();
    let expect: Vec<_> = expect.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    assert_eq!(files(&root), expect);
    assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 1, "something was left beside the folder");
    assert!(reconcile(&root, &tree(after), Mode::Check).unwrap().is_clean());
    report
}

fn put(root: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn paths(changes: &[Change]) -> Vec<&str> {
    changes.iter().map(|change| change.path.as_str()).collect()
}

#[test]
fn stale_missing_and_orphaned_files_are_repaired() {
    let report = check(
        &[("a", "1"), ("src/b", "1"), ("src/old/c", "1")],
        &[],
        &[("a", "1"), ("src/b", "2"), ("src/new/d", "1")],
        &[("a", "1"), ("src/b", "2"), ("src/new/d", "1")],
    );
    assert_eq!(paths(&report.missing), ["src/new/d"]);
    assert_eq!(paths(&report.stale), [MANIFEST, "src/b"]);
    assert_eq!(report.orphaned, ["src/old/c"]);
    assert_eq!(report.unchanged, 1);
}

#[test]
fn an_empty_folder_is_filled() {
    let (_scratch, root) = written(&[]);
    fs::remove_file(root.join(MANIFEST)).unwrap();
    assert_eq!(paths(&reconcile(&root, &tree(&[("a", "1")]), Mode::Write).unwrap().missing), [MANIFEST, "a"]);
}

#[test]
fn what_is_not_ours_stays_and_its_topmost_folder_is_named() {
    let report = check(
        &[("src/a", "1"), ("src/gone", "1")],
        &[("notes", "n"), ("src/mine", "m"), ("target/debug/x", "x"), ("target/y", "y")],
        &[("src/a", "2")],
        &[("notes", "n"), ("src/a", "2"), ("src/mine", "m"), ("target/debug/x", "x"), ("target/y", "y")],
    );
    assert_eq!(report.unowned, ["notes", "src/mine", "target/"]);
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    check(&[("a", "1"), ("b/c", "1")], &[], &[("a/x", "2"), ("b", "2")], &[("a/x", "2"), ("b", "2")]);
}

#[test]
fn a_file_of_somebody_else_in_the_way_is_refused() {
    for (mine, wanted) in [("a", "a"), ("a", "a/b"), ("a/b", "a"), ("src/deep/x", "src")] {
        let (_scratch, root) = written(&[("src/kept", "1")]);
        put(&root, &[(mine, "mine")]);
        let before = files(&root);
        let error = reconcile(&root, &tree(&[(wanted, "ours")]), Mode::Write).unwrap_err();
        assert!(matches!(error, ReconcileError::Conflicts { .. }), "{mine} {wanted}: {error}");
        assert_eq!(files(&root), before);
    }
}

#[test]
fn a_file_that_happens_to_be_equal_is_taken_over() {
    let report = check(&[], &[("a", "1")], &[("a", "1")], &[("a", "1")]);
    assert_eq!((paths(&report.stale), report.unchanged), (vec![MANIFEST], 1));
}

#[test]
fn a_folder_that_is_right_is_not_touched() {
    let (_scratch, root) = written(&[("src/a", "1")]);
    let folder = fs::metadata(&root).unwrap();
    let report = reconcile(&root, &tree(&[("src/a", "1")]), Mode::Write).unwrap();
    assert!(report.is_clean());
    assert_eq!(platform::identity(&folder), platform::identity(&fs::metadata(&root).unwrap()));
}

#[test]
fn a_file_that_stays_keeps_its_inode_and_time() {
    let (_scratch, root) = written(&[("same", "1"), ("other", "1")]);
    put(&root, &[("target/x", "x")]);
    let state = |path: &str| {
        let metadata = fs::metadata(root.join(path)).unwrap();
        (platform::identity(&metadata), metadata.modified().unwrap())
    };
    let (same, unowned, time) = (state("same"), state("target/x"), state("target").1);
    reconcile(&root, &tree(&[("same", "1"), ("other", "2")]), Mode::Write).unwrap();
    assert_eq!((same, unowned, time), (state("same"), state("target/x"), state("target").1));
}

#[test]
fn checking_writes_nothing() {
    let (scratch, root) = written(&[("a", "1"), ("gone", "1")]);
    let before = files(&root);
    let report = reconcile(&root, &tree(&[("a", "2"), ("new", "1")]), Mode::Check).unwrap();
    assert_eq!(
        (paths(&report.missing), paths(&report.stale), report.orphaned),
        (vec!["new"], vec![MANIFEST, "a"], vec!["gone".to_owned()])
    );
    assert_eq!(report.stale[1].before.as_deref(), Some(b"1".as_slice()));
    assert_eq!(files(&root), before);
    let nowhere = scratch.path().join("nowhere");
    assert_eq!(reconcile(&nowhere, &tree(&[("a", "1")]), Mode::Check).unwrap().missing.len(), 2);
    assert!(!nowhere.exists());
}

#[test]
fn a_manifest_that_points_elsewhere_deletes_nothing() {
    let (scratch, root) = written(&[("a", "1")]);
    put(scratch.path(), &[("precious", "p")]);
    put(&root, &[(MANIFEST, "../precious\na\n")]);
    let report = reconcile(&root, &tree(&[("a", "1")]), Mode::Write).unwrap();
    assert_eq!(report.unsafe_lines, ["../precious"]);
    assert!(scratch.path().join("precious").exists());
}

#[test]
fn a_second_run_at_the_same_time_is_refused() {
    let (_scratch, root) = written(&[("a", "1")]);
    let first = WorkFolder::lock(&root).unwrap();
    let error = reconcile(&root, &tree(&[("a", "2")]), Mode::Write).unwrap_err();
    assert!(
        matches!(&error, ReconcileError::OtherRun { process, .. } if process.contains(&std::process::id().to_string()))
    );
    drop(first);
    reconcile(&root, &tree(&[("a", "2")]), Mode::Write).unwrap();
}

#[test]
fn an_old_tree_moved_aside_by_a_killed_run_is_put_back() {
    let (_scratch, root) = written(&[("a", "1")]);
    put(&root, &[("notes", "n")]);
    let work = root.with_file_name(".out.graph-docgen-staging");
    fs::create_dir(&work).unwrap();
    fs::rename(&root, work.join("old")).unwrap();
    reconcile(&root, &tree(&[("a", "2")]), Mode::Write).unwrap();
    assert_eq!(files(&root), [("a".to_owned(), "2".to_owned()), ("notes".to_owned(), "n".to_owned())]);
    assert!(!work.exists());
}

#[cfg(unix)]
#[test]
fn links_are_carried_over_as_links_and_never_written_through() {
    use std::os::unix::fs::symlink;
    let (scratch, root) = written(&[("ours", "1"), ("b", "1")]);
    put(scratch.path(), &[("elsewhere/file", "far")]);
    symlink("../elsewhere", root.join("link")).unwrap();
    fs::remove_file(root.join("ours")).unwrap();
    symlink("../elsewhere/file", root.join("ours")).unwrap();
    let report = reconcile(&root, &tree(&[("ours", "1"), ("b", "2")]), Mode::Write).unwrap();
    assert_eq!((report.unowned, paths(&report.stale)), (vec!["link".to_owned()], vec!["b", "ours"]));
    assert_eq!(fs::read_link(root.join("link")).unwrap(), Path::new("../elsewhere"));
    assert!(fs::symlink_metadata(root.join("ours")).unwrap().is_file());
    assert_eq!(fs::read_to_string(scratch.path().join("elsewhere/file")).unwrap(), "far");
    let error = reconcile(&root, &tree(&[("link/file", "x")]), Mode::Write).unwrap_err();
    assert!(matches!(error, ReconcileError::Conflicts { .. }));
}
