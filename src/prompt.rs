//! Asks for a secret: at a terminal without showing what is typed, else one line of standard input. Never an argument,
//! which every process of the machine could read.

use std::io::{self, BufRead, IsTerminal, Write};

use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

use crate::secret::Secret;

/// The longest line taken, in bytes: beyond any passphrase.
const MAX_LINE_BYTES: u64 = 8 * 1024;

/// Reads a secret, without the line end.
///
/// # Errors
/// What the system says; an end of input without a line.
pub fn secret(question: &str) -> io::Result<Secret<String>> {
    let stdin = io::stdin();
    if !stdin.is_terminal() {
        return line();
    }
    write!(io::stderr(), "{question}: ")?;
    let shown = tcgetattr(&stdin)?;
    let mut hidden = shown.clone();
    hidden.local_modes.remove(LocalModes::ECHO);
    tcsetattr(&stdin, OptionalActions::Flush, &hidden)?;
    let typed = line();
    tcsetattr(&stdin, OptionalActions::Flush, &shown)?;
    writeln!(io::stderr())?;
    typed
}

/// Whether somebody at the terminal says yes. Without a terminal nobody does.
///
/// # Errors
/// What the system says.
pub fn yes(question: &str) -> io::Result<bool> {
    if !io::stdin().is_terminal() {
        return Ok(false);
    }
    write!(io::stderr(), "{question} [yes/no]: ")?;
    Ok(line()?.expose() == "yes")
}

fn line() -> io::Result<Secret<String>> {
    let mut typed = zeroize::Zeroizing::new(String::with_capacity(1_024));
    // Read through the one buffer of standard input: what follows the line is there for the next question.
    let mut input = io::stdin().lock();
    io::Read::take(&mut input, MAX_LINE_BYTES).read_line(&mut typed)?;
    if typed.is_empty() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Secret::new(typed.trim_end_matches(['\r', '\n']).to_owned()))
}
