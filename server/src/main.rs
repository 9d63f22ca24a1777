//! The program `voorelkaar`: see [`server::command`].

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    server::command::run(std::env::args_os()).await.into()
}
