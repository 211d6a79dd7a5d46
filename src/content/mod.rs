pub mod generate;
pub mod quick;
pub mod scenario;
