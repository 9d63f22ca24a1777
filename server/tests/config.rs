//! Where settings come from, which is stronger, and what is said when one is wrong.
#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up has failed")]

use std::{ffi::OsString, fs, path::Path};

use clap::{Args as _, Command};
use server::config::{ContentFlags, Flags, LogFormat, Problems, Settings, SmtpTls, Transport};
use tempfile::TempDir;

/// The three sources of one test.
struct Sources {
    folder: TempDir,
    environment: Vec<(OsString, OsString)>,
}

impl Sources {
    fn new(file: &str, environment: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("voorelkaar.toml"), file).unwrap();
        let environment = environment.iter().map(|(key, value)| (key.into(), value.into()));
        Self { environment: environment.collect(), folder }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn settings(&self, words: &[&str]) -> Result<Settings, Problems> {
        let command = Flags::augment_args(Command::new("test")).no_binary_name(true);
        let matches = command.try_get_matches_from(words).unwrap();
        Settings::new(&Flags::load_from(&matches, self.environment.clone(), self.path())?)
    }

    /// What is said to be wrong, one line each, without the name of the folder.
    fn problems(&self, words: &[&str]) -> Vec<String> {
        let said = self.settings(words).unwrap_err().to_string();
        let folder = format!("{}/", self.path().display());
        said.lines().map(|line| line.replace(&folder, "")).collect()
    }
}

#[test]
fn nothing_set_serves_on_this_machine_with_data_in_var() {
    let settings = Sources::new("", &[]).settings(&[]).unwrap();
    assert!(!settings.production);
    assert_eq!(settings.web.listen.to_string(), "127.0.0.1:3000");
    assert_eq!(settings.web.public_url.origin(), "http://127.0.0.1:3000");
    assert!(!settings.web.has_secure_cookies());
    assert_eq!(settings.data.database.expose(), "sqlite://var/voorelkaar.db");
    assert_eq!(settings.data.key_file, Path::new("var/key"));
    assert!(
        matches!(&settings.mail.transport, Transport::Files(folder) if folder == Path::new("var/mail"))
    );
    assert_eq!(settings.mail.from.to_string(), "Voor Elkaar <noreply@localhost>");
}

#[test]
fn the_environment_is_stronger_than_the_file_and_a_flag_stronger_than_both() {
    let sources = Sources::new(
        "addr = '127.0.0.1:1'\nlog = 'warn'\nsmtp-timeout = 5\n",
        &[("VOORELKAAR_ADDR", "127.0.0.1:2"), ("VOORELKAAR_LOG", "debug")],
    );
    let settings = sources.settings(&["--addr", "127.0.0.1:3"]).unwrap();
    assert_eq!(settings.web.listen.port(), 3);
    assert_eq!(settings.log.filter, "debug");
    let settings = Sources::new("log = 'warn'\n", &[]).settings(&[]).unwrap();
    assert_eq!(settings.log.filter, "warn");
}

#[test]
fn a_list_in_a_stronger_source_replaces_the_one_before() {
    let file = "trusted-proxy = ['10.0.0.1', '10.0.0.2']";
    let web = Sources::new(file, &[]).settings(&[]).unwrap().web;
    assert!(web.trusts("10.0.0.2".parse().unwrap()));
    let environment = [("VOORELKAAR_TRUSTED_PROXY", "10.1.0.0/16,::1")];
    let web = Sources::new(file, &environment).settings(&[]).unwrap().web;
    assert!(web.trusts("10.1.2.3".parse().unwrap()) && web.trusts("::1".parse().unwrap()));
    assert!(!web.trusts("10.0.0.2".parse().unwrap()));
}

#[test]
fn a_flag_can_take_back_what_the_file_says() {
    let sources = Sources::new("production = true", &[]);
    assert!(sources.settings(&[]).is_err());
    assert!(!sources.settings(&["--production=false"]).unwrap().production);
}

#[test]
fn the_other_name_of_a_setting_is_the_same_setting() {
    let sources = Sources::new("listen = '127.0.0.1:1'", &[]);
    assert_eq!(sources.settings(&[]).unwrap().web.listen.port(), 1);
    assert_eq!(sources.settings(&["--listen", "127.0.0.1:4"]).unwrap().web.listen.port(), 4);
}

#[test]
fn an_unknown_key_names_the_file_the_line_and_what_was_expected() {
    let sources = Sources::new("log = 'warn'\n\nsmtp-hots = 'mail.example'\n", &[]);
    let expected = "voorelkaar.toml:3: smtp-hots: expected one of the settings that \
                    `voorelkaar serve --help` lists";
    assert_eq!(sources.problems(&[]), [expected]);
}

