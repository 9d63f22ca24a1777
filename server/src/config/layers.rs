//! Puts the three sources together: the file, over it the environment, over that the command line.
//!
//! Each value is given to clap as if it were typed, so that there is one description and one parser
//! for every setting. Values that a stronger source replaces are looked at all the same: a mistake
//! in the file is no less a mistake.

use std::{
    collections::BTreeMap,
    error::Error as _,
    ffi::{OsStr, OsString},
    fs,
    path::{Path, PathBuf},
};

use clap::{
    Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, error::ErrorKind,
    parser::ValueSource,
};
use toml::de::{DeTable, DeValue};

use super::{
    flags::Flags,
    problem::{Origin, Problem, Problems},
};

/// Every variable of the portal begins with this.
const PREFIX: &str = "VOORELKAAR_";
/// Variables for the tests of the portal, which are no settings.
const TESTS: &str = "VOORELKAAR_TEST_";
/// The file that is read when none is named.
const USUAL_FILE: &str = "voorelkaar.toml";
/// The setting that names the file; it cannot stand in the file.
const CONFIG: &str = "config";

/// Values by setting, the strongest source last.
type Values = BTreeMap<String, Vec<OsString>>;

/// The settings of these three sources. `folder` is where the usual file is looked for.
pub(super) fn load(
    command_line: &ArgMatches,
    environment: impl IntoIterator<Item = (OsString, OsString)>,
    folder: &Path,
) -> Result<Flags, Problems> {
    let mut layers = Layers { command: command(), values: Values::new(), problems: Vec::new() };
    let environment: Vec<_> = environment.into_iter().collect();
    let typed = layers.typed(command_line);
    if let Some(file) = which_file(&typed, &environment, folder) {
        layers.read_file(&file);
    }
    layers.read_environment(&environment);
    layers.values.extend(typed);
    layers.finish()
}

/// The flags as a command of their own.
fn command() -> Command {
    Flags::augment_args(Command::new("settings")).no_binary_name(true).disable_help_flag(true)
}

fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.to_uppercase().replace('-', "_"))
}

fn which_file(
    typed: &Values,
    environment: &[(OsString, OsString)],
    folder: &Path,
) -> Option<PathBuf> {
    let in_environment = || {
        let name = variable(CONFIG);
        environment.iter().find(|(key, _)| key == OsStr::new(&name)).map(|(_, value)| value)
    };
    let named = typed.get(CONFIG).and_then(|values| values.last()).or_else(in_environment);
    match named {
        Some(file) => Some(PathBuf::from(file)),
        None => Some(folder.join(USUAL_FILE)).filter(|file| file.exists()),
    }
}

struct Layers {
    command: Command,
    values: Values,
    problems: Vec<Problem>,
}

impl Layers {
    /// What was typed, as text again: clap has looked at it already.
    fn typed(&self, matches: &ArgMatches) -> Values {
        let ids = self.command.get_arguments().filter_map(|arg| {
            let id = arg.get_id().as_str();
            let raw = matches.try_get_raw(id).ok().flatten()?;
            (matches.value_source(id) == Some(ValueSource::CommandLine))
                .then(|| (key_of(arg), raw.map(OsStr::to_owned).collect()))
        });
        ids.collect()
    }

