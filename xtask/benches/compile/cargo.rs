//! Runs cargo, and measures time and the compiler's memory.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio, exit};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

/// Where this program, run in the compiler's place, notes how much memory the compiler held.
const PEAKS: &str = "GRAPH_DOCGEN_BENCH_PEAKS";

/// What a compilation took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// Wall time.
    pub(crate) seconds: f64,
    /// The most memory that one of its compilers held, in bytes; 0 where it is not known.
    pub(crate) peak: u64,
}

/// Cargo with one folder for all that it makes.
pub(crate) struct Cargo {
    target: PathBuf,
}

impl Cargo {
    pub(crate) fn new(target: PathBuf) -> Self {
        fs::create_dir_all(&target).unwrap();
        Self { target }
    }

    /// Runs a command in a folder and stops the bench if it fails.
    pub(crate) fn run(&self, folder: &Path, arguments: &str) -> Cost {
        self.run_in(folder, arguments, &self.target)
    }

    /// Builds a program as a user would who has nothing built yet.
    pub(crate) fn clean_build(&self, folder: &Path) -> Cost {
        let target = folder.join("target");
        let _ = fs::remove_dir_all(&target);
        self.run_in(folder, "build --release", &target)
    }

    fn run_in(&self, folder: &Path, arguments: &str, target: &Path) -> Cost {
        let peaks = self.target.join("peaks");
        let _ = fs::remove_dir_all(&peaks);
        fs::create_dir_all(&peaks).unwrap();
        let begin = Instant::now();
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(arguments.split_whitespace())
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_INCREMENTAL", "0")
            .env("RUSTC_WORKSPACE_WRAPPER", env::current_exe().unwrap())
            .env(PEAKS, &peaks)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let seconds = begin.elapsed().as_secs_f64();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo {arguments} in {}:\n{told}", folder.display());
        let noted =
            fs::read_dir(&peaks).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
        Cost { seconds, peak: noted.filter_map(|peak| peak.parse().ok()).max().unwrap_or(0) }
    }

    /// Makes cargo compile the crate of this folder again, and none that it depends on.
    pub(crate) fn touch(&self, folder: &Path) {
        for root in ["src/lib.rs", "src/main.rs"] {
            if let Ok(file) = fs::File::options().append(true).open(folder.join(root)) {
                file.set_modified(SystemTime::now()).unwrap();
            }
        }
    }
}

/// If cargo has called this program in the compiler's place: runs the compiler, and notes how much memory it held.
pub(crate) fn ran_as_wrapper() -> bool {
    let Some(peaks) = env::var_os(PEAKS) else { return false };
    let mut arguments = env::args_os().skip(1);
    let Some(compiler) = arguments.next() else { return false };
    let mut child = Command::new(compiler).args(arguments).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    let code = loop {
        if let Some(ended) = child.try_wait().unwrap() {
            break ended.code().unwrap_or(1);
        }
        // What it holds only grows; the last look is the most.
        peak =
            fs::read_to_string(&status).ok().as_deref().and_then(high_water_mark).unwrap_or(peak).max(peak);
        sleep(Duration::from_millis(10));
    };
    fs::write(Path::new(&peaks).join(child.id().to_string()), peak.to_string()).unwrap();
    exit(code);
}

fn high_water_mark(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? * 1024)
}
