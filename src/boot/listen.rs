//! One site: its listener, and what is around every request.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::middleware::{Condition, Next, from_fn};
use actix_web::web::ServiceConfig;
use actix_web::{App, HttpMessage, HttpServer};

use super::{BootError, DESK_WORKERS, INTAKE_WORKERS};
use crate::desk;
use crate::intake;
use crate::settings::Listen;
use crate::web::{Came, Drain, hear_out, pad, secured, speak};

/// How long the last bytes of an answer may take, in seconds, once nothing is under way any more.
const LAST_BYTES_SECONDS: u64 = 2;
/// How long a browser may take to send a request's head: nobody holds a connection by saying nothing.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// Connections each worker takes, whatever the limit on open files; more wait to be let in.
const LEAST_CONNECTIONS: usize = 16;
const MOST_CONNECTIONS: usize = 25_000;

/// Which of the two sites.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    Open,
    Shut,
}

/// Starts one site; answers its address, too.
///
/// # Errors
/// [`BootError::Listen`].
pub(super) fn listen(
    listen: &Listen,
    workers: usize,
    room: impl Fn(&mut ServiceConfig) + Send + Clone + 'static,
    form_target: &str,
    door: Door,
    last_byte: u64,
    drain: &Drain,
) -> Result<(Server, String), BootError> {
    // Of all files that may be open a half is left for what connections bring and ask for: whoever gets in is served.
    let files = rustix::process::getrlimit(rustix::process::Resource::Nofile).current.unwrap_or(u64::MAX);
    let connections = usize::try_from(files / 2 / (INTAKE_WORKERS + DESK_WORKERS) as u64).unwrap_or(usize::MAX);
    let connections = connections.clamp(LEAST_CONNECTIONS, MOST_CONNECTIONS);
    let (form_target, drain) = (form_target.to_owned(), drain.clone());
    let server = HttpServer::new(move || {
        let drain = drain.clone();
        App::new()
            .wrap(Condition::new(door == Door::Shut, from_fn(desk::keep_shut)))
            .wrap(from_fn(move |request, next: Next<_>| turn_away(door, request, next)))
            .wrap(from_fn(move |request, next: Next<_>| hear_out(last_byte, request, next)))
            .wrap(secured(&form_target))
            .wrap(Condition::new(door == Door::Open, from_fn(pad)))
            .wrap(from_fn(move |request, next: Next<_>| count(drain.clone(), request, next)))
            .wrap(from_fn(speak))
            .configure(room.clone())
    })
    .workers(workers)
    .max_connections(connections)
    .client_request_timeout(HEAD_TIMEOUT)
    .shutdown_timeout(LAST_BYTES_SECONDS)
    .disable_signals();
    let refused = |address: String| move |error| BootError::Listen { address, error };
    let server = match listen {
        Listen::Tcp(address) => server.bind(address).map_err(refused(address.to_string()))?,
        Listen::Unix(path) => {
            let server = server.bind_uds(path).map_err(refused(path.display().to_string()))?;
            // Our umask would keep Tor or a proxy out; who gets as far as the socket is the folder's business.
            fs::set_permissions(path, Permissions::from_mode(0o666)).map_err(refused(path.display().to_string()))?;
            server
        }
    };
    let address = match (listen, server.addrs().first()) {
        (Listen::Tcp(_), Some(bound)) => format!("http://{bound}/"), // with the port that was chosen for port 0
        (Listen::Tcp(asked), None) => format!("http://{asked}/"),
        (Listen::Unix(path), _) => format!("unix:{}:/", path.display()),
    };
    Ok((server.run(), address))
}

/// Counts what is under way until its last byte is sent, and notes what came too late.
async fn count<B: MessageBody + 'static>(
    drain: Drain,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let (under_way, came) = drain.enter();
    request.extensions_mut().insert(came);
    Ok(under_way.until_sent(next.call(request).await?.map_into_boxed_body()))
}

/// Answers what came too late.
async fn turn_away<B: MessageBody + 'static>(
    door: Door,
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let in_time = request.extensions().get::<Came>() != Some(&Came::TooLate);
    if in_time {
        return Ok(next.call(request).await?.map_into_boxed_body());
    }
    let answer = match door {
        Door::Open => intake::turn_away(&mut request).await,
        Door::Shut => desk::turn_away(&mut request).await,
    };
    Ok(request.into_response(answer))
}
