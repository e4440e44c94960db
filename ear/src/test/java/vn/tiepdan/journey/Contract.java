package vn.tiepdan.journey;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The contract as a list of examples that can be sent.
 *
 * <p>A request example is sent as it stands. An error's example says in {@code x-call} what is different from the operation's
 * first request: {@code headers}, {@code query}, {@code path}, {@code form} and {@code body} replace by name (null removes),
 * {@code raw} replaces the whole body, {@code bodySize} makes it long, {@code method} is another one, {@code scope} asks for a
 * token without the operation's scope, {@code usedKey} for a key that another request has used.
 */
final class Contract {

    private final JsonObject document;

    Contract(JsonObject document) {
        this.document = document;
    }

    List<JsonObject> operations() {
        List<JsonObject> operations = new ArrayList<>();
        document.getJsonObject("paths").values().forEach(path -> path.asJsonObject()
                .values()
                .forEach(operation -> operations.add(operation.asJsonObject())));
        return operations;
    }

    /** Each readable path once with every parameter that it is said to take. */
    List<String> bareQueries() {
        List<String> queries = new ArrayList<>();
        document.getJsonObject("paths").forEach((path, item) -> {
            JsonObject get = item.asJsonObject().getJsonObject("get");
            if (get != null && get.containsKey("parameters")) {
                String query = parameters(get).stream()
                        .filter(parameter -> parameter.getString("in").equals("query"))
                        .map(parameter -> parameter.getString("name") + "=")
                        .collect(Collectors.joining("&"));
                queries.add(filled(path, get, JsonValue.EMPTY_JSON_OBJECT) + (query.isEmpty() ? "" : "?" + query));
            }
        });
        return queries;
    }