#[test]
fn an_unknown_variable_is_named_and_variables_of_tests_or_others_are_left_alone() {
    let sources = Sources::new(
        "",
        &[("VOORELKAAR_SMTP_HOTS", "x"), ("VOORELKAAR_TEST_POSTGRES", "x"), ("SMTP_HOST", "x")],
    );
    let expected = "environment VOORELKAAR_SMTP_HOTS: smtp-hots: expected one of the settings that \
                    `voorelkaar serve --help` lists";
    assert_eq!(sources.problems(&[]), [expected]);
}

#[test]
fn every_bad_value_says_where_it_stands_and_what_was_expected() {
    const SHAPE: &str = "expected a text, a number, true, false or a list of texts, found";
    let cases = [
        ("smtp-port = 70000", "expected a port number, 1 to 65535, found \"70000\""),
        ("smtp-tls = 'ssl'", "expected one of: none, starttls, tls, found \"ssl\""),
        ("addr = 'here'", "expected ADDRESS:PORT, such as 127.0.0.1:3000, found \"here\""),
        (
            "public-url = 'x'",
            "expected https://HOST or http://HOST:PORT, without a path, found \"x\"",
        ),
        ("production = 'yes'", "expected true or false, found \"yes\""),
        ("smtp-timeout = 0", "expected a number of seconds, 1 to 600, found \"0\""),
        ("smtp-host = ''", "expected a text that is not empty, found \"\""),
        ("data = ''", "expected a value that is not empty, found \"\""),
        (
            "trusted-proxy = ['10.0.0.1', 'x']",
            "expected an address such as 10.0.0.2, or a network 10.0.0.0/8, found \"10.0.0.1, x\"",
        ),
        ("leave-to = 'javascript:x'", "expected https://HOST/…, found \"javascript:x\""),
        ("security-contact = 'me'", "expected mailto:NAME@HOST or https://HOST/…, found \"me\""),
        ("mail-from = 'me'", "expected a mail address, or NAME <mail address>, found \"me\""),
        (
            "log = 'loud=very'",
            "expected a level (error, warn, info, debug, trace) or a list such as \
             warn,server=debug, found \"loud=very\"",
        ),
        ("smtp-port = 2.5", &format!("{SHAPE} float")),
        ("smtp = { host = 'x' }", &format!("{SHAPE} table")),
        ("data = ['a', 'b']", "expected one value, found a list"),
        ("config = 'x'", "expected one of the settings that `voorelkaar serve --help` lists"),
    ];
    for (line, expected) in cases {
        let found = Sources::new(&format!("# first line\n{line}\n"), &[]).problems(&[]);
        let key = line.split(' ').next().unwrap();
        assert_eq!(found, [format!("voorelkaar.toml:2: {key}: {expected}")], "{line}");
    }
}

#[test]
fn a_bad_value_is_named_even_when_a_stronger_source_replaces_it() {
    let sources = Sources::new("smtp-port = 'x'", &[("VOORELKAAR_SMTP_PORT", "y")]);
    assert_eq!(sources.problems(&["--smtp-port", "25"]).len(), 2);
}

#[test]
fn a_password_in_the_address_of_a_database_is_in_no_message() {
    let sources = Sources::new("database = 'mysql://user:hush@host/db'", &[]);
    let expected = "voorelkaar.toml:1: database: expected sqlite://path/to/file or \
                    postgres://USER@HOST/DATABASE";
    assert_eq!(sources.problems(&[]), [expected]);
    let words = ["--database", "postgres://user:hush@host/db"];
    let settings = Sources::new("", &[]).settings(&words).unwrap();
    assert!(!format!("{settings:?}").contains("hush"));
}

#[test]
fn a_file_that_is_no_toml_names_the_line() {
    let problems = Sources::new("log = 'warn'\nsmtp-host\n", &[]).problems(&[]);
    assert!(
        problems.join("").starts_with("voorelkaar.toml:2: expected TOML, found:"),
        "{problems:?}"
    );
}

#[test]
fn a_file_that_is_named_must_be_there() {
    let sources = Sources::new("", &[("VOORELKAAR_CONFIG", "/no/such/file.toml")]);
    let problems = sources.problems(&[]);
    assert!(problems.join("").starts_with("/no/such/file.toml: expected a file"), "{problems:?}");
}

#[test]
fn the_file_named_on_the_command_line_is_read_instead_of_the_usual_one() {
    let sources = Sources::new("log = 'warn'", &[]);
    let other = sources.path().join("other.toml");
    fs::write(&other, "log-format = 'json'").unwrap();
    let settings = sources.settings(&["--config", other.to_str().unwrap()]).unwrap();
    assert_eq!((settings.log.filter.as_str(), settings.log.format), ("info", LogFormat::Json));
}

#[test]
fn mail_in_the_clear_goes_to_this_machine_only() {
    let smtp = |host| ["--mail", "smtp", "--smtp-tls", "none", "--smtp-host", host];
    let sources = Sources::new("", &[]);
    for host in ["127.0.0.1", "localhost", "::1"] {
        let Transport::Smtp(smtp) = sources.settings(&smtp(host)).unwrap().mail.transport else {
            panic!("{host} is a mail server");
        };
        assert_eq!((smtp.tls, smtp.port), (SmtpTls::None, 25));
    }
    let expected =
        "smtp-tls: expected starttls or tls, since mail.example is not this machine itself";
    assert_eq!(sources.problems(&smtp("mail.example")), [expected]);
}

