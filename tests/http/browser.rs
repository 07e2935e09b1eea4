//! A browser without the browser: one cookie, forms sent back as they came with the named fields filled in, and raw
//! sockets for what no browser would send.

use std::cell::RefCell;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use ureq::Agent;
use ureq::http::Request;

/// A request of nothing else takes as long: a test that waits for ever says so.
const PATIENCE: Duration = Duration::from_secs(50);
/// Between the parts of a form.
pub(crate) const BOUNDARY: &str = "----tipline-test-boundary";
/// The content type of a form made here.
pub(crate) const MULTIPART: &str = "multipart/form-data; boundary=----tipline-test-boundary";

/// Somebody with a cookie of their own.
pub(crate) struct Visitor {
    site: String,
    cookie: RefCell<Option<String>>,
    agent: Agent,
}

/// What the server answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// Every header, names in lower case, in the order they came.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

/// A form on its way: what a multipart body is made of.
#[derive(Clone, Default)]
pub(crate) struct Form {
    /// The parts, each with its own headers and without the boundary.
    parts: Vec<Vec<u8>>,
}

impl Visitor {
    pub(crate) fn new(site: &str) -> Self {
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_idle_connections(0)
            .allow_non_standard_methods(true)
            .timeout_global(Some(PATIENCE))
            .build()
            .new_agent();
        Self { site: site.to_owned(), cookie: RefCell::new(None), agent }
    }

    /// The same person in another window.
    pub(crate) fn twin(&self) -> Self {
        let twin = Self::new(&self.site);
        *twin.cookie.borrow_mut() = self.cookie();
        twin
    }

    /// `name=value`, as it is sent.
    pub(crate) fn cookie(&self) -> Option<String> {
        self.cookie.borrow().clone()
    }

    /// Sends this cookie from now on.
    pub(crate) fn set_cookie(&self, cookie: &str) {
        self.cookie.replace(Some(cookie.to_owned()));
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], &[])
    }

    /// Sends a form with files.
    pub(crate) fn send(&self, path: &str, form: &Form) -> Answer {
        self.ask("POST", path, &[("content-type", MULTIPART)], &form.body())
    }

    /// Fills in the form of a page that goes to this address, and sends it as a plain form.
    pub(crate) fn fill(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Answer {
        let hidden = self.get(page).hidden(action);
        let hidden: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.submit(action, &[&hidden, fields].concat())
    }

    /// Sends a plain form.
    pub(crate) fn submit(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
        let body = body.join("&");
        self.ask("POST", path, &[("content-type", "application/x-www-form-urlencoded")], body.as_bytes())
    }

    /// Sends anything a correct client could.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        self.attempt(method, path, headers, body).expect("the server answers")
    }

    /// Sends a form with files to a server that may go away meanwhile.
    pub(crate) fn try_send(&self, path: &str, form: &Form) -> Option<Answer> {
        self.attempt("POST", path, &[("content-type", MULTIPART)], &form.body()).ok()
    }

    /// Sends a plain form to a server that may go away meanwhile.
    pub(crate) fn try_submit(&self, path: &str, fields: &[(String, String)]) -> Option<Answer> {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
        let kind = [("content-type", "application/x-www-form-urlencoded")];
        self.attempt("POST", path, &kind, body.join("&").as_bytes()).ok()
    }

    /// Asks a server that may go away meanwhile.
    pub(crate) fn try_get(&self, path: &str) -> Option<Answer> {
        self.attempt("GET", path, &[], &[]).ok()
    }

    fn attempt(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<Answer, ureq::Error> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.site));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookie) = &*self.cookie.borrow() {
            request = request.header("cookie", cookie);
        }
        let mut answered = if body.is_empty() && method != "POST" {
            self.agent.run(request.body(()).expect("a correct request"))
        } else {
            self.agent.run(request.body(body).expect("a correct request"))
        }?;
        let headers = answered.headers().iter();
        let headers = headers
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let body = answered.body_mut().with_config().limit(u64::MAX).read_to_vec()?;
        let answer = Answer { status: answered.status().as_u16(), headers, body };
        self.keep_cookie(&answer);
        Ok(answer)
    }

    /// Whether the answer to a GET breaks off before its end.
    pub(crate) fn breaks_off(&self, path: &str) -> bool {
        let cookie = self.cookie().unwrap_or_default();
        let request = Request::get(format!("{}{path}", self.site)).header("cookie", cookie);
        // The end of the connection can overtake the head.
        let Ok(mut answered) = self.agent.run(request.body(()).expect("a correct request")) else { return true };
        assert_eq!(answered.status().as_u16(), 200);
        answered.body_mut().with_config().limit(u64::MAX).read_to_vec().is_err()
    }

    /// Sends bytes as they are, all of them, then reads whatever comes until the server closes or has answered.
    pub(crate) fn raw(&self, bytes: &[u8]) -> Option<Answer> {
        let mut socket = self.connect();
        socket.write_all(bytes).expect("the server reads everything before it closes");
        read_answer(&mut socket)
    }

    /// Sends bytes and goes away before anything is answered.
    pub(crate) fn cut(&self, bytes: &[u8]) {
        let mut socket = self.connect();
        socket.write_all(bytes).expect("the server reads");
        socket.shutdown(Shutdown::Both).expect("the socket is open");
    }

    /// A connection on which nothing has been sent.
    pub(crate) fn connect(&self) -> TcpStream {
        let address = self.site.strip_prefix("http://").expect("a plain address");
        let socket = TcpStream::connect(address).expect("the server listens");
        socket.set_read_timeout(Some(PATIENCE)).expect("a timeout can be set");
        socket
    }

    /// The head of a request with this visitor's cookie, up to and with the blank line.
    pub(crate) fn head(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> String {
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: test\r\n");
        if let Some(cookie) = self.cookie() {
            head = format!("{head}Cookie: {cookie}\r\n");
        }
        for (name, value) in headers {
            head = format!("{head}{name}: {value}\r\n");
        }
        head + "\r\n"
    }

    fn keep_cookie(&self, answer: &Answer) {
        if let Some(set) = answer.header("set-cookie") {
            let (cookie, attributes) = set.split_once(';').unwrap_or((set, ""));
            let ended = attributes.contains("Max-Age=0");
            self.cookie.replace((!ended).then(|| cookie.to_owned()));
        }
    }
}

