//! HTTP stories on real sockets: the real binary, a data folder and two ports for every test that changes anything.
//!
//! Each test's name is a promise. Tests that leave nothing behind which another could trip over share one server.

mod app;
mod browser;
mod export;
mod house;
mod post;

mod account;
mod adversary;
mod backup;
mod bad_folder;
mod channels;
mod check;
mod closing;
mod control;
mod crash;
mod damage;
mod desk;
mod disk;
mod docket;
mod drafts;
mod faulty;
mod frozen;
mod full;
mod headers;
mod hostile;
mod inbox;
mod intake;
mod language;
mod left_out;
mod life;
mod lives;
mod look;
mod own_key;
mod people;
mod power;
mod referral;
mod reminders;
mod routes;
mod same_bytes;
mod search;
mod set_up;
mod share;
mod sizes;
mod source;
mod story;
mod switching;
mod terminal;
mod timing;
