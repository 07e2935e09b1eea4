//! A disk of our own: an ext4 image, loop-mounted in a mount namespace that ends with the test and takes every mount and
//! loop device with it, whatever becomes of the test.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use tempfile::TempDir;

/// Set in the namespace.
const INSIDE: &str = "TIPLINE_TEST_IN_NAMESPACE";
/// Runs a program that sees mounts nobody else does, and that is killed with everything it started when this ends.
const NAMESPACE: [&str; 7] =
    ["unshare", "--mount", "--propagation=private", "--pid", "--fork", "--kill-child", "--mount-proc"];
/// `ioctl(EXT4_IOC_SHUTDOWN, NOLOGFLUSH)`: from now on nothing reaches the disk, what was not synced never did. Perl is
/// there on every Debian, and the call is one that no safe crate of ours makes.
const POWER_OFF: &str =
    r#"open(my $on, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ioctl($on, 0x8004587d, $how) or die $!"#;

/// Runs this test, which is called `name`, where it may mount disks; says so when that is not possible here.
pub(crate) fn with_disks(name: &str, test: impl FnOnce()) {
    if env::var_os(INSIDE).is_some() {
        return test();
    }
    if let Err(why) = possible() {
        let _ = writeln!(io::stderr(), "LEFT OUT: {name}: {why}."); // past the capture of passing tests
        return;
    }
    let ended = namespace()
        .arg(env::current_exe().expect("a test knows itself"))
        .args(["--exact", name, "--nocapture"])
        .env(INSIDE, "1")
        .stdout(Stdio::null())
        .status();
    assert!(ended.expect("unshare was there a moment ago").success(), "{name} failed in its namespace: see above");
}

/// The long run was asked for.
pub(crate) fn long_run() -> bool {
    env::var_os("TIPLINE_LONG").is_some()
}

fn namespace() -> Command {
    let [program, arguments @ ..] = NAMESPACE;
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

fn possible() -> Result<(), String> {
    if !rustix::process::geteuid().is_root() {
        return Err("it needs root, to mount a disk of its own".to_owned());
    }
    let folder = TempDir::new().expect("there is a place for temporary files");
    let image = folder.path().join("image");
    File::create(&image).and_then(|file| file.set_len(16 << 20)).expect("an image can be made");
    let try_it = format!("mkfs.ext4 -q -F {0} && mount -o loop {0} {1}", image.display(), folder.path().display());
    let tried = namespace().args(["sh", "-c", &try_it]).output();
    match tried {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            Err(format!("no ext4 image can be mounted here ({})", String::from_utf8_lossy(&output.stderr).trim()))
        }
        Err(error) => Err(format!("unshare cannot be run ({error})")),
    }
}

/// An ext4 file system in a file, mounted.
pub(crate) struct Disk {
    folder: TempDir,
}

impl Disk {
    /// A mounted disk of so many MiB.
    pub(crate) fn new(mebibytes: u64) -> Self {
        let disk =
            Self { folder: TempDir::with_prefix("tipline-disk-").expect("there is a place for temporary files") };
        fs::create_dir(disk.mounted()).expect("the folder is ours");
        File::create(disk.image()).and_then(|file| file.set_len(mebibytes << 20)).expect("an image can be made");
        run("mkfs.ext4", &["-q", "-F", "-m", "0"], &[&disk.image()]);
        disk.mount();
        disk
    }

    /// Where a data folder on it would be.
    pub(crate) fn data(&self) -> PathBuf {
        self.mounted().join("data")
    }

    /// The root of it.
    pub(crate) fn mounted(&self) -> PathBuf {
        self.folder.path().join("mounted")
    }

    fn image(&self) -> PathBuf {
        self.folder.path().join("image")
    }

    /// Writes a file that leaves so many bytes free, and no other process may have them.
    pub(crate) fn leave(&self, bytes: u64) {
        self.free();
        let free =
            rustix::fs::statvfs(self.mounted()).map(|stat| stat.f_bavail * stat.f_frsize).expect("it is mounted");
        let file = File::create(self.filler()).expect("a file can be made");
        let size = free.saturating_sub(bytes);
        let _ = rustix::fs::fallocate(&file, rustix::fs::FallocateFlags::empty(), 0, size); // as far as it goes
    }

    /// Gives back what was filled. ext4 counts blocks as free once its journal says so.
    pub(crate) fn free(&self) {
        let _ = fs::remove_file(self.filler()); // it may not be there
        let _ = File::open(self.mounted()).map(rustix::fs::syncfs); // nor may the disk work any more
    }

    fn filler(&self) -> PathBuf {
        self.mounted().join("filler")
    }

    /// As if the power went: what was not synced is gone, and nothing more is written.
    pub(crate) fn power_off(&self) {
        run("perl", &["-e", POWER_OFF], &[&self.mounted()]);
    }

    /// Takes the disk away and brings it back, which recovers its journal. Nobody may use it meanwhile.
    pub(crate) fn remount(&self) {
        run("umount", &[], &[&self.mounted()]);
        self.mount();
    }

    /// From now on nothing can be written to it.
    pub(crate) fn read_only(&self) {
        run("mount", &["-o", "remount,ro"], &[&self.mounted()]);
    }

    fn mount(&self) {
        run("mount", &["-o", "loop"], &[&self.image(), &self.mounted()]);
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.mounted()).status(); // the namespace ends it, too
    }
}

fn run(program: &str, arguments: &[&str], paths: &[&Path]) {
    let ended = Command::new(program).args(arguments).args(paths).output().expect("the program is there");
    assert!(ended.status.success(), "{program}: {}", String::from_utf8_lossy(&ended.stderr));
}
