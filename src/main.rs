//! Exit code from the command line; nothing else.

fn main() -> std::process::ExitCode {
    dhow::cli::main()
}