/// Reads one answer by its length; `None` when the server closes without one.
pub(crate) fn read_answer(socket: &mut TcpStream) -> Option<Answer> {
    let mut bytes = Vec::new();
    let mut piece = vec![0; 64 * 1024];
    loop {
        if let Some(answer) = parse_answer(&bytes) {
            return Some(answer);
        }
        let count = socket.read(&mut piece).unwrap_or(0);
        if count == 0 {
            return None;
        }
        bytes.extend(piece.iter().take(count));
    }
}

fn parse_answer(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(bytes.get(..end)?).into_owned();
    let body = bytes.get(end + 4..)?;
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let answer = Answer { status, headers, body: body.to_vec() };
    let length: usize = answer.header("content-length").map_or(Some(0), |length| length.parse().ok())?;
    (answer.body.len() >= length).then_some(answer)
}

impl Answer {
    /// The page with its entities resolved, so that tests look for what a person sees.
    pub(crate) fn text(&self) -> String {
        decode(String::from_utf8_lossy(&self.body).trim_end_matches(' ')) // without what fills it up
    }

    /// The first header of this name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(there, _)| there == name).map(|(_, value)| value.as_str())
    }

    /// Whether the page shows this.
    pub(crate) fn shows(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    /// What went wrong, as a screen reader is told at once; empty when nothing did.
    pub(crate) fn alert(&self) -> String {
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let alert = html.split("role=\"alert\">").nth(1).unwrap_or_default();
        decode(&without_tags(alert.split("</div>").next().unwrap_or_default()))
    }

    /// The text of the element with this id, which holds no others.
    pub(crate) fn inside(&self, id: &str) -> String {
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let after = html.split(&format!("id=\"{id}\"")).nth(1).unwrap_or_default();
        let inner = after.split_once('>').map_or("", |(_, inner)| inner);
        let inner = inner.split("</").next().unwrap_or_default();
        decode(inner.strip_prefix('\n').unwrap_or(inner))
    }

    /// The value of the input with this id.
    pub(crate) fn value(&self, id: &str) -> String {
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let input = html.split('<').find(|tag| tag.contains(&format!("id=\"{id}\""))).unwrap_or_default();
        decode(attribute(input, "value").unwrap_or_default())
    }

    /// The seven words.
    pub(crate) fn receipt(&self) -> String {
        assert_eq!(self.status, 201, "{}", self.alert());
        let receipt = self.inside("receipt");
        assert_eq!(receipt.split(' ').count(), 7, "{receipt}");
        receipt
    }

    /// The hidden fields of the first form that posts to this path.
    pub(crate) fn hidden(&self, action: &str) -> Vec<(String, String)> {
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let start = html.find(&format!("action=\"{action}\"")).expect("the page has this form");
        let inner = html.get(start..).and_then(|rest| rest.split("</form>").next()).unwrap_or_default();
        let hidden = inner.split('<').filter(|tag| tag.starts_with("input type=\"hidden\""));
        let field = |tag: &str| Some((attribute(tag, "name")?.to_owned(), decode(attribute(tag, "value")?)));
        hidden.filter_map(field).collect()
    }

    /// The form that posts to this path, with its hidden fields and whatever else is ticked or typed in it.
    pub(crate) fn form(&self, action: &str) -> Form {
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let start = html.find(&format!("action=\"{action}\"")).expect("the page has this form");
        let inner = html.get(start..).and_then(|rest| rest.split("</form>").next()).unwrap_or_default();
        let mut form = Form::default();
        for tag in inner.split('<').filter(|tag| tag.starts_with("input")) {
            let hidden = attribute(tag, "type") == Some("hidden");
            let ticked = attribute(tag, "type") == Some("checkbox") && tag.contains(" checked");
            if let (true, Some(name)) = (hidden || ticked, attribute(tag, "name")) {
                form = form.text(name, &decode(attribute(tag, "value").unwrap_or_default()));
            }
        }
        form
    }

    /// Everything a browser would send of the form that posts to this path, files aside, as it stands on the page.
    pub(crate) fn filled(&self, action: &str) -> Vec<(String, String)> {
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let start = html.find(&format!(" action=\"{action}\"")).expect("the page has this form");
        let inner = html.get(start..).and_then(|rest| rest.split("</form>").next()).unwrap_or_default();
        let (mut fields, mut select) = (Vec::new(), "");
        for (tag, text) in inner.split('<').filter_map(|piece| piece.split_once('>')) {
            let (name, value) = (attribute(tag, "name").unwrap_or_default(), attribute(tag, "value"));
            let value = decode(value.unwrap_or_default());
            match (tag.split(' ').next(), attribute(tag, "type")) {
                (Some("input"), Some("file")) => {}
                (Some("input"), Some("checkbox" | "radio")) if !tag.contains(" checked") => {}
                (Some("input"), _) => fields.push((name.to_owned(), value)),
                (Some("textarea"), _) => {
                    fields.push((name.to_owned(), decode(text.strip_prefix('\n').unwrap_or(text))));
                }
                (Some("select"), _) => select = name,
                (Some("option"), _) if tag.contains(" selected") => fields.push((select.to_owned(), value)),
                _ => {}
            }
        }
        fields
    }

    /// The first link to an address that begins like this.
    pub(crate) fn link(&self, start: &str) -> String {
        self.links(start).into_iter().next().expect("the page links there")
    }

    /// Every link to an address that begins like this.
    pub(crate) fn links(&self, start: &str) -> Vec<String> {
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        links.filter(|link| link.starts_with(start)).map(decode).collect()
    }

    /// Where the door of this name leads.
    pub(crate) fn door(&self, name: &str) -> String {
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let door = html.split("<a class=\"door\"").find(|door| door.contains(&format!("<strong>{name}<")));
        attribute(door.expect("the page has this door"), "href").expect("a door leads somewhere").to_owned()
    }

    /// The id behind the tick box that leaves this person out.
    pub(crate) fn person(&self, name: &str) -> String {
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let label = html.split("<label").find(|label| label.contains(&format!("Leave out {name}")));
        let label = label.expect("the form names this person");
        label.split('<').find_map(|tag| attribute(tag, "value")).expect("the box has a value").to_owned()
    }

    /// The answer without what differs between any two: the date, and the guards of forms.
    pub(crate) fn bare(&self) -> Self {
        let mut bare = self.clone();
        bare.headers.retain(|(name, _)| name != "date");
        bare.headers.sort();
        let html = String::from_utf8_lossy(&self.body).into_owned();
        let mut parts = html.split("name=\"guard\" value=\"");
        let mut body = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            body.push_str(part.split_once('"').map_or(part, |(_, rest)| rest));
        }
        bare.body = body.into_bytes();
        bare
    }
}

