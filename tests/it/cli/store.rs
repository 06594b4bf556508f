//! `store migrate`, `check` and `copy`, and the settings of a store on a server.

use super::{Desk, EXERCISE, object};
use crate::servers::postgres::{DATABASE, PASSWORD, Postgres, USER, shared};

/// The configuration of a desk whose store lies on the server, with the password in a file.
fn on_server(desk: &Desk, schema: &str) -> String {
    desk.write("password", PASSWORD);
    let port = shared().port;
    desk.configuration(&format!(
        "{EXERCISE}\n[exercise.store]\nkind = \"postgresql\"\nhosts = [\"127.0.0.1:{port}\"]\ndatabase = \"{DATABASE}\"\n\
         user = \"{USER}\"\npassword = {{ file = \"password\" }}\ntls = \"off\"\nschema = \"{schema}\"\n"
    ))
}

#[test]
fn a_store_moves_from_a_file_to_a_server_and_back() {
    let desk = Desk::new();
    desk.write("server.toml", &on_server(&desk, &Postgres::fresh_schema()));
    desk.write("numbers.csv", "number,language,place\n+819012345678,my,JP-04\n+819012345679,vi,JP-04\n");
    assert!(desk.run(&["store", "check"]).ends(3).err.contains("has no store yet"));
    desk.run(&["subscriber", "import", "numbers.csv"]).ends(0);
    let found = desk.run(&["store", "check"]).ends(0).out;
    assert!(found.contains("ok   sealed addresses: 2 addresses, 0"), "{found}");
    let copied = desk.run(&["store", "copy", "--to", "server.toml"]).ends(0);
    assert!(copied.out.contains("both have the same rows"), "{}", copied.out);
    let checked =
        object(&desk.run(&["--config", "server.toml", "--json", "store", "check"]).ends(0).out, "mothertongue.store-check/1");
    assert_eq!(checked["good"], true);
    assert!(desk.run(&["--config", "server.toml", "subscriber", "count"]).ends(0).out.contains('2'));
    let again = desk.run(&["store", "copy", "--to", "server.toml"]).ends(1).err;
    assert!(again.contains("is not empty"), "{again}");
    let other = desk.configuration(&EXERCISE.replace("\"state\"", "\"other-state\""));
    desk.write("back.toml", &other);
    let json = desk.run(&["--config", "server.toml", "--json", "store", "copy", "--to", "back.toml"]).ends(0).out;
    let tables = object(&json, "mothertongue.store-copy/1");
    assert!(tables["tables"].as_array().is_some_and(|list| list.len() > 10), "{tables}");
    desk.run(&["--config", "back.toml", "store", "check"]).ends(0);
}

#[test]
fn an_empty_schema_is_made_once_and_looking_makes_nothing() {
    let desk = Desk::new();
    let schema = Postgres::fresh_schema();
    desk.write("gateway.toml", &on_server(&desk, &schema));
    let seen = desk.run(&["doctor"]).out;
    assert!(seen.contains("exercise store: not there yet"), "{seen}");
    assert_eq!(shared().sql(&format!("SELECT count(*) FROM pg_namespace WHERE nspname = '{schema}'")), "0");
    assert!(desk.run(&["store", "migrate"]).ends(0).out.contains("instead of 0"));
    let done = object(&desk.run(&["--json", "store", "migrate"]).ends(0).out, "mothertongue.store-migrate/1");
    assert_eq!(done["from"], done["to"]);
    assert!(desk.run(&["doctor"]).out.contains("exercise store: opens"));
}

#[test]
fn a_command_says_why_the_store_failed_and_not_only_that_it_did() {
    let desk = Desk::new();
    desk.write("tsunami.xml", &super::tsunami("causes", 240));
    desk.run(&["subscriber", "count"]).ends(3);
    let file = desk.path("state/mothertongue.db");
    let spoiled = std::process::Command::new("sqlite3").arg(file).arg("DROP TABLE plans").output();
    let spoiled = spoiled.unwrap_or_else(|error| panic!("sqlite3 cannot be run ({error}): install sqlite3"));
    assert!(spoiled.status.success(), "{spoiled:?}");
    let error = desk.run(&["alert", "submit", "tsunami.xml", "--by", "ann", "--json"]).ends(1).error();
    let said = error["message"].as_str().unwrap();
    assert!(said.contains("the store failed while it read plans: ") && said.contains("no such table"), "{said}");
    assert_eq!(said.matches("no such table").count(), 1, "{said}");
}

#[test]
fn a_password_in_the_configuration_is_refused_and_not_shown() {
    let desk = Desk::new();
    let literal = on_server(&desk, "none").replace("{ file = \"password\" }", "\"hunter2-hunter2\"");
    desk.write("gateway.toml", &literal);
    let refused = desk.run(&["check"]).ends(5);
    let said = format!("{}{}", refused.out, refused.err);
    assert!(said.contains("a secret cannot stand here") && !said.contains("hunter2"), "{said}");
}
