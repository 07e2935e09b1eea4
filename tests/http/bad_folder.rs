//! A folder that cannot be served from is refused with a sentence that says what to do, and is left as it was.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::app::App;
use crate::disk::{Disk, with_disks};

/// Every file below a folder, and what is in it. A lock that is held says nothing, and is not looked at.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).expect("the folder is ours") {
        let path = entry.expect("the folder is ours").path();
        if path.is_dir() {
            found.insert(path.clone(), Vec::new());
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).expect("the file is ours"));
        }
    }
    found
}

/// Refused with these words, and nothing has changed around it.
fn refused(app: &App, around: &Path, says: &[&str]) {
    let before = files(around);
    let refusal = app.refusal();
    for part in says {
        assert!(refusal.contains(part), "{part}: {refusal}");
    }
    assert_eq!(refusal.lines().count(), 1, "{refusal}");
    assert!(files(around) == before, "a refusal changes nothing");
}

#[test]
fn a_file_in_the_folders_place_is_refused_and_left_as_it_is() {
    let app = App::stopped_on(|data| {
        fs::remove_dir(data).unwrap();
        fs::write(data, "somebody's letter").unwrap();
    });
    let around = app.data().parent().unwrap().to_owned();
    refused(&app, &around, &["that is a file, not a folder", "choose another with --data"]);
}

#[test]
fn somebody_elses_folder_is_refused_and_left_as_it_is() {
    let app = App::stopped_on(|data| fs::write(data.join("letter.txt"), "somebody's letter").unwrap());
    refused(&app, &app.data(), &["holds no Tipline data", "choose another with --data, or empty it"]);
}

#[test]
fn something_else_in_a_folder_of_ours_is_refused_by_name_and_left_as_it_is() {
    let mut app = App::laid_out("");
    fs::write(app.data().join("letter.txt"), "somebody's letter").unwrap();
    refused(&app, &app.data(), &["something in the folder that is not Tipline's: letter.txt", "move it elsewhere"]);
    let checked = app.run(&["check"]);
    let said = String::from_utf8_lossy(&[checked.stdout, checked.stderr].concat()).into_owned();
    assert!(!checked.status.success() && said.contains("1 × a file in the folder is none of Tipline's"), "{said}");
    fs::remove_file(app.data().join("letter.txt")).unwrap();
    app.start();
}

#[test]
fn a_folder_of_ours_whose_format_cannot_be_read_is_refused_with_what_to_write_and_not_to_be_emptied() {
    let mut app = App::laid_out("");
    let path = app.data().join("format");
    for spoilt in [&b"tipline data folder, format ?\n"[..], b"\xff\xfe", b""] {
        fs::write(&path, spoilt).unwrap();
        refused(&app, &app.data(), &["“format” in the folder is damaged", "keep a copy of the folder, write the line"]);
    }
    let refusal = app.refusal();
    let line = refusal.split("write the line “").nth(1).and_then(|rest| rest.split('”').next()).unwrap();
    fs::write(&path, format!("{line}\n")).unwrap();
    app.start();
}

#[test]
fn a_folder_that_others_can_read_is_refused_and_left_as_it_is() {
    let app = App::laid_out("");
    fs::set_permissions(app.data(), Permissions::from_mode(0o755)).unwrap();
    refused(&app, &app.data(), &["other users of this machine can read the folder", "chmod 700"]);
    assert_eq!(fs::metadata(app.data()).unwrap().permissions().mode() & 0o777, 0o755);
}

#[test]
fn a_folder_that_another_server_has_is_refused_and_that_one_goes_on() {
    let app = App::new();
    let refusal = app.refusal();
    assert!(refusal.contains("in use by another Tipline process: stop that one first"), "{refusal}");
    assert_eq!(app.source().get("/").status, 200);
}

#[test]
fn a_folder_on_a_disk_that_is_not_mounted_is_refused_and_no_empty_site_is_made_in_its_place() {
    let app = App::without_a_disk();
    let around = app.data().parent().unwrap().parent().unwrap().to_owned();
    refused(&app, &around, &["there is no folder", "disk: mount the disk it is on, or make it"]);
}

#[test]
fn a_new_folder_can_be_read_by_nobody_else() {
    let app = App::empty_at("data");
    assert_eq!(fs::metadata(app.data()).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_folder_on_a_read_only_disk_is_refused_and_left_as_it_is() {
    with_disks("bad_folder::a_folder_on_a_read_only_disk_is_refused_and_left_as_it_is", || {
        let disk = Disk::new(512);
        let mut app = App::on(disk.data());
        app.stop();
        disk.read_only();
        refused(&app, &disk.data(), &["read-only file system", "mount it to be written to"]);
    });
}

#[test]
fn a_new_folder_on_a_full_disk_is_refused_with_how_much_to_free_and_is_made_once_there_is_room() {
    with_disks(
        "bad_folder::a_new_folder_on_a_full_disk_is_refused_with_how_much_to_free_and_is_made_once_there_is_room",
        || {
            let disk = Disk::new(512);
            let mut app = App::on(disk.data());
            app.stop();
            fs::remove_dir_all(app.data()).unwrap();
            disk.leave(0);
            let one_block = |number| fs::write(disk.mounted().join(format!("{number}")), [1; 4096]);
            assert!((0..1024).any(|number| one_block(number).is_err()), "the disk is filled to the last block");
            let refusal = app.refusal();
            assert!(refusal.contains("the disk is full: free at least 64 MiB"), "{refusal}");
            disk.free();
            app.start();
        },
    );
}
