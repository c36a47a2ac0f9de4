//! The packs of the real reference. They lie beside the workspace, at `../shared/corpus`, and are unpacked once below `target/corpus`.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use lzma_rust2::XzReader;

use crate::workspace;

/// Unpacks the packs and returns their folder, or `None` if there are no packs.
///
/// # Errors
/// If a pack cannot be read or unpacked.
pub fn unpack() -> Result<Option<PathBuf>> {
    let root = workspace::root();
    let packs = root.join("../shared/corpus");
    if !packs.is_dir() {
        return Ok(None);
    }
    let to = root.join("target/corpus");
    fs::create_dir_all(&to).with_context(|| format!("cannot make {}", to.display()))?;
    let lock = File::create(to.join(".lock")).context("cannot make the lock of target/corpus")?;
    // Several tests may need the pages at the same time. The first one unpacks them, and the others wait.
    lock.lock().context("cannot lock target/corpus")?;
    let mut found: Vec<PathBuf> =
        fs::read_dir(&packs)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    found.retain(|path| path.to_string_lossy().ends_with(".tar.xz"));
    found.sort();
    for pack in found {
        unpack_one(&pack, &to).with_context(|| format!("cannot unpack {}", pack.display()))?;
    }
    Ok(Some(to))
}

/// The English pages of 2021 in today's layout, as the packs' script `modernize.py` writes them below `target/corpus`. Returns
/// `None` without packs or without Python.
///
/// # Errors
/// If the script fails.
pub fn modernized() -> Result<Option<PathBuf>> {
    let Some(root) = unpack()? else { return Ok(None) };
    let pages = root.join("modern");
    let lock = File::create(root.join(".lock")).context("cannot make the lock of target/corpus")?;
    lock.lock().context("cannot lock target/corpus")?;
    let mark = root.join(".modern.done");
    if !mark.exists() {
        let script = workspace::root().join("../shared/corpus/modernize.py");
        match Command::new("python3").arg(script).arg(root.join("en/api-reference")).arg(&pages).output() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            run => {
                let run = run.context("cannot run modernize.py")?;
                ensure!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
            }
        }
        File::create(mark)?;
    }
    Ok(Some(pages))
}

/// The text of the service's metadata of the month of the packs, or `None` if it is not there.
///
/// # Errors
/// If it cannot be read.
pub fn metadata() -> Result<Option<String>> {
    let path = workspace::root().join("../shared/corpus/v1.0-metadata-2021-08.xml.xz");
    if !path.is_file() {
        return Ok(None);
    }
    let mut text = String::new();
    let mut reader = XzReader::new(File::open(&path)?, true);
    reader.read_to_string(&mut text).with_context(|| format!("cannot unpack {}", path.display()))?;
    Ok(Some(text))
}

/// The metadata as a file below `target/corpus`, or `None` if it is not there.
///
/// # Errors
/// If it cannot be read or written.
pub fn metadata_file() -> Result<Option<PathBuf>> {
    let Some(text) = metadata()? else { return Ok(None) };
    let file = workspace::root().join("target/corpus/v1.0-metadata.xml");
    fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(Some(file))
}

/// Unpacks a pack, unless a mark says that it was unpacked before.
fn unpack_one(pack: &Path, to: &Path) -> Result<()> {
    let name = pack.file_name().unwrap_or_default().to_string_lossy();
    let mark = to.join(format!(".{name}.done"));
    if !mark.exists() {
        tar::Archive::new(XzReader::new(File::open(pack)?, true)).unpack(to)?;
        File::create(mark)?;
    }
    Ok(())
}
