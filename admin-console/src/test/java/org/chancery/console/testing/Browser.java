package org.chancery.console.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without JavaScript that keeps cookies and goes where it is sent only when told to. */
public final class Browser {
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Goes the whole way: sent to Keycloak, signed in there, back with a code, session opened. */
    public static Browser signedInAs(Keycloak.Person person) {
        var browser = new Browser();
        var sentAway = browser.get("/consultations");
        assertEquals(302, sentAway.statusCode());
        var query = query(sentAway.header("Location"));
        var code = Keycloak.codeFor(person, Stubs.server(), Stubs.port());
        var back = browser.get("/sign-in?code=" + code + "&state=" + query.get("state"));
        assertEquals(302, back.statusCode(), back.asString());
        return browser;
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    public Response getWith(String header, String value, String path) {
        return keep(request().header(header, value).get(path));
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).asString());
    }

    /** Sends a form as a browser would, with the hidden fields of the page it is on. */
    public Response submit(String pageOfForm, String action, Map<String, String> fields) {
        var form = page(pageOfForm).selectFirst("form[action=" + action + "]");
        var sent = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(hidden -> sent.put(hidden.attr("name"), hidden.attr("value")));
        sent.putAll(fields);
        return keep(request().formParams(sent).post(action));
    }

    public Response post(String path, Map<String, String> fields) {
        return keep(request().formParams(fields).post(path));
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public static Map<String, String> query(String address) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies).urlEncodingEnabled(false);
    }

    private Response keep(Response response) {
        response.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }
}
