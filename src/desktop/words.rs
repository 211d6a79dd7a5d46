//! What the window says, in one place until messages come from language files.

pub const PROGRAM: &str = "Dhow";
pub const DAY: &str = "Day";
pub const OF: &str = "of";
pub const ONE_DAY: &str = "One day";
pub const ONE_WEEK: &str = "One week";
pub const TO_THE_END: &str = "To the end";
pub const PAUSE: &str = "Pause";
pub const OVER: &str = "The run is over";
pub const INSOLVENT: &str = "The shop could not pay and has stopped";
pub const CASH: &str = "Cash";
pub const IN_STOCK: &str = "Units in stock";
pub const ORDERS: &str = "Orders";
pub const STOCK: &str = "Stock";
pub const PRODUCT: &str = "Product";
pub const HUB: &str = "Hub";
pub const UNDER_WAY: &str = "Under way";
pub const IN_MARKET: &str = "Market";
pub const NO_STOCK: &str =
    "Nothing in stock yet. Goods come to the hub some days after they are ordered from a supplier.";
pub const LISTINGS: &str = "Listings";
pub const PRICE: &str = "Price";
pub const ALL_ORDERS: &str = "All";
pub const LAST_28: &str = "28 days";
pub const STARS: &str = "Stars";
pub const NO_LISTINGS: &str = "Nothing is for sale yet. A product is listed when there is stock to send.";
pub const CASH_BY_DAY: &str = "Cash at the close of each day, home currency";
pub const ORDERS_BY_DAY: &str = "Orders a day";
pub const WALLET: &str = "Wallet";
pub const RECEIVABLE: &str = "To be paid out";
pub const DECIDES: &str = "Who decides";
pub const NOBODY: &str = "nobody";
