//! The server within the test's own process, under a clock that the test moves.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use tipline::boot::{self, Running};
use tipline::clock::Clock;
use tokio::sync::oneshot;

use crate::app::{App, PASSPHRASE};
use crate::browser::Visitor;

/// A server and its folder. Both go away with this value.
pub(crate) struct House {
    running: Running,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    seconds: &'static AtomicU64,
    /// Dropped last.
    _app: App,
}

impl House {
    /// The site of the tests, with these lines in its settings, at this moment.
    pub(crate) fn start(settings: &str, seconds: u64) -> Self {
        let app = App::laid_out(settings);
        let seconds: &'static AtomicU64 = Box::leak(Box::new(AtomicU64::new(seconds)));
        let (stop, stopped) = oneshot::channel();
        let (started, running) = mpsc::channel();
        let (settings, data) = (boot::settings(Some(&app.config())).expect("good settings"), app.data());
        let thread = thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let serve = boot::serve(&settings, &data, Clock::Moved(seconds), |running, _| {
                    started.send(running.clone()).map_err(std::io::Error::other)
                });
                tokio::select! {
                    ended = serve => ended.expect("the server serves"),
                    _ = stopped => {}
                }
            });
        });
        let running = running.recv().expect("the server starts");
        Self { running, stop: Some(stop), thread: Some(thread), seconds, _app: app }
    }

    /// Moves the clock to this moment.
    pub(crate) fn at(&self, seconds: u64) {
        self.seconds.store(seconds, Ordering::Relaxed);
    }

    pub(crate) fn stranger(&self) -> Visitor {
        Visitor::new(self.running.desk.trim_end_matches('/'))
    }

    pub(crate) fn source(&self) -> Visitor {
        Visitor::new(self.running.intake.trim_end_matches('/'))
    }

    /// Somebody who has signed in without a second factor.
    pub(crate) fn handler(&self, name: &str) -> Visitor {
        let visitor = self.stranger();
        let answer = visitor.submit("/sign-in", &[("name", name), ("passphrase", PASSPHRASE)]);
        assert_eq!((answer.status, answer.header("location")), (303, Some("/")), "{}", answer.text());
        visitor
    }
}

impl Drop for House {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(()); // it may have ended by itself
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