    /** Every example, those that make something first. */
    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (method.equals("post")) {
                        examples.addAll(of(path, method, operation.asJsonObject()));
                    }
                }));
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (!method.equals("post")) {
                        examples.addAll(of(path, method, operation.asJsonObject()));
                    }
                }));
        return examples;
    }

    private List<Example> of(String path, String method, JsonObject operation) {
        List<Example> examples = new ArrayList<>();
        String id = operation.getString("operationId");
        Map<String, JsonObject> requests = requests(operation);
        JsonObject responses = operation.getJsonObject("responses");
        String fine = responses.keySet().iterator().next();
        JsonObject shown = example(resolved(responses.getJsonObject(fine)), "usual");
        requests.forEach((name, request) -> {
            int status = request.getInt("x-status", Integer.parseInt(fine));
            examples.add(new Example(
                    id + ": " + name,
                    call(path, method, operation, request, JsonValue.EMPTY_JSON_OBJECT),
                    status,
                    status < 400 ? shown : null,
                    scope(operation),
                    false,
                    null));
        });
        JsonObject usual = requests.values().iterator().next();
        responses.forEach(
                (status, response) -> errors(resolved(response.asJsonObject())).forEach((name, error) -> {
                    JsonObject difference = error.getJsonObject("x-call");
                    Call call = call(path, method, operation, usual, difference);
                    boolean usedKey = difference.containsKey("usedKey");
                    examples.add(new Example(
                            id + " " + status + ": " + name,
                            usedKey ? call.saying(call.body().replace("\"signatures\":1", "\"signatures\":2")) : call,
                            Integer.parseInt(status),
                            status.equals("403") && difference.containsKey("scope")
                                    ? null
                                    : error.getJsonObject("value"),
                            scope(operation),
                            difference.containsKey("scope"),
                            usedKey ? call : null));
                }));
        return examples;
    }

    /** The request bodies shown; one without a body where none is. */
    private static Map<String, JsonObject> requests(JsonObject operation) {
        Map<String, JsonObject> requests = new TreeMap<>();
        if (!operation.containsKey("requestBody")) {
            return Map.of("usual", JsonValue.EMPTY_JSON_OBJECT);
        }
        JsonObject content = operation.getJsonObject("requestBody").getJsonObject("content");
        content.values().forEach(type -> type.asJsonObject()
                .getJsonObject("examples")
                .forEach((name, example) -> requests.put(name, example.asJsonObject())));
        List<String> order = new ArrayList<>();
        content.values()
                .forEach(type -> order.addAll(
                        type.asJsonObject().getJsonObject("examples").keySet()));
        Map<String, JsonObject> ordered = new java.util.LinkedHashMap<>();
        order.forEach(name -> ordered.put(name, requests.get(name)));
        return ordered;
    }

    private Call call(String path, String method, JsonObject operation, JsonObject request, JsonObject difference) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, String> query = new TreeMap<>();
        for (JsonObject parameter : parameters(operation)) {
            String name = parameter.getString("name");
            if (parameter.getString("in").equals("header")) {
                headers.put(
                        name,
                        name.equals("Idempotency-Key") ? UUID.randomUUID().toString() : parameter.getString("example"));
            } else if (parameter.getString("in").equals("query") && parameter.containsKey("example")) {
                query.put(name, parameter.getString("example"));
            }
        }
        String body = body(operation, request, difference, headers);
        change(headers, difference.getJsonObject("headers"));
        change(query, difference.getJsonObject("query"));
        String filled = filled(path, operation, difference);
        return new Call(
                difference.getString("method", method).toUpperCase(Locale.ROOT),
                query.isEmpty() ? filled : filled + "?" + form(query),
                headers,
                body);
    }

    private static String body(
            JsonObject operation, JsonObject request, JsonObject difference, Map<String, String> headers) {
        if (!operation.containsKey("requestBody")) {
            return null;
        }
        String type = operation
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .keySet()
                .iterator()
                .next();
        headers.put("Content-Type", type);
        JsonObject value = request.getJsonObject("value");
        if (type.endsWith("form-urlencoded")) {
            Map<String, String> form = new TreeMap<>();
            value.forEach((name, text) -> form.put(name, ((JsonString) text).getString()));
            form.put("client_secret", Product.PASSWORD);
            change(form, difference.getJsonObject("form"));
            return form(form);
        }
        if (difference.containsKey("raw")) {
            return difference.getString("raw");
        }
        if (difference.containsKey("bodySize")) {
            return "{\"summary\":\"" + "x".repeat(difference.getInt("bodySize")) + "\"}";
        }
        JsonObjectBuilder body = Json.createObjectBuilder(value);
        if (difference.containsKey("body")) {
            difference.getJsonObject("body").forEach(body::add);
        }
        return body.build().toString();
    }

    private String filled(String path, JsonObject operation, JsonObject difference) {
        Map<String, String> places = new TreeMap<>();
        for (JsonObject parameter : parameters(operation)) {
            if (parameter.getString("in").equals("path")) {
                places.put(parameter.getString("name"), parameter.getString("example"));
            }
        }
        change(places, difference.getJsonObject("path"));
        String filled = path;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    private List<JsonObject> parameters(JsonObject operation) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .map(this::resolved)
                        .toList()
                : List.of();
    }

    private static Map<String, JsonObject> errors(JsonObject response) {
        Map<String, JsonObject> errors = new TreeMap<>();
        if (response.containsKey("content")) {
            response.getJsonObject("content").values().forEach(type -> {
                JsonObject examples = type.asJsonObject().getJsonObject("examples");
                if (examples != null) {
                    examples.forEach((name, example) -> {
                        if (example.asJsonObject().containsKey("x-call")) {
                            errors.put(name, example.asJsonObject());
                        }
                    });
                }
            });
        }
        return errors;
    }

    private static JsonObject example(JsonObject response, String name) {
        JsonObject content = response.getJsonObject("content");
        JsonObject examples = content.values().iterator().next().asJsonObject().getJsonObject("examples");
        JsonObject named = examples == null ? null : examples.getJsonObject(name);
        return named == null ? null : named.getJsonObject("value");
    }

    private JsonObject resolved(JsonObject part) {
        if (!part.containsKey("$ref")) {
            return part;
        }
        return document.getValue(part.getString("$ref").substring(1)).asJsonObject();
    }

    private static String scope(JsonObject operation) {
        return operation.getJsonArray("security").stream()
                .map(JsonValue::asJsonObject)
                .flatMap(security -> security.getJsonArray("client").getValuesAs(JsonString::getString).stream())
                .findFirst()
                .orElse("");
    }

    private static void change(Map<String, String> values, JsonObject difference) {
        if (difference == null) {
            return;
        }
        difference.forEach((name, value) -> {
            if (value.getValueType() == JsonValue.ValueType.NULL) {
                values.put(name, null);
            } else {
                values.put(name, ((JsonString) value).getString());
            }
        });
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> value.getValue() != null)
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
