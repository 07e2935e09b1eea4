//! The child process in which files of strangers are parsed. Before it reads the first byte it gives up everything it
//! does not need: files, sockets, programs, threads, most system calls, and all but so much memory and time. What it
//! keeps is its standard input and output.
//!
//! Three walls, each of which is enough for most of it: resource limits (no file can be opened, since it may have none),
//! landlock (no file system at all; kernels before 5.13 have none and go on without), and a list of system calls
//! (everything not on it is answered with "not permitted"; without this wall nothing is parsed).

use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use landlock::{ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetError, Scope};
use rustix::process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};

use super::{MAX_BYTES, Why, drawing, engine, frame};

/// All the address space the child may use: the file as it was, twice while it grows, what it becomes, and a document's
/// objects in between.
const MEMORY_BYTES: u64 = 768 * 1024 * 1024;
/// Seconds of a processor the child may use. The largest documents need a few.
const CPU_SECONDS: u64 = 30;

/// System calls that reading, thinking, taking memory and writing need. `mmap` and `mprotect` are allowed as long as the
/// memory is not to be executed.
const CALLS: &[i64] = &[
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_close,
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_sched_yield,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_exit,
    libc::SYS_exit_group,
];
const CALLS_WITHOUT_EXECUTION: &[i64] = &[libc::SYS_mmap, libc::SYS_mprotect];

/// One of the walls around the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wall {
    /// So much memory, so much time, no core dump that holds what was read, no byte into a file.
    Limits,
    /// No file system, no TCP, no socket or signal to anybody outside, as far as the kernel knows how; no new descriptor.
    Files,
    /// Everything but a short list of system calls is answered with "not permitted".
    Calls,
}

/// Puts this thread behind a wall, from which nothing leads back; the limits hold for its whole process.
///
/// # Errors
/// The kernel does not know how.
pub fn restrict(wall: Wall) -> io::Result<()> {
    match wall {
        Wall::Limits => limit(),
        Wall::Files => without_files().map_err(io::Error::other),
        Wall::Calls => with_few_calls().map_err(io::Error::other),
    }
}

/// What the child does: restricts itself, reads a file, cleans it, says what came of it.
///
/// # Errors
/// It could not be restricted, or nobody listens.
pub fn serve() -> io::Result<()> {
    wall_in()?;
    let bytes = file()?;
    let outcome = catch_unwind(AssertUnwindSafe(|| engine::clean(&bytes))).unwrap_or(Err(Why::Damaged));
    frame::write(&mut io::stdout().lock(), &outcome)
}

/// The same, for a page that is to be drawn: its number, from 0, comes before the file, in four bytes.
///
/// # Errors
/// It could not be restricted, or nobody listens.
pub fn serve_drawing() -> io::Result<()> {
    wall_in()?;
    let mut page = [0; 4];
    io::stdin().lock().read_exact(&mut page)?;
    let bytes = file()?;
    let drawn = catch_unwind(AssertUnwindSafe(|| drawing::draw(bytes, u32::from_be_bytes(page)))).unwrap_or_default();
    drawing::write(&mut io::stdout().lock(), drawn.as_ref())
}

fn wall_in() -> io::Result<()> {
    restrict(Wall::Limits)?;
    let _ = restrict(Wall::Files); // a kernel without landlock still has the other two walls
    restrict(Wall::Calls)
}

fn file() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let longest = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    io::stdin().lock().take(longest.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn limit() -> io::Result<()> {
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    for (resource, most) in [
        (Resource::As, MEMORY_BYTES),
        (Resource::Cpu, CPU_SECONDS),
        (Resource::Core, 0),
        (Resource::Fsize, 0),
        (Resource::Memlock, 0),
    ] {
        // Whoever started the server may have set less.
        let most = getrlimit(resource).maximum.map_or(most, |set| set.min(most));
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
}

fn without_files() -> Result<(), RulesetError> {
    let fenced = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(ABI::V7))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(ABI::V7)))
        .and_then(|rules| rules.scope(Scope::from_all(ABI::V7)))
        .and_then(Ruleset::create)
        .and_then(landlock::RulesetCreated::restrict_self);
    // The rules themselves are a descriptor while they are made, so this limit comes after them.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(0), maximum: Some(0) });
    fenced.map(|_| ())
}

fn with_few_calls() -> Result<(), seccompiler::Error> {
    let not_executable = SeccompCondition::new(
        2,
        SeccompCmpArgLen::Dword,
        SeccompCmpOp::MaskedEq(u64::try_from(libc::PROT_EXEC).unwrap_or(u64::MAX)),
        0,
    )?;
    let mut rules: std::collections::BTreeMap<i64, Vec<SeccompRule>> =
        CALLS.iter().map(|call| (*call, Vec::new())).collect();
    for call in CALLS_WITHOUT_EXECUTION {
        rules.insert(*call, vec![SeccompRule::new(vec![not_executable.clone()])?]);
    }
    let refused = SeccompAction::Errno(u32::try_from(libc::EPERM).unwrap_or(1));
    let filter: BpfProgram =
        SeccompFilter::new(rules, refused, SeccompAction::Allow, std::env::consts::ARCH.try_into()?)?.try_into()?;
    seccompiler::apply_filter(&filter)
}