impl Form {
    /// Adds a text.
    pub(crate) fn text(self, name: &str, value: &str) -> Self {
        self.bytes(name, value.as_bytes())
    }

    /// The same with this text in the place of others of its name.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        let head = format!("Content-Disposition: form-data; name=\"{name}\"\r\n");
        self.parts.retain(|part| !part.starts_with(head.as_bytes()));
        self.text(name, value)
    }

    /// Adds a text that may not be one.
    pub(crate) fn bytes(self, name: &str, value: &[u8]) -> Self {
        self.part(&format!("Content-Disposition: form-data; name=\"{name}\""), value)
    }

    /// Adds a file.
    pub(crate) fn file(self, name: &str, bytes: &[u8]) -> Self {
        let head = format!(
            "Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: application/pdf"
        );
        self.part(&head, bytes)
    }

    /// Adds a part with these headers.
    pub(crate) fn part(mut self, head: &str, bytes: &[u8]) -> Self {
        self.parts.push([head.as_bytes(), b"\r\n\r\n", bytes].concat());
        self
    }

    /// The texts in it, by name.
    pub(crate) fn fields(&self) -> Vec<(String, String)> {
        let texts = self.parts.iter().filter_map(|part| {
            let part = String::from_utf8_lossy(part).into_owned();
            let (head, value) = part.split_once("\r\n\r\n")?;
            let name = head.split_once("name=\"")?.1.split('"').next()?;
            Some((name.to_owned(), value.to_owned()))
        });
        texts.collect()
    }

    /// The same parts, last first.
    pub(crate) fn reversed(mut self) -> Self {
        self.parts.reverse();
        self
    }

    /// The body.
    pub(crate) fn body(&self) -> Vec<u8> {
        let mut body = Vec::new();
        for part in &self.parts {
            body.extend(format!("--{BOUNDARY}\r\n").as_bytes());
            body.extend(part);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{BOUNDARY}--\r\n").as_bytes());
        body
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split('"').next())
}

fn decode(html: &str) -> String {
    html.replace("&#34;", "\"").replace("&#39;", "'").replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&")
}

fn without_tags(html: &str) -> String {
    let texts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text).trim());
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02x}") })
        .collect()
}
