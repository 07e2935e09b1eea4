//! (a) The landing page, against an actix server that knows one answer of the same length.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::channel;
use std::thread;

use actix_web::web::{self, Bytes};
use actix_web::{App, HttpResponse, HttpServer, rt};

use super::client::Client;
use super::figure::{Series, aimed, heading, line};
use super::server::Server;
use super::{Outcome, ROUNDS, site};

/// As many as `boot.rs` gives intake.
const WORKERS: usize = 2;

pub(crate) fn measure(dir: &Path) -> Outcome {
    heading("(a) Landing page, requests/s: wrk, 1 thread, 32 connections, 2 s a pass")?;
    site::set_up(dir)?;
    let server = Server::start(dir)?;
    let idle = server.memory_mib()?;
    let page = Client::connect(server.intake)?.get("/")?.expect_status(200)?.body;
    let bytes = page.len();
    let bare = Bare::start(Bytes::from(page))?;
    let (mut ours, mut theirs) = (Series::default(), Series::default());
    for _ in 0..ROUNDS {
        ours.push(wrk(server.intake)?);
        theirs.push(wrk(bare.address)?);
    }
    bare.stop();
    line(&format!("Tipline ({bytes} bytes)"), &ours)?;
    line("bare actix, same workers, same body", &theirs)?;
    aimed("ratio", &ours.over(&theirs), "0.70 at least")?;
    aimed("idle memory, MiB", &format!("{idle:>8.1}"), "under 32")?;
    Ok(())
}

fn wrk(address: SocketAddr) -> Outcome<f64> {
    let out = Command::new("wrk").args(["-t1", "-c32", "-d2s"]).arg(format!("http://{address}/")).output()?;
    let out = String::from_utf8(out.stdout)?;
    let rate = out.lines().find_map(|line| line.strip_prefix("Requests/sec:")).ok_or("no figure from wrk")?;
    if out.contains("Non-2xx") {
        return Err("an answer was not a page".into());
    }
    Ok(rate.trim().parse()?)
}

struct Bare {
    address: SocketAddr,
    handle: actix_web::dev::ServerHandle,
    thread: thread::JoinHandle<std::io::Result<()>>,
}

impl Bare {
    fn start(page: Bytes) -> Outcome<Self> {
        let (sender, receiver) = channel();
        let thread = thread::spawn(move || {
            rt::System::new().block_on(async move {
                let server = HttpServer::new(move || {
                    let page = page.clone();
                    let answer = move || {
                        let page = page.clone();
                        async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page) }
                    };
                    App::new().route("/", web::get().to(answer))
                })
                .workers(WORKERS)
                .disable_signals()
                .bind("127.0.0.1:0")?;
                let address = server.addrs().first().copied();
                let server = server.run();
                let _ = sender.send((address, server.handle())); // who waits for it has ended only with the process
                server.await
            })
        });
        let (address, handle) = receiver.recv()?;
        Ok(Self { address: address.ok_or("no address")?, handle, thread })
    }

    fn stop(self) {
        rt::System::new().block_on(self.handle.stop(false));
        let _ = self.thread.join(); // its measurements are taken
    }
}
