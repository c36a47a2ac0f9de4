//! The check of an output folder. It is replaced as a whole, so it must not hold anything else.

use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Result, bail};

/// Refuses a folder that is or contains the workspace or the home folder, and one that overlaps with the pages.
pub(crate) fn check(out: &Path, docs: &[&Path], workspace: &Path) -> Result<()> {
    let real = real_path(out);
    if let Some(file) = real.ancestors().skip(1).find(|above| above.is_file()) {
        bail!("--out {} cannot be a folder, because {} is a file", out.display(), file.display());
    }
    if real.parent().is_none() {
        bail!("--out {} is the root of the file system; choose a folder of its own", out.display());
    }
    let home = env::home_dir().filter(|home| home.is_absolute());
    for (what, folder) in [("the workspace", Some(workspace)), ("your home folder", home.as_deref())] {
        if folder.is_some_and(|folder| real_path(folder).starts_with(&real)) {
            bail!("--out {} is or contains {what}; choose a folder of its own", out.display());
        }
    }
    for docs in docs {
        let docs = real_path(docs);
        if real.starts_with(&docs) || docs.starts_with(&real) {
            bail!(
                "--out {} overlaps with the pages in {}; choose a folder outside of the pages",
                out.display(),
                docs.display()
            );
        }
    }
    Ok(())
}

/// Refuses an output file among the pages, because it would replace a page or become one.
pub(crate) fn check_file(out: &Path, docs: &Path) -> Result<()> {
    let docs = real_path(docs);
    if real_path(out).starts_with(&docs) {
        bail!("{} is among the pages in {}; choose another place", out.display(), docs.display());
    }
    Ok(())
}

/// Returns the absolute path. Links are followed in the part of it that exists.
pub(crate) fn real_path(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    for there in absolute.ancestors() {
        if let (Ok(real), Ok(rest)) = (fs::canonicalize(there), absolute.strip_prefix(there)) {
            return rest.components().fold(real, |path, part| match part {
                Component::ParentDir => path.parent().map_or(path.clone(), Path::to_path_buf),
                part => path.join(part),
            });
        }
    }
    absolute
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_folder_of_its_own_is_written() {
        let scratch = tempfile::tempdir().unwrap();
        let at = |path: &str| scratch.path().join(path);
        for folder in ["work/docs/v1.0", "elsewhere"] {
            fs::create_dir_all(at(folder)).unwrap();
        }
        let check = |out: &str| check(&at(out), &[&at("work/docs")], &at("work"));
        for refused in ["work", "work/docs", "work/docs/v1.0", "work/docs/new", "", "work/new/../docs", "/"] {
            assert!(check(refused).is_err(), "{refused}");
        }
        fs::write(at("file"), "").unwrap();
        assert!(check("file/x").unwrap_err().to_string().contains("is a file"));
        assert!(check_file(&at("work/docs/v1.0/x.md"), &at("work/docs")).is_err());
        check_file(&at("work/x.json"), &at("work/docs")).unwrap();
        for fine in ["work/generated", "work/docs2", "elsewhere", "new/deep"] {
            check(fine).unwrap();
        }
        if let Some(home) = env::home_dir() {
            assert!(super::check(&home, &[], &at("work")).is_err());
        }
    }
}
