//! A run that is killed at any moment leaves the old tree or the new one.
//!
//! A second process of this test binary writes two trees in turn. It is killed at many different moments, and after each kill
//! the folder must be one of the two trees. A new inode of the folder shows that they were exchanged, so the test needs Unix.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use graph_docgen::FileTree;

use super::platform::identity;
use super::tests::{files, tree};
use super::{Mode, reconcile};

const ROOT: &str = "GRAPH_DOCGEN_KILL_TEST_ROOT";
const KILLS: u64 = 80;

/// A tree of 60 files. Half of them differ from those of the other tree.
fn letter(letter: &str) -> FileTree {
    let files: Vec<_> = (0..60)
        .map(|i| match i % 4 {
            0 => (format!("src/{letter}/f{i}.rs"), letter.repeat(2000)),
            1 => (format!("src/f{i}.rs"), letter.repeat(2000)),
            _ => (format!("src/same/f{i}.rs"), "same".to_owned()),
        })
        .collect();
    tree(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
}

/// The tree's files as [`files`] returns them, with the two unowned files.
fn expected(tree: &FileTree) -> Vec<(String, String)> {
    let unowned = [("notes", "mine"), ("target/deep/x", "mine")];
    let mut all: Vec<_> = tree.iter().map(|(path, file)| (path.to_owned(), file.text.clone())).collect();
    all.extend(unowned.map(|(path, text)| (path.to_owned(), text.to_owned())));
    all.sort();
    all
}

/// Waits until another folder has the folder's name.
fn wait_for_an_exchange(root: &Path) {
    let inode = || fs::metadata(root).ok().and_then(|metadata| identity(&metadata));
    let before = inode();
    let begin = Instant::now();
    while inode() == before {
        assert!(begin.elapsed() < Duration::from_secs(60), "the child does nothing");
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
#[ignore = "the process that a_killed_run_leaves_one_of_the_two_trees starts and kills"]
fn child() {
    let Some(root) = env::var_os(ROOT) else { return };
    loop {
        for name in ["a", "b"] {
            reconcile(Path::new(&root), &letter(name), Mode::Write).unwrap();
        }
    }
}

#[test]
fn a_killed_run_leaves_one_of_the_two_trees() {
    let scratch = tempfile::tempdir().unwrap();
    let root = scratch.path().join("out");
    let (a, b) = (letter("a"), letter("b"));
    reconcile(&root, &a, Mode::Write).unwrap();
    fs::create_dir_all(root.join("target/deep")).unwrap();
    for unowned in ["notes", "target/deep/x"] {
        fs::write(root.join(unowned), "mine").unwrap();
    }
    let mut left_behind = 0;
    for kill in 0..KILLS {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--ignored", "--exact", "reconcile::kill_tests::child"])
            .env(ROOT, &root)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Every other kill may come while the child removes what the kill before left; the rest come later.
        if kill % 2 == 0 {
            wait_for_an_exchange(&root);
        }
        // A multiple of a prime number spreads the kills over the whole run.
        thread::sleep(Duration::from_micros(3_000 + kill * 7_919 % 20_000));
        assert!(child.try_wait().unwrap().is_none(), "the child ended by itself");
        child.kill().unwrap();
        child.wait().unwrap();
        left_behind += u64::from(fs::read_dir(scratch.path()).unwrap().count() > 1);
        let found = files(&root);
        let is = |tree| found == expected(tree) && reconcile(&root, tree, Mode::Check).unwrap().is_clean();
        assert!(is(&a) || is(&b), "kill {kill} left a mixture");
    }
    assert!(left_behind > 0, "no kill came in the middle of a run");
    reconcile(&root, &a, Mode::Write).unwrap();
    assert_eq!(files(&root), expected(&a));
    assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 1, "something was left beside the folder");
}