#[test]
fn a_mail_server_needs_its_host_and_a_name_needs_a_password() {
    let sources = Sources::new("mail = 'smtp'", &[]);
    let expected = "smtp-host: expected the name of the mail server, since mail = smtp";
    assert_eq!(sources.problems(&[]), [expected]);
    let words = ["--smtp-host", "mail.example", "--smtp-user", "portal"];
    let expected =
        "smtp-password-file: expected the file with the password that belongs to smtp-user";
    assert_eq!(sources.problems(&words), [expected]);
}

#[test]
fn the_password_for_the_mail_server_comes_from_its_file_and_is_shown_nowhere() {
    let sources = Sources::new("mail = 'smtp'\nsmtp-host = 'mail.example'", &[]);
    let file = sources.path().join("password");
    fs::write(&file, "hush hush\n").unwrap();
    let file = file.to_str().unwrap();
    let words = ["--smtp-user", "portal", "--smtp-password-file", file];
    let settings = sources.settings(&words).unwrap();
    assert!(!format!("{settings:?}").contains("hush"));
    let Transport::Smtp(smtp) = settings.mail.transport else { panic!("a mail server") };
    let (name, password) = smtp.login.unwrap();
    assert_eq!((name.as_str(), password.expose()), ("portal", "hush hush"));
    assert_eq!((smtp.tls, smtp.port), (SmtpTls::Starttls, 587));
}

#[test]
fn without_tls_people_reach_it_on_this_machine_only() {
    let sources = Sources::new("", &[]);
    let problems = sources.problems(&["--addr", "0.0.0.0:3000"]);
    let expected =
        "public-url: expected https://…, since http://0.0.0.0:3000 is not this machine itself";
    assert_eq!(problems, [expected]);
    let words = ["--addr", "0.0.0.0:3000", "--public-url", "https://help.example"];
    assert!(sources.settings(&words).unwrap().web.has_secure_cookies());
}

#[test]
fn production_names_all_that_misses_at_once() {
    let problems = Sources::new("", &[]).problems(&["--production"]);
    let keys: Vec<&str> = problems.iter().filter_map(|line| line.split(':').next()).collect();
    let expected =
        ["mail", "smtp-host", "public-url", "key-file", "trusted-proxy", "security-contact"];
    assert_eq!(keys, expected, "{problems:?}");
}

#[test]
fn production_starts_with_all_of_it() {
    let sources = Sources::new(
        "production = true\nmail = 'smtp'\nsmtp-host = 'mail.example'\n\
         public-url = 'https://help.example'\nkey-file = '/etc/voorelkaar/key'\n\
         trusted-proxy = ['10.0.0.1']\nsecurity-contact = 'mailto:security@help.example'\n",
        &[],
    );
    let settings = sources.settings(&[]).unwrap();
    assert!(settings.production && settings.web.has_secure_cookies());
    assert_eq!(settings.mail.from.email.to_string(), "noreply@help.example");
}

#[test]
fn production_is_not_served_in_the_clear_even_on_this_machine() {
    let problems =
        Sources::new("", &[]).problems(&["--production", "--public-url", "http://127.0.0.1"]);
    assert!(
        problems.iter().any(|line| line.starts_with("public-url: production needs")),
        "{problems:?}"
    );
}

#[test]
fn a_tool_with_few_flags_still_reads_the_file() {
    let sources = Sources::new("municipality = 'dorp'\nsmtp-host = 'mail.example'", &[]);
    let command = ContentFlags::augment_args(Command::new("test")).no_binary_name(true);
    let matches = command.try_get_matches_from(Vec::<&str>::new()).unwrap();
    let flags = Flags::load_from(&matches, [], sources.path()).unwrap();
    assert_eq!(flags.municipality(), Some(Path::new("dorp")));
}

#[test]
fn every_setting_is_described_and_a_default_stands_in_the_description() {
    let mut command = Flags::augment_args(Command::new("test"));
    for arg in command.get_arguments() {
        assert!(arg.get_help().is_some(), "{} is not described", arg.get_id());
    }
    let help = command.render_long_help().to_string();
    for default in
        ["127.0.0.1:3000", "voorelkaar.toml", "https://www.buienradar.nl/", "[default: var]"]
    {
        assert!(help.contains(default), "{default}");
    }
}

#[test]
fn settings_for_a_test_know_no_file_and_no_environment() {
    let settings = Settings::from_words(["--data", "elsewhere"]).unwrap();
    assert_eq!(settings.data.database.expose(), "sqlite://elsewhere/voorelkaar.db");
}
