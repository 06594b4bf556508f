//! `GET /api/v1/`: the document as a page to read. It has no script and asks nobody for anything.

use std::sync::LazyLock;

use askama::Template;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use serde_json::Value;

use super::answer;
use super::document::document;

/// What a browser may do with the page: nothing but draw it.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// A named thing with its kind and what is said of it.
struct Line {
    name: String,
    kind: String,
    /// `required` and such.
    mark: &'static str,
    text: String,
    /// The schema that the kind is, for a link.
    link: String,
}

struct OperationView {
    id: String,
    method: String,
    path: String,
    text: String,
    scopes: Vec<String>,
    parameters: Vec<Line>,
    bodies: Vec<Line>,
    responses: Vec<Line>,
}

struct GroupView {
    id: String,
    text: String,
    operations: Vec<OperationView>,
}

struct SchemaView {
    id: String,
    text: String,
    fields: Vec<Line>,
}

#[derive(Template)]
#[template(path = "api.html")]
struct Page {
    title: String,
    version: String,
    text: String,
    groups: Vec<GroupView>,
    schemas: Vec<SchemaView>,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// What a schema is, in a few words; and the schema of a name that it is.
fn kind(schema: &Value) -> (String, String) {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return (name.to_owned(), name.to_owned());
    }
    let some: Vec<&Value> = list(&schema["oneOf"]).chain(list(&schema["allOf"])).filter(|one| one["type"] != "null").collect();
    if let [one] = some[..] {
        return kind(one);
    }
    if !some.is_empty() {
        return (some.iter().map(|one| kind(one).0).collect::<Vec<_>>().join(" or "), String::new());
    }
    let words: Vec<String> = match &schema["type"] {
        Value::String(word) => vec![word.clone()],
        Value::Array(words) => words.iter().filter(|word| *word != "null").map(text).collect(),
        _ => Vec::new(),
    };
    match words.first().map(String::as_str) {
        Some("array") => {
            let (of, link) = kind(&schema["items"]);
            (format!("list of {of}"), link)
        }
        Some("object") if schema["additionalProperties"].is_object() => {
            let (of, link) = kind(&schema["additionalProperties"]);
            (format!("map of {of}"), link)
        }
        Some(word) => (schema["format"].as_str().unwrap_or(word).to_owned(), String::new()),
        None => ("any".to_owned(), String::new()),
    }
}

fn line(name: &str, schema: &Value, mark: &'static str, text: String) -> Line {
    let (kind, link) = kind(schema);
    Line { name: name.to_owned(), kind, mark, text, link }
}

fn contents(content: &Value) -> Vec<Line> {
    entries(content).map(|(media, content)| line(media, &content["schema"], "", String::new())).collect()
}

fn operation(method: &str, path: &str, operation: &Value) -> OperationView {
    let scope = |needed: &Value| list(&needed["bearer"]).map(text).collect::<Vec<_>>();
    let parameter = |parameter: &Value| {
        let mark = if parameter["required"] == true { "required" } else { "" };
        let place = format!("{} ({})", text(&parameter["name"]), text(&parameter["in"]));
        line(&place, &parameter["schema"], mark, text(&parameter["description"]))
    };
    let response = |(status, response): (&String, &Value)| {
        let content = contents(&response["content"]).into_iter().next();
        let (kind, link) = content.map_or((String::new(), String::new()), |content| (content.kind, content.link));
        Line { name: status.clone(), kind, mark: "", text: text(&response["description"]), link }
    };
    OperationView {
        id: text(&operation["operationId"]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        text: [text(&operation["summary"]), text(&operation["description"])].join(" ").trim().to_owned(),
        scopes: list(&operation["security"]).flat_map(scope).collect(),
        parameters: list(&operation["parameters"]).map(parameter).collect(),
        bodies: contents(&operation["requestBody"]["content"]),
        responses: entries(&operation["responses"]).map(response).collect(),
    }
}

fn fields(schema: &Value) -> Vec<Line> {
    let required: Vec<&str> = list(&schema["required"]).filter_map(Value::as_str).collect();
    let own = entries(&schema["properties"]).map(|(name, property)| {
        let mark = if required.contains(&name.as_str()) { "" } else { "optional" };
        line(name, property, mark, text(&property["description"]))
    });
    let parts = list(&schema["allOf"]).flat_map(|part| match part["$ref"].is_string() {
        true => vec![line("…", part, "", "and its fields".to_owned())],
        false => fields(part),
    });
    let ways = list(&schema["oneOf"]).map(|way| line("either", way, "", text(&way["description"])));
    own.chain(parts).chain(ways).collect()
}

fn view(document: &Value) -> Page {
    let mut groups: Vec<GroupView> = list(&document["tags"])
        .map(|tag| GroupView { id: text(&tag["name"]), text: text(&tag["description"]), operations: Vec::new() })
        .collect();
    for (path, item) in entries(&document["paths"]) {
        for (method, described) in entries(item) {
            let tag = text(&described["tags"][0]);
            if let Some(group) = groups.iter_mut().find(|group| group.id == tag) {
                group.operations.push(operation(method, path, described));
            }
        }
    }
    let schema = |(id, schema): (&String, &Value)| SchemaView {
        id: id.clone(),
        text: text(&schema["description"]),
        fields: fields(schema),
    };
    Page {
        title: text(&document["info"]["title"]),
        version: text(&document["info"]["version"]),
        text: text(&document["info"]["description"]),
        groups,
        schemas: entries(&document["components"]["schemas"]).map(schema).collect(),
    }
}

static PAGE: LazyLock<String> = LazyLock::new(|| {
    let document: Value = serde_json::from_str(document()).unwrap_or_default();
    view(&document).render().unwrap_or_default()
});

/// Gives this document as a page to read.
#[utoipa::path(
    get, path = "/api/v1/", tag = "document",
    responses((status = 200, description = "The page", body = String, content_type = "text/html"))
)]
pub(super) async fn page(headers: HeaderMap) -> Response {
    let mut response = answer::bytes(&headers, "text/html; charset=utf-8", PAGE.as_bytes().to_vec());
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, POLICY);
    response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_every_operation_and_schema_and_nothing_that_runs_or_is_fetched() {
        let document: Value = serde_json::from_str(document()).unwrap();
        for (path, _) in entries(&document["paths"]) {
            assert!(PAGE.contains(&format!(">{path}<")), "{path}");
        }
        for (schema, _) in entries(&document["components"]["schemas"]) {
            assert!(PAGE.contains(&format!("id=\"schema-{schema}\"")), "{schema}");
        }
        for link in PAGE.split("href=\"#").skip(1) {
            let id = link.split('"').next().unwrap_or_default();
            assert!(PAGE.contains(&format!("id=\"{id}\"")), "nothing has the id {id}");
        }
        for never in ["<script", "src=", "http://", "https://", "url(", "@import", "<img", "<iframe", "onclick"] {
            assert!(!PAGE.contains(never), "{never}");
        }
    }
}