    fn read_file(&mut self, path: &Path) {
        let whole = |line| Origin::File(path.to_owned(), line);
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                let what = format!("expected a file with settings, found: {error}");
                return self.problems.push(Problem::new(whole(0), "", what));
            }
        };
        let line_at =
            |offset: usize| 1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count();
        let table = match DeTable::parse(&text) {
            Ok(table) => table.into_inner(),
            Err(error) => {
                let line = error.span().map_or(0, |span| line_at(span.start));
                let what = format!("expected TOML, found: {}", error.message().replace('\n', ", "));
                return self.problems.push(Problem::new(whole(line), "", what));
            }
        };
        for (key, value) in &table {
            let origin = whole(line_at(key.span().start));
            let Some(values) = values_of(value.get_ref()) else {
                let found = value.get_ref().type_str();
                let what = format!(
                    "expected a text, a number, true, false or a list of texts, found {found}"
                );
                self.problems.push(Problem::new(origin, key.get_ref(), what));
                continue;
            };
            self.take(origin, key.get_ref(), values);
        }
    }

    fn read_environment(&mut self, environment: &[(OsString, OsString)]) {
        for (name, value) in environment {
            let name = name.to_string_lossy();
            let Some(rest) = name.strip_prefix(PREFIX).filter(|_| !name.starts_with(TESTS)) else {
                continue;
            };
            let key = rest.to_lowercase().replace('_', "-");
            if key != CONFIG {
                let origin = Origin::Environment(name.clone().into_owned());
                self.take(origin, &key, vec![value.clone()]);
            }
        }
    }

    /// Takes the values of one setting of one source, or says what is wrong with them.
    fn take(&mut self, origin: Origin, key: &str, values: Vec<OsString>) {
        let named = |arg: &&Arg| {
            arg.get_long() == Some(key)
                || arg.get_all_aliases().is_some_and(|aliases| aliases.contains(&key))
        };
        let arg = self.command.get_arguments().find(named).filter(|_| key != CONFIG).cloned();
        let Some(arg) = arg else {
            let what = "expected one of the settings that `voorelkaar serve --help` lists";
            return self.problems.push(Problem::new(origin, key, what));
        };
        let key = key_of(&arg);
        if values.len() != 1 && !matches!(arg.get_action(), ArgAction::Append) {
            return self.problems.push(Problem::new(
                origin,
                &key,
                "expected one value, found a list",
            ));
        }
        match self.command.clone().try_get_matches_from(typed_out(&key, &values)) {
            Ok(_) => {
                self.values.insert(key, values);
            }
            Err(error) => {
                let mut what = expected(&arg, &error);
                // The address of a database may hold a password.
                if key != "database" {
                    let found: Vec<_> =
                        values.iter().map(|value| value.to_string_lossy()).collect();
                    what = format!("{what}, found \"{}\"", found.join(", "));
                }
                self.problems.push(Problem::new(origin, &key, what));
            }
        }
    }

    fn finish(self) -> Result<Flags, Problems> {
        if !self.problems.is_empty() {
            return Err(Problems(self.problems));
        }
        let words = self.values.iter().flat_map(|(key, values)| typed_out(key, values));
        let flags = self.command.try_get_matches_from(words);
        flags
            .and_then(|matches| Flags::from_arg_matches(&matches))
            .map_err(|error| Problems(vec![Problem::together("", error.to_string())]))
    }
}

/// The name of a setting: its flag without the hyphens in front.
fn key_of(arg: &Arg) -> String {
    arg.get_long().unwrap_or_default().to_owned()
}

/// Values as they would be typed: `--key=value`.
fn typed_out(key: &str, values: &[OsString]) -> Vec<OsString> {
    let word = |value: &OsString| {
        let mut word = OsString::from(format!("--{key}="));
        word.push(value);
        word
    };
    values.iter().map(word).collect()
}

/// A value of the file as texts; `None` for what no setting can be.
fn values_of(value: &DeValue<'_>) -> Option<Vec<OsString>> {
    match value {
        DeValue::String(text) => Some(vec![text.as_ref().into()]),
        DeValue::Integer(number) if number.radix() == 10 => Some(vec![number.as_str().into()]),
        DeValue::Boolean(value) => Some(vec![value.to_string().into()]),
        DeValue::Array(list) => {
            list.iter().map(|item| item.get_ref().as_str().map(OsString::from)).collect()
        }
        _ => None,
    }
}

/// What clap expected, in a few words.
fn expected(arg: &Arg, error: &clap::Error) -> String {
    let names: Vec<String> =
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    match error.kind() {
        _ if !names.is_empty() => format!("expected one of: {}", names.join(", ")),
        ErrorKind::ValueValidation => {
            error.source().map_or_else(|| "expected another value".to_owned(), ToString::to_string)
        }
        _ => "expected a value that is not empty".to_owned(),
    }
}
