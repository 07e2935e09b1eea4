//! A small HTTP/1.1 client over one kept connection. It does as little as it can, since it shares the processors with the
//! server it measures.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};

use super::Outcome;

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
pub(crate) const BOUNDARY: &str = "----WebKitFormBoundary7MA4YWxkTrZu0gW9";

/// A connection, with the cookie set last.
pub(crate) struct Client {
    stream: BufReader<TcpStream>,
    cookie: Option<String>,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Answer {
    /// The answer, if it is the one that was expected.
    pub(crate) fn expect_status(self, status: u16) -> Outcome<Self> {
        if self.status == status { Ok(self) } else { Err(format!("{} instead of {status}", self.status).into()) }
    }
}

impl Client {
    pub(crate) fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), cookie: None })
    }

    pub(crate) fn get(&mut self, path: &str) -> Outcome<Answer> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{}\r\n", self.cookie_line());
        self.stream.get_mut().write_all(request.as_bytes())?;
        self.answer()
    }

    pub(crate) fn post(&mut self, path: &str, media_type: &str, body: &[u8]) -> Outcome<Answer> {
        let mut request = self.post_head(path, media_type, body.len() as u64).into_bytes();
        request.extend_from_slice(body);
        self.stream.get_mut().write_all(&request)?;
        self.answer()
    }

    /// Sends a body that has a file in its middle, without copying the file through this process (`sendfile`).
    pub(crate) fn post_file(&mut self, path: &str, before: &[u8], mut file: File, after: &[u8]) -> Outcome<Answer> {
        let bytes = before.len() as u64 + file.metadata()?.len() + after.len() as u64;
        let head = self.post_head(path, &multipart(), bytes);
        let stream = self.stream.get_mut();
        stream.write_all(head.as_bytes())?;
        stream.write_all(before)?;
        io::copy(&mut file, stream)?;
        stream.write_all(after)?;
        self.answer()
    }

    fn post_head(&self, path: &str, media_type: &str, bytes: u64) -> String {
        format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {media_type}\r\nContent-Length: {bytes}\r\n{}\r\n",
            self.cookie_line()
        )
    }

    fn cookie_line(&self) -> String {
        self.cookie.as_ref().map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default()
    }

    fn answer(&mut self) -> Outcome<Answer> {
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).ok_or("no status line")?.parse()?;
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse()?,
                "set-cookie" => self.cookie = value.split(';').next().map(str::to_owned),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(Answer { status, body: String::from_utf8(body)? })
    }
}

/// The media type of a form that carries files.
pub(crate) fn multipart() -> String {
    format!("multipart/form-data; boundary={BOUNDARY}")
}

/// A text field of such a form.
pub(crate) fn field(name: &str, value: &str) -> String {
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

/// The start of a file in such a form; its bytes and an end of line follow.
pub(crate) fn file_start(name: &str) -> String {
    format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    )
}

/// The end of such a form.
pub(crate) fn form_end() -> String {
    format!("--{BOUNDARY}--\r\n")
}
