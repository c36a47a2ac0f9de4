//! Runs cargo, and measures its time, and the time and memory of the compiler.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio, exit};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

/// The variable that names the file of measurements when cargo runs this program in place of the compiler.
const NOTES: &str = "GRAPH_DOCGEN_BENCH_NOTES";
/// The ticks in a second of the processor times in `/proc`, which are the same on every Linux.
const TICKS_PER_SECOND: f64 = 100.0;

/// The cost of a compilation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// Wall time.
    pub(crate) seconds: f64,
    /// The compilers' processor time in seconds, which a busy machine changes less; 0 if it is unknown.
    pub(crate) processor: f64,
    /// The most memory that one of its compilers held, in bytes; 0 if it is unknown.
    pub(crate) peak: u64,
}

/// Cargo with one target folder.
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

    /// Builds a program with an empty target folder, as a new user does.
    pub(crate) fn clean_build(&self, folder: &Path) -> Cost {
        let target = folder.join("target");
        let _ = fs::remove_dir_all(&target);
        self.run_in(folder, "build --release", &target)
    }

    fn run_in(&self, folder: &Path, arguments: &str, target: &Path) -> Cost {
        let notes = self.target.join("notes");
        let _ = fs::remove_dir_all(&notes);
        fs::create_dir_all(&notes).unwrap();
        let begin = Instant::now();
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(arguments.split_whitespace())
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", target)
            .env("CARGO_INCREMENTAL", "0")
            .env("RUSTC_WRAPPER", env::current_exe().unwrap())
            .env(NOTES, &notes)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let seconds = begin.elapsed().as_secs_f64();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo {arguments} in {}:\n{errors}", folder.display());
        let mut cost = Cost { seconds, processor: 0.0, peak: 0 };
        for entry in fs::read_dir(&notes).unwrap() {
            let note = fs::read_to_string(entry.unwrap().path()).unwrap();
            let (peak, ticks) = note.split_once(' ').unwrap();
            cost.peak = cost.peak.max(peak.parse().unwrap());
            cost.processor += ticks.parse::<f64>().unwrap() / TICKS_PER_SECOND;
        }
        cost
    }

    /// Makes cargo compile the crate of this folder again, without its dependencies.
    pub(crate) fn touch(&self, folder: &Path) {
        for root in ["src/lib.rs", "src/main.rs"] {
            if let Ok(file) = fs::File::options().append(true).open(folder.join(root)) {
                file.set_modified(SystemTime::now()).unwrap();
            }
        }
    }
}

/// If cargo runs this program in place of the compiler, runs the compiler and records its cost.
pub(crate) fn ran_as_wrapper() -> bool {
    let Some(notes) = env::var_os(NOTES) else { return false };
    let mut arguments = env::args_os().skip(1);
    let Some(compiler) = arguments.next() else { return false };
    let mut child = Command::new(compiler).args(arguments).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    let code = loop {
        if let Some(ended) = child.try_wait().unwrap() {
            break ended.code().unwrap_or(1);
        }
        // The peak only grows, so the last reading is the highest.
        peak =
            fs::read_to_string(&status).ok().as_deref().and_then(high_water_mark).unwrap_or(peak).max(peak);
        sleep(Duration::from_millis(10));
    };
    let own = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = ticks_of_children(&own).unwrap_or(0);
    fs::write(Path::new(&notes).join(child.id().to_string()), format!("{peak} {ticks}")).unwrap();
    exit(code);
}

fn high_water_mark(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? * 1024)
}

/// The user and system time of the children that have ended: `cutime` and `cstime`, the 16th and 17th words. The second word is a
/// name in parentheses, which may hold blanks.
fn ticks_of_children(stat: &str) -> Option<u64> {
    let (_, words) = stat.rsplit_once(')')?;
    words.split_whitespace().skip(13).take(2).map(|word| word.parse::<u64>().ok()).sum()
}
